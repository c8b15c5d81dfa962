import { comeAndGone as sayComeAndGone } from '#lib/domain/come-and-gone.ts';
import { markKey, type Mark } from '#lib/domain/mark.ts';
import type { Answer } from '#lib/domain/strength.ts';
import type { Step } from '#lib/keep/steps.ts';
import type { Bench } from './bench.svelte.ts';

/** What of the bench is fetched when somebody first asks for it: the gaps of the marks, the keys of the items. */

/** Answers that say of the evidence that it is there, and so rest on some of it. */
const rests = ['contradicted', 'weak', 'arguable', 'strong', 'conclusive'];

/** What a mark still lacks, in words; undefined where nothing. */
export function lacks(mark: Mark | undefined): string | undefined {
	if (mark?.split) return undefined;
	if (!mark?.answer) return 'not marked yet';
	if (!mark.reason) return 'no reason yet';
	const relied = Object.values(mark.reliance ?? {}).includes('rely');
	return !relied && rests.includes(mark.answer) ? 'nothing relied on yet' : undefined;
}

type Gap = { count: string; element: string; lacks: string };

/** The elements of a count whose marks lack something, in their order. */
export function gapsIn(bench: Bench, count: string): Gap[] {
	return bench.walkIn(count).flatMap((element) => {
		const what = lacks(bench.workspace.marks.get(markKey(count, element)));
		return what ? [{ count, element, lacks: what }] : [];
	});
}

/** What a key that is rarely pressed does. */
export async function press(bench: Bench, key: string): Promise<void> {
	if (key === 'g') return toNextGap(bench);
	if (key === 'n' || key === 'p') return toItem(bench, key === 'n' ? 1 : -1);
	const item = document.activeElement?.closest('#evidence article');
	const use = item?.querySelector<HTMLElement>(`.uses [aria-keyshortcuts="${key}"]`);
	if (!use) return bench.say('No item is in focus: press n for the next.');
	const was = use.ariaPressed === 'true';
	use.click();
	bench.say(`${was ? 'No longer: ' : ''}${use.ariaLabel}.`);
}

/** From here on and round again, in this count before the others. */
async function toNextGap(bench: Bench): Promise<void> {
	const ids = bench.counts.map(({ id }) => id);
	const at = ids.indexOf(bench.count.id);
	const here = gapsIn(bench, bench.count.id);
	const from = bench.walk.indexOf(bench.element);
	const after = here.filter(({ element }) => bench.walk.indexOf(element) > from);
	const before = here.filter(({ element }) => bench.walk.indexOf(element) < from);
	const others = [...ids.slice(at + 1), ...ids.slice(0, at)];
	const [gap] = [...after, ...before, ...others.flatMap((count) => gapsIn(bench, count))];
	if (!gap)
		return bench.say(here[0] ? `The only gap is here: ${here[0].lacks}.` : 'No gaps are left.');
	await bench.goTo(bench.address(gap.element, gap.count));
	bench.say(`${bench.label(gap.element, gap.count)}: ${gap.lacks}.`);
}

/** To the next of the items that are shown, or the one before. */
function toItem(bench: Bench, by: 1 | -1): void {
	bench.show('evidence');
	const items = [...document.querySelectorAll<HTMLElement>('#evidence article')].filter(
		({ offsetParent }) => offsetParent
	);
	const at = items.findIndex((item) => item.contains(document.activeElement));
	const item = items[at < 0 && by < 0 ? items.length - 1 : at + by];
	if (!item) return bench.say(by === 1 ? 'The last item shown.' : 'The first item shown.');
	item.focus({ preventScroll: true });
	item.scrollIntoView({ block: 'nearest' });
	bench.say('');
}

const steps = {
	undo: { done: 'Undone', nothing: 'Nothing to undo.' },
	redo: { done: 'Redone', nothing: 'Nothing to redo.' }
};

/**
 * Says what an undo has changed; where that is out of sight, it takes the person there.
 * @param before the elements that were asked for before it
 */
export async function moved(
	bench: Bench,
	step: Step | undefined,
	how: 'undo' | 'redo',
	before: readonly string[]
): Promise<void> {
	const { done, nothing } = steps[how];
	if (!step) return bench.say(nothing);
	if (step.kind === 'settings') {
		const other = step.before.forum !== step.after.forum;
		return bench.say(
			`${done}: forum and standard.${other ? ` ${comeAndGone(bench, before)}` : ''}`
		);
	}
	if (step.kind === 'grade') return bench.say(`${done}: the grade of note ${step.note}.`);
	const { count, element } = step.after;
	bench.say(`${done}: ${bench.label(element, count)}.`, true);
	if (count !== bench.count.id || element !== bench.element)
		await bench.goTo(bench.address(element, count));
}

/** Why an answer is not taken. */
export const refusal = (answer: Answer | undefined): string =>
	answer === 'does-not-arise'
		? 'The law requires this element, so “does not arise” is not offered here.'
		: 'This act is marked by its parts: press s to mark it as a whole.';

/** Which elements come and which go with another forum, in words. */
export function comeAndGone(bench: Bench, before: readonly string[]): string {
	const named = (ids: readonly string[]) => ids.map((id) => ({ id, label: bench.label(id) }));
	return sayComeAndGone(named(before), named(bench.walk), bench.unheard);
}
