import '#lib/ui/tokens.css';
import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { FromInside } from '#lib/rooms/frame.ts';
import { person, room, type Marked } from '#lib/rooms/sample.ts';
import type { Room } from '#lib/rooms/room.ts';
import { visibleState } from '#lib/rooms/state.ts';
import { spreadWords } from './words.ts';
import Agreement from './Agreement.svelte';
import ClassFinding from './ClassFinding.svelte';
import Distribution from './Distribution.svelte';
import Doubts from './Doubts.svelte';
import MovementMatrix from './MovementMatrix.svelte';
import Reasons from './Reasons.svelte';
import RivalFigures from './RivalFigures.svelte';

/** The parts of a reveal, by the frames that a projector gets. */

const standard = { label: 'Substantial grounds', at: 4 } as const;
const because = (answer: 'weak' | 'strong', reason: string, doubt?: 'law' | 'fact') => ({
	answer,
	reason,
	...(doubt && { doubt })
});
const everyone: [string, Marked, Marked][] = [
	['Ada', { intent: because('weak', 'Too thin.', 'law') }, { intent: 'weak' }],
	['Ben', { intent: because('weak', 'Ben says so.', 'law') }, { intent: 'strong' }],
	['Cem', { intent: 'strong' }, { intent: 'strong' }],
	['Dai', { intent: because('strong', 'The orders.', 'fact') }, { intent: 'arguable' }],
	['Eva', { intent: 'cannot-tell' }, { intent: 'strong' }],
	['Fay', { intent: { answer: 'does-not-arise' } }, { intent: 'does-not-arise' }],
	['Gil', {}, { intent: 'conclusive' }]
];
const people = everyone.map(([name, first, second]) => person(name, first, second));
const frame = (of: Room) => visibleState(of, { viewer: 'projector' }) as FromInside;
const intent = (of: Room) => frame(of).elements['I:intent']!;
const shown = { standard, name: 'Intent', naming: 'names' } as const;

/** Rows of the table, as a screen reader gets them. */
function rows(container: Element): string[][] {
	return [...container.querySelectorAll('tbody tr')].map((row) =>
		[...row.children].map((cell) => cell.textContent!.replace(/\s+/g, ' ').trim())
	);
}
const text = (container: Element) => container.textContent!.replace(/\s+/g, ' ');

describe('a distribution', () => {
	it('has one bar for each strength and none for what is no strength', async () => {
		const { container } = await render(Distribution, {
			element: intent(room('reveal', people)),
			...shown
		});
		expect(rows(container)).toEqual([
			['Contradicted', '0'],
			['Unsupported', '0'],
			['Weak', '2'],
			['Arguable', '0'],
			['Strong', '2'],
			['Conclusive', '0']
		]);
		expect(container.querySelectorAll('.bar')).toHaveLength(6);
		expect(container.querySelectorAll('.then')).toHaveLength(0);
		expect(text(container)).toContain('1 cannot tell 1 does not arise 1 unmarked');
		expect(text(container)).toContain(
			'2 of 4 reach the standard, substantial grounds; 2 fall short.'
		);
	});
	it('shows the first round behind the second, and whose mark is one’s own', async () => {
		const { container } = await render(Distribution, {
			element: intent(room('compare', people)),
			own: 'strong',
			...shown
		});
		expect(rows(container)).toEqual([
			['Contradicted', '0', '0'],
			['Unsupported', '0', '0'],
			['Weak', '2', '1'],
			['Arguable', '0', '1'],
			['Strong, your own mark', '2', '3'],
			['Conclusive', '0', '1']
		]);
		// The dashed outlines stand only where somebody was before.
		expect(container.querySelectorAll('.then')).toHaveLength(2);
		expect(text(container)).toContain('0 cannot tell (1 before)');
		expect(text(container)).toContain('0 unmarked (1 before)');
	});
	it('bars are as high as their numbers, in either round', async () => {
		const { container } = await render(Distribution, {
			element: intent(room('compare', people)),
			...shown
		});
		container.style.width = '900px';
		const height = (of: string, level: number) =>
			container.querySelector(`[data-level='${level}'] ${of}`)!.getBoundingClientRect().height;
		expect(height('.bar', 4)).toBeGreaterThan(60);
		expect(height('.bar', 2) / height('.bar', 4)).toBeCloseTo(1 / 3, 1);
		expect(height('.then', 2) / height('.bar', 4)).toBeCloseTo(2 / 3, 1);
		expect(height('.bar', 0)).toBe(0);
	});
	it('in a narrow place the bars lie down and nothing sticks out', async () => {
		const { container } = await render(Distribution, {
			element: intent(room('compare', people)),
			...shown
		});
		container.style.width = '288px';
		const bar = (level: number) =>
			container.querySelector(`[data-level='${level}'] .bar`)!.getBoundingClientRect();
		expect(bar(4).width / bar(2).width).toBeCloseTo(3, 0);
		expect(bar(4).width).toBeGreaterThan(bar(4).height);
		expect(container.scrollWidth).toBeLessThanOrEqual(288);
	});
	it('of fewer than five there is a number and no bar', async () => {
		const four = people.slice(0, 4);
		const names = await render(Distribution, {
			element: intent(room('reveal', four)),
			...shown
		});
		expect(names.container.querySelectorAll('.bar, table')).toHaveLength(0);
		expect(text(names.container)).toContain(
			'Fewer than 5 people have marked this element. Showing their marks could identify someone, so only the teacher sees them. It has 4 marks.'
		);
		const pseudonyms = await render(Distribution, {
			element: intent(room('reveal', four, { naming: 'pseudonyms' })),
			...shown,
			naming: 'pseudonyms'
		});
		expect(text(pseudonyms.container)).toContain('nobody sees them, not even the teacher.');
	});
	it('while people mark there is nothing but how many have', async () => {
		const { container } = await render(Distribution, {
			element: intent(room('mark-alone', people)),
			...shown
		});
		expect(text(container).trim()).toBe(
			'The marks on this element are not shown yet. It has 6 marks.'
		);
	});
});

