import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyOf, nameOfCopy } from '#lib/debate/document-name.ts';
import { columnsOf, formatOf, formats, type Format } from '#lib/debate/formats.ts';
import {
	answeringSpeech,
	blankFlow,
	faultsOf,
	Flow,
	flowEdited,
	KeptFlow,
	standings,
	unansweredFor,
	type FlowEdit
} from '#lib/debate/flow.ts';
import { linesOf } from '#lib/debate/flow-lines.ts';
import { phaseWords, signalBetween, signalsOf } from '#lib/debate/signals.ts';
import { clockWords, isRunning, leftOf, minutes, started, stopped } from '#lib/debate/timer.ts';
import { fresh, redone, taken, undone } from '#lib/keep/undoable.ts';

const now = '2026-11-24T10:00:00.000Z';
const flow = blankFlow(
	{
		case: 'dprk-2012',
		name: 'Round 1',
		speeches: 'policy',
		rows: [
			{ id: 'intent', label: 'Intent to destroy, as such', count: 'I' },
			{ id: 'killing', label: 'Killing', count: 'I' }
		]
	},
	now
);
const write = (id: string, speech: string, answers?: string, row = 'intent'): FlowEdit => ({
	kind: 'write',
	id,
	row,
	speech,
	text: `Argument ${id}`,
	...(answers && { answers })
});
const after = (...edits: FlowEdit[]) => edits.reduce((at, edit) => flowEdited(at, edit, now), flow);

describe('formats', () => {
	it('policy has the columns that Verbatim Flow names', () => {
		expect(columnsOf(formatOf('policy')).map(({ label }) => label)).toEqual([
			'1AC',
			'1NC',
			'2AC',
			'Block',
			'1AR',
			'2NR',
			'2AR'
		]);
	});

	it('give both sides the same time to speak', () => {
		for (const { speeches, id } of formats) {
			const of = (side: string) =>
				speeches.reduce((sum, each) => sum + (each.side === side ? each.minutes : 0), 0);
			expect([id, of('affirmative')]).toEqual([id, of('negative')]);
			expect(new Set(speeches.map((each) => each.id)).size).toBe(speeches.length);
		}
	});

	it('answer each speech in the next one of the other side', () => {
		expect(answeringSpeech(formatOf('policy'), { speech: '1ac' })).toBe('1nc');
		expect(answeringSpeech(formatOf('policy'), { speech: 'block' })).toBe('1ar');
		expect(answeringSpeech(formatOf('policy'), { speech: '2ar' })).toBeUndefined();
		expect(answeringSpeech(formatOf('world-schools'), { speech: 'o3' })).toBe('pr');
	});

	it('public forum is spoken in the same turns whoever won the toss', () => {
		const [pro, con] = [formatOf('public-forum'), formatOf('public-forum-con')];
		const order = (format: Format) => columnsOf(format).map(({ label }) => label);
		expect(order(pro)).toEqual([
			...['Pro C', 'Con C', 'Pro R', 'Con R'],
			...['Pro S', 'Con S', 'Pro FF', 'Con FF']
		]);
		expect(order(con)).toEqual([
			...['Con C', 'Pro C', 'Con R', 'Pro R'],
			...['Con S', 'Pro S', 'Con FF', 'Pro FF']
		]);
		expect(answeringSpeech(con, { speech: 'con-c' })).toBe('pro-c');
		expect(con.speeches.map(({ minutes }) => minutes)).toEqual(
			pro.speeches.map(({ minutes }) => minutes)
		);
	});
});

describe('a row of one’s own', () => {
	const row = (id: string, label: string, below?: string): FlowEdit => ({
		kind: 'row',
		id,
		label,
		...(below !== undefined && { after: below })
	});
	const labels = ({ rows }: Flow) => rows.map(({ label }) => label);

	it('comes below the one that was chosen, or at the end', () => {
		const two = after(row('a', ' Topicality '), row('b', 'Counterplan', 'intent'));
		expect(labels(two)).toEqual([
			'Intent to destroy, as such',
			'Counterplan',
			'Killing',
			'Topicality'
		]);
		expect(Flow.safeParse(two).success).toBe(true);
	});

	it('is named again, and an element is not', () => {
		expect(labels(after(row('a', 'Topicality'), row('a', 'Framework'))).at(-1)).toBe('Framework');
		expect(after(row('killing', 'Harm'))).toBe(flow);
	});

	it('goes when its name is taken away, unless something is flowed in it', () => {
		const named = after(row('a', 'Topicality'));
		expect(labels(flowEdited(named, row('a', ' '), now))).toEqual(labels(flow));
		const flowed = flowEdited(named, write('x', '1nc', undefined, 'a'), now);
		expect(flowEdited(flowed, row('a', ''), now)).toBe(flowed);
		const only = { ...flow, rows: [{ id: 'other', label: 'Other', count: '' }] };
		expect(flowEdited(only, row('other', ''), now)).toBe(only);
	});

	it('is none beyond as many as a file may hold', () => {
		let full = flow;
		for (let at = 0; at < 500; at += 1) full = flowEdited(full, row(`r${at}`, `Row ${at}`), now);
		expect(full.rows).toHaveLength(500);
		expect(Flow.safeParse(full).success).toBe(true);
	});
});

