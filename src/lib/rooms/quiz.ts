import { fnv1a } from '#lib/domain/fnv1a.ts';
import type { BookElement } from '#lib/domain/sheet.ts';

/**
 * Five questions on the law of a lesson, made from what its law book says: whose words these are, what
 * would point against an element, and where the standard lies. Only what the book can answer is asked:
 * it does not tell where else the same words stand, or what a count can do without. The same lesson
 * gives the same questions, so that a class can be compared with last year’s.
 */

export type QuizQuestion = {
	asks: string;
	/** The law’s exact words that the question is about; they are never translated. */
	words?: string;
	/** The provision that they stand in. */
	provision?: string;
	options: string[];
	/** Place of the right one. */
	right: number;
	/** Why, in a sentence. */
	because: string;
};

type Asked = Pick<BookElement, 'label' | 'law' | 'questionsFor' | 'questionsAgainst'>;

/** What a question is made from. */
export type QuizMaterial = {
	/** The elements of the lesson, in its order, each as it reads in the forum. */
	elements: readonly Asked[];
	/** Other elements of the same counts, to choose wrongly from. */
	others: readonly Pick<Asked, 'label' | 'law'>[];
	/** The standard’s name, and from which strength on it is met; every strength by name, weakest first. */
	standard: { label: string; at: number };
	strengths: readonly string[];
};

const mostOptions = 4;
const quizLength = 5;

/** The questions; fewer where the law of the lesson gives too few different answers. */
export function quizOf(material: QuizMaterial): QuizQuestion[] {
	const many = material.elements.length;
	// In turn one of each kind, each on another element, and the standard at the end.
	const kinds = [whoseWords, pointsAgainst].map((kind, nth) =>
		inTurn(many, nth).flatMap((at) => kind(material, at) ?? [])
	);
	const chosen = Array.from({ length: many })
		.flatMap((_, round) => kinds.flatMap((kind) => kind[round] ?? []))
		.slice(0, quizLength - 1);
	return chosen.length === 0 ? [] : [...chosen, whereTheStandardLies(material)];
}

/** The numbers below a number, beginning at the nth of them. */
const inTurn = (many: number, nth: number): number[] =>
	Array.from({ length: many }, (_, at) => (at + nth) % many);

function whoseWords({ elements, others }: QuizMaterial, at: number): QuizQuestion | undefined {
	const { label, law } = elements[at]!;
	const [quoted] = law;
	if (!quoted) return undefined;
	const { words, citation } = quoted;
	// Who quotes the same words, more of them or a part of them, is no wrong answer.
	const wrong = [...elements, ...others].filter(
		(each) => !each.law.some((other) => other.words.includes(words) || words.includes(other.words))
	);
	return asked(
		'Which element do these words set out?',
		label,
		wrong.map((each) => each.label),
		`They are quoted for “${label}” from ${citation}.`,
		quoted
	);
}

function pointsAgainst({ elements }: QuizMaterial, at: number): QuizQuestion | undefined {
	const { label, questionsFor, questionsAgainst } = elements[at]!;
	const [right] = questionsAgainst;
	if (right === undefined) return undefined;
	return asked(
		`If the answer is yes, which of these points against “${label}”?`,
		right,
		questionsFor,
		'The others, answered yes, point towards it.'
	);
}

function whereTheStandardLies({ standard, strengths }: QuizMaterial): QuizQuestion {
	const right = strengths[standard.at]!;
	return asked(
		`From which strength on is the standard met: ${standard.label}?`,
		right,
		strengths.filter((_, at) => Math.abs(at - standard.at) <= 2),
		`Anything weaker than “${right.toLowerCase()}” falls short of it.`
	)!;
}

function asked(
	asks: string,
	right: string,
	others: readonly string[],
	because: string,
	quoted?: { words: string; provision: string }
): QuizQuestion | undefined {
	const wrong = [...new Set(others)].filter((each) => each !== right);
	if (wrong.length === 0) return undefined;
	const seed = fnv1a(`${asks}${quoted?.words ?? ''}${right}`);
	const options = mixed([right, ...mixed(wrong, seed).slice(0, mostOptions - 1)], seed + 1);
	return {
		asks,
		...(quoted && { words: quoted.words, provision: quoted.provision }),
		options,
		right: options.indexOf(right),
		because
	};
}

/** In an order drawn from a number (Fisher and Yates, with xorshift32). */
function mixed<Of>(all: readonly Of[], seed: number): Of[] {
	const found = [...all];
	let state = seed | 1;
	for (let at = found.length - 1; at > 0; at -= 1) {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		const other = (state >>> 0) % (at + 1);
		[found[at], found[other]] = [found[other]!, found[at]!];
	}
	return found;
}
