import { textWord } from '#lib/domain/article.ts';
import { actsOf, calledTogether } from '#lib/domain/acts.ts';
import {
	elementsOf,
	isMeasured,
	outcome,
	type CountFinding,
	type Outcome
} from '#lib/domain/evaluate.ts';
import {
	explain,
	plain,
	plainQuoted,
	range,
	stillToBeMarked,
	type Explanation
} from '#lib/domain/explain.ts';
import { capital, listed } from '#lib/domain/sentence-words.ts';
import type { Book } from '#lib/domain/sheet.ts';
import { standardOf } from '#lib/domain/threshold.ts';
import { stopped, strong, text, type Run } from '#lib/export/document.ts';
import type { MemoOptions } from '#lib/export/memo-choice.ts';
import type { AssessedCase } from '#lib/export/record.ts';
import type { Writing } from '#lib/export/writing.ts';

/** How a memo of any length begins: the answer in one sentence, then each count against each standard. */

/** A count that the memo is of, with what is found of it. */
export type AnsweredCount = {
	book: Book;
	finding: CountFinding;
	explained: Explanation;
	/** Whether anything of it is marked. */
	begun: boolean;
};

/** The counts that a memo is of, in the case’s order. */
export function answeredIn(assessed: AssessedCase, { counts }: MemoOptions): AnsweredCount[] {
	const { phrase, at: threshold } = standardOf(assessed.record.standards, assessed.head);
	return assessed.record.books
		.filter(({ count }) => !counts || counts.includes(count.id))
		.map((book) => {
			const finding = assessed.findings.get(book.count.id)!;
			return {
				book,
				finding,
				explained: explain(finding, { phrase, threshold }),
				begun: begunIn(finding)
			};
		});
}

/** Whether anything is marked of a count itself; of one that only rests on others, of those. */
function begunIn({ count, root }: CountFinding): boolean {
	const all = [...elementsOf(root)];
	const own = all.filter((element) => element.count === count);
	return (own.length > 0 ? own : all).some(({ answer }) => answer !== undefined);
}

/** The answer, and what it was asked of. */
export function answerSection(
	write: Writing,
	{ record, head }: AssessedCase,
	counts: readonly AnsweredCount[]
) {
	const standard = standardOf(record.standards, head);
	const recalled = standard.checked === 'recalled' ? ' [from memory, not verified]' : '';
	write.heading(1, 'Answer', 'answer');
	write.paragraph(
		strong(answerWords(counts)),
		text(` This memo assesses the evidence that one ${textWord(record.case.article)} cites,`),
		...write.footnote(...write.article()),
		text(` and nothing else, against “${standard.phrase}”.`),
		...write.footnote(
			text(`${standard.source}; ${standard.body}. ${standard.use.replace(/\.$/, '')}${recalled}.`)
		)
	);
}

/** Each count against each standard of the forum, with what reaches the chosen one and what is weakest. */
export function outcomeSection(
	write: Writing,
	{ record, head }: AssessedCase,
	counts: readonly AnsweredCount[]
) {
	const chosen = standardOf(record.standards, head);
	const others = record.standards
		.filter(({ id, forums }) => forums.includes(head.forum) && id !== chosen.id)
		.map((each) => standardOf(record.standards, { ...head, standard: each.id }));
	const all = [chosen, ...others];
	const levels = [...new Set(all.map(({ at }) => at))].sort((a, b) => a - b);
	const acts = counts.flatMap(({ finding }) => actsOf(finding.root, chosen.at));
	write.heading(1, 'Outcome by count', 'outcome');
	write.table(
		'Each count against the standards of the forum',
		[
			{ head: 'Count', width: 21 },
			...levels.map((level) => ({
				head: labelsOf(level, all),
				width: 41 / levels.length
			})),
			{
				head: `${acts.length > 0 ? calledTogether(acts) : 'Acts'} reaching the standard`,
				width: 19
			},
			{ head: 'Weakest required element', width: 19 }
		],
		counts.map(({ book, finding: { root }, explained, begun }) => {
			const count = [strong(`${book.count.id} `), text(book.count.title)];
			if (!isMeasured(root)) return [count, [text(unmeasuredWords(explained, begun))]];
			const reaching = actsOf(root, chosen.at)
				.flatMap(({ of }) => of)
				.filter(({ stands }) => stands === 'reaches');
			return [
				count,
				...levels.map((at): Run[] => [
					(at === chosen.at ? strong : text)(metWords[outcome(root, at)])
				]),
				[text(reaching.map(({ node }) => node.label).join('; ') || 'None')],
				[text(weakestWords(explained, root.most < chosen.at))]
			];
		})
	);
}

