import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	adjudicate,
	questions,
	record,
	recordHeading,
	type Contribution,
	type Resolution
} from '#lib/domain/adjudicate.ts';
import { Mark, misfits } from '#lib/domain/assessment.ts';
import { markKey, reasonLimit } from '#lib/domain/mark.ts';
import type { Outline } from '#lib/domain/outline.ts';
import { answers, type Answer } from '#lib/domain/strength.ts';

const element = (id: string, split?: Outline): Outline => ({
	kind: 'element',
	id,
	label: id,
	...(split && { split })
});
const theft: Outline = {
	kind: 'all',
	id: 'theft',
	label: 'Theft',
	of: [
		element('intent'),
		{
			kind: 'any',
			id: 'acts',
			label: 'Acts',
			of: [
				element('take', {
					kind: 'all',
					id: 'take/elements',
					label: 'Elements',
					of: [element('take/thing'), element('take/away')]
				}),
				element('keep')
			]
		}
	]
};
const trees = new Map([['I', theft]]);
const before = '2026-01-01T00:00:00.000Z';
const now = '2026-02-03T04:05:06.000Z';

type Said = Answer | Omit<Mark, 'count' | 'element' | 'changed'>;
const from = (name: string, marks: Record<string, Said>): Contribution => ({
	name,
	marks: new Map(
		Object.entries(marks).map(([id, said]) => [
			markKey('I', id),
			{
				count: 'I',
				element: id,
				...(typeof said === 'string' ? { answer: said } : said),
				changed: before
			}
		])
	)
});
const settle = (contributions: Contribution[], resolutions: Record<string, Resolution> = {}) =>
	adjudicate(
		questions(contributions, trees),
		new Map(Object.entries(resolutions).map(([id, each]) => [markKey('I', id), each])),
		now
	);

describe('the questions', () => {
	it('are the elements that someone has marked: agreed, marked by one alone, or different', () => {
		const asked = questions(
			[
				from('Ana', { intent: 'strong', take: 'weak', keep: 'cannot-tell' }),
				from('Ben', { intent: 'strong', take: 'strong' })
			],
			trees
		);
		expect(asked.map((each) => [each.element, each.status])).toEqual([
			['intent', 'agreed'],
			['take', 'differs'],
			['keep', 'alone']
		]);
	});
	it('hold no mark without an answer for one: a note is not a position', () => {
		expect(questions([from('Ana', { intent: { reason: 'Later.' } })], trees)).toEqual([]);
	});
	it('are of parts only for those who judge the whole by its parts', () => {
		const asked = questions(
			[
				from('Ana', { take: { split: true, answer: 'weak' }, 'take/thing': 'strong' }),
				from('Ben', { take: 'strong', 'take/thing': 'weak' })
			],
			trees
		);
		expect(asked).toMatchObject([
			{ element: 'take', status: 'differs' },
			{ element: 'take/thing', within: 'take', status: 'alone', positions: [{ name: 'Ana' }] }
		]);
	});
});

