import { describe, expect, it } from 'vitest';
import type { Case } from '#lib/domain/case.ts';
import { dossierFaults } from '#lib/domain/dossier-faults.ts';
import { differencesOf } from './differences.ts';
import { withItem } from './edit-items.ts';
import { traced, withNewNote, withNote } from './edit-notes.ts';
import { ownCase } from './own-cases.sample.ts';

/** Two people work on the sources of one case apart: no item may come to cite another note than it did. */
describe('the notes of two versions of a case', () => {
	const dossier = ownCase();
	const mine = dossier.case;
	const missed = (theCase: Case, asPrinted: string) =>
		withNewNote(theCase, { title: asPrinted, kind: 'news', asPrinted });
	const { id: _, passage: __, ...draft } = mine.evidence[0]!;
	const citing = (theCase: Case, note: number): Case =>
		withItem(
			theCase,
			{ ...draft, paragraph: 3, statement: 'Some were spared.', notes: [note] },
			[]
		);

	const own = missed(mine, 'The Coll Messenger, 2 May 2021.');
	const theirs = traced(
		citing(missed(mine, 'A letter to the Council.'), 3),
		3,
		'The Council',
		'body'
	);
	const named = (theCase: Case, other: Case, key: string) =>
		differencesOf(theCase, other).find((each) => each.key.startsWith(key));

	it('keep apart two notes of one number, and have an item wait for the one that it cites', () => {
		expect(differencesOf(own, theirs).map(({ about }) => about)).toEqual([
			'note 3',
			'note 3 of theirs',
			'E2 of theirs'
		]);
		const item = named(own, theirs, 'item new')!;
		expect(item.theirs).toContain('Notes 3 of theirs.');
		expect(item.take).toBeUndefined();
		expect(item.first).toBe('Take over note 3 of theirs first: it is cited there.');

		const noted = named(own, theirs, 'note new')!.take!(own);
		expect(noted.notes.map(({ number, mark, title }) => [number, mark, title]).slice(2)).toEqual([
			[3, undefined, 'The Coll Messenger, 2 May 2021.'],
			[4, '3', 'A letter to the Council.']
		]);
		expect(noted.notes[3]!.origins).toEqual(['the-council']);
		const taken = named(noted, theirs, 'item new')!.take!(noted);
		expect(taken.evidence.find(({ id }) => id === 'E2')!.notes).toEqual([4]);
		expect(differencesOf(taken, theirs).map(({ about }) => about)).toEqual(['note 3']);
		const after = { ...dossier, case: taken };
		expect(dossierFaults(after).filter(({ kind }) => kind === 'refuse')).toEqual([]);
		// What was taken over here is not taken over again from another tab.
		expect(named(own, theirs, 'note new')!.take!(noted)).toBe(noted);
	});

	it('have an item cite my note of another number, where it prints the same', () => {
		const both = missed(own, 'A letter to the Council.');
		expect(named(both, theirs, 'note new')).toBeUndefined();
		const taken = named(both, theirs, 'item new')!.take!(both);
		expect(taken.evidence.find(({ id }) => id === 'E2')!.notes).toEqual([4]);
	});

	it('never drop a citation in silence', () => {
		const { first, take } = named(mine, theirs, 'item new')!;
		expect(first).toMatch(/^Take over note 3 of theirs/);
		expect(take).toBeUndefined();
	});

	it('differ in where a note came from, who read it and what is odd, each by itself', () => {
		const other = withNote(traced(mine, 1, 'Radio Meridian', 'broadcast'), 1, {
			consulted: { date: '2024-02-03', says: 'It gives no number.' },
			flags: [{ code: 'no-date', text: 'It prints none.' }],
			author: 'I. Varga'
		});
		const found = differencesOf(mine, other);
		expect(found.map(({ about }) => about)).toEqual([
			'note 1',
			'where note 1 came from',
			'who has read note 1',
			'what is odd about note 1'
		]);
		const taken = found.reduce((theCase, { take }) => take!(theCase), mine);
		expect(taken.notes).toEqual(other.notes);
		expect(differencesOf(taken, other)).toEqual([]);
		// And back: what they took out goes.
		const back = differencesOf(other, mine).reduce((theCase, { take }) => take!(theCase), other);
		expect(back.notes).toEqual(mine.notes);
	});

	it('differ in an actor, which an item waits for', () => {
		const actor = { id: 'guides', label: 'conduct of the guides' };
		const other = {
			...mine,
			actors: [...mine.actors, actor],
			evidence: mine.evidence.map((item) => ({ ...item, conductOf: 'guides' }))
		};
		const [first, ...more] = differencesOf(mine, other);
		expect(first).toMatchObject({ kind: 'actor', theirs: 'conduct of the guides' });
		expect(more.map((each) => each.first)).toEqual([
			'Take over “conduct of the guides” first: it is named there.'
		]);
		// Mine has another under that id.
		const taken = first!.take!({
			...mine,
			actors: [...mine.actors, { ...actor, label: 'others' }]
		});
		expect(taken.actors.at(-1)).toEqual({ ...actor, id: 'guides-2' });
		const all = named(taken, other, 'item E1')!.take!(taken);
		expect(all.evidence[0]!.conductOf).toBe('guides-2');
	});

	it('differ in what the text is and what the case is called', () => {
		const other = {
			...mine,
			title: 'Coll',
			article: { ...mine.article, author: 'M. Rowan and others' },
			corrections: [{ version: 2, date: '2024', says: 'A date.' }]
		};
		const found = differencesOf(mine, other);
		expect(found.map(({ about }) => about)).toEqual([
			'what the text is',
			'the name of the case',
			'what was corrected'
		]);
		const taken = found.reduce((theCase, { take }) => take?.(theCase) ?? theCase, mine);
		expect(taken.article).toEqual(other.article);
		expect(differencesOf(taken, other).map(({ about }) => about)).toEqual(['what was corrected']);
	});
});