describe('where an argument stands', () => {
	it('waits until a speech of the other side is over', () => {
		expect(standings(after(write('a', '1ac'))).get('a')).toBe('pending');
		expect(standings(after(write('a', '1ac'), write('b', '1nc'))).get('a')).toBe('pending');
		expect(standings(after(write('a', '1ac'), write('b', '2ac'))).get('a')).toBe('unanswered');
	});

	it('is answered by what answers it, as long as that is not crossed out', () => {
		const both = after(write('a', '1ac'), write('b', '1nc', 'a'), write('c', '2ac', 'b'));
		expect(Object.fromEntries(standings(both))).toEqual({
			a: 'answered',
			b: 'answered',
			c: 'pending'
		});
		const crossed = flowEdited(both, { kind: 'cross', id: 'b' }, now);
		expect(standings(crossed).get('a')).toBe('unanswered');
	});

	it('is not said to be dropped by anyone but the person', () => {
		const all = after(write('a', '1ac'), write('b', '2ac'));
		expect(all.arguments.some(({ dropped }) => dropped)).toBe(false);
		const dropped = flowEdited(all, { kind: 'drop', id: 'a' }, now);
		expect(dropped.arguments[0]).toMatchObject({ dropped: true });
		expect(flowEdited(dropped, { kind: 'drop', id: 'a' }, now)).toEqual(all);
	});

	it('is not dropped and answered at once: an answer takes the note away, and the note does not come on an answer', () => {
		const dropped = after(write('a', '1ac'), { kind: 'drop', id: 'a' });
		const answered = flowEdited(dropped, write('b', '1nc', 'a'), now);
		expect(answered.arguments[0]).not.toHaveProperty('dropped');
		expect(flowEdited(answered, { kind: 'drop', id: 'a' }, now)).toBe(answered);
		const crossed = flowEdited(answered, { kind: 'cross', id: 'b' }, now);
		const again = flowEdited(crossed, { kind: 'drop', id: 'a' }, now);
		expect(again.arguments[0]).toMatchObject({ dropped: true });
		// The answer holds again, so it was not dropped after all.
		expect(flowEdited(again, { kind: 'cross', id: 'b' }, now).arguments[0]).not.toHaveProperty(
			'dropped'
		);
	});

	it('of a point of information is the other side’s: it is answered in the same speech', () => {
		const point = { ...write('p', '1ac'), point: true } as FlowEdit;
		expect(unansweredFor(after(point), '1ac').map(({ id }) => id)).toEqual(['p']);
		expect(unansweredFor(after(point), '1nc')).toEqual([]);
		const answered = after(point, write('q', '1ac', 'p'));
		expect(faultsOf(answered)).toEqual([]);
		expect(standings(answered).get('p')).toBe('answered');
		expect(unansweredFor(answered, '1ac')).toEqual([]);
	});

	it('an answer whose argument is removed answers nothing and stays', () => {
		const left = flowEdited(
			after(write('a', '1ac'), write('b', '1nc', 'a')),
			{ kind: 'remove', id: 'a' },
			now
		);
		expect(left.arguments).toEqual([{ id: 'b', row: 'intent', speech: '1nc', text: 'Argument b' }]);
	});
});

describe('what a speech has still to answer', () => {
	const ids = (flow: Flow, speech: string) => unansweredFor(flow, speech).map(({ id }) => id);
	const three = after(
		write('a', '1ac'),
		write('b', '1ac', undefined, 'killing'),
		write('c', '1ac'),
		write('d', '2ac')
	);

	it('is what the other side said before it, row after row', () => {
		expect(ids(three, '1nc')).toEqual(['a', 'c', 'b']);
		expect(ids(three, 'block')).toEqual(['a', 'c', 'd', 'b']);
		expect(ids(three, '2ac')).toEqual([]);
	});

	it('is not what is answered, crossed out or let go', () => {
		const less = [
			write('x', '1nc', 'a'),
			{ kind: 'drop', id: 'b' } as const,
			{ kind: 'cross', id: 'c' } as const
		].reduce((flow: Flow, edit: FlowEdit) => flowEdited(flow, edit, now), three);
		expect(ids(less, '1nc')).toEqual([]);
		expect(ids(less, '2ac')).toEqual(['x']);
	});
});

