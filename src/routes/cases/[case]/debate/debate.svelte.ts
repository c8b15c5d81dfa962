import { createContext } from 'svelte';
import { standardOf } from '#lib/domain/threshold.ts';
import { docketOf } from '#lib/domain/evaluate.ts';
import { elementNames } from '#lib/domain/outline.ts';
import { clash, countsInIssue, type ClashSources, type Contest } from '#lib/debate/clash.ts';
import {
	blankPreparation,
	KeptPreparation,
	edited,
	marksOf,
	misfitsOf,
	noCount,
	preparationForward,
	type Preparation,
	type Edit
} from '#lib/debate/preparation.ts';
import { sourcesOfRecord } from '#lib/export/assessed.ts';
import type { CaseRecord } from '#lib/export/record.ts';
import { recordOfCase } from '#lib/ui/assessed-now.ts';
import { KeptDocument } from '#lib/keep/kept-document.svelte.ts';
import type { DebateFiles } from './debate-files.svelte.ts';
import type { Drawer } from './drawer.svelte.ts';
import { collection } from './kept.ts';
import { placeOf, type Preparing } from './preparing.ts';
import type { LayoutData } from './$types';

/** The preparation that is open, and what its two readings come to. */
export class Debate implements Preparing {
	readonly #data: LayoutData;
	readonly preparation: KeptDocument<Preparation>;
	record = $state.raw<CaseRecord>();
	fault = $state('');

	readonly docket;
	readonly trees;
	readonly #names;

	/** @param id under which the preparation is kept */
	constructor(data: LayoutData, id: string, now: string) {
		this.#data = data;
		this.docket = docketOf(data);
		this.trees = new Map(data.counts.map(({ id, test }) => [id, this.docket.tests.get(test)!]));
		this.#names = new Map([...this.trees].map(([id, tree]) => [id, elementNames(tree)]));
		this.preparation = new KeptDocument(collection, id, this.blank(now), (body) => {
			const parsed = KeptPreparation.safeParse(body);
			return parsed.success ? parsed.data : undefined;
		});
	}

	blank(now: string): Preparation {
		const { case: of, counts, forums, lawVersion } = this.#data;
		return blankPreparation(
			{
				law: lawVersion,
				case: { id: of.id, version: of.version },
				motion: { text: '', counts: [counts[0]!.id] },
				forum: forums[0]!.id,
				standard: forums[0]!.standard
			},
			now
		);
	}

	readonly body = $derived.by(() => this.preparation.body);
	readonly standard = $derived.by(() => standardOf(this.#data.standards, this.body));
	readonly inIssue = $derived.by(() => countsInIssue(this.docket, this.body.motion.counts));
	readonly sources = $derived.by<ClashSources | undefined>(
		() => this.record && sourcesOfRecord(this.record)
	);
	readonly contest = $derived.by<Contest>(() => ({
		docket: this.docket,
		forum: this.body.forum,
		threshold: this.standard.at,
		counts: this.body.motion.counts.filter((id) => this.trees.has(id)),
		marks: { affirmative: marksOf(this.body.affirmative), negative: marksOf(this.body.negative) }
	}));
	readonly rows = $derived.by(() => (this.sources ? clash(this.contest, this.sources) : []));

	/** The elements in force of a count, with the law quoted on each. */
	quotedOf = (count: string) =>
		(this.record?.books.find((book) => book.count.id === count)?.elements ?? []).filter(
			({ within, forums, law }) =>
				!within && law.length > 0 && (forums.length === 0 || forums.includes(this.body.forum))
		);

	nameOf = (count: string, element: string): string =>
		(count === noCount
			? this.body.contentions.find(({ id }) => id === element)?.label
			: this.#names.get(count)?.get(element)) ?? element;

	misfits = (preparation: Preparation): string[] =>
		misfitsOf(preparation, this.trees, this.#data.standards);

	/** @param run of which it is a part, and with which it is one step */
	edit(edit: Edit, run?: string): void {
		const place =
			run ??
			(edit.kind === 'motion'
				? edit.counts === undefined
					? 'motion'
					: undefined
				: edit.kind === 'mark' || edit.kind === 'start' || edit.kind === 'frame'
					? undefined
					: placeOf(edit));
		this.preparation.change(
			(body) => edited(preparationForward(body), edit, new Date().toISOString()),
			place
		);
	}

	async fetch(): Promise<void> {
		this.fault = '';
		try {
			this.record = await recordOfCase(this.#data.case.id);
		} catch {
			this.fault = 'The case’s evidence could not load. Check your connection and reload.';
		}
	}
}

export const [getDebate, setDebate] = createContext<Debate>();

/** The preparations of the case, and what came of saving and opening their files. */
export const [getPreparations, setPreparations] = createContext<{
	drawer: Drawer;
	files: DebateFiles;
}>();
