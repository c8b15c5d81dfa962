import type { Checked, Instrument } from '#lib/domain/instrument.ts';

// How far the words were compared.
const explanatory = {
	level: 'two-copies',
	note: 'Compared: the ICC’s 2011 edition and two further transcriptions of ICC editions.'
} satisfies Checked;
const title = {
	level: 'one-copy',
	note: 'Taken from a complete transcription of the ICC’s 2011 edition; the title was not compared separately.'
} satisfies Checked;
const gi1to3 = {
	level: 'two-copies',
	note: 'Compared: the ICC’s 2011 edition and the Viadrina International Law Project; also the reprint of ICC-ASP/1/3 in Schabas, An Introduction to the International Criminal Court.'
} satisfies Checked;
const gi4 = {
	level: 'two-copies',
	note: 'Compared: the ICC’s 2011 edition and the Viadrina International Law Project; also the reprint of ICC-ASP/1/3 in Schabas, An Introduction to the International Criminal Court, which spells “judgment”.'
} satisfies Checked;
const viadrina = {
	level: 'two-copies',
	note: 'Compared: the ICC’s 2011 edition and the Viadrina International Law Project.'
} satisfies Checked;
const gi7Letters = {
	level: 'one-copy',
	note: 'Taken from a complete transcription of the ICC’s 2011 edition; no second copy of these words was compared. The letters (a) to (c) are those of the ICC edition; ICC-ASP/1/3 prints dashes.'
} satisfies Checked;
const giOpening = {
	level: 'one-copy',
	note: 'Taken from a complete transcription of the ICC’s 2011 edition; only the opening words of the paragraph were compared with a second copy (the United Kingdom’s regulations).'
} satisfies Checked;
const oneCopy = {
	level: 'one-copy',
	note: 'Taken from a complete transcription of the ICC’s 2011 edition; no second copy of these words was compared.'
} satisfies Checked;
const article6Letters = {
	level: 'two-copies',
	note: 'Compared: the ICC’s 2011 edition and the Viadrina International Law Project, which, like ICC-ASP/1/3, prints dashes for the letters (a) to (c).'
} satisfies Checked;
const preventGenocide = {
	level: 'two-copies',
	note: 'Compared: the ICC’s 2011 edition and preventgenocide.org (the text of June 2000).'
} satisfies Checked;
const openingOfElement = {
	level: 'one-copy',
	note: 'Taken from a complete transcription of the ICC’s 2011 edition; only the opening words of the element were compared with a second copy; elements 2, 3 and the last are in the same words in all five crimes of article 6.'
} satisfies Checked;
const article6b1 = {
	level: 'two-copies',
	note: 'Compared: the ICC’s 2011 edition and preventgenocide.org (the text of June 2000). The United Kingdom’s 2001 regulations have a slip here (“serious bodily harm or mental harm”).'
} satisfies Checked;
const sameInArticle6 = {
	level: 'one-copy',
	note: 'Taken from a complete transcription of the ICC’s 2011 edition; not compared with a second copy, but in the same words in all five crimes of article 6.'
} satisfies Checked;
const article6c1 = {
	level: 'two-copies',
	note: 'Compared: the ICC’s 2011 edition and preventgenocide.org (the text of June 2000); also the Case Matrix Network’s digest.'
} satisfies Checked;
const footnote4 = {
	level: 'one-copy',
	note: 'Taken from a complete transcription of the ICC’s 2011 edition; no second copy was compared; a lecture transcript paraphrases it consistently.'
} satisfies Checked;
const article6d = {
	level: 'one-copy',
	note: 'Taken from a complete transcription of the ICC’s 2011 edition; no second copy was compared; Australia’s Criminal Code, s. 268.6, puts the same words into the present tense.'
} satisfies Checked;
const article6dContext = {
	level: 'one-copy',
	note: 'Taken from a complete transcription of the ICC’s 2011 edition; no second copy was compared, but the words are the same in all five crimes of article 6.'
} satisfies Checked;
const caseMatrix = {
	level: 'two-copies',
	note: 'Compared: the ICC’s 2011 edition and the Case Matrix Network’s digest.'
} satisfies Checked;
const viadrinaAndSchabas = {
	level: 'two-copies',
	note: 'Compared: the ICC’s 2011 edition and the Viadrina International Law Project; also the reprint of ICC-ASP/1/3 in Schabas, An Introduction to the International Criminal Court.'
} satisfies Checked;
const footnote6 = {
	level: 'one-copy',
	note: 'Taken from a complete transcription of the ICC’s 2011 edition; only the opening words were compared with a second copy (the Viadrina International Law Project).'
} satisfies Checked;
const schabas = {
	level: 'two-copies',
	note: 'Compared: the ICC’s 2011 edition and the reprint of ICC-ASP/1/3 in Schabas, An Introduction to the International Criminal Court.'
} satisfies Checked;
const murder3 = {
	level: 'one-copy',
	note: 'Taken from a complete transcription of the ICC’s 2011 edition; compared with the reprint of ICC-ASP/1/3 in Schabas, An Introduction to the International Criminal Court up to “widespread or systemat…”, where that copy breaks off. The last words, “attack against a civilian population”, without “directed”, rest on the ICC edition alone.'
} satisfies Checked;
const inquiry = {
	level: 'two-copies',
	note: 'Compared: the ICC’s 2011 edition and inquirycommission.org.'
} satisfies Checked;
const inquiryAndSchabas = {
	level: 'two-copies',
	note: 'Compared: the ICC’s 2011 edition and inquirycommission.org; also the reprint of ICC-ASP/1/3 in Schabas, An Introduction to the International Criminal Court.'
} satisfies Checked;
const footnote11 = {
	level: 'one-copy',
	note: 'Taken from a complete transcription of the ICC’s 2011 edition; no second copy was compared. The parallel article 8 footnotes in the same edition have “servile status” without “a”.'
} satisfies Checked;
const deportation2 = {
	level: 'one-copy',
	note: 'Taken from a complete transcription of the ICC’s 2011 edition; only the opening words were compared with a second copy (the reprint of ICC-ASP/1/3 in Schabas, An Introduction to the International Criminal Court).'
} satisfies Checked;
const contextElement = {
	level: 'one-copy',
	note: 'Taken from a complete transcription of the ICC’s 2011 edition; not compared here, but in the same words as the context elements of other crimes that were compared with a second copy.'
} satisfies Checked;
const footnote12 = {
	level: 'one-copy',
	note: 'Taken from a complete transcription of the ICC’s 2011 edition; no second copy was compared. There is no comma after “abuse of power” here, while footnote 5 has one.'
} satisfies Checked;
const torture = {
	level: 'two-copies',
	note: 'Compared: the ICC’s 2011 edition and a transcription of the finalized draft of June 2000.'
} satisfies Checked;
const rape = {
	level: 'two-copies',
	note: 'Compared: the ICC’s 2011 edition and the United Kingdom’s 2001 regulations (the Preparatory Commission’s text of June 2000); also Women’s Initiatives for Gender Justice.'
} satisfies Checked;
const rape2 = {
	level: 'two-copies',
	note: 'Compared: the ICC’s 2011 edition and the United Kingdom’s 2001 regulations (the Preparatory Commission’s text of June 2000), which has a slip (“The invasion as committed”); also Women’s Initiatives for Gender Justice.'
} satisfies Checked;
const slavery = {
	level: 'two-copies',
	note: 'Compared: the ICC’s 2011 edition and Women’s Initiatives for Gender Justice; also the Viadrina International Law Project, which repeats the words under article 8.'
} satisfies Checked;
const footnote18 = {
	level: 'one-copy',
	note: 'Taken from a complete transcription of the ICC’s 2011 edition; Women’s Initiatives for Gender Justice has the June 2000 text, with “to servile status” for “to a servile status”; the ICC edition is followed.'
} satisfies Checked;
const prostitution = {
	level: 'one-copy',
	note: 'Taken from a complete transcription of the ICC’s 2011 edition; no second copy was compared; the conduct elements are identical to those of article 8(2)(b)(xxii)-3 and (e)(vi)-3 in the same edition.'
} satisfies Checked;
const pregnancy = {
	level: 'one-copy',
	note: 'Taken from a complete transcription of the ICC’s 2011 edition; no second copy was compared; identical to article 8(2)(b)(xxii)-4 and (e)(vi)-4 in the same edition, and to article 7(2)(f) of the Statute save number and tense.'
} satisfies Checked;
const sterilization = {
	level: 'two-copies',
	note: 'Compared: the ICC’s 2011 edition and the Viadrina International Law Project, which repeats the words under article 8(2)(e)(vi)-5.'
} satisfies Checked;
const sexualViolence = {
	level: 'two-copies',
	note: 'Compared: the ICC’s 2011 edition and the United Kingdom’s 2001 regulations (the Preparatory Commission’s text of June 2000), which has the same sentence under article 8(2)(b)(xxii)-6.'
} satisfies Checked;
const disappearance3 = {
	level: 'two-copies',
	note: 'Compared: the ICC’s 2011 edition and the reprint of ICC-ASP/1/3 in Schabas, An Introduction to the International Criminal Court; also the Case Matrix Network’s digest.'
} satisfies Checked;

