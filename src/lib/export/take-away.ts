import { fileName } from '#lib/export/printable.ts';
import type { Assessed } from '#lib/export/record.ts';

/**
 * The forms in which an assessment can be taken away. Nothing of a form is fetched before it is
 * asked for.
 */
export type Form = {
	id: string;
	/** What it is, for a button or a list. */
	label: string;
	/** What it is good for, in a few words. */
	use: string;
	/** The end of its file's name. */
	extension: string;
	make: (assessed: Assessed) => Promise<Blob>;
};

const text = (content: string, type: string) =>
	new Blob([content], { type: `${type};charset=utf-8` });

export const forms = [
	{
		id: 'memo',
		label: 'Memo',
		use: 'opens in Word and LibreOffice; Word asks to fill in the page numbers of its contents',
		extension: 'memo.docx',
		make: async (assessed) => {
			const [{ memoOf }, { toDocx }] = await Promise.all([
				import('#lib/export/document.ts'),
				import('#lib/export/memo-docx.ts')
			]);
			return toDocx(memoOf(assessed));
		}
	},
	{
		id: 'chart',
		label: 'Proof chart',
		use: 'a workbook for Excel and LibreOffice: a line for each element, and the sources',
		extension: 'proof-chart.xlsx',
		make: async (assessed) => (await import('#lib/export/proof-chart.ts')).toXlsx(assessed)
	},
	{
		id: 'markdown',
		label: 'Memo as Markdown',
		use: 'plain text for wikis, notes and version control',
		extension: 'memo.md',
		make: async (assessed) => {
			const [{ memoOf }, { toMarkdown }] = await Promise.all([
				import('#lib/export/document.ts'),
				import('#lib/export/markdown.ts')
			]);
			return text(toMarkdown(memoOf(assessed)), 'text/markdown');
		}
	},
	{
		id: 'csv',
		label: 'Marks as CSV',
		use: 'a table for statistics',
		extension: 'marks.csv',
		make: async (assessed) => text((await import('#lib/export/csv.ts')).toCsv(assessed), 'text/csv')
	},
	{
		id: 'assessment',
		label: 'Assessment',
		use: 'Chapeau’s own file, to be opened here again',
		extension: 'chapeau.json',
		make: async ({ record, head, marks }) =>
			text(
				(await import('#lib/workspace/file.ts')).writeFile(head, [...marks.values()], record.law),
				'application/json'
			)
	},
	{
		id: 'earl',
		label: 'Judgements as EARL',
		use: 'JSON-LD in the W3C’s vocabulary for test results',
		extension: 'earl.jsonld',
		make: async (assessed) =>
			text((await import('#lib/export/earl.ts')).toEarl(assessed), 'application/ld+json')
	},
	{
		id: 'argdown',
		label: 'Argument map',
		use: 'Argdown: the counts, what supports and what attacks them',
		extension: 'argdown',
		make: async (assessed) =>
			text((await import('#lib/export/argdown.ts')).toArgdown(assessed), 'text/argdown')
	}
] as const satisfies Form[];

/**
 * An assessment in one form.
 * @returns the file, and what to call it
 */
export async function take(
	form: Form,
	assessed: Assessed
): Promise<{ blob: Blob; fileName: string }> {
	return {
		blob: await form.make(assessed),
		fileName: fileName(assessed.head.name, form.extension)
	};
}
