import { describe, expect, it } from 'vitest';
import type { Held } from '#lib/domain/held.ts';
import { elsewhereOf } from '#lib/rooms/elsewhere.ts';
import { Frame } from '#lib/rooms/frame.ts';
import { phases, type Phase } from '#lib/rooms/phases.ts';
import { person, room } from '#lib/rooms/sample.ts';
import type { RoomSettings } from '#lib/rooms/settings.ts';
import { visibleState } from '#lib/rooms/state.ts';
import type { Who } from '#lib/rooms/visibility.ts';

const finding = (
	elements: string[],
	found: Held['findings'][number]['found'],
	count = 'I'
): Held['findings'][number] => ({
	count,
	elements,
	found,
	says: `held-of-${elements.join('-') || count}-end`,
	citation: 'Judgment, para. 3',
	checked: 'verified'
});

function court(id: string, date: string, over: Partial<Held> = {}): Held {
	return {
		id,
		kind: 'decision',
		body: `The court ${id}`,
		title: 'Judgment',
		date,
		law: 'The Theft Act',
		forum: 'custom',
		standard: 'substantial-grounds',
		worth: 'It heard the owner.',
		limits: ['It did not see the bicycle.'],
		findings: [finding(['intent'], 'found')],
		remarks: [{ says: 'A remark.', citation: 'Para. 9', checked: 'recalled' }],
		...over
	};
}

const places = [
	{ count: 'I', element: 'intent' },
	{ count: 'I', element: 'take' }
];

describe('what was held elsewhere, for a room', () => {
	it('is what speaks to its elements and counts, the earliest first', () => {
		const held = [
			court('appeal', '2010-02-03', { findings: [finding([], 'not-decided')] }),
			court('first', '2009-03-04', {
				findings: [
					finding(['intent', 'keep'], 'not-found'),
					finding(['keep'], 'found'),
					finding(['take'], 'found', 'II'),
					finding([], 'found', 'II')
				],
				dissents: ['I', 'II'].map((count) => ({
					count,
					by: 'Judge A',
					says: 'No.',
					citation: 'Dissent',
					checked: 'recalled' as const
				}))
			}),
			court('other', '2000-01-01', { findings: [finding(['keep'], 'found')] })
		];
		const found = elsewhereOf(held, places);
		expect(found.map(({ id }) => id)).toEqual(['first', 'appeal']);
		expect(found[0]!.findings.map(({ elements, found }) => [elements, found])).toEqual([
			[['intent'], 'not-found']
		]);
		expect(found[0]!.dissents).toMatchObject([{ count: 'I', by: 'Judge A' }]);
		expect(found[1]!.findings).toMatchObject([{ elements: [], found: 'not-decided' }]);
	});
});

describe('nobody sees what was held elsewhere', () => {
	const elsewhere = elsewhereOf([court('first', '2009-03-04')], places);
	const viewers: Who[] = [
		{ viewer: 'teacher' },
		{ viewer: 'projector' },
		{ viewer: 'stranger' },
		{ viewer: 'participant', person: 'id of Ada' }
	];
	const ada = person('Ada', { intent: 'weak' });
	/** A room of four stages, at its second, has more to mark after it has compared, unless it closes. */
	const pacings: [RoomSettings['pacing'], stage: number, over: Phase[]][] = [
		['all-at-once', 0, ['compare', 'closed']],
		['one-by-one', 1, ['closed']]
	];

	it.each(pacings)(
		'before the last round is over and the teacher shows it: %s',
		(pacing, stage, ends) => {
			for (const phase of phases)
				for (const who of viewers)
					for (const elsewhereShown of [true, false]) {
						const of = { ...room(phase, [ada], { pacing }, stage), elsewhere, elsewhereShown };
						const frame = visibleState(of, who);
						const over = ends.includes(phase);
						const sees = elsewhereShown && over && who.viewer !== 'stranger';
						const place = `${who.viewer} in ${phase}, ${elsewhereShown ? 'switched on' : 'not'}`;
						expect(JSON.stringify(frame).includes('held-of-'), place).toBe(sees);
						expect('offersElsewhere' in frame, place).toBe(over && who.viewer === 'teacher');
						expect(Frame.parse(structuredClone(frame))).toEqual(frame);
					}
		}
	);

	it('where nothing was held, and the desk offers nothing', () => {
		const of = { ...room('closed', [ada]), elsewhere: [], elsewhereShown: true };
		for (const who of viewers) {
			expect(visibleState(of, who)).not.toHaveProperty('elsewhere');
			expect(visibleState(of, who)).not.toHaveProperty('offersElsewhere');
		}
	});
});
