import { deciding, type NodeFinding } from '#lib/domain/evaluate.ts';
import { explain, plain, plainQuoted, range } from '#lib/domain/explain.ts';
import { level, strengths } from '#lib/domain/strength.ts';
import { standardOf } from '#lib/domain/threshold.ts';
import { dayInWords } from '#lib/domain/day.ts';
import { answerWords, partsOf } from '#lib/export/judgements.ts';
import { aboutLines } from '#lib/export/ladder-picture.ts';
import type { AssessedCase } from '#lib/export/record.ts';
import {
	colours,
	cut,
	escaped,
	line,
	picture,
	scale,
	serif,
	small,
	text,
	wrapped,
	type Picture
} from '#lib/export/svg.ts';

const size = { margin: 28, indent: 20, label: 430, answer: 200, step: 30, decides: 150, row: 27 };
const answersAt = size.margin + size.label;
const ladderAt = answersAt + size.answer;
const decidesAt = ladderAt + strengths.length * size.step + 16;
const width = decidesAt + size.decides + size.margin;

/**
 * The nodes that give the root its least and its most: of an `all` the weakest parts, of an `any`
 * the strongest alternatives, down to the elements.
 */
export function decidingBelow(root: NodeFinding): {
	least: Set<NodeFinding>;
	most: Set<NodeFinding>;
} {
	const gather = (end: 'least' | 'most') => {
		const found = new Set<NodeFinding>();
		(function below(node: NodeFinding) {
			for (const part of deciding(node)[end]) {
				if (found.has(part)) continue;
				found.add(part);
				below(part);
			}
		})(root);
		return found;
	};
	return { least: gather('least'), most: gather('most') };
}

/**
 * One count's tree: every node with its interval, its answer, and whether it decides.
 * @throws when the case has no such count
 */
