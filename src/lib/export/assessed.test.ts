import { expect, it } from 'vitest';
import { cases } from '#lib/cases/cases.ts';
import { plain } from '#lib/domain/explain.ts';
import { wholes } from '#lib/domain/outline.ts';
import { markKey } from '#lib/domain/mark.ts';
import { turnsOnSentences } from '#lib/domain/turns-on-words.ts';
import { assessedOf } from '#lib/export/assessed.ts';
import { docket, head, marksEverywhere, places, record } from '#lib/export/sample.ts';

it('says of each count what it turns on, from the record as from the case itself', async () => {
	const marks = marksEverywhere('Because.');
	const { turnsOn, findings } = assessedOf(await record(), docket, { head, marks }, '2026-11-24');
	const sources = { ...cases[0]!, within: wholes(docket.tests.values()) };
	const byKey = new Map(marks.map((mark) => [markKey(mark.count, mark.element), mark]));
	expect(turnsOn?.map(({ count }) => count)).toEqual([...findings.keys()]);
	for (const { count, sentences, routes } of turnsOn ?? []) {
		const same = turnsOnSentences(
			sources,
			{ docket, marks: byKey, forum: head.forum },
			{ count, threshold: 4 }
		);
		// In plain text a label stands in quotation marks, where a screen has a link.
		const unquoted = (words: string) => words.replaceAll(/[“”]/g, '');
		expect(sentences.map(unquoted)).toEqual(same.map((sentence) => unquoted(plain(sentence))));
		// Roads lead to a standard, and what is judged is set against none.
		if (count === 'IV') expect(routes).toEqual([]);
		else expect(routes.length).toBeGreaterThan(0);
	}
});

it('draws the line where the assessment draws it', async () => {
	const marks = places.map((place) => ({
		count: place.count,
		element: place.element,
		answer: 'arguable' as const,
		changed: head.changed
	}));
	const of = async (thresholds: Record<string, 'arguable'> | undefined) =>
		assessedOf(
			await record(),
			docket,
			{ head: { ...head, thresholds }, marks },
			'2026-11-24'
		).turnsOn![0]!.routes.join(' ');
	expect(await of(undefined)).toContain('What would establish the count.');
	expect(await of({ 'substantial-grounds': 'arguable' })).not.toContain('road to a finding');
});
