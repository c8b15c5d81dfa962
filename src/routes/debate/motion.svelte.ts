import { createContext } from 'svelte';
import {
	blankOwnMotion,
	contentionFaultsOf,
	OwnMotion,
	preparedWith,
	type PreparedEdit
} from '#lib/debate/preparation.ts';
import { KeptDocument } from '#lib/keep/kept-document.svelte.ts';
import type { DebateFiles } from '../cases/[case]/debate/debate-files.svelte.ts';
import type { Drawer } from '../cases/[case]/debate/drawer.svelte.ts';
import { collection } from '../cases/[case]/debate/kept.ts';
import { placeOf, type Preparing } from '../cases/[case]/debate/preparing.ts';

/** What stands in the place of a case’s id, which is never this. */
export const noCase = '-';

/** What is kept of a motion without a case, parsed; undefined where it is none of ours. */
export function readMotion(body: unknown): OwnMotion | undefined {
	const { data } = OwnMotion.safeParse(body);
	return data && contentionFaultsOf(data).length === 0 ? data : undefined;
}

/** The motion without a case that is open. */
export class OpenMotion implements Preparing {
	readonly kept: KeptDocument<OwnMotion>;

	/** @param id under which it is kept */
	constructor(id: string, now: string) {
		this.kept = new KeptDocument(collection, id, blankOwnMotion(now), readMotion);
	}

	get body(): OwnMotion {
		return this.kept.body;
	}

	nameOf = (_count: string, element: string): string =>
		this.body.contentions.find(({ id }) => id === element)?.label ?? element;

	/** @param run of which it is a part, and with which it is one step */
	edit(edit: PreparedEdit, run = placeOf(edit)): void {
		this.kept.change((body) => preparedWith(body, edit, new Date().toISOString()), run);
	}
}

export const [getMotion, setMotion] = createContext<OpenMotion>();

/** The motions without a case, and what came of saving and opening their files. */
export const [getMotions, setMotions] = createContext<{ drawer: Drawer; files: DebateFiles }>();
