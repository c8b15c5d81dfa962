import { describe, expect, it } from 'vitest';
import type { AssessmentHead } from '#lib/domain/assessment.ts';
import type { Amendment } from '#lib/domain/mark.ts';
import { Missing, type Shelf } from '#lib/keep/shelf.ts';
import type { Change } from '#lib/keep/steps.ts';

const start = Date.UTC(2026, 0, 1);
/** A moment, in seconds from the first. */
export const at = (seconds: number) => new Date(start + seconds * 1000).toISOString();

export const mark = (element: string, amendment: Amendment, count = 'I'): Change => ({
	kind: 'mark',
	count,
	element,
	amendment
});

let made = 0;
/** A blank assessment of a case that no other test knows, since all tests of a browser share its database. */
export function blank(): AssessmentHead {
	made += 1;
	const unique = `${Date.now().toString(36)}-${made}-${Math.random().toString(36).slice(2)}`;
	return {
		id: `assessment-${unique}`,
		case: { id: `case-${unique}`, version: 1 },
		name: 'My assessment',
		forum: 'icc',
		standard: 'substantial-grounds',
		created: at(0),
		changed: at(0)
	};
}

/**
 * What every shelf does.
 * @param open opens the shelf; where `shared`, each call gives one more shelf over the same database
 */
