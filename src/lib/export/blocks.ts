import {
	otherSide,
	pointAt,
	sideWords,
	type Preparation,
	type Side
} from '#lib/debate/preparation.ts';
import { backingOf, countsInIssue, type ClashSources, type Round } from '#lib/debate/clash.ts';
import type { QuotedLaw } from '#lib/domain/sheet.ts';
import { printable } from '#lib/export/printable.ts';
import type { CaseRecord } from '#lib/export/record.ts';

/**
 * The blocks of one side, in the outline that debaters’ files have: Pocket, Hat, Block, Tag. The
 * pocket is the law, the hat the chapeau or the acts, the block an element and a side, the tag a
 * claim. Only the law’s words are quotations, so only they make cards: a tag, a cite, the words.
 * What the case asserts is held in our own words; it makes analytics, which have a tag that says
 * so, text, and no cite.
 */

/** A stretch of text in one of Verbatim’s faces. */
export type Face = 'cite' | 'underline' | 'emphasis';
export type BlockRun = { text: string; face?: Face };

export type BlockLine =
	| { kind: 'pocket' | 'hat' | 'block' | 'tag'; text: string }
	/** The first line of a card: author and year in the face of cites, the rest plain. */
	| { kind: 'cite' | 'body'; runs: BlockRun[] };

/** What openCaselist would take for a heading or a table where it begins a line. */
const lineStart = /^\s*[#=]+\s*/;

/** One line of text that no reader of these files takes for anything else. */
export const lineOf = (text: string): string =>
	printable(text).replace(/\s+/g, ' ').trim().replace(lineStart, '').trim();

/** Paragraphs of what a person wrote, each as such a line. */
const linesOf = (text: string): string[] =>
	printable(text).split(/\n+/).map(lineOf).filter(Boolean);

/** Who speaks in each instrument, and the year of its adoption, as a cite names them. */
const cites: Record<string, string> = {
	'genocide-convention': 'UN General Assembly 1948',
	'rome-statute': 'Rome Conference 1998',
	'elements-of-crimes': 'ICC Assembly of States Parties 2002',
	'world-summit-outcome': 'UN General Assembly 2005'
};

/** The lines of one side’s file. */
export function blocksOf(
	preparation: Preparation,
	round: Round,
	record: CaseRecord,
	sources: ClashSources,
	side: Side
): BlockLine[] {
	const lines: BlockLine[] = [];
	const inIssue = countsInIssue(round.docket, preparation.motion.counts);
	for (const book of record.books) {
		if (!inIssue.has(book.count.id)) continue;
		lines.push({ kind: 'pocket', text: lineOf(`Count ${book.count.id}: ${book.count.title}`) });
		let hat = '';
		for (const element of book.elements) {
			// A side speaks to the parts of an element only where it wrote on them.
			const point = pointAt(preparation, side, book.count.id, element.id);
			if (element.within && !point) continue;
			if (element.forum && element.forum !== preparation.forum) continue;
			const group = groupOf(element.id);
			if (group !== hat) lines.push({ kind: 'hat', text: (hat = group) });
			lines.push({ kind: 'block', text: lineOf(`${element.label}: ${sideWords[side]}`) });
			for (const quoted of cardsOf(element.law)) lines.push(...card(quoted, record));
			const backing = backingOf(round, sources, side, { count: book.count.id, id: element.id });
			if (point?.claim?.trim())
				lines.push(
					...analytic(`${point.claim} (analytic)`, [
						...linesOf(point.evidence ?? ''),
						`Rests on: ${backing.words}.`
					])
				);
			for (const item of backing.items.slice(0, 12))
				lines.push(
					...analytic(`${item.short} (${item.id}; paraphrase, not the source’s words)`, [
						`The article asserts, at paragraph ${item.paragraph}, in our words: ${item.statement}`,
						item.notes.length > 0
							? `It cites ${item.notes.map((number) => `note ${number}`).join(', ')}. Nobody here has seen the sources that its notes cite.`
							: 'It cites no note: this is asserted and not cited.',
						...item.cautions.map((caution) => `Caution: ${caution}`)
					])
				);
			if (point?.theySay?.trim() || point?.answer?.trim())
				lines.push(
					...analytic(
						`${sideWords[otherSide(side)]} will say: ${point.theySay?.trim() || 'not written yet'} (analytic)`,
						linesOf(point.answer ?? '').map((line) => `Our answer: ${line}`)
					)
				);
		}
	}
	return lines;
}

/** The chapeau, the acts, or what else the test puts together, by the second part of the element’s id. */
function groupOf(id: string): string {
	const group = id.split('/')[1] ?? '';
	if (group === 'chapeau') return 'Chapeau';
	if (group === 'acts') return 'Acts';
	return group === 'crimes' ? 'The four crimes' : 'Response';
}

/** The same words are read out once. */
const cardsOf = (law: readonly QuotedLaw[]) =>
	law.filter(({ words }, at) => law.findIndex((each) => each.words === words) === at);

function card(quoted: QuotedLaw, record: CaseRecord): BlockLine[] {
	const id = quoted.provision.slice(0, quoted.provision.indexOf('/'));
	const instrument = record.instruments.find((each) => each.id === id);
	const cite = cites[id] ?? instrument?.short ?? id;
	const checked =
		quoted.checked === 'memory' ? '; wording from memory: compare it before quoting' : '';
	return [
		{ kind: 'tag', text: lineOf(`The law: ${quoted.citation}`) },
		{
			kind: 'cite',
			runs: [
				{ text: cite, face: 'cite' },
				{ text: lineOf(` [${quoted.citation}; ${instrument?.citation ?? ''}${checked}]`) }
			]
		},
		{ kind: 'body', runs: wordsOf(quoted) }
	];
}

/** The law’s words: all underlined where nothing is stressed, else what is stressed emphasized. */
function wordsOf({ words, stress }: QuotedLaw): BlockRun[] {
	const runs: BlockRun[] = [];
	let rest = printable(words).replace(/\s+/g, ' ').trim();
	// What would begin the paragraph as a heading begins it as a quotation.
	if (lineStart.test(rest)) rest = `“${rest}”`;
	while (rest) {
		const next = stress
			.map((each) => ({ each, at: rest.indexOf(each) }))
			.filter(({ each, at }) => each && at >= 0)
			.sort((a, b) => a.at - b.at)[0];
		if (!next) break;
		if (next.at > 0) runs.push({ text: rest.slice(0, next.at), face: 'underline' });
		runs.push({ text: next.each, face: 'emphasis' });
		rest = rest.slice(next.at + next.each.length);
	}
	if (rest) runs.push({ text: rest, face: 'underline' });
	return runs;
}

const analytic = (tag: string, body: readonly string[]): BlockLine[] => [
	{ kind: 'tag', text: lineOf(tag) },
	...body.flatMap((text): BlockLine[] => {
		const line = lineOf(text);
		return line ? [{ kind: 'body', runs: [{ text: line }] }] : [];
	})
];
