import type { ElementFrame, Figures, FromInside } from '#lib/rooms/frame.ts';
import { ordinalOf, roundAt, rounds, type Round } from '#lib/rooms/phases.ts';
import { isComplete, layoutOf, type Person, type Room } from '#lib/rooms/room.ts';
import type { RoomMark } from '#lib/rooms/room-mark.ts';

/**
 * How far a class has come. While a round is marked nothing else of it may be seen, so a frame need
 * not be made anew with every mark: what was counted is put into the last one. Whatever
 * `visibility` left out of that frame stays out.
 */
export class Progress {
	#keys: ReadonlySet<string> = new Set();
	#round: Round = 1;
	#settings: Room['settings'];
	/** By round and element. */
	readonly #answered = new Map<string, number>();
	readonly #complete = new Map<string, number>();
	people = 0;
	here = 0;
	finished = 0;

	/** Counts the whole room. */
	constructor(room: Room) {
		const layout = layoutOf(room);
		this.#settings = room.settings;
		this.#keys = new Set(layout.stages[room.standing.stage] ?? []);
		this.#round = roundAt(room.standing, room.standing.stage);
		for (const person of room.people) {
			let complete = 0;
			for (const key of this.#keys)
				if (isComplete(person.marks[this.#round]?.get(key), room.settings)) complete += 1;
			this.#complete.set(person.id, complete);
			if (person.access === 'present') {
				this.people += 1;
				if (person.here) this.here += 1;
				if (this.hasFinished(person.id)) this.finished += 1;
			}
			if (person.access === 'banned') continue;
			for (const round of rounds) {
				const marks = person.marks[round];
				if (!marks || marks.size === 0) continue;
				for (const { key } of layout.places)
					if (marks.get(key)?.answer !== undefined) this.#add(round, key, 1);
			}
		}
	}

	/** Somebody is present who was not, and has marked nothing. */
	entered({ id, here }: Pick<Person, 'id' | 'here'>): void {
		this.#complete.set(id, 0);
		this.people += 1;
		if (here) this.here += 1;
	}

	/** A mark took the place of another. */
	marked(
		person: Pick<Person, 'id' | 'access'>,
		round: Round,
		key: string,
		before: RoomMark | undefined,
		after: RoomMark | undefined
	): void {
		const answered = Number(after?.answer !== undefined) - Number(before?.answer !== undefined);
		if (person.access !== 'banned' && answered !== 0) this.#add(round, key, answered);
		const complete = this.#complete.get(person.id);
		if (complete === undefined || round !== this.#round || !this.#keys.has(key)) return;
		const more =
			Number(isComplete(after, this.#settings)) - Number(isComplete(before, this.#settings));
		if (more === 0) return;
		const had = this.hasFinished(person.id);
		this.#complete.set(person.id, complete + more);
		if (person.access === 'present')
			this.finished += Number(this.hasFinished(person.id)) - Number(had);
	}

	/** Somebody who is present came or went. */
	came(by: 1 | -1): void {
		this.here += by;
	}

	/** How many elements of the stage a person has done. */
	completeBy(person: string): number {
		return this.#complete.get(person) ?? 0;
	}

	hasFinished(person: string): boolean {
		return this.#keys.size > 0 && this.#complete.get(person) === this.#keys.size;
	}

	answered(round: Round, key: string): number {
		return this.#answered.get(`${round} ${key}`) ?? 0;
	}

	#add(round: Round, key: string, by: number): void {
		this.#answered.set(`${round} ${key}`, this.answered(round, key) + by);
	}
}

/** What has been touched since a frame was made. */
export type Touched = { places: ReadonlySet<string>; people: ReadonlySet<string> };

/**
 * The last frame with what was counted since.
 * @param people who they are now, by id, as far as they were touched
 */
export function progressed(
	frame: FromInside,
	progress: Progress,
	touched: Touched,
	people: (id: string) => Pick<Person, 'here'> | undefined
): FromInside {
	const elements = { ...frame.elements };
	for (const key of touched.places) {
		const element = elements[key];
		if (!element) continue;
		let now: ElementFrame = element;
		for (const round of rounds) {
			const name = ordinalOf(round);
			const figures = counted(element[name], progress.answered(round, key));
			if (figures !== element[name]) now = { ...now, [name]: figures };
		}
		elements[key] = now;
	}
	const everyone = frame.people && { ...frame.people };
	if (everyone)
		for (const id of touched.people) {
			const [was, is] = [everyone[id], people(id)];
			// Where the frame does not tell of each person how far they are, it stays so.
			if (was?.here !== undefined && is)
				everyone[id] = {
					...was,
					here: is.here,
					finished: progress.hasFinished(id),
					complete: progress.completeBy(id)
				};
		}
	const { people: number, here, finished } = progress;
	return {
		...frame,
		progress: { people: number, here, finished },
		elements,
		...(everyone && { people: everyone })
	};
}

function counted(figures: Figures | undefined, marked: number): Figures | undefined {
	return figures?.marked === undefined || figures.marked === marked
		? figures
		: { ...figures, marked };
}
