import { keepInTab, readInTab } from '#lib/keep/tab-session.ts';

/**
 * What is written in the fields of a case and not kept, because it is not finished or was refused. It
 * stays with this tab, over a reload too, until it is kept or not wanted any more.
 */
export class Drafts {
	readonly #place: string;
	/** By the name of the field. */
	readonly texts = $state<Record<string, string>>({});
	/** Why it was refused, in a sentence. */
	readonly faults = $state<Record<string, string>>({});

	constructor(caseId: string) {
		this.#place = `chapeau:drafts:${caseId}`;
		const held = readInTab(this.#place);
		if (typeof held !== 'object' || held === null) return;
		for (const [name, text] of Object.entries(held))
			if (typeof text === 'string') this.texts[name] = text;
	}

	write(name: string, text: string): void {
		this.texts[name] = text;
		this.#hold();
	}

	/** What was written in fields is kept now, or is not wanted any more. */
	settled(...names: string[]): void {
		for (const name of names) {
			delete this.texts[name];
			delete this.faults[name];
		}
		this.#hold();
	}

	/** A field of a list is gone: what is written in those after it goes up with them. */
	movedUp(name: (at: number) => string, gone: number, count: number): void {
		const texts = Array.from({ length: count }, (_, at) => this.texts[name(at)]);
		const faults = Array.from({ length: count }, (_, at) => this.faults[name(at)]);
		this.settled(...texts.map((_, at) => name(at)));
		for (const [at, text] of texts.toSpliced(gone, 1).entries())
			if (text !== undefined) this.write(name(at), text);
		for (const [at, fault] of faults.toSpliced(gone, 1).entries())
			if (fault !== undefined) this.faults[name(at)] = fault;
	}

	#hold(): void {
		keepInTab(this.#place, $state.snapshot(this.texts));
	}
}
