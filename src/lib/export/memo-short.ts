import { actsOf, actsSentence } from '#lib/domain/acts.ts';
import { textWord } from '#lib/domain/article.ts';
import { dayInWords, localDay } from '#lib/domain/day.ts';
import { elementsOf, isMeasured, outcome, type Outcome } from '#lib/domain/evaluate.ts';
import { explain, plain, range, type Explanation } from '#lib/domain/explain.ts';
import { forumNamed } from '#lib/domain/forum.ts';
import { capital, listed } from '#lib/domain/sentence-words.ts';
import type { Bears, Book } from '#lib/domain/sheet.ts';
import { standardOf } from '#lib/domain/threshold.ts';
import { stopped, strong, text, type Document } from '#lib/export/document.ts';
import { judgedIn } from '#lib/export/judgements.ts';
import { articleOf, booksOf, frameOf, type OfCounts } from '#lib/export/memo.ts';
import type { AssessedCase } from '#lib/export/record.ts';
import { Writing } from '#lib/export/writing.ts';

/** What a reader with five minutes needs of an assessment; the reasoned memo and the annex have the rest. */

const pointsAtMost = 3;
const namedAtMost = 3;

/**
 * The short memo: the answer, a table of the counts against each standard of the forum, and of each
 * count the acts that reach the standard, the strongest points each way, and what would change it.
 * @throws when the record has not got what the assessment names
 */
export function shortMemoOf(assessed: AssessedCase, chosen: OfCounts = {}): Document {
	const { record, head } = assessed;
	const { article } = record.case;
	const standard = standardOf(record.standards, head);
	const forum = forumNamed(record.forums, head.forum);
	const write = new Writing();
	const counts = booksOf(assessed, chosen).map((book) => {
		const finding = assessed.findings.get(book.count.id)!;
		return {
			book,
			finding,
			begun: [...elementsOf(finding.root)].some(({ answer }) => answer !== undefined),
			explained: explain(finding, { phrase: standard.phrase, threshold: standard.at })
		};
	});

	write.heading(1, 'Answer', 'answer');
	write.paragraph(
		strong(answerWords(counts.map(({ book, explained }) => [book, explained.outcome]))),
		text(` This memo sets the evidence that one ${textWord(article)} cites`),
		...write.footnote(...articleOf(record)),
		text(`, and nothing else, against “${standard.phrase}”.`),
		...write.footnote(text(`${standard.source}; ${standard.body}. ${standard.use}`)),
		text(` Forum: ${forum.name}.`)
	);

	write.heading(1, 'Outcome by count', 'outcome');
	const others = record.standards
		.filter(({ id, forums }) => forums.includes(head.forum) && id !== standard.id)
		.map((each) => standardOf(record.standards, { ...head, standard: each.id }));
	write.table(
		'Each count against the standards of the forum',
		[
			{ head: 'Count', width: 23 },
			{ head: standard.label, width: 13 },
			{ head: 'Other standards', width: 24 },
			{ head: 'Reach the standard', width: 18 },
			{ head: 'Weakest required element', width: 22 }
		],
		counts.map(({ book, finding: { root }, explained }) => [
			[strong(`${book.count.id} `), text(book.count.title)],
			[strong(metWords[explained.outcome])],
			[
				text(
					isMeasured(root)
						? othersWords(others.map(({ label, at }) => [label, outcome(root, at)]))
						: '–'
				)
			],
			[
				text(
					actsOf(root, standard.at)
						.flatMap(({ of }) => of)
						.filter(({ stands }) => stands === 'reaches')
						.map(({ node }) => node.label)
						.join('; ') || '–'
				)
			],
			[text(weakestWords(explained))]
		])
	);

	for (const { book, finding, begun, explained } of counts) {
		const { id, title } = book.count;
		write.heading(1, `Count ${id}: ${title}`, `count-${id}`);
		// Of a count that the forum does not hear there is no finding, whatever is marked of it.
		if (explained.outcome === 'not-heard') {
			write.paragraph(strong('Not heard here. '), text(stopped(plain(explained.verdict))));
			continue;
		}
		if (!begun) {
			write.paragraph(text('Nothing is marked in this count.'));
			continue;
		}
		write.paragraph(
			strong(`${capital(plain(explained.range))}. `),
			text([explained.verdict, ...explained.reasons].map((each) => stopped(plain(each))).join(' '))
		);
		for (const each of actsOf(finding.root, standard.at))
			write.paragraph(text(plain(actsSentence(each, standard.phrase))));
		const { points, relied } = pointsOf(assessed, book);
		write.as(
			'small',
			text(
				relied
					? 'The points below are items that the marks rely on, in the order of the elements.'
					: 'The marks of this count rely on no item yet. The points below are items that the case gives to be read first.'
			)
		);
		for (const [direction, label] of [
			['supports', 'Strongest for'],
			['undermines', 'Strongest against']
		] as const) {
			write.as('label', strong(label));
			const chosen = points.filter(({ bears }) => bears.direction === direction);
			if (chosen.length === 0) write.paragraph(text('No item.'));
			write.list(
				chosen
					.slice(0, pointsAtMost)
					.map(({ bears: { evidence }, on }) => [
						strong(`${evidence.id} `),
						text(evidence.statement),
						...write.notes(evidence.notes, record),
						text(
							` (¶\u00A0${evidence.paragraph}${evidence.notes.length === 0 ? ', no note' : ''}; on “${on}”.)`
						)
					])
			);
		}
		const changes = turnsOnOf(assessed, id);
		if (changes.length > 0) {
			write.as('label', strong('What would change it'));
			write.list(changes.map((sentence) => [text(sentence)]));
		}
	}

	write.heading(1, 'Limits', 'limits');
	write.paragraph(
		text(
			`Whoever made these marks judged what one ${textWord(article)} of ${dayInWords(article.date)} says of its sources, which nobody has read in full for it. Nothing is averaged: where all parts are needed the weakest decides, where one is enough the strongest does; what is unmarked stays open.`
		)
	);
	write.as(
		'small',
		text(
			`Made with Chapeau from the assessment “${head.name}”, last changed on ${dayInWords(localDay(head.changed))}; version ${record.case.version} of the case, the law as corrected on ${dayInWords(record.law)}.`
		)
	);
	return {
		...frameOf(assessed),
		contents: false,
		blocks: write.blocks,
		footnotes: write.footnotes
	};
}

