import type { Mark } from '#lib/domain/assessment.ts';
import { isBlank, markKey } from '#lib/domain/mark.ts';
import { Missing, type Moved, type Shelf } from '#lib/keep/shelf.ts';
import {
	amendedHead,
	result,
	stepOf,
	withFields,
	type KeptHead,
	type Step
} from '#lib/keep/steps.ts';

/** A shelf in this tab's memory, for where the browser keeps nothing. It is gone with the tab. */
export function memoryShelf(): Shelf {
	const assessments = new Map<
		string,
		{ head: KeptHead; marks: Map<string, Mark>; steps: Step[] }
	>();
	const settings = new Map<string, string>();

	function kept(id: string) {
		const found = assessments.get(id);
		if (!found) throw new Missing();
		return found;
	}

	function apply(id: string, step: Step, how: Moved['how'], changed: string): Moved {
		const back = how === 'undone';
		const entry = kept(id);
		const position = back ? step.number - 1 : step.number;
		const state = result(step, back);
		const amended = 'amends' in state ? amendedHead(entry.head, state.amends) : entry.head;
		entry.head = { ...amended, position, changed };
		if ('mark' in state) {
			const key = markKey(state.mark.count, state.mark.element);
			if (isBlank(state.mark)) entry.marks.delete(key);
			else entry.marks.set(key, state.mark);
		}
		return { step, position, how };
	}

	return {
		async list(caseId, blank) {
			const heads = [...assessments.values()]
				.map(({ head }) => head)
				.filter((head) => head.case.id === caseId);
			if (heads.some((head) => !head.deleted)) return heads;
			const first = { ...blank, position: 0 };
			assessments.set(first.id, { head: first, marks: new Map(), steps: [] });
			return [...heads, first];
		},
		async open(id) {
			const found = assessments.get(id);
			return (
				found && { head: found.head, marks: [...found.marks.values()], steps: [...found.steps] }
			);
		},
		async put({ head, marks, steps }) {
			const byPlace = new Map(marks.map((mark) => [markKey(mark.count, mark.element), mark]));
			assessments.set(head.id, { head, marks: byPlace, steps: [...steps] });
		},
		async amend(id, fields) {
			const entry = assessments.get(id);
			return entry && (entry.head = withFields(entry.head, fields));
		},
		async commit(id, change, at) {
			const { head, marks, steps } = kept(id);
			const existing =
				change.kind === 'mark' ? marks.get(markKey(change.count, change.element)) : undefined;
			const last = steps.find(({ number }) => number === head.position);
			const step = stepOf(head, last, existing, change, at);
			kept(id).steps = [...steps.filter(({ number }) => number < step.number), step];
			return apply(id, step, 'taken', at);
		},
		async move(id, back) {
			const { head, steps } = kept(id);
			const step = steps.find(
				({ number }) => number === (back ? head.position : head.position + 1)
			);
			return step && apply(id, step, back ? 'undone' : 'redone', new Date().toISOString());
		},
		async moveTo(id, from, to) {
			if (kept(id).head.position !== from) return [];
			const moved: Moved[] = [];
			const back = to < from;
			while (kept(id).head.position !== to) {
				const { head, steps } = kept(id);
				const wanted = back ? head.position : head.position + 1;
				const step = steps.find(({ number }) => number === wanted);
				if (!step) break;
				moved.push(apply(id, step, back ? 'undone' : 'redone', new Date().toISOString()));
			}
			return moved;
		},
		async setting(name) {
			return settings.get(name);
		},
		async set(name, value) {
			settings.set(name, value);
		}
	};
}
