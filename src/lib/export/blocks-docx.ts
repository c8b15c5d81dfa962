import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { BlockLine, BlockRun, Face } from '#lib/export/blocks.ts';
import { printable } from '#lib/export/printable.ts';

/**
 * Blocks as a Word file for Verbatim. It knows its outline by the ids of styles, so these are
 * Verbatim’s own: `Heading1` to `Heading4` are Pocket, Hat, Block and Tag, and the faces of a card
 * are the character styles `Style13ptBold` (Cite), `StyleUnderline` and `Emphasis`. What is said is
 * body text in `Normal`.
 */
export const headings = {
	pocket: HeadingLevel.HEADING_1,
	hat: HeadingLevel.HEADING_2,
	block: HeadingLevel.HEADING_3,
	tag: HeadingLevel.HEADING_4
} as const;

export const faces: Record<Face, string> = {
	cite: 'Style13ptBold',
	underline: 'StyleUnderline',
	emphasis: 'Emphasis'
};

const font = 'Calibri';

export async function toBlocksDocx(
	lines: readonly BlockLine[],
	title: string,
	author = ''
): Promise<Blob> {
	return Packer.toBlob(
		new Document({
			title: printable(title),
			creator: printable(author) || 'Chapeau',
			lastModifiedBy: printable(author) || 'Chapeau',
			description: 'Made with Chapeau.',
			styles: {
				default: {
					document: { run: { font, size: 22, language: { value: 'en-GB' } } },
					heading1: heading(52, { alignment: 'center' }),
					heading2: heading(44, { alignment: 'center', underline: {} }),
					heading3: heading(32, { alignment: 'center', underline: {} }),
					heading4: heading(26, {})
				},
				characterStyles: [
					{ id: faces.cite, name: 'Style 13 pt Bold', run: { bold: true, size: 26 } },
					{ id: faces.underline, name: 'Style Underline', run: { underline: {} } },
					{
						id: faces.emphasis,
						name: 'Emphasis',
						run: { bold: true, underline: {}, border: { style: 'single', size: 8, space: 0 } }
					}
				]
			},
			sections: [{ children: lines.map(paragraph) }]
		})
	);
}

function heading(size: number, how: { alignment?: 'center'; underline?: object }) {
	const { alignment, underline } = how;
	return {
		run: { font, size, bold: true, color: '000000', ...(underline && { underline }) },
		paragraph: {
			spacing: { before: 200, after: 40 },
			keepNext: true,
			...(alignment && { alignment })
		}
	};
}

function paragraph(line: BlockLine): Paragraph {
	if ('runs' in line) return new Paragraph({ style: 'Normal', children: line.runs.map(run) });
	return new Paragraph({ heading: headings[line.kind], children: [new TextRun(line.text)] });
}

const run = ({ text, face }: BlockRun) =>
	new TextRun({ text: printable(text), ...(face && { style: faces[face] }) });