const metWords: Record<Outcome, string> = {
	'made-out': 'Met',
	'not-made-out': 'Not met',
	open: 'Open',
	judged: 'Judged',
	'not-heard': 'Not heard'
};

/** The standards that are met, those that are not, and those still open, each group with its names. */
const othersWords = (standards: readonly (readonly [string, Outcome])[]): string =>
	(['made-out', 'not-made-out', 'open'] as const)
		.flatMap((reached) => {
			const labels = standards.flatMap(([label, each]) => (each === reached ? label : []));
			return labels.length > 0 ? `${metWords[reached]}: ${labels.join(', ')}.` : [];
		})
		.join(' ');

/** The answer in a sentence or two: which counts meet the standard, and which do not. */
function answerWords(outcomes: readonly (readonly [Book, Outcome])[]): string {
	const named = (of: Outcome) =>
		outcomes
			.filter(([, outcome]) => outcome === of)
			.map(([{ count }]) => `Count ${count.id} (${count.title})`);
	const is = (counts: readonly string[]) =>
		`${inARow(counts)} ${counts.length === 1 ? 'is' : 'are'}`;
	const [met, not, open, judged, unheard] = (
		['made-out', 'not-made-out', 'open', 'judged', 'not-heard'] as const
	).map(named) as [string[], string[], string[], string[], string[]];
	return [
		...(met.length > 0 ? [`The standard is met for ${inARow(met)}.`] : []),
		...(not.length > 0 ? [`It is not met for ${inARow(not)}.`] : []),
		...(open.length > 0 ? [`${is(open)} open.`] : []),
		...(judged.length > 0 ? [`${is(judged)} judged, and set against no standard.`] : []),
		...(unheard.length > 0 ? [`${is(unheard)} not heard here.`] : [])
	]
		.join(' ')
		.replace(/^It is/, 'The standard is');
}

const inARow = (names: readonly string[]) => plain(listed(names.map((name) => [name])));

/** What holds the count down, or what it still waits for. */
function weakestWords({ outcome, heldDownBy, waitingFor }: Explanation): string {
	if (outcome === 'made-out') return 'None below the standard';
	if (heldDownBy.length > 0)
		return heldDownBy
			.slice(0, namedAtMost)
			.map((node) => `${node.label} (${plain(range(node))})`)
			.join('; ');
	return waitingFor.length > 0
		? `Still open: ${waitingFor
				.slice(0, namedAtMost)
				.map(({ label }) => label)
				.join('; ')}`
		: '–';
}

type Point = { bears: Bears; on: string };

/**
 * The strongest points are those that the person relies on, in the order of the elements. Where the
 * marks of a count rely on nothing, the case’s own choice stands in, without what is discounted or set
 * aside; nobody is ranked by us.
 */
function pointsOf(assessed: AssessedCase, book: Book): { points: Point[]; relied: boolean } {
	const all = judgedIn(assessed, book).flatMap(({ sheet, mark, name }) =>
		sheet.bears
			.filter(({ inherited }) => !inherited)
			.map((bears) => ({
				bears,
				on: name,
				use: mark?.reliance?.[bears.evidence.id],
				first: sheet.element.readFirst.includes(bears.evidence.id)
			}))
	);
	const relied = all.filter(({ use }) => use === 'rely');
	const chosen =
		relied.length > 0 ? relied : all.filter(({ use, first }) => first && use === undefined);
	const seen = new Set<string>();
	return {
		relied: relied.length > 0,
		points: chosen.filter(({ bears }) => {
			const key = `${bears.direction} ${bears.evidence.id}`;
			return !seen.has(key) && seen.add(key);
		})
	};
}

/** The marks that decide, and the shortest roads; the annex has all that it turns on. */
function turnsOnOf({ turnsOn }: AssessedCase, count: string): string[] {
	const sentences = turnsOn?.find((each) => each.count === count)?.sentences ?? [];
	const roads = sentences.filter((sentence) => sentence.startsWith('The shortest road'));
	return [...sentences.filter((sentence) => !roads.includes(sentence)).slice(0, 2), ...roads];
}
