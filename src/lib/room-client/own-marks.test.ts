import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { markKey } from '#lib/domain/mark.ts';
import type { FromInside } from '#lib/rooms/frame.ts';
import { protocolVersion as version, type MarkMessage } from '#lib/rooms/protocol.ts';
import type { RoomMark } from '#lib/rooms/room-mark.ts';
import type { LiveRoom } from '#lib/room-client/live-room.svelte.ts';
import { OwnMarks } from '#lib/room-client/own-marks.svelte.ts';

/** Two phones of a table mark one element as one, over a line that is slow. */

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const place = { count: 'I', element: 'genocide/chapeau/intent' };
const key = markKey(place.count, place.element);
const round = 2;
const second = 1000;

type Row = { seq: number; mark: RoomMark };

/** The room as a table sees it: it takes a mark that was made on the one that stands. */
class Table {
	row: Row = { seq: 0, mark: {} };
	readonly phones: Phone[] = [];
	/** How long a frame is on its way. */
	frames = 200;

	take({
		seq,
		mark,
		table
	}: Omit<MarkMessage, 'version'>): 'taken' | 'table-marked' | 'table-before' {
		if (!table) return 'taken';
		const same = JSON.stringify(mark) === JSON.stringify(this.row.mark);
		if (seq === this.row.seq && same) return 'taken';
		if (this.row.seq > table.version) return 'table-marked';
		this.row = { seq, mark };
		this.tell();
		return 'taken';
	}

	tell(): void {
		// Whoever is told is told the newest: frames between are left out.
		for (const phone of this.phones) setTimeout(() => phone.sees(this.row), this.frames);
	}
}

class Phone {
	readonly marks: OwnMarks;
	readonly #live: { code: string; line: string; frame: FromInside };
	/** How long a mark is on its way, and its answer. */
	there = 30;
	back = 30;
	/** So many answers are lost. */
	lost = 0;

	constructor(name: string, table: Table) {
		const live = {
			code: `room of ${name}`,
			line: 'open',
			refusal: undefined,
			frame: frameOf({ seq: 0, mark: {} }),
			send: async (message: Omit<MarkMessage, 'version'>) => {
				await sleep(this.there);
				const why = table.take(message);
				await sleep(this.back);
				this.lost -= 1;
				if (this.lost >= 0) return { kind: 'offline' };
				if (why === 'taken') return { kind: 'taken', version, seq: message.seq };
				return { kind: 'refused', version, why, seq: message.seq };
			}
		};
		this.#live = live;
		this.marks = new OwnMarks(
			live as unknown as LiveRoom<'participant'>,
			() => true,
			() => undefined
		);
		table.phones.push(this);
	}

	/** @param missed what the table had marked before, and has not shown */
	sees(row: Row, group = '1', missed?: string[]): void {
		const frame = frameOf(row, group);
		this.#live.frame = missed ? { ...frame, own: { ...frame.own!, missed } } : frame;
		this.marks.follow();
	}

	get shown(): RoomMark | undefined {
		return this.marks.of(round, key);
	}

	/** As a hand types: key by key, the whole text with each. */
	async types(text: string, apart = 100): Promise<void> {
		for (let at = 1; at <= text.length; at += 1) {
			this.marks.amend(round, place, { reason: text.slice(0, at) }, true);
			expect(this.shown?.reason).toBe(text.slice(0, at));
			await sleep(apart);
			expect(this.shown?.reason).toBe(text.slice(0, at));
		}
	}
}

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function frameOf({ seq, mark }: Row, group = '1'): FromInside {
	return {
		settings: { groups: 'tables' },
		standing: { since: 'then' },
		elements: {},
		own: {
			group,
			first: {},
			second: seq > 0 ? { [key]: mark } : {},
			versions: seq > 0 ? { second: { [key]: seq } } : {}
		}
	} as unknown as FromInside;
}

