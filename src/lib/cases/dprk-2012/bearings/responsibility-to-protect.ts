import type { Bearing } from '#lib/domain/case.ts';

/** Paragraphs 25–27: the responsibility to protect, and Genocide Watch. */
export const bearings = [
	{
		evidence: 'E118',
		count: 'IV',
		element: 'r2p/failure',
		direction: 'context',
		why: 'It states the threshold of manifest failure, but attaches to it an obligation which the paragraphs cited do not state.'
	},
	{
		evidence: 'E118',
		count: 'IV',
		element: 'r2p/security-council',
		direction: 'context',
		why: 'The duty is laid on the international community directly, without the Security Council through which collective action must go.'
	},
	{
		evidence: 'E118',
		count: 'IV',
		element: 'r2p/crimes/war-crimes',
		direction: 'context',
		why: 'War crimes are listed among the four crimes of the norm; the article never says that North Korea committed any.'
	},
	{
		evidence: 'E118',
		count: 'IV',
		element: 'r2p/crimes/ethnic-cleansing',
		direction: 'context',
		why: 'Ethnic cleansing is listed among the four crimes; the article applies the term to North Korea only in ¶20.'
	},
	{
		evidence: 'E119',
		count: 'IV',
		element: 'r2p/failure',
		direction: 'context',
		why: 'A State that itself commits the crimes plainly does not protect, but paragraph 139 speaks of failing authorities, not of perpetrators.'
	},
	{
		evidence: 'E119',
		count: 'IV',
		element: 'r2p/peaceful-means',
		direction: 'context',
		why: 'Treating a perpetrator State as a separate case does not remove the step of asking whether peaceful means are inadequate.'
	},
	{
		evidence: 'E120',
		count: 'IV',
		element: 'r2p/peaceful-means',
		direction: 'context',
		why: 'It recognises that peaceful means come first, yet replaces the test that they be inadequate with “if necessary”.'
	},
	{
		evidence: 'E120',
		count: 'IV',
		element: 'r2p/security-council',
		direction: 'context',
		why: 'Force “if necessary” leaves out that collective action goes through the Security Council, under the Charter and case by case.'
	},
	{
		evidence: 'E121',
		count: 'IV',
		element: 'r2p/failure',
		direction: 'context',
		why: 'A government that is itself the perpetrator fails to protect by definition, if the crimes are made out.'
	},
	{
		evidence: 'E121',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'It repeats the conclusion that the government is genocidal and offers no new fact about intent.'
	},
	{
		evidence: 'E121',
		count: 'III',
		element: 'cah/chapeau/policy',
		direction: 'context',
		why: 'Placing responsibility with the government itself asserts State action rather than the excesses of individuals, though without a source.'
	},
	{
		evidence: 'E122',
		count: 'IV',
		element: 'r2p/failure',
		direction: 'context',
		why: 'It asserts the threshold directly, as a conclusion from everything said before about the State’s own conduct.'
	},
	{
		evidence: 'E122',
		count: 'IV',
		element: 'r2p/peaceful-means',
		direction: 'context',
		why: 'It shows nothing on peaceful means, which must be inadequate as well before collective action is in question.'
	},
	{
		evidence: 'E123',
		count: 'IV',
		element: 'r2p/peaceful-means',
		direction: 'context',
		why: 'A call to act implies that what has been done was not enough, but names neither what was tried nor how it failed.'
	},
	{
		evidence: 'E123',
		count: 'IV',
		element: 'r2p/security-council',
		direction: 'context',
		why: 'The call names no organ. What is not said of the Council tells neither way.'
	},
	{
		evidence: 'E124',
		count: 'I',
		element: 'genocide/chapeau/group',
		direction: 'context',
		why: 'Genocide under the Convention requires one of the protected groups, but the finding as reported names none, so it cannot be told whether believers are meant.'
	},
	{
		evidence: 'E124',
		count: 'II',
		element: 'genocide/chapeau/group',
		direction: 'context',
		why: 'The finding as reported names no group, so it cannot be told whether children of Chinese fathers are meant.'
	},
	{
		evidence: 'E124',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'A finding of genocide as the Convention defines it includes intent, though neither the group nor any evidence of intent is reported.'
	},
	{
		evidence: 'E124',
		count: 'II',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'A finding of genocide as the Convention defines it includes intent; that it extends to children of Chinese fathers is not reported.'
	},
	{
		evidence: 'E124',
		count: 'I',
		element: 'genocide/prevention/committed',
		direction: 'context',
		why: 'An organisation is said to have found it. It is no court and no inquiry that heard both sides, and the facts on which it rests are not given.'
	},
	{
		evidence: 'E124',
		count: 'II',
		element: 'genocide/prevention/committed',
		direction: 'context',
		why: 'An organisation is said to have found genocide. Of which group, and on what facts, is not given.'
	},
	{
		evidence: 'E125',
		count: 'I',
		element: 'genocide/chapeau/group',
		direction: 'context',
		why: 'The title of the note joins politicide to genocide, so the proof may concern political victims outside the Convention.'
	},
	{
		evidence: 'E125',
		count: 'I',
		element: 'genocide/acts/killing/killed',
		direction: 'context',
		why: 'An organization says what its proof amounts to, and shows none of it; its words set mass killing now apart from the genocide that it places in the past.'
	},
	{
		evidence: 'E125',
		count: 'III',
		element: 'cah/acts/murder',
		direction: 'context',
		why: 'An organization says what its proof amounts to. Of whom, where and by whom people are killed nothing is shown.'
	},
	{
		evidence: 'E125',
		count: 'IV',
		element: 'r2p/failure',
		direction: 'context',
		why: 'An organization says what its proof amounts to; what is done to whom it does not show.'
	},
	{
		evidence: 'E126',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'The standing of advisers may lend weight to the alert but is not evidence of anyone’s intent.'
	},
	{
		evidence: 'E126',
		count: 'IV',
		element: 'r2p/failure',
		direction: 'context',
		why: 'Well-known advisers show who was watching the situation; their names prove nothing about what the State does.'
	}
] satisfies Bearing[];