describe('a movement matrix', () => {
	it('says from where to where, and how many went up and down', async () => {
		const { container } = await render(MovementMatrix, {
			movement: intent(room('compare', people)).movement!,
			name: 'Intent'
		});
		expect(text(container)).toContain(
			'Of 4 who chose a strength both times, 1 moved up, 1 moved down and 2 stayed.'
		);
		const heads = [...container.querySelectorAll('thead th')].map((head) => head.textContent);
		expect(heads).toEqual([
			'Contradicted',
			'Unsupported',
			'Weak',
			'Arguable',
			'Strong',
			'Conclusive',
			'Does not arise'
		]);
		const empty = ['', '', '', '', '', '', ''];
		expect(rows(container)).toEqual([
			['Contradicted', ...empty],
			['Unsupported', ...empty],
			['Weak', '', '', '1 = stayed', '', '1 up', '', ''],
			['Arguable', ...empty],
			['Strong', '', '', '', '1 down', '1 = stayed', '', ''],
			['Conclusive', ...empty],
			['Cannot tell', '', '', '', '', '1', '', ''],
			['Does not arise', '', '', '', '', '', '', '1'],
			['Unmarked', '', '', '', '', '', '1', '']
		]);
	});
	it('fits a phone, or scrolls in itself', async () => {
		const { container } = await render(MovementMatrix, {
			movement: intent(room('compare', people)).movement!,
			name: 'Intent'
		});
		container.style.width = '288px';
		expect(container.scrollWidth).toBeLessThanOrEqual(288);
	});
});

describe('what is said of the class', () => {
	it('agreement before and after, and why there is none', async () => {
		const { before } = frame(room('compare', people));
		const both = await render(Agreement, {
			before: { units: 3, values: 38, alpha: 0.22 },
			after: { units: 3, values: 40, alpha: 0.41 }
		});
		expect(text(both.container)).toContain('0.41');
		expect(text(both.container)).toContain('up, from 0.22');
		expect(text(both.container)).toContain(
			'Over 3 elements: more agreement than chance would give'
		);
		const none = await render(Agreement, { before: before!.agreement });
		expect(before!.agreement).toMatchObject({ units: 1, alpha: 0 });
		expect(text(none.container)).toContain('none This needs at least two elements');
		const same = await render(Agreement, {
			before: { units: 1, values: 5, why: 'all-the-same' }
		});
		expect(text(same.container)).toContain('No alpha: everyone gave the same answer');
	});
	it('law or evidence, by the causes of doubt', async () => {
		const { container } = await render(Doubts, {
			figures: intent(room('reveal', people)).first!
		});
		expect(text(container)).toContain('Most doubts are about the law');
		expect(text(container)).toContain('2 what the law asks');
		expect(text(container)).toContain('1 what happened');
	});
	it('how many make out the count on their own marks, and for how many it is open', () => {
		const outcomes = { 'made-out': 0, 'not-made-out': 11, open: 0 };
		expect(spreadWords(11, outcomes)).toBe(
			'On their own marks, none of the 11 makes out the count.'
		);
		expect(spreadWords(5, { 'made-out': 1, 'not-made-out': 1, open: 3 })).toBe(
			'On their own marks, 1 of 5 makes out the count. For 3 people it is still open.'
		);
		expect(spreadWords(4, { 'made-out': 4, 'not-made-out': 0, open: 0 })).toBe(
			'On their own marks, all 4 make out the count.'
		);
		// What is judged against no standard is not counted at all.
		expect(spreadWords(4, { 'made-out': 0, 'not-made-out': 0, open: 0 })).toBe('');
	});
	it('the finding by the median, its spread, and one’s own beside it', async () => {
		const { before, after } = frame(room('compare', people));
		const { container } = await render(ClassFinding, {
			title: 'I: Theft',
			before: before!.findings['I'],
			after: after!.findings['I'],
			own: { after: { least: 0, most: 2, outcome: 'not-made-out' } },
			standard
		});
		expect(text(container)).toContain('On the median of each element: Open: ');
		expect(text(container)).toContain('On their own marks, ');
		expect(text(container)).toContain('On your own marks: Not made out: at most weak.');
	});
});