function sit(): { table: Table; ada: Phone; ben: Phone } {
	const table = new Table();
	return { table, ada: new Phone('Ada', table), ben: new Phone('Ben', table) };
}

const quiet = () => vi.advanceTimersByTimeAsync(60 * second);
const text = 'We argued it: the memo shows that she knew of the plan.';

it('a strength that one taps while another types the reason stands, and so does the reason', async () => {
	const { table, ada, ben } = sit();
	const typing = ada.types(text);
	await vi.advanceTimersByTimeAsync(2 * second);
	ben.marks.amend(round, place, { answer: 'strong' });
	await quiet();
	await typing;
	expect(table.row.mark).toEqual({ answer: 'strong', reason: text });
	for (const phone of [ada, ben]) {
		expect(phone.shown).toEqual(table.row.mark);
		expect(phone.marks.waiting).toBe(0);
	}
});

it('a reason that has not come to the others yet is not wiped by what they tap', async () => {
	const { table, ada, ben } = sit();
	ada.marks.amend(round, place, { reason: text }, true);
	await vi.advanceTimersByTimeAsync(750);
	ben.marks.amend(round, place, { answer: 'strong' });
	await quiet();
	expect(table.row.mark).toEqual({ answer: 'strong', reason: text });
	for (const phone of [ada, ben]) expect(phone.shown).toEqual(table.row.mark);
});

it('of two who tap at once one stands, and both see which', async () => {
	const { table, ada, ben } = sit();
	table.row = { seq: Date.now() + 600 * second, mark: { answer: 'weak' } };
	table.tell();
	await quiet();
	ada.marks.amend(round, place, { answer: 'strong' });
	ben.marks.amend(round, place, { answer: 'arguable' });
	await quiet();
	for (const phone of [ada, ben]) {
		expect(phone.shown).toEqual(table.row.mark);
		expect(phone.marks.whereabouts(round, key).state).toBe('sent');
	}
});

it('a phone whose mark has the number of another’s shows what the table has', async () => {
	const { table, ada } = sit();
	ada.marks.amend(round, place, { answer: 'strong' });
	await quiet();
	ada.sees({ seq: table.row.seq, mark: { answer: 'weak' } });
	expect(ada.shown).toEqual({ answer: 'weak' });
	expect(ada.marks.whereabouts(round, key).words).toBe('Marked at your table.');
});

it('what is taken back while it is on its way is taken back', async () => {
	const { table, ada, ben } = sit();
	table.frames = 5;
	ada.back = 500;
	ada.marks.amend(round, place, { answer: 'strong' });
	await vi.advanceTimersByTimeAsync(20);
	ada.marks.amend(round, place, { answer: undefined });
	await vi.advanceTimersByTimeAsync(20);
	// Ben marks on it sooner than Ada is told that it was taken.
	ben.marks.amend(round, place, { doubt: 'inference' });
	await vi.advanceTimersByTimeAsync(200);
	ada.marks.amend(round, place, { reason: 'So.' });
	await quiet();
	expect(table.row.mark).toEqual({ reason: 'So.', doubt: 'inference' });
	expect(ben.shown).toEqual(table.row.mark);
});

it('what is taken back once its answer was lost is taken back', async () => {
	const { table, ada } = sit();
	table.frames = 5;
	Object.assign(ada, { there: 1, back: 1, lost: 1 });
	ada.marks.amend(round, place, { answer: 'weak' });
	await vi.advanceTimersByTimeAsync(0);
	ada.marks.amend(round, place, { answer: undefined });
	await quiet();
	expect(table.row.mark).toEqual({});
	expect(ada.shown).toEqual({});
});

it('what was marked at one table is not shown at the next', async () => {
	const { ada } = sit();
	ada.marks.amend(round, place, { answer: 'strong' });
	await quiet();
	ada.sees({ seq: 5, mark: { answer: 'weak' } }, '2');
	expect(ada.shown).toEqual({ answer: 'weak' });
});

