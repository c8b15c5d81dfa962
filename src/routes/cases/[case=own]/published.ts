import { leadingHome } from '#lib/case-source/own-words.ts';
import { partOf } from '#lib/case-source/parts.ts';
import { publishHere } from '#lib/case-source/published.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
import { matrixSource } from '#lib/domain/matrix.ts';
import { outlinesOf } from '#lib/domain/outlines.ts';
import { lawVersion } from '#lib/law/version.ts';

/**
 * What is published of a built-in case is answered on the device for a case of one’s own, under the
 * same addresses, so that pages and exports need not know which it is.
 */

/** By path, without its ending. What few pages ask for is loaded when one does. */
const parts: Record<string, (dossier: Dossier) => unknown> = {
	docket: ({ case: theCase, law }) => ({
		counts: theCase.counts.map(({ id, test }) => ({ id, test })),
		tests: outlinesOf(theCase.counts, law.tests)
	}),
	matrix: ({ case: theCase, law }) => matrixSource(theCase, law.tests),
	changed: async (dossier) => {
		const [{ editionsOf }, { sinceEditions }] = await Promise.all([
			import('#lib/own-cases/kept-cases.ts'),
			import('#lib/own-cases/editions.ts')
		]);
		const kept = await editionsOf(dossier.case.id).catch(() => undefined);
		return { corrections: [], ...sinceEditions(kept, dossier) };
	},
	citations: async ({ case: theCase }) => {
		const { citationsOfCase } = await import('#lib/export/citations/csl.ts');
		return citationsOfCase(theCase);
	},
	search: async ({ case: theCase, law }) => {
		const { inColumns, searchable } = await import('#lib/search/entries.ts');
		return inColumns(searchable(law, [theCase]));
	},
	record: async ({ case: theCase, law }) => {
		const [{ citationsIn }, { citationStyles }, { recordOf }] = await Promise.all([
			import('#lib/export/citations/of-case.ts'),
			import('#lib/export/memo-choice.ts'),
			import('#lib/export/record.ts')
		]);
		const styles = citationStyles.map(({ id }) => id);
		return recordOf(theCase, law, await citationsIn(styles, theCase, law));
	}
};

let current: { dossier: Dossier; answers: Map<string, Promise<unknown>> } | undefined;

/** Answers the addresses of a case of one’s own from here on, in place of the one before. */
export function publish(dossier: Dossier): void {
	current = { dossier, answers: new Map() };
	publishHere((url) => {
		const [, id, path] = /^\/data\/cases\/([^/]+)\/(.+)\.json$/.exec(url) ?? [];
		if (!current || path === undefined || id !== current.dossier.case.id) return undefined;
		const { answers } = current;
		const known = answers.get(path);
		if (known) return known;
		const answer = answerTo(current.dossier, path);
		answer.catch(() => answers.delete(path));
		answers.set(path, answer);
		return answer;
	});
}

async function answerTo(dossier: Dossier, path: string): Promise<unknown> {
	const { case: theCase, law } = dossier;
	const found =
		(await parts[path]?.(dossier)) ??
		leadingHome(partOf(theCase, law, path.split('/')), theCase, law, lawVersion);
	if (found === undefined)
		throw Object.assign(new Error(`The case has no ${path}.`), { status: 404 });
	return found;
}