export function treePicture(assessed: AssessedCase, countId: string): Picture {
	const { record, head, findings, made } = assessed;
	const finding = findings.get(countId);
	const title = record.books.find(({ count }) => count.id === countId)?.count.title;
	if (!finding || title === undefined) throw new Error(`The case has no count ${countId}.`);
	const standard = standardOf(record.standards, head);
	const { root } = finding;
	const decides = decidingBelow(root);
	const explained = explain(finding, { phrase: standard.phrase, threshold: standard.at });

	const out: string[] = [
		text(
			size.margin,
			46,
			cut(`Count ${countId}: ${title}`, 76),
			`font-family="${serif}" font-size="24" font-weight="600"`
		),
		...aboutLines(assessed)
	];
	const said = wrapped(
		[explained.verdict, ...explained.reasons]
			.map((each) => plainQuoted(each).replace(/[^.]$/, '$&.'))
			.join(' '),
		140
	);
	said.forEach((words, at) => out.push(text(size.margin, 136 + at * 18, words)));
	let y = 136 + said.length * 18 + 28;
	const top = y;
	out.push(
		text(size.margin, y, 'Element', small),
		text(answersAt, y, 'Mark', small),
		...strengths.map((_, at) =>
			text(ladderAt + (at + 0.5) * size.step, y, String(at), `${small} text-anchor="middle"`)
		),
		text(decidesAt, y, 'Decides', small)
	);
	y += 9;

	const rows = [{ node: root, depth: 0 }, ...below(root)];
	/** Where the last row of each depth stands, for the branches. */
	const stems: number[] = [];
	for (const { node, depth } of rows) {
		const middle = y + size.row / 2;
		const x = size.margin + depth * size.indent;
		const label = `${node.number ? `${node.number} ` : ''}${node.label}`;
		const answer = markOf(node);
		const which = endsOf(decides, node, root);
		out.push(
			`<g class="node">`,
			`<title>${escaped([label, answer, plain(range(node)), which].filter(Boolean).join('; '))}</title>`
		);
		if (depth > 0) {
			const stem = size.margin + (depth - 1) * size.indent + 6;
			out.push(
				`<path d="M${stem} ${(stems[depth - 1] ?? y) + 6}V${middle}H${x - 3}" fill="none" stroke="${colours.line}" stroke-width="1.4"/>`
			);
		}
		stems[depth] = middle;
		const group = node.kind === 'all' || node.kind === 'any' || node.kind === 'count';
		out.push(
			text(
				x,
				middle + 4,
				cut(label, Math.floor((size.label - depth * size.indent) / 6.9)),
				node.dropped
					? `fill="${colours.soft}" font-style="italic"`
					: group
						? `font-family="${serif}" font-weight="600" font-size="14"`
						: ''
			),
			text(answersAt, middle + 4, cut(answer, 31), `fill="${colours.soft}"`)
		);
		if (node.dropped)
			out.push(text(ladderAt, middle + 4, 'no longer counted', `${small} font-style="italic"`));
		else {
			// What may be anything is outlined in a broken line, and has no colour.
			const open = node.least === 0 && node.most === 5;
			out.push(
				...strengths.map((_, at) => {
					const within = !open && at >= node.least && at <= node.most;
					return `<rect x="${ladderAt + at * size.step + 1}" y="${middle - 6}" width="${size.step - 2}" height="12" fill="${within ? scale[at] : colours.unmarked}" fill-opacity="${within ? 1 : 0.45}"/>`;
				}),
				`<rect class="interval" x="${ladderAt + node.least * size.step}" y="${middle - 7}" width="${(node.most - node.least + 1) * size.step}" height="14" fill="none" stroke="${colours.ink}" stroke-width="${which ? 1.8 : 1}"${open ? ' stroke-dasharray="4 3"' : ''}/>`
			);
		}
		out.push(text(decidesAt, middle + 4, which, 'font-weight="600"'), '</g>');
		y += size.row;
		out.push(line(answersAt, y, width - size.margin, y));
	}
	const at = ladderAt + standard.at * size.step;
	out.push(
		`<path class="standard" d="M${at} ${top - 14}V${y}" stroke="${colours.ink}" stroke-width="1.6" stroke-dasharray="5 4"/>`,
		text(
			size.margin,
			y + 22,
			`The dashed line: ${standard.label.toLowerCase()}, met by marks of ${standard.threshold} or above. 0 contradicted, 1 unsupported, 2 weak, 3 arguable, 4 strong, 5 conclusive.`,
			small
		),
		text(
			size.margin,
			y + 39,
			'“Least” and “most”: the parts that give the count the lower and the upper end of what it may be.',
			small
		)
	);
	return picture(
		width,
		y + 39 + size.margin,
		`The tree of Count ${countId}, ${title}, with the marks of “${head.name}”, ${dayInWords(made)}`,
		out,
		`${plain(explained.range)}. ${plain(explained.verdict)}.`
	);

	function* below(node: NodeFinding) {
		for (const part of partsOf({ count: countId, test: finding!.test, root: node }))
			yield { node: part.node, depth: part.depth + 1 };
	}
}

/** What stands in the column of marks: for a group, how its parts go together. */
function markOf(node: NodeFinding): string {
	if (node.kind === 'all') return 'all of these';
	if (node.kind === 'any') return 'one of these';
	if (node.kind === 'count') {
		const counts = node.parts.map(({ count }) => count);
		if (counts.length === 0) return 'no count goes to it';
		return counts.length === 1 ? `Count ${counts[0]}` : `the strongest of ${counts.join(', ')}`;
	}
	if (node.kind === 'split') return 'by its parts';
	const at = node.answer && level(node.answer);
	return `${answerWords(node)}${at === undefined ? '' : ` (${at})`}`;
}

function endsOf(
	{ least, most }: ReturnType<typeof decidingBelow>,
	node: NodeFinding,
	root: NodeFinding
): string {
	if (node === root) return '';
	const ends = [...(least.has(node) ? ['least'] : []), ...(most.has(node) ? ['most'] : [])];
	return ends.join(' and ');
}
