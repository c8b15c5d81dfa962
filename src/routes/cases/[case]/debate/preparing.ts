import { createContext } from 'svelte';
import type { Prepared, PreparedEdit } from '#lib/debate/preparation.ts';

/** What is being prepared, with a case or without: what the parts of the pages know of it. */
export type Preparing = {
	readonly body: Prepared;
	edit(edit: PreparedEdit): void;
	/** What an element or a contention is called. */
	nameOf(count: string, element: string): string;
};

export const [getPreparing, setPreparing] = createContext<Preparing>();

/** What goes on in one field is one step; undefined for what is a step by itself. */
export function placeOf(edit: PreparedEdit): string | undefined {
	switch (edit.kind) {
		case 'write':
			return `${edit.side} ${edit.count} ${edit.element} ${edit.field}`;
		case 'card':
			return `card ${edit.card.id}`;
		case 'define':
			return `define ${edit.count}`;
		case 'contend':
			return `contend ${edit.id}`;
		case 'name':
			return 'name';
		case 'word':
			return 'motion';
		default:
			return undefined;
	}
}
