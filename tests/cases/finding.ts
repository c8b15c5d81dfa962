import { cases } from '#lib/cases/cases.ts';
import { law } from '#lib/law/law.ts';
import { actsOf, actsSentence, type ActStanding } from '#lib/domain/acts.ts';
import { misfits, type Mark } from '#lib/domain/assessment.ts';
import { evaluate, elementNode } from '#lib/domain/evaluate.ts';
import { explain, plain } from '#lib/domain/explain.ts';
import { markKey } from '#lib/domain/mark.ts';
import { outline } from '#lib/domain/outlines.ts';
import { type Forum } from '#lib/domain/outline.ts';
import { level, strengthAt, type Answer } from '#lib/domain/strength.ts';

/** Answers by element, without the name of the test: `{ 'chapeau/intent': 'weak' }`. */
export type Marks = Record<string, Answer | 'by its parts'>;
type CountId = 'I' | 'II' | 'III' | 'IV';

const [theCase] = cases;
if (!theCase) throw new Error('No case is built in.');
const docket = {
	counts: theCase.counts,
	tests: new Map(law.tests.map(({ id, root }) => [id, outline(root)]))
};
const testOf = new Map<string, string>(theCase.counts.map(({ id, test }) => [id, test]));
const trees = new Map(theCase.counts.map(({ id, test }) => [id, docket.tests.get(test)!]));

type Asked = {
	count: CountId;
	forum?: Forum;
	/** By id. */
	standard?: string;
	marks?: Marks;
	others?: Partial<Record<CountId, Marks>>;
};

/**
 * The finding on one count of the built-in case, on the law as it is published.
 * @param marks of that count, or, with `others`, of several counts
 */
export function finding(asked: Asked) {
	const { found, measure } = foundFor(asked);
	const explained = explain(found, {
		phrase: measure.phrase,
		threshold: level(measure.threshold)!
	});
	return {
		outcome: explained.outcome,
		range: plain(explained.range),
		verdict: plain(explained.verdict),
		reasons: explained.reasons.map(plain),
		heldDownBy: explained.heldDownBy.map(({ label }) => label),
		waitsFor: explained.waitingFor.map(({ label }) => label),
		/** The least and the most that one element or group of the test can be. */
		at(place: string): [string, string] | undefined {
			const node = elementNode(found.root, `${found.test}/${place}`);
			return node && [strengthAt(node.least), strengthAt(node.most)];
		}
	};
}

/** How each act of a count stands against the standard, by its number, and the sentence on all of them. */
export function actsOn(asked: Asked): { sentence: string; acts: Record<string, ActStanding> } {
	const { found, measure } = foundFor(asked);
	const [acts] = actsOf(found.root, level(measure.threshold)!);
	return {
		sentence: acts ? plain(actsSentence(acts, measure.phrase)) : '',
		acts: Object.fromEntries((acts?.of ?? []).map(({ node, stands }) => [node.number, stands]))
	};
}

function foundFor({
	count,
	forum = 'icc',
	standard = 'substantial-grounds',
	marks = {},
	others = {}
}: Asked) {
	const made: Mark[] = [];
	for (const [id, answers] of Object.entries({ ...others, [count]: marks }))
		for (const [element, answer] of Object.entries(answers))
			made.push({
				count: id,
				element: `${testOf.get(id)}/${element}`,
				...(answer === 'by its parts' ? { split: true } : { answer }),
				changed: '2026-01-01T00:00:00.000Z'
			});
	const faults = misfits(made, trees);
	if (faults.length > 0) throw new Error(faults.join('\n'));

	const measure = law.standards.find(({ id }) => id === standard);
	if (!measure) throw new Error(`The law has no standard "${standard}".`);
	const found = evaluate(
		docket,
		new Map(made.map((mark) => [markKey(mark.count, mark.element), mark])),
		forum
	).get(count)!;
	return { found, measure };
}

/** Every element of the chapeau of genocide at one strength. */
export const genocideChapeau = (answer: Answer): Marks => ({
	'chapeau/group': answer,
	'chapeau/intent': answer,
	'chapeau/part': answer,
	'chapeau/pattern': answer
});

/** Every element of the chapeau of crimes against humanity at one strength. */
export const attack = (answer: Answer): Marks => ({
	'chapeau/attack': answer,
	'chapeau/civilian': answer,
	'chapeau/widespread': answer,
	'chapeau/systematic': answer,
	'chapeau/policy': answer,
	'chapeau/nexus': answer,
	'chapeau/knowledge': answer
});
