import { describe, expect, it } from 'vitest';
import type { Mark } from '#lib/domain/assessment.ts';
import { head, record, theCase, trees } from '#lib/export/sample.ts';
import { forums } from '#lib/law/forums.ts';
import { standards } from '#lib/law/standards.ts';
import { lawVersion } from '#lib/law/version.ts';
import { readFile, writeFile } from '#lib/files/file.ts';
import { withKnownFirst } from '#lib/workspace/known-first.ts';

const known = {
	case: { id: theCase.id, title: theCase.title, version: theCase.version },
	trees,
	standards,
	defaultStandard: forums[0]!.standard,
	law: lawVersion
};
const intent = { count: 'I', element: 'genocide/chapeau/intent', changed: head.changed };
const books = record().then(({ books }) => books);
const book = async (count: string) => (await books).find((each) => each.count.id === count)!;

async function opened(marks: Mark[], bookOf = book) {
	const bytes = new TextEncoder().encode(writeFile(head, marks, lawVersion));
	const reading = readFile('mine.json', bytes, known);
	if (!reading.ok) throw new Error(reading.fault);
	return withKnownFirst(reading, bookOf);
}

describe('what to read first, in a file that is opened', () => {
	it('stays as it was chosen, in its order, and nothing is said', async () => {
		for (const readFirst of [['E75', 'E28'], []]) {
			const { file, notices } = await opened([{ ...intent, readFirst }]);
			expect(file.marks).toEqual([{ ...intent, readFirst }]);
			expect(notices).toEqual([]);
		}
	});
	it('loses an item that the case has not, which is told; the rest of the mark stays', async () => {
		const { file, notices } = await opened([
			{ ...intent, answer: 'weak', readFirst: ['E28', 'E999'] }
		]);
		expect(file.marks).toEqual([{ ...intent, answer: 'weak', readFirst: ['E28'] }]);
		expect(notices).toEqual([
			'What to read first names an item that counts neither for nor against the element in this case, left out here: E999 (Intent to destroy, as such, Count I).'
		]);
	});
	it('is the case’s again where no item of the choice is left, and a mark of nothing else is none', async () => {
		const { file, notices } = await opened([{ ...intent, readFirst: ['E998', 'E999'] }]);
		expect(file.marks).toEqual([]);
		expect(notices).toHaveLength(1);
	});
	it('stays whole where the evidence can’t be fetched', async () => {
		const marks = [{ ...intent, readFirst: ['E28', 'E999'] }];
		const { file, notices } = await opened(marks, () => Promise.reject(new Error('No line.')));
		expect(file.marks).toEqual(marks);
		expect(notices).toEqual([]);
	});
});
