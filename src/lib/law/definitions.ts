import type { Provision } from '#lib/domain/instrument.ts';

/** A term that an instrument defines or explains, and where its own words give it that meaning. */
export type Definition = {
	/** As a list of terms would print it. */
	term: string;
	/** The provision that says what it means. */
	at: string;
	/** Its defining words: an exact extract of that provision, without footnote marks. */
	words: string;
	/** How the term is written where it is used; capitals do not matter. */
	forms: string[];
	/** The provisions in which its first use leads to the definition. */
	usedIn: string[];
};

const convention = (...anchors: string[]) => anchors.map((each) => `genocide-convention/${each}`);
const statute = (...anchors: string[]) => anchors.map((each) => `rome-statute/${each}`);
const elements = (...anchors: string[]) => anchors.map((each) => `elements-of-crimes/${each}`);

/** The elements that say that the conduct was part of the attack, and that the perpetrator knew it. */
const contextElements = elements(
	...['7-1-a-2', '7-1-a-3', '7-1-b-3', '7-1-b-4', '7-1-c-2', '7-1-c-3', '7-1-d-4', '7-1-d-5'],
	...['7-1-e-4', '7-1-e-5', '7-1-f-4', '7-1-f-5', '7-1-g-1-3', '7-1-g-1-4', '7-1-g-2-3'],
	...['7-1-g-2-4', '7-1-g-3-3', '7-1-g-3-4', '7-1-g-4-2', '7-1-g-4-3', '7-1-g-5-3', '7-1-g-5-4'],
	...['7-1-g-6-4', '7-1-g-6-5', '7-1-h-5', '7-1-h-6', '7-1-i-7', '7-1-i-8', '7-1-j-6', '7-1-j-7'],
	...['7-1-k-4', '7-1-k-5']
);
/** The last element of each crime of genocide. */
const lastOfGenocide = elements('6-a-4', '6-b-4', '6-c-5', '6-d-5', '6-e-7');
/** The opening element of each crime, where the perpetrator is first named. */
const perpetratorFirstNamed = elements(
	...['6-a-1', '6-b-1', '6-c-1', '6-d-1', '6-e-1', '7-1-a-1', '7-1-b-1', '7-1-c-1', '7-1-d-1'],
	...['7-1-e-1', '7-1-f-1', '7-1-g-1-1', '7-1-g-2-1', '7-1-g-3-1', '7-1-g-4-1', '7-1-g-5-1'],
	...['7-1-g-6-1', '7-1-h-1', '7-1-i-1', '7-1-j-1', '7-1-k-1']
);

/**
 * Every definition, in the order of the instruments. A definition reaches no further than it says
 * (“in the present Convention”, “for the purpose of paragraph 1”), the Elements’ explanations no
 * further than the crime or the elements they stand with. A footnote is left out where its mark
 * stands beside the word itself.
 */
