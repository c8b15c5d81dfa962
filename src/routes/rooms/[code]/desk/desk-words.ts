import { isMarking, ordinalOf, roundAt, roundOfMarks, type CourseStep } from '#lib/rooms/phases.ts';
import type { FromInside, PersonOfFrame } from '#lib/rooms/frame.ts';
import { figuresAt, roundsTold } from '#lib/rooms/element-rounds.ts';
import type { NamedElement } from '#lib/rooms/case-facts.ts';
import { marksAsOne } from '#lib/rooms/groups.ts';
import type { Course } from '#lib/rooms/phases.ts';
import { positions, type Distribution } from '#lib/rooms/tally.ts';
import { numberAt } from '../../groups-compared.ts';
import { positionLabel } from '../../words.ts';

/** What the desk says and in which order, apart from how it looks. */

const people = (n: number) => (n === 1 ? '1 person' : `${n} people`);

/** How far the class is, without anybody’s marks. */
export function progressWords({
	progress: { people: all, finished, here },
	standing
}: Pick<FromInside, 'progress' | 'standing'>): string {
	if (all === 0) return 'Nobody has joined yet.';
	const far = isMarking(standing.phase) ? `${finished} of ${all} finished` : people(all);
	return `${far}; ${here} here now.`;
}

/** What a step does that the teacher should know before taking it. */
export function beforeStep(
	{ standing, progress }: Pick<FromInside, 'standing' | 'progress'>,
	to: CourseStep,
	elements: readonly NamedElement[]
): string {
	if (to.stage !== standing.stage) {
		const next = elements.find(({ stage }) => stage === to.stage);
		return next ? `Next: ${next.number} ${next.label}.` : '';
	}
	switch (to.phase) {
		case 'locked':
		case 'locked-again': {
			const open = progress.people - progress.finished;
			return `${open > 0 ? `${people(open)} not finished yet. ` : ''}You can reopen it.`;
		}
		case 'reveal':
		case 'discuss':
			return standing.phase === 'locked' ? 'After this, the first marks can’t change.' : '';
		case 'compare':
			return standing.phase === 'locked-again'
				? `After this, the ${ordinalOf(roundAt(standing, standing.stage))} marks can’t change.`
				: '';
		case 'closed':
			return 'Then nobody can join or mark. You can reopen it.';
		default:
			return '';
	}
}

/** How many pairs talk, and how they find each other. */
export function pairsWords({
	pairs = 0,
	settings
}: Pick<FromInside, 'pairs' | 'settings'>): string {
	if (pairs === 0) return 'Too few who marked are here to make pairs.';
	const talk = pairs === 1 ? '1 pair is talking' : `${pairs} pairs are talking`;
	if (settings.naming === 'names') return `${talk}. Each phone names the partner.`;
	const places = pairs === 1 ? 'place 1 is' : `places 1 to ${pairs} are`;
	return `${talk}. Each phone shows its place. Decide where ${places}, for instance a row of chairs.`;
}

/** An element that the room can go to, and how far it is: `4.2 Intent (2 rounds)`. */
export function stageWords(
	{ standing, elements: frames }: Pick<FromInside, 'standing' | 'elements'>,
	elements: readonly NamedElement[],
	stage: number
): string {
	const its = elements.filter((each) => each.stage === stage);
	const [first] = its;
	const held = standing.held[stage] ?? 0;
	const name = first ? `${first.number} ${first.label}`.trim() : `Element ${stage + 1}`;
	const more = its.length > 1 ? ` and ${its.length - 1} more` : '';
	const begun = its.some(({ key }) => frames[key]?.aside) ? 'put aside' : 'not done yet';
	return `${name}${more} (${held === 0 ? begun : held === 1 ? '1 round' : `${held} rounds`})`;
}

/** That the desk, too, sees no marks while they are made. */
export function hiddenWords({
	standing,
	settings
}: Pick<FromInside, 'standing' | 'settings'>): string | undefined {
	const round = roundOfMarks(standing.phase, standing.held[standing.stage]);
	if (round === undefined) return undefined;
	if (round === 1)
		return 'While the class marks, its marks are hidden from everyone, including you.';
	const before = ordinalOf((round - 1) as typeof round);
	const tables = marksAsOne(settings, round)
		? ' A table sees its own, and who sits there. Whoever is moved to it sees what it marks from then on.'
		: '';
	return `While the class marks again, its new marks are hidden, even from you.${tables} This is the ${before} round.`;
}

export type Order = 'disagreement' | 'outline';

/** The elements in the order asked for; by disagreement as far as the room tells it. */
export function inOrder(
	elements: readonly NamedElement[],
	{ before, after }: Pick<FromInside, 'before' | 'after'>,
	order: Order
): NamedElement[] {
	const keys = (after ?? before)?.byDisagreement;
	if (order === 'outline' || !keys) return [...elements];
	const at = new Map(keys.map((key, place) => [key, place]));
	return [...elements].sort((a, b) => (at.get(a.key) ?? Infinity) - (at.get(b.key) ?? Infinity));
}

/** How far back the teacher may reach to remove all who joined since. */
export const sinces = [
	{ minutes: 1, label: 'minute' },
	{ minutes: 5, label: '5 minutes' },
	{ minutes: 15, label: '15 minutes' },
	{ minutes: 60, label: 'hour' }
] as const;

export type Seated = PersonOfFrame & { id: string };

/** Made once: a thousand names are put in order with every change. */
const { compare } = new Intl.Collator('en');

/** Everyone by name, those who are in the room and those who are not. */
export function seated(all: FromInside['people']): { inside: Seated[]; outside: Seated[] } {
	const sorted = Object.entries(all ?? {})
		.map(([id, person]) => ({ id, ...person }))
		.sort((a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
	return {
		inside: sorted.filter(({ access }) => access === 'present'),
		outside: sorted.filter(({ access }) => access !== 'present')
	};
}

/** What stands beside an element in the list: how many have marked it, and nothing of how. */
export function markedWords(element: FromInside['elements'][string] | undefined): string {
	if (element?.aside) return 'put aside';
	if (!element || element.phase === 'ahead') return 'not started';
	const round = roundsTold(element).at(-1) ?? 1;
	const marked = figuresAt(element, round)?.marked;
	return marked === undefined ? '' : `${marked} marked, ${ordinalOf(round)} round`;
}

/** How many gave each answer, without the answers that nobody gave. */
export function marksInWords(distribution: Distribution): string {
	const given = positions.flatMap((position) => {
		const number = numberAt(distribution, position);
		return number > 0 ? [`${number} ${positionLabel(position).toLowerCase()}`] : [];
	});
	return given.length > 0 ? given.join(', ') : 'nobody marked it';
}

/** A field of date and time, in local time, as a moment; undefined when it is empty or nonsense. */
export function momentOf(field: string): string | undefined {
	const at = new Date(field);
	return field === '' || Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}

/** A moment as a field of date and time has it. */
export function fieldOf(moment: string | undefined): string {
	if (moment === undefined) return '';
	const at = new Date(moment);
	return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** @param elements of the room, in its order */
export function courseOf(
	{
		stages,
		settings,
		standing,
		elements: figures
	}: Pick<FromInside, 'stages' | 'settings' | 'standing' | 'elements'>,
	elements: readonly NamedElement[]
): Course {
	const round = roundAt(standing, standing.stage);
	const its = elements.filter(({ stage }) => stage === standing.stage);
	return {
		stages,
		firstRound: settings.firstRound,
		unanswered:
			its.length > 0 &&
			its.every(({ key }) => {
				const element = figures[key];
				return element !== undefined && figuresAt(element, round)?.marked === 0;
			})
	};
}
