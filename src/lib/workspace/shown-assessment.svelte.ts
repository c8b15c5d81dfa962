import { SvelteMap } from 'svelte/reactivity';
import type { AssessmentHead, Mark } from '#lib/domain/assessment.ts';
import { amended, isBlank, markKey, type Amendment } from '#lib/domain/mark.ts';
import type { Moved, Opened } from '#lib/keep/shelf.ts';
import {
	amendedHead,
	result,
	type Change,
	type KeptHead,
	type Settings,
	type Step
} from '#lib/keep/steps.ts';
import type { Waiting } from '#lib/workspace/journal.ts';

/**
 * The open assessment as it is shown: what the shelf holds of it, and over that what is still on its
 * way there.
 */
export class ShownAssessment {
	head = $state.raw<KeptHead>()!;
	readonly marks = new SvelteMap<string, Mark>();
	/** The steps kept, oldest first; those after the head’s position are undone. */
	steps = $state.raw<Step[]>([]);
	lastStep = $state(0);
	/** What the shelf holds, behind what is shown. */
	readonly kept = new Map<string, Mark>();
	keptSettings: Settings & Pick<AssessmentHead, 'grades'>;

	constructor(head: KeptHead) {
		this.head = head;
		this.keptSettings = settingsOf(head);
	}

	/** Shows what the shelf holds, and over it what is still on its way there. */
	open({ head, marks, steps }: Opened, waiting: readonly Waiting[]): void {
		this.head = head;
		this.marks.clear();
		this.kept.clear();
		for (const mark of marks) {
			this.kept.set(markKey(mark.count, mark.element), mark);
			this.#showMark(mark);
		}
		this.keptSettings = settingsOf(head);
		this.steps = steps;
		this.lastStep = steps.at(-1)?.number ?? head.position;
		for (const { change, assessment } of waiting)
			if (assessment === undefined || assessment === head.id) this.change(change);
	}

	/** Shows a change before it is kept. */
	change(change: Change): void {
		if (change.kind !== 'mark') {
			this.head = amendedHead(this.head, change);
			return;
		}
		const key = markKey(change.count, change.element);
		const now = new Date().toISOString();
		this.#showMark(amended(change, this.marks.get(key), change.amendment, now));
	}

	/** Whether an amendment leaves the mark as it is shown. */
	has(count: string, element: string, amendment: Amendment): boolean {
		return changesNothing({ count, element, amendment }, this.marks);
	}

	/**
	 * Whether a change that was on its way when the page was left had reached the shelf after all: kept
	 * once more it would be a step that changes nothing, and that undo would take back for another.
	 */
	isKept({ change, assessment }: Waiting): boolean {
		if (assessment !== undefined && assessment !== this.head.id) return false;
		const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
		if (change.kind === 'grade')
			return same(this.keptSettings.grades?.[change.note] ?? {}, change.grade);
		if (change.kind === 'settings')
			return Object.entries(change.settings).every(([name, value]) =>
				same(this.keptSettings[name as keyof Settings], value)
			);
		return changesNothing(change, this.kept);
	}

	/** Brings in a step that this tab or another one has taken. @param waiting what is still on its way */
	apply({ step, position, how }: Moved, waiting: readonly Waiting[]): void {
		if (how === 'taken') {
			this.steps = [...this.steps.filter(({ number }) => number < step.number), step];
			this.lastStep = step.number;
		}
		const changed = how === 'taken' ? step.at : new Date().toISOString();
		this.head = { ...this.head, position, changed };
		const state = result(step, how === 'undone');
		if ('mark' in state) {
			const key = markKey(state.mark.count, state.mark.element);
			if (isBlank(state.mark)) this.kept.delete(key);
			else this.kept.set(key, state.mark);
			const onItsWay = waiting.some(
				({ change }) => change.kind === 'mark' && markKey(change.count, change.element) === key
			);
			if (!onItsWay) this.#showMark(state.mark);
		} else {
			this.keptSettings = settingsOf(
				amendedHead({ ...this.head, ...this.keptSettings }, state.amends)
			);
			this.head = amendedHead(this.head, state.amends);
			for (const { change } of waiting) if (change.kind !== 'mark') this.change(change);
		}
	}

	/** As the shelf holds it. */
	asKept(): Opened {
		const head = { ...this.head, ...this.keptSettings };
		return { head, marks: [...this.kept.values()], steps: this.steps };
	}

	/** As it stands, for a file: what is kept has the moment of its step, what is only shown that of the click. */
	snapshot(): { head: KeptHead; marks: Mark[] } {
		const marks = [...this.marks].map(([key, shown]) => {
			const kept = this.kept.get(key);
			return kept && sameJudgement(shown, kept) ? kept : shown;
		});
		return { head: this.head, marks };
	}

	#showMark(mark: Mark): void {
		const key = markKey(mark.count, mark.element);
		if (isBlank(mark)) this.marks.delete(key);
		else if (!sameJudgement(this.marks.get(key), mark)) this.marks.set(key, mark);
	}
}

function changesNothing(
	{ count, element, amendment }: Pick<Change & { kind: 'mark' }, 'count' | 'element' | 'amendment'>,
	marks: ReadonlyMap<string, Mark>
): boolean {
	const before = marks.get(markKey(count, element));
	const after = amended({ count, element }, before, amendment, '');
	return before ? sameJudgement(before, after) : isBlank(after);
}

/** What the shelf answers is mostly what is shown already: then nothing need be drawn again. */
const sameJudgement = (shown: Mark | undefined, kept: Mark) =>
	shown !== undefined &&
	JSON.stringify({ ...shown, changed: '' }) === JSON.stringify({ ...kept, changed: '' });

const settingsOf = ({ forum, standard, thresholds, grades }: KeptHead) => ({
	forum,
	standard,
	thresholds,
	grades
});
