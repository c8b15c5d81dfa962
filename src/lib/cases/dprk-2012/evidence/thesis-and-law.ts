import type { Evidence } from '#lib/domain/case.ts';

/** Paragraphs 1–4: the thesis, and genocide in law. */
export const evidence = [
	{
		id: 'E1',
		paragraph: 1,
		statement:
			'At the 2005 United Nations World Summit, described as the largest meeting of heads of state in history, States committed themselves to protect populations from genocide, war crimes, ethnic cleansing and crimes against humanity.',
		short: 'The 2005 commitment to protect',
		figures: [],
		notes: [1],
		assertedBy: { kind: 'instrument', name: '2005 World Summit Outcome, paras. 138–139' },
		support: 'legal-text',
		conductOf: 'international-community',
		cautions: [
			'The note gives no date and no document number; it cites the resolution that contains the commitment, not a source for the size of the meeting.',
			'Not in the article: the Outcome is a General Assembly resolution, a political commitment and not a treaty (A/RES/60/1, 16 September 2005), seen in stored copies.',
			'Here the norm is a commitment to protect; in ¶25 the article makes it an obligation to intervene.'
		]
	},
	{
		id: 'E2',
		paragraph: 1,
		statement:
			'North Korea has violated the responsibility to protect to the degree that intervention is warranted; the article’s answer is an unqualified yes, and its title calls the country the norm’s principal violator in the world.',
		short: 'Violation that warrants intervention',
		figures: [],
		notes: [],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'legal-conclusion',
		conductOf: 'dprk',
		cautions: [
			'This is the thesis to be shown, not evidence for it; “unequivocal” is the article’s word.',
			'“Intervention” is not defined: it may mean diplomacy, sanctions, referral or force.',
			'That the country is the principal violator is a comparison, and no other country is compared.'
		]
	},
	{
		id: 'E3',
		paragraph: 2,
		statement:
			'The Genocide Convention and Article 6 of the Rome Statute define genocide as five listed acts committed with intent to destroy, in whole or in part, a national, ethnical, racial or religious group.',
		short: 'The definition of genocide',
		figures: [{ value: '5', of: 'acts listed in the definition' }],
		notes: [2, 3],
		assertedBy: {
			kind: 'instrument',
			name: 'Genocide Convention, Art. II; Rome Statute, Art. 6'
		},
		support: 'legal-text',
		cautions: [
			'The quotation ends at “group” and leaves out the last words of the chapeau, “, as such”; it puts a full stop where the text goes on.',
			'Both instruments say “any of the following acts”: one act suffices, and five without the intent do not.',
			'The article does not mention the further contextual element in the Elements of Crimes, which applies only at the International Criminal Court.',
			'Not in the article: the DPRK acceded to the Convention on 31 January 1989, seen in stored copies; that it is not a party to the Rome Statute is recalled.'
		]
	},
	{
		id: 'E4',
		paragraph: 3,
		statement:
			'North Korea has employed every one of the five acts of the definition, which the article says cannot be disputed.',
		short: 'All five acts employed',
		figures: [{ value: '5 of 5', of: 'acts of the definition said to have been employed' }],
		notes: [4],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'legal-conclusion',
		conductOf: 'dprk',
		cautions: [
			'“Indisputable” is the article’s word; the same sentence says “arguably” of starvation outside the camps.',
			'One note at the end of the sentence carries all five acts, without page numbers.',
			'The article’s own list (a) to (e) matches the Convention’s letters only loosely.',
			'No group is named: Article II asks for acts against members of a protected group.',
			'Not in the article: it is not recalled that the Special Rapporteur’s report of 17 February 2010 applies Article II or finds genocidal acts.'
		]
	},
	{
		id: 'E5',
		paragraph: 3,
		statement: 'North Korea has carried out executions and murders sanctioned by the State.',
		short: '(a) Executions and State murders',
		figures: [],
		notes: [4],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'report',
		conductOf: 'dprk',
		cautions: [
			'Neither victims, nor numbers, nor years are given; an execution may also follow an ordinary criminal conviction.',
			'The note stands at the end of the whole list, after (e).'
		]
	},
	{
		id: 'E6',
		paragraph: 3,
		statement: 'North Korea has used torture systematically.',
		short: '(b) Systematic torture',
		figures: [],
		notes: [4],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'report',
		conductOf: 'dprk',
		cautions: [
			'Torture is one way of causing serious harm under (b), but the sentence does not say to members of which group.',
			'The note stands at the end of the whole list, after (e).'
		]
	},
	{
		id: 'E7',
		paragraph: 3,
		statement:
			'North Korea has brought about mass starvation in its camps for political prisoners.',
		short: '(c) Mass starvation in the camps',
		figures: [],
		notes: [4],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'report',
		conductOf: 'dprk',
		cautions: [
			'The starved are described as political prisoners; a political group is not one of the four protected groups.',
			'Act (c) asks for conditions calculated to bring about physical destruction; “state-induced” says who caused them, not to what end.',
			'The note stands at the end of the whole list, after (e).'
		]
	},
	{
		id: 'E8',
		paragraph: 3,
		statement:
			'State-induced mass starvation has arguably taken place outside the political prison camps as well.',
		short: '(c) Starvation “arguably elsewhere”',
		figures: [],
		notes: [4],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'report',
		conductOf: 'dprk',
		cautions: [
			'The article itself says only “arguably” here, in a sentence that opens with “indisputable”; ¶24 later calls the famine of the 1990s a genocide without that reserve.',
			'No place, time or population is named.'
		]
	},
	{
		id: 'E9',
		paragraph: 3,
		statement: 'North Korea has carried out forced abortions.',
		short: '(d) Forced abortions',
		figures: [],
		notes: [4],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'report',
		conductOf: 'dprk',
		cautions: [
			'The women are not named here; ¶19–20 speak of women returned from China whose children are thought to have Chinese fathers.',
			'Act (d) asks for measures intended to prevent births within the group; the group whose births are prevented is not stated.'
		]
	},
	{
		id: 'E10',
		paragraph: 3,
		statement: 'North Korea has practised infanticide.',
		short: '(d) Infanticide',
		figures: [],
		notes: [4],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'report',
		conductOf: 'dprk',
		cautions: [
			'The article places infanticide under (d), preventing births; killing a child once born is killing, act (a).',
			'Neither numbers nor places are given in this sentence.'
		]
	},
	{
		id: 'E11',
		paragraph: 3,
		statement: 'North Korea has forcibly transferred children.',
		short: '(e) Forcible transfer of children',
		figures: [],
		notes: [4],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'report',
		conductOf: 'dprk',
		cautions: [
			'Act (e) requires transfer from the group to another group; no group is named on either side.',
			'This is the article’s only mention of transferring children; in ¶7 children go to the camps together with their families.'
		]
	},
	{
		id: 'E12',
		paragraph: 3,
		statement: 'North Korea has enslaved children.',
		short: '(e) Enslavement of children',
		figures: [],
		notes: [4],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'report',
		conductOf: 'dprk',
		cautions: [
			'Enslavement of children is not act (e): the Convention lists their forcible transfer to another group and nothing else under that letter.',
			'Neither the children nor the labour are described; the note stands at the end of the list.'
		]
	},
	{
		id: 'E13',
		paragraph: 4,
		statement:
			'The argument that North Korea has directed these attacks against the specific groups which the Convention and Article 6 protect is also very strong.',
		short: 'Attacks directed at protected groups',
		figures: [],
		notes: [],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'legal-conclusion',
		conductOf: 'dprk',
		cautions: [
			'It announces the argument of ¶5–20 and adds no fact of its own.',
			'Directing acts against members of a group is not yet the intent to destroy the group as such.',
			'The article goes from “indisputable” for the acts to “very strong” for the groups: its own claim is weaker here.'
		]
	}
] satisfies Evidence[];
