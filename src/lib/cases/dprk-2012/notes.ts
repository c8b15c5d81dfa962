import type { Note } from '#lib/domain/case.ts';

/**
 * The forty notes as the article prints them, and what is odd about each on its face. Nobody who
 * wrote this file has read the sources in full. A flag that rests on something outside the article
 * begins “Not in the article” and says whether it was seen in a stored copy or excerpt, or recalled.
 */
export const notes = [
	{
		number: 1,
		title: 'Paragraphs 138-139 of the 2005 UN World Summit Outcome Document',
		kind: 'un-document',
		flags: [
			{
				code: 'same-source-as',
				text: 'Note 39 cites the same two paragraphs again, in the same words.'
			},
			{
				code: 'repeats-instrument',
				text: 'It cites the norm itself: it can show what the norm says, not that anyone has breached it.'
			},
			{ code: 'no-date', text: 'Neither a date nor a document number is printed.' },
			{
				code: 'carries-less',
				text: 'The sentence also calls the Summit the largest gathering of heads of state in history. A text of the Outcome cannot show that.'
			}
		],
		origins: ['world-summit-outcome']
	},
	{
		number: 2,
		title: 'UN Convention on the Prevention and Punishment of the Crime of Genocide',
		kind: 'treaty',
		flags: [
			{
				code: 'repeats-instrument',
				text: 'It cites the treaty itself: law, not evidence of conduct.'
			},
			{
				code: 'no-date',
				text: 'Neither the year nor the article of the treaty is printed.'
			}
		],
		origins: ['genocide-convention']
	},
	{
		number: 3,
		title: 'Rome Statute of the International Criminal Court, Article 6',
		kind: 'treaty',
		flags: [
			{
				code: 'repeats-instrument',
				text: 'It cites the treaty itself: law, not evidence of conduct.'
			},
			{
				code: 'same-source-as',
				text: 'Note 32 cites the same treaty, there without an article.'
			},
			{ code: 'no-date', text: 'No year is printed.' }
		],
		origins: ['rome-statute']
	},
	{
		number: 4,
		author: 'Vitit Muntarbhorn',
		title: 'Report of the Special Rapporteur on the situation of human rights in the DPRK',
		datePrinted: 'February 17, 2010',
		date: '2010-02-17',
		kind: 'un-document',
		flags: [
			{
				code: 'carries-less',
				text: 'One note, without a page, is cited for the claim that all five genocidal acts are “indisputable”. Nothing in its title shows that the report speaks of genocide.'
			},
			{
				code: 'generic-title',
				text: 'The title is that of a mandate: only the date tells this report from the same author’s others. Neither the body he reported to nor a document number is printed.'
			},
			{ code: 'no-publisher', text: 'No publisher is printed.' },
			{
				code: 'carries-less',
				text: 'Not in the article: no passage of this report applying Article II of the Genocide Convention, or finding genocidal acts, is recalled.'
			},
			{
				code: 'not-independent',
				text: 'Not in the article: the Rapporteur was never admitted to the country and relied on UN agencies, human rights groups and refugees, seen in a stored excerpt of a press report of March 2010. North Korea rejected the report.'
			}
		],
		origins: ['special-rapporteur']
	},
	{
		number: 5,
		title: 'North Korea - Case to Answer - A Call to Act',
		publisher: 'Christian Solidarity Worldwide',
		datePrinted: '20/06/2007',
		date: '2007-06-20',
		kind: 'ngo-report',
		flags: [
			{
				code: 'advocacy',
				text: 'The title itself is “a call to act”. The report is that of a campaigning organisation for Christians.'
			},
			{
				code: 'carries-less',
				text: 'The article reports only that there are “indicators” of genocide, and a “case to answer” is not a proved case. The paragraph ends by saying that believers are being exterminated.'
			},
			{
				code: 'no-author',
				text: 'The text speaks of international lawyers as its authors; the note names none.'
			},
			{
				code: 'incomplete-title',
				text: 'The date is printed inside the title. Not in the article: the title is “North Korea: A Case to Answer – A Call to Act”, seen in stored copies.'
			},
			{
				code: 'carries-less',
				text: 'Not in the article: the report speaks of indicators of genocide “implemented in particular in the 1950s and 1960s”, and finds a prima facie case of crimes against humanity, seen in stored copies. The article puts the genocide in the present and leaves the years out.'
			}
		],
		origins: ['csw-research']
	},
	{
		number: 6,
		author: 'Ginny McCabe',
		title: 'North Korea Ranked Worst Persecutor of Christians for Tenth Straight Year',
		datePrinted: 'January 10, 2012',
		date: '2012-01-10',
		kind: 'news',
		flags: [
			{ code: 'no-publisher', text: 'No newspaper, site or publisher is printed.' },
			{
				code: 'press-report',
				text: 'A press piece about a ranking is cited for what two organisations hold. The ranking itself is not cited.'
			},
			{
				code: 'carries-less',
				text: 'One title, about one ranking, stands for both Open Doors and Release International. Persecution is in the title; genocide is not.'
			},
			{
				code: 'same-source-as',
				text: 'Note 9 rests on Open Doors too. Not in the article: this piece repeats the figure of 50,000 to 70,000 Christians in camps that note 9 carries, seen in a stored copy.'
			},
			{
				code: 'carries-less',
				text: 'Not in the article: the piece appeared on a Christian website and puts the Christians who remain in the country at 200,000 to 400,000, seen in a stored copy. The next paragraph says that all traces of the community have been obliterated.'
			}
		],
		origins: ['open-doors']
	},
	{
		number: 7,
		author: 'Andrei Lankov',
		title: 'North Korea’s Missionary Position',
		publisher: 'Asia Times',
		datePrinted: 'March 16, 2005',
		date: '2005-03-16',
		kind: 'news',
		flags: [
			{
				code: 'press-report',
				text: 'A signed newspaper piece of 2005, with a play on words for a title, is cited for the share of Christians before 1945. No source for the figure is given.'
			},
			{
				code: 'carries-less',
				text: 'The mark stands at the figure for Pyongyang. The claims that follow it, that every trace is gone and that genocide began with the State, have no note.'
			},
			{
				code: 'carries-less',
				text: 'Not in the article: the piece opens by saying that churches are opening and that an underground church is reported to revive, seen in a stored copy.'
			},
			{
				code: 'carries-less',
				text: 'Not in the article: it also says that persons returned from China are treated harshly but are “not necessarily doomed”, and are often set free soon unless they confess to contact with missionaries, seen in a stored copy.'
			}
		],
		origins: ['lankov']
	},
	{
		number: 8,
		title:
			'A Prison Without Bars: Refugee and Defector Testimonies of Severe Violations of Freedom of Religion or Belief in North Korea',
		publisher: 'United States Commission on International Religious Freedom',
		datePrinted: 'April 15, 2008',
		date: '2008-04-15',
		kind: 'government-report',
		flags: [
			{
				code: 'carries-less',
				text: 'The title speaks of severe violations of freedom of religion or belief. The article cites it among the indications of an intent to destroy.'
			},
			{
				code: 'carries-less',
				text: 'The mark stands after the sentence on torture and interrogation. The next sentence, on killing and life in the camps for whole families, has no note of its own.'
			},
			{
				code: 'no-author',
				text: 'No author is named, and the number of persons heard is not given.'
			},
			{
				code: 'not-independent',
				text: 'Not in the article: it follows up a study of 2005 for the same commission, seen in a stored copy. That study is listed among the works of David Hawk, the author of notes 15 and 30, seen in a stored copy.'
			}
		],
		origins: ['uscirf-interviews']
	},
	{
		number: 9,
		author: 'Kim So Young',
		namesAsPrinted: ['Kim So Young'],
		title: '50,000~70,000 North Korean Christians Detained in Gulags',
		publisher: 'Daily NK',
		datePrinted: 'August 16, 2006',
		date: '2006-08-16',
		kind: 'news',
		flags: [
			{
				code: 'old',
				text: 'The article gives the figure for “today”, in February 2012; the source is five and a half years older.'
			},
			{
				code: 'press-report',
				text: 'A newspaper reports what an organisation estimates. The estimate itself, and how it was made, are not cited.'
			},
			{ code: 'same-source-as', text: 'Note 6 rests on Open Doors as well.' },
			{
				code: 'not-independent',
				text: 'Not in the article: the newspaper reports what a director of Open Doors told a radio station while speaking of his new book, seen in a stored copy. It is third hand.'
			},
			{
				code: 'carries-less',
				text: 'Not in the article: the same report puts the Christians in the country at 200,000, seen in a stored copy. The article uses only the number detained.'
			}
		],
		origins: ['open-doors']
	},
	{
		number: 10,
		author: 'Antony Barnett',
		title: 'Revealed: the gas chamber horror of North Korea’s gulag',
		publisher: 'The Guardian',
		datePrinted: 'February 1, 2004',
		date: '2004-02-01',
		kind: 'news',
		flags: [
			{
				code: 'same-source-as',
				text: 'It bears the date of the BBC broadcast in note 16 and the same subject. Notes 10, 12, 13 and 16 go back to that one broadcast.'
			},
			{
				code: 'carries-less',
				text: 'It is cited where the article says that Christians were used in weapon experiments. The title speaks of a camp and a gas chamber and mentions no Christians.'
			},
			{ code: 'press-report', text: 'A newspaper report.' },
			{
				code: 'not-independent',
				text: 'Not in the article: it announces the documentary as “to be broadcast tonight” and quotes its witness, seen in a stored copy.'
			},
			{
				code: 'wrong-attribution',
				text: 'The date is a Sunday. Not in the article: the piece is from The Observer, the Sunday paper that shares The Guardian’s website, seen in a stored copy.'
			}
		],
		origins: ['bbc-access-to-evil']
	},
	{
		number: 11,
		title: 'Former guard: Ahn Myong Chol',
		publisher: 'MSNBC',
		datePrinted: 'January 15, 2003',
		date: '2003-01-15',
		kind: 'news',
		flags: [
			{
				code: 'carries-less',
				text: 'The sentence speaks of refugees and of former guards, in the plural, who have spoken out for “over a decade”. The note names one guard, and its date is nine years before the article.'
			},
			{
				code: 'carries-less',
				text: 'The sentence says that the guards took part in “these atrocities”, the experiments and killings just described. The title says only that the man was a guard.'
			},
			{ code: 'no-author', text: 'No author is named.' },
			{
				code: 'not-independent',
				text: 'Not in the article: he served at Camp 22, the camp of Kwon Hyok in notes 10, 12, 13 and 16, at the time of which Kwon Hyok speaks, seen in stored copies.'
			},
			{
				code: 'carries-less',
				text: 'Not in the article: on tests on prisoners he elsewhere reports what guards and drivers said and adds that he did not witness them himself, seen in a stored copy of a text under his name of 2006.'
			}
		],
		origins: ['ahn-myong-chol']
	},
	{
		number: 12,
		title: 'Yad Vashem Reacts to Gas Chambers in North Korea',
		publisher: 'Yad Vashem',
		datePrinted: 'February 3, 2004',
		date: '2004-02-03',
		kind: 'ngo-statement',
		flags: [
			{
				code: 'not-independent',
				text: 'By its title and the article’s own account it reacts to the broadcast of two days before. It shows that the report was taken seriously, not that it was checked.'
			},
			{
				code: 'same-source-as',
				text: 'Notes 10, 12, 13 and 16 go back to the same broadcast.'
			},
			{
				code: 'carries-less',
				text: 'The words quoted are “political genocide”. A political group is not among the four groups of the Convention, and the section is about religious grounds.'
			},
			{
				code: 'carries-less',
				text: 'Not in the article: the statement asks for a full investigation, names the BBC as the source of the reports, and speaks of political dissidents and their families, seen in a stored copy.'
			}
		],
		origins: ['bbc-access-to-evil']
	},
	{
		number: 13,
		author: 'Anne Applebaum',
		title: 'Auschwitz Under Our Noses',
		publisher: 'The Washington Post',
		datePrinted: 'February 4, 2004',
		date: '2004-02-04',
		kind: 'news',
		flags: [
			{
				code: 'same-source-as',
				text: 'Notes 10, 12, 13 and 16 go back to the same broadcast.'
			},
			{
				code: 'not-independent',
				text: 'It is cited for what a broadcast contained, three days after it. The broadcast itself is note 16.'
			},
			{ code: 'press-report', text: 'A signed newspaper piece with a title of comment.' },
			{
				code: 'carries-less',
				text: 'Not in the article: the column itself says that we do not know whether the broadcast is true, and calls witness testimony notoriously unreliable, seen in a stored excerpt. The article says that the broadcast was never discredited.'
			}
		],
		origins: ['bbc-access-to-evil']
	},
	{
		number: 14,
		title: 'No.22 Prison Camp, Hoeryong, DPRK,',
		kind: 'reference',
		flags: [
			{ code: 'no-author', text: 'No author is printed.' },
			{ code: 'no-publisher', text: 'No publisher is printed.' },
			{ code: 'no-date', text: 'No date is printed.' },
			{
				code: 'generic-title',
				text: 'The title is a place name, with a comma left inside it. What kind of page or document it is cannot be told.'
			},
			{
				code: 'carries-less',
				text: 'It is the only note for the claims that imprisonment there is for life and that no one has ever escaped.'
			}
		],
		origins: ['camp-22-page']
	},
	{
		number: 15,
		author: 'David Hawk',
		title: 'The Hidden Gulag: Exposing North Korea’s Prison Camps',
		publisher: 'U.S. Committee for Human Rights in North Korea',
		datePrinted: 'October 22, 2003',
		date: '2003-10-22',
		kind: 'ngo-report',
		flags: [
			{
				code: 'carries-less',
				text: 'It is dated more than three months before the broadcast of 1 February 2004, and is the only note for what Kwon Hyok told the BBC’s journalist. At most it can support the name and nature of the total-control zones.'
			},
			{
				code: 'same-source-as',
				text: 'Note 30 is by the same author on the same camps.'
			},
			{
				code: 'not-independent',
				text: 'Not in the article: its publisher, the U.S. Committee for Human Rights in North Korea, also took part in the report of note 31, seen in stored copies.'
			},
			{
				code: 'incomplete-title',
				text: 'Not in the article: the title goes on “Prisoners’ Testimonies and Satellite Photographs”, seen in a stored copy.'
			},
			{
				code: 'carries-less',
				text: 'Not in the article: the report describes the killing of newborn children of women returned from China, seen in a stored press report of October 2003. The article does not cite it there, where it would bear on ¶19–20.'
			}
		],
		origins: ['hawk-interviews']
	},
	{
		number: 16,
		title: 'Access to Evil',
		publisher: 'BBC',
		datePrinted: 'February 1, 2004',
		date: '2004-02-01',
		kind: 'broadcast',
		flags: [
			{
				code: 'same-source-as',
				text: 'Notes 10, 12 and 13 go back to this broadcast. Four notes are one origin.'
			},
			{
				code: 'carries-less',
				text: 'On the gas chambers everything rests on one man, a former chief guard. No second eyewitness is named, and no independent check is described.'
			},
			{
				code: 'no-author',
				text: 'The note names no author; the text names the journalist, Olenka Frenkiel.'
			},
			{
				code: 'carries-less',
				text: 'Not in the article: the witness used a changed name, and said that prisoners were there for acts against the leaders or as their relatives, seen in stored copies. No religious group is mentioned in what was seen.'
			},
			{
				code: 'contested',
				text: 'The article says that the report has never been discredited. Not in the article: North Korea presented four people in March 2004 who said that they had helped to forge documents on the experiments, seen in a stored copy of a newspaper of 1 April 2004; the accused State’s word is not a refutation either.'
			}
		],
		origins: ['bbc-access-to-evil']
	},
	{
		number: 17,
		title: 'Testimony of Ms. Soon Ok Lee',
		datePrinted: 'June 21, 2002',
		date: '2002-06-21',
		kind: 'testimony',
		flags: [
			{
				code: 'no-publisher',
				text: 'Before whom she testified is not printed. Not in the article: a subcommittee of the United States Senate held a hearing on North Korean refugees that day, seen in a stored copy; that she spoke there is recalled.'
			},
			{
				code: 'carries-less',
				text: 'It is cited for accounts of escapees, in the plural, going back to the late 1990s. It is one person’s testimony of 2002.'
			},
			{
				code: 'not-independent',
				text: 'The article says that the broadcast of 2004 corroborated such accounts. Not in the article: she is one of the former prisoners in that broadcast, seen in a stored copy of the BBC’s programme page.'
			},
			{
				code: 'carries-less',
				text: 'Not in the article: her own account is that she was held on a charge of dishonesty in office in a prison at Kaechon, and released before she fled, seen in stored copies. She was not an escapee from Camp 22.'
			}
		],
		origins: ['soon-ok-lee']
	},
	{
		number: 18,
		author: 'Steve Chao',
		title: 'N. Korea tests weapons on children',
		publisher: 'Al Jazeera',
		datePrinted: 'July 24, 2009',
		date: '2009-07-24',
		kind: 'news',
		flags: [
			{
				code: 'carries-less',
				text: 'One report of 2009 on weapon tests is cited for “fresh accounts and studies” in the plural and for the number of refugees in the South. Its title speaks of neither.'
			},
			{
				code: 'carries-less',
				text: 'It is cited in 2012 for arrivals over “the past eight years”, of which it can have covered five or so.'
			},
			{ code: 'press-report', text: 'A press report.' },
			{
				code: 'carries-less',
				text: 'Not in the article: one former officer speaks, chiefly of children with disabilities, and has the glass chamber from one of his men, seen in stored copies. The headline puts the claim in quotation marks, which the note leaves out.'
			}
		],
		origins: ['al-jazeera-2009']
	},
	{
		number: 19,
		author: 'Nicholas Eberstadt and Christopher Griffin',
		title: 'Saving North Korea’s Refugees',
		publisher: 'The New York Times',
		datePrinted: 'February 19, 2007',
		date: '2007-02-19',
		kind: 'news',
		flags: [
			{
				code: 'advocacy',
				text: 'The title announces a plea. Not in the article: it asks the United States to help refugees leave China, seen in a stored excerpt.'
			},
			{
				code: 'carries-less',
				text: 'Not in the article: it says that the exact numbers are unknown, and sets “scores of thousands” beside “hundreds of thousands”, seen in a stored excerpt. The article gives the higher.'
			},
			{ code: 'old', text: 'It is five years older than the article.' }
		],
		origins: ['refugee-numbers-2007']
	},
	{
		number: 20,
		author: 'Suzanne Scholte',
		title: 'International Protest to Save North Korean Refugees 2011',
		publisher: 'North Korea Freedom Coalition',
		kind: 'ngo-statement',
		flags: [
			{ code: 'no-date', text: 'No date is printed; the title has the year 2011.' },
			{
				code: 'advocacy',
				text: 'A coalition’s call to a protest is the only source for a statistic: that 80 percent of the women are trafficked or sold into marriage.'
			},
			{
				code: 'carries-less',
				text: 'It bears on what traffickers and buyers in China do, not on what North Korea does.'
			}
		],
		origins: ['freedom-coalition-2011']
	},
	{
		number: 21,
		title: 'North Korean Refugees in China',
		publisher: 'Congressional-Executive Commission on China',
		kind: 'government-report',
		flags: [
			{
				code: 'not-independent',
				text: 'A treaty and a protocol between two other States are cited through a report of a commission of the United States. Neither text is cited itself.'
			},
			{
				code: 'no-date',
				text: 'No date is printed; the note names the 2005 Annual Report. The article uses it for what China does in 2012.'
			},
			{ code: 'no-author', text: 'No author is named.' },
			{
				code: 'carries-less',
				text: 'It bears on China’s conduct, not on North Korea’s.'
			}
		],
		origins: ['china-dprk-agreements']
	},
	{
		number: 22,
		title: 'UN Convention Relating to the Status of Refugees and its 1967 Protocol',
		kind: 'treaty',
		flags: [
			{
				code: 'repeats-instrument',
				text: 'It cites the treaties themselves: they show what China owes, not what it has done, and not what North Korea does.'
			},
			{
				code: 'no-date',
				text: 'Two treaties share one note. The year of the Convention and the article relied on are not printed.'
			}
		],
		origins: ['refugee-convention']
	},
	{
		number: 23,
		title: '2010 Human Rights Report: Democratic People’s Republic of Korea',
		publisher: 'U.S. Department of State',
		datePrinted: 'April 8, 2011',
		date: '2011-04-08',
		kind: 'government-report',
		flags: [
			{
				code: 'same-source-as',
				text: 'Note 27 is by the same department and by its title seems to belong to the same series. The two are counted as one origin.'
			},
			{
				code: 'not-independent',
				text: 'A report of the government of another State; on whom it relies is not said. Not in the article: another edition of the series says that it rests on interviews, the press, organisations and refugees’ testimony that is often dated, seen in a stored copy.'
			}
		],
		origins: ['state-department-reports']
	},
	{
		number: 24,
		author: 'Jung Ha Won',
		namesAsPrinted: ['Jung Ha Won'],
		title: 'North Korea cracking down on defectors in wake of Kim Jong-il’s death',
		publisher: 'Agence France-Presse',
		datePrinted: 'December 26, 2011',
		date: '2011-12-26',
		kind: 'news',
		flags: [
			{
				code: 'press-report',
				text: 'A news agency’s report. Who gave the yearly figure is not said.'
			},
			{
				code: 'carries-less',
				text: 'The title is about events after Kim Jong-il’s death. It is cited for how many China returns each year; that many of them are women made pregnant through rape has no note of its own.'
			},
			{
				code: 'carries-less',
				text: 'Not in the article: the text seen, in a stored excerpt, tells what activists fear and believe; the excerpt does not reach the figure.'
			}
		],
		origins: ['afp-2011']
	},
	{
		number: 25,
		author: 'James Brooke',
		title: 'N. Koreans Talk of Baby Killings',
		publisher: 'The New York Times',
		datePrinted: 'June10, 2012',
		date: '2012-06-10',
		kind: 'news',
		flags: [
			{
				code: 'dated-after-article',
				text: 'The date printed, with its space missing, is almost four months after the article that cites it.'
			},
			{
				code: 'wrong-date',
				text: 'Not in the article: the newspaper’s own page gives 10 June 2002, seen in stored copies. The source is then not four months too young but nearly ten years old.'
			},
			{
				code: 'carries-less',
				text: 'It is the only note for the reason that ¶18 gives for the officials’ brutality, that the women were “carrying foreign sperm”. Whose words these are is not said.'
			},
			{
				code: 'not-independent',
				text: 'Not in the article: Soon Ok Lee, the witness of note 17, is one of those who speak in it, seen in a stored excerpt.'
			},
			{
				code: 'carries-less',
				text: 'Not in the article: it reports a ban on pregnancy in prisons since at least the 1980s, with special abuse where the father is Chinese, and a denial by North Korea, seen in stored copies. The first suggests a rule that does not turn on descent.'
			}
		],
		origins: ['escapees-new-york-times']
	},
	{
		number: 26,
		author: 'Lucky Severson',
		title: 'North Korea Refugees',
		publisher: 'PBS',
		datePrinted: 'January 6, 2012',
		date: '2012-01-06',
		kind: 'broadcast',
		flags: [
			{ code: 'generic-title', text: 'The title names only a subject.' },
			{
				code: 'carries-less',
				text: 'It is cited for what “some” refugees said; how many is not told. It bears on what the refugees feared, not directly on what was done to them.'
			}
		],
		origins: ['refugees-pbs']
	},
	{
		number: 27,
		title: 'Korea, Democratic People’s Republic of',
		publisher: 'U.S. Department of State',
		datePrinted: 'February 8, 2005',
		date: '2005-02-08',
		kind: 'government-report',
		flags: [
			{
				code: 'generic-title',
				text: 'The title is the name of the country; the report and the year it covers are not printed.'
			},
			{
				code: 'same-source-as',
				text: 'Note 23 is by the same department and by its title seems to belong to the same series.'
			},
			{
				code: 'carries-less',
				text: 'The sentence quoted begins “The reason given for this policy”. By whom, to whom and when is not told, and it is the plainest statement of motive in the article.'
			},
			{
				code: 'wrong-date',
				text: 'Not in the article: the report that contains the sentence is dated 28 February 2005, seen in a stored copy; the note prints 8 February.'
			},
			{
				code: 'not-independent',
				text: 'Not in the article: the sentence before it attributes the matter to defectors imprisoned in the 1990s, seen in a stored press report. The article uses the present tense.'
			}
		],
		origins: ['state-department-reports']
	},
	{
		number: 28,
		title: 'UN Resolution 2005/11',
		publisher: 'Office of the United Nations High Commissioner for Human Rights',
		kind: 'un-document',
		flags: [
			{
				code: 'wrong-attribution',
				text: 'A resolution is ascribed to an office, which adopts none. Not in the article: resolution 2005/11 is one of the Commission on Human Rights, a body of States, recalled; its vote was 30 to 9 with 14 abstentions, seen in a stored report.'
			},
			{
				code: 'carries-less',
				text: 'The article calls it an official acknowledgement. A resolution records what States that vote for it hold; it is not a finding of fact after inquiry.'
			},
			{
				code: 'no-date',
				text: 'No date is printed. Only the number points to the year 2005, seven years before the article.'
			},
			{
				code: 'generic-title',
				text: 'The title has a number and no subject, and does not name the organ that adopted it.'
			}
		],
		origins: ['commission-resolution']
	},
	{
		number: 29,
		author: 'Michael Sheridan',
		title: 'Nation under a nuclear cloud: ‘Racially impure’ children killed',
		publisher: 'The Sunday Times',
		datePrinted: 'October 15, 2006',
		date: '2006-10-15',
		kind: 'news',
		flags: [
			{
				code: 'carries-less',
				text: 'One newspaper report of 2006 is the only note of a paragraph that speaks of “multiple reports over the last ten years”, and it stands at the end of the next sentence. It is also the only note for the intent to destroy children as racially mixed.'
			},
			{ code: 'press-report', text: 'A newspaper report; whom it heard is not said.' },
			{
				code: 'not-independent',
				text: 'Not in the article: a stored summary of it names the report of note 15 and a bar association’s survey beside new testimony.'
			},
			{
				code: 'carries-less',
				text: 'Not in the article: its newest witness, a doctor, spoke of infants born with disabilities, and a woman who had escaped of a pregnancy by a Chinese husband, seen in a stored reprint.'
			}
		],
		origins: ['sunday-times-2006']
	},
	{
		number: 30,
		author: 'David Hawk',
		title: 'Concentrations of Inhumanity',
		publisher: 'Freedom House',
		datePrinted: 'May 21, 2007',
		date: '2007-05-21',
		kind: 'ngo-report',
		flags: [
			{ code: 'same-source-as', text: 'Note 15 is by the same author on the same camps.' },
			{
				code: 'carries-less',
				text: 'The article says that it pronounced “definitively”. It is a report of a non-governmental organisation that hears no defence; the text dates it 2007 only, the note to the day.'
			},
			{
				code: 'carries-less',
				text: 'Not in the article: the report is limited to the camps and to crimes against humanity, which its publisher keeps apart from genocide, seen in stored copies. The food policy, for which it is cited as well, is a subject of the report in note 31 alone, as recalled.'
			},
			{
				code: 'incomplete-title',
				text: 'Not in the article: a long subtitle follows, which names Article 7 of the Rome Statute and one kind of camp, seen in a stored copy.'
			},
			{
				code: 'not-independent',
				text: 'Not in the article: satellite images in it are reprinted by permission of the publisher of note 15, seen in a stored copy.'
			}
		],
		origins: ['hawk-interviews']
	},
	{
		number: 31,
		title: 'Failure to Protect: A Call for the UN Security Council to Act in North Korea',
		publisher: 'DLA Piper',
		datePrinted: 'October 30, 2006',
		date: '2006-10-30',
		kind: 'ngo-report',
		flags: [
			{
				code: 'advocacy',
				text: 'The title itself is “a call” on the Security Council to act. The publisher is a law firm; for whom it wrote is not said.'
			},
			{ code: 'no-author', text: 'No author is named.' },
			{
				code: 'not-independent',
				text: 'Not in the article: it was made with the U.S. Committee for Human Rights in North Korea, the publisher of note 15, for three public figures, seen in stored copies. The note leaves this out.'
			},
			{
				code: 'carries-less',
				text: 'Not in the article: it found crimes against humanity and asked first for a non-punitive resolution; no finding of genocide in it is known, all recalled.'
			}
		],
		origins: ['dla-piper-report']
	},
	{
		number: 32,
		title: 'Rome Statute of the International Criminal Court',
		kind: 'treaty',
		flags: [
			{
				code: 'same-source-as',
				text: 'Note 3 cites the same treaty, there with its Article 6.'
			},
			{
				code: 'repeats-instrument',
				text: 'It cites the treaty itself: law, not evidence that the crimes were committed. The text names Article 7; the note does not.'
			},
			{ code: 'no-date', text: 'No year is printed.' }
		],
		origins: ['rome-statute']
	},
	{
		number: 33,
		title:
			'Summary and Analysis of the North Korea Witness on the Crimes against Humanity in North Korea',
		publisher: 'Daily NK',
		datePrinted: '2006',
		date: '2006',
		kind: 'news',
		flags: [
			{
				code: 'incomplete-title',
				text: 'The title seems garbled: “the North Korea Witness” may be a witness, several, or the name of something. It names the country twice.'
			},
			{
				code: 'carries-less',
				text: 'This one note carries the claim that ten of the eleven acts of Article 7 are being committed, all systematically. None of them is described.'
			},
			{ code: 'no-author', text: 'No author is named.' },
			{
				code: 'old',
				text: 'Only a year is printed, 2006. The sentence speaks in the present tense of 2012.'
			}
		],
		origins: ['daily-nk-2006']
	},
	{
		number: 34,
		title: 'Images reveal scale of North Korean political prison camps.',
		publisher: 'Amnesty International',
		datePrinted: 'May 3, 2011',
		date: '2011-05-03',
		kind: 'ngo-statement',
		flags: [
			{
				code: 'carries-less',
				text: 'The article says that the images “showed” that the camps have grown “dramatically”. The words it quotes are that they “appear to be growing in size”.'
			},
			{
				code: 'carries-less',
				text: 'The title speaks of scale; images from above do not show how many are held, why, or how they are treated.'
			},
			{
				code: 'incomplete-title',
				text: 'The article calls it a report with images; the title, with its full stop, reads like that of a news release. No author is named.'
			},
			{
				code: 'carries-less',
				text: 'Not in the article: where the quotation has three dots, Amnesty wrote that “the big worry is that” the camps appear to be growing, seen in a stored press report.'
			}
		],
		origins: ['amnesty-images']
	},
	{
		number: 35,
		author: 'John M. Glionna',
		title: 'North Korea’s Kim Jong Un wages defector crackdown',
		publisher: 'Los Angeles Times',
		datePrinted: 'January 5, 2012',
		date: '2012-01-05',
		kind: 'news',
		flags: [
			{
				code: 'not-independent',
				text: 'Third hand: an unnamed official, quoted by a newspaper in Seoul, quoted by a newspaper in Los Angeles. The Seoul newspaper is not cited.'
			},
			{
				code: 'press-report',
				text: 'A press report from the first weeks after the change of leader.'
			},
			{
				code: 'carries-less',
				text: 'The official is quoted as saying that nothing like it existed under Kim Jong-il. ¶5 and ¶7 have believers’ families to three generations exterminated, or killed or sent to camps, in a course of conduct that ¶6 dates from the beginning of the State.'
			},
			{
				code: 'carries-less',
				text: 'Not in the article: the text seen speaks of a pledge, reported by South Korean media, to imprison “or even kill” relatives, and of an unnamed official without nationality, seen in a stored copy in part. The article writes “imprison, and kill” and “a South Korean official”.'
			}
		],
		origins: ['joongang-official']
	},
	{
		number: 36,
		author: 'Christian Oliver and Kang Buseong',
		namesAsPrinted: ['Kang Buseong'],
		title: 'North Korea warns policies will not change',
		publisher: 'Financial Times',
		datePrinted: 'December 30, 2011',
		date: '2011-12-30',
		kind: 'news',
		flags: [
			{
				code: 'carries-less',
				text: 'It is cited for purges, arrests and terror “happening now”. The title speaks of a warning that policies will not change, and does not say which.'
			},
			{
				code: 'press-report',
				text: 'A press report from the first weeks after the change of leader, cited for what is said to be going on.'
			},
			{
				code: 'carries-less',
				text: 'Not in the article: other newspapers of that day report a statement of the National Defence Commission aimed chiefly at the South Korean government, seen in stored copies. Whether note 36 reports more is not known here.'
			}
		],
		origins: ['dprk-statement']
	},
	{
		number: 37,
		author: 'Andrew Natsios',
		title: 'The Politics of Famine in North Korea',
		publisher: 'United States Institute of Peace',
		datePrinted: '1999',
		date: '1999',
		kind: 'scholarship',
		flags: [
			{
				code: 'old',
				text: 'Only a year is printed, 1999: the estimate was made as the famine ended, thirteen years before the article.'
			},
			{
				code: 'carries-less',
				text: 'It is cited for a range of deaths in the whole population. Neither a protected group nor a purpose follows from a number.'
			},
			{
				code: 'contested',
				text: 'Not in the article: the head of the UN food programme in Asia doubted estimates as high as 2.5 million at the time, seen in a stored excerpt; the UN Commission of Inquiry of 2014 spoke of at least hundreds of thousands, seen in stored copies.'
			}
		],
		origins: ['natsios']
	},
	{
		number: 38,
		author: 'Fiona Terry',
		title: 'Feeding the Dictator',
		publisher: 'The Guardian',
		datePrinted: 'August 6, 2001',
		date: '2001-08-06',
		kind: 'news',
		flags: [
			{
				code: 'advocacy',
				text: 'By its title an opinion piece against the aid, cited here only for the aid’s size. Not in the article: it asks that food aid be stopped, seen in a stored copy.'
			},
			{ code: 'old', text: 'It is more than ten years older than the article.' },
			{
				code: 'not-independent',
				text: 'Not in the article: it gives up to 3.5 million deaths as an extrapolation from what refugees in China said, seen in a stored copy. The upper figure that ¶24 takes from note 37 may have the same root.'
			}
		],
		origins: ['food-aid']
	},
	{
		number: 39,
		title: 'Paragraphs 138-139 of the 2005 UN World Summit Outcome Document',
		kind: 'un-document',
		flags: [
			{
				code: 'same-source-as',
				text: 'Note 1 cites the same two paragraphs, in the same words.'
			},
			{
				code: 'repeats-instrument',
				text: 'It cites the norm itself: law or policy, not evidence of conduct.'
			},
			{
				code: 'carries-less',
				text: 'It is cited for an obligation to intervene, in the end by force. Only the words on peaceful means are quoted; paragraph 139 goes on to a readiness to act through the Security Council, case by case.'
			},
			{ code: 'no-date', text: 'Neither a date nor a document number is printed.' }
		],
		origins: ['world-summit-outcome']
	},
	{
		number: 40,
		author: 'Hye-won Kim',
		title: 'Genocide and Politicide Alert: North Korea',
		publisher: 'Genocide Watch',
		datePrinted: 'December 19, 2011',
		date: '2011-12-19',
		kind: 'ngo-statement',
		flags: [
			{
				code: 'not-independent',
				text: 'Not in the article: the alert relies on “North Korea and the Genocide Convention” (2011) by Robert Park, which largely overlaps this article, seen in stored copies. It is not independent confirmation.'
			},
			{
				code: 'not-independent',
				text: 'Not in the article: that the two Robert Parks are one person was at first recalled; an account of an earlier text of Park’s on genocide, and the note on the author of another version of this article, tell the same story of him, seen in stored excerpts.'
			},
			{
				code: 'carries-less',
				text: 'The title says “Alert”; the article calls it a report that “found conclusively”. An organisation’s alert decides nothing in law, and the proof it speaks of is not shown.'
			},
			{
				code: 'carries-less',
				text: 'The title joins genocide with “politicide”, which the Convention does not know. Not in the article: the alert counts political groups beside racial, religious and national ones, seen in stored copies.'
			},
			{
				code: 'advocacy',
				text: 'By the article’s own quotation the organisation exists to stop genocide. The advisers named lend it standing; they are not said to have written or approved the alert.'
			},
			{
				code: 'not-independent',
				text: 'Not in the article: Gregory Stanton of Genocide Watch is thanked as an adviser in the report of note 5, seen in stored copies.'
			}
		],
		origins: ['genocide-watch']
	}
] satisfies Note[];
