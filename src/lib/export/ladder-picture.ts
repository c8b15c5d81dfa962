import { explain, outcomeWords, plain } from '#lib/domain/explain.ts';
import { scale as strengthsInWords, strengths } from '#lib/domain/strength.ts';
import { standardOf } from '#lib/domain/threshold.ts';
import { forumNamed } from '#lib/domain/forum.ts';
import { dayInWords } from '#lib/domain/day.ts';
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
import { capital } from '#lib/domain/sentence-words.ts';

const size = { margin: 28, label: 300, step: 104, bar: 20 };
const left = size.margin + size.label;
const width = left + strengths.length * size.step + size.margin;

/** All counts on the ladder of six strengths: what each may be, and the standard as a line. */
export function ladderPicture(assessed: AssessedCase): Picture {
	const { record, head, findings, made } = assessed;
	const standard = standardOf(record.standards, head);
	const out: string[] = [
		text(size.margin, 46, 'Findings', `font-family="${serif}" font-size="24" font-weight="600"`),
		...aboutLines(assessed)
	];

	const foot = 172;
	strengths.forEach((strength, at) => {
		const x = left + at * size.step + size.step / 2;
		out.push(
			text(x, foot - 10, `${at} ${strengthsInWords[strength].label}`, 'text-anchor="middle"')
		);
	});

	const told: string[] = [];
	let y = foot;
	for (const { count } of record.books) {
		const finding = findings.get(count.id)!;
		const { least, most, unheard } = finding.root;
		const { range, outcome } = explain(finding, {
			phrase: standard.phrase,
			threshold: standard.at
		});
		const open = least === 0 && most === 5;
		const words = `${capital(plain(range))}.${open ? '' : ` ${outcomeWords[outcome]}.`}`;
		told.push(`Count ${count.id}, ${count.title}: ${words}`);
		const name = wrapped(`Count ${count.id}: ${count.title}`, 40);
		out.push(line(size.margin, y, width - size.margin, y));
		out.push(`<g class="count">`, `<title>${escaped(told.at(-1)!)}</title>`);
		name.forEach((each, at) =>
			out.push(
				text(
					size.margin,
					y + 26 + at * 19,
					each,
					`font-family="${serif}" font-size="15" font-weight="600"`
				)
			)
		);
		strengths.forEach((_, at) => {
			const within = unheard === undefined && at >= least && at <= most;
			const fill =
				within && !open ? `fill="${scale[at]}"` : `fill="${colours.unmarked}" fill-opacity="0.5"`;
			out.push(
				`<rect class="${within ? 'within' : 'without'}" x="${left + at * size.step + 1}" y="${y + 16}" width="${size.step - 2}" height="${size.bar}" ${fill}/>`
			);
		});
		// The interval is outlined as well, so that it needs no colour to be seen; one of which nothing
		// is known is broken, and has no colour.
		if (unheard === undefined)
			out.push(
				`<rect x="${left + least * size.step}" y="${y + 15}" width="${(most - least + 1) * size.step}" height="${size.bar + 2}" fill="none" stroke="${colours.ink}" stroke-width="${open ? 1 : 1.6}"${open ? ' stroke-dasharray="4 3"' : ''}/>`
			);
		out.push(text(left, y + 16 + size.bar + 20, words), '</g>');
		y += Math.max(78, 44 + name.length * 19);
	}
	out.push(line(size.margin, y, width - size.margin, y));

	// The line stands where the first strength that reaches the standard begins.
	const x = left + standard.at * size.step;
	const beside = standard.at >= 3 ? 'end' : 'start';
	out.push(
		`<path class="standard" d="M${x} ${foot - 36}V${y}" stroke="${colours.ink}" stroke-width="2" stroke-dasharray="6 4"/>`,
		text(
			x + (beside === 'end' ? -8 : 8),
			foot - 30,
			`${standard.label}: ${standard.threshold} or above`,
			`text-anchor="${beside}" font-weight="600"`
		),
		text(
			size.margin,
			y + 22,
			'What marks amount to on the evidence cited in the case. Which strength meets which standard is a choice, not law.',
			small
		)
	);
	return picture(
		width,
		y + 22 + size.margin,
		`Findings of “${head.name}” on the ladder of six strengths: ${record.case.title}, ${dayInWords(made)}`,
		out,
		`Against “${standard.phrase}”, met by marks of ${standard.threshold} or above. ${told.join(' ')}`
	);
}

/** Under a picture's heading: what case, whose marks, under what, and of which day. */
export function aboutLines({ record, head, made }: AssessedCase): string[] {
	const soft = `fill="${colours.soft}"`;
	const standard = standardOf(record.standards, head);
	return [
		text(size.margin, 70, cut(record.case.title, 120), soft),
		text(
			size.margin,
			89,
			`Marks of “${cut(head.name, 60)}”${head.author ? ` by ${cut(head.author, 40)}` : ''} · ${dayInWords(made)}`,
			soft
		),
		text(
			size.margin,
			108,
			cut(
				`${forumNamed(record.forums, head.forum).name} · ${standard.label}: “${standard.phrase}”`,
				130
			),
			soft
		)
	];
}