describe('the lines of a flow', () => {
	const said = (flow: Flow) =>
		linesOf(flow).map(({ said }) => [...said].map(([speech, { id }]) => `${speech} ${id}`));

	it('have each answer on the line of what it answers, a further one below', () => {
		const flow = after(
			write('a', '1ac'),
			write('b', '1ac'),
			write('c', '1nc', 'b'),
			write('d', '1nc', 'a'),
			write('e', '1nc', 'a'),
			write('f', '2ac', 'e')
		);
		expect(said(flow)).toEqual([['1ac a', '1nc d'], ['1nc e', '2ac f'], ['1ac b', '1nc c'], []]);
		expect(linesOf(flow).map(({ nth, of }) => [nth, of])).toEqual([
			...[0, 1, 2].map((nth) => [nth, 3]),
			[0, 1]
		]);
	});

	it('have what answers a point of information below it', () => {
		const point = { ...write('p', '1ac'), point: true } as FlowEdit;
		expect(said(after(point, write('q', '1ac', 'p'))).slice(0, 2)).toEqual([['1ac p'], ['1ac q']]);
	});
});

it('a flow of the first version opens, and what was dropped and answered at once is answered', () => {
	const old = {
		...after(write('a', '1ac'), write('b', '1nc', 'a'), write('c', '1ac')),
		version: 1
	};
	const kept = {
		...old,
		arguments: old.arguments.map((each) => (each.id === 'b' ? each : { ...each, dropped: true }))
	};
	const read = KeptFlow.parse(JSON.parse(JSON.stringify(kept)));
	expect(read.version).toBe(2);
	expect(read.arguments.map(({ id, dropped }) => [id, dropped])).toEqual([
		['a', undefined],
		['b', undefined],
		['c', true]
	]);
	expect(read.arguments.map(({ text }) => text)).toEqual(old.arguments.map(({ text }) => text));
	expect(KeptFlow.safeParse({ ...kept, version: 3 }).success).toBe(false);
});

describe('signals of a speech', () => {
	const british = formatOf('british-parliamentary');
	const speech = british.speeches[0]!;

	it('ring when points may be put and no more, at the time, and when grace is over', () => {
		expect(signalsOf(speech, british).map(({ at, rings }) => [at / 1000, rings])).toEqual([
			[60, 1],
			[360, 1],
			[420, 2],
			[435, 3]
		]);
		const reply = formatOf('world-schools').speeches.find(({ id }) => id === 'or')!;
		expect(signalsOf(reply).map(({ at }) => at / 1000)).toEqual([180, 240]);
	});

	it('say what holds, protected minutes and overtime among it', () => {
		const at = (seconds: number) => phaseWords(speech, seconds * 1000);
		expect([at(10), at(60), at(359), at(360), at(421)]).toEqual([
			'Protected: no points',
			'Points may be put',
			'Points may be put',
			'Protected: no points',
			'Over time'
		]);
		expect(phaseWords(formatOf('policy').speeches[0]!, 1000)).toBe('');
	});

	it('are heard once, the last one of those that a sleeping tab has missed', () => {
		const all = signalsOf(speech, british);
		expect(signalBetween(all, 59_900, 60_100)?.at).toBe(60_000);
		expect(signalBetween(all, 60_100, 61_000)).toBeUndefined();
		expect(signalBetween(all, 0, 430_000)?.at).toBe(420_000);
		expect(signalBetween(all, Infinity, 430_000)).toBeUndefined();
	});
});

it('a flow that holds arguments keeps its format', () => {
	const other = { kind: 'speeches', speeches: 'public-forum' } as const;
	expect(flowEdited(flow, other, now).speeches).toBe('public-forum');
	const begun = after(write('a', '1ac'));
	expect(flowEdited(begun, other, now)).toBe(begun);
});

it('what a schema cannot see is said with its path', () => {
	expect(faultsOf(after(write('a', '1ac'), write('b', '1nc', 'a')))).toEqual([]);
	const odd = { ...after(write('a', '1nc', 'x'), write('b', '1ac', 'a', 'none')) };
	expect(faultsOf(odd)).toEqual([
		'arguments[0].answers: there is no argument “x”.',
		'arguments[1].row: there is no row “none”.',
		'arguments[1].answers: what it answers was not said before it.'
	]);
});