export function shelfContract(open: () => Promise<Shelf>, { shared }: { shared: boolean }): void {
	/** A shelf with one assessment on it, and how to take steps on it. */
	async function begun() {
		const shelf = await open();
		const first = blank();
		await shelf.list(first.case.id, first);
		let clock = 0;
		return {
			shelf,
			first,
			id: first.id,
			take: (change: Change, seconds = (clock += 60)) =>
				shelf.commit(first.id, change, at(seconds)),
			opened: async () => (await shelf.open(first.id))!,
			answers: async () =>
				Object.fromEntries(
					(await shelf.open(first.id))!.marks.map(({ element, answer }) => [element, answer])
				)
		};
	}

	describe('the list of a case', () => {
		it('has one assessment when it is first asked for, and no second one when asked again', async () => {
			const shelf = await open();
			const first = blank();
			expect(await shelf.list(first.case.id, first)).toEqual([{ ...first, position: 0 }]);
			expect(await shelf.list(first.case.id, { ...first, id: `${first.id}-again` })).toEqual([
				{ ...first, position: 0 }
			]);
		});
		it('does not show the assessments of another case', async () => {
			const { shelf, first } = await begun();
			const other = blank();
			expect(await shelf.list(other.case.id, other)).toEqual([{ ...other, position: 0 }]);
			expect(await shelf.list(first.case.id, first)).toHaveLength(1);
		});
		it('gets a fresh one when all have been thrown away, and still knows the old one', async () => {
			const { shelf, first } = await begun();
			await shelf.amend(first.id, { deleted: at(9) });
			const fresh = { ...first, id: `${first.id}-fresh` };
			const heads = await shelf.list(first.case.id, fresh);
			expect(heads.map(({ id, deleted }) => [id, deleted])).toEqual(
				expect.arrayContaining([
					[first.id, at(9)],
					[fresh.id, undefined]
				])
			);
		});
	});

	describe('a step', () => {
		it('is kept with the mark that came of it', async () => {
			const { take, opened, id } = await begun();
			const moved = await take(mark('intent', { answer: 'weak' }), 5);
			expect(moved).toMatchObject({ position: 1, how: 'taken', step: { number: 1, at: at(5) } });
			const { head, marks, steps } = await opened();
			expect(head).toMatchObject({ id, position: 1, changed: at(5) });
			expect(marks).toEqual([{ count: 'I', element: 'intent', answer: 'weak', changed: at(5) }]);
			expect(steps).toEqual([moved.step]);
		});
		it('amends the fields that it names and keeps the others', async () => {
			const { take, opened } = await begun();
			await take(mark('intent', { answer: 'weak', reliance: { E1: 'rely' } }));
			await take(
				mark('intent', {
					doubt: 'fact',
					reliance: { E2: 'discount' },
					rivals: { flight: { answer: 'open', reason: 'Others fled.' } }
				})
			);
			expect((await opened()).marks).toMatchObject([
				{
					answer: 'weak',
					doubt: 'fact',
					reliance: { E1: 'rely', E2: 'discount' },
					rivals: { flight: { answer: 'open', reason: 'Others fled.' } }
				}
			]);
		});
		it('keeps reasons for items, authorities cited and the head of the memo', async () => {
			const { shelf, id, take, opened } = await begun();
			await take(mark('intent', { itemReasons: { E1: 'Hearsay.' } }));
			await take(mark('intent', { itemReasons: { E2: 'Seen.' }, cites: { 'akayesu-tc': true } }));
			await shelf.amend(id, { memo: { to: 'A. Partner' } });
			const { head, marks } = await opened();
			expect(marks).toMatchObject([
				{ itemReasons: { E1: 'Hearsay.', E2: 'Seen.' }, cites: ['akayesu-tc'] }
			]);
			expect(head.memo).toEqual({ to: 'A. Partner' });
			// Field by field, so that another tab’s stays; an empty one goes.
			await shelf.amend(id, { memo: { matter: 'Pro bono 12', final: true } });
			await shelf.amend(id, { memo: { to: '', final: undefined } as object });
			expect((await opened()).head.memo).toEqual({ matter: 'Pro bono 12' });
			await shelf.amend(id, { deleted: at(70) });
			await shelf.amend(id, { memo: { matter: '' } });
			expect((await opened()).head).toMatchObject({ deleted: at(70) });
			expect((await opened()).head).not.toHaveProperty('memo');
		});
		it('keeps what to read first as it was chosen last, nothing among it, until it is taken back', async () => {
			const { take, opened } = await begun();
			await take(mark('intent', { readFirst: ['E1', 'E2'] }));
			await take(mark('intent', { readFirst: [] }));
			expect((await opened()).marks).toMatchObject([{ element: 'intent', readFirst: [] }]);
			expect((await opened()).marks[0]).not.toHaveProperty('answer');
			await take(mark('intent', { readFirst: undefined }));
			expect((await opened()).marks).toEqual([]);
			expect((await opened()).head.position).toBe(3);
		});
		it('that leaves nothing of a mark leaves no mark behind', async () => {
			const { take, opened } = await begun();
			await take(mark('intent', { answer: 'weak' }));
			await take(mark('intent', { answer: undefined }));
			expect((await opened()).marks).toEqual([]);
			expect((await opened()).head.position).toBe(2);
		});
		it('keeps the same element of two counts apart', async () => {
			const { take, opened } = await begun();
			await take(mark('intent', { answer: 'weak' }, 'I'));
			await take(mark('intent', { answer: 'strong' }, 'II'));
			const found = (await opened()).marks.map(({ count, answer }) => `${count} ${answer}`);
			expect(found.sort()).toEqual(['I weak', 'II strong']);
		});
		it('changes the forum and the standard', async () => {
			const { take, opened } = await begun();
			await take({ kind: 'settings', settings: { forum: 'custom' } });
			await take({ kind: 'settings', settings: { standard: 'reasonable-basis' } });
			expect((await opened()).head).toMatchObject({
				forum: 'custom',
				standard: 'reasonable-basis',
				position: 2
			});
		});
		it('draws the line of a standard elsewhere, and undo puts it back', async () => {
			const { shelf, id, take, opened } = await begun();
			await take({ kind: 'settings', settings: { thresholds: { 'reasonable-basis': 'weak' } } });
			expect((await opened()).head.thresholds).toEqual({ 'reasonable-basis': 'weak' });
			await take({ kind: 'settings', settings: { forum: 'custom' } });
			expect((await opened()).head.thresholds).toEqual({ 'reasonable-basis': 'weak' });
			await take({ kind: 'settings', settings: { thresholds: undefined } });
			expect((await opened()).head.thresholds).toBeUndefined();
			for (const _ of [1, 2]) await shelf.move(id, true);
			expect((await opened()).head).toMatchObject({ forum: 'icc' });
			expect((await opened()).head.thresholds).toEqual({ 'reasonable-basis': 'weak' });
			await shelf.move(id, true);
			expect((await opened()).head.thresholds).toBeUndefined();
		});
		it('grades a note, half by half, and ungrades it', async () => {
			const { take, opened } = await begun();
			await take({ kind: 'grade', note: '7', grade: { reliability: 'B', credibility: '3' } });
			await take({ kind: 'grade', note: '40', grade: { reliability: 'F' } });
			expect((await opened()).head.grades).toEqual({
				'7': { reliability: 'B', credibility: '3' },
				'40': { reliability: 'F' }
			});
			await take({ kind: 'grade', note: '7', grade: {} });
			expect((await opened()).head.grades).toEqual({ '40': { reliability: 'F' } });
			await take({ kind: 'grade', note: '40', grade: {} });
			expect((await opened()).head.grades).toBeUndefined();
		});
		it('on an assessment that is not there is refused as missing', async () => {
			const { shelf } = await begun();
			const change = mark('intent', { answer: 'weak' });
			await expect(shelf.commit('nobody', change, at(0))).rejects.toBeInstanceOf(Missing);
			await expect(shelf.move('nobody', true)).rejects.toBeInstanceOf(Missing);
		});
	});

	describe('undo and redo', () => {
		it('go back and forth through the steps, and stop at either end', async () => {
			const { shelf, id, take, answers } = await begun();
			await take(mark('intent', { answer: 'weak' }));
			await take(mark('intent', { answer: 'strong' }));
			expect(await shelf.move(id, true)).toMatchObject({ position: 1, how: 'undone' });
			expect(await answers()).toEqual({ intent: 'weak' });
			expect(await shelf.move(id, true)).toMatchObject({ position: 0 });
			expect(await answers()).toEqual({});
			expect(await shelf.move(id, true)).toBeUndefined();
			expect(await shelf.move(id, false)).toMatchObject({ position: 1, how: 'redone' });
			await shelf.move(id, false);
			expect(await answers()).toEqual({ intent: 'strong' });
			expect(await shelf.move(id, false)).toBeUndefined();
		});
		it('bring back the settings', async () => {
			const { shelf, id, take, opened } = await begun();
			await take({ kind: 'settings', settings: { forum: 'custom' } });
			await shelf.move(id, true);
			expect((await opened()).head).toMatchObject({ forum: 'icc', position: 0 });
			await shelf.move(id, false);
			expect((await opened()).head).toMatchObject({ forum: 'custom', position: 1 });
		});
		it('bring back the grades, and no other note’s', async () => {
			const { shelf, id, take, opened } = await begun();
			await take({ kind: 'grade', note: '7', grade: { reliability: 'B' } });
			await take({ kind: 'grade', note: '8', grade: { reliability: 'C' } });
			await take({ kind: 'grade', note: '7', grade: { reliability: 'E' } });
			await shelf.move(id, true);
			expect((await opened()).head.grades).toEqual({
				'7': { reliability: 'B' },
				'8': { reliability: 'C' }
			});
			await shelf.move(id, true);
			await shelf.move(id, true);
			expect((await opened()).head.grades).toBeUndefined();
			await shelf.move(id, false);
			expect((await opened()).head.grades).toEqual({ '7': { reliability: 'B' } });
		});
		it('go over many steps in one go as they do one by one, and over what is in between', async () => {
			const { shelf, id, take, opened, answers } = await begun();
			await take(mark('intent', { answer: 'weak' }));
			await take({ kind: 'settings', settings: { forum: 'custom' } });
			await take({ kind: 'grade', note: '7', grade: { reliability: 'B' } });
			await take(mark('intent', { answer: 'strong' }));
			await take(mark('group', { answer: 'arguable' }));
			const there = await opened();
			const moved = await shelf.moveTo(id, 5, 1);
			expect(moved.map(({ position, how }) => [position, how])).toEqual([
				[4, 'undone'],
				[3, 'undone'],
				[2, 'undone'],
				[1, 'undone']
			]);
			expect(await answers()).toEqual({ intent: 'weak' });
			expect((await opened()).head).toMatchObject({ position: 1, forum: 'icc' });
			expect((await opened()).head.grades).toBeUndefined();
			expect(await shelf.moveTo(id, 1, 5)).toMatchObject([
				{ position: 2, how: 'redone' },
				{ position: 3 },
				{ position: 4 },
				{ position: 5 }
			]);
			const { head, marks, steps } = await opened();
			expect({ ...head, changed: '' }).toEqual({ ...there.head, changed: '' });
			expect(marks).toEqual(there.marks);
			expect(steps).toEqual(there.steps);
		});
		it('go over many no further than they are kept, and not at all from another place', async () => {
			const { shelf, id, take, opened } = await begun();
			for (const answer of ['weak', 'arguable'] as const) await take(mark('intent', { answer }));
			expect(await shelf.moveTo(id, 1, 0)).toEqual([]);
			expect(await shelf.moveTo(id, 2, 2)).toEqual([]);
			expect((await opened()).head.position).toBe(2);
			expect(await shelf.moveTo(id, 2, -3)).toHaveLength(2);
			expect(await shelf.moveTo(id, 0, 9)).toHaveLength(2);
			await expect(shelf.moveTo('nobody', 0, 1)).rejects.toBeInstanceOf(Missing);
		});
		it('forget what was undone once a new step is taken', async () => {
			const { shelf, id, take, opened, answers } = await begun();
			for (const answer of ['weak', 'arguable', 'strong'] as const)
				await take(mark('intent', { answer }));
			await shelf.move(id, true);
			await shelf.move(id, true);
			await take(mark('group', { answer: 'conclusive' }));
			const { head, steps } = await opened();
			expect(head.position).toBe(2);
			expect(steps.map(({ number }) => number)).toEqual([1, 2]);
			expect(await answers()).toEqual({ intent: 'weak', group: 'conclusive' });
			expect(await shelf.move(id, false)).toBeUndefined();
		});
	});

	describe('a reason, typed stroke by stroke,', () => {
		it('is one step within 20 seconds, and undo takes back all of it', async () => {
			const { shelf, id, take, opened } = await begun();
			await take(mark('intent', { answer: 'weak' }), 0);
			await take(mark('intent', { reason: 'Be' }), 100);
			await take(mark('intent', { reason: 'Because' }), 110);
			await take(mark('intent', { reason: 'Because of' }), 125);
			const { head, marks, steps } = await opened();
			expect(head.position).toBe(2);
			expect(steps).toHaveLength(2);
			expect(marks).toMatchObject([{ answer: 'weak', reason: 'Because of' }]);
			await shelf.move(id, true);
			expect((await opened()).marks).toEqual([
				{ count: 'I', element: 'intent', answer: 'weak', changed: at(0) }
			]);
		});
		it('is another step after a longer pause', async () => {
			const { take, opened } = await begun();
			await take(mark('intent', { reason: 'Be' }), 100);
			await take(mark('intent', { reason: 'Because' }), 121);
			expect((await opened()).steps).toHaveLength(2);
		});
		it('is another step on another element, and so is going back to the first', async () => {
			const { take, opened } = await begun();
			await take(mark('intent', { reason: 'One' }), 100);
			await take(mark('group', { reason: 'Two' }), 101);
			await take(mark('intent', { reason: 'One more' }), 102);
			expect((await opened()).steps).toHaveLength(3);
		});
	});

	describe('a whole assessment put on the shelf', () => {
		it('is there with its marks and steps', async () => {
			const { shelf, first, take, opened } = await begun();
			await take(mark('intent', { answer: 'weak' }));
			const { head, marks, steps } = await opened();
			const id = `${first.id}-copy`;
			await shelf.put({
				head: { ...head, id },
				marks,
				steps: steps.map((step) => ({ ...step, assessment: id }))
			});
			const copy = (await shelf.open(id))!;
			expect(copy.head).toMatchObject({ id, position: 1 });
			expect(copy.marks).toEqual(marks);
			await shelf.move(id, true);
			expect((await shelf.open(id))!.marks).toEqual([]);
			expect((await opened()).marks).toEqual(marks);
		});
		it('replaces all that was there under its id', async () => {
			const { shelf, id, first, take, opened } = await begun();
			await take(mark('intent', { answer: 'weak' }));
			await take(mark('group', { answer: 'strong' }));
			const only = { count: 'I', element: 'part', answer: 'arguable' as const, changed: at(1) };
			await shelf.put({
				head: { ...first, name: 'Replaced', position: 0 },
				marks: [only],
				steps: []
			});
			expect(await opened()).toEqual({
				head: { ...first, name: 'Replaced', position: 0 },
				marks: [only],
				steps: []
			});
			expect(await shelf.move(id, true)).toBeUndefined();
		});
	});

	describe('the head of an assessment', () => {
		it('is renamed and signed without a step', async () => {
			const { shelf, id, opened } = await begun();
			expect(await shelf.amend(id, { name: 'For the class' })).toMatchObject({
				name: 'For the class'
			});
			await shelf.amend(id, { author: 'A. Analyst' });
			expect((await opened()).head).toMatchObject({
				name: 'For the class',
				author: 'A. Analyst',
				position: 0
			});
		});
		it('takes up a newer version of its case without a step', async () => {
			const { shelf, id, opened } = await begun();
			const { case: of } = (await opened()).head;
			await shelf.amend(id, { case: { ...of, version: of.version + 1 } });
			expect((await opened()).head).toMatchObject({
				case: { id: of.id, version: of.version + 1 },
				position: 0
			});
		});
		it('is thrown away and taken back, its marks unharmed', async () => {
			const { shelf, id, first, take, opened } = await begun();
			await take(mark('intent', { answer: 'weak' }));
			await shelf.amend(id, { deleted: at(70) });
			expect((await opened()).head.deleted).toBe(at(70));
			await shelf.amend(id, { deleted: undefined });
			const { head, marks } = await opened();
			expect(head).not.toHaveProperty('deleted');
			expect(marks).toHaveLength(1);
			expect(await shelf.list(first.case.id, blank())).toHaveLength(1);
		});
		it('is not made up where there is none', async () => {
			const { shelf } = await begun();
			expect(await shelf.amend('nobody', { name: 'x' })).toBeUndefined();
			expect(await shelf.open('nobody')).toBeUndefined();
		});
	});

	describe('a setting', () => {
		it('is undefined until it is set, and then the last value set', async () => {
			const { shelf, id } = await begun();
			expect(await shelf.setting(`current:${id}`)).toBeUndefined();
			await shelf.set(`current:${id}`, 'one');
			await shelf.set(`current:${id}`, 'two');
			expect(await shelf.setting(`current:${id}`)).toBe('two');
		});
	});

	if (!shared) return;

	describe('two tabs over one database', () => {
		it('that open a case at once make one assessment between them', async () => {
			const [one, two] = [await open(), await open()];
			const first = blank();
			const [mine, theirs] = await Promise.all([
				one.list(first.case.id, first),
				two.list(first.case.id, { ...first, id: `${first.id}-other` })
			]);
			expect(mine).toHaveLength(1);
			expect(mine).toEqual(theirs);
		});
		it('that amend different fields of the same mark lose neither', async () => {
			const { shelf: one, id, opened } = await begun();
			const two = await open();
			await Promise.all([
				one.commit(id, mark('intent', { answer: 'weak' }), at(60)),
				two.commit(id, mark('intent', { doubt: 'source' }), at(60)),
				one.commit(id, mark('intent', { reliance: { E1: 'rely' } }), at(61)),
				two.commit(id, mark('intent', { reliance: { E2: 'discount' } }), at(61))
			]);
			const { head, marks, steps } = await opened();
			expect(marks).toMatchObject([
				{ answer: 'weak', doubt: 'source', reliance: { E1: 'rely', E2: 'discount' } }
			]);
			expect(head.position).toBe(4);
			expect(steps.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
		});
		it('that make fifty changes at once keep all fifty, and undo takes each back', async () => {
			const { shelf: one, id, opened } = await begun();
			const two = await open();
			await Promise.all(
				Array.from({ length: 50 }, (_, number) =>
					(number % 2 ? one : two).commit(id, mark(`e${number}`, { answer: 'weak' }), at(number))
				)
			);
			expect((await opened()).marks).toHaveLength(50);
			for (let number = 0; number < 50; number++) await (number % 2 ? two : one).move(id, true);
			expect((await opened()).marks).toEqual([]);
			expect(await one.move(id, true)).toBeUndefined();
		});
		it('undo each other’s steps', async () => {
			const { shelf: one, id, answers } = await begun();
			const two = await open();
			await one.commit(id, mark('intent', { answer: 'weak' }), at(60));
			await two.commit(id, mark('intent', { answer: 'strong' }), at(120));
			await one.move(id, true);
			expect(await answers()).toEqual({ intent: 'weak' });
		});
	});
}