export const definitions: Definition[] = [
	{
		term: 'genocide (Genocide Convention)',
		at: 'genocide-convention/2',
		words: 'In the present Convention, genocide means',
		forms: ['genocide'],
		usedIn: convention('1', '3-a', '3-b', '3-c', '3-d', '3-e', '4', '5', '6', '8', '9')
	},
	{
		term: 'genocide (Rome Statute)',
		at: 'rome-statute/6',
		words: 'For the purpose of this Statute, “genocide” means',
		forms: ['genocide'],
		usedIn: statute('5-a', '25-3-e', '33-2')
	},
	{
		term: 'crime against humanity',
		at: 'rome-statute/7-1',
		words: 'For the purpose of this Statute, “crime against humanity” means',
		forms: ['crimes against humanity'],
		usedIn: statute('5-b', '33-2')
	},
	{
		term: 'attack directed against any civilian population',
		at: 'rome-statute/7-2-a',
		words: '“Attack directed against any civilian population” means',
		forms: ['attack directed against any civilian population'],
		usedIn: statute('7-1')
	},
	{
		term: 'extermination',
		at: 'rome-statute/7-2-b',
		words: '“Extermination” includes',
		forms: ['extermination'],
		usedIn: statute('7-1-b')
	},
	{
		term: 'enslavement',
		at: 'rome-statute/7-2-c',
		words: '“Enslavement” means',
		forms: ['enslavement'],
		usedIn: statute('7-1-c')
	},
	{
		term: 'deportation or forcible transfer of population',
		at: 'rome-statute/7-2-d',
		words: '“Deportation or forcible transfer of population” means',
		forms: ['deportation or forcible transfer of population'],
		usedIn: statute('7-1-d')
	},
	{
		term: 'torture',
		at: 'rome-statute/7-2-e',
		words: '“Torture” means',
		forms: ['torture'],
		usedIn: statute('7-1-f')
	},
	{
		term: 'forced pregnancy',
		at: 'rome-statute/7-2-f',
		words: '“Forced pregnancy” means',
		forms: ['forced pregnancy'],
		usedIn: statute('7-1-g')
	},
	{
		term: 'persecution',
		at: 'rome-statute/7-2-g',
		words: '“Persecution” means',
		forms: ['persecution'],
		usedIn: statute('7-1-h')
	},
	{
		term: 'the crime of apartheid',
		at: 'rome-statute/7-2-h',
		words: '“The crime of apartheid” means',
		forms: ['the crime of apartheid'],
		usedIn: statute('7-1-j')
	},
	{
		term: 'enforced disappearance of persons',
		at: 'rome-statute/7-2-i',
		words: '“Enforced disappearance of persons” means',
		forms: ['enforced disappearance of persons'],
		usedIn: statute('7-1-i')
	},
	{
		term: 'gender',
		at: 'rome-statute/7-3',
		words: 'For the purpose of this Statute, it is understood that the term “gender” refers to',
		forms: ['gender'],
		usedIn: [...statute('7-1-h', '21-3'), ...elements('7-1-h-3')]
	},
	{
		term: 'intent',
		at: 'rome-statute/30-2',
		words: 'a person has intent where',
		forms: ['intent'],
		usedIn: [...statute('30-1'), ...elements('gi-2', 'gi-3')]
	},
	{
		term: 'knowledge',
		at: 'rome-statute/30-3',
		words: '“knowledge” means',
		forms: ['knowledge'],
		usedIn: [...statute('30-1'), ...elements('gi-2', 'gi-3')]
	},
	{
		term: 'perpetrator',
		at: 'elements-of-crimes/gi-8',
		words: 'As used in the Elements of Crimes, the term “perpetrator” is neutral',
		forms: ['perpetrator'],
		usedIn: perpetratorFirstNamed
	},
	{
		term: 'in the context of',
		at: 'elements-of-crimes/6-intro-a',
		words: 'The term “in the context of” would include',
		forms: ['in the context of'],
		usedIn: lastOfGenocide
	},
	{
		term: 'manifest',
		at: 'elements-of-crimes/6-intro-b',
		words: 'The term “manifest” is an objective qualification',
		forms: ['manifest'],
		usedIn: lastOfGenocide
	},
	{
		term: 'conditions of life',
		at: 'elements-of-crimes/n4',
		words: 'The term “conditions of life” may include',
		forms: ['conditions of life'],
		usedIn: elements('6-c-1', '6-c-4')
	},
	{
		term: 'forcibly',
		at: 'elements-of-crimes/n5',
		words: 'The term “forcibly” is not restricted to physical force',
		forms: ['forcibly'],
		usedIn: elements('6-e-1')
	},
	{
		term: 'attack directed against a civilian population',
		at: 'elements-of-crimes/7-intro-3',
		words: '“Attack directed against a civilian population” in these context elements',
		// The last element of murder lacks “directed”; it is one of “these context elements” none the less.
		forms: [
			'attack directed against a civilian population',
			'attack against a civilian population'
		],
		usedIn: contextElements
	},
	{
		term: 'policy to commit such attack',
		at: 'elements-of-crimes/7-intro-3',
		words: '“policy to commit such attack” requires',
		forms: ['policy to commit such attack'],
		usedIn: statute('7-2-a')
	},
	{
		term: 'killed',
		at: 'elements-of-crimes/n7',
		words: 'This footnote applies to all elements which use either of these concepts',
		forms: ['killed'],
		usedIn: elements('7-1-b-1')
	},
	{
		term: 'incapable of giving genuine consent',
		at: 'elements-of-crimes/n16',
		words: 'a person may be incapable of giving genuine consent if affected by',
		forms: ['incapacity to give genuine consent', 'genuine consent'],
		usedIn: elements('7-1-g-3-1', '7-1-g-5-2', '7-1-g-6-1')
	},
	{
		term: 'character (apartheid)',
		at: 'elements-of-crimes/n29',
		words: '“character” refers to the nature and gravity of the act',
		forms: ['character'],
		usedIn: elements('7-1-j-2', '7-1-j-3')
	},
	{
		term: 'character (other inhumane acts)',
		at: 'elements-of-crimes/n30',
		words: '“character” refers to the nature and gravity of the act',
		forms: ['character'],
		usedIn: elements('7-1-k-2', '7-1-k-3')
	}
];

/** A provision’s words in pieces: plain, a term that leads to its definition, or a footnote’s mark. */
export type WordingPiece =
	| { kind: 'plain'; text: string }
	| { kind: 'term'; text: string; definition: Definition }
	| { kind: 'footnote'; text: string; number: number };

/**
 * Cuts a provision’s words at its defined terms and footnote marks. The pieces’ texts joined are
 * the words themselves.
 * @param words the provision’s text, or its heading
 */
export function piecesOf(
	{ id }: Pick<Provision, 'id'>,
	words: string,
	among: readonly Definition[] = definitions
): WordingPiece[] {
	const found: { at: number; piece: WordingPiece }[] = [];
	for (const mark of words.matchAll(/\[\^(\d+)\]/g))
		found.push({
			at: mark.index,
			piece: { kind: 'footnote', text: mark[0], number: Number(mark[1]) }
		});
	for (const definition of among) {
		if (!definition.usedIn.includes(id)) continue;
		const use = new RegExp(`\\b(${definition.forms.join('|')})\\b`, 'i').exec(words);
		if (use) found.push({ at: use.index, piece: { kind: 'term', text: use[0], definition } });
	}
	found.sort((a, b) => a.at - b.at || b.piece.text.length - a.piece.text.length);
	const pieces: WordingPiece[] = [];
	let end = 0;
	for (const { at, piece } of found) {
		if (at < end) continue;
		if (at > end) pieces.push({ kind: 'plain', text: words.slice(end, at) });
		pieces.push(piece);
		end = at + piece.text.length;
	}
	if (end < words.length) pieces.push({ kind: 'plain', text: words.slice(end) });
	return pieces;
}
