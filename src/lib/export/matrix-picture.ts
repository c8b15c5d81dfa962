import {
	columnTitle,
	basisWords,
	saysWhy,
	type ElementRow,
	type Matrix
} from '#lib/domain/matrix.ts';
import { answerLabel, level, type Answer } from '#lib/domain/strength.ts';
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
	upright,
	type Picture
} from '#lib/export/svg.ts';

/** What a picture of a matrix shows. */
export type PictureOf = {
	matrix: Matrix;
	caseTitle: string;
	/** ISO date of the day it is made. */
	date: string;
	/** The assessment whose marks are shown. */
	assessment: string;
	/** The mark of an element; undefined where there is none. */
	answerOf: (row: ElementRow) => Answer | undefined;
};

const size = { margin: 24, label: 320, mark: 48, cell: 24, row: 24, heading: 36, total: 52 };
const headHeight = { notes: 24, evidence: 40, origins: 240 };

/** A matrix as an SVG document of its own, and its size in pixels. Nothing in it is fetched. */
export function matrixPicture(of: PictureOf): Picture {
	const { matrix, caseTitle, date, assessment, answerOf } = of;
	const { columns, groups, rows, choice } = matrix;
	const left = size.margin + size.label + size.mark;
	const right = left + columns.length * size.cell;
	const width = Math.max(right + 2 * size.total + size.margin, 720);
	const groupsFoot = 176;
	const top = groupsFoot + headHeight[choice.columns];
	const out: string[] = [];
	const one = { notes: 'note', origins: 'origin', evidence: 'evidence item' }[choice.columns];
	const title = `Every element against every ${one}`;

	out.push(
		text(size.margin, 44, title, `font-family="${serif}" font-size="24" font-weight="600"`),
		text(
			size.margin,
			66,
			`${caseTitle} · ${choice.count ? `Count ${choice.count}` : 'all counts'} · marks of “${assessment}” · ${date}`,
			`fill="${colours.soft}"`
		)
	);
	let key = size.margin;
	for (const direction of ['supports', 'undermines', 'context'] as const) {
		if (direction === 'context' && !choice.context) continue;
		out.push(
			shape(direction, key + 5, 84),
			text(key + 16, 88, direction, `fill="${colours.soft}"`)
		);
		key += 100;
	}

	for (const { label, from, size: wide } of groups) {
		const x = left + from * size.cell;
		// A label wider than its group stands upright, as on the screen.
		out.push(
			label.length * 6.2 < wide * size.cell
				? text(x + 4, groupsFoot - 6, label, small)
				: upright(x + 15, groupsFoot - 6, cut(label, 12), small)
		);
	}
	columns.forEach((column, at) => {
		const x = left + at * size.cell + size.cell / 2;
		const about = `${columnTitle(choice.columns, column)}: ${column.name}${column.credit ? `, ${column.credit}` : ''}`;
		out.push(
			`<g><title>${escaped(about)}</title>`,
			choice.columns === 'notes'
				? text(x, top - 7, column.head, `${small} text-anchor="middle"`)
				: upright(x + 4, top - 6, cut(column.head, 34), small),
			'</g>'
		);
	});
	out.push(
		text(left - size.mark / 2, top - 7, 'mark', `${small} text-anchor="middle"`),
		text(right + size.total / 2, top - 7, 'notes', `${small} text-anchor="middle"`),
		text(right + size.total * 1.5, top - 7, 'origins', `${small} text-anchor="middle"`)
	);

	const edges = [...groups.map(({ from }) => from), columns.length].map(
		(at) => left + at * size.cell
	);
	/** The edges of the groups, beside a row; not through words. */
	const edge = (from: number, to: number, free = 0) => {
		const drawn = edges.filter((x) => x === left || x >= left + free);
		out.push(
			`<path d="${drawn.map((x) => `M${x} ${from}V${to}`).join('')}" stroke="${colours.line}"/>`
		);
	};
	edge(groupsFoot - 18, top);

	let y = top;
	for (const row of rows) {
		if (row.kind !== 'element') {
			const tall = row.depth === 0 ? size.heading : size.row;
			y += tall;
			const indent = size.margin + Math.max(0, row.depth - 1) * 14;
			const words =
				row.kind === 'count'
					? `Count ${row.number}: ${row.label}`
					: `${row.number} ${row.label} (${row.kind === 'any' ? 'at least one of' : 'all of'})`;
			const style =
				row.depth === 0
					? `font-family="${serif}" font-weight="600" font-size="${row.kind === 'count' ? 16 : 14}"`
					: '';
			out.push(
				text(indent, y - 7, words.trim(), style),
				line(size.margin, y, width - size.margin, y)
			);
			continue;
		}
		const middle = y + size.row / 2;
		y += size.row;
		edge(y - size.row, y, saysWhy(row) ? 16 + basisWords(row).length * 7.2 : 0);
		const indent = Math.max(0, row.depth - 1) * 14;
		const words = `${row.number} ${row.label}`.trim();
		out.push(
			`<g><title>${escaped(words)}</title>`,
			text(
				size.margin + indent,
				middle + 4,
				cut(words, Math.floor((size.label - indent) / 6.6)),
				row.part ? `fill="${colours.soft}"` : ''
			),
			'</g>',
			bars(left - size.mark + 7, middle - 7, answerOf(row))
		);
		if (saysWhy(row))
			out.push(
				text(
					left + 8,
					middle + 4,
					basisWords(row),
					`fill="${row.basis === 'asserted' ? colours.caution : colours.soft}" font-style="italic"`
				)
			);
		for (const [at, cell] of row.cells) {
			const x = left + at * size.cell + size.cell / 2;
			const held = (['supports', 'undermines', 'context'] as const).filter(
				(direction) => cell[direction].length > 0
			);
			const name = `${words} × ${columnTitle(choice.columns, columns[at]!)}: ${held.join(', ')}`;
			out.push(
				`<g class="cell"><title>${escaped(name)}</title>`,
				...held.map((direction, place) =>
					shape(direction, x + (place - (held.length - 1) / 2) * (held.length > 2 ? 8 : 11), middle)
				),
				'</g>'
			);
		}
		out.push(
			text(right + size.total / 2, middle + 4, String(row.notes), `${small} text-anchor="middle"`),
			text(
				right + size.total * 1.5,
				middle + 4,
				String(row.origins),
				`${small} text-anchor="middle"`
			),
			line(size.margin, y, width - size.margin, y)
		);
	}
	edge(y, y + size.row);
	out.push(text(size.margin, y + 16, 'Elements it bears on', small));
	columns.forEach(({ elements }, at) =>
		out.push(
			text(
				left + at * size.cell + size.cell / 2,
				y + 16,
				String(elements),
				`${small} text-anchor="middle"`
			)
		)
	);
	const height = y + size.row + size.margin;
	return picture(width, height, `${title}: ${caseTitle}, ${date}`, out);
}

