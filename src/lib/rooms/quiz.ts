import type { Sheet } from '#lib/domain/sheet.ts';

/**
 * Five questions on the law of a lesson, made from what its law book says: whose words these are, where
 * they stand, whether an element may be left out, what would point against it, and where the standard
 * lies. The same lesson gives the same questions, so that a class of last year’s can be compared.
 */

export type QuizQuestion = {
	asks: string;
	/** The law’s exact words that the question is about; they are never translated. */
	words?: string;
	options: string[];
	/** Place of the right one. */
	right: number;
	/** Why, in a sentence. */
	because: string;
};

/** What a question is made from. */
export type QuizMaterial = {
	/** The elements of the lesson, in its order, each as it reads in the forum. */
	sheets: readonly Pick<Sheet, 'element'>[];
	/** Labels of other elements of the same counts, to choose wrongly from. */
	otherLabels: readonly string[];
	/** The standard’s name, and from which strength on it is met; every strength by name, weakest first. */
	standard: { label: string; at: number };
	strengths: readonly string[];
};

const mostOptions = 4;
const quizLength = 5;

/** The questions; fewer where the law of the lesson gives too few different answers. */
export function quizOf(material: QuizMaterial): QuizQuestion[] {
	const { sheets } = material;
	// One of each kind as long as there are kinds, each on another element, and the standard at the end.
	const kinds = [whoseWords, pointsAgainst, whereItStands, leftOut].map((kind, nth) =>
		inTurn(sheets.length, nth).flatMap((at) => kind(material, at) ?? [])
	);
	const chosen: QuizQuestion[] = [];
	for (let round = 0; chosen.length < quizLength - 1 && round < sheets.length; round += 1)
		for (const kind of kinds) {
			const question = kind[round];
			if (question && chosen.length < quizLength - 1) chosen.push(question);
		}
	return chosen.length === 0 ? [] : [...chosen, whereTheStandardLies(material)];
}

/** The numbers below a number, beginning at the nth of them. */
const inTurn = (many: number, nth: number): number[] =>
	Array.from({ length: many }, (_, at) => (at + nth) % many);

function whoseWords({ sheets, otherLabels }: QuizMaterial, at: number): QuizQuestion | undefined {
	const { element } = sheets[at]!;
	const quoted = element.law[0];
	if (!quoted) return undefined;
	// Who stands by the same words is no wrong answer.
	const same = new Set(
		sheets
			.filter((each) => each.element.law.some(({ words }) => words === quoted.words))
			.map((each) => each.element.label)
	);
	const wrong = [...sheets.map((each) => each.element.label), ...otherLabels].filter(
		(label) => !same.has(label)
	);
	return asked(
		'Which element do these words set out?',
		element.label,
		wrong,
		`They are quoted for “${element.label}” from ${quoted.citation}.`,
		quoted.words
	);
}

function whereItStands({ sheets }: QuizMaterial, at: number): QuizQuestion | undefined {
	const { element } = sheets[at]!;
	const quoted = element.law[0];
	if (!quoted) return undefined;
	const wrong = sheets
		.flatMap((each) => each.element.law)
		.filter(({ words }) => words !== quoted.words)
		.map(({ citation }) => citation);
	return asked(
		'Where does the law say this?',
		quoted.citation,
		wrong,
		`These are the words of ${quoted.citation}.`,
		quoted.words
	);
}

function pointsAgainst({ sheets }: QuizMaterial, at: number): QuizQuestion | undefined {
	const { element } = sheets[at]!;
	const right = element.questionsAgainst[0];
	if (right === undefined) return undefined;
	return asked(
		`If the answer is yes, which of these points against “${element.label}”?`,
		right,
		element.questionsFor,
		'The others, answered yes, point towards it.'
	);
}

function leftOut({ sheets }: QuizMaterial, at: number): QuizQuestion | undefined {
	const { element } = sheets[at]!;
	const [all, one] = ['Yes: the count fails without it', 'No: it is one of several alternatives'];
	return asked(
		`Must “${element.label}” be made out?`,
		element.alternative ? one! : all!,
		[element.alternative ? all! : one!],
		element.alternative
			? 'One of its alternatives is enough.'
			: 'The law requires it, whatever else is made out.'
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
	words?: string
): QuizQuestion | undefined {
	const wrong = [...new Set(others)].filter((each) => each !== right);
	if (wrong.length === 0) return undefined;
	const seed = drawn(`${asks}${words ?? ''}${right}`);
	const options = mixed([right, ...mixed(wrong, seed).slice(0, mostOptions - 1)], seed + 1);
	return {
		asks,
		...(words !== undefined && { words }),
		options,
		right: options.indexOf(right),
		because
	};
}

/** A number drawn from words (FNV-1a). */
function drawn(text: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at += 1)
		hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return hash >>> 0;
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
