import { describe, expect, it } from 'vitest';
import { phases, rounds, type RoundsHad, type Phase } from '#lib/rooms/phases.ts';
import { viewers, visibility, type VisibilityQuery, type Visible } from '#lib/rooms/visibility.ts';
import { whoSeesWhat } from '#lib/rooms/who-sees-what.ts';

/**
 * Who sees the marks of others. “by person”: each mark with its name or pseudonym, and all that is
 * counted out of them; “figures”: only what is counted, and reasons without names; “too few”:
 * that fewer than five have marked; “–”: nothing.
 */
const says = ({ mark, breakdown, why }: Visible) =>
	mark ? 'by person' : breakdown ? 'figures' : why === 'too-few' ? 'too few' : '–';

type Asked = Pick<VisibilityQuery, 'settings' | 'round' | 'marked'>;

/** How many rounds there have been in a phase, where there are two in all. */
const ordinary = (phase: Phase | 'ahead'): RoundsHad =>
	phase === 'ahead'
		? 0
		: ['mark-again', 'locked-again', 'compare', 'closed'].includes(phase)
			? 2
			: 1;

function table(asked: Asked, held = ordinary): string[] {
	return [
		`phase         ${viewers.map((viewer) => viewer.padEnd(11)).join(' ')}`.trim(),
		...(['ahead', ...phases] as const).map((phase) =>
			`${phase.padEnd(13)} ${viewers
				.map((viewer) =>
					says(visibility({ ...asked, held: held(phase), viewer, phase, whose: 'other' })).padEnd(
						11
					)
				)
				.join(' ')}`.trim()
		)
	];
}
const lines = (text: string) =>
	text
		.trim()
		.split('\n')
		.map((line) => line.trim());

const names = { naming: 'names', firstRound: 'before-discussion' } as const;
const pseudonyms = { naming: 'pseudonyms', firstRound: 'before-discussion' } as const;
const onlyAfter = { naming: 'names', firstRound: 'after-discussion' } as const;

describe('who sees the marks of others', () => {
	it('first round, shown before the discussion', () => {
		const expected = lines(`
			phase         teacher     participant projector   stranger
			ahead         –           –           –           –
			mark-alone    –           –           –           –
			locked        by person   –           –           –
			reveal        by person   figures     figures     –
			discuss       by person   figures     figures     –
			mark-again    by person   figures     figures     –
			locked-again  by person   figures     figures     –
			compare       by person   figures     figures     –
			closed        by person   figures     figures     –`);
		expect(table({ settings: names, round: 1, marked: 30 })).toEqual(expected);
		expect(table({ settings: pseudonyms, round: 1, marked: 5 })).toEqual(expected);
	});
	it('first round, shown only after the discussion', () => {
		expect(table({ settings: onlyAfter, round: 1, marked: 30 })).toEqual(
			lines(`
			phase         teacher     participant projector   stranger
			ahead         –           –           –           –
			mark-alone    –           –           –           –
			locked        by person   –           –           –
			reveal        by person   –           –           –
			discuss       by person   –           –           –
			mark-again    by person   –           –           –
			locked-again  by person   –           –           –
			compare       by person   figures     figures     –
			closed        by person   figures     figures     –`)
		);
	});
	it('second round, whichever of the two', () => {
		const expected = lines(`
			phase         teacher     participant projector   stranger
			ahead         –           –           –           –
			mark-alone    –           –           –           –
			locked        –           –           –           –
			reveal        –           –           –           –
			discuss       –           –           –           –
			mark-again    –           –           –           –
			locked-again  by person   –           –           –
			compare       by person   figures     figures     –
			closed        by person   figures     figures     –`);
		expect(table({ settings: names, round: 2, marked: 30 })).toEqual(expected);
		expect(table({ settings: onlyAfter, round: 2, marked: 30 })).toEqual(expected);
	});
	it('once more after the comparison: what was compared stays shown, and the new round is hidden', () => {
		const more = (phase: Phase | 'ahead'): RoundsHad => (phase === 'discuss' ? 2 : 3);
		const open = (rows: string[]) =>
			rows.filter((row) => /^(phase|discuss|mark-again|locked-again|compare)/.test(row));
		for (const settings of [names, onlyAfter]) {
			for (const round of [1, 2] as const)
				expect(open(table({ settings, round, marked: 30 }, more))).toEqual(
					lines(`
					phase         teacher     participant projector   stranger
					discuss       by person   figures     figures     –
					mark-again    by person   figures     figures     –
					locked-again  by person   figures     figures     –
					compare       by person   figures     figures     –`)
				);
			expect(open(table({ settings, round: 3, marked: 30 }, more))).toEqual(
				lines(`
				phase         teacher     participant projector   stranger
				discuss       –           –           –           –
				mark-again    –           –           –           –
				locked-again  by person   –           –           –
				compare       by person   figures     figures     –`)
			);
		}
	});
	it('where only four have marked, under names: the teacher has the names anyway', () => {
		expect(table({ settings: names, round: 1, marked: 4 })).toEqual(
			lines(`
			phase         teacher     participant projector   stranger
			ahead         –           –           –           –
			mark-alone    –           –           –           –
			locked        by person   –           –           –
			reveal        by person   too few     too few     –
			discuss       by person   too few     too few     –
			mark-again    by person   too few     too few     –
			locked-again  by person   too few     too few     –
			compare       by person   too few     too few     –
			closed        by person   too few     too few     –`)
		);
	});
	it('where only four have marked, under pseudonyms: nobody', () => {
		expect(table({ settings: pseudonyms, round: 1, marked: 4 })).toEqual(
			lines(`
			phase         teacher     participant projector   stranger
			ahead         –           –           –           –
			mark-alone    –           –           –           –
			locked        too few     –           –           –
			reveal        too few     too few     too few     –
			discuss       too few     too few     too few     –
			mark-again    too few     too few     too few     –
			locked-again  too few     too few     too few     –
			compare       too few     too few     too few     –
			closed        too few     too few     too few     –`)
		);
	});
});

