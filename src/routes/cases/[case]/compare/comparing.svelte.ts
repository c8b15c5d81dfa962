import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import type { AssessmentHead, Mark } from '#lib/domain/assessment.ts';
import { assessedBy, byPlace, compare } from '#lib/domain/compare.ts';
import { docketOf } from '#lib/domain/evaluate.ts';
import type { Held } from '#lib/domain/held.ts';
import { judgement } from '#lib/domain/mark.ts';
import type { Workspace } from '#lib/workspace/workspace.svelte.ts';
import type { PageData } from './$types';
import type { Column } from './columns.ts';
import { OpenedFiles } from './opened-files.svelte.ts';
import { session, type ResolutionDraft, type Work } from './session.ts';
import { distinct, plainName } from './words.ts';

/** How many of the device’s own are chosen before anyone has chosen. */
const mostAtFirst = 4;

/** A person’s assessment, as it is compared. */
type Person = Pick<AssessmentHead, 'name' | 'author' | 'forum' | 'standard' | 'thresholds'> & {
	id: string;
	said: ReadonlyMap<string, Mark>;
};

/** What is compared, from where, and by which standard; a reload of the tab loses none of it. */
export class Comparing {
	readonly #data: PageData;
	readonly #workspace: Workspace;
	readonly files: OpenedFiles;
	readonly #docket;

	/** Ids of the assessments of this device that are chosen, and of the authorities. */
	readonly device = new SvelteSet<string>();
	readonly authorities = new SvelteSet<string>();
	readonly drafts = new SvelteMap<string, ResolutionDraft>();
	order = $state<Work['order']>('disagreement');
	standard = $state('');
	/** Of the assessment that is made out of them. */
	name = $state('');
	ready = $state(false);
	#workUnkept = $state(false);
	#filesUnkept = $state(false);

	/** A court has decided this case: its answer stays covered, count by count, until one has marked. */
	readonly decided: boolean;
	/** Counts of which another assessment of this device has marked something. */
	readonly #markedElsewhere = new SvelteSet<string>();
	/** Assessments of this device as the shelf holds them, besides the one that is open. */
	readonly #others = new SvelteMap<string, { head: AssessmentHead; marks: Mark[] }>();

	readonly marked: ReadonlySet<string> = $derived.by(() => {
		const here = [...this.#workspace.marks.values()].filter(judgement).map(({ count }) => count);
		return new Set([...this.#markedElsewhere, ...here]);
	});

	readonly #people = $derived.by<Person[]>(() => [
		...this.#workspace.assessments.flatMap(({ id }) => this.#onDevice(id) ?? []),
		...this.files.list.map(({ key, content }) => ({
			...content,
			id: `file ${key}`,
			said: byPlace(content.marks)
		}))
	]);
	readonly columns = $derived.by<Column[]>(() => {
		const names = distinct(
			this.#people.map(({ name, author }) => plainName(author ? `${name} (${author})` : name))
		);
		return [
			...this.#people.map(({ id, said, forum, standard, thresholds }, at) => ({
				...{ id, said, forum, standard, thresholds },
				name: names[at]!,
				marks: said
			})),
			...this.#data.authorities
				.filter(({ id, standard }) => standard && this.authorities.has(id))
				.map((found) => this.#uncovered(found))
				.map((findings) => ({ ...assessedBy(findings), findings }))
		];
	});
	readonly people = $derived(this.columns.filter(({ kind }) => kind !== 'authority'));
	/** The standard compared by: as chosen, or the first assessment’s own. */
	readonly by = $derived.by(() => {
		const { standards } = this.#data;
		const called = (id: string | undefined) => standards.find((each) => each.id === id);
		return called(this.standard) ?? called(this.columns[0]?.standard) ?? standards[0]!;
	});
	readonly comparison = $derived.by(() =>
		this.columns.length > 1
			? compare(this.columns, this.#docket, this.#data.standards, { standard: this.by.id })
			: undefined
	);

	constructor(data: PageData, workspace: Workspace) {
		this.#data = data;
		this.#workspace = workspace;
		this.#docket = docketOf(data);
		const trees = data.counts.map(({ id, test }) => [id, this.#docket.tests.get(test)!] as const);
		this.files = new OpenedFiles(data, new Map(trees));
		this.decided = data.authorities.some(({ kind }) => kind === 'decision');
	}

	/** Whether this browser has no room to hold the comparison over a reload. */
	get isUnkept(): boolean {
		return this.#workUnkept || this.#filesUnkept;
	}

	#onDevice(id: string): Person | undefined {
		if (!this.device.has(id)) return undefined;
		const { head, marks } = this.#workspace;
		if (id === head.id) return { ...head, id, said: new Map(marks) };
		const other = this.#others.get(id);
		return other && { ...other.head, id, said: byPlace(other.marks) };
	}

	/** A decision, as far as it may be seen. */
	#uncovered(findings: Held): Held {
		if (findings.kind !== 'decision') return findings;
		const seen = findings.findings.filter(({ count }) => this.marked.has(count));
		return { ...findings, findings: seen };
	}

	async #isMarked(id: string): Promise<boolean> {
		if (id === this.#workspace.head.id) return [...this.#workspace.marks.values()].some(judgement);
		const opened = await this.#workspace.read(id);
		const judged = (opened?.marks ?? []).filter(judgement);
		for (const { count } of judged) this.#markedElsewhere.add(count);
		return judged.length > 0;
	}

	/** Takes up what the tab held before a reload, or begins with what there is. */
	async restore(): Promise<void> {
		const caseId = this.#data.case.id;
		const work = session.work(caseId);
		const seen = new Set(work?.seen);
		const before = new Set(work?.device);
		for (const { id } of this.#workspace.assessments) {
			const wanted = seen.has(id) ? before.has(id) : this.device.size < mostAtFirst;
			// An assessment without a mark has nothing to compare yet.
			const has = (this.decided || (wanted && !seen.has(id))) && (await this.#isMarked(id));
			if (wanted && (seen.has(id) || has)) this.device.add(id);
		}
		// The fullest inquiry stands beside the marks from the start; the others are a tick away.
		const first = this.decided ? [] : this.#data.authorities.slice(0, 1).map(({ id }) => id);
		for (const id of work?.authorities ?? first) this.authorities.add(id);
		for (const [key, draft] of work?.resolutions ?? []) this.drafts.set(key, draft);
		this.order = work?.order ?? this.order;
		this.standard = work?.standard ?? '';
		this.name = work?.name ?? '';
		const texts = session.files(caseId);
		await this.files.take(texts.map(({ name, text }) => new File([text], name)));
		this.ready = true;
	}

	keepWork(): void {
		this.#workUnkept = !session.keepWork(this.#data.case.id, {
			device: [...this.device],
			seen: this.#workspace.assessments.map(({ id }) => id),
			authorities: [...this.authorities],
			standard: this.standard,
			order: this.order,
			name: this.name,
			resolutions: [...this.drafts]
		});
	}

	/** Apart, as they are long and seldom change. */
	keepFiles(): void {
		this.#filesUnkept = !session.keepFiles(this.#data.case.id, this.files.texts);
	}

	/** Reads the chosen ones again: the list, or one of them, may have changed in another tab. */
	readOthers(): void {
		void this.#workspace.assessments;
		void this.#workspace.elsewhere;
		for (const id of this.device)
			if (id !== this.#workspace.head.id)
				void this.#workspace.read(id).then((opened) => {
					if (opened) this.#others.set(id, opened);
				});
	}
}
