import type { Evidence } from '#lib/domain/case.ts';

/** Paragraphs 25–27: the responsibility to protect, and Genocide Watch. */
export const evidence = [
	{
		id: 'E118',
		paragraph: 25,
		statement:
			'The norm obliges the international community to intervene when a State manifestly fails to protect its population from genocide, war crimes, ethnic cleansing or crimes against humanity.',
		short: 'R2P read as an obligation to intervene',
		figures: [],
		notes: [39],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'legal-conclusion',
		conductOf: 'international-community',
		cautions: [
			'Paragraph 139 speaks of a responsibility to use peaceful means and of being prepared to take collective action; it states no obligation to intervene.',
			'The Security Council, the Charter and the case-by-case basis of paragraph 139 are left out.',
			'In ¶1 the article called the same text a commitment to protect.'
		]
	},
	{
		id: 'E119',
		paragraph: 25,
		statement:
			'The norm applies equally where the State is itself the perpetrator of those crimes.',
		short: 'R2P and a State that perpetrates',
		figures: [],
		notes: [39],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'legal-conclusion',
		cautions: [
			'Paragraphs 138–139 speak of national authorities that manifestly fail to protect; they do not name a perpetrator State, though such a State may well fail.',
			'The article puts a State’s failure and its own crimes side by side and then treats them as one (¶26).'
		]
	},
	{
		id: 'E120',
		paragraph: 25,
		statement:
			'Under the norm the community acts first by diplomatic, humanitarian and other peaceful means, and then by force if that proves necessary.',
		short: 'Peaceful means first, then force',
		figures: [],
		notes: [39],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'legal-conclusion',
		conductOf: 'international-community',
		cautions: [
			'The first step is quoted, with a comma added; the second, “by force, if necessary”, is the article’s own and goes further than paragraph 139.',
			'Paragraph 139 allows collective action through the Security Council, in accordance with the Charter, case by case, should peaceful means be inadequate.',
			'The words of paragraph 139 have still to be compared with the official record.'
		]
	},
	{
		id: 'E121',
		paragraph: 26,
		statement:
			'As a genocidal government of the first order, North Korea falls beyond argument in the class of perpetrator States.',
		short: 'A perpetrator State “incontrovertibly”',
		figures: [],
		notes: [],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'legal-conclusion',
		conductOf: 'dprk',
		cautions: [
			'“Incontrovertibly” and “of the first order” are the article’s words; no court or UN body is cited for them.',
			'It assumes that the argument of ¶2–20 has succeeded.',
			'Not in the article: the UN Commission of Inquiry of 2014 found crimes against humanity and made no finding of genocide, seen in stored copies.'
		]
	},
	{
		id: 'E122',
		paragraph: 26,
		statement: 'North Korea manifestly fails to protect its population.',
		short: 'Manifest failure to protect',
		figures: [],
		notes: [],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'legal-conclusion',
		conductOf: 'dprk',
		cautions: [
			'The article puts “failure to protect” in quotation marks; paragraph 139 has “manifestly failing to protect”. The quoted words are the title of note 31.',
			'“Manifestly failing” is a political threshold, not a standard of proof.'
		]
	},
	{
		id: 'E123',
		paragraph: 26,
		statement: 'The time has come for the international community to act in North Korea.',
		short: 'High time to act',
		figures: [],
		notes: [],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'assertion',
		conductOf: 'international-community',
		cautions: ['A call, not a fact; what action, by whom and through what organ is left open.']
	},
	{
		id: 'E124',
		paragraph: 27,
		statement:
			'Genocide Watch, in a report of 19 December 2011, found conclusively that North Korea has committed genocide as the 1948 Convention defines it.',
		short: 'Genocide Watch 2011: genocide found',
		figures: [],
		notes: [40],
		assertedBy: { kind: 'body', name: 'Genocide Watch' },
		support: 'legal-conclusion',
		conductOf: 'dprk',
		cautions: [
			'“Found conclusively” is the article’s phrase; an alert by a non-governmental organisation decides nothing in law.',
			'The title of the note joins genocide with “politicide”, which the Convention does not cover. Not in the article: the alert names political groups beside racial, religious and national ones, seen in stored copies.',
			'Not in the article: the alert relies on an article of 2011 by Robert Park that largely overlaps this one, seen in stored copies; that he is the same author is recalled. It is then not independent confirmation.',
			'The article calls it Raphael Lemkin’s Convention. Not in the article: Lemkin coined the word and helped with the draft, recalled; the Convention was adopted by the General Assembly, seen in stored copies.'
		]
	},
	{
		id: 'E125',
		paragraph: 27,
		statement:
			'Genocide Watch says that it has ample proof that genocide has been committed and that mass killing is still going on.',
		short: '“Ample proof”; killing still under way',
		figures: [],
		notes: [40],
		assertedBy: { kind: 'body', name: 'Genocide Watch' },
		support: 'report',
		conductOf: 'dprk',
		cautions: [
			'The proof is asserted and not shown in the words quoted.',
			'The quotation puts genocide in the past and “mass killing” in the present: it does not call what goes on now genocide.',
			'Not in the article: the alert relies on an earlier text by Robert Park, seen in stored copies; the flags of note 40 say more.'
		]
	},
	{
		id: 'E126',
		paragraph: 27,
		statement:
			'Genocide Watch is a reputable international organisation against genocide. Its board of advisers includes Lt. Gen. Roméo Dallaire and Samantha Power, then special assistant to the President of the United States and head of the Office of Multilateral Affairs and Human Rights.',
		short: 'Standing of Genocide Watch',
		figures: [],
		notes: [],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'assertion',
		cautions: [
			'Advisers of standing are not said to have written, read or approved the alert, whose named author is Hye-won Kim.',
			'The description of its purpose is the organisation’s own; the one mark of the sentence stands at its end, at the words of the alert.'
		]
	}
] satisfies Evidence[];
