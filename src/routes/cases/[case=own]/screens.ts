import type { Component } from 'svelte';
import type { Dossier } from '#lib/domain/dossier.ts';
import { matrixSource } from '#lib/domain/matrix.ts';
import { firstElement } from '#lib/domain/outline.ts';
import { sides } from '#lib/debate/preparation.ts';
import { builtIn, renewed } from '#lib/case-source/built-in.ts';
import { openedToMark, stateOf } from '#lib/own-cases/kept-cases.ts';
import {
	articleData,
	debateData,
	evidenceData,
	findingsData,
	layoutData,
	sourcesData
} from '../page-data.ts';
import { publish } from './published.ts';

/**
 * The screens of a case of one’s own. They are the pages of a built-in case (`../[case]`), made on the
 * device, and those on which the case itself is made (`edit`). One route leads to all of them, so that
 * whoever only marks a built-in case fetches nothing of it.
 */

/** What a page takes, its own load says; here it is put together from the same functions. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Page = Component<any>;
type Load = () => Promise<{ default: unknown }>;

type Screen = {
	/** The layouts around the page, the outermost first, and the page. */
	chain: Load[];
	/** What the page shows besides; undefined where there is no such page. */
	data?: (dossier: Dossier, steps: string[]) => object | undefined | Promise<object | undefined>;
};

const marking: Load = () => import('./MarkingLayout.svelte');
const debate: Load = () => import('../[case]/debate/+layout.svelte');
const benchPages = () => import('../[case]/bench/pages.ts');
const edit: Load = () => import('./edit/EditLayout.svelte');

const hasCount = ({ case: { counts } }: Dossier, count = '') =>
	counts.some(({ id }) => id === count);

/** By the first step of the address. */
const marked: Record<string, Screen> = {
	bench: {
		chain: [
			async () => ({ default: (await benchPages()).Layout }),
			async () => ({ default: (await benchPages()).ElementPage })
		],
		async data({ case: { id } }, [count = '', ...element]) {
			const source = builtIn(id);
			await source.book(count).catch(() => undefined);
			const sheet = source.sheet(count, element.join('/'));
			return sheet && { sheet };
		}
	},
	article: {
		chain: [() => import('../[case]/article/+page.svelte')],
		data: ({ case: theCase }) => articleData(theCase)
	},
	check: { chain: [() => import('../[case]/check/+page.svelte')] },
	compare: {
		chain: [() => import('../[case]/compare/+page.svelte')],
		data: () => ({ authorities: [] })
	},
	evidence: {
		chain: [() => import('../[case]/evidence/[count]/+page.svelte')],
		data: (dossier, [count = '']) =>
			hasCount(dossier, count) ? evidenceData(dossier.case, dossier.law, count) : undefined
	},
	findings: {
		chain: [() => import('../[case]/findings/[[count]]/+page.svelte')],
		data: (dossier, [count]) =>
			count === undefined || hasCount(dossier, count)
				? findingsData(dossier.case, dossier.law, [])
				: undefined
	},
	history: { chain: [() => import('../[case]/history/+page.svelte')] },
	matrix: {
		chain: [() => import('../[case]/matrix/+page.svelte')],
		data: ({ case: theCase, law }) => ({ source: matrixSource(theCase, law.tests) })
	},
	memo: { chain: [() => import('../[case]/memo/+page.svelte')] },
	shared: { chain: [() => import('../[case]/shared/+page.svelte')] },
	sources: {
		chain: [() => import('../[case]/sources/+page.svelte')],
		data: ({ case: theCase, law }) => sourcesData(theCase, law)
	},
	debate: {
		chain: [debate, () => import('../[case]/debate/+page.svelte')],
		data: ({ case: theCase, law }) => ({ ...debateData(theCase, law), motions: law.motions })
	},
	'debate/fifteen': {
		chain: [debate, () => import('../[case]/debate/fifteen/+page.svelte')],
		data: ({ case: theCase, law }) => debateData(theCase, law)
	},
	'debate/sides': {
		chain: [debate, () => import('../[case]/debate/sides/+page.svelte')],
		data: ({ case: theCase, law }) => debateData(theCase, law)
	},
	'debate/clash': {
		chain: [debate, () => import('../[case]/debate/clash/+page.svelte')],
		data: ({ case: theCase, law }) => debateData(theCase, law)
	},
	'debate/blocks': {
		chain: [debate, () => import('../[case]/debate/blocks/+page.svelte')],
		data: ({ case: theCase, law }) => debateData(theCase, law)
	},
	'debate/flow': {
		chain: [debate, () => import('../[case]/debate/flow/+page.svelte')],
		data: ({ case: theCase, law }) => debateData(theCase, law)
	},
	'debate/page': {
		chain: [debate, () => import('../[case]/debate/page/[side]/+page.svelte')],
		data({ case: theCase, law }, [name]) {
			const side = sides.find((each) => each === name);
			return side && { ...debateData(theCase, law), side };
		}
	}
};

