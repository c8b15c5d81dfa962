/** The six strengths, weakest first. A strength's place in the list is its level, 0 to 5. */
export const strengths = [
	'contradicted',
	'unsupported',
	'weak',
	'arguable',
	'strong',
	'conclusive'
] as const;

export type Strength = (typeof strengths)[number];

/** A strength as a number, for comparing: 0 is contradicted, 5 is conclusive. */
export type Level = 0 | 1 | 2 | 3 | 4 | 5;

/** A judgement of one element. The last two are not strengths: they have no level. */
export const answers = [...strengths, 'cannot-tell', 'does-not-arise'] as const;
export type Answer = (typeof answers)[number];

const levels = new Map<string, Level>(strengths.map((strength, at) => [strength, at as Level]));

/** The level of an answer, or undefined for an answer that is not a strength. */
export function level(answer: Answer): Level | undefined {
	return levels.get(answer);
}

/** The strength at a level. */
export function strengthAt(level: Level): Strength {
	return strengths[level];
}

/** What each strength says, so that two people mean the same by it. */
export const scale: Record<Strength, { label: string; words: string }> = {
	contradicted: { label: 'Contradicted', words: 'the evidence points the other way' },
	unsupported: { label: 'Unsupported', words: 'nothing cited goes to it' },
	weak: { label: 'Weak', words: 'some indication, short of a reasonable basis' },
	arguable: { label: 'Arguable', words: 'reasonable grounds' },
	strong: { label: 'Strong', words: 'substantial grounds' },
	conclusive: { label: 'Conclusive', words: 'beyond reasonable doubt; fully conclusive' }
};

/** Where a law book draws the lines between the strengths: of each, the provisions in brackets. */
export type Anchors = Partial<Record<Strength, string>>;

/** The two answers that are not strengths. */
export const otherAnswers: Record<
	'cannot-tell' | 'does-not-arise',
	{ label: string; words: string }
> = {
	'cannot-tell': {
		label: 'Cannot tell',
		words: 'considered, but undecidable on this evidence'
	},
	'does-not-arise': {
		label: 'Does not arise',
		words: 'no longer counted as an alternative'
	}
};

/** What an answer that is no strength stands for, where it is chosen: one of them asks for a reason. */
export const choiceWords = (answer: keyof typeof otherAnswers): string =>
	`${otherAnswers[answer].words}${answer === 'does-not-arise' ? '; give a reason' : ''}`;

/** An answer's label. */
export function answerLabel(answer: Answer): string {
	return answer === 'cannot-tell' || answer === 'does-not-arise'
		? otherAnswers[answer].label
		: scale[answer].label;
}

/** What an answer stands for, as the scale has it. */
export function meaning(answer: Answer): string {
	return answer === 'cannot-tell' || answer === 'does-not-arise'
		? otherAnswers[answer].words
		: scale[answer].words;
}
