import { fileName } from '#lib/export/file-name.ts';
import { gradebookLimitBytes } from '#lib/export/gradebook/csv-file.ts';
import { creditOf, type CreditWay } from '#lib/export/gradebook/credit.ts';
import { filledIn, hasPoints, isNoScore, readGradebook } from '#lib/export/gradebook/gradebook.ts';
import { matchesOf, type Match } from '#lib/export/gradebook/names.ts';
import { numberOf } from '#lib/export/gradebook/numbers.ts';
import type { Gradebook } from '#lib/export/gradebook/roster.ts';
import { askedOf } from '#lib/export/room-tables.ts';
import { bytesWithin } from '#lib/files/file-text.ts';
import type { CaseFacts } from '#lib/rooms/case-facts.ts';
import type { FromInside } from '#lib/rooms/frame.ts';
import type { RoomRecord } from '#lib/rooms/protocol.ts';
import { handOver } from '#lib/ui/hand-over.ts';

type PersonOfRecord = RoomRecord['people'][number];

/** A gradebook that a teacher has opened, and how one of its columns is filled with points for taking part. */
export class FillingIn {
	readonly #room: () => { frame: FromInside; facts: CaseFacts; record: RoomRecord };

	book = $state.raw<Gradebook>();
	/** The name of the file. */
	file = $state('');
	fault = $state('');
	done = $state('');
	/** The column chosen, as text of its number; empty until the teacher chooses. */
	column = $state('');
	/** The points possible, as typed: Moodle’s gradebook doesn’t say. */
	typedPoints = $state('');
	way = $state<CreditWay>('share');
	/** By person. What the teacher chose stands, and what was found until then. */
	matches = $state.raw<ReadonlyMap<string, Match>>(new Map());
	/** What was found at first: whoever needs a look stands first, and stays there. */
	#found = $state.raw<ReadonlyMap<string, Match>>(new Map());

	constructor(room: () => { frame: FromInside; facts: CaseFacts; record: RoomRecord }) {
		this.#room = room;
	}

	// Who was banned took no part.
	readonly people: PersonOfRecord[] = $derived.by(() =>
		this.#room()
			.record.people.filter(({ access }) => access !== 'banned')
			.sort((a, b) => Number(this.#isSure(a.person)) - Number(this.#isSure(b.person)))
	);
	/** How many marks each round asks of everybody. */
	readonly asked = $derived.by(() => askedOf(this.#room().frame, this.#room().facts));
	readonly assignment = $derived(
		this.book?.assignments.find(({ at }) => String(at) === this.column)
	);
	readonly #possible = $derived(
		this.assignment?.possible ?? numberOf(this.typedPoints.trim()) ?? 0
	);
	/** What is filled, once it is known how many points there are to be had. */
	readonly target = $derived(
		this.assignment && this.#possible > 0
			? { at: this.assignment.at, possible: this.#possible }
			: undefined
	);
	readonly #taken = $derived(
		new Map([...this.matches].map(([person, { row }]) => [row, person] as const))
	);
	/** Students of the gradebook whom nobody of the room is. */
	readonly absent = $derived(this.book?.students.filter(({ row }) => !this.#taken.has(row)) ?? []);
	/** People of the room whom the gradebook does not have. */
	readonly unmatched = $derived(this.people.filter(({ person }) => !this.matches.has(person)));
	/** What part of the points each row gets. */
	readonly shares = $derived(
		new Map(
			this.people.flatMap((person): [number, number][] => {
				const match = this.matches.get(person.person);
				return match ? [[match.row, creditOf(this.way, person, this.asked)]] : [];
			})
		)
	);
	/** What stands in the column of those who are matched. */
	readonly #standing = $derived.by(() => {
		const { book, assignment } = this;
		return book && assignment
			? [...this.shares.keys()].map((row) => book.says(row, assignment.at))
			: [];
	});
	readonly kept = $derived(this.#standing.filter(isNoScore).length);
	readonly replaced = $derived(
		this.#standing.filter((says) => this.book && hasPoints(this.book, says)).length
	);
	/** What a student is called in the list: with their number where two have one name. */
	readonly called: ReadonlyMap<number, string> = $derived.by(() => {
		const all = this.book?.students ?? [];
		const names = all.map(({ name, section }) => (section ? `${name} (${section})` : name));
		const times = new Map<string, number>();
		for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
		return new Map(
			all.map(({ row, ids }, at) => [
				row,
				times.get(names[at]!) === 1 ? names[at]! : `${names[at]} ${ids[0] ?? `row ${row + 1}`}`
			])
		);
	});

	/** How much a person marked, in words. A round of which it is not told yet is not among those asked. */
	markedOf({ marked }: PersonOfRecord): string {
		const told = marked.flatMap((done, at) =>
			done === null ? [] : [{ done, asked: this.asked[at]! }]
		);
		const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
		return told.length === 0
			? 'not told while the class marks'
			: `${sum(told.map(({ done }) => done))} of ${sum(told.map(({ asked }) => asked))}`;
	}

	async open(chosen: File | undefined): Promise<void> {
		if (!chosen) return;
		this.done = '';
		let read: ReturnType<typeof readGradebook>;
		try {
			read = readGradebook(await bytesWithin(chosen, gradebookLimitBytes), chosen.size);
		} catch {
			read = { fault: `“${chosen.name}” could not be read. Choose it again.` };
		}
		this.fault = read.fault ?? '';
		this.book = read.book;
		this.file = chosen.name;
		if (!read.book) return;
		const [only, ...more] = read.book.assignments;
		this.column = only && more.length === 0 ? String(only.at) : '';
		if (!only)
			this.fault =
				read.book.platform === 'Canvas'
					? 'This gradebook has no assignment with points to fill. Add one in Canvas, with points possible, and export again.'
					: 'This gradebook has no column of points to fill. Add a grade item in Moodle, and export again with its real grades.';
		this.matches = this.#found = matchesOf(read.book.students, this.people);
	}

	/**
	 * Gives a person a row, or none; whoever had the row gives it up.
	 * @returns what the field shows then: what nobody is called is not taken
	 */
	choose(person: string, typed: string): string {
		const row = [...this.called].find(([, name]) => name === typed.trim())?.[0];
		const next = new Map(this.matches);
		if (row !== undefined) {
			const before = this.#taken.get(row);
			if (before !== undefined) next.delete(before);
			next.set(person, { row, by: 'name' });
		} else if (typed.trim() === '') next.delete(person);
		this.matches = next;
		const match = next.get(person);
		return match ? this.called.get(match.row)! : '';
	}

	save(only: 'everything' | 'filled'): void {
		const { book, target } = this;
		if (!book || !target) return;
		const name = fileName(this.file.replace(/\.\w+$/, ''), 'csv', {
			end: only === 'filled' ? ' one column' : ' filled',
			otherwise: 'gradebook'
		});
		handOver(new Blob([filledIn(book, target, this.shares, only)], { type: 'text/csv' }), name);
		this.done = `Saved as “${name}”. ${importing[book.platform]}`;
	}

	#isSure(person: string): boolean {
		const match = this.#found.get(person);
		return match !== undefined && match.by !== 'close';
	}
}

const importing: Record<Gradebook['platform'], string> = {
	Canvas: 'In Canvas: Grades, Import; Canvas shows every change before it makes it.',
	Moodle:
		'In Moodle: Grades, Import, CSV file; identify people by their email address, and map the column to its grade item.'
};