const edited: Record<string, Screen> = {
	edit: { chain: [edit, () => import('./edit/TextPage.svelte')] },
	'edit/correct': { chain: [edit, () => import('./edit/CorrectPage.svelte')] },
	'edit/sources': { chain: [edit, () => import('./edit/SourcesPage.svelte')] },
	'edit/counts': { chain: [edit, () => import('./edit/CountsPage.svelte')] },
	'edit/law': { chain: [edit, () => import('./edit/law/LawPage.svelte')] },
	'edit/file': { chain: [edit, () => import('./edit/FilePage.svelte')] }
};

/** In the place of every screen on which a case is marked. */
const withoutCounts: Screen = { chain: [() => import('./NoCountsYet.svelte')] };

/** A screen with all that it shows: its components, and the data that they take. */
export type Shown = {
	chain: Page[];
	data: object;
	/** As the page of a built-in case is told by its address. */
	at: { count: string | undefined; side: string | undefined };
};

/** Fetches the components of the screen at an address while its case is read. @param steps as below */
export function fetchAhead([name = '', second = '']: readonly string[]): void {
	const long = `${name}/${second}`;
	const editing = edited[long] ?? edited[name];
	const chain = editing?.chain ?? [marking, ...((marked[long] ?? marked[name])?.chain ?? [])];
	// What can’t be fetched is told where it is asked for again.
	for (const load of chain) load().catch(() => undefined);
}

/**
 * The screen at an address below that of a case of one’s own.
 * @param steps of the address, after the case
 * @returns where else it leads, or the screen; undefined where there is none
 */
export async function screenAt(
	kept: Dossier,
	steps: readonly string[]
): Promise<Shown | { to: string } | undefined> {
	const [name = '', second = ''] = steps;
	const long = `${name}/${second}`;
	const editing = edited[long] ?? (steps.length === 1 ? edited[name] : undefined);
	if (editing) return shown(editing, { dossier: kept }, steps);

	if (kept.case.counts.length === 0)
		return marked[long] || marked[name] || name === '' ? shown(withoutCounts, kept, []) : undefined;
	const dossier = await openedToMark(kept).catch(() => kept);
	const { case: theCase, law } = dossier;
	publish(dossier);
	renewed(theCase.id);
	if (name === '' || (name === 'bench' && steps.length < 3)) {
		const count = theCase.counts.find(({ id }) => id === second) ?? theCase.counts[0]!;
		const { root } = law.tests.find(({ id }) => id === count.test)!;
		return { to: `/cases/${theCase.id}/bench/${count.id}/${firstElement(root)}` };
	}
	const found = marked[long] ?? marked[name];
	if (!found) return undefined;
	const below = steps.slice(marked[long] ? 2 : 1);
	const own = found.data ? await found.data(dossier, below) : {};
	if (!own) return undefined;
	const data = { ...layoutData(theCase, law), state: stateOf(dossier), ...own };
	return shown({ ...found, chain: [marking, ...found.chain] }, data, below);
}

async function shown({ chain }: Screen, data: object, [first]: readonly string[]): Promise<Shown> {
	const modules = await Promise.all(chain.map((load) => load()));
	return {
		chain: modules.map((module) => module.default as Page),
		data,
		at: { count: first, side: first }
	};
}
