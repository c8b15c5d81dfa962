import type { MemoHead } from '#lib/domain/assessment.ts';
import { isOutgrown, signedOf } from '#lib/domain/final-memo.ts';
import { asDraft } from '#lib/domain/memo-draft.ts';
import { toCheck } from '#lib/domain/check.ts';
import type { Document } from '#lib/export/document.ts';
import {
	defaultLength,
	memoPath,
	type MemoChoice,
	type MemoLength,
	type Paper
} from '#lib/export/memo-choice.ts';
import type { Style } from '#lib/export/citations/render.ts';
import type { AssessedCase, CaseRecord } from '#lib/export/record.ts';
import { memoIn } from '#lib/export/take-away.ts';
import { assessedNow, recordOfCase } from '#lib/ui/assessed-now.ts';
import { Assessments } from '#lib/workspace/assessments.ts';
import type { Workspace } from '#lib/workspace/workspace.svelte.ts';

/** A memo that is being set up: who it is from and to, what is in it, and how it is set. */
export class MemoWriting {
	readonly #workspace: Workspace;
	readonly #caseId: string;

	record = $state.raw<CaseRecord>();
	/** What was typed here. */
	#typed = $state.raw<MemoHead>({});
	length = $state<MemoLength>(defaultLength);
	/** Whether a shorter one has the annex behind it. */
	annex = $state(false);
	/** Counts left out. */
	left = $state.raw<readonly string[]>([]);
	/** The forum and the standard that it is read under, where not those of the assessment. */
	forum = $state<string>();
	standard = $state<string>();
	style = $state<Style>();
	paper = $state<Paper>();

	/** @param begun what is chosen already, by a memo that is being read */
	constructor(workspace: Workspace, caseId: string, begun?: MemoChoice) {
		this.#workspace = workspace;
		this.#caseId = caseId;
		if (!begun) return;
		const { counts } = begun;
		this.length = begun.length;
		this.annex = begun.annex ?? false;
		this.forum = begun.forum;
		this.standard = begun.standard;
		this.style = begun.style;
		this.paper = begun.paper;
		if (counts)
			this.left = workspace.docket.counts.flatMap(({ id }) => (counts.includes(id) ? [] : id));
	}

	readonly #kept: MemoHead = $derived.by(() => ({ ...this.#workspace.head.memo, ...this.#typed }));
	/** It was declared final, and marks have changed since: a draft again. */
	readonly outgrown: boolean = $derived.by(() =>
		isOutgrown({ ...this.#workspace.head, memo: this.#kept }, this.#workspace.marks.values())
	);
	/** What stands at its head, as typed; it is kept with the assessment. */
	readonly head: MemoHead = $derived(this.outgrown ? asDraft(this.#kept) : this.#kept);
	readonly counts: readonly { id: string; title: string }[] = $derived.by(
		() =>
			this.record?.books.map(({ count: { id, title } }) => ({ id, title })) ??
			this.#workspace.docket.counts.map(({ id }) => ({ id, title: '' }))
	);
	readonly choice: MemoChoice = $derived.by(() => ({
		length: this.length,
		...(this.annex && this.length !== 'whole' && { annex: true }),
		...(this.left.length > 0 && {
			counts: this.counts.flatMap(({ id }) => (this.left.includes(id) ? [] : id))
		}),
		...(this.paper && { paper: this.paper }),
		...(this.style && { style: this.style }),
		...(this.forum && { forum: this.forum }),
		...(this.standard && { standard: this.standard })
	}));
	readonly path = $derived.by(() => memoPath(this.#caseId, this.choice));

	/** How many points the check page lists: of all counts, under the assessment’s own forum. Undefined until it is known. */
	readonly toCheck: number | undefined = $derived.by(() => {
		if (!this.record) return undefined;
		const { docket, marks, forum } = this.#workspace;
		const authorities = new Map(this.record.authorities.map((each) => [each.id, each]));
		return toCheck({ docket, marks, forum }, this.record.books, authorities).length;
	});

	/** Fetches what every form is made from. */
	async open(): Promise<void> {
		this.record = await recordOfCase(this.#caseId);
	}

	/** Keeps a field of the head; an empty one goes. */
	keep(field: keyof MemoHead, value: string | true | undefined): void {
		this.#typed = { ...this.#typed, [field]: value };
		const kept = typeof value === 'string' ? value.trim() : value;
		void new Assessments(this.#workspace).keepMemo({ [field]: kept });
	}

	/** Declares it final of the marks as they are, or a draft again. */
	sign(final: boolean): void {
		const { head, marks } = this.#workspace;
		this.keep('final', final || undefined);
		this.keep('finalOf', final ? signedOf(head, marks.values()) : undefined);
	}

	setForum(forum: string): void {
		this.forum = forum;
		const offered = this.record?.standards.filter(({ forums }) => forums.includes(forum)) ?? [];
		const now = this.standard ?? this.#workspace.head.standard;
		if (!offered.some(({ id }) => id === now))
			this.standard =
				this.record?.forums.find(({ id }) => id === forum)?.standard ?? offered[0]?.id;
	}

	/** The assessment as it is marked. */
	asMarked(): Promise<AssessedCase> {
		return assessedNow(this.#workspace, this.#caseId);
	}

	/** The assessment as the memo reads it. */
	async assessed(): Promise<AssessedCase> {
		const assessed = await assessedNow(this.#workspace, this.#caseId, this.choice);
		return { ...assessed, head: { ...assessed.head, memo: this.head } };
	}

	async document(): Promise<Document> {
		return memoIn(await this.assessed(), this.choice);
	}
}