describe('in any phase whatever', () => {
	const everywhere = (['ahead', ...phases] as const).flatMap((phase) =>
		rounds.flatMap((round) =>
			[names, pseudonyms, onlyAfter].flatMap((settings) =>
				[0, 4, 5, 1000].flatMap((marked) =>
					[0, ...rounds].map((held) => ({
						phase,
						held: held as RoundsHad,
						round,
						settings,
						marked
					}))
				)
			)
		)
	);
	it('each person sees, and takes away, their own marks and reasons', () => {
		for (const asked of everywhere)
			expect(visibility({ ...asked, viewer: 'participant', whose: 'own' })).toMatchObject({
				mark: true,
				reason: 'named',
				export: true
			});
	});
	it('nobody but a participant has marks of their own', () => {
		for (const asked of everywhere)
			for (const viewer of ['teacher', 'projector', 'stranger'] as const)
				expect(visibility({ ...asked, viewer, whose: 'own' }).mark).toBe(false);
	});
	it('no classmate and no projector learns whose mark or reason it was, or takes it away', () => {
		for (const asked of everywhere)
			for (const viewer of ['participant', 'projector'] as const) {
				const seen = visibility({ ...asked, viewer, whose: 'other' });
				expect(seen.mark || seen.export || seen.reason === 'named').toBe(false);
			}
	});
	it('reasons and orderings are seen where figures are, and nowhere else', () => {
		for (const asked of everywhere)
			for (const viewer of viewers) {
				const { reason, breakdown, order } = visibility({ ...asked, viewer, whose: 'other' });
				expect(reason !== 'none').toBe(breakdown);
				expect(order).toBe(breakdown);
			}
	});
	it('how many have marked, without values: the teacher by person, the projector by element, a participant in one number', () => {
		for (const asked of everywhere) {
			const progress = viewers.map(
				(viewer) => visibility({ ...asked, viewer, whose: 'other' }).progress
			);
			// Under pseudonyms, who has finished when could be watched in the room.
			const byTeacher = asked.settings.naming === 'names' ? 'by-person' : 'by-element';
			expect(progress).toEqual([byTeacher, 'overall', 'by-element', 'none']);
		}
	});
	it('a stranger sees nothing', () => {
		for (const asked of everywhere)
			expect(visibility({ ...asked, viewer: 'stranger', whose: 'other' })).toEqual({
				mark: false,
				reason: 'none',
				breakdown: false,
				order: false,
				progress: 'none',
				export: false,
				partner: 'none'
			});
	});
});

it('who can see what is said before one joins', () => {
	expect(whoSeesWhat(names)).toEqual([
		'While you mark, your marks are hidden from classmates and from the teacher. Everyone can see how many have finished; the teacher sees who has.',
		'Once the marks are locked, the teacher sees them with your name.',
		'Before the discussion classmates see how many gave each mark, and the reasons without names, where at least 5 people have marked.'
	]);
	expect(whoSeesWhat(pseudonyms)[0]).not.toContain('who has');
	expect(whoSeesWhat(pseudonyms)[1]).toContain('with your pseudonym');
	expect(whoSeesWhat(pseudonyms).join(' ')).toContain('A pseudonym can’t hide everything.');
	expect(whoSeesWhat(onlyAfter)[2]).toContain('After the discussion');
	expect(whoSeesWhat({ ...names, pairs: true }).at(-1)).toContain(
		'are told your name and your mark'
	);
	expect(whoSeesWhat({ ...pseudonyms, pairs: true }).at(-1)).toContain('They learn who you are.');
	const replies = (naming: typeof names | typeof pseudonyms) =>
		whoSeesWhat({ ...naming, replies: true }).at(-1);
	for (const naming of [names, pseudonyms])
		expect(replies(naming)).toContain('some of them are given yours to reply to');
	expect(replies(names)).toContain('The teacher sees who wrote them.');
	expect(replies(pseudonyms)).toContain('Nobody is told who wrote them, the teacher included');
	const asks = { ...names, asksRivals: true } as const;
	expect(whoSeesWhat(asks).at(-1)).toContain('rival explanations');
	expect(whoSeesWhat({ ...asks, groups: 'tables' }).join(' ')).toContain(
		'only the teacher reads, and from the second round on your table.'
	);
});
