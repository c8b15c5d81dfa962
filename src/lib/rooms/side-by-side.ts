import {
	answerLabel,
	level,
	scale,
	strengthAt,
	type Answer,
	type Level
} from '#lib/domain/strength.ts';
import type { Elsewhere, ElementFrame } from '#lib/rooms/frame.ts';
import { ordinals, type Ordinal } from '#lib/rooms/phases.ts';
import type { Distribution, Movement } from '#lib/rooms/tally.ts';

/**
 * After the last round: what others made of an element, on one scale with the class. Nothing is
 * averaged, nobody gets a score, and none of it is an answer key.
 */

/** The most files that are set beside a class. */
export const mostBeside = 6;
/** The longest name of one, in characters. */
export const besideLabelLimit = 80;

/**
 * What a teacher sets beside the class: one person’s marks, or another class’s in numbers. It is read
 * from a file on the teacher’s device and stays there.
 */
export type SetBeside = {
	id: string;
	label: string;
	/** The teacher shows it on the wall. */
	shown: boolean;
} & (
	| { of: 'person'; answers: Readonly<Record<string, Answer>> }
	/** By round, the first at 0; none of a round that too few marked. */
	| { of: 'class'; rounds: Readonly<Record<string, readonly (Distribution | null)[]>> }
);

/** A stretch of the scale; one strength where both ends are the same. */
export type ScaleSpan = { least: Level; most: Level };

/** One line beside the class, of one element. */
export type BesideLine = {
	id: string;
	title: string;
	/** When, by which standard and how far it was checked. */
	note?: string;
} & (
	| { kind: 'class'; distribution: Distribution }
	| {
			kind: 'one';
			says: string;
			/** None where what was said is no place on the scale. */
			at?: ScaleSpan;
			/** Whether the class’s movement is told against it. */
			measure?: true;
	  }
);

/** The class’s own lines: each round as it was marked. */
export function classLines(element: Pick<ElementFrame, Ordinal> | undefined): BesideLine[] {
	const shown = ordinals.flatMap((ordinal) => {
		const distribution = element?.[ordinal]?.distribution;
		return distribution ? [{ ordinal, distribution }] : [];
	});
	return shown.map(({ ordinal, distribution }) => ({
		id: `class ${ordinal}`,
		title: shown.length > 1 ? `The class, ${ordinal} round` : 'The class',
		kind: 'class',
		distribution
	}));
}

/** A person’s mark as a line. */
export function personLine(
	id: string,
	title: string,
	answer: Answer | undefined,
	measure = false
): BesideLine {
	const at = answer && level(answer);
	return {
		id,
		title,
		kind: 'one',
		says: answer ? answerLabel(answer) : 'Unmarked',
		...(at !== undefined && { at: { least: at, most: at }, ...(measure && { measure }) })
	};
}

/** What the teacher has set beside the class on an element, as lines; silence on it is no mark. */
export function besideLines(beside: readonly SetBeside[], key: string): BesideLine[] {
	return beside.flatMap((each): BesideLine[] => {
		if (each.of === 'person') {
			const answer = each.answers[key];
			return answer ? [personLine(each.id, each.label, answer, true)] : [];
		}
		const rounds = each.rounds[key] ?? [];
		return rounds.flatMap((distribution, at): BesideLine[] => {
			const title = rounds.length > 1 ? `${each.label}, ${ordinals[at]} round` : each.label;
			return distribution ? [{ id: `${each.id} ${at}`, title, kind: 'class', distribution }] : [];
		});
	});
}

/** How many lines a page of the wall holds, the class’s own among them. */
const linesOfPage = 5;
/** How many lines’ room a count takes that was marked as a whole. */
const linesOfWhole = 3;

export type WallPage = {
	lines: BesideLine[];
	/** The count as it was marked as a whole stands below. */
	whole: boolean;
};