describe('what is agreed', () => {
	it('is taken over, in the same words where the words are the same', () => {
		const said = { answer: 'strong', reason: 'Orders were given.', doubt: 'fact' } as const;
		expect(settle([from('Ana', { intent: said }), from('Ben', { intent: said })])).toEqual({
			marks: [{ count: 'I', element: 'intent', ...said, changed: now }],
			unresolved: [],
			alone: []
		});
	});
	it('keeps what each said where the words are not the same', () => {
		const { marks } = settle([
			from('Ana', { intent: { answer: 'strong', reason: 'Orders were given.' } }),
			from('Ben', { intent: { answer: 'strong', doubt: 'source' } })
		]);
		expect(marks[0]?.reason).toBe(
			`${recordHeading}\n– Ana: Strong. Orders were given.\n– Ben: Strong, in doubt (source).`
		);
		expect(marks[0]).not.toHaveProperty('doubt');
	});
	it('relies on what they rely on, but not where they use an item differently', () => {
		const { marks } = settle([
			from('Ana', { intent: { answer: 'strong', reliance: { E1: 'rely', E2: 'rely' } } }),
			from('Ben', { intent: { answer: 'strong', reliance: { E2: 'discount', E3: 'rely' } } })
		]);
		expect(marks[0]?.reliance).toStrictEqual({ E1: 'rely', E3: 'rely' });
	});
	it('reasons for an item are taken over where they are the same, and all that is cited', () => {
		const of = (reason: string, cites: string[]): Said => ({
			answer: 'strong',
			reliance: { E1: 'rely', E2: 'discount' },
			itemReasons: { E1: reason, E2: 'Hearsay.' },
			cites
		});
		const { marks } = settle([
			from('Ana', { intent: of('Seen by two.', ['akayesu']) }),
			from('Ben', { intent: of('Seen.', ['jelisic', 'akayesu']) })
		]);
		expect(marks[0]?.itemReasons).toStrictEqual({ E2: 'Hearsay.' });
		expect(marks[0]?.cites).toStrictEqual(['akayesu', 'jelisic']);
	});
	it('by one alone is taken over and named, with the silence of the others', () => {
		const { marks, alone } = settle([from('Ana', { keep: 'weak' }), from('Ben', {})]);
		expect(alone.map((each) => each.element)).toEqual(['keep']);
		expect(marks).toMatchObject([
			{ answer: 'weak', reason: `${recordHeading}\n– Ana: Weak.\n– Ben: unmarked.` }
		]);
	});
	it('may be overruled, with a reason', () => {
		const both = [from('Ana', { intent: 'strong' }), from('Ben', { intent: 'strong' })];
		const { marks } = settle(both, { intent: { answer: 'weak', reason: 'We both erred.' } });
		expect(marks[0]).toMatchObject({
			answer: 'weak',
			reason: `We both erred.\n\n${recordHeading}\n– Ana: Strong.\n– Ben: Strong.`
		});
	});
});

describe('what differs', () => {
	const both = [
		from('Ana', { intent: { answer: 'strong', reason: 'Yes.', reliance: { E1: 'rely' } } }),
		from('Ben', { intent: { answer: 'weak', reason: 'No.', reliance: { E2: 'rely' } } })
	];
	it('stays unmarked until it is resolved', () => {
		const { marks, unresolved } = settle(both);
		expect(marks).toEqual([]);
		expect(unresolved).toMatchObject([{ question: { element: 'intent' }, lacks: 'answer' }]);
	});
	it('is not resolved without a reason', () => {
		const { marks, unresolved } = settle(both, { intent: { answer: 'weak', reason: ' \n' } });
		expect(marks).toEqual([]);
		expect(unresolved).toMatchObject([{ lacks: 'reason' }]);
	});
	it('is not resolved by an answer that the law does not allow there', () => {
		for (const answer of ['does-not-arise', 'by-parts'] as const)
			expect(settle(both, { intent: { answer, reason: 'So.' } }).unresolved).toMatchObject([
				{ lacks: 'possible-answer' }
			]);
	});
	it('takes an answer that someone gave, with what they rely on', () => {
		const { marks } = settle(both, { intent: { answer: 'weak', reason: 'Ben is right.' } });
		expect(marks).toEqual([
			{
				count: 'I',
				element: 'intent',
				answer: 'weak',
				reliance: { E2: 'rely' },
				reason: `Ben is right.\n\n${recordHeading}\n– Ana: Strong. Yes.\n– Ben: Weak. No.`,
				changed: now
			}
		]);
	});
	it('takes another answer, and then relies on nothing yet', () => {
		const { marks } = settle(both, { intent: { answer: 'arguable', reason: 'Between.' } });
		expect(marks[0]).toMatchObject({ answer: 'arguable' });
		expect(marks[0]).not.toHaveProperty('reliance');
	});
	it('may be judged by parts, and only then have its parts a mark', () => {
		const two = [
			from('Ana', { take: { split: true }, 'take/thing': 'strong' }),
			from('Ben', { take: 'weak' })
		];
		const whole = settle(two, { take: { answer: 'weak', reason: 'As a whole.' } });
		expect(whole.marks.map((each) => each.element)).toEqual(['take']);
		const parts = settle(two, { take: { answer: 'by-parts', reason: 'More exact.' } });
		expect(parts.marks).toMatchObject([
			{ element: 'take', split: true },
			{ element: 'take/thing', answer: 'strong' }
		]);
		expect(parts.marks[0]).not.toHaveProperty('answer');
		expect(settle(two).unresolved.map(({ question }) => question.element)).toEqual(['take']);
	});
});

