import { BorderStyle, TabStopType } from 'docx';

/** The styles of a memo in Word, where people can change each for the whole of it. */

export const serif = 'Times New Roman';
export const ink = '1D1B16';
export const soft = '5C574B';
export const rule = 'B9B2A0';

/** The names of our own styles, as Word shows them. */
export const styles = {
	mark: 'Mark',
	label: 'EvidenceLabel',
	small: 'Remark',
	quotation: 'LawQuotation',
	source: 'LawSource',
	item: 'EvidenceItem',
	point: 'Point',
	cell: 'TableCell',
	head: 'TableHead',
	term: 'MemoHead'
} as const;

/** @param line the length of a line, at whose end the contents have the page of an entry */
export function wordStyles(line: number) {
	const pageNumber = [{ type: TabStopType.RIGHT, position: line }];
	const heading = (size: number, before: number, after: number, italics = false) => ({
		run: { font: serif, size, bold: !italics, italics, color: ink },
		paragraph: { spacing: { before, after, line: 252 }, keepNext: true, keepLines: true }
	});
	const based = { basedOn: 'Normal', quickFormat: true };
	return {
		default: {
			document: {
				run: { font: serif, size: 22, color: ink, language: { value: 'en-GB' } },
				paragraph: { spacing: { after: 110, line: 264 }, widowControl: true }
			},
			title: {
				run: { font: serif, size: 40, bold: true, color: ink },
				paragraph: { spacing: { after: 160 } }
			},
			heading1: heading(26, 320, 100),
			heading2: heading(24, 300, 90),
			heading3: heading(22, 260, 80),
			heading4: heading(22, 220, 70, true),
			footnoteText: {
				run: { font: serif, size: 18 },
				paragraph: { spacing: { after: 40, line: 240 } }
			},
			hyperlink: { run: { color: ink } }
		},
		paragraphStyles: [
			{
				id: 'TOCHeading',
				name: 'TOC Heading',
				...based,
				run: { bold: true, size: 25 },
				paragraph: { spacing: { before: 360, after: 120 }, keepNext: true }
			},
			{
				id: 'TOC1',
				name: 'toc 1',
				...based,
				run: { bold: true },
				paragraph: { spacing: { before: 100, after: 20 }, tabStops: pageNumber }
			},
			{
				id: 'TOC2',
				name: 'toc 2',
				...based,
				paragraph: { spacing: { after: 20 }, indent: { left: 340 }, tabStops: pageNumber }
			},
			{
				id: 'TOC3',
				name: 'toc 3',
				...based,
				run: { size: 20 },
				paragraph: { spacing: { after: 0 }, indent: { left: 680 }, tabStops: pageNumber }
			},
			{ id: 'Footer', name: 'footer', ...based, run: { size: 17, color: soft } },
			{
				id: styles.term,
				name: 'Memo head',
				...based,
				paragraph: { spacing: { after: 30, line: 252 } }
			},
			{
				id: styles.quotation,
				name: 'Law quotation',
				...based,
				next: styles.source,
				run: { size: 21 },
				paragraph: {
					indent: { left: 480, right: 480 },
					spacing: { before: 80, after: 20 },
					border: { left: { style: BorderStyle.SINGLE, size: 12, color: rule, space: 10 } },
					keepNext: true
				}
			},
			{
				id: styles.source,
				name: 'Law source',
				...based,
				next: 'Normal',
				run: { size: 18, color: soft },
				paragraph: {
					indent: { left: 480, right: 480 },
					spacing: { after: 160 },
					border: { left: { style: BorderStyle.SINGLE, size: 12, color: rule, space: 10 } }
				}
			},
			{
				id: styles.mark,
				name: 'Mark',
				...based,
				paragraph: { spacing: { after: 80 }, keepNext: true }
			},
			{
				id: styles.label,
				name: 'Evidence label',
				...based,
				paragraph: { spacing: { before: 140, after: 60 }, keepNext: true }
			},
			{
				id: styles.point,
				name: 'Point',
				...based,
				run: { size: 20 },
				paragraph: { spacing: { after: 80, line: 247 }, keepLines: true }
			},
			{
				id: styles.item,
				name: 'Evidence item',
				...based,
				run: { size: 21 },
				paragraph: { spacing: { after: 80, line: 259 } }
			},
			{ id: styles.small, name: 'Remark', ...based, run: { size: 19, color: soft } },
			{
				id: styles.head,
				name: 'Table head',
				...based,
				run: { size: 18, color: soft },
				paragraph: { spacing: { after: 0, line: 240 }, keepNext: true }
			},
			{
				id: styles.cell,
				name: 'Table cell',
				...based,
				run: { size: 18 },
				paragraph: { spacing: { after: 0, line: 240 } }
			}
		]
	};
}