/**
 * What stands beside a class, as a wall shows it, a page at a time: nobody scrolls there. Each page
 * begins with what the class marked last, against which the others are read.
 * @param own the class’s lines
 * @param whole whether the count was marked as a whole, too
 */
export function wallPages(
	own: readonly BesideLine[],
	others: readonly BesideLine[],
	whole: boolean
): WallPage[] {
	const room = Math.max(0, linesOfPage - own.length);
	const pages: WallPage[] = [{ lines: [...own, ...others.slice(0, room)], whole: false }];
	const again = own.slice(-1);
	const more = linesOfPage - again.length;
	for (let at = room; at < others.length; at += more)
		pages.push({ lines: [...again, ...others.slice(at, at + more)], whole: false });
	const last = pages.at(-1)!;
	if (whole && last.lines.length + linesOfWhole <= linesOfPage) last.whole = true;
	else if (whole) pages.push({ lines: [...again], whole: true });
	return pages;
}

/**
 * Where a holding lies. What was found stands at the strength that its standard asks for, or higher;
 * what was not found lies below the standard, where one was named.
 */
export function stretchOf(
	{ found, strength }: Pick<Elsewhere['findings'][number], 'found' | 'strength'>,
	threshold: Level | undefined
): ScaleSpan | undefined {
	const at = strength && level(strength);
	if (found === 'found' && at !== undefined) return { least: at, most: 5 };
	if (found !== 'not-found' || threshold === undefined || threshold === 0) return undefined;
	return { least: 0, most: (threshold - 1) as Level };
}

/** A stretch in words: `Strong`, `at least Arguable`, `below Strong`. */
export function stretchWords({ least, most }: ScaleSpan): string {
	const name = (at: Level) => scale[strengthAt(at)].label;
	if (least === most) return name(least);
	if (most === 5) return `at least ${name(least)}`;
	if (least === 0) return `below ${name((most + 1) as Level)}`;
	return `${name(least)} to ${name(most)}`;
}

/** How many came nearer to a stretch of the scale, and how many went further from it. */
export type Nearing = { towards: number; away: number; alike: number };

/** Of those who chose a strength both times. */
export function nearing(cells: Movement['cells'], { least, most }: ScaleSpan): Nearing {
	const off = (at: Level) => Math.max(least - at, at - most, 0);
	const found = { towards: 0, away: 0, alike: 0 };
	for (const [from, to, people] of cells) {
		const [a, b] = [from, to].map((answer) => (answer === 'unmarked' ? undefined : level(answer)));
		if (a === undefined || b === undefined) continue;
		const by = off(b) - off(a);
		found[by < 0 ? 'towards' : by > 0 ? 'away' : 'alike'] += people;
	}
	return found;
}

/** `7 moved towards Strong, 2 away; 3 are as near as before.` */
export function nearingWords({ towards, away, alike }: Nearing, to: ScaleSpan): string {
	if (towards + away + alike === 0) return 'nobody chose a strength both times.';
	const moved = `${towards} moved towards ${stretchWords(to)}, ${away} away`;
	return alike === 0
		? `${moved}.`
		: `${moved}; ${alike} ${alike === 1 ? 'is' : 'are'} as near as before.`;
}

/** A distribution in words, without what nobody chose: `Weak 3, Strong 4; cannot tell 1`. */
export function distributionWords(distribution: Distribution): string {
	const { strengths: numbers, cannotTell, doesNotArise, unmarked } = distribution;
	const on = numbers.flatMap((n, at) =>
		n > 0 ? [`${scale[strengthAt(at as Level)].label} ${n}`] : []
	);
	const off = (
		[
			['cannot tell', cannotTell],
			['does not arise', doesNotArise],
			['unmarked', unmarked]
		] as const
	).flatMap(([words, n]) => (n > 0 ? [`${words} ${n}`] : []));
	return [on.join(', '), off.join(', ')].filter(Boolean).join('; ') || 'Nobody marked it.';
}
