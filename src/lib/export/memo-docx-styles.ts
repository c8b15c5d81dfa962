import { BorderStyle, TabStopType } from 'docx';
import { line } from '#lib/export/word-page.ts';

/** The styles of a memo in Word, where people can change each for the whole of it. */

export const serif = 'Times New Roman';
const ink = '1D1B16';
const soft = '5C574B';
export const rule = 'B9B2A0';

/** The names of our own styles, as Word shows them. */
export const styles = {
	mark: 'Mark',
	label: 'EvidenceLabel',
	small: 'Remark',
	quotation: 'LawQuotation',
	source: 'LawSource',
	item: 'EvidenceItem',
	cell: 'TableCell',
	head: 'TableHead',
	term: 'MemoHead'
} as const;

/** Where the page of an entry of the contents stands. */
const pageNumber = [{ type: TabStopType.RIGHT, position: line }];

export function wordStyles() {
	const heading = (size: number, before: number, after: number, italics = false) => ({
		run: { font: serif, size, bold: !italics, italics, color: ink },
		paragraph: { spacing: { before, after }, keepNext: true, keepLines: true }
	});
	const based = { basedOn: 'Normal', quickFormat: true };
	return {
		default: {
			document: {
				run: { font: serif, size: 22, color: ink, language: { value: 'en-GB' } },
				paragraph: { spacing: { after: 120, line: 276 } }
			},
			title: {
				run: { font: serif, size: 40, bold: true, color: ink },
				paragraph: { spacing: { after: 240 } }
			},
			heading1: heading(30, 480, 160),
			heading2: heading(25, 360, 120),
			heading3: heading(22, 300, 100),
			heading4: heading(22, 240, 80, true),
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
				paragraph: {
					spacing: { after: 60 },
					indent: { left: 1701, hanging: 1701 },
					tabStops: [{ type: TabStopType.LEFT, position: 1701 }]
				}
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
				run: { bold: true, size: 18 },
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
