import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssessmentHead, Mark } from '#lib/domain/assessment.ts';
import { markKey } from '#lib/domain/mark.ts';
import { answers } from '#lib/domain/strength.ts';
import { differences, lineOf, pointAt, type PointInHistory } from '#lib/workspace/history.ts';
import { memoryShelf } from '#lib/keep/memory-shelf.ts';
import type { Change, Step } from '#lib/keep/steps.ts';

const at = '2026-01-01T00:00:00.000Z';
const blank: AssessmentHead = {
	id: 'a',
	case: { id: 'c', version: 1 },
	name: 'Mine',
	forum: 'icc',
	standard: 'substantial-grounds',
	created: at,
	changed: at
};
const names: Record<string, string> = {
	icc: 'ICC',
	custom: 'Custom',
	'substantial-grounds': 'Substantial grounds',
	'reasonable-basis': 'Reasonable basis'
};
const standard = (id: string) => names[id] ?? id;
const place = { count: 'I', element: 'intent', changed: at };
const step = { assessment: 'a', number: 3, at };

const marked = (before: Partial<Mark> | undefined, after: Partial<Mark>) =>
	lineOf(
		{
			...step,
			kind: 'mark',
			before: before && { ...place, ...before },
			after: { ...place, ...after }
		},
		standard
	);

describe('a line of the history', () => {
	it('says which element of which count went from what to what', () => {
		expect(marked({ answer: 'weak' }, { answer: 'strong' })).toEqual({
			number: 3,
			at,
			count: 'I',
			element: 'intent',
			answer: { from: 'weak', to: 'strong' },
			words: []
		});
		expect(marked(undefined, { answer: 'weak' }).answer).toEqual({ from: undefined, to: 'weak' });
	});
	it('says what is read first from then on, or that it is the case’s own choice', () => {
		expect(marked(undefined, { readFirst: ['E3', 'E28'] })).toMatchObject({
			words: ['to read first: E3, E28']
		});
		expect(marked({ readFirst: ['E3'] }, { readFirst: [] }).words).toEqual([
			'to read first: all items'
		]);
		expect(marked({ readFirst: ['E3'] }, {}).words).toEqual([
			'to read first: the case’s own choice'
		]);
		expect(marked({ readFirst: ['E3'] }, { readFirst: ['E3'], answer: 'weak' }).words).toEqual([]);
	});
	it('gives the first words of a reason, never all of a long one', () => {
		expect(marked(undefined, { reason: 'Because of   the camps.' }).words).toEqual([
			'reason: “Because of the camps.”'
		]);
		const [words] = marked(undefined, { reason: 'word '.repeat(4000) }).words;
		expect(words!.length).toBeLessThan(80);
		expect(words).toMatch(/^reason: “word word .* …”$/);
		const [whole] = marked(undefined, { reason: `x${'😀'.repeat(2000)}` }).words;
		expect(whole!.isWellFormed()).toBe(true);
	});
	it('gives an edited reason from the word that changed', () => {
		expect(
			marked({ reason: 'The camps are old.' }, { reason: 'The camps are many.' }).words
		).toEqual(['reason edited: “… many.”']);
		expect(marked({ reason: 'So it is.' }, { reason: 'So' }).words).toEqual([
			'reason shortened: “So”'
		]);
		expect(marked({ reason: 'So.' }, {}).words).toEqual(['reason taken away: “So.”']);
	});
	it('says what became of an evidence item', () => {
		expect(
			marked(
				{ reliance: { E1: 'rely', E2: 'discount', E4: 'rely' } },
				{ reliance: { E1: 'set-aside', E3: 'rely', E4: 'rely' } }
			).words
		).toEqual(['E1 set aside, was relied on', 'E2 no longer discounted', 'E3 relied on']);
	});
	it('says why an item is used as it is, and what is cited', () => {
		expect(
			marked(
				{ itemReasons: { E1: 'Hearsay.' }, cites: ['jelisic-ac-intent'] },
				{ itemReasons: { E2: 'Seen by two.' }, cites: ['akayesu-tc-intent'] }
			).words
		).toEqual([
			'E1: reason taken away: “Hearsay.”',
			'E2: reason: “Seen by two.”',
			'cites akayesu tc intent',
			'no longer cites jelisic ac intent'
		]);
	});
	it('says where the doubt lies, and whether it is marked by its parts', () => {
		expect(marked(undefined, { doubt: 'fact', split: true }).words).toEqual([
			'marked by its parts',
			'doubt: what happened'
		]);
		expect(marked({ doubt: 'fact', split: true }, {}).words).toEqual([
			'marked as a whole again',
			'no more doubt about what happened'
		]);
	});
	it('says what became of a rival explanation', () => {
		expect(
			marked(
				{ rivals: { 'keeping-power': { answer: 'open' } } },
				{ rivals: { 'keeping-power': { answer: 'excluded', reason: 'It gains nothing.' } } }
			).words
		).toEqual([
			'rival explanation “keeping power”: excluded',
			'rival explanation “keeping power”: reason: “It gains nothing.”'
		]);
		expect(marked({ rivals: { flight: { answer: 'open' } } }, {}).words).toEqual([
			'rival explanation “flight” no longer answered'
		]);
	});
	it('says what became of the forum, the standard and its line', () => {
		const before = {
			forum: 'icc',
			standard: 'substantial-grounds',
			thresholds: undefined
		} as const;
		const settings = (after: Partial<Extract<Step, { kind: 'settings' }>['after']>) =>
			lineOf({ ...step, kind: 'settings', before, after: { ...before, ...after } }, standard).words;
		expect(settings({ forum: 'custom' })).toEqual(['forum: ICC → Custom']);
		expect(settings({ standard: 'reasonable-basis' })).toEqual([
			'standard: Substantial grounds → Reasonable basis'
		]);
		expect(settings({ thresholds: { 'substantial-grounds': 'arguable' } })).toEqual([
			'line of Substantial grounds: the default → arguable'
		]);
		expect(settings({})).toEqual(['set again, unchanged']);
	});
	it('says how a note was graded', () => {
		const graded = { kind: 'grade', note: '7', before: {} } as const;
		const after = { reliability: 'B', credibility: '3' } as const;
		expect(lineOf({ ...step, ...graded, after }, standard).words).toEqual([
			'grade of note 7: ungraded → B usually reliable, 3 possibly true'
		]);
	});
});