const column = fc.constantFrom(...columnsOf(formatOf('policy')).map(({ id }) => id));
const id = fc.constantFrom('a', 'b', 'c', 'd');
const edit: fc.Arbitrary<FlowEdit> = fc.oneof(
	fc.record({
		kind: fc.constant('write' as const),
		id,
		row: fc.constantFrom('intent', 'killing'),
		speech: column,
		text: fc.string()
	}),
	fc.record({ kind: fc.constantFrom('drop' as const, 'cross' as const, 'remove' as const), id })
);

it('any edits leave a flow that can be read again, and all of them can be taken back', () => {
	fc.assert(
		fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
			let state = fresh(flow);
			for (const each of edits) state = taken(state, flowEdited(state.now, each, now));
			const end = state.now;
			expect(Flow.parse(JSON.parse(JSON.stringify(end)))).toEqual(end);
			expect(faultsOf(end)).toEqual([]);
			const steps = state.past.length;
			for (let at = 0; at < steps; at += 1) state = undone(state);
			expect(state.now).toBe(flow);
			expect(undone(state)).toBe(state);
			for (let at = 0; at < steps; at += 1) state = redone(state);
			expect(state.now).toBe(end);
		})
	);
});

it('whatever is noted, crossed out or removed, nothing is dropped and answered at once', () => {
	const notes = fc.record({
		kind: fc.constantFrom('drop' as const, 'cross' as const, 'remove' as const),
		id: fc.constantFrom('a', 'b', 'c')
	});
	const begun = after(write('a', '1ac'), write('b', '1nc', 'a'), write('c', '2ac', 'b'));
	fc.assert(
		fc.property(fc.array(notes, { maxLength: 20 }), (edits) => {
			const end = edits.reduce((at: Flow, each) => flowEdited(at, each, now), begun);
			const stands = standings(end);
			for (const { id, dropped } of end.arguments)
				if (dropped) expect(stands.get(id)).not.toBe('answered');
		})
	);
});

it('what is written on in one place is one step, and writing elsewhere is another', () => {
	let state = fresh('');
	for (const next of ['a', 'ab', 'abc']) state = taken(state, next, 'claim');
	state = taken(state, 'abcd', 'answer');
	expect(undone(state).now).toBe('abc');
	expect(undone(undone(state)).now).toBe('');
	expect(taken(undone(state), 'abcx', 'answer').future).toEqual([]);
});

describe('a timer', () => {
	it('runs by the clock, stands still while stopped, and goes on', () => {
		const set = minutes(8);
		const running = started(set, 1000);
		expect(leftOf(running, 61_000)).toBe(7 * 60_000);
		const still = stopped(running, 61_000);
		expect(isRunning(still)).toBe(false);
		expect(leftOf(still, 999_000)).toBe(7 * 60_000);
		expect(leftOf(started(still, 100_000), 101_000)).toBe(7 * 60_000 - 1000);
		expect(started(running, 5000)).toBe(running);
	});

	it('loses nothing when the clock is set back, and says how far it is overrun', () => {
		expect(leftOf(started(minutes(1), 10_000), 0)).toBe(60_000);
		expect(clockWords(425_000)).toBe('7:05');
		expect(clockWords(59_001)).toBe('1:00');
		expect(clockWords(0)).toBe('0:00');
		expect(clockWords(-12_400)).toBe('−0:12');
	});
});

it('a copy of a flow with a long name can be read again, and so can one that was named too long', () => {
	const flow = blankFlow(
		{
			case: 'dprk-2012',
			name: nameOfCopy('N'.repeat(200)),
			speeches: 'policy',
			rows: [{ id: 'I', label: 'Intent', count: 'I' }]
		},
		'2026-03-01T09:00:00.000Z'
	);
	expect(flow.name).toMatch(/^N{194}, copy$/);
	expect(KeptFlow.parse(flow)).toEqual(flow);
	const named = KeptFlow.parse({ ...flow, name: `${'N'.repeat(200)}, copy` });
	expect(named.name).toBe('N'.repeat(200));
	expect(nameOfCopy(`${'N'.repeat(193)}🙂`)).toBe(`${'N'.repeat(193)}, copy`);
});

it('a copy is named as one, and changed later than what it was made from', () => {
	const was = { name: 'Round 2', changed: '2026-03-01T10:00:00.000Z', speeches: 4 };
	const now = '2026-03-02T10:00:00.000Z';
	expect(copyOf(was, was.name, now)).toEqual({ ...was, name: 'Round 2, copy', changed: now });
});
