import type { AssessmentHead, Mark } from '#lib/domain/assessment.ts';
import { evaluate } from '#lib/domain/evaluate.ts';
import { doubts, markKey, reliances } from '#lib/domain/mark.ts';
import { outline } from '#lib/domain/outlines.ts';
import { alternatives, nodes, type Forum } from '#lib/domain/outline.ts';
import { answers } from '#lib/domain/strength.ts';
import { cases } from '#lib/cases/cases.ts';
import { heldOf } from '#lib/cases/held.ts';
import { citationsIn } from '#lib/export/citations/of-case.ts';
import { recordOf, type AssessedCase, type CaseRecord } from '#lib/export/record.ts';
import { law } from '#lib/law/law.ts';

/** Assessments of the built-in case to try the exports on. Only tests use this. */

export const theCase = cases[0]!;
export const trees = new Map(
	theCase.counts.map(({ id, test }) => [
		id,
		outline(law.tests.find((each) => each.id === test)!.root)
	])
);
export const docket = {
	counts: theCase.counts,
	tests: new Map(law.tests.map(({ id, root }) => [id, outline(root)]))
};

let known: Promise<CaseRecord> | undefined;
/** The record of the built-in case, as it arrives over the line. */
export const record = (): Promise<CaseRecord> =>
	(known ??= citationsIn(['oscola', 'bluebook'], theCase, law).then(
		(citations) =>
			JSON.parse(
				JSON.stringify(recordOf(theCase, law, citations, heldOf(theCase.id)))
			) as CaseRecord
	));

/** Every place that can be marked. */
export const places = [...trees].flatMap(([count, tree]) => {
	const alternative = alternatives(tree);
	return [...nodes(tree)]
		.filter((node) => node.kind === 'element')
		.map((node) => ({
			count,
			element: node.id,
			splits: node.split !== undefined,
			alternative: alternative.has(node.id)
		}));
});

export const head: AssessmentHead = {
	id: 'one',
	case: { id: theCase.id, version: theCase.version },
	name: 'A first reading',
	author: 'Ruth Weiss',
	forum: 'icc',
	standard: 'substantial-grounds',
	created: '2026-11-20T09:00:00.000Z',
	changed: '2026-11-23T16:30:00.000Z'
};

/** Numbers between 0 and 1 that are the same in every run. */
export function* chances(seed: number): Generator<number, never> {
	for (let at = seed; ;) {
		at = (Math.imul(at, 1664525) + 1013904223) >>> 0;
		yield at / 2 ** 32;
	}
}

/** Marks for every place, with a reason each, the same in every run. */
export function marksEverywhere(reason: string, seed = 7): Mark[] {
	const chance = chances(seed);
	const one = <T>(of: readonly T[]): T => of[Math.floor(chance.next().value * of.length)]!;
	return places.map(({ count, element, splits, alternative }) => {
		const bears = theCase.bearings.filter(
			(each) => each.count === count && each.element === element
		);
		const answer = one(answers);
		const reliance = Object.fromEntries(
			bears.slice(0, 4).map(({ evidence }) => [evidence, one(reliances)])
		);
		const rivals = theCase.rivals
			.filter((rival) => rival.count === count && rival.element === element)
			.slice(0, 2)
			.map(({ id }, at) => [
				id,
				{ answer: at === 0 ? ('excluded' as const) : ('open' as const), reason }
			]);
		return {
			count,
			element,
			answer: answer === 'does-not-arise' && !alternative ? 'arguable' : answer,
			reason,
			...(Object.keys(reliance).length > 0 && { reliance }),
			...(chance.next().value < 0.4 && { doubt: one(doubts) }),
			...(splits && chance.next().value < 0.5 && { split: true }),
			...(rivals.length > 0 && { rivals: Object.fromEntries(rivals) as Mark['rivals'] }),
			changed: head.changed
		};
	});
}

/** Marks as an assessment on the built-in case's record. */
export async function assessed(
	marks: readonly Mark[],
	changes: {
		forum?: Forum;
		turnsOn?: NonNullable<AssessedCase['turnsOn']>;
	} & Partial<AssessmentHead> = {}
): Promise<AssessedCase> {
	const { turnsOn, ...rest } = changes;
	const of = { ...head, ...rest };
	const byKey = new Map(marks.map((mark) => [markKey(mark.count, mark.element), mark]));
	return {
		record: await record(),
		head: of,
		marks: byKey,
		findings: evaluate(docket, byKey, of.forum),
		...(turnsOn && { turnsOn }),
		made: '2026-11-24'
	};
}

/** The names of the elements of some XML. @throws unless tags nest and every sign that XML reserves is escaped */
export function elementsOfXml(xml: string): string[] {
	const open: string[] = [];
	const names: string[] = [];
	const rest = xml.replace(
		/<(\/?)([a-z]+)((?:\s+[a-zA-Z:0-9-]+="[^"<]*")*)\s*(\/?)>/g,
		(_, end: string, name: string, __, alone: string) => {
			if (end) {
				if (open.pop() !== name) throw new Error(`</${name}> ends what it did not begin.`);
			} else {
				names.push(name);
				if (!alone) open.push(name);
			}
			return '';
		}
	);
	if (open.length > 0) throw new Error(`<${open.join('><')}> is left open.`);
	const stray = /[<>]|&(?!(amp|lt|gt|quot);)/.exec(rest);
	if (stray) throw new Error(`A “${stray[0]}” is not escaped.`);
	return names;
}
