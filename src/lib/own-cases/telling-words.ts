import { stemOf } from './word-stems.ts';

/** Which words say something by themselves, in a text and in the law. */

/** Words that are passed over. */
const small =
	'a about above after again all also although am an and any are as at be been before being below between both but by can cannot could did do does doing down during each either ever every few for from further had has have having he her here hers herself him himself his how however i if in into is it its itself just may me might mine more most much must my myself neither no nobody none nor not nothing now of off on once one only onto or other others our ours out over own per rather same shall she should since so some such than that the their theirs them themselves then there therefore these they this those through thus to too under until up upon us very was we were what when where whether which while who whom whose why will with within without would yet you your yours';

/**
 * Words that tell only beside another: everyday words, and those that every law is written with.
 * None of them is the name of a crime, of a right or of a group.
 */
const common =
	'able access accordance according acknowledge act action activity actual against age aggregate aim allege amount another apply area army article aspect authority aware base basis because become begin belief believe belong bring build call capacity capital carry case category cause central certain chapter character charge circumstance city civil claim code come commit committee common community concern condition conduct connection consider constitute contain context continue contrary contribute control convention country course court create crime criminal cultural current custom day decide declare define definition degree deliberate deprive describe destructive detail determine develop direct director district do document due duty early economic effect element encourage end enforce engage enter environment establish event exist existence express extend fact factor fail family far find first follow force forced forcible form former four free from full function further general give go good government grave great ground group grow hand happen hear help high hold home house human humanity immediate impose include individual inflict information inform initial instance institution instrument intend interest international interpret involve issue item join keep kind knew know known large last law lead least leave legal level life light like likely limit list live local locate location long lose main maintain make manifest manner many mark mass material matter mean measure meet member mental method military mind minister ministry minor moment month move name nation national nature necessary need new night non note number object objective occur offence offense offer office officer official old open operation oppose order ordinary organ organization organizational paragraph part particular party pass pay period perpetrator permanent person physical place plan play point police political population position possible power practice precise present prevent previous principle private process produce prohibit promise proportion protect protected provide provision public purpose put question reach read reason receive recent recognize record refer reference refuse regard regime region regular relate relation release remain remove report represent republic require resource respect responsible responsibility result return right role rule run say scale second section security see seek send serious service set several severe show similar single situation size small social society special specific stand state statement statute step still stop strike strong subject substantial support system take target term territory thing think third threat three time together town transfer treat treatment try turn two type unit use usual value various village violate violation war water way week whole wide word work world worker write year young';

const stems = (words: string) => new Set(words.split(' ').map(stemOf));
const smallWords = new Set(small.split(' '));
const commonStems = stems(common);
commonStems.add(stemOf('children')).add(stemOf('women')).add(stemOf('men'));

/** A word of a text: where it stands, and its stem. */
export type StemmedWord = { from: number; to: number; stem: string; common: boolean };

/** The words of a text that are not passed over, in its order. */
export function stemmedWords(text: string): StemmedWord[] {
	const found: StemmedWord[] = [];
	for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
		if (word.length < 3 || smallWords.has(word.toLowerCase())) continue;
		const stem = stemOf(word);
		found.push({ from: index, to: index + word.length, stem, common: commonStems.has(stem) });
	}
	return found;
}

/** The stems that a name is known by: those that tell by themselves, or else all, where there are several. */
export function telling(words: readonly StemmedWord[]): string[] {
	const some = words.filter(({ common }) => !common);
	const stems = [...new Set((some.length > 0 ? some : words).map(({ stem }) => stem))];
	return some.length > 0 || stems.length > 1 ? stems : [];
}
