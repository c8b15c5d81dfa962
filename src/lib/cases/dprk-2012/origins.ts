import type { Origin } from '#lib/domain/case.ts';

/**
 * Where the information of the forty notes first came from, as far as the article lets one tell.
 * Fewer than the notes: several notes retell one source. Facts from outside the article say so.
 */
export const origins = [
	{
		id: 'world-summit-outcome',
		label: '2005 World Summit Outcome',
		kind: 'text',
		description:
			'The resolution’s own words, paragraphs 138–139 (notes 1 and 39). It states a norm and reports no conduct.'
	},
	{
		id: 'genocide-convention',
		label: 'Genocide Convention (1948)',
		kind: 'text',
		description: 'The treaty’s own words (note 2). It states the law and reports no conduct.'
	},
	{
		id: 'rome-statute',
		label: 'Rome Statute of the International Criminal Court',
		kind: 'text',
		description:
			'The treaty’s own words (notes 3 and 32). It states the law and reports no conduct.'
	},
	{
		id: 'refugee-convention',
		label: 'Refugee Convention and its 1967 Protocol',
		kind: 'text',
		description:
			'The treaties’ own words (note 22). They bear on China’s duties and report no conduct of North Korea.'
	},
	{
		id: 'china-dprk-agreements',
		label: 'Agreements of China and North Korea, 1961 and 1986',
		kind: 'text',
		description:
			'A treaty and a border protocol, known here only through the annual report of a commission of the United States (note 21). The article cites neither text itself.'
	},
	{
		id: 'special-rapporteur',
		label: 'UN Special Rapporteur’s report (2010)',
		kind: 'body',
		description:
			'What the Rapporteur had before him cannot be told from the article. Not in the article: he was not admitted to the country and relied on UN agencies, human rights groups and refugees, seen in a stored excerpt of a press report.'
	},
	{
		id: 'csw-research',
		label: 'Christian Solidarity Worldwide’s research (to 2007)',
		kind: 'body',
		description:
			'The article speaks of seven years of research and of international lawyers as authors. Whom they heard, and whether other notes share those witnesses, it does not say.'
	},
	{
		id: 'open-doors',
		label: 'Open Doors: ranking and estimates',
		kind: 'body',
		description:
			'A Christian organisation’s ranking of countries and its estimate of Christians held in camps (notes 6 and 9, both through the press). How the estimate was made is not said. Note 6 also stands for Release International, of which nothing further is told.'
	},
	{
		id: 'lankov',
		label: 'Andrei Lankov',
		kind: 'scholar',
		description:
			'An author writing in a newspaper about religion in the north before and after 1945 (note 7). Where his figures come from is not said.'
	},
	{
		id: 'uscirf-interviews',
		label: 'Refugees interviewed for the religious freedom commission (2008)',
		kind: 'interviews',
		description:
			'Refugees and defectors, by the title, heard for a report of a United States commission (note 8); the former police and security agents of ¶7 are probably among them. Their number and names are not in the article. Not in the article: 72 persons, seen in a stored press report.'
	},
	{
		id: 'bbc-access-to-evil',
		label: 'Kwon Hyok, in the BBC’s “Access to Evil” (2004)',
		kind: 'broadcast',
		description:
			'One broadcast of 1 February 2004, built on a former chief guard of Camp 22 and, the article says, two camp survivors. A newspaper report, an appeal, a column and the broadcast itself (notes 10, 12, 13 and 16) all go back to it, and on the gas chambers to one man.'
	},
	{
		id: 'ahn-myong-chol',
		label: 'Ahn Myong Chol, former guard',
		kind: 'witness',
		description:
			'One former guard, heard by an American broadcaster’s website (note 11). Not in the article: he served at Camp 22 from 1987 to 1994, the camp of Kwon Hyok, seen in a stored copy; what he said was first published in the 1990s, seen in a stored excerpt.'
	},
	{
		id: 'soon-ok-lee',
		label: 'Soon Ok Lee, former prisoner',
		kind: 'witness',
		description:
			'One former prisoner’s testimony of 2002 (note 17). Not in the article: she also appears in the BBC’s broadcast and in the newspaper report of note 25, seen in stored excerpts, so those sources overlap with her.'
	},
	{
		id: 'camp-22-page',
		label: 'Unknown: a page on Camp 22',
		kind: 'unknown',
		description:
			'Note 14 has neither author, publisher nor date. Who wrote it, and from what, cannot be told.'
	},
	{
		id: 'hawk-interviews',
		label: 'David Hawk’s research on the camps',
		kind: 'interviews',
		description:
			'Notes 15 and 30 are by the same author on the same camps, and are counted here as one origin. The article does not say whom he heard. Not in the article: the first rests on interviews with former prisoners and on satellite photographs, and the second reprints some of the photographs, seen in stored copies.'
	},
	{
		id: 'al-jazeera-2009',
		label: 'A defector, in Al Jazeera’s report (2009)',
		kind: 'witness',
		description:
			'The article does not say who spoke (note 18). Not in the article: one former army officer, Im Chun-yong, who told in part what one of his men had seen, seen in stored copies. Where the number of refugees comes from cannot be told.'
	},
	{
		id: 'refugee-numbers-2007',
		label: 'Unknown: the number who fled to China (note 19)',
		kind: 'unknown',
		description:
			'A newspaper piece by two authors; the article does not say where their number comes from. Not in the article: it contrasts “scores of thousands” with “hundreds of thousands” in Chinese official documents, seen in a stored excerpt.'
	},
	{
		id: 'freedom-coalition-2011',
		label: 'Unknown: the share of women trafficked (note 20)',
		kind: 'unknown',
		description:
			'A campaign’s call to a protest. Who counted, when and among whom cannot be told from the article.'
	},
	{
		id: 'state-department-reports',
		label: 'U.S. State Department human rights reports',
		kind: 'body',
		description:
			'Two reports of one series, published in 2005 and 2011 (notes 27 and 23). The article does not say on whom they rely. Not in the article: the edition published in 2006 says that it rests on interviews, the press, organisations and refugees’ testimony that is often dated, seen in a stored copy.'
	},
	{
		id: 'afp-2011',
		label: 'Unknown: the yearly number returned (note 24)',
		kind: 'unknown',
		description:
			'A news agency’s report. Who gave the figure of more than 5,000 a year cannot be told from the article.'
	},
	{
		id: 'escapees-new-york-times',
		label: 'Escapees heard by The New York Times',
		kind: 'interviews',
		description:
			'The title says that North Koreans talk (note 25); how many, and who, the article does not say. Not in the article: former prisoners and an activist are named, Soon Ok Lee among them, seen in stored copies.'
	},
	{
		id: 'refugees-pbs',
		label: 'Refugees heard by PBS',
		kind: 'interviews',
		description:
			'“Some” refugees, in a broadcast of January 2012 (note 26). Their number and names are not in the article, nor whether they spoke themselves or others spoke of them.'
	},
	{
		id: 'commission-resolution',
		label: 'Commission on Human Rights, resolution 2005/11',
		kind: 'body',
		description:
			'A resolution adopted by States (note 28). The reports on which they acted cannot be told from the article.'
	},
	{
		id: 'sunday-times-2006',
		label: 'Unknown: The Sunday Times on infanticide (note 29)',
		kind: 'unknown',
		description:
			'The article does not say whom the newspaper heard. Not in the article: a doctor and a woman who had escaped, in a stored reprint, and the report of note 15, in a stored summary.'
	},
	{
		id: 'dla-piper-report',
		label: 'Unknown: the material of “Failure to Protect” (note 31)',
		kind: 'unknown',
		description:
			'A law firm’s legal report. Whether it heard witnesses itself or worked from the reports of others cannot be told from the article.'
	},
	{
		id: 'daily-nk-2006',
		label: 'Unknown: witness accounts summarised by Daily NK (note 33)',
		kind: 'unknown',
		description:
			'The title, itself unclear, speaks of a summary of North Korean witness accounts. Whose they are, how many, and when they were given cannot be told.'
	},
	{
		id: 'amnesty-images',
		label: 'Amnesty International’s satellite images (2011)',
		kind: 'satellite',
		description:
			'Images of camps, compared over ten years (note 34). They show ground and buildings; what happens there they do not show. Not in the article: witness accounts were published with them, seen in stored excerpts.'
	},
	{
		id: 'joongang-official',
		label: 'An unnamed official, quoted by a Seoul newspaper',
		kind: 'official-statement',
		description:
			'A South Korean official, the article says, told the Joongang Ilbo, which the Los Angeles Times repeats (note 35). How the official knew is not said. The threats attributed to North Korean officials stand in the same paragraph, without a note of their own.'
	},
	{
		id: 'dprk-statement',
		label: 'North Korea’s statement of December 2011',
		kind: 'official-statement',
		description:
			'The title says that North Korea warns that policies will not change (note 36). Who spoke, and of which policies, cannot be told from the article.'
	},
	{
		id: 'natsios',
		label: 'Andrew Natsios: famine deaths',
		kind: 'scholar',
		description:
			'An estimate in a paper of 1999 (note 37); how it was made the article does not say. Not in the article: high estimates of the time were built on surveys of refugees at the Chinese border, seen in stored excerpts.'
	},
	{
		id: 'food-aid',
		label: 'Unknown: the size of the food aid (note 38)',
		kind: 'unknown',
		description:
			'An opinion piece in a newspaper. Where its author has the figure from cannot be told from the article.'
	},
	{
		id: 'genocide-watch',
		label: 'Genocide Watch’s alert (2011)',
		kind: 'body',
		description:
			'An organisation’s own judgement (note 40); its proof is not shown in the words quoted. Not in the article: it relies on an article of 2011 by Robert Park, seen in stored copies, so that it seems in part the author’s own earlier text returning.'
	}
] satisfies Origin[];