function shape(direction: 'supports' | 'undermines' | 'context', x: number, y: number): string {
	if (direction === 'supports')
		return `<circle cx="${x}" cy="${y}" r="5" fill="${colours.supports}"/>`;
	if (direction === 'undermines')
		return `<circle cx="${x}" cy="${y}" r="4.2" fill="none" stroke="${colours.undermines}" stroke-width="1.8"/>`;
	return `<path d="M${x - 4} ${y}h8" stroke="${colours.context}" stroke-width="2"/>`;
}

/** A mark as five rising bars, as on the screen; unmarked, none of them is in force. */
function bars(x: number, y: number, answer: Answer | undefined): string {
	const name = `<title>${answer ? answerLabel(answer) : 'Unmarked'}</title>`;
	const open = `<g transform="translate(${x} ${y})">${name}`;
	if (answer === 'contradicted')
		return `${open}<path d="M14 3l7 8m0-8l-7 8" stroke="${scale[0]}" stroke-width="2" fill="none"/></g>`;
	if (answer === 'cannot-tell')
		return `${open}<text x="17" y="12" text-anchor="middle" font-weight="600" fill="${colours.soft}">?</text></g>`;
	if (answer === 'does-not-arise')
		return `${open}<path d="M12 7h10" stroke="${colours.soft}" stroke-width="2"/></g>`;
	const at = answer ? (level(answer) ?? 0) : 0;
	const steps = [1, 2, 3, 4, 5].map(
		(step) =>
			`<path d="M${(step - 1) * 7} ${12 - step * 2}h5V14h-5z" fill="${step <= at ? scale[at] : colours.unmarked}"/>`
	);
	return `${open}${steps.join('')}</g>`;
}
