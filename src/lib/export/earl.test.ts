import { expect, it } from 'vitest';
import { toEarl } from '#lib/export/earl.ts';
import { assessed, head, marksEverywhere } from '#lib/export/sample.ts';

type Thing = {
	id: string;
	type: string | string[];
	test?: string;
	result?: Record<string, unknown>;
};
const read = (text: string) =>
	JSON.parse(text) as { '@context': Record<string, unknown>; graph: Thing[] };

it('each mark is an assertion, once, on an element that the file describes', async () => {
	const all = await assessed(marksEverywhere('Because “so”.\n'));
	const { graph } = read(toEarl(all));
	const assertions = graph.filter(({ type }) => type === 'earl:Assertion');
	expect(new Set(assertions.map(({ test }) => test)).size).toBe(all.marks.size);
	expect(assertions).toHaveLength(all.marks.size);
	const ids = graph.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	for (const { test, result } of assertions) {
		expect(ids).toContain(test);
		expect(result!.info).toBe('Because “so”.\n');
	}
});

it('a mark passes where it reaches the standard, fails where it falls short, and is else neither', async () => {
	const elements = [
		['genocide/chapeau/group', 'arguable'],
		['genocide/chapeau/intent', 'strong'],
		['genocide/chapeau/part', 'cannot-tell'],
		['genocide/chapeau/pattern', undefined],
		['genocide/acts/births', 'does-not-arise']
	] as const;
	const marks = elements.map(([element, answer]) => ({
		count: 'I',
		element,
		...(answer ? { answer } : { reason: 'To be looked at.' }),
		changed: head.changed
	}));
	const outcomes = read(toEarl(await assessed(marks, { standard: 'substantial-grounds' })))
		.graph.filter(({ type }) => type === 'earl:Assertion')
		.map(({ result }) => result!.outcome);
	expect(outcomes).toEqual([
		'earl:failed',
		'earl:passed',
		'earl:cantTell',
		'earl:untested',
		'earl:inapplicable'
	]);
});

it('its context is in it, defines every name used, and fetches nothing', async () => {
	const { '@context': context, graph } = read(toEarl(await assessed(marksEverywhere('Because.'))));
	expect(typeof context).toBe('object');
	const prefixes = new Set(['earl', 'dcterms', 'foaf', 'xsd', 'chapeau', 'urn', '_']);
	(function check(value: unknown, inJson: boolean) {
		if (Array.isArray(value)) value.forEach((each) => check(each, inJson));
		else if (value && typeof value === 'object')
			for (const [name, each] of Object.entries(value)) {
				if (!inJson) expect(Object.keys(context)).toContain(name);
				if (['type', 'outcome', 'mode', 'test', 'subject'].includes(name))
					for (const one of [each].flat()) expect(prefixes).toContain(String(one).split(':')[0]);
				check(each, inJson || ['reliance', 'itemReasons', 'cites', 'rivals'].includes(name));
			}
	})(graph, false);
});
