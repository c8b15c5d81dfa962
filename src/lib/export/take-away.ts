import { fileName } from '#lib/export/file-name.ts';
import type { Document } from '#lib/export/document.ts';
import { defaultLength, type MemoChoice } from '#lib/export/memo-choice.ts';
import type { AssessedCase } from '#lib/export/record.ts';
import type { Picture } from '#lib/export/svg.ts';

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
	/** Of a memo: in which length, and of which counts. */
	make: (assessed: AssessedCase, memo: MemoChoice) => Promise<Blob>;
};

/** The memo of an assessment in the length chosen. */
export async function memoIn(assessed: AssessedCase, choice: MemoChoice): Promise<Document> {
	if (choice.length === 'short')
		return (await import('#lib/export/memo-short.ts')).shortMemoOf(assessed, choice);
	const { memoOf } = await import('#lib/export/memo.ts');
	return memoOf(assessed, { ...choice, reasoned: choice.length === 'reasoned' });
}

const text = (content: string, type: string) =>
	new Blob([content], { type: `${type};charset=utf-8` });

export const forms = [
	{
		id: 'memo',
		label: 'Memo',
		use: 'for Word and LibreOffice, with footnotes; when Word asks, let it fill in the page numbers',
		extension: 'memo.docx',
		make: async (assessed, memo) => {
			const [document, { toDocx }] = await Promise.all([
				memoIn(assessed, memo),
				import('#lib/export/memo-docx.ts')
			]);
			return toDocx(document);
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
		make: async (assessed, memo) => {
			const [document, { toMarkdown }] = await Promise.all([
				memoIn(assessed, memo),
				import('#lib/export/markdown.ts')
			]);
			return text(toMarkdown(document), 'text/markdown');
		}
	},
	{
		id: 'csv',
		label: 'Marks as CSV',
		use: 'a table for statistics; opens here again',
		extension: 'marks.csv',
		make: async (assessed) => text((await import('#lib/export/csv.ts')).toCsv(assessed), 'text/csv')
	},
	{
		id: 'assessment',
		label: 'Assessment',
		use: 'Chapeau’s own file, whole: opens here again',
		extension: 'chapeau.json',
		make: async ({ record, head, marks }) =>
			text(
				(await import('#lib/files/file.ts')).writeFile(
					head,
					[...marks.values()],
					record.law,
					record.books.map(({ count }) => count)
				),
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
	assessed: AssessedCase,
	memo: MemoChoice = { length: defaultLength }
): Promise<{ blob: Blob; fileName: string }> {
	return {
		blob: await form.make(assessed, memo),
		fileName: fileName(assessed.head.name, form.extension)
	};
}

/** Pictures of the findings: all counts on the ladder, or one count's tree. */
export const pictures = [
	{
		id: 'ladder',
		label: 'Picture of the ladder',
		use: 'all counts, what each may be, and the standard as a line',
		ofCount: false,
		draw: async (assessed: AssessedCase, _count: string): Promise<Picture> =>
			(await import('#lib/export/ladder-picture.ts')).ladderPicture(assessed)
	},
	{
		id: 'tree',
		label: 'Picture of a tree',
		use: 'one count: each part with its mark, and which of them decide',
		ofCount: true,
		draw: async (assessed: AssessedCase, count: string): Promise<Picture> =>
			(await import('#lib/export/tree-picture.ts')).treePicture(assessed, count)
	}
] as const;