/** Random changes, and at which of them to go back and forth. */
const someChange: fc.Arbitrary<Change> = fc.oneof(
	fc.record({
		kind: fc.constant('mark' as const),
		count: fc.constantFrom('I', 'II'),
		element: fc.constantFrom('intent', 'group'),
		amendment: fc.oneof(
			fc.record({ answer: fc.constantFrom(undefined, ...answers) }),
			fc.record({ reason: fc.constantFrom(undefined, 'So.', 'So it is.') }),
			fc.record({ split: fc.boolean(), doubt: fc.constantFrom(undefined, 'fact' as const) }),
			fc.record({ reliance: fc.constant({ E1: 'rely' as const }) })
		)
	}),
	fc.record({
		kind: fc.constant('settings' as const),
		settings: fc.oneof(
			fc.record({ forum: fc.constantFrom('icc' as const, 'custom' as const) }),
			fc.record({
				thresholds: fc.constantFrom(undefined, { 'reasonable-basis': 'weak' as const })
			})
		)
	}),
	fc.record({
		kind: fc.constant('grade' as const),
		note: fc.constantFrom('7', '8'),
		grade: fc.constantFrom({}, { reliability: 'B' as const })
	})
);

describe('the assessment as of a step', () => {
	const comparable = ({ head, marks }: PointInHistory) => ({
		head: { ...head, changed: '' },
		marks: [...marks.values()].map((mark) => ({ ...mark, changed: '' })).sort(byPlace)
	});
	const byPlace = (a: Mark, b: Mark) =>
		markKey(a.count, a.element) < markKey(b.count, b.element) ? -1 : 1;

	it('is what the shelf held then, from wherever it is looked at', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(someChange, { maxLength: 12 }),
				fc.nat(12),
				async (changes, undone) => {
					const shelf = memoryShelf();
					await shelf.list('c', blank);
					const now = async (): Promise<PointInHistory> => {
						const { head, marks } = (await shelf.open('a'))!;
						return {
							head,
							marks: new Map(marks.map((mark) => [markKey(mark.count, mark.element), mark]))
						};
					};
					const were = [await now()];
					for (const [index, change] of changes.entries()) {
						// A minute apart, so that no two strokes of a reason are one step.
						await shelf.commit(
							'a',
							change,
							new Date(Date.parse(at) + index * 60_000).toISOString()
						);
						were.push(await now());
					}
					for (let times = 0; times < undone; times += 1) await shelf.move('a', true);
					const { steps } = (await shelf.open('a'))!;
					const here = await now();
					for (const [position, then] of were.entries()) {
						const found = pointAt(here, steps, position);
						expect(comparable(found)).toEqual(comparable(then));
						expect(differences(found, then, standard)).toEqual({ head: [], marks: [] });
					}
				}
			)
		);
	});
});

describe('the differences between two points', () => {
	const point = (head: Partial<AssessmentHead>, ...marks: Partial<Mark>[]): PointInHistory => ({
		head: { ...blank, ...head, position: 0 },
		marks: new Map(
			marks.map((mark) => {
				const whole = { ...place, ...mark };
				return [markKey(whole.count, whole.element), whole];
			})
		)
	});
	it('are the elements that differ, old to new, and not those judged the same at another time', () => {
		const from = point({}, { answer: 'weak' }, { element: 'group', answer: 'strong' });
		const to = point(
			{},
			{ answer: 'strong' },
			{ element: 'group', answer: 'strong', changed: '2026-02-02T00:00:00.000Z' },
			{ count: 'II', answer: 'cannot-tell' }
		);
		expect(differences(from, to, standard).marks).toEqual([
			{ count: 'I', element: 'intent', answer: { from: 'weak', to: 'strong' }, words: [] },
			{ count: 'II', element: 'intent', answer: { from: undefined, to: 'cannot-tell' }, words: [] }
		]);
	});
	it('tell of the settings and of each note graded otherwise', () => {
		const from = point({ grades: { '7': { reliability: 'B' } } });
		const to = point({ forum: 'custom', grades: { '10': { credibility: '6' } } });
		expect(differences(from, to, standard).head).toEqual([
			'forum: ICC → Custom',
			'grade of note 7: B usually reliable → ungraded',
			'grade of note 10: ungraded → 6 truth cannot be judged'
		]);
	});
});
