import type { MotionOfLaw } from '#lib/domain/law-book.ts';
import type { Outline } from '#lib/domain/outline.ts';

/**
 * Motions to begin from. Each puts some counts in issue, by the tests that they fall under; the
 * text is the person’s to edit. None of them asks whether a person is guilty: they ask what is made
 * out on the evidence cited, or what ought to follow from it.
 */
export type Motion = { id: string; label: string; text: string; counts: string[] };

/** What of the law motions are made from. */
export type MotionLaw = {
	motions: readonly MotionOfLaw[];
	tests: readonly { id: string; root: Outline }[];
};

type Count = { id: string; test: string; title: string };

const lowered = (title: string) => title.charAt(0).toLowerCase() + title.slice(1);

/**
 * The motions that a case’s counts allow: those of the law book in its order, then one for each count
 * that can be made out.
 * @param subject the State or the situation, as the motion names it
 */
export function motionsFor(
	counts: readonly Count[],
	{ motions, tests }: MotionLaw,
	subject: string
): Motion[] {
	const where = subject.trim() || 'the State concerned';
	const judged = new Set(
		tests.flatMap(({ id, root }) => ('judged' in root && root.judged ? id : []))
	);
	return [
		...motions.flatMap(({ tests, text, ...motion }) => {
			const under = counts.filter(({ test }) => tests.includes(test)).map(({ id }) => id);
			return under.length > 0
				? [{ ...motion, text: text.replaceAll('{where}', () => where), counts: under }]
				: [];
		}),
		...counts
			.filter(({ test }) => !judged.has(test))
			.map(({ id, title }) => ({
				id: `resolved-${id}`,
				label: `Resolved: ${lowered(title)}`,
				text: `Resolved: On the evidence cited, the elements of ${lowered(title)} are made out in ${where}.`,
				counts: [id]
			}))
	];
}