describe('the record', () => {
	const said = (name: string, reason: string) => ({
		name,
		answer: 'weak' as const,
		mark: { count: 'I', element: 'intent', answer: 'weak' as const, reason, changed: before }
	});
	it('shortens long reasons alike when there is not room for all, and leaves short ones whole', () => {
		const text = record(
			[said('Ana', 'a'.repeat(900)), said('Ben', 'b'.repeat(900)), said('Cem', 'c')],
			500
		);
		expect(text.length).toBeLessThanOrEqual(500);
		const length = (letter: string) => new RegExp(`${letter}{2,}`).exec(text)?.[0].length;
		expect(length('a')).toBe(length('b'));
		expect(length('a')).toBeGreaterThan(150);
		expect(text).toContain('Cem: Weak. c');
	});
	it('never cuts a character in two', () => {
		for (let limit = 60; limit < 70; limit += 1) {
			const text = record([said('Ana', '😶'.repeat(50)), said('Ben', 'b')], limit);
			expect(text.length).toBeLessThanOrEqual(limit);
			expect(() => encodeURIComponent(text)).not.toThrow();
		}
	});
	it('tells how many gave each answer when there are too many to name', () => {
		const class1000 = Array.from({ length: 1000 }, (_, at) => said(`Pupil number ${at}`, 'So.'));
		const silent = { name: 'Late', answer: undefined, mark: undefined };
		expect(record([...class1000, silent], reasonLimit)).toBe(
			`${recordHeading} (1001 people, too many to name)\n– Weak: 1000\n– unmarked: 1`
		);
	});
});

const ids = ['intent', 'take', 'take/thing', 'take/away', 'keep'];
const contribution = fc
	.tuple(
		fc.string({ minLength: 1, maxLength: 200 }),
		fc.dictionary(
			fc.constantFrom(...ids),
			fc.record(
				{
					answer: fc.constantFrom(...answers.slice(0, 7)),
					reason: fc.string({ unit: 'grapheme', maxLength: reasonLimit / 10 }),
					doubt: fc.constantFrom('law', 'not-addressed')
				},
				{ requiredKeys: [] }
			),
			{ noNullPrototype: true }
		),
		fc.boolean()
	)
	.map(([name, marks, split]) =>
		from(name, { ...marks, ...(split && { take: { ...marks['take'], split } }) } as Record<
			string,
			Said
		>)
	);
const resolved = fc.record({
	answer: fc.constantFrom(...answers, 'by-parts' as const),
	reason: fc.string({ maxLength: reasonLimit })
});

it('whatever is marked and resolved, the marks fit the case and its format, and nothing is lost', () => {
	fc.assert(
		fc.property(
			fc.array(contribution, { maxLength: 20 }),
			fc.dictionary(fc.constantFrom(...ids), resolved, { noNullPrototype: true }),
			(contributions, resolutions) => {
				const { marks, unresolved } = settle(contributions, resolutions);
				for (const mark of marks) expect(Mark.parse(mark)).toEqual(mark);
				expect(misfits(marks, trees)).toEqual([]);
				const settled = new Set([
					...marks.map(({ element: id }) => id),
					...unresolved.map(({ question }) => question.element)
				]);
				for (const question of questions(contributions, trees))
					if (!question.within) expect(settled).toContain(question.element);
				expect(settled.size).toBe(marks.length + unresolved.length);
			}
		)
	);
});
