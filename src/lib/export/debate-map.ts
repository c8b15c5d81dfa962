import { sides, type Point, type Preparation, type Side } from '#lib/debate/preparation.ts';
import { escaped } from '#lib/export/argdown.ts';
import { printable } from '#lib/export/printable.ts';

/**
 * A preparation as a map of arguments: the motion, what each side claims for it or against it, and
 * below each claim what bears it out, what the other side says of it, and what is answered.
 */
export type MapNode = {
	text: string;
	/** What it does to the node above it. */
	does: 'supports' | 'attacks';
	below: MapNode[];
};

const signs: Record<Side, MapNode['does']> = { affirmative: 'supports', negative: 'attacks' };

/** @param nameOf what an element of a count is called */
export function mapOf(
	preparation: Preparation,
	nameOf: (count: string, element: string) => string
): { motion: string; below: MapNode[] } {
	const { motion } = preparation;
	return {
		motion: motion.text.trim() || 'The motion',
		below: sides.flatMap((side) =>
			preparation[side].points
				.filter(({ count, claim }) => motion.counts.includes(count) && claim?.trim())
				.map((point) => ({
					text: `${nameOf(point.count, point.element)} (Count ${point.count}): ${point.claim!.trim()}`,
					does: signs[side],
					below: belowOf(point)
				}))
		)
	};
}

function belowOf({ evidence, theySay, answer, steelman }: Point): MapNode[] {
	const written = (text: string | undefined, does: MapNode['does'], below: MapNode[] = []) =>
		text?.trim() ? [{ text: text.trim(), does, below }] : [];
	const answers = written(answer, 'attacks');
	return [
		...written(evidence, 'supports'),
		...written(steelman, 'attacks'),
		...(theySay?.trim()
			? written(theySay, 'attacks', answers)
			: // An answer to nothing that is written still bears the claim out.
				written(answer, 'supports'))
	];
}

const onOneLine = (text: string) => printable(text).replace(/\s+/g, ' ').trim();

/** As Kialo writes a discussion out: `1.1. Pro: …`, each claim numbered by its place. */
export function toKialo({ motion, below }: ReturnType<typeof mapOf>): string {
	const lines = [`Discussion Title: ${onOneLine(motion)}`, '', `1. ${onOneLine(motion)}`];
	(function write(nodes: readonly MapNode[], place: string) {
		nodes.forEach(({ text, does, below }, at) => {
			const own = `${place}${at + 1}.`;
			lines.push(`${own} ${does === 'supports' ? 'Pro' : 'Con'}: ${onOneLine(text)}`);
			write(below, own);
		});
	})(below, '1.');
	return `${lines.join('\n')}\n`;
}

/** As Argdown: each argument a statement of its own, which supports or attacks the one above it. */
export function toDebateArgdown({ motion, below }: ReturnType<typeof mapOf>): string {
	const lines = ['# Both sides of the motion', '', `[Motion]: ${escaped(motion)}`];
	(function write(nodes: readonly MapNode[], place: string, indent: string) {
		nodes.forEach(({ text, does, below }, at) => {
			const own = `${place}${at + 1}`;
			const sign = does === 'supports' ? '+' : '-';
			lines.push(`${indent}${sign} [A${own}]: ${escaped(text)}`);
			write(below, `${own}.`, `${indent}  `);
		});
	})(below, '1.', '  ');
	return `${lines.join('\n')}\n`;
}
