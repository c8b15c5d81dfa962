import { describe, expect, it } from 'vitest';
import { csvOf } from '#lib/files/csv.ts';
import type { NamedElement } from '#lib/rooms/case-facts.ts';
import { readBeside } from './set-beside.ts';

/** The files that a teacher sets beside a class, as Chapeau saves them. */

const element = (id: string): NamedElement => ({
	count: 'I',
	element: id,
	key: `I:${id}`,
	stage: 0,
	number: '1',
	label: id,
	within: ''
});
const room = { case: 'the-bicycle', elements: [element('intent'), element('take')] };
const read = (name: string, text: string, size?: number) => {
	const bytes = new TextEncoder().encode(text);
	return readBeside(name, bytes, size ?? bytes.byteLength, room);
};

const assessment = (changed: Record<string, unknown> = {}) =>
	JSON.stringify({
		format: 'chapeau-assessment',
		version: 5,
		law: '2026-11-01',
		case: { id: 'the-bicycle', version: 2 },
		name: 'Final view',
		author: 'Professor Okoye',
		forum: 'custom',
		standard: 'substantial-grounds',
		created: '2026-02-03T09:00:00.000Z',
		changed: '2026-02-03T09:00:00.000Z',
		marks: [
			{
				count: 'I',
				element: 'intent',
				answer: 'strong',
				reason: 'The orders.',
				changed: '2026-02-03T09:00:00.000Z'
			},
			{ count: 'II', element: 'intent', answer: 'weak', changed: '2026-02-03T09:00:00.000Z' }
		],
		...changed
	});

const heads = [
	'person',
	'name',
	'access',
	'round',
	'count',
	'number',
	'element',
	'element id',
	'status',
	'level',
	'answer',
	'reason'
];
const line = (name: string, round: number, id: string, answer: string) => [
	...['id of ' + name, name, 'present', String(round), 'I', '1', id, id],
	...[answer ? 'marked' : 'unmarked', '', answer, `${name} says why`]
];
const lastYear = csvOf([
	heads,
	...['Ada', 'Ben', 'Cy', 'Di', 'Eve'].map((name) => line(name, 1, 'intent', 'Weak')),
	line('Fay', 1, 'intent', ''),
	...['Ada', 'Ben', 'Cy', 'Di', 'Eve'].map((name) => line(name, 2, 'intent', 'Strong')),
	line('Ada', 1, 'take', 'Cannot tell')
]);

describe('an assessment', () => {
	it('gives its answers on the elements of the room, and no reasons', () => {
		const found = read('okoye.chapeau.json', assessment());
		expect(found).toMatchObject({
			ok: true,
			beside: {
				label: 'Professor Okoye, Final view',
				shown: false,
				of: 'person',
				answers: { 'I:intent': 'strong' }
			},
			notice: '“okoye.chapeau.json” has a mark on 1 of the 2 elements.'
		});
		expect(JSON.stringify(found)).not.toContain('orders');
	});

	it.each([
		['of another case', assessment({ case: { id: 'the-car', version: 1 } }), 'another case'],
		['of a newer Chapeau', assessment({ version: 99 }), 'newer Chapeau'],
		['without marks here', assessment({ marks: [] }), 'no mark on an element of this room'],
		['that is cut off', assessment().slice(0, 200), 'incomplete or damaged'],
		['that is something else', '{"format":"chapeau-lesson","version":1}', 'not an assessment'],
		['with a fault', assessment({ forum: 7 }), 'fault at forum']
	])('%s is refused whole, in a sentence', (_, text, words) => {
		const found = read('other.json', text);
		expect(found).toMatchObject({ ok: false });
		expect(found.ok ? '' : found.fault).toMatch(
			new RegExp(`^“other.json” .*${words}.* Nothing was changed.$`)
		);
	});
});

describe('the marks of an earlier room', () => {
	it('give numbers, each round by itself, and no names', () => {
		const found = read('Law 204 ABCD.marks.csv', lastYear);
		expect(found).toMatchObject({
			ok: true,
			beside: {
				label: 'Law 204 ABCD',
				of: 'class',
				rounds: {
					'I:intent': [
						{ strengths: [0, 0, 5, 0, 0, 0], cannotTell: 0, doesNotArise: 0, unmarked: 1 },
						{ strengths: [0, 0, 0, 0, 5, 0], cannotTell: 0, doesNotArise: 0, unmarked: 0 }
					]
				}
			}
		});
		expect(found.ok && found.notice).toContain('1 with fewer than 5 marks is left out.');
		expect(JSON.stringify(found)).not.toMatch(/Ada|Fay|says why/);
	});

	it('are refused where a number could name someone, a column is missing or an answer is unknown', () => {
		const few = csvOf([heads, line('Ada', 1, 'intent', 'Weak')]);
		const cut = csvOf([heads.slice(0, 8), line('Ada', 1, 'intent', 'Weak').slice(0, 8)]);
		const odd = csvOf([heads, line('Ada', 1, 'intent', 'Quite')]);
		for (const [text, words] of [
			[few, 'fewer than 5 marks'],
			[cut, 'no column “status”'],
			[odd, '“Quite” in row 2'],
			['nothing of the kind', 'no column “person”']
		] as const) {
			const found = read('x.csv', text);
			expect(found.ok ? '' : found.fault).toContain(words);
		}
	});

	it('are not read at all where the file is too large', () => {
		const found = read('x.csv', '', 9_000_000);
		expect(found.ok ? '' : found.fault).toContain('is 9.0 MB');
	});
});