describe('reasons', () => {
	const figures = intent(room('reveal', people)).first!;
	it('stand without names on both sides of the standard', async () => {
		const { container } = await render(Reasons, { figures, standard });
		const side = (name: string) =>
			text(container.querySelector(`[aria-label='Reasons: ${name}']`)!);
		expect(side('At or above the standard, substantial grounds')).toContain('The orders.');
		expect(side('Below the standard')).toContain('Too thin.');
		expect(side('Below the standard')).not.toContain('The orders.');
		for (const { name } of people) if (name !== 'Ben') expect(text(container)).not.toContain(name);
		expect(container.querySelector('button')).toBeNull();
	});
	it('the teacher hides one', async () => {
		const desk = visibleState(room('reveal', people), { viewer: 'teacher' }) as FromInside;
		const hidden: [string, boolean][] = [];
		const { container, getByRole } = await render(Reasons, {
			figures: desk.elements['I:intent']!.first!,
			people: desk.people,
			onhide: (person, hide) => hidden.push([person, hide])
		});
		expect(text(container)).toContain('Dai');
		const item = getByRole('listitem').filter({ hasText: 'The orders.' });
		await item.getByRole('button', { name: 'Hide it from the class' }).click();
		expect(hidden).toEqual([['id of Dai', true]]);
	});
	it('of an element that is not shown there are a number and a button', async () => {
		let asked = 0;
		const { container, getByRole } = await render(Reasons, {
			figures: { reasonCount: 3 },
			onask: () => (asked += 1)
		});
		expect(text(container)).toContain('3 reasons were given.');
		await getByRole('button', { name: 'Show them' }).click();
		expect(asked).toBe(1);
	});
	it('that are long are read whole where the teacher asks', async () => {
		const { container, getByRole } = await render(Reasons, {
			figures: { reasonCount: 1, reasons: [{ text: 'It begins', cut: true, person: 'a' }] },
			onwhole: (person) => Promise.resolve(`It begins, ${person} says, and it ends.`)
		});
		expect(text(container)).toContain('It begins …');
		await getByRole('button', { name: 'Show all of it' }).click();
		await expect.element(getByRole('button', { name: 'Show less of it' })).toBeVisible();
		expect(text(container)).toContain('It begins, a says, and it ends.');
		expect(text(container)).not.toContain('…');
	});
	it('are text and nothing else', async () => {
		const { container } = await render(Reasons, {
			figures: { reasonCount: 1, reasons: [{ text: '<img src=x> <b>bold</b>', cut: true }] }
		});
		expect(container.querySelector('img, b')).toBeNull();
		expect(text(container)).toContain('<img src=x> <b>bold</b> …');
	});
});

describe('rival explanations', () => {
	const names = new Map([
		['a-grudge', 'A grudge'],
		['error', 'Error, not design']
	]);
	const said = (answer: 'excluded' | 'open') => ({
		answer: 'weak' as const,
		rivals: { 'a-grudge': { answer } }
	});
	const answered = (second: Marked, phase: 'reveal' | 'compare') =>
		intent(
			room(
				phase,
				['Ada', 'Ben', 'Cem', 'Dai', 'Eva'].map((name, at) =>
					person(name, { intent: said(at < 2 ? 'excluded' : 'open') }, second)
				)
			)
		);
	const listed = async (element: ReturnType<typeof intent>, atMost = Infinity) => {
		const screen = await render(RivalFigures, { element, names, atMost });
		await expect.element(screen.getByRole('region')).toBeVisible();
		return text(screen.container);
	};

	it('stand with how many hold each excluded, still open, or gave no answer', async () => {
		expect(await listed(answered({}, 'reveal'))).toContain(
			'A grudge 2 excluded, 3 still open, 0 no answer'
		);
	});
	it('that do not all fit are those most hold open, and how many more there are', async () => {
		expect(await listed(answered({}, 'reveal'), 1)).toMatch(/no answer\s*1 more at the desk/);
	});
	it('stand with the numbers of the round before', async () => {
		expect(await listed(answered({ intent: said('excluded') }, 'compare'))).toContain(
			'A grudge 5 excluded (2 before), 0 still open (3 before), 0 no answer'
		);
	});
	it('are those of the first round where nobody answered again', async () => {
		const shown = await listed(answered({ intent: 'strong' }, 'compare'));
		expect(shown).toContain('Rival explanations, first round A grudge 2 excluded, 3 still open, 0');
	});
	it('are not there where nobody answered', async () => {
		const element = intent(room('reveal', people));
		const { container } = await render(RivalFigures, { element, names });
		expect(text(container).trim()).toBe('');
	});
});
