import type { Checked, Instrument } from '#lib/domain/instrument.ts';

// How far the words were compared.
const article5 = {
	level: 'two-copies',
	note: 'The ICC’s 2011 edition and Public.Law’s copy of the ICC text are identical; the open-treaties collection has the article as adopted in 1998, with a paragraph 2.'
} satisfies Checked;
const fourCopies = {
	level: 'two-copies',
	note: 'Four public copies agree word for word: the ICC’s 2011 edition, the open-treaties collection, Public.Law’s copy of the ICC text, and the schedule to Canada’s Crimes Against Humanity and War Crimes Act (with fewer capitals and quotation marks).'
} satisfies Checked;
const article7Extermination = {
	level: 'two-copies',
	note: 'Four public copies agree word for word: the ICC’s 2011 edition, the open-treaties collection, Public.Law’s copy of the ICC text, and the schedule to Canada’s Crimes Against Humanity and War Crimes Act (with fewer capitals and quotation marks). One of them runs “inter alia the” together, a scanning fault.'
} satisfies Checked;
const article9 = {
	level: 'two-copies',
	note: 'The ICC’s 2011 edition and Public.Law’s copy of the ICC text are identical; the open-treaties collection has the text before the 2010 amendment.'
} satisfies Checked;
const threeCopies = {
	level: 'two-copies',
	note: 'Three public copies agree word for word and in punctuation: the ICC’s 2011 edition, the open-treaties collection and Public.Law’s copy of the ICC text.'
} satisfies Checked;
const article28 = {
	level: 'two-copies',
	note: 'Three public copies agree word for word and in punctuation: the ICC’s 2011 edition, the open-treaties collection and Public.Law’s copy of the ICC text. Public.Law’s copy labels the subparagraphs differently; the labels here fit the words “paragraph (a)” in the text itself.'
} satisfies Checked;