it('somebody else on this device sends none of what a table marked', async () => {
	const { table, ada } = sit();
	ada.lost = 1000;
	ada.marks.amend(1, place, { answer: 'weak' });
	ada.marks.amend(round, place, { answer: 'strong' });
	await vi.advanceTimersByTimeAsync(100);
	expect(ada.marks.waiting).toBe(2);
	// Another table, which has marked nothing.
	table.row = { seq: 0, mark: {} };
	ada.lost = 0;
	void ada.marks.sendAnew((each) => each === 1);
	await quiet();
	expect(table.row.mark).toEqual({});
	expect(ada.marks.all).toMatchObject([{ round: 1, state: 'taken' }]);
});

it('whoever came after the table had marked sees theirs refused until the others show what they have', async () => {
	const { table, ada, ben } = sit();
	table.phones.splice(1);
	ada.marks.amend(round, place, { answer: 'strong', reason: 'The memo.' });
	await quiet();
	ben.sees({ seq: 0, mark: {} }, '1', [key]);
	table.take = () => 'table-before';
	ben.marks.amend(round, place, { answer: 'weak' });
	await quiet();
	expect(ben.shown).toEqual({ answer: 'weak' });
	expect(ben.marks.whereabouts(round, key).words).toMatch(
		/^Your table marked this before you came/
	);
	// By a clock that is behind his.
	ben.sees({ seq: 1, mark: table.row.mark });
	expect(ben.shown).toEqual({ answer: 'strong', reason: 'The memo.' });
	expect(ben.marks.whereabouts(round, key).words).toBe('Marked at your table.');
});

type Change = { [Field in keyof RoomMark]?: RoomMark[Field] | undefined };
const change: fc.Arbitrary<Change> = fc.oneof(
	fc.record({ answer: fc.constantFrom('weak', 'arguable', 'strong', undefined) }),
	fc.record({ reason: fc.constantFrom('She knew.', 'The memo.', 'A rumour.', undefined) }),
	fc.record({ doubt: fc.constantFrom('inference', undefined) })
) as fc.Arbitrary<Change>;

it('however two mark and however slow their lines, the last that was said of each field stands', async () => {
	const step = fc.record({
		who: fc.constantFrom(0, 1),
		change,
		typed: fc.boolean(),
		after: fc.constantFrom(0, 1, 15, 40, 250, 900)
	});
	const line = fc.record({
		there: fc.constantFrom(1, 30, 400),
		back: fc.constantFrom(1, 30, 400)
	});
	await fc.assert(
		fc.asyncProperty(
			fc.array(step, { minLength: 1, maxLength: 12 }),
			fc.tuple(line, line),
			fc.constantFrom(5, 200, 900),
			async (steps, lines, frames) => {
				const { table, ada, ben } = sit();
				const phones = [ada, ben] as const;
				table.frames = frames;
				phones.forEach((phone, at) => Object.assign(phone, lines[at]));
				const last: [Change, Change] = [{}, {}];
				/** What only one of them has changed stays before them, whatever the other does. */
				const nothingLost = () =>
					phones.forEach((phone, at) => {
						for (const field of Object.keys(last[at]!) as (keyof Change)[])
							if (!(field in last[1 - at]!)) expect(phone.shown?.[field]).toEqual(last[at]![field]);
					});
				for (const { who, change, typed, after } of steps) {
					phones[who]!.marks.amend(round, place, change, typed);
					Object.assign(last[who]!, change);
					nothingLost();
					await vi.advanceTimersByTimeAsync(after);
					nothingLost();
				}
				await quiet();
				for (const field of ['answer', 'reason', 'doubt'] as const) {
					const said = last.filter((each) => field in each).map((each) => each[field]);
					expect(said.length > 0 ? said : [undefined]).toContain(table.row.mark[field]);
				}
				for (const phone of phones) {
					expect(phone.shown ?? {}).toEqual(table.row.mark);
					expect(phone.marks.waiting).toBe(0);
				}
			}
		),
		{ numRuns: 150 }
	);
});
