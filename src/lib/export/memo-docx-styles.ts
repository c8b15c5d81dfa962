import { BorderStyle, TabStopType } from 'docx';

/** The styles of a memo in Word, where people can change each for the whole of it. */

/**
 * Cambria comes with Word on Windows and Mac, and LibreOffice takes Caladea for it, which has the same
 * widths, so that pages break alike. The serif of our own pages would have to be put into each file,
 * and what we have of it are cuts for browsers. Cambria has no Hebrew or Arabic: there it is Times.
 */
export const serif = { ascii: 'Cambria', hAnsi: 'Cambria', cs: 'Times New Roman' };

/** What to take where there is no Cambria; programs that read no such table take a serif of their own. */
export const fontTable =
	'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="Cambria"><w:altName w:val="Caladea,Times New Roman"/><w:panose1 w:val="02040503050406030204"/><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>';

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
				run: { font: serif, size: 21, color: ink, language: { value: 'en-GB' } },
				paragraph: { spacing: { after: 100, line: 262 }, widowControl: true }
			},
			title: {
				run: { font: serif, size: 38, bold: true, color: ink },
				paragraph: { spacing: { after: 160 } }
			},
			heading1: heading(25, 280, 80),
			heading2: heading(23, 280, 80),
			heading3: heading(21, 250, 70),
			heading4: heading(21, 210, 60, true),
			footnoteText: {
				run: { font: serif, size: 17 },
				paragraph: { spacing: { after: 30, line: 240 } }
			},
			hyperlink: { run: { color: ink } }
		},
		paragraphStyles: [
			{
				id: 'TOCHeading',
				name: 'TOC Heading',
				...based,
				run: { bold: true, size: 24 },
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
				run: { size: 19 },
				paragraph: { spacing: { after: 0 }, indent: { left: 680 }, tabStops: pageNumber }
			},
			{
				id: 'Footer',
				name: 'footer',
				...based,
				run: { size: 17, color: soft },
				paragraph: { spacing: { after: 0, line: 240 } }
			},
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
				run: { size: 20 },
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
				run: { size: 17, color: soft },
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
				run: { size: 19 },
				paragraph: { spacing: { after: 50, line: 245 }, keepLines: true }
			},
			{
				id: styles.item,
				name: 'Evidence item',
				...based,
				run: { size: 20 },
				paragraph: { spacing: { after: 70, line: 259 } }
			},
			{ id: styles.small, name: 'Remark', ...based, run: { size: 18, color: soft } },
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
