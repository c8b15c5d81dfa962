import { SvelteMap } from 'svelte/reactivity';
import type { Mark } from '#lib/domain/assessment.ts';
import { markKey, placeOf } from '#lib/domain/mark.ts';
import { answers, strengthAt, type Answer } from '#lib/domain/strength.ts';
import type { Road } from '#lib/domain/roads.ts';
import type { Workspace } from '#lib/workspace/workspace.svelte.ts';

/** Where a trial outlives a reload: in the session, by assessment. */
export type Drawer = {
	read(assessment: string): string | null;
	write(assessment: string, text: string | undefined): void;
};

/**
 * A scratch copy of the answers, to move up and down without touching the marks. It holds only
 * what differs from them; it is kept as marks, or discarded, by the person alone.
 */
export class Trial {
	readonly #workspace: Workspace;
	readonly #drawer: Drawer;
	/** Answers tried, by mark key; undefined tries an element unmarked. */
	readonly #tried = new SvelteMap<string, Answer | undefined>();

	on = $state(false);

	/** The marks with what is tried in their place; the marks themselves while nothing is. */
	readonly marks: ReadonlyMap<string, Mark> = $derived.by(() => {
		const { marks } = this.#workspace;
		if (!this.on || this.#tried.size === 0) return marks;
		const all = new Map(marks);
		for (const [key, answer] of this.#tried) {
			const { answer: _, ...rest } = all.get(key) ?? { ...placeOf(key), changed: '' };
			all.set(key, answer === undefined ? rest : { ...rest, answer });
		}
		return all;
	});
	/** What is tried otherwise than it is marked. */
	readonly changes: { count: string; element: string; from?: Answer; to?: Answer }[] = $derived.by(
		() =>
			[...this.#tried].flatMap(([key, to]) => {
				const from = this.#workspace.marks.get(key)?.answer;
				return from === to ? [] : [{ ...placeOf(key), ...(from && { from }), ...(to && { to }) }];
			})
	);

	constructor(workspace: Workspace, drawer: Drawer) {
		this.#workspace = workspace;
		this.#drawer = drawer;
	}

	get #assessment(): string {
		return this.#workspace.head.id;
	}

	/** Takes up what was tried in this assessment before a reload, or begins with nothing. */
	open(): void {
		this.#tried.clear();
		this.on = false;
		for (const [key, answer] of read(this.#drawer.read(this.#assessment))) {
			this.#tried.set(key, answer);
			this.on = true;
		}
	}

	try(count: string, element: string, answer: Answer | undefined): void {
		this.on = true;
		const key = markKey(count, element);
		if (this.#workspace.marks.get(key)?.answer === answer) this.#tried.delete(key);
		else this.#tried.set(key, answer);
		this.#write();
	}

	/** Tries all that a road asks for. An alternative taken up again by its parts gets no answer. */
	take(road: Road): void {
		for (const { node, to } of road)
			this.try(node.count, node.id, to === undefined ? undefined : strengthAt(to));
	}

	/** Makes marks of what is tried, a step each, so that undo takes them back. @returns how many */
	keep(): number {
		const changes = this.changes;
		for (const { count, element, to } of changes)
			this.#workspace.mark(count, element, { answer: to });
		this.discard();
		return changes.length;
	}

	discard(): void {
		this.#tried.clear();
		this.on = false;
		this.#write();
	}

	#write(): void {
		const tried = [...this.#tried].map(([key, answer]) => [key, answer ?? null]);
		this.#drawer.write(this.#assessment, tried.length > 0 ? JSON.stringify(tried) : undefined);
	}
}

function read(text: string | null): [string, Answer | undefined][] {
	let data: unknown;
	try {
		data = JSON.parse(text ?? '[]');
	} catch {
		return [];
	}
	if (!Array.isArray(data)) return [];
	return data.flatMap((each: unknown): [string, Answer | undefined][] => {
		if (!Array.isArray(each) || typeof each[0] !== 'string' || !each[0].includes(':')) return [];
		const known = answers.find((answer) => answer === each[1]);
		return known || each[1] === null ? [[each[0], known]] : [];
	});
}

/** Of this session; a browser without it forgets a trial with the page. */
export const sessionDrawer = (caseId: string): Drawer => ({
	read(assessment) {
		try {
			return sessionStorage.getItem(`chapeau:trial:${caseId}:${assessment}`);
		} catch {
			return null;
		}
	},
	write(assessment, text) {
		const place = `chapeau:trial:${caseId}:${assessment}`;
		try {
			if (text === undefined) sessionStorage.removeItem(place);
			else sessionStorage.setItem(place, text);
		} catch {
			// Nothing but the trial is lost by it, and only with the page.
		}
	}
});