/** General introduction, article 6 and article 7, word for word, with the official footnotes 1–30. */
export const elementsOfCrimes = {
	id: 'elements-of-crimes',
	title: 'Elements of Crimes of the International Criminal Court',
	short: 'Elements of Crimes',
	alsoCalled: ['EoC'],
	citation:
		'Official Records of the Assembly of States Parties to the Rome Statute, First session, New York, 3–10 September 2002 (ICC-ASP/1/3 and Corr.1), part II.B; ICC edition of 2011 (ICC-PIDS-LT-03-002/11_Eng)',
	// As a list of the Court’s texts names it; others name its Statute in the same folder. It was not opened.
	address: 'https://www.icc-cpi.int/sites/default/files/Publications/Elements-of-Crimes.pdf',
	adopted:
		'9 September 2002, Assembly of States Parties to the Rome Statute; articles 6 and 7 unchanged since',
	nature:
		'Adopted under article 9 of the Rome Statute: they assist the Court in interpreting and applying the crimes, and must be consistent with the Statute.',
	provisions: [
		{
			id: 'elements-of-crimes/explanatory-note',
			pinpoint: 'Explanatory note',
			label: '*',
			text: 'The structure of the elements of the crimes of genocide, crimes against humanity and war crimes follows the structure of the corresponding provisions of articles 6, 7 and 8 of the Rome Statute. Some paragraphs of those articles of the Rome Statute list multiple crimes. In those instances, the elements of crimes appear in separate paragraphs which correspond to each of those crimes to facilitate the identification of the respective elements.',
			checked: explanatory,
			note: 'Printed at the head of the instrument, marked with an asterisk.'
		},
		{
			id: 'elements-of-crimes/gi',
			pinpoint: 'General introduction',
			label: '',
			heading: 'General introduction',
			text: '',
			checked: title
		},
		{
			id: 'elements-of-crimes/gi-1',
			pinpoint: 'General introduction, para. 1',
			label: '1.',
			text: 'Pursuant to article 9, the following Elements of Crimes shall assist the Court in the interpretation and application of articles 6, 7 and 8, consistent with the Statute. The provisions of the Statute, including article 21 and the general principles set out in Part 3, are applicable to the Elements of Crimes.',
			within: 'elements-of-crimes/gi',
			checked: gi1to3
		},
		{
			id: 'elements-of-crimes/gi-2',
			pinpoint: 'General introduction, para. 2',
			label: '2.',
			text: 'As stated in article 30, unless otherwise provided, a person shall be criminally responsible and liable for punishment for a crime within the jurisdiction of the Court only if the material elements are committed with intent and knowledge. Where no reference is made in the Elements of Crimes to a mental element for any particular conduct, consequence or circumstance listed, it is understood that the relevant mental element, i.e., intent, knowledge or both, set out in article 30 applies. Exceptions to the article 30 standard, based on the Statute, including applicable law under its relevant provisions, are indicated below.',
			within: 'elements-of-crimes/gi',
			checked: gi1to3
		},
		{
			id: 'elements-of-crimes/gi-3',
			pinpoint: 'General introduction, para. 3',
			label: '3.',
			text: 'Existence of intent and knowledge can be inferred from relevant facts and circumstances.',
			within: 'elements-of-crimes/gi',
			checked: gi1to3
		},
		{
			id: 'elements-of-crimes/gi-4',
			pinpoint: 'General introduction, para. 4',
			label: '4.',
			text: 'With respect to mental elements associated with elements involving value judgement, such as those using the terms “inhumane” or “severe”, it is not necessary that the perpetrator personally completed a particular value judgement, unless otherwise indicated.',
			within: 'elements-of-crimes/gi',
			checked: gi4
		},
		{
			id: 'elements-of-crimes/gi-5',
			pinpoint: 'General introduction, para. 5',
			label: '5.',
			text: 'Grounds for excluding criminal responsibility or the absence thereof are generally not specified in the elements of crimes listed under each crime.[^1]',
			within: 'elements-of-crimes/gi',
			checked: viadrina
		},
		{
			id: 'elements-of-crimes/gi-6',
			pinpoint: 'General introduction, para. 6',
			label: '6.',
			text: 'The requirement of “unlawfulness” found in the Statute or in other parts of international law, in particular international humanitarian law, is generally not specified in the elements of crimes.',
			within: 'elements-of-crimes/gi',
			checked: viadrina
		},
		{
			id: 'elements-of-crimes/gi-7',
			pinpoint: 'General introduction, para. 7',
			label: '7.',
			text: 'The elements of crimes are generally structured in accordance with the following principles:',
			within: 'elements-of-crimes/gi',
			checked: viadrina
		},
		{
			id: 'elements-of-crimes/gi-7-a',
			pinpoint: 'General introduction, para. 7(a)',
			label: '(a)',
			text: 'As the elements of crimes focus on the conduct, consequences and circumstances associated with each crime, they are generally listed in that order;',
			within: 'elements-of-crimes/gi-7',
			checked: gi7Letters
		},
		{
			id: 'elements-of-crimes/gi-7-b',
			pinpoint: 'General introduction, para. 7(b)',
			label: '(b)',
			text: 'When required, a particular mental element is listed after the affected conduct, consequence or circumstance;',
			within: 'elements-of-crimes/gi-7',
			checked: gi7Letters
		},
		{
			id: 'elements-of-crimes/gi-7-c',
			pinpoint: 'General introduction, para. 7(c)',
			label: '(c)',
			text: 'Contextual circumstances are listed last.',
			within: 'elements-of-crimes/gi-7',
			checked: gi7Letters
		},
		{
			id: 'elements-of-crimes/gi-8',
			pinpoint: 'General introduction, para. 8',
			label: '8.',
			text: 'As used in the Elements of Crimes, the term “perpetrator” is neutral as to guilt or innocence. The elements, including the appropriate mental elements, apply, mutatis mutandis, to all those whose criminal responsibility may fall under articles 25 and 28 of the Statute.',
			within: 'elements-of-crimes/gi',
			checked: giOpening
		},
		{
			id: 'elements-of-crimes/gi-9',
			pinpoint: 'General introduction, para. 9',
			label: '9.',
			text: 'A particular conduct may constitute one or more crimes.',
			within: 'elements-of-crimes/gi',
			checked: giOpening
		},
		{
			id: 'elements-of-crimes/gi-10',
			pinpoint: 'General introduction, para. 10',
			label: '10.',
			text: 'The use of short titles for the crimes has no legal effect.',
			within: 'elements-of-crimes/gi',
			checked: giOpening,
			note: 'The titles of the crimes below are such short titles.'
		},
		{
			id: 'elements-of-crimes/n1',
			pinpoint: 'fn. 1',
			label: '1',
			text: 'This paragraph is without prejudice to the obligation of the Prosecutor under article 54, paragraph 1, of the Statute.',
			within: 'elements-of-crimes/gi-5',
			checked: oneCopy
		},
		{
			id: 'elements-of-crimes/6',
			pinpoint: 'Art. 6',
			label: '',
			heading: 'Genocide',
			text: '',
			checked: title
		},
		{
			id: 'elements-of-crimes/6-intro',
			pinpoint: 'Art. 6, introduction',
			label: '',
			heading: 'Introduction',
			text: 'With respect to the last element listed for each crime:',
			within: 'elements-of-crimes/6',
			checked: viadrina
		},
		{
			id: 'elements-of-crimes/6-intro-a',
			pinpoint: 'Art. 6, introduction, (a)',
			label: '(a)',
			text: 'The term “in the context of” would include the initial acts in an emerging pattern;',
			within: 'elements-of-crimes/6-intro',
			checked: article6Letters
		},
		{
			id: 'elements-of-crimes/6-intro-b',
			pinpoint: 'Art. 6, introduction, (b)',
			label: '(b)',
			text: 'The term “manifest” is an objective qualification;',
			within: 'elements-of-crimes/6-intro',
			checked: article6Letters
		},
		{
			id: 'elements-of-crimes/6-intro-c',
			pinpoint: 'Art. 6, introduction, (c)',
			label: '(c)',
			text: 'Notwithstanding the normal requirement for a mental element provided for in article 30, and recognizing that knowledge of the circumstances will usually be addressed in proving genocidal intent, the appropriate requirement, if any, for a mental element regarding this circumstance will need to be decided by the Court on a case-by-case basis.',
			within: 'elements-of-crimes/6-intro',
			checked: article6Letters
		},
		{
			id: 'elements-of-crimes/6-a',
			pinpoint: 'Art. 6(a)',
			label: '',
			heading: 'Genocide by killing',
			text: '',
			within: 'elements-of-crimes/6',
			checked: title
		},
		{
			id: 'elements-of-crimes/6-a-1',
			pinpoint: 'Art. 6(a), element 1',
			label: '1.',
			text: 'The perpetrator killed[^2] one or more persons.',
			within: 'elements-of-crimes/6-a',
			checked: preventGenocide
		},
		{
			id: 'elements-of-crimes/6-a-2',
			pinpoint: 'Art. 6(a), element 2',
			label: '2.',
			text: 'Such person or persons belonged to a particular national, ethnical, racial or religious group.',
			within: 'elements-of-crimes/6-a',
			checked: openingOfElement
		},
		{
			id: 'elements-of-crimes/6-a-3',
			pinpoint: 'Art. 6(a), element 3',
			label: '3.',
			text: 'The perpetrator intended to destroy, in whole or in part, that national, ethnical, racial or religious group, as such.',
			within: 'elements-of-crimes/6-a',
			checked: openingOfElement,
			note: 'Copies often leave out the last words, “, as such”.'
		},
		{
			id: 'elements-of-crimes/6-a-4',
			pinpoint: 'Art. 6(a), element 4',
			label: '4.',
			text: 'The conduct took place in the context of a manifest pattern of similar conduct directed against that group or was conduct that could itself effect such destruction.',
			within: 'elements-of-crimes/6-a',
			checked: openingOfElement,
			note: 'Two alternatives; copies often leave out the second, “or was conduct that could itself effect such destruction”.'
		},
		{
			id: 'elements-of-crimes/n2',
			pinpoint: 'fn. 2',
			label: '2',
			text: 'The term “killed” is interchangeable with the term “caused death”.',
			within: 'elements-of-crimes/6-a-1',
			checked: oneCopy
		},
		{
			id: 'elements-of-crimes/6-b',
			pinpoint: 'Art. 6(b)',
			label: '',
			heading: 'Genocide by causing serious bodily or mental harm',
			text: '',
			within: 'elements-of-crimes/6',
			checked: title
		},
		{
			id: 'elements-of-crimes/6-b-1',
			pinpoint: 'Art. 6(b), element 1',
			label: '1.',
			text: 'The perpetrator caused serious bodily or mental harm to one or more persons.[^3]',
			within: 'elements-of-crimes/6-b',
			checked: article6b1
		},
		{
			id: 'elements-of-crimes/6-b-2',
			pinpoint: 'Art. 6(b), element 2',
			label: '2.',
			text: 'Such person or persons belonged to a particular national, ethnical, racial or religious group.',
			within: 'elements-of-crimes/6-b',
			checked: sameInArticle6
		},
		{
			id: 'elements-of-crimes/6-b-3',
			pinpoint: 'Art. 6(b), element 3',
			label: '3.',
			text: 'The perpetrator intended to destroy, in whole or in part, that national, ethnical, racial or religious group, as such.',
			within: 'elements-of-crimes/6-b',
			checked: sameInArticle6,
			note: 'Copies often leave out the last words, “, as such”.'
		},
		{
			id: 'elements-of-crimes/6-b-4',
			pinpoint: 'Art. 6(b), element 4',
			label: '4.',
			text: 'The conduct took place in the context of a manifest pattern of similar conduct directed against that group or was conduct that could itself effect such destruction.',
			within: 'elements-of-crimes/6-b',
			checked: sameInArticle6,
			note: 'Two alternatives; copies often leave out the second, “or was conduct that could itself effect such destruction”.'
		},
		{
			id: 'elements-of-crimes/n3',
			pinpoint: 'fn. 3',
			label: '3',
			text: 'This conduct may include, but is not necessarily restricted to, acts of torture, rape, sexual violence or inhuman or degrading treatment.',
			within: 'elements-of-crimes/6-b-1',
			checked: oneCopy
		},
		{
			id: 'elements-of-crimes/6-c',
			pinpoint: 'Art. 6(c)',
			label: '',
			heading:
				'Genocide by deliberately inflicting conditions of life calculated to bring about physical destruction',
			text: '',
			within: 'elements-of-crimes/6',
			checked: title
		},
		{
			id: 'elements-of-crimes/6-c-1',
			pinpoint: 'Art. 6(c), element 1',
			label: '1.',
			text: 'The perpetrator inflicted certain conditions of life upon one or more persons.',
			within: 'elements-of-crimes/6-c',
			checked: article6c1
		},
		{
			id: 'elements-of-crimes/6-c-2',
			pinpoint: 'Art. 6(c), element 2',
			label: '2.',
			text: 'Such person or persons belonged to a particular national, ethnical, racial or religious group.',
			within: 'elements-of-crimes/6-c',
			checked: sameInArticle6
		},
		{
			id: 'elements-of-crimes/6-c-3',
			pinpoint: 'Art. 6(c), element 3',
			label: '3.',
			text: 'The perpetrator intended to destroy, in whole or in part, that national, ethnical, racial or religious group, as such.',
			within: 'elements-of-crimes/6-c',
			checked: sameInArticle6,
			note: 'Copies often leave out the last words, “, as such”.'
		},
		{
			id: 'elements-of-crimes/6-c-4',
			pinpoint: 'Art. 6(c), element 4',
			label: '4.',
			text: 'The conditions of life were calculated to bring about the physical destruction of that group, in whole or in part.[^4]',
			within: 'elements-of-crimes/6-c',
			checked: oneCopy
		},
		{
			id: 'elements-of-crimes/6-c-5',
			pinpoint: 'Art. 6(c), element 5',
			label: '5.',
			text: 'The conduct took place in the context of a manifest pattern of similar conduct directed against that group or was conduct that could itself effect such destruction.',
			within: 'elements-of-crimes/6-c',
			checked: sameInArticle6,
			note: 'Two alternatives; copies often leave out the second, “or was conduct that could itself effect such destruction”.'
		},
		{
			id: 'elements-of-crimes/n4',
			pinpoint: 'fn. 4',
			label: '4',
			text: 'The term “conditions of life” may include, but is not necessarily restricted to, deliberate deprivation of resources indispensable for survival, such as food or medical services, or systematic expulsion from homes.',
			within: 'elements-of-crimes/6-c-4',
			checked: footnote4
		},
		{
			id: 'elements-of-crimes/6-d',
			pinpoint: 'Art. 6(d)',
			label: '',
			heading: 'Genocide by imposing measures intended to prevent births',
			text: '',
			within: 'elements-of-crimes/6',
			checked: title
		},
		{
			id: 'elements-of-crimes/6-d-1',
			pinpoint: 'Art. 6(d), element 1',
			label: '1.',
			text: 'The perpetrator imposed certain measures upon one or more persons.',
			within: 'elements-of-crimes/6-d',
			checked: article6d
		},
		{
			id: 'elements-of-crimes/6-d-2',
			pinpoint: 'Art. 6(d), element 2',
			label: '2.',
			text: 'Such person or persons belonged to a particular national, ethnical, racial or religious group.',
			within: 'elements-of-crimes/6-d',
			checked: article6d
		},
		{
			id: 'elements-of-crimes/6-d-3',
			pinpoint: 'Art. 6(d), element 3',
			label: '3.',
			text: 'The perpetrator intended to destroy, in whole or in part, that national, ethnical, racial or religious group, as such.',
			within: 'elements-of-crimes/6-d',
			checked: article6d,
			note: 'Copies often leave out the last words, “, as such”.'
		},
		{
			id: 'elements-of-crimes/6-d-4',
			pinpoint: 'Art. 6(d), element 4',
			label: '4.',
			text: 'The measures imposed were intended to prevent births within that group.',
			within: 'elements-of-crimes/6-d',
			checked: article6d
		},
		{
			id: 'elements-of-crimes/6-d-5',
			pinpoint: 'Art. 6(d), element 5',
			label: '5.',
			text: 'The conduct took place in the context of a manifest pattern of similar conduct directed against that group or was conduct that could itself effect such destruction.',
			within: 'elements-of-crimes/6-d',
			checked: article6dContext,
			note: 'Two alternatives; copies often leave out the second, “or was conduct that could itself effect such destruction”.'
		},
		{
			id: 'elements-of-crimes/6-e',
			pinpoint: 'Art. 6(e)',
			label: '',
			heading: 'Genocide by forcibly transferring children',
			text: '',
			within: 'elements-of-crimes/6',
			checked: title
		},
		{
			id: 'elements-of-crimes/6-e-1',
			pinpoint: 'Art. 6(e), element 1',
			label: '1.',
			text: 'The perpetrator forcibly transferred one or more persons.[^5]',
			within: 'elements-of-crimes/6-e',
			checked: oneCopy
		},
		{
			id: 'elements-of-crimes/6-e-2',
			pinpoint: 'Art. 6(e), element 2',
			label: '2.',
			text: 'Such person or persons belonged to a particular national, ethnical, racial or religious group.',
			within: 'elements-of-crimes/6-e',
			checked: sameInArticle6
		},
		{
			id: 'elements-of-crimes/6-e-3',
			pinpoint: 'Art. 6(e), element 3',
			label: '3.',
			text: 'The perpetrator intended to destroy, in whole or in part, that national, ethnical, racial or religious group, as such.',
			within: 'elements-of-crimes/6-e',
			checked: sameInArticle6,
			note: 'Copies often leave out the last words, “, as such”.'
		},
		{
			id: 'elements-of-crimes/6-e-4',
			pinpoint: 'Art. 6(e), element 4',
			label: '4.',
			text: 'The transfer was from that group to another group.',
			within: 'elements-of-crimes/6-e',
			checked: oneCopy
		},
		{
			id: 'elements-of-crimes/6-e-5',
			pinpoint: 'Art. 6(e), element 5',
			label: '5.',
			text: 'The person or persons were under the age of 18 years.',
			within: 'elements-of-crimes/6-e',
			checked: caseMatrix
		},
		{
			id: 'elements-of-crimes/6-e-6',
			pinpoint: 'Art. 6(e), element 6',
			label: '6.',
			text: 'The perpetrator knew, or should have known, that the person or persons were under the age of 18 years.',
			within: 'elements-of-crimes/6-e',
			checked: caseMatrix
		},
		{
			id: 'elements-of-crimes/6-e-7',
			pinpoint: 'Art. 6(e), element 7',
			label: '7.',
			text: 'The conduct took place in the context of a manifest pattern of similar conduct directed against that group or was conduct that could itself effect such destruction.',
			within: 'elements-of-crimes/6-e',
			checked: sameInArticle6,
			note: 'Two alternatives; copies often leave out the second, “or was conduct that could itself effect such destruction”.'
		},
		{
			id: 'elements-of-crimes/n5',
			pinpoint: 'fn. 5',
			label: '5',
			text: 'The term “forcibly” is not restricted to physical force, but may include threat of force or coercion, such as that caused by fear of violence, duress, detention, psychological oppression or abuse of power, against such person or persons or another person, or by taking advantage of a coercive environment.',
			within: 'elements-of-crimes/6-e-1',
			checked: oneCopy
		},
		{
			id: 'elements-of-crimes/7',
			pinpoint: 'Art. 7',
			label: '',
			heading: 'Crimes against humanity',
			text: '',
			checked: title
		},
		{
			id: 'elements-of-crimes/7-intro',
			pinpoint: 'Art. 7, introduction',
			label: '',
			heading: 'Introduction',
			text: '',
			within: 'elements-of-crimes/7',
			checked: title
		},
		{
			id: 'elements-of-crimes/7-intro-1',
			pinpoint: 'Art. 7, introduction, para. 1',
			label: '1.',
			text: 'Since article 7 pertains to international criminal law, its provisions, consistent with article 22, must be strictly construed, taking into account that crimes against humanity as defined in article 7 are among the most serious crimes of concern to the international community as a whole, warrant and entail individual criminal responsibility, and require conduct which is impermissible under generally applicable international law, as recognized by the principal legal systems of the world.',
			within: 'elements-of-crimes/7-intro',
			checked: viadrina
		},
		{
			id: 'elements-of-crimes/7-intro-2',
			pinpoint: 'Art. 7, introduction, para. 2',
			label: '2.',
			text: 'The last two elements for each crime against humanity describe the context in which the conduct must take place. These elements clarify the requisite participation in and knowledge of a widespread or systematic attack against a civilian population. However, the last element should not be interpreted as requiring proof that the perpetrator had knowledge of all characteristics of the attack or the precise details of the plan or policy of the State or organization. In the case of an emerging widespread or systematic attack against a civilian population, the intent clause of the last element indicates that this mental element is satisfied if the perpetrator intended to further such an attack.',
			within: 'elements-of-crimes/7-intro',
			checked: viadrinaAndSchabas
		},
		{
			id: 'elements-of-crimes/7-intro-3',
			pinpoint: 'Art. 7, introduction, para. 3',
			label: '3.',
			text: '“Attack directed against a civilian population” in these context elements is understood to mean a course of conduct involving the multiple commission of acts referred to in article 7, paragraph 1, of the Statute against any civilian population, pursuant to or in furtherance of a State or organizational policy to commit such attack. The acts need not constitute a military attack. It is understood that “policy to commit such attack” requires that the State or organization actively promote or encourage such an attack against a civilian population.[^6]',
			within: 'elements-of-crimes/7-intro',
			checked: viadrinaAndSchabas
		},
		{
			id: 'elements-of-crimes/n6',
			pinpoint: 'fn. 6',
			label: '6',
			text: 'A policy which has a civilian population as the object of the attack would be implemented by State or organizational action. Such a policy may, in exceptional circumstances, be implemented by a deliberate failure to take action, which is consciously aimed at encouraging such attack. The existence of such a policy cannot be inferred solely from the absence of governmental or organizational action.',
			within: 'elements-of-crimes/7-intro-3',
			checked: footnote6
		},
		{
			id: 'elements-of-crimes/7-1-a',
			pinpoint: 'Art. 7(1)(a)',
			label: '',
			heading: 'Crime against humanity of murder',
			text: '',
			within: 'elements-of-crimes/7',
			checked: title
		},
		{
			id: 'elements-of-crimes/7-1-a-1',
			pinpoint: 'Art. 7(1)(a), element 1',
			label: '1.',
			text: 'The perpetrator killed[^7] one or more persons.',
			within: 'elements-of-crimes/7-1-a',
			checked: schabas
		},
		{
			id: 'elements-of-crimes/7-1-a-2',
			pinpoint: 'Art. 7(1)(a), element 2',
			label: '2.',
			text: 'The conduct was committed as part of a widespread or systematic attack directed against a civilian population.',
			within: 'elements-of-crimes/7-1-a',
			checked: schabas
		},
		{
			id: 'elements-of-crimes/7-1-a-3',
			pinpoint: 'Art. 7(1)(a), element 3',
			label: '3.',
			text: 'The perpetrator knew that the conduct was part of or intended the conduct to be part of a widespread or systematic attack against a civilian population.',
			within: 'elements-of-crimes/7-1-a',
			checked: murder3,
			note: '“attack against a civilian population”, without “directed”: so in the ICC’s edition, and not a slip to be corrected. The other crimes of article 7 have “attack directed against a civilian population”.'
		},
		{
			id: 'elements-of-crimes/n7',
			pinpoint: 'fn. 7',
			label: '7',
			text: 'The term “killed” is interchangeable with the term “caused death”. This footnote applies to all elements which use either of these concepts.',
			within: 'elements-of-crimes/7-1-a-1',
			checked: oneCopy
		},
		{
			id: 'elements-of-crimes/7-1-b',
			pinpoint: 'Art. 7(1)(b)',
			label: '',
			heading: 'Crime against humanity of extermination',
			text: '',
			within: 'elements-of-crimes/7',
			checked: title
		},
		{
			id: 'elements-of-crimes/7-1-b-1',
			pinpoint: 'Art. 7(1)(b), element 1',
			label: '1.',
			text: 'The perpetrator killed[^8] one or more persons, including by inflicting conditions of life calculated to bring about the destruction of part of a population.[^9]',
			within: 'elements-of-crimes/7-1-b',
			checked: inquiry
		},
		{
			id: 'elements-of-crimes/7-1-b-2',
			pinpoint: 'Art. 7(1)(b), element 2',
			label: '2.',
			text: 'The conduct constituted, or took place as part of,[^10] a mass killing of members of a civilian population.',
			within: 'elements-of-crimes/7-1-b',
			checked: inquiry
		},
		{
			id: 'elements-of-crimes/7-1-b-3',
			pinpoint: 'Art. 7(1)(b), element 3',
			label: '3.',
			text: 'The conduct was committed as part of a widespread or systematic attack directed against a civilian population.',
			within: 'elements-of-crimes/7-1-b',
			checked: inquiryAndSchabas
		},
		{
			id: 'elements-of-crimes/7-1-b-4',
			pinpoint: 'Art. 7(1)(b), element 4',
			label: '4.',
			text: 'The perpetrator knew that the conduct was part of or intended the conduct to be part of a widespread or systematic attack directed against a civilian population.',
			within: 'elements-of-crimes/7-1-b',
			checked: inquiryAndSchabas
		},
		{
			id: 'elements-of-crimes/n8',
			pinpoint: 'fn. 8',
			label: '8',
			text: 'The conduct could be committed by different methods of killing, either directly or indirectly.',
			within: 'elements-of-crimes/7-1-b-1',
			checked: oneCopy
		},
		{
			id: 'elements-of-crimes/n9',
			pinpoint: 'fn. 9',
			label: '9',
			text: 'The infliction of such conditions could include the deprivation of access to food and medicine.',
			within: 'elements-of-crimes/7-1-b-1',
			checked: oneCopy
		},
		{
			id: 'elements-of-crimes/n10',
			pinpoint: 'fn. 10',
			label: '10',
			text: 'The term “as part of” would include the initial conduct in a mass killing.',
			within: 'elements-of-crimes/7-1-b-2',
			checked: oneCopy
		},
		{
			id: 'elements-of-crimes/7-1-c',
			pinpoint: 'Art. 7(1)(c)',
			label: '',
			heading: 'Crime against humanity of enslavement',
			text: '',
			within: 'elements-of-crimes/7',
			checked: title
		},
		{
			id: 'elements-of-crimes/7-1-c-1',
			pinpoint: 'Art. 7(1)(c), element 1',
			label: '1.',
			text: 'The perpetrator exercised any or all of the powers attaching to the right of ownership over one or more persons, such as by purchasing, selling, lending or bartering such a person or persons, or by imposing on them a similar deprivation of liberty.[^11]',
			within: 'elements-of-crimes/7-1-c',
			checked: schabas
		},
		{
			id: 'elements-of-crimes/7-1-c-2',
			pinpoint: 'Art. 7(1)(c), element 2',
			label: '2.',
			text: 'The conduct was committed as part of a widespread or systematic attack directed against a civilian population.',
			within: 'elements-of-crimes/7-1-c',
			checked: schabas
		},
		{
			id: 'elements-of-crimes/7-1-c-3',
			pinpoint: 'Art. 7(1)(c), element 3',
			label: '3.',
			text: 'The perpetrator knew that the conduct was part of or intended the conduct to be part of a widespread or systematic attack directed against a civilian population.',
			within: 'elements-of-crimes/7-1-c',
			checked: schabas
		},
		{
			id: 'elements-of-crimes/n11',
			pinpoint: 'fn. 11',
			label: '11',
			text: 'It is understood that such deprivation of liberty may, in some circumstances, include exacting forced labour or otherwise reducing a person to a servile status as defined in the Supplementary Convention on the Abolition of Slavery, the Slave Trade, and Institutions and Practices Similar to Slavery of 1956. It is also understood that the conduct described in this element includes trafficking in persons, in particular women and children.',
			within: 'elements-of-crimes/7-1-c-1',
			checked: footnote11,
			note: '“a servile status” here and in footnote 18; the parallel footnotes to article 8 leave out “a”.'
		},
		{
			id: 'elements-of-crimes/7-1-d',
			pinpoint: 'Art. 7(1)(d)',
			label: '',
			heading: 'Crime against humanity of deportation or forcible transfer of population',
			text: '',
			within: 'elements-of-crimes/7',
			checked: title
		},
		{
			id: 'elements-of-crimes/7-1-d-1',
			pinpoint: 'Art. 7(1)(d), element 1',
			label: '1.',
			text: 'The perpetrator deported or forcibly[^12] transferred,[^13] without grounds permitted under international law, one or more persons to another State or location, by expulsion or other coercive acts.',
			within: 'elements-of-crimes/7-1-d',
			checked: schabas
		},
		{
			id: 'elements-of-crimes/7-1-d-2',
			pinpoint: 'Art. 7(1)(d), element 2',
			label: '2.',
			text: 'Such person or persons were lawfully present in the area from which they were so deported or transferred.',
			within: 'elements-of-crimes/7-1-d',
			checked: deportation2
		},
		{
			id: 'elements-of-crimes/7-1-d-3',
			pinpoint: 'Art. 7(1)(d), element 3',
			label: '3.',
			text: 'The perpetrator was aware of the factual circumstances that established the lawfulness of such presence.',
			within: 'elements-of-crimes/7-1-d',
			checked: oneCopy
		},
		{
			id: 'elements-of-crimes/7-1-d-4',
			pinpoint: 'Art. 7(1)(d), element 4',
			label: '4.',
			text: 'The conduct was committed as part of a widespread or systematic attack directed against a civilian population.',
			within: 'elements-of-crimes/7-1-d',
			checked: contextElement
		},
		{
			id: 'elements-of-crimes/7-1-d-5',
			pinpoint: 'Art. 7(1)(d), element 5',
			label: '5.',
			text: 'The perpetrator knew that the conduct was part of or intended the conduct to be part of a widespread or systematic attack directed against a civilian population.',
			within: 'elements-of-crimes/7-1-d',
			checked: contextElement
		},
		{
			id: 'elements-of-crimes/n12',
			pinpoint: 'fn. 12',
			label: '12',
			text: 'The term “forcibly” is not restricted to physical force, but may include threat of force or coercion, such as that caused by fear of violence, duress, detention, psychological oppression or abuse of power against such person or persons or another person, or by taking advantage of a coercive environment.',
			within: 'elements-of-crimes/7-1-d-1',
			checked: footnote12,
			note: 'No comma after “abuse of power”; footnote 5 has one.'
		},
		{
			id: 'elements-of-crimes/n13',
			pinpoint: 'fn. 13',
			label: '13',
			text: '“Deported or forcibly transferred” is interchangeable with “forcibly displaced”.',
			within: 'elements-of-crimes/7-1-d-1',
			checked: oneCopy
		},
		{
			id: 'elements-of-crimes/7-1-e',
			pinpoint: 'Art. 7(1)(e)',
			label: '',
			heading:
				'Crime against humanity of imprisonment or other severe deprivation of physical liberty',
			text: '',
			within: 'elements-of-crimes/7',
			checked: title
		},
		{
			id: 'elements-of-crimes/7-1-e-1',
			pinpoint: 'Art. 7(1)(e), element 1',
			label: '1.',
			text: 'The perpetrator imprisoned one or more persons or otherwise severely deprived one or more persons of physical liberty.',
			within: 'elements-of-crimes/7-1-e',
			checked: inquiry
		},
		{
			id: 'elements-of-crimes/7-1-e-2',
			pinpoint: 'Art. 7(1)(e), element 2',
			label: '2.',
			text: 'The gravity of the conduct was such that it was in violation of fundamental rules of international law.',
			within: 'elements-of-crimes/7-1-e',
			checked: inquiry
		},
		{
			id: 'elements-of-crimes/7-1-e-3',
			pinpoint: 'Art. 7(1)(e), element 3',
			label: '3.',
			text: 'The perpetrator was aware of the factual circumstances that established the gravity of the conduct.',
			within: 'elements-of-crimes/7-1-e',
			checked: inquiry
		},
		{
			id: 'elements-of-crimes/7-1-e-4',
			pinpoint: 'Art. 7(1)(e), element 4',
			label: '4.',
			text: 'The conduct was committed as part of a widespread or systematic attack directed against a civilian population.',
			within: 'elements-of-crimes/7-1-e',
			checked: inquiry
		},
		{
			id: 'elements-of-crimes/7-1-e-5',
			pinpoint: 'Art. 7(1)(e), element 5',
			label: '5.',
			text: 'The perpetrator knew that the conduct was part of or intended the conduct to be part of a widespread or systematic attack directed against a civilian population.',
			within: 'elements-of-crimes/7-1-e',
			checked: inquiry
		},
		{
			id: 'elements-of-crimes/7-1-f',
			pinpoint: 'Art. 7(1)(f)',
			label: '',
			heading: 'Crime against humanity of torture[^14]',
			text: '',
			within: 'elements-of-crimes/7',
			checked: title,
			note: 'Footnote 14 belongs to the title.'
		},
		{
			id: 'elements-of-crimes/7-1-f-1',
			pinpoint: 'Art. 7(1)(f), element 1',
			label: '1.',
			text: 'The perpetrator inflicted severe physical or mental pain or suffering upon one or more persons.',
			within: 'elements-of-crimes/7-1-f',
			checked: torture
		},
		{
			id: 'elements-of-crimes/7-1-f-2',
			pinpoint: 'Art. 7(1)(f), element 2',
			label: '2.',
			text: 'Such person or persons were in the custody or under the control of the perpetrator.',
			within: 'elements-of-crimes/7-1-f',
			checked: torture
		},
		{
			id: 'elements-of-crimes/7-1-f-3',
			pinpoint: 'Art. 7(1)(f), element 3',
			label: '3.',
			text: 'Such pain or suffering did not arise only from, and was not inherent in or incidental to, lawful sanctions.',
			within: 'elements-of-crimes/7-1-f',
			checked: torture
		},
		{
			id: 'elements-of-crimes/7-1-f-4',
			pinpoint: 'Art. 7(1)(f), element 4',
			label: '4.',
			text: 'The conduct was committed as part of a widespread or systematic attack directed against a civilian population.',
			within: 'elements-of-crimes/7-1-f',
			checked: torture
		},
		{
			id: 'elements-of-crimes/7-1-f-5',
			pinpoint: 'Art. 7(1)(f), element 5',
			label: '5.',
			text: 'The perpetrator knew that the conduct was part of or intended the conduct to be part of a widespread or systematic attack directed against a civilian population.',
			within: 'elements-of-crimes/7-1-f',
			checked: torture
		},
		{
			id: 'elements-of-crimes/n14',
			pinpoint: 'fn. 14',
			label: '14',
			text: 'It is understood that no specific purpose need be proved for this crime.',
			within: 'elements-of-crimes/7-1-f',
			checked: oneCopy,
			note: 'Belongs to the title. It marks the difference from the Convention against Torture and from the war crime of torture in article 8(2)(a)(ii)-1, element 2.'
		},
		{
			id: 'elements-of-crimes/7-1-g-1',
			pinpoint: 'Art. 7(1)(g)-1',
			label: '',
			heading: 'Crime against humanity of rape',
			text: '',
			within: 'elements-of-crimes/7',
			checked: title
		},
		{
			id: 'elements-of-crimes/7-1-g-1-1',
			pinpoint: 'Art. 7(1)(g)-1, element 1',
			label: '1.',
			text: 'The perpetrator invaded[^15] the body of a person by conduct resulting in penetration, however slight, of any part of the body of the victim or of the perpetrator with a sexual organ, or of the anal or genital opening of the victim with any object or any other part of the body.',
			within: 'elements-of-crimes/7-1-g-1',
			checked: rape
		},
		{
			id: 'elements-of-crimes/7-1-g-1-2',
			pinpoint: 'Art. 7(1)(g)-1, element 2',
			label: '2.',
			text: 'The invasion was committed by force, or by threat of force or coercion, such as that caused by fear of violence, duress, detention, psychological oppression or abuse of power, against such person or another person, or by taking advantage of a coercive environment, or the invasion was committed against a person incapable of giving genuine consent.[^16]',
			within: 'elements-of-crimes/7-1-g-1',
			checked: rape2
		},
		{
			id: 'elements-of-crimes/7-1-g-1-3',
			pinpoint: 'Art. 7(1)(g)-1, element 3',
			label: '3.',
			text: 'The conduct was committed as part of a widespread or systematic attack directed against a civilian population.',
			within: 'elements-of-crimes/7-1-g-1',
			checked: rape
		},
		{
			id: 'elements-of-crimes/7-1-g-1-4',
			pinpoint: 'Art. 7(1)(g)-1, element 4',
			label: '4.',
			text: 'The perpetrator knew that the conduct was part of or intended the conduct to be part of a widespread or systematic attack directed against a civilian population.',
			within: 'elements-of-crimes/7-1-g-1',
			checked: rape
		},
		{
			id: 'elements-of-crimes/n15',
			pinpoint: 'fn. 15',
			label: '15',
			text: 'The concept of “invasion” is intended to be broad enough to be gender-neutral.',
			within: 'elements-of-crimes/7-1-g-1-1',
			checked: rape
		},
		{
			id: 'elements-of-crimes/n16',
			pinpoint: 'fn. 16',
			label: '16',
			text: 'It is understood that a person may be incapable of giving genuine consent if affected by natural, induced or age-related incapacity. This footnote also applies to the corresponding elements of article 7 (1) (g)-3, 5 and 6.',
			within: 'elements-of-crimes/7-1-g-1-2',
			checked: rape
		},
		{
			id: 'elements-of-crimes/7-1-g-2',
			pinpoint: 'Art. 7(1)(g)-2',
			label: '',
			heading: 'Crime against humanity of sexual slavery[^17]',
			text: '',
			within: 'elements-of-crimes/7',
			checked: title,
			note: 'Footnote 17 belongs to the title.'
		},
		{
			id: 'elements-of-crimes/7-1-g-2-1',
			pinpoint: 'Art. 7(1)(g)-2, element 1',
			label: '1.',
			text: 'The perpetrator exercised any or all of the powers attaching to the right of ownership over one or more persons, such as by purchasing, selling, lending or bartering such a person or persons, or by imposing on them a similar deprivation of liberty.[^18]',
			within: 'elements-of-crimes/7-1-g-2',
			checked: slavery
		},
		{
			id: 'elements-of-crimes/7-1-g-2-2',
			pinpoint: 'Art. 7(1)(g)-2, element 2',
			label: '2.',
			text: 'The perpetrator caused such person or persons to engage in one or more acts of a sexual nature.',
			within: 'elements-of-crimes/7-1-g-2',
			checked: slavery
		},
		{
			id: 'elements-of-crimes/7-1-g-2-3',
			pinpoint: 'Art. 7(1)(g)-2, element 3',
			label: '3.',
			text: 'The conduct was committed as part of a widespread or systematic attack directed against a civilian population.',
			within: 'elements-of-crimes/7-1-g-2',
			checked: contextElement
		},
		{
			id: 'elements-of-crimes/7-1-g-2-4',
			pinpoint: 'Art. 7(1)(g)-2, element 4',
			label: '4.',
			text: 'The perpetrator knew that the conduct was part of or intended the conduct to be part of a widespread or systematic attack directed against a civilian population.',
			within: 'elements-of-crimes/7-1-g-2',
			checked: contextElement
		},
		{
			id: 'elements-of-crimes/n17',
			pinpoint: 'fn. 17',
			label: '17',
			text: 'Given the complex nature of this crime, it is recognized that its commission could involve more than one perpetrator as a part of a common criminal purpose.',
			within: 'elements-of-crimes/7-1-g-2',
			checked: slavery,
			note: 'Belongs to the title.'
		},
		{
			id: 'elements-of-crimes/n18',
			pinpoint: 'fn. 18',
			label: '18',
			text: 'It is understood that such deprivation of liberty may, in some circumstances, include exacting forced labour or otherwise reducing a person to a servile status as defined in the Supplementary Convention on the Abolition of Slavery, the Slave Trade, and Institutions and Practices Similar to Slavery of 1956. It is also understood that the conduct described in this element includes trafficking in persons, in particular women and children.',
			within: 'elements-of-crimes/7-1-g-2-1',
			checked: footnote18,
			note: '“a servile status” is the ICC edition’s; the text of June 2000 leaves out “a”.'
		},
		{
			id: 'elements-of-crimes/7-1-g-3',
			pinpoint: 'Art. 7(1)(g)-3',
			label: '',
			heading: 'Crime against humanity of enforced prostitution',
			text: '',
			within: 'elements-of-crimes/7',
			checked: title
		},
		{
			id: 'elements-of-crimes/7-1-g-3-1',
			pinpoint: 'Art. 7(1)(g)-3, element 1',
			label: '1.',
			text: 'The perpetrator caused one or more persons to engage in one or more acts of a sexual nature by force, or by threat of force or coercion, such as that caused by fear of violence, duress, detention, psychological oppression or abuse of power, against such person or persons or another person, or by taking advantage of a coercive environment or such person’s or persons’ incapacity to give genuine consent.',
			within: 'elements-of-crimes/7-1-g-3',
			checked: prostitution
		},
		{
			id: 'elements-of-crimes/7-1-g-3-2',
			pinpoint: 'Art. 7(1)(g)-3, element 2',
			label: '2.',
			text: 'The perpetrator or another person obtained or expected to obtain pecuniary or other advantage in exchange for or in connection with the acts of a sexual nature.',
			within: 'elements-of-crimes/7-1-g-3',
			checked: prostitution
		},
		{
			id: 'elements-of-crimes/7-1-g-3-3',
			pinpoint: 'Art. 7(1)(g)-3, element 3',
			label: '3.',
			text: 'The conduct was committed as part of a widespread or systematic attack directed against a civilian population.',
			within: 'elements-of-crimes/7-1-g-3',
			checked: contextElement
		},
		{
			id: 'elements-of-crimes/7-1-g-3-4',
			pinpoint: 'Art. 7(1)(g)-3, element 4',
			label: '4.',
			text: 'The perpetrator knew that the conduct was part of or intended the conduct to be part of a widespread or systematic attack directed against a civilian population.',
			within: 'elements-of-crimes/7-1-g-3',
			checked: contextElement
		},
		{
			id: 'elements-of-crimes/7-1-g-4',
			pinpoint: 'Art. 7(1)(g)-4',
			label: '',
			heading: 'Crime against humanity of forced pregnancy',
			text: '',
			within: 'elements-of-crimes/7',
			checked: title
		},
		{
			id: 'elements-of-crimes/7-1-g-4-1',
			pinpoint: 'Art. 7(1)(g)-4, element 1',
			label: '1.',
			text: 'The perpetrator confined one or more women forcibly made pregnant, with the intent of affecting the ethnic composition of any population or carrying out other grave violations of international law.',
			within: 'elements-of-crimes/7-1-g-4',
			checked: pregnancy
		},
		{
			id: 'elements-of-crimes/7-1-g-4-2',
			pinpoint: 'Art. 7(1)(g)-4, element 2',
			label: '2.',
			text: 'The conduct was committed as part of a widespread or systematic attack directed against a civilian population.',
			within: 'elements-of-crimes/7-1-g-4',
			checked: contextElement
		},
		{
			id: 'elements-of-crimes/7-1-g-4-3',
			pinpoint: 'Art. 7(1)(g)-4, element 3',
			label: '3.',
			text: 'The perpetrator knew that the conduct was part of or intended the conduct to be part of a widespread or systematic attack directed against a civilian population.',
			within: 'elements-of-crimes/7-1-g-4',
			checked: contextElement
		},
		{
			id: 'elements-of-crimes/7-1-g-5',
			pinpoint: 'Art. 7(1)(g)-5',
			label: '',
			heading: 'Crime against humanity of enforced sterilization',
			text: '',
			within: 'elements-of-crimes/7',
			checked: title
		},
		{
			id: 'elements-of-crimes/7-1-g-5-1',
			pinpoint: 'Art. 7(1)(g)-5, element 1',
			label: '1.',
			text: 'The perpetrator deprived one or more persons of biological reproductive capacity.[^19]',
			within: 'elements-of-crimes/7-1-g-5',
			checked: sterilization
		},
		{
			id: 'elements-of-crimes/7-1-g-5-2',
			pinpoint: 'Art. 7(1)(g)-5, element 2',
			label: '2.',
			text: 'The conduct was neither justified by the medical or hospital treatment of the person or persons concerned nor carried out with their genuine consent.[^20]',
			within: 'elements-of-crimes/7-1-g-5',
			checked: sterilization
		},
		{
			id: 'elements-of-crimes/7-1-g-5-3',
			pinpoint: 'Art. 7(1)(g)-5, element 3',
			label: '3.',
			text: 'The conduct was committed as part of a widespread or systematic attack directed against a civilian population.',
			within: 'elements-of-crimes/7-1-g-5',
			checked: contextElement
		},
		{
			id: 'elements-of-crimes/7-1-g-5-4',
			pinpoint: 'Art. 7(1)(g)-5, element 4',
			label: '4.',
			text: 'The perpetrator knew that the conduct was part of or intended the conduct to be part of a widespread or systematic attack directed against a civilian population.',
			within: 'elements-of-crimes/7-1-g-5',
			checked: contextElement
		},
		{
			id: 'elements-of-crimes/n19',
			pinpoint: 'fn. 19',
			label: '19',
			text: 'The deprivation is not intended to include birth-control measures which have a non-permanent effect in practice.',
			within: 'elements-of-crimes/7-1-g-5-1',
			checked: sterilization
		},
		{
			id: 'elements-of-crimes/n20',
			pinpoint: 'fn. 20',
			label: '20',
			text: 'It is understood that “genuine consent” does not include consent obtained through deception.',
			within: 'elements-of-crimes/7-1-g-5-2',
			checked: sterilization
		},
		{
			id: 'elements-of-crimes/7-1-g-6',
			pinpoint: 'Art. 7(1)(g)-6',
			label: '',
			heading: 'Crime against humanity of sexual violence',
			text: '',
			within: 'elements-of-crimes/7',
			checked: title
		},
		{
			id: 'elements-of-crimes/7-1-g-6-1',
			pinpoint: 'Art. 7(1)(g)-6, element 1',
			label: '1.',
			text: 'The perpetrator committed an act of a sexual nature against one or more persons or caused such person or persons to engage in an act of a sexual nature by force, or by threat of force or coercion, such as that caused by fear of violence, duress, detention, psychological oppression or abuse of power, against such person or persons or another person, or by taking advantage of a coercive environment or such person’s or persons’ incapacity to give genuine consent.',
			within: 'elements-of-crimes/7-1-g-6',
			checked: sexualViolence
		},
		{
			id: 'elements-of-crimes/7-1-g-6-2',
			pinpoint: 'Art. 7(1)(g)-6, element 2',
			label: '2.',
			text: 'Such conduct was of a gravity comparable to the other offences in article 7, paragraph 1 (g), of the Statute.',
			within: 'elements-of-crimes/7-1-g-6',
			checked: oneCopy
		},
		{
			id: 'elements-of-crimes/7-1-g-6-3',
			pinpoint: 'Art. 7(1)(g)-6, element 3',
			label: '3.',
			text: 'The perpetrator was aware of the factual circumstances that established the gravity of the conduct.',
			within: 'elements-of-crimes/7-1-g-6',
			checked: oneCopy
		},
		{
			id: 'elements-of-crimes/7-1-g-6-4',
			pinpoint: 'Art. 7(1)(g)-6, element 4',
			label: '4.',
			text: 'The conduct was committed as part of a widespread or systematic attack directed against a civilian population.',
			within: 'elements-of-crimes/7-1-g-6',
			checked: contextElement
		},
		{
			id: 'elements-of-crimes/7-1-g-6-5',
			pinpoint: 'Art. 7(1)(g)-6, element 5',
			label: '5.',
			text: 'The perpetrator knew that the conduct was part of or intended the conduct to be part of a widespread or systematic attack directed against a civilian population.',
			within: 'elements-of-crimes/7-1-g-6',
			checked: contextElement
		},
		{
			id: 'elements-of-crimes/7-1-h',
			pinpoint: 'Art. 7(1)(h)',
			label: '',
			heading: 'Crime against humanity of persecution',
			text: '',
			within: 'elements-of-crimes/7',
			checked: title
		},
		{
			id: 'elements-of-crimes/7-1-h-1',
			pinpoint: 'Art. 7(1)(h), element 1',
			label: '1.',
			text: 'The perpetrator severely deprived, contrary to international law,[^21] one or more persons of fundamental rights.',
			within: 'elements-of-crimes/7-1-h',
			checked: oneCopy
		},
		{
			id: 'elements-of-crimes/7-1-h-2',
			pinpoint: 'Art. 7(1)(h), element 2',
			label: '2.',
			text: 'The perpetrator targeted such person or persons by reason of the identity of a group or collectivity or targeted the group or collectivity as such.',
			within: 'elements-of-crimes/7-1-h',
			checked: oneCopy
		},
		{
			id: 'elements-of-crimes/7-1-h-3',
			pinpoint: 'Art. 7(1)(h), element 3',
			label: '3.',
			text: 'Such targeting was based on political, racial, national, ethnic, cultural, religious, gender as defined in article 7, paragraph 3, of the Statute, or other grounds that are universally recognized as impermissible under international law.',
			within: 'elements-of-crimes/7-1-h',
			checked: oneCopy
		},
		{
			id: 'elements-of-crimes/7-1-h-4',
			pinpoint: 'Art. 7(1)(h), element 4',
			label: '4.',
			text: 'The conduct was committed in connection with any act referred to in article 7, paragraph 1, of the Statute or any crime within the jurisdiction of the Court.[^22]',
			within: 'elements-of-crimes/7-1-h',
			checked: schabas,
			note: 'The connection that article 7(1)(h) of the Statute requires.'
		},
		{
			id: 'elements-of-crimes/7-1-h-5',
			pinpoint: 'Art. 7(1)(h), element 5',
			label: '5.',
			text: 'The conduct was committed as part of a widespread or systematic attack directed against a civilian population.',
			within: 'elements-of-crimes/7-1-h',
			checked: schabas
		},
		{
			id: 'elements-of-crimes/7-1-h-6',
			pinpoint: 'Art. 7(1)(h), element 6',
			label: '6.',
			text: 'The perpetrator knew that the conduct was part of or intended the conduct to be part of a widespread or systematic attack directed against a civilian population.',
			within: 'elements-of-crimes/7-1-h',
			checked: schabas
		},
		{
			id: 'elements-of-crimes/n21',
			pinpoint: 'fn. 21',
			label: '21',
			text: 'This requirement is without prejudice to paragraph 6 of the General Introduction to the Elements of Crimes.',
			within: 'elements-of-crimes/7-1-h-1',
			checked: oneCopy
		},
		{
			id: 'elements-of-crimes/n22',
			pinpoint: 'fn. 22',
			label: '22',
			text: 'It is understood that no additional mental element is necessary for this element other than that inherent in element 6.',
			within: 'elements-of-crimes/7-1-h-4',
			checked: oneCopy,
			note: '“element 6” is the last element of this crime.'
		},
		{
			id: 'elements-of-crimes/7-1-i',
			pinpoint: 'Art. 7(1)(i)',
			label: '',
			heading: 'Crime against humanity of enforced disappearance of persons[^23],[^24]',
			text: '',
			within: 'elements-of-crimes/7',
			checked: title,
			note: 'Footnotes 23 and 24 belong to the title.'
		},
		{
			id: 'elements-of-crimes/7-1-i-1',
			pinpoint: 'Art. 7(1)(i), element 1',
			label: '1.',
			text: 'The perpetrator:',
			within: 'elements-of-crimes/7-1-i',
			checked: schabas
		},
		{
			id: 'elements-of-crimes/7-1-i-1-a',
			pinpoint: 'Art. 7(1)(i), element 1(a)',
			label: '(a)',
			text: 'Arrested, detained[^25],[^26] or abducted one or more persons; or',
			within: 'elements-of-crimes/7-1-i-1',
			checked: schabas
		},
		{
			id: 'elements-of-crimes/7-1-i-1-b',
			pinpoint: 'Art. 7(1)(i), element 1(b)',
			label: '(b)',
			text: 'Refused to acknowledge the arrest, detention or abduction, or to give information on the fate or whereabouts of such person or persons.',
			within: 'elements-of-crimes/7-1-i-1',
			checked: schabas
		},
		{
			id: 'elements-of-crimes/7-1-i-2',
			pinpoint: 'Art. 7(1)(i), element 2',
			label: '2.',
			text: '',
			within: 'elements-of-crimes/7-1-i',
			checked: schabas
		},
		{
			id: 'elements-of-crimes/7-1-i-2-a',
			pinpoint: 'Art. 7(1)(i), element 2(a)',
			label: '(a)',
			text: 'Such arrest, detention or abduction was followed or accompanied by a refusal to acknowledge that deprivation of freedom or to give information on the fate or whereabouts of such person or persons; or',
			within: 'elements-of-crimes/7-1-i-2',
			checked: schabas
		},
		{
			id: 'elements-of-crimes/7-1-i-2-b',
			pinpoint: 'Art. 7(1)(i), element 2(b)',
			label: '(b)',
			text: 'Such refusal was preceded or accompanied by that deprivation of freedom.',
			within: 'elements-of-crimes/7-1-i-2',
			checked: schabas
		},
		{
			id: 'elements-of-crimes/7-1-i-3',
			pinpoint: 'Art. 7(1)(i), element 3',
			label: '3.',
			text: 'The perpetrator was aware that:[^27]',
			within: 'elements-of-crimes/7-1-i',
			checked: disappearance3
		},
		{
			id: 'elements-of-crimes/7-1-i-3-a',
			pinpoint: 'Art. 7(1)(i), element 3(a)',
			label: '(a)',
			text: 'Such arrest, detention or abduction would be followed in the ordinary course of events by a refusal to acknowledge that deprivation of freedom or to give information on the fate or whereabouts of such person or persons;[^28] or',
			within: 'elements-of-crimes/7-1-i-3',
			checked: disappearance3
		},
		{
			id: 'elements-of-crimes/7-1-i-3-b',
			pinpoint: 'Art. 7(1)(i), element 3(b)',
			label: '(b)',
			text: 'Such refusal was preceded or accompanied by that deprivation of freedom.',
			within: 'elements-of-crimes/7-1-i-3',
			checked: oneCopy
		},
		{
			id: 'elements-of-crimes/7-1-i-4',
			pinpoint: 'Art. 7(1)(i), element 4',
			label: '4.',
			text: 'Such arrest, detention or abduction was carried out by, or with the authorization, support or acquiescence of, a State or a political organization.',
			within: 'elements-of-crimes/7-1-i',
			checked: oneCopy
		},
		{
			id: 'elements-of-crimes/7-1-i-5',
			pinpoint: 'Art. 7(1)(i), element 5',
			label: '5.',
			text: 'Such refusal to acknowledge that deprivation of freedom or to give information on the fate or whereabouts of such person or persons was carried out by, or with the authorization or support of, such State or political organization.',
			within: 'elements-of-crimes/7-1-i',
			checked: oneCopy
		},
		{
			id: 'elements-of-crimes/7-1-i-6',
			pinpoint: 'Art. 7(1)(i), element 6',
			label: '6.',
			text: 'The perpetrator intended to remove such person or persons from the protection of the law for a prolonged period of time.',
			within: 'elements-of-crimes/7-1-i',
			checked: oneCopy
		},
		{
			id: 'elements-of-crimes/7-1-i-7',
			pinpoint: 'Art. 7(1)(i), element 7',
			label: '7.',
			text: 'The conduct was committed as part of a widespread or systematic attack directed against a civilian population.',
			within: 'elements-of-crimes/7-1-i',
			checked: contextElement
		},
		{
			id: 'elements-of-crimes/7-1-i-8',
			pinpoint: 'Art. 7(1)(i), element 8',
			label: '8.',
			text: 'The perpetrator knew that the conduct was part of or intended the conduct to be part of a widespread or systematic attack directed against a civilian population.',
			within: 'elements-of-crimes/7-1-i',
			checked: contextElement
		},
		{
			id: 'elements-of-crimes/n23',
			pinpoint: 'fn. 23',
			label: '23',
			text: 'Given the complex nature of this crime, it is recognized that its commission will normally involve more than one perpetrator as a part of a common criminal purpose.',
			within: 'elements-of-crimes/7-1-i',
			checked: oneCopy,
			note: 'Belongs to the title.'
		},
		{
			id: 'elements-of-crimes/n24',
			pinpoint: 'fn. 24',
			label: '24',
			text: 'This crime falls under the jurisdiction of the Court only if the attack referred to in elements 7 and 8 occurs after the entry into force of the Statute.',
			within: 'elements-of-crimes/7-1-i',
			checked: oneCopy,
			note: 'Belongs to the title. “elements 7 and 8” are the two context elements of this crime.'
		},
		{
			id: 'elements-of-crimes/n25',
			pinpoint: 'fn. 25',
			label: '25',
			text: 'The word “detained” would include a perpetrator who maintained an existing detention.',
			within: 'elements-of-crimes/7-1-i-1-a',
			checked: oneCopy
		},
		{
			id: 'elements-of-crimes/n26',
			pinpoint: 'fn. 26',
			label: '26',
			text: 'It is understood that under certain circumstances an arrest or detention may have been lawful.',
			within: 'elements-of-crimes/7-1-i-1-a',
			checked: oneCopy
		},
		{
			id: 'elements-of-crimes/n27',
			pinpoint: 'fn. 27',
			label: '27',
			text: 'This element, inserted because of the complexity of this crime, is without prejudice to the General Introduction to the Elements of Crimes.',
			within: 'elements-of-crimes/7-1-i-3',
			checked: oneCopy
		},
		{
			id: 'elements-of-crimes/n28',
			pinpoint: 'fn. 28',
			label: '28',
			text: 'It is understood that, in the case of a perpetrator who maintained an existing detention, this element would be satisfied if the perpetrator was aware that such a refusal had already taken place.',
			within: 'elements-of-crimes/7-1-i-3-a',
			checked: oneCopy
		},
		{
			id: 'elements-of-crimes/7-1-j',
			pinpoint: 'Art. 7(1)(j)',
			label: '',
			heading: 'Crime against humanity of apartheid',
			text: '',
			within: 'elements-of-crimes/7',
			checked: title
		},
		{
			id: 'elements-of-crimes/7-1-j-1',
			pinpoint: 'Art. 7(1)(j), element 1',
			label: '1.',
			text: 'The perpetrator committed an inhumane act against one or more persons.',
			within: 'elements-of-crimes/7-1-j',
			checked: oneCopy
		},
		{
			id: 'elements-of-crimes/7-1-j-2',
			pinpoint: 'Art. 7(1)(j), element 2',
			label: '2.',
			text: 'Such act was an act referred to in article 7, paragraph 1, of the Statute, or was an act of a character similar to any of those acts.[^29]',
			within: 'elements-of-crimes/7-1-j',
			checked: oneCopy
		},
		{
			id: 'elements-of-crimes/7-1-j-3',
			pinpoint: 'Art. 7(1)(j), element 3',
			label: '3.',
			text: 'The perpetrator was aware of the factual circumstances that established the character of the act.',
			within: 'elements-of-crimes/7-1-j',
			checked: oneCopy
		},
		{
			id: 'elements-of-crimes/7-1-j-4',
			pinpoint: 'Art. 7(1)(j), element 4',
			label: '4.',
			text: 'The conduct was committed in the context of an institutionalized regime of systematic oppression and domination by one racial group over any other racial group or groups.',
			within: 'elements-of-crimes/7-1-j',
			checked: oneCopy
		},
		{
			id: 'elements-of-crimes/7-1-j-5',
			pinpoint: 'Art. 7(1)(j), element 5',
			label: '5.',
			text: 'The perpetrator intended to maintain such regime by that conduct.',
			within: 'elements-of-crimes/7-1-j',
			checked: oneCopy
		},
		{
			id: 'elements-of-crimes/7-1-j-6',
			pinpoint: 'Art. 7(1)(j), element 6',
			label: '6.',
			text: 'The conduct was committed as part of a widespread or systematic attack directed against a civilian population.',
			within: 'elements-of-crimes/7-1-j',
			checked: contextElement
		},
		{
			id: 'elements-of-crimes/7-1-j-7',
			pinpoint: 'Art. 7(1)(j), element 7',
			label: '7.',
			text: 'The perpetrator knew that the conduct was part of or intended the conduct to be part of a widespread or systematic attack directed against a civilian population.',
			within: 'elements-of-crimes/7-1-j',
			checked: contextElement
		},
		{
			id: 'elements-of-crimes/n29',
			pinpoint: 'fn. 29',
			label: '29',
			text: 'It is understood that “character” refers to the nature and gravity of the act.',
			within: 'elements-of-crimes/7-1-j-2',
			checked: oneCopy
		},
		{
			id: 'elements-of-crimes/7-1-k',
			pinpoint: 'Art. 7(1)(k)',
			label: '',
			heading: 'Crime against humanity of other inhumane acts',
			text: '',
			within: 'elements-of-crimes/7',
			checked: title
		},
		{
			id: 'elements-of-crimes/7-1-k-1',
			pinpoint: 'Art. 7(1)(k), element 1',
			label: '1.',
			text: 'The perpetrator inflicted great suffering, or serious injury to body or to mental or physical health, by means of an inhumane act.',
			within: 'elements-of-crimes/7-1-k',
			checked: oneCopy
		},
		{
			id: 'elements-of-crimes/7-1-k-2',
			pinpoint: 'Art. 7(1)(k), element 2',
			label: '2.',
			text: 'Such act was of a character similar to any other act referred to in article 7, paragraph 1, of the Statute.[^30]',
			within: 'elements-of-crimes/7-1-k',
			checked: oneCopy
		},
		{
			id: 'elements-of-crimes/7-1-k-3',
			pinpoint: 'Art. 7(1)(k), element 3',
			label: '3.',
			text: 'The perpetrator was aware of the factual circumstances that established the character of the act.',
			within: 'elements-of-crimes/7-1-k',
			checked: oneCopy
		},
		{
			id: 'elements-of-crimes/7-1-k-4',
			pinpoint: 'Art. 7(1)(k), element 4',
			label: '4.',
			text: 'The conduct was committed as part of a widespread or systematic attack directed against a civilian population.',
			within: 'elements-of-crimes/7-1-k',
			checked: contextElement
		},
		{
			id: 'elements-of-crimes/7-1-k-5',
			pinpoint: 'Art. 7(1)(k), element 5',
			label: '5.',
			text: 'The perpetrator knew that the conduct was part of or intended the conduct to be part of a widespread or systematic attack directed against a civilian population.',
			within: 'elements-of-crimes/7-1-k',
			checked: contextElement
		},
		{
			id: 'elements-of-crimes/n30',
			pinpoint: 'fn. 30',
			label: '30',
			text: 'It is understood that “character” refers to the nature and gravity of the act.',
			within: 'elements-of-crimes/7-1-k-2',
			checked: oneCopy
		}
	]
} satisfies Instrument;