/** What the standards of one level are called together, without the bracket unless it tells two columns apart. */
function labelsOf(level: number, standards: readonly { label: string; at: number }[]): string {
	const cut = (label: string) => label.replace(/ \([^)]*\)$/, '');
	const elsewhere = new Set(
		standards.filter(({ at }) => at !== level).map(({ label }) => cut(label))
	);
	const labels = standards
		.filter(({ at }) => at === level)
		.map(({ label }) => (elsewhere.has(cut(label)) ? label : cut(label)).toLowerCase());
	return capital([...new Set(labels)].join(', '));
}

const metWords: Record<Outcome, string> = {
	'made-out': 'Met',
	'not-made-out': 'Not met',
	open: 'Open',
	judged: 'Judged',
	'not-heard': 'Not heard'
};

/** Of a count that no standard is put to: what it comes to, and what limits it. */
function unmeasuredWords(
	{ outcome, range, verdict, reasons }: Explanation,
	begun: boolean
): string {
	// What it waits for is said where the count is set out.
	const settled = reasons.filter((each) => each[0] !== stillToBeMarked);
	const comesTo = begun ? [range, ...settled] : [['Nothing is marked in this count']];
	const said = outcome === 'judged' ? [verdict, ...comesTo] : [verdict];
	return said.map((each) => stopped(capital(plainQuoted(each)))).join(' ');
}

/** The answer in a sentence: which counts meet the standard, and which do not. */
function answerWords(counts: readonly AnsweredCount[]): string {
	if (counts.every(({ begun, explained }) => !begun && explained.outcome !== 'not-heard'))
		return 'Nothing is marked yet, so there is no answer yet.';
	// In one forum a count may be decided before anything is marked.
	const unmarked = counts.filter(
		({ begun, explained: { outcome } }) => !begun && (outcome === 'open' || outcome === 'judged')
	);
	const of = (outcome: Outcome) =>
		counts.filter((count) => count.explained.outcome === outcome && !unmarked.includes(count));
	const [met, not, open, unheard] = (
		['made-out', 'not-made-out', 'open', 'not-heard'] as const
	).map((outcome) => of(outcome).map(countName)) as [string[], string[], string[], string[]];
	const is = (names: readonly string[]) => `${inARow(names)} ${names.length === 1 ? 'is' : 'are'}`;
	const clauses = [
		...(met.length > 0 ? [`the standard is met for ${inARow(met)}`] : []),
		...(not.length > 0
			? [`${met.length > 0 ? 'it' : 'the standard'} is not met for ${inARow(not)}`]
			: []),
		...(open.length > 0 ? [`${is(open)} still open`] : []),
		...of('judged').map(judgedWords),
		...(unmarked.length > 0 ? [`nothing is marked yet in ${inARow(unmarked.map(countName))}`] : []),
		...(unheard.length > 0 ? [`${is(unheard)} not heard in this forum`] : [])
	];
	return `${capital(clauses.join('; '))}.`;
}

const countName = ({ book: { count } }: AnsweredCount) => `Count\u00A0${count.id} (${count.title})`;

/** A count that is judged without a standard of proof, with what it comes to. */
function judgedWords(count: AnsweredCount): string {
	const { least, most } = count.finding.root;
	const comesTo =
		least === 0 && most === 5
			? 'where nothing is decided yet'
			: `which is judged ${plain(range({ least, most }))}`;
	return `no standard of proof applies to ${countName(count)}, ${comesTo}`;
}

const inARow = (names: readonly string[]) => plain(listed(names.map((name) => [name])));

const namedAtMost = 3;

/** The required elements that are weakest, where they are below the standard, or what is still to be marked. */
function weakestWords({ outcome, heldDownBy, waitingFor }: Explanation, below: boolean): string {
	if (outcome === 'made-out') return 'None below the standard';
	if (below && heldDownBy.length > 0)
		return heldDownBy
			.slice(0, namedAtMost)
			.map((node) => `${node.label} (${plain(range(node))})`)
			.join('; ');
	if (waitingFor.length === 0) return '–';
	const more = waitingFor.length - namedAtMost;
	return `Still to be marked: ${waitingFor
		.slice(0, namedAtMost)
		.map(({ label }) => label)
		.join('; ')}${more > 0 ? `; ${more} more` : ''}`;
}
