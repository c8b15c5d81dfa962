import { beforeEach, describe, expect, it } from 'vitest';
import { memoryShelf } from '#lib/keep/memory-shelf.ts';
import type { Shelf } from '#lib/keep/shelf.ts';
import {
	firstStands,
	keepAsAssessment,
	lastMarks,
	type Keeping
} from '#lib/room-client/keep-as-assessment.ts';

const keeping: Keeping = {
	code: 'ABCDEF',
	person: 'p1',
	name: 'Ada',
	title: 'Seminar 4',
	caseVersion: 3,
	settings: {
		case: 'the-bicycle',
		forum: 'custom',
		standard: 'substantial-grounds',
		naming: 'names'
	},
	places: ['intent', 'take', 'keep'].map((element) => ({ count: 'I', element })),
	first: new Map([
		['I:intent', { answer: 'weak', reason: 'At first.' }],
		['I:take', { answer: 'strong', reliance: { E1: 'rely' } }]
	]),
	second: new Map([['I:intent', { answer: 'arguable' }]]),
	twice: new Set(['I:intent', 'I:take', 'I:keep'])
};
const now = '2026-02-03T09:00:00.000Z';

let shelf: Shelf;
beforeEach(() => {
	shelf = memoryShelf();
});

describe('what was marked in a room, kept as an assessment', () => {
	it('has the last mark of each element, the forum, the standard and the name', async () => {
		const { how, id } = await keepAsAssessment(shelf, keeping, now);
		expect(how).toBe('kept');
		expect(await shelf.open(id)).toEqual({
			head: {
				id: 'room-ABCDEF-p1',
				case: { id: 'the-bicycle', version: 3 },
				name: 'Seminar 4',
				author: 'Ada',
				forum: 'custom',
				standard: 'substantial-grounds',
				created: now,
				changed: now,
				position: 0
			},
			marks: [
				{ count: 'I', element: 'intent', answer: 'arguable', changed: now },
				{ count: 'I', element: 'take', answer: 'strong', reliance: { E1: 'rely' }, changed: now }
			],
			steps: []
		});
	});

	it('keeps the first mark where no strength was given the second time, and says where', () => {
		const again: Keeping = {
			...keeping,
			second: new Map([
				['I:intent', {}],
				['I:take', { reason: 'In the light of the discussion.' }]
			])
		};
		expect(lastMarks(again, now)).toEqual([
			{ count: 'I', element: 'intent', answer: 'weak', reason: 'At first.', changed: now },
			{
				count: 'I',
				element: 'take',
				answer: 'strong',
				reason: 'In the light of the discussion.',
				reliance: { E1: 'rely' },
				changed: now
			}
		]);
		const named = (keeping: Keeping) => firstStands(keeping).map(({ element }) => element);
		expect(named(again)).toEqual(['intent', 'take']);
		expect(named(keeping)).toEqual(['take']);
		expect(named({ ...again, twice: new Set(['I:take']) })).toEqual(['take']);
	});

	it('has the last of three rounds, and says where none was given in it', () => {
		const thrice: Keeping = {
			...keeping,
			later: [new Map([['I:take', { answer: 'conclusive' }]])],
			held: new Map([
				['I:intent', 3],
				['I:take', 3],
				['I:keep', 2]
			])
		};
		expect(lastMarks(thrice, now).map(({ answer }) => answer)).toEqual(['arguable', 'conclusive']);
		expect(firstStands(thrice).map(({ element }) => element)).toEqual(['intent']);
	});

	it('has what was answered of rival explanations, each as it was answered last', async () => {
		const answered: Keeping = {
			...keeping,
			first: new Map([
				[
					'I:intent',
					{
						answer: 'weak',
						rivals: { error: { answer: 'open' }, 'a-grudge': { answer: 'open', reason: 'Hm.' } }
					}
				]
			]),
			second: new Map([
				['I:intent', { answer: 'arguable', rivals: { error: { answer: 'excluded' } } }]
			])
		};
		const rivals = { error: { answer: 'excluded' }, 'a-grudge': { answer: 'open', reason: 'Hm.' } };
		const { id } = await keepAsAssessment(shelf, answered, now);
		expect((await shelf.open(id))!.marks).toEqual([
			{ count: 'I', element: 'intent', answer: 'arguable', rivals, changed: now }
		]);
		expect((await keepAsAssessment(shelf, answered, now)).how).toBe('same');
		const other = { ...answered, second: new Map([['I:intent', { answer: 'arguable' as const }]]) };
		expect((await keepAsAssessment(shelf, other, now)).how).toBe('updated');
	});

	it('does not carry a pseudonym as its author', async () => {
		const { id } = await keepAsAssessment(shelf, {
			...keeping,
			settings: { ...keeping.settings, naming: 'pseudonyms' }
		});
		expect((await shelf.open(id))!.head.author).toBeUndefined();
	});

	it('is not doubled: kept again it is the same, or brought up to date', async () => {
		await keepAsAssessment(shelf, keeping, now);
		const later = '2026-02-03T10:00:00.000Z';
		expect((await keepAsAssessment(shelf, keeping, later)).how).toBe('same');
		const moved = { ...keeping, second: new Map([['I:keep', { answer: 'weak' as const }]]) };
		const { how, id } = await keepAsAssessment(shelf, moved, later);
		expect(how).toBe('updated');
		expect(await shelf.open(id)).toMatchObject({
			head: { created: now, changed: later },
			marks: [{ answer: 'weak', reason: 'At first.' }, { element: 'take' }, { element: 'keep' }]
		});
		const heads = await shelf.list('the-bicycle', { ...(await shelf.open(id))!.head, id: 'blank' });
		expect(heads).toHaveLength(1);
	});

	it('is left alone once the person has gone on with it on the bench', async () => {
		const { id } = await keepAsAssessment(shelf, keeping, now);
		await shelf.commit(
			id,
			{ kind: 'mark', count: 'I', element: 'keep', amendment: { answer: 'conclusive' } },
			now
		);
		expect((await keepAsAssessment(shelf, keeping, now)).how).toBe('edited');
		expect((await shelf.open(id))!.marks).toHaveLength(3);
	});

	it('goes over to the case that its marks open with, once that is on the device', async () => {
		await keepAsAssessment(shelf, keeping, now);
		const copied = { ...keeping, settings: { ...keeping.settings, case: 'own-copied01' } };
		const { how, id } = await keepAsAssessment(shelf, copied, now);
		expect(how).toBe('updated');
		expect((await shelf.open(id))!.head.case).toEqual({ id: 'own-copied01', version: 3 });
	});

	it('comes back when it had been thrown away', async () => {
		const { id } = await keepAsAssessment(shelf, keeping, now);
		await shelf.amend(id, { deleted: now });
		expect((await keepAsAssessment(shelf, keeping, now)).how).toBe('kept');
		expect((await shelf.open(id))!.head.deleted).toBeUndefined();
	});
});