/** Selected articles, word for word, in numerical order. */
export const romeStatute = {
	id: 'rome-statute',
	title: 'Rome Statute of the International Criminal Court',
	short: 'Rome Statute',
	alsoCalled: ['ICC Statute', 'Rome', 'Statute', 'RS'],
	citation:
		'United Nations, Treaty Series, vol. 2187, p. 3 (No. 38544), as amended in 2010 (RC/Res.5 and RC/Res.6)',
	// As a copy that the words were compared with names its source; it was not opened.
	address: 'https://www.icc-cpi.int/Publications/Rome-Statute.pdf',
	adopted: '17 July 1998, Rome; in force from 1 July 2002',
	nature:
		'A treaty: it sets up the International Criminal Court and defines the crimes within its jurisdiction, for the purposes of the Statute.',
	provisions: [
		{
			id: 'rome-statute/5',
			pinpoint: 'Art. 5',
			label: '',
			heading: 'Crimes within the jurisdiction of the Court',
			text: 'The jurisdiction of the Court shall be limited to the most serious crimes of concern to the international community as a whole. The Court has jurisdiction in accordance with this Statute with respect to the following crimes:',
			checked: article5,
			note: 'As adopted in 1998 these sentences were paragraph 1, and a paragraph 2 put off the exercise of jurisdiction over aggression until a definition was adopted. The Review Conference deleted paragraph 2 on 11 June 2010 (RC/Res.6, annex I).'
		},
		{
			id: 'rome-statute/5-a',
			pinpoint: 'Art. 5(a)',
			label: '(a)',
			text: 'The crime of genocide;',
			within: 'rome-statute/5',
			checked: article5
		},
		{
			id: 'rome-statute/5-b',
			pinpoint: 'Art. 5(b)',
			label: '(b)',
			text: 'Crimes against humanity;',
			within: 'rome-statute/5',
			checked: article5
		},
		{
			id: 'rome-statute/5-c',
			pinpoint: 'Art. 5(c)',
			label: '(c)',
			text: 'War crimes;',
			within: 'rome-statute/5',
			checked: article5
		},
		{
			id: 'rome-statute/5-d',
			pinpoint: 'Art. 5(d)',
			label: '(d)',
			text: 'The crime of aggression.',
			within: 'rome-statute/5',
			checked: article5
		},
		{
			id: 'rome-statute/6',
			pinpoint: 'Art. 6',
			label: '',
			heading: 'Genocide',
			text: 'For the purpose of this Statute, “genocide” means any of the following acts committed with intent to destroy, in whole or in part, a national, ethnical, racial or religious group, as such:',
			checked: fourCopies,
			note: 'The list is word for word that of article II of the Genocide Convention; only the opening words differ. There is no counterpart of article III of the Convention here: incitement is in article 25(3)(e), attempt in article 25(3)(f); conspiracy is not in the Statute.'
		},
		{
			id: 'rome-statute/6-a',
			pinpoint: 'Art. 6(a)',
			label: '(a)',
			text: 'Killing members of the group;',
			within: 'rome-statute/6',
			checked: fourCopies
		},
		{
			id: 'rome-statute/6-b',
			pinpoint: 'Art. 6(b)',
			label: '(b)',
			text: 'Causing serious bodily or mental harm to members of the group;',
			within: 'rome-statute/6',
			checked: fourCopies
		},
		{
			id: 'rome-statute/6-c',
			pinpoint: 'Art. 6(c)',
			label: '(c)',
			text: 'Deliberately inflicting on the group conditions of life calculated to bring about its physical destruction in whole or in part;',
			within: 'rome-statute/6',
			checked: fourCopies
		},
		{
			id: 'rome-statute/6-d',
			pinpoint: 'Art. 6(d)',
			label: '(d)',
			text: 'Imposing measures intended to prevent births within the group;',
			within: 'rome-statute/6',
			checked: fourCopies
		},
		{
			id: 'rome-statute/6-e',
			pinpoint: 'Art. 6(e)',
			label: '(e)',
			text: 'Forcibly transferring children of the group to another group.',
			within: 'rome-statute/6',
			checked: fourCopies
		},
		{
			id: 'rome-statute/7',
			pinpoint: 'Art. 7',
			label: '',
			heading: 'Crimes against humanity',
			text: '',
			checked: fourCopies
		},
		{
			id: 'rome-statute/7-1',
			pinpoint: 'Art. 7(1)',
			label: '1.',
			text: 'For the purpose of this Statute, “crime against humanity” means any of the following acts when committed as part of a widespread or systematic attack directed against any civilian population, with knowledge of the attack:',
			within: 'rome-statute/7',
			checked: fourCopies
		},
		{
			id: 'rome-statute/7-1-a',
			pinpoint: 'Art. 7(1)(a)',
			label: '(a)',
			text: 'Murder;',
			within: 'rome-statute/7-1',
			checked: fourCopies
		},
		{
			id: 'rome-statute/7-1-b',
			pinpoint: 'Art. 7(1)(b)',
			label: '(b)',
			text: 'Extermination;',
			within: 'rome-statute/7-1',
			checked: fourCopies
		},
		{
			id: 'rome-statute/7-1-c',
			pinpoint: 'Art. 7(1)(c)',
			label: '(c)',
			text: 'Enslavement;',
			within: 'rome-statute/7-1',
			checked: fourCopies
		},
		{
			id: 'rome-statute/7-1-d',
			pinpoint: 'Art. 7(1)(d)',
			label: '(d)',
			text: 'Deportation or forcible transfer of population;',
			within: 'rome-statute/7-1',
			checked: fourCopies
		},
		{
			id: 'rome-statute/7-1-e',
			pinpoint: 'Art. 7(1)(e)',
			label: '(e)',
			text: 'Imprisonment or other severe deprivation of physical liberty in violation of fundamental rules of international law;',
			within: 'rome-statute/7-1',
			checked: fourCopies
		},
		{
			id: 'rome-statute/7-1-f',
			pinpoint: 'Art. 7(1)(f)',
			label: '(f)',
			text: 'Torture;',
			within: 'rome-statute/7-1',
			checked: fourCopies
		},
		{
			id: 'rome-statute/7-1-g',
			pinpoint: 'Art. 7(1)(g)',
			label: '(g)',
			text: 'Rape, sexual slavery, enforced prostitution, forced pregnancy, enforced sterilization, or any other form of sexual violence of comparable gravity;',
			within: 'rome-statute/7-1',
			checked: fourCopies
		},
		{
			id: 'rome-statute/7-1-h',
			pinpoint: 'Art. 7(1)(h)',
			label: '(h)',
			text: 'Persecution against any identifiable group or collectivity on political, racial, national, ethnic, cultural, religious, gender as defined in paragraph 3, or other grounds that are universally recognized as impermissible under international law, in connection with any act referred to in this paragraph or any crime within the jurisdiction of the Court;',
			within: 'rome-statute/7-1',
			checked: fourCopies
		},
		{
			id: 'rome-statute/7-1-i',
			pinpoint: 'Art. 7(1)(i)',
			label: '(i)',
			text: 'Enforced disappearance of persons;',
			within: 'rome-statute/7-1',
			checked: fourCopies
		},
		{
			id: 'rome-statute/7-1-j',
			pinpoint: 'Art. 7(1)(j)',
			label: '(j)',
			text: 'The crime of apartheid;',
			within: 'rome-statute/7-1',
			checked: fourCopies
		},
		{
			id: 'rome-statute/7-1-k',
			pinpoint: 'Art. 7(1)(k)',
			label: '(k)',
			text: 'Other inhumane acts of a similar character intentionally causing great suffering, or serious injury to body or to mental or physical health.',
			within: 'rome-statute/7-1',
			checked: fourCopies
		},
		{
			id: 'rome-statute/7-2',
			pinpoint: 'Art. 7(2)',
			label: '2.',
			text: 'For the purpose of paragraph 1:',
			within: 'rome-statute/7',
			checked: fourCopies
		},
		{
			id: 'rome-statute/7-2-a',
			pinpoint: 'Art. 7(2)(a)',
			label: '(a)',
			text: '“Attack directed against any civilian population” means a course of conduct involving the multiple commission of acts referred to in paragraph 1 against any civilian population, pursuant to or in furtherance of a State or organizational policy to commit such attack;',
			within: 'rome-statute/7-2',
			checked: fourCopies
		},
		{
			id: 'rome-statute/7-2-b',
			pinpoint: 'Art. 7(2)(b)',
			label: '(b)',
			text: '“Extermination” includes the intentional infliction of conditions of life, inter alia the deprivation of access to food and medicine, calculated to bring about the destruction of part of a population;',
			within: 'rome-statute/7-2',
			checked: article7Extermination,
			note: '“inter alia” is in italics in the official text.'
		},
		{
			id: 'rome-statute/7-2-c',
			pinpoint: 'Art. 7(2)(c)',
			label: '(c)',
			text: '“Enslavement” means the exercise of any or all of the powers attaching to the right of ownership over a person and includes the exercise of such power in the course of trafficking in persons, in particular women and children;',
			within: 'rome-statute/7-2',
			checked: fourCopies
		},
		{
			id: 'rome-statute/7-2-d',
			pinpoint: 'Art. 7(2)(d)',
			label: '(d)',
			text: '“Deportation or forcible transfer of population” means forced displacement of the persons concerned by expulsion or other coercive acts from the area in which they are lawfully present, without grounds permitted under international law;',
			within: 'rome-statute/7-2',
			checked: fourCopies
		},
		{
			id: 'rome-statute/7-2-e',
			pinpoint: 'Art. 7(2)(e)',
			label: '(e)',
			text: '“Torture” means the intentional infliction of severe pain or suffering, whether physical or mental, upon a person in the custody or under the control of the accused; except that torture shall not include pain or suffering arising only from, inherent in or incidental to, lawful sanctions;',
			within: 'rome-statute/7-2',
			checked: fourCopies
		},
		{
			id: 'rome-statute/7-2-f',
			pinpoint: 'Art. 7(2)(f)',
			label: '(f)',
			text: '“Forced pregnancy” means the unlawful confinement of a woman forcibly made pregnant, with the intent of affecting the ethnic composition of any population or carrying out other grave violations of international law. This definition shall not in any way be interpreted as affecting national laws relating to pregnancy;',
			within: 'rome-statute/7-2',
			checked: fourCopies
		},
		{
			id: 'rome-statute/7-2-g',
			pinpoint: 'Art. 7(2)(g)',
			label: '(g)',
			text: '“Persecution” means the intentional and severe deprivation of fundamental rights contrary to international law by reason of the identity of the group or collectivity;',
			within: 'rome-statute/7-2',
			checked: fourCopies
		},
		{
			id: 'rome-statute/7-2-h',
			pinpoint: 'Art. 7(2)(h)',
			label: '(h)',
			text: '“The crime of apartheid” means inhumane acts of a character similar to those referred to in paragraph 1, committed in the context of an institutionalized regime of systematic oppression and domination by one racial group over any other racial group or groups and committed with the intention of maintaining that regime;',
			within: 'rome-statute/7-2',
			checked: fourCopies
		},
		{
			id: 'rome-statute/7-2-i',
			pinpoint: 'Art. 7(2)(i)',
			label: '(i)',
			text: '“Enforced disappearance of persons” means the arrest, detention or abduction of persons by, or with the authorization, support or acquiescence of, a State or a political organization, followed by a refusal to acknowledge that deprivation of freedom or to give information on the fate or whereabouts of those persons, with the intention of removing them from the protection of the law for a prolonged period of time.',
			within: 'rome-statute/7-2',
			checked: fourCopies
		},
		{
			id: 'rome-statute/7-3',
			pinpoint: 'Art. 7(3)',
			label: '3.',
			text: 'For the purpose of this Statute, it is understood that the term “gender” refers to the two sexes, male and female, within the context of society. The term “gender” does not indicate any meaning different from the above.',
			within: 'rome-statute/7',
			checked: fourCopies
		},
		{
			id: 'rome-statute/9',
			pinpoint: 'Art. 9',
			label: '',
			heading: 'Elements of Crimes',
			text: '',
			checked: article9,
			note: 'Only paragraphs 1 and 3 are reproduced.'
		},
		{
			id: 'rome-statute/9-1',
			pinpoint: 'Art. 9(1)',
			label: '1.',
			text: 'Elements of Crimes shall assist the Court in the interpretation and application of articles 6, 7, 8 and 8 bis. They shall be adopted by a two-thirds majority of the members of the Assembly of States Parties.',
			within: 'rome-statute/9',
			checked: article9,
			note: 'Until the 2010 amendment: “articles 6, 7 and 8”. The Elements guide the Court; they do not override the Statute (paragraph 3).'
		},
		{
			id: 'rome-statute/9-3',
			pinpoint: 'Art. 9(3)',
			label: '3.',
			text: 'The Elements of Crimes and amendments thereto shall be consistent with this Statute.',
			within: 'rome-statute/9',
			checked: article9
		},
		{
			id: 'rome-statute/10',
			pinpoint: 'Art. 10',
			label: '',
			text: 'Nothing in this Part shall be interpreted as limiting or prejudicing in any way existing or developing rules of international law for purposes other than this Statute.',
			checked: threeCopies,
			note: 'No heading in the official text. The article keeps the definitions in Part 2 from limiting customary law.'
		},
		{
			id: 'rome-statute/11',
			pinpoint: 'Art. 11',
			label: '',
			heading: 'Jurisdiction ratione temporis',
			text: '',
			checked: threeCopies
		},
		{
			id: 'rome-statute/11-1',
			pinpoint: 'Art. 11(1)',
			label: '1.',
			text: 'The Court has jurisdiction only with respect to crimes committed after the entry into force of this Statute.',
			within: 'rome-statute/11',
			checked: threeCopies
		},
		{
			id: 'rome-statute/11-2',
			pinpoint: 'Art. 11(2)',
			label: '2.',
			text: 'If a State becomes a Party to this Statute after its entry into force, the Court may exercise its jurisdiction only with respect to crimes committed after the entry into force of this Statute for that State, unless that State has made a declaration under article 12, paragraph 3.',
			within: 'rome-statute/11',
			checked: threeCopies
		},
		{
			id: 'rome-statute/12',
			pinpoint: 'Art. 12',
			label: '',
			heading: 'Preconditions to the exercise of jurisdiction',
			text: '',
			checked: threeCopies
		},
		{
			id: 'rome-statute/12-1',
			pinpoint: 'Art. 12(1)',
			label: '1.',
			text: 'A State which becomes a Party to this Statute thereby accepts the jurisdiction of the Court with respect to the crimes referred to in article 5.',
			within: 'rome-statute/12',
			checked: threeCopies
		},
		{
			id: 'rome-statute/12-2',
			pinpoint: 'Art. 12(2)',
			label: '2.',
			text: 'In the case of article 13, paragraph (a) or (c), the Court may exercise its jurisdiction if one or more of the following States are Parties to this Statute or have accepted the jurisdiction of the Court in accordance with paragraph 3:',
			within: 'rome-statute/12',
			checked: threeCopies
		},
		{
			id: 'rome-statute/12-2-a',
			pinpoint: 'Art. 12(2)(a)',
			label: '(a)',
			text: 'The State on the territory of which the conduct in question occurred or, if the crime was committed on board a vessel or aircraft, the State of registration of that vessel or aircraft;',
			within: 'rome-statute/12-2',
			checked: threeCopies
		},
		{
			id: 'rome-statute/12-2-b',
			pinpoint: 'Art. 12(2)(b)',
			label: '(b)',
			text: 'The State of which the person accused of the crime is a national.',
			within: 'rome-statute/12-2',
			checked: threeCopies
		},
		{
			id: 'rome-statute/12-3',
			pinpoint: 'Art. 12(3)',
			label: '3.',
			text: 'If the acceptance of a State which is not a Party to this Statute is required under paragraph 2, that State may, by declaration lodged with the Registrar, accept the exercise of jurisdiction by the Court with respect to the crime in question. The accepting State shall cooperate with the Court without any delay or exception in accordance with Part 9.',
			within: 'rome-statute/12',
			checked: threeCopies
		},
		{
			id: 'rome-statute/13',
			pinpoint: 'Art. 13',
			label: '',
			heading: 'Exercise of jurisdiction',
			text: 'The Court may exercise its jurisdiction with respect to a crime referred to in article 5 in accordance with the provisions of this Statute if:',
			checked: threeCopies
		},
		{
			id: 'rome-statute/13-a',
			pinpoint: 'Art. 13(a)',
			label: '(a)',
			text: 'A situation in which one or more of such crimes appears to have been committed is referred to the Prosecutor by a State Party in accordance with article 14;',
			within: 'rome-statute/13',
			checked: threeCopies
		},
		{
			id: 'rome-statute/13-b',
			pinpoint: 'Art. 13(b)',
			label: '(b)',
			text: 'A situation in which one or more of such crimes appears to have been committed is referred to the Prosecutor by the Security Council acting under Chapter VII of the Charter of the United Nations; or',
			within: 'rome-statute/13',
			checked: threeCopies
		},
		{
			id: 'rome-statute/13-c',
			pinpoint: 'Art. 13(c)',
			label: '(c)',
			text: 'The Prosecutor has initiated an investigation in respect of such a crime in accordance with article 15.',
			within: 'rome-statute/13',
			checked: threeCopies
		},
		{
			id: 'rome-statute/21',
			pinpoint: 'Art. 21',
			label: '',
			heading: 'Applicable law',
			text: '',
			checked: threeCopies
		},
		{
			id: 'rome-statute/21-1',
			pinpoint: 'Art. 21(1)',
			label: '1.',
			text: 'The Court shall apply:',
			within: 'rome-statute/21',
			checked: threeCopies
		},
		{
			id: 'rome-statute/21-1-a',
			pinpoint: 'Art. 21(1)(a)',
			label: '(a)',
			text: 'In the first place, this Statute, Elements of Crimes and its Rules of Procedure and Evidence;',
			within: 'rome-statute/21-1',
			checked: threeCopies
		},
		{
			id: 'rome-statute/21-1-b',
			pinpoint: 'Art. 21(1)(b)',
			label: '(b)',
			text: 'In the second place, where appropriate, applicable treaties and the principles and rules of international law, including the established principles of the international law of armed conflict;',
			within: 'rome-statute/21-1',
			checked: threeCopies
		},
		{
			id: 'rome-statute/21-1-c',
			pinpoint: 'Art. 21(1)(c)',
			label: '(c)',
			text: 'Failing that, general principles of law derived by the Court from national laws of legal systems of the world including, as appropriate, the national laws of States that would normally exercise jurisdiction over the crime, provided that those principles are not inconsistent with this Statute and with international law and internationally recognized norms and standards.',
			within: 'rome-statute/21-1',
			checked: threeCopies
		},
		{
			id: 'rome-statute/21-2',
			pinpoint: 'Art. 21(2)',
			label: '2.',
			text: 'The Court may apply principles and rules of law as interpreted in its previous decisions.',
			within: 'rome-statute/21',
			checked: threeCopies
		},
		{
			id: 'rome-statute/21-3',
			pinpoint: 'Art. 21(3)',
			label: '3.',
			text: 'The application and interpretation of law pursuant to this article must be consistent with internationally recognized human rights, and be without any adverse distinction founded on grounds such as gender as defined in article 7, paragraph 3, age, race, colour, language, religion or belief, political or other opinion, national, ethnic or social origin, wealth, birth or other status.',
			within: 'rome-statute/21',
			checked: threeCopies
		},
		{
			id: 'rome-statute/22',
			pinpoint: 'Art. 22',
			label: '',
			heading: 'Nullum crimen sine lege',
			text: '',
			checked: threeCopies
		},
		{
			id: 'rome-statute/22-1',
			pinpoint: 'Art. 22(1)',
			label: '1.',
			text: 'A person shall not be criminally responsible under this Statute unless the conduct in question constitutes, at the time it takes place, a crime within the jurisdiction of the Court.',
			within: 'rome-statute/22',
			checked: threeCopies
		},
		{
			id: 'rome-statute/22-2',
			pinpoint: 'Art. 22(2)',
			label: '2.',
			text: 'The definition of a crime shall be strictly construed and shall not be extended by analogy. In case of ambiguity, the definition shall be interpreted in favour of the person being investigated, prosecuted or convicted.',
			within: 'rome-statute/22',
			checked: threeCopies
		},
		{
			id: 'rome-statute/22-3',
			pinpoint: 'Art. 22(3)',
			label: '3.',
			text: 'This article shall not affect the characterization of any conduct as criminal under international law independently of this Statute.',
			within: 'rome-statute/22',
			checked: threeCopies
		},
		{
			id: 'rome-statute/24',
			pinpoint: 'Art. 24',
			label: '',
			heading: 'Non-retroactivity ratione personae',
			text: '',
			checked: threeCopies,
			note: 'Only paragraph 1 is reproduced.'
		},
		{
			id: 'rome-statute/24-1',
			pinpoint: 'Art. 24(1)',
			label: '1.',
			text: 'No person shall be criminally responsible under this Statute for conduct prior to the entry into force of the Statute.',
			within: 'rome-statute/24',
			checked: threeCopies
		},
		{
			id: 'rome-statute/25',
			pinpoint: 'Art. 25',
			label: '',
			heading: 'Individual criminal responsibility',
			text: '',
			checked: threeCopies,
			note: 'Only paragraph 3 is reproduced. Paragraph 4 leaves the responsibility of States under international law untouched; paragraph 3 bis (2010) concerns aggression only.'
		},
		{
			id: 'rome-statute/25-3',
			pinpoint: 'Art. 25(3)',
			label: '3.',
			text: 'In accordance with this Statute, a person shall be criminally responsible and liable for punishment for a crime within the jurisdiction of the Court if that person:',
			within: 'rome-statute/25',
			checked: threeCopies
		},
		{
			id: 'rome-statute/25-3-a',
			pinpoint: 'Art. 25(3)(a)',
			label: '(a)',
			text: 'Commits such a crime, whether as an individual, jointly with another or through another person, regardless of whether that other person is criminally responsible;',
			within: 'rome-statute/25-3',
			checked: threeCopies
		},
		{
			id: 'rome-statute/25-3-b',
			pinpoint: 'Art. 25(3)(b)',
			label: '(b)',
			text: 'Orders, solicits or induces the commission of such a crime which in fact occurs or is attempted;',
			within: 'rome-statute/25-3',
			checked: threeCopies
		},
		{
			id: 'rome-statute/25-3-c',
			pinpoint: 'Art. 25(3)(c)',
			label: '(c)',
			text: 'For the purpose of facilitating the commission of such a crime, aids, abets or otherwise assists in its commission or its attempted commission, including providing the means for its commission;',
			within: 'rome-statute/25-3',
			checked: threeCopies
		},
		{
			id: 'rome-statute/25-3-d',
			pinpoint: 'Art. 25(3)(d)',
			label: '(d)',
			text: 'In any other way contributes to the commission or attempted commission of such a crime by a group of persons acting with a common purpose. Such contribution shall be intentional and shall either:',
			within: 'rome-statute/25-3',
			checked: threeCopies
		},
		{
			id: 'rome-statute/25-3-d-i',
			pinpoint: 'Art. 25(3)(d)(i)',
			label: '(i)',
			text: 'Be made with the aim of furthering the criminal activity or criminal purpose of the group, where such activity or purpose involves the commission of a crime within the jurisdiction of the Court; or',
			within: 'rome-statute/25-3-d',
			checked: threeCopies
		},
		{
			id: 'rome-statute/25-3-d-ii',
			pinpoint: 'Art. 25(3)(d)(ii)',
			label: '(ii)',
			text: 'Be made in the knowledge of the intention of the group to commit the crime;',
			within: 'rome-statute/25-3-d',
			checked: threeCopies
		},
		{
			id: 'rome-statute/25-3-e',
			pinpoint: 'Art. 25(3)(e)',
			label: '(e)',
			text: 'In respect of the crime of genocide, directly and publicly incites others to commit genocide;',
			within: 'rome-statute/25-3',
			checked: threeCopies
		},
		{
			id: 'rome-statute/25-3-f',
			pinpoint: 'Art. 25(3)(f)',
			label: '(f)',
			text: 'Attempts to commit such a crime by taking action that commences its execution by means of a substantial step, but the crime does not occur because of circumstances independent of the person’s intentions. However, a person who abandons the effort to commit the crime or otherwise prevents the completion of the crime shall not be liable for punishment under this Statute for the attempt to commit that crime if that person completely and voluntarily gave up the criminal purpose.',
			within: 'rome-statute/25-3',
			checked: threeCopies
		},
		{
			id: 'rome-statute/27',
			pinpoint: 'Art. 27',
			label: '',
			heading: 'Irrelevance of official capacity',
			text: '',
			checked: threeCopies
		},
		{
			id: 'rome-statute/27-1',
			pinpoint: 'Art. 27(1)',
			label: '1.',
			text: 'This Statute shall apply equally to all persons without any distinction based on official capacity. In particular, official capacity as a Head of State or Government, a member of a Government or parliament, an elected representative or a government official shall in no case exempt a person from criminal responsibility under this Statute, nor shall it, in and of itself, constitute a ground for reduction of sentence.',
			within: 'rome-statute/27',
			checked: threeCopies
		},
		{
			id: 'rome-statute/27-2',
			pinpoint: 'Art. 27(2)',
			label: '2.',
			text: 'Immunities or special procedural rules which may attach to the official capacity of a person, whether under national or international law, shall not bar the Court from exercising its jurisdiction over such a person.',
			within: 'rome-statute/27',
			checked: threeCopies
		},
		{
			id: 'rome-statute/28',
			pinpoint: 'Art. 28',
			label: '',
			heading: 'Responsibility of commanders and other superiors',
			text: 'In addition to other grounds of criminal responsibility under this Statute for crimes within the jurisdiction of the Court:',
			checked: article28
		},
		{
			id: 'rome-statute/28-a',
			pinpoint: 'Art. 28(a)',
			label: '(a)',
			text: 'A military commander or person effectively acting as a military commander shall be criminally responsible for crimes within the jurisdiction of the Court committed by forces under his or her effective command and control, or effective authority and control as the case may be, as a result of his or her failure to exercise control properly over such forces, where:',
			within: 'rome-statute/28',
			checked: article28
		},
		{
			id: 'rome-statute/28-a-i',
			pinpoint: 'Art. 28(a)(i)',
			label: '(i)',
			text: 'That military commander or person either knew or, owing to the circumstances at the time, should have known that the forces were committing or about to commit such crimes; and',
			within: 'rome-statute/28-a',
			checked: article28
		},
		{
			id: 'rome-statute/28-a-ii',
			pinpoint: 'Art. 28(a)(ii)',
			label: '(ii)',
			text: 'That military commander or person failed to take all necessary and reasonable measures within his or her power to prevent or repress their commission or to submit the matter to the competent authorities for investigation and prosecution.',
			within: 'rome-statute/28-a',
			checked: article28
		},
		{
			id: 'rome-statute/28-b',
			pinpoint: 'Art. 28(b)',
			label: '(b)',
			text: 'With respect to superior and subordinate relationships not described in paragraph (a), a superior shall be criminally responsible for crimes within the jurisdiction of the Court committed by subordinates under his or her effective authority and control, as a result of his or her failure to exercise control properly over such subordinates, where:',
			within: 'rome-statute/28',
			checked: article28
		},
		{
			id: 'rome-statute/28-b-i',
			pinpoint: 'Art. 28(b)(i)',
			label: '(i)',
			text: 'The superior either knew, or consciously disregarded information which clearly indicated, that the subordinates were committing or about to commit such crimes;',
			within: 'rome-statute/28-b',
			checked: article28
		},
		{
			id: 'rome-statute/28-b-ii',
			pinpoint: 'Art. 28(b)(ii)',
			label: '(ii)',
			text: 'The crimes concerned activities that were within the effective responsibility and control of the superior; and',
			within: 'rome-statute/28-b',
			checked: article28
		},
		{
			id: 'rome-statute/28-b-iii',
			pinpoint: 'Art. 28(b)(iii)',
			label: '(iii)',
			text: 'The superior failed to take all necessary and reasonable measures within his or her power to prevent or repress their commission or to submit the matter to the competent authorities for investigation and prosecution.',
			within: 'rome-statute/28-b',
			checked: article28
		},
		{
			id: 'rome-statute/29',
			pinpoint: 'Art. 29',
			label: '',
			heading: 'Non-applicability of statute of limitations',
			text: 'The crimes within the jurisdiction of the Court shall not be subject to any statute of limitations.',
			checked: threeCopies
		},
		{
			id: 'rome-statute/30',
			pinpoint: 'Art. 30',
			label: '',
			heading: 'Mental element',
			text: '',
			checked: threeCopies
		},
		{
			id: 'rome-statute/30-1',
			pinpoint: 'Art. 30(1)',
			label: '1.',
			text: 'Unless otherwise provided, a person shall be criminally responsible and liable for punishment for a crime within the jurisdiction of the Court only if the material elements are committed with intent and knowledge.',
			within: 'rome-statute/30',
			checked: threeCopies
		},
		{
			id: 'rome-statute/30-2',
			pinpoint: 'Art. 30(2)',
			label: '2.',
			text: 'For the purposes of this article, a person has intent where:',
			within: 'rome-statute/30',
			checked: threeCopies
		},
		{
			id: 'rome-statute/30-2-a',
			pinpoint: 'Art. 30(2)(a)',
			label: '(a)',
			text: 'In relation to conduct, that person means to engage in the conduct;',
			within: 'rome-statute/30-2',
			checked: threeCopies
		},
		{
			id: 'rome-statute/30-2-b',
			pinpoint: 'Art. 30(2)(b)',
			label: '(b)',
			text: 'In relation to a consequence, that person means to cause that consequence or is aware that it will occur in the ordinary course of events.',
			within: 'rome-statute/30-2',
			checked: threeCopies
		},
		{
			id: 'rome-statute/30-3',
			pinpoint: 'Art. 30(3)',
			label: '3.',
			text: 'For the purposes of this article, “knowledge” means awareness that a circumstance exists or a consequence will occur in the ordinary course of events. “Know” and “knowingly” shall be construed accordingly.',
			within: 'rome-statute/30',
			checked: threeCopies
		},
		{
			id: 'rome-statute/33',
			pinpoint: 'Art. 33',
			label: '',
			heading: 'Superior orders and prescription of law',
			text: '',
			checked: threeCopies
		},
		{
			id: 'rome-statute/33-1',
			pinpoint: 'Art. 33(1)',
			label: '1.',
			text: 'The fact that a crime within the jurisdiction of the Court has been committed by a person pursuant to an order of a Government or of a superior, whether military or civilian, shall not relieve that person of criminal responsibility unless:',
			within: 'rome-statute/33',
			checked: threeCopies
		},
		{
			id: 'rome-statute/33-1-a',
			pinpoint: 'Art. 33(1)(a)',
			label: '(a)',
			text: 'The person was under a legal obligation to obey orders of the Government or the superior in question;',
			within: 'rome-statute/33-1',
			checked: threeCopies
		},
		{
			id: 'rome-statute/33-1-b',
			pinpoint: 'Art. 33(1)(b)',
			label: '(b)',
			text: 'The person did not know that the order was unlawful; and',
			within: 'rome-statute/33-1',
			checked: threeCopies
		},
		{
			id: 'rome-statute/33-1-c',
			pinpoint: 'Art. 33(1)(c)',
			label: '(c)',
			text: 'The order was not manifestly unlawful.',
			within: 'rome-statute/33-1',
			checked: threeCopies
		},
		{
			id: 'rome-statute/33-2',
			pinpoint: 'Art. 33(2)',
			label: '2.',
			text: 'For the purposes of this article, orders to commit genocide or crimes against humanity are manifestly unlawful.',
			within: 'rome-statute/33',
			checked: threeCopies
		},
		{
			id: 'rome-statute/53',
			pinpoint: 'Art. 53',
			label: '',
			heading: 'Initiation of an investigation',
			text: '',
			checked: threeCopies,
			note: 'Only paragraph 1 is reproduced.'
		},
		{
			id: 'rome-statute/53-1',
			pinpoint: 'Art. 53(1)',
			label: '1.',
			text: 'The Prosecutor shall, having evaluated the information made available to him or her, initiate an investigation unless he or she determines that there is no reasonable basis to proceed under this Statute. In deciding whether to initiate an investigation, the Prosecutor shall consider whether:',
			within: 'rome-statute/53',
			checked: threeCopies
		},
		{
			id: 'rome-statute/53-1-a',
			pinpoint: 'Art. 53(1)(a)',
			label: '(a)',
			text: 'The information available to the Prosecutor provides a reasonable basis to believe that a crime within the jurisdiction of the Court has been or is being committed;',
			within: 'rome-statute/53-1',
			checked: threeCopies
		},
		{
			id: 'rome-statute/53-1-b',
			pinpoint: 'Art. 53(1)(b)',
			label: '(b)',
			text: 'The case is or would be admissible under article 17; and',
			within: 'rome-statute/53-1',
			checked: threeCopies
		},
		{
			id: 'rome-statute/53-1-c',
			pinpoint: 'Art. 53(1)(c)',
			label: '(c)',
			text: 'Taking into account the gravity of the crime and the interests of victims, there are nonetheless substantial reasons to believe that an investigation would not serve the interests of justice.',
			within: 'rome-statute/53-1',
			checked: threeCopies
		},
		{
			id: 'rome-statute/53-1-end',
			pinpoint: 'Art. 53(1), last sentence',
			label: '',
			text: 'If the Prosecutor determines that there is no reasonable basis to proceed and his or her determination is based solely on subparagraph (c) above, he or she shall inform the Pre-Trial Chamber.',
			within: 'rome-statute/53-1',
			checked: threeCopies
		},
		{
			id: 'rome-statute/58',
			pinpoint: 'Art. 58',
			label: '',
			heading: 'Issuance by the Pre-Trial Chamber of a warrant of arrest or a summons to appear',
			text: '',
			checked: threeCopies,
			note: 'Only the opening words of paragraph 1 and subparagraph (a) are reproduced.'
		},
		{
			id: 'rome-statute/58-1',
			pinpoint: 'Art. 58(1)',
			label: '1.',
			text: 'At any time after the initiation of an investigation, the Pre-Trial Chamber shall, on the application of the Prosecutor, issue a warrant of arrest of a person if, having examined the application and the evidence or other information submitted by the Prosecutor, it is satisfied that:',
			within: 'rome-statute/58',
			checked: threeCopies
		},
		{
			id: 'rome-statute/58-1-a',
			pinpoint: 'Art. 58(1)(a)',
			label: '(a)',
			text: 'There are reasonable grounds to believe that the person has committed a crime within the jurisdiction of the Court; and',
			within: 'rome-statute/58-1',
			checked: threeCopies,
			note: 'Subparagraph (b), on the need for arrest, follows.'
		},
		{
			id: 'rome-statute/61',
			pinpoint: 'Art. 61',
			label: '',
			heading: 'Confirmation of the charges before trial',
			text: '',
			checked: threeCopies,
			note: 'Only paragraph 7 is reproduced.'
		},
		{
			id: 'rome-statute/61-7',
			pinpoint: 'Art. 61(7)',
			label: '7.',
			text: 'The Pre-Trial Chamber shall, on the basis of the hearing, determine whether there is sufficient evidence to establish substantial grounds to believe that the person committed each of the crimes charged. Based on its determination, the Pre-Trial Chamber shall:',
			within: 'rome-statute/61',
			checked: threeCopies
		},
		{
			id: 'rome-statute/61-7-a',
			pinpoint: 'Art. 61(7)(a)',
			label: '(a)',
			text: 'Confirm those charges in relation to which it has determined that there is sufficient evidence, and commit the person to a Trial Chamber for trial on the charges as confirmed;',
			within: 'rome-statute/61-7',
			checked: threeCopies
		},
		{
			id: 'rome-statute/61-7-b',
			pinpoint: 'Art. 61(7)(b)',
			label: '(b)',
			text: 'Decline to confirm those charges in relation to which it has determined that there is insufficient evidence;',
			within: 'rome-statute/61-7',
			checked: threeCopies
		},
		{
			id: 'rome-statute/61-7-c',
			pinpoint: 'Art. 61(7)(c)',
			label: '(c)',
			text: 'Adjourn the hearing and request the Prosecutor to consider:',
			within: 'rome-statute/61-7',
			checked: threeCopies
		},
		{
			id: 'rome-statute/61-7-c-i',
			pinpoint: 'Art. 61(7)(c)(i)',
			label: '(i)',
			text: 'Providing further evidence or conducting further investigation with respect to a particular charge; or',
			within: 'rome-statute/61-7-c',
			checked: threeCopies
		},
		{
			id: 'rome-statute/61-7-c-ii',
			pinpoint: 'Art. 61(7)(c)(ii)',
			label: '(ii)',
			text: 'Amending a charge because the evidence submitted appears to establish a different crime within the jurisdiction of the Court.',
			within: 'rome-statute/61-7-c',
			checked: threeCopies
		},
		{
			id: 'rome-statute/66',
			pinpoint: 'Art. 66',
			label: '',
			heading: 'Presumption of innocence',
			text: '',
			checked: threeCopies
		},
		{
			id: 'rome-statute/66-1',
			pinpoint: 'Art. 66(1)',
			label: '1.',
			text: 'Everyone shall be presumed innocent until proved guilty before the Court in accordance with the applicable law.',
			within: 'rome-statute/66',
			checked: threeCopies
		},
		{
			id: 'rome-statute/66-2',
			pinpoint: 'Art. 66(2)',
			label: '2.',
			text: 'The onus is on the Prosecutor to prove the guilt of the accused.',
			within: 'rome-statute/66',
			checked: threeCopies
		},
		{
			id: 'rome-statute/66-3',
			pinpoint: 'Art. 66(3)',
			label: '3.',
			text: 'In order to convict the accused, the Court must be convinced of the guilt of the accused beyond reasonable doubt.',
			within: 'rome-statute/66',
			checked: threeCopies
		}
	]
} satisfies Instrument;
