import type { Contradiction } from '#lib/domain/case.ts';

/**
 * Places where the article does not go together with itself or with its own notes, in the order of
 * the paragraph on the first side. Every side can be checked in the article’s text or notes as
 * printed; nothing here rests on anything outside them, save the wording of the instruments.
 */
export const contradictions = [
	{
		id: 'commitment-or-obligation',
		title: 'A commitment to protect, or an obligation to intervene',
		kind: 'law',
		sides: [
			{
				paragraph: 1,
				evidence: ['E1'],
				notes: [1],
				says: 'In 2005 States “made a landmark commitment to protect populations”. Note 1 cites paragraphs 138–139 of the Outcome.'
			},
			{
				paragraph: 25,
				evidence: ['E118'],
				notes: [39],
				says: 'Under the same norm the international community “has an obligation to intervene”. Note 39 cites the same two paragraphs.'
			}
		],
		why: 'Whether other States may act, or must, is a different claim. Count IV is built on the second; the paragraphs cited are the same.',
		touches: [
			{ count: 'IV', element: 'r2p/peaceful-means' },
			{ count: 'IV', element: 'r2p/security-council' }
		]
	},
	{
		id: 'what-intervention-means',
		title: 'Intervention now, or first by peaceful means',
		kind: 'law',
		sides: [
			{
				paragraph: 1,
				evidence: ['E2'],
				says: 'Asks whether intervention is warranted; the answer is “an unequivocal yes”. What kind is not said.'
			},
			{
				paragraph: 24,
				evidence: ['E110', 'E114'],
				says: 'The famine “cannot be stopped save by the intervention of the international community”; the same paragraph says that an earlier one took its toll in spite of one of the largest aid efforts of modern times.'
			},
			{
				paragraph: 25,
				evidence: ['E118', 'E120'],
				says: 'To intervene begins with diplomatic, humanitarian and other peaceful means; force comes after, “if necessary”.'
			}
		],
		why: 'If peaceful means are intervention, ¶24 has millions die in spite of them and says that nothing else can stop the famine. If force is meant, the article shows nowhere that peaceful means were tried and fell short, which is what paragraph 139 asks first.',
		touches: [
			{ count: 'IV', element: 'r2p/peaceful-means' },
			{ count: 'IV', element: 'r2p/security-council' }
		]
	},
	{
		id: 'political-or-protected',
		title: 'Political prisoners, or members of a protected group',
		kind: 'law',
		sides: [
			{
				paragraph: 2,
				evidence: ['E3'],
				notes: [2, 3],
				says: 'Genocide is directed at a “national, ethnical, racial or religious group”. Political groups are not in the list.'
			},
			{
				paragraph: 3,
				evidence: ['E7'],
				says: 'The starvation counted as the third genocidal act is that of “political prison camps”.'
			},
			{
				paragraph: 9,
				evidence: ['E44'],
				notes: [12],
				says: 'Under the heading of religious grounds, the appeal of Yad Vashem is quoted as one on “political genocide”.'
			},
			{
				paragraph: 27,
				evidence: ['E124'],
				notes: [40],
				says: 'Genocide Watch found genocide as the 1948 Convention defines it. The title in note 40 joins “politicide” to it.'
			}
		],
		why: 'Acts against political prisoners are within crimes against humanity but are no genocide unless the victims were chosen as members of one of the four groups.',
		reading:
			'One person can be both: a believer may be held as a political prisoner. The article does not say that those of ¶3 and ¶9 were.',
		touches: [
			{ count: 'I', element: 'genocide/chapeau/group' },
			{ count: 'I', element: 'genocide/chapeau/intent' },
			{ count: 'III', element: 'cah/acts/persecution/ground/political' }
		]
	},
	{
		id: 'starvation-arguable-or-genocide',
		title: 'Starvation outside the camps: indisputable, arguable, or a genocide',
		kind: 'logic',
		sides: [
			{
				paragraph: 3,
				evidence: ['E4'],
				says: 'That all five acts were employed, starvation among them, is “indisputable”.'
			},
			{
				paragraph: 3,
				evidence: ['E8'],
				says: 'In the same sentence, starvation outside the political prison camps is put as “and arguably elsewhere”.'
			},
			{
				paragraph: 24,
				evidence: ['E112'],
				says: 'The famine among the whole population is a “famine-genocide”, without reserve and without a group.'
			}
		],
		why: 'The famine has the highest number of dead in the article. Whether they count as conditions of life calculated to destroy a group is left arguable in one place and taken as settled in another.',
		touches: [
			{ count: 'I', element: 'genocide/acts/conditions' },
			{ count: 'I', element: 'genocide/chapeau/group' },
			{ count: 'II', element: 'genocide/acts/conditions' }
		]
	},
	{
		id: 'infanticide-birth-or-killing',
		title: 'Infanticide: a birth prevented, or a child killed',
		kind: 'law',
		sides: [
			{
				paragraph: 3,
				evidence: ['E9', 'E10'],
				notes: [4],
				says: 'Infanticide is listed with forced abortion as the fourth act, “(d) forcible abortions and infanticide”; killings have the letter (a).'
			},
			{
				paragraph: 16,
				evidence: ['E62'],
				says: 'The policy is one of “killing the half-Chinese babies”.'
			},
			{
				paragraph: 19,
				evidence: ['E82', 'E83'],
				says: 'By infanticide and forced abortion together children are said to be exterminated.'
			}
		],
		why: 'The Convention keeps killing members of the group, (a), apart from preventing births within it, (d). Which act is alleged decides what must be shown: children born alive and killed, or births meant to be prevented.',
		touches: [
			{ count: 'II', element: 'genocide/acts/killing' },
			{ count: 'II', element: 'genocide/acts/births' },
			{ count: 'III', element: 'cah/acts/murder' },
			{ count: 'III', element: 'cah/acts/extermination' }
		]
	},
	{
		id: 'children-transferred-where',
		title: 'Children transferred by force, or sent to the camps with their families',
		kind: 'scope',
		sides: [
			{
				paragraph: 3,
				evidence: ['E11', 'E12'],
				notes: [4],
				says: 'The “forcible transfer and enslavement of children” is the fifth act and, like the rest, beyond dispute.'
			},
			{
				paragraph: 7,
				evidence: ['E36'],
				says: 'Children share the fate of their suspected relatives “along with their entire families”: killed or sent to camps for life.'
			}
		],
		why: 'Act (e) asks for a transfer from the group to another group. The only movement of children that the article goes on to describe is together with their own families.',
		reading:
			'¶3 may mean other children than ¶7; then nothing further is said of them anywhere in the article.',
		touches: [
			{ count: 'I', element: 'genocide/acts/transfer' },
			{ count: 'II', element: 'genocide/acts/transfer' }
		]
	},
	{
		id: 'how-sure-of-genocide',
		title: 'Genocide: a strong argument, indicators, or beyond question',
		kind: 'logic',
		sides: [
			{
				paragraph: 4,
				evidence: ['E13'],
				says: 'That the attacks were directed at protected groups is an argument that “is also very strong”.'
			},
			{
				paragraph: 5,
				evidence: ['E15'],
				notes: [5],
				says: 'The report by international lawyers concluded that “there are indicators of genocide”.'
			},
			{
				paragraph: 6,
				evidence: ['E26'],
				says: 'The regime “has, since its inception, committed genocide” against believers and their families.'
			},
			{
				paragraph: 26,
				evidence: ['E121'],
				says: 'North Korea is a genocidal government of the first order and “incontrovertibly in the category of state perpetrator”.'
			}
		],
		why: 'These are different strengths on any ladder of standards. The stronger words come without a note; the weaker ones are those of the source or of the author when he introduces the argument.',
		touches: [
			{ count: 'I', element: 'genocide/chapeau/intent' },
			{ count: 'I', element: 'genocide/chapeau/group' },
			{ count: 'IV', element: 'r2p/failure' }
		]
	},
	{
		id: 'relatives-without-the-faith',
		title: 'Attacks on protected groups, and relatives who are not of the group',
		kind: 'law',
		sides: [
			{
				paragraph: 4,
				evidence: ['E13'],
				says: 'The attacks are directed “against the specific human groups protected” by the Convention.'
			},
			{
				paragraph: 5,
				evidence: ['E19'],
				says: 'Among those exterminated as believers’ families are “non-religious relatives”.'
			}
		],
		why: 'The victims must belong to the group that is to be destroyed. Relatives without the faith are reached for kinship, and are counted in the same breath.',
		reading:
			'To punish the family may be a means of destroying the group, and then bears on intent rather than on who the victims are.',
		touches: [
			{ count: 'I', element: 'genocide/acts/killing' },
			{ count: 'I', element: 'genocide/chapeau/intent' },
			{ count: 'I', element: 'genocide/chapeau/group' }
		]
	},
	{
		id: 'persecution-or-extermination',
		title: 'The sources speak of persecution; the text goes beyond it',
		kind: 'attribution',
		sides: [
			{
				paragraph: 5,
				evidence: ['E16'],
				notes: [6],
				says: 'Watchdogs rate the country as the worst violator of religious rights. The title in note 6 ranks it “Worst Persecutor of Christians”.'
			},
			{
				paragraph: 5,
				evidence: ['E17', 'E18'],
				says: 'The policy “extends far beyond” what is called persecution; believers are being exterminated. No note follows.'
			},
			{
				paragraph: 7,
				evidence: ['E31', 'E32'],
				notes: [8],
				says: 'The source cited among the signs of intent to destroy is, by its title in note 8, about “Severe Violations of Freedom of Religion or Belief”.'
			}
		],
		why: 'Persecution is a crime against humanity and needs discriminatory intent; genocide needs the intent to destroy. By their titles the sources carry the first; the step to the second is the author’s.',
		touches: [
			{ count: 'I', element: 'genocide/chapeau/intent' },
			{ count: 'III', element: 'cah/acts/persecution/ground/religious' }
		]
	},
	{
		id: 'believers-or-christians',
		title: 'Religious believers, or Christians',
		kind: 'scope',
		sides: [
			{
				paragraph: 5,
				evidence: ['E18'],
				says: '“Religious believers and their families” are being exterminated; no faith is named.'
			},
			{
				paragraph: 6,
				evidence: ['E26'],
				says: 'Genocide is committed “against religious believers and their families”.'
			},
			{
				paragraph: 5,
				evidence: ['E15'],
				notes: [5],
				says: 'The report found its indicators against religious groups, but “specifically against Christians”.'
			},
			{
				paragraph: 7,
				evidence: ['E28', 'E37'],
				notes: [9],
				says: 'The task given to agents, the missionaries and the number in the camps all concern Christians.'
			}
		],
		why: '“Believers” of all faiths may be no one religious group. Which group is meant must be settled before intent to destroy it, or a substantial part of it, can be judged; the facts offered are nearly all about one.',
		touches: [
			{ count: 'I', element: 'genocide/chapeau/group' },
			{ count: 'I', element: 'genocide/chapeau/part' }
		]
	},
	{
		id: 'exterminated-or-imprisoned',
		title: 'Exterminated, without trace, or imprisoned by tens of thousands',
		kind: 'figure',
		sides: [
			{
				paragraph: 5,
				evidence: ['E18', 'E19'],
				says: 'Believers and their families “are being exterminated”.'
			},
			{
				paragraph: 6,
				evidence: ['E24'],
				says: 'Today “all traces” of the once large Christian community and its culture have been obliterated.'
			},
			{
				paragraph: 7,
				evidence: ['E34', 'E35'],
				says: 'Those who met missionaries or converted are “either killed or banished to concentration camps for life”.'
			},
			{
				paragraph: 7,
				evidence: ['E37'],
				notes: [9],
				says: 'Between 50,000 and 70,000 Christians are imprisoned in the camps today.'
			}
		],
		why: 'Life imprisonment of many is not killing of all, and a community of which no trace is left cannot number tens of thousands. It changes what the acts are and how much of the group is reached.',
		reading:
			'¶6 may mean the open community of before 1945 and its churches, and the camps may be how people are destroyed; ¶8 speaks of deaths there. The article does not say so.',
		touches: [
			{ count: 'I', element: 'genocide/chapeau/part' },
			{ count: 'I', element: 'genocide/acts/killing' },
			{ count: 'I', element: 'genocide/acts/conditions' },
			{ count: 'III', element: 'cah/acts/extermination' }
		]
	},
	{
		id: 'three-generations-old-or-new',
		title: 'Three generations: since the beginning, or only under Kim Jong-un',
		kind: 'date',
		sides: [
			{
				paragraph: 6,
				evidence: ['E26'],
				says: 'Genocide against believers “and their families” has gone on since the regime began; ¶5 has families reached “to three generations”.'
			},
			{
				paragraph: 7,
				evidence: ['E36'],
				says: 'Suspected converts are killed or sent to camps “along with their entire families, including children, to three generations”.'
			},
			{
				paragraph: 23,
				evidence: ['E105'],
				notes: [35],
				says: 'A South Korean official: “nothing like the eradication of three generations in the Kim Jong-il era”.'
			}
		],
		why: 'If the official is right as quoted, a measure on which the religious count leans is new with the change of leader. If ¶5–7 are right, the only source cited for it is wrong.',
		reading:
			'The official may speak only of the families of those who flee, and ¶5–7 only of believers; or of killing, where camps were the rule before.',
		touches: [
			{ count: 'I', element: 'genocide/chapeau/intent' },
			{ count: 'I', element: 'genocide/chapeau/pattern' },
			{ count: 'III', element: 'cah/chapeau/policy' },
			{ count: 'III', element: 'cah/chapeau/systematic' }
		]
	},
	{
		id: 'destroy-or-rule',
		title: 'To destroy a group, or to keep power',
		kind: 'logic',
		sides: [
			{
				paragraph: 6,
				evidence: ['E25'],
				says: 'The regime acts because it sees faith as a threat “to totalitarian rule and the Kim cult of personality”.'
			},
			{
				paragraph: 7,
				evidence: ['E27'],
				says: 'There are many indications of “the specific intent to destroy religious groups”.'
			},
			{
				paragraph: 24,
				evidence: ['E116', 'E117'],
				says: 'Food is a means to the main political end: “to keep the entire North Korean population under slavery”.'
			},
			{
				paragraph: 24,
				evidence: ['E112'],
				says: 'The famine was a “famine-genocide”.'
			}
		],
		why: 'Genocide is known by its purpose. The purposes that ¶6 and ¶24 give are those of control; a population kept under slavery is kept alive.',
		reading:
			'A political motive does not exclude the intent to destroy a religious group as the means to it.',
		touches: [
			{ count: 'I', element: 'genocide/chapeau/intent' },
			{ count: 'I', element: 'genocide/acts/conditions' },
			{ count: 'III', element: 'cah/acts/persecution/ground/political' }
		]
	},
	{
		id: 'tortured-to-find-out',
		title: 'Those who met missionaries, or those asked whether they had',
		kind: 'scope',
		sides: [
			{
				paragraph: 7,
				evidence: ['E30'],
				says: 'The harshest punishment goes to refugees “who have had contact with missionaries and churches in China”.'
			},
			{
				paragraph: 7,
				evidence: ['E31', 'E32'],
				notes: [8],
				says: '“These refugees” are tortured and interrogated to find out “whether or not they had any contact with religious groups”.'
			}
		],
		why: 'If torture serves to find out who had contact, it may fall on persons without any. Then it is not inflicted on members of the group alone, and shows what is feared more than whom it singles out.',
		touches: [
			{ count: 'I', element: 'genocide/acts/harm' },
			{ count: 'III', element: 'cah/acts/persecution/ground/religious' },
			{ count: 'III', element: 'cah/acts/torture' }
		]
	},
	{
		id: 'why-the-returned-suffer',
		title: 'Why the returned are punished: faith, flight, or the father of a child',
		kind: 'logic',
		sides: [
			{
				paragraph: 7,
				evidence: ['E29', 'E30'],
				says: 'Returned refugees are punished most harshly for contact with missionaries and churches, because religion is held a threat to security.'
			},
			{
				paragraph: 17,
				evidence: ['E72', 'E73', 'E74', 'E75'],
				notes: [23],
				says: 'Returned refugees suffer torture, camps and even execution, “as North Korea criminalizes exit from the country”.'
			},
			{
				paragraph: 18,
				evidence: ['E78', 'E79'],
				notes: [25],
				says: 'Returned women are brutalised for “carrying foreign sperm”.'
			},
			{
				paragraph: 23,
				evidence: ['E103', 'E104'],
				says: 'Execution at the border and three generations of family imprisoned and killed: the reason is the attempt to flee.'
			}
		],
		why: 'The same treatment is laid to three reasons. If leaving is enough for it, neither faith nor descent explains it, and intent to destroy a group as such is one inference among others.',
		reading:
			'The grounds may add up: all who return are punished, and believers and pregnant women worse. ¶7 says “the harshest”; no comparison is given.',
		touches: [
			{ count: 'I', element: 'genocide/chapeau/intent' },
			{ count: 'II', element: 'genocide/chapeau/intent' },
			{ count: 'III', element: 'cah/acts/persecution/ground/religious' },
			{ count: 'III', element: 'cah/acts/persecution/ground/political' }
		]
	},
	{
		id: 'today-on-notes-of-2006',
		title: 'The present tense, on notes of 2006',
		kind: 'date',
		sides: [
			{
				paragraph: 7,
				evidence: ['E37'],
				says: 'So many Christians “are imprisoned in North Korea’s concentration camps today”, in February 2012.'
			},
			{
				paragraph: 7,
				evidence: [],
				notes: [9],
				says: 'The note for it is a report of August 16, 2006.'
			},
			{
				paragraph: 22,
				evidence: ['E99'],
				says: 'Every act but perhaps apartheid “is being committed on a systematic level” in the camps.'
			},
			{
				paragraph: 22,
				evidence: [],
				notes: [33],
				says: 'The note for it has the year 2006 and nothing nearer.'
			}
		],
		why: 'What was said in 2006 does not show what was so in 2012. It matters for a failure to protect that must be present, and for a policy or pattern said to go on.',
		touches: [
			{ count: 'I', element: 'genocide/chapeau/pattern' },
			{ count: 'III', element: 'cah/chapeau/systematic' },
			{ count: 'IV', element: 'r2p/failure' }
		]
	},
	{
		id: 'who-was-experimented-on',
		title: 'Experiments: on Christians, or on political prisoners',
		kind: 'attribution',
		sides: [
			{
				paragraph: 8,
				evidence: ['E40'],
				notes: [10],
				says: 'Christian organisations believe that North Korean Christians “have in many instances been used as guinea pigs”.'
			},
			{
				paragraph: 10,
				evidence: ['E52', 'E53'],
				notes: [15],
				says: 'The former guard spoke of experiments “on political prisoners, including children”.'
			},
			{
				paragraph: 14,
				evidence: ['E56'],
				notes: [16],
				says: 'Asked about the children, he says that he “just felt they were enemies”; no faith is mentioned.'
			}
		],
		why: 'The only witness quoted does not say that anyone was chosen for a faith. That the victims were Christians rests on what organisations believe, and it is what ties these acts to the religious count.',
		reading: 'Some of the political prisoners may have been held for their faith; he does not say.',
		touches: [
			{ count: 'I', element: 'genocide/chapeau/group' },
			{ count: 'I', element: 'genocide/acts/killing' },
			{ count: 'I', element: 'genocide/acts/harm' }
		]
	},
	{
		id: 'allegation-then-fact',
		title: 'An allegation in one sentence, a fact in the next',
		kind: 'logic',
		sides: [
			{
				paragraph: 8,
				evidence: ['E40', 'E41'],
				notes: [10],
				says: 'The organisations “believe” it, and it is “an allegation which is by no means new”.'
			},
			{
				paragraph: 8,
				evidence: ['E42'],
				notes: [11],
				says: 'Refugees speak of it, among them “former prison camp guards who played a role in these atrocities”.'
			}
		],
		why: 'Nothing between the two sentences turns the belief into knowledge. What “these atrocities” are, and whether the guard in the note took part in experiments, is left open.',
		touches: [
			{ count: 'I', element: 'genocide/acts/killing' },
			{ count: 'III', element: 'cah/acts/murder' },
			{ count: 'III', element: 'cah/acts/other-inhumane' }
		]
	},
	{
		id: 'guards-over-a-decade',
		title: 'Guards over more than a decade, and one guard in 2003',
		kind: 'figure',
		sides: [
			{
				paragraph: 8,
				evidence: ['E42'],
				says: 'Refugees, “including former prison camp guards”, have been speaking out “for over a decade”.'
			},
			{
				paragraph: 8,
				evidence: [],
				notes: [11],
				says: 'The note names one former guard, Ahn Myong Chol, and bears the date January 15, 2003: nine years before the article.'
			}
		],
		why: 'How many say so, and how independently, is what testimony of experiments and killings in the camps depends on.',
		reading: 'The note may be one example of several; the article names no other here.',
		touches: [
			{ count: 'I', element: 'genocide/acts/killing' },
			{ count: 'III', element: 'cah/acts/murder' },
			{ count: 'III', element: 'cah/chapeau/systematic' }
		]
	},
	{
		id: 'to-no-avail',
		title: 'Unheard by the world, and heard by the United Nations',
		kind: 'logic',
		sides: [
			{
				paragraph: 8,
				evidence: ['E43'],
				says: 'The refugees’ attempts to get the international community to pay attention were “to no avail”.'
			},
			{
				paragraph: 9,
				evidence: ['E45'],
				says: 'The appeal of 2004 to the Secretary-General “went unheeded”, needless to say.'
			},
			{
				paragraph: 19,
				evidence: ['E86', 'E87', 'E88'],
				notes: [28],
				says: 'The United Nations’ human rights office has “officially acknowledged” continued violations. Note 28 is a resolution numbered 2005/11.'
			},
			{
				paragraph: 3,
				evidence: ['E4'],
				notes: [4],
				says: 'The note for the five acts is the report of a United Nations Special Rapporteur on the country, of 2010.'
			}
		],
		why: 'What the international community has already done decides whether peaceful means were tried and found inadequate. The article says that the calls were in vain, and cites two United Nations documents on the country that came after.',
		reading: 'Attention without effect may be meant. Then the effect would have to be shown.',
		touches: [{ count: 'IV', element: 'r2p/peaceful-means' }]
	},
	{
		id: 'escapees-of-a-camp-without-escape',
		title: 'A camp that nobody escaped, and escapees who bear its guard out',
		kind: 'scope',
		sides: [
			{
				paragraph: 9,
				evidence: ['E48', 'E49'],
				notes: [14],
				says: 'Camp 22, where the guard served, is a camp “from which no one has ever escaped”.'
			},
			{
				paragraph: 9,
				evidence: ['E46'],
				notes: [13],
				says: 'The BBC’s report interviewed two survivors of prison camps beside him.'
			},
			{
				paragraph: 15,
				evidence: ['E58'],
				notes: [17],
				says: 'The report “corroborated accounts from prison camp escapees” of earlier years.'
			}
		],
		why: 'If nobody got out of Camp 22, these survivors and escapees speak of other camps. Then they do not bear out what he says he saw at his own, and the gas chamber rests on him alone.',
		reading: 'Similar practices in several camps would also be corroboration, of another kind.',
		touches: [
			{ count: 'I', element: 'genocide/acts/killing' },
			{ count: 'I', element: 'genocide/chapeau/pattern' },
			{ count: 'III', element: 'cah/acts/murder' },
			{ count: 'III', element: 'cah/acts/imprisonment' }
		]
	},
	{
		id: 'note-before-the-broadcast',
		title: 'The note is older than the interview it is cited for',
		kind: 'date',
		sides: [
			{
				paragraph: 10,
				evidence: ['E50', 'E51', 'E52', 'E53'],
				says: 'What the former guard drew and told the journalist of gas chambers and experiments. ¶9 and note 16 place it in early 2004.'
			},
			{
				paragraph: 10,
				evidence: [],
				notes: [15],
				says: 'The only note of the paragraph is a report dated October 22, 2003.'
			}
		],
		why: 'A report of 2003 cannot have its words from a broadcast of 2004. Four items on gas chambers and experiments then have no source of their own here.',
		reading:
			'The mark stands at the Korean term for the total-control zones; the note may be meant for that term alone.',
		touches: [
			{ count: 'I', element: 'genocide/acts/killing' },
			{ count: 'I', element: 'genocide/acts/harm' },
			{ count: 'III', element: 'cah/acts/murder' }
		]
	},
	{
		id: 'accounts-and-studies',
		title: 'Accounts and studies in the text, one witness and one report in the notes',
		kind: 'figure',
		sides: [
			{
				paragraph: 15,
				evidence: ['E58', 'E60'],
				says: 'The report agrees with accounts of escapees “dating back to the late 1990’s” and is borne out by “fresh accounts and studies”.'
			},
			{
				paragraph: 15,
				evidence: [],
				notes: [17],
				says: 'For the first: one person’s testimony, dated June 21, 2002.'
			},
			{
				paragraph: 15,
				evidence: [],
				notes: [18],
				says: 'For the second: one broadcaster’s report, dated July 24, 2009. No study is cited.'
			}
		],
		why: 'The claim that the broadcast stands confirmed is what lifts one man’s account above one man’s account.',
		touches: [
			{ count: 'I', element: 'genocide/acts/killing' },
			{ count: 'III', element: 'cah/acts/murder' },
			{ count: 'III', element: 'cah/chapeau/systematic' }
		]
	},
	{
		id: 'eight-years-in-a-note-of-2009',
		title: 'The last eight years, counted in 2009',
		kind: 'date',
		sides: [
			{
				paragraph: 15,
				evidence: ['E61'],
				says: 'Over 10,000 refugees reached South Korea “in the past eight years”; the article is of February 2012.'
			},
			{
				paragraph: 15,
				evidence: [],
				notes: [18],
				says: 'The note at the end of the sentence is dated July 24, 2009.'
			}
		],
		why: 'The number tells how many could confirm or deny what is said of the camps. The note cannot have counted the years to 2012, and how many of them were asked is not said.',
		touches: [{ count: 'III', element: 'cah/chapeau/widespread' }]
	},
	{
		id: 'national-ethnic-or-racial',
		title: 'Three kinds of group in the heading, one and then another below it',
		kind: 'law',
		sides: [
			{
				paragraph: 16,
				evidence: ['E62', 'E63'],
				says: 'The killing of half-Chinese babies is genocide on “national, ethnical, and racial grounds”.'
			},
			{
				paragraph: 19,
				evidence: ['E87'],
				notes: [28],
				says: 'The resolution quoted speaks of “ethnically motivated forced abortions” and of no other ground.'
			},
			{
				paragraph: 20,
				evidence: ['E90', 'E92', 'E93'],
				notes: [29],
				says: 'The ground is ethnic, the obsession one “with racial purity”, and the intent to destroy racially “mixed” babies “on ethnic grounds”.'
			}
		],
		why: 'The intent must be to destroy one identified group as such. It is never said whether it is the Chinese, the Chinese-Koreans, or children of mixed parentage, nor whether these are a nation, an ethnic group or a race.',
		touches: [
			{ count: 'II', element: 'genocide/chapeau/group' },
			{ count: 'II', element: 'genocide/chapeau/intent' },
			{ count: 'II', element: 'genocide/chapeau/part' }
		]
	},
	{
		id: 'half-chinese-or-foreign',
		title: 'Half-Chinese children, or children of any foreign father',
		kind: 'scope',
		sides: [
			{
				paragraph: 16,
				evidence: ['E62', 'E64'],
				says: 'The policy is to kill “the half-Chinese babies” of women returned from China.'
			},
			{
				paragraph: 19,
				evidence: ['E84'],
				says: 'Those killed are children believed to have “non-North Koreans” for fathers, “usually Chinese or Chinese-Koreans”.'
			},
			{
				paragraph: 19,
				evidence: ['E85'],
				notes: [27],
				says: 'The reason given was “to prevent the birth of half-Chinese children”.'
			}
		],
		why: 'A group known only by what it is not, here by not having a North Korean father, is hard to bring under the Convention. If children of ethnic Koreans from China are among them, descent alone is not the measure either.',
		touches: [
			{ count: 'II', element: 'genocide/chapeau/group' },
			{ count: 'II', element: 'genocide/acts/killing' },
			{ count: 'II', element: 'genocide/acts/births' }
		]
	},
	{
		id: 'whose-trafficking',
		title: 'The trafficking of women: in China, or by North Korea',
		kind: 'attribution',
		sides: [
			{
				paragraph: 17,
				evidence: ['E68'],
				notes: [20],
				says: 'Women who fled are trafficked or sold into marriage among the refugees in China. Who does it is not said; North Korea is not named.'
			},
			{
				paragraph: 19,
				evidence: ['E86'],
				notes: [28],
				says: 'North Korea’s “continued violation” of the rights of women has as its first example “the trafficking of women for prostitution or forced marriage”.'
			}
		],
		why: 'Only conduct that can be laid to North Korea, and is part of an attack on its population, counts for its crimes. What traffickers and buyers do in China shows into what danger women fled, not conduct of North Korea.',
		reading:
			'The resolution may mean trafficking inside the country or a failure to prevent it; the quotation does not say.',
		touches: [
			{ count: 'III', element: 'cah/acts/sexual-violence' },
			{ count: 'III', element: 'cah/acts/enslavement' },
			{ count: 'III', element: 'cah/chapeau/nexus' }
		]
	},
	{
		id: 'note-after-the-article',
		title: 'A note dated after the article',
		kind: 'date',
		sides: [
			{
				paragraph: 18,
				evidence: ['E78', 'E79'],
				says: 'The article, dated 15 February 2012, takes from a newspaper why officials brutalise returned women.'
			},
			{
				paragraph: 18,
				evidence: [],
				notes: [25],
				says: 'The note prints the newspaper’s date as “June10, 2012”, almost four months later.'
			}
		],
		why: 'It is the only note for the words “carrying foreign sperm”, one of two places where a reason is reported. As printed the date cannot be right; how old the source is cannot be told from the article.',
		touches: [
			{ count: 'II', element: 'genocide/chapeau/intent' },
			{ count: 'III', element: 'cah/acts/persecution/ground/ethnic' }
		]
	},
	{
		id: 'office-or-resolution',
		title: 'Acknowledged by an office, adopted as a resolution',
		kind: 'attribution',
		sides: [
			{
				paragraph: 19,
				evidence: ['E86', 'E87', 'E88'],
				says: 'The “office of the UN High Commissioner for Human Rights” is said to have “officially acknowledged” the violations quoted.'
			},
			{
				paragraph: 19,
				evidence: [],
				notes: [28],
				says: 'The note is “UN Resolution 2005/11”. A resolution is adopted by a body that votes, not by an office.'
			}
		],
		why: 'An expert office’s finding and a vote of States weigh differently as evidence of abortions done on ethnic grounds.',
		touches: [
			{ count: 'II', element: 'genocide/acts/births' },
			{ count: 'II', element: 'genocide/chapeau/intent' },
			{ count: 'III', element: 'cah/acts/persecution/ground/ethnic' }
		]
	},
	{
		id: 'multiple-reports-one-note',
		title: 'Multiple reports over ten years, one newspaper of 2006',
		kind: 'figure',
		sides: [
			{
				paragraph: 20,
				evidence: ['E89', 'E90'],
				says: '“Multiple reports over the last ten years” have indicated that the practice is systematic and on ethnic grounds.'
			},
			{
				paragraph: 20,
				evidence: ['E92', 'E93'],
				notes: [29],
				says: 'The one note of the paragraph, a sentence later, is a newspaper report of October 15, 2006.'
			}
		],
		why: 'That the practice is systematic and ethnic is what turns single crimes into a pattern. The reports that would show it are not named here.',
		reading: 'Notes 25, 27 and 28, cited before for the same practice, may be meant among them.',
		touches: [
			{ count: 'II', element: 'genocide/chapeau/pattern' },
			{ count: 'II', element: 'genocide/chapeau/intent' },
			{ count: 'III', element: 'cah/chapeau/systematic' }
		]
	},
	{
		id: 'discriminatory-or-everyone',
		title: 'A discriminatory food policy, or the whole population',
		kind: 'scope',
		sides: [
			{
				paragraph: 21,
				evidence: ['E97', 'E98'],
				notes: [30, 31],
				says: 'The food policy is “exploitative and discriminatory” and the primary cause of millions of deaths.'
			},
			{
				paragraph: 24,
				evidence: ['E109', 'E117'],
				notes: [37],
				says: 'The dead are counted over a population of about 22 million, and access to food keeps “the entire North Korean population” down.'
			}
		],
		why: 'To discriminate is to treat some worse than others. Persecution needs a group singled out on a ground; who was, and on what ground, is not said in either place.',
		reading: 'Access may be unequal and yet rule everyone through fear of losing it.',
		touches: [
			{ count: 'III', element: 'cah/acts/persecution' },
			{ count: 'III', element: 'cah/acts/extermination' },
			{ count: 'I', element: 'genocide/acts/conditions' }
		]
	},
	{
		id: 'camps-grown-or-appear',
		title: 'Camps shown to have grown dramatically, or appearing to grow',
		kind: 'attribution',
		sides: [
			{
				paragraph: 22,
				evidence: ['E100'],
				notes: [34],
				says: 'Amnesty’s report and images “showed that the camps have grown dramatically over the past ten years”.'
			},
			{
				paragraph: 22,
				evidence: ['E101'],
				notes: [34],
				says: 'Amnesty’s own words, quoted in the same sentence: the camps “appear to be growing in size”.'
			}
		],
		why: 'An appearance reported with reserve is less than a thing shown. It bears on scale and on whether the crimes increase.',
		touches: [
			{ count: 'III', element: 'cah/chapeau/widespread' },
			{ count: 'III', element: 'cah/acts/imprisonment' },
			{ count: 'IV', element: 'r2p/failure' }
		]
	},
	{
		id: 'continued-or-new',
		title: 'Old policies continued, or something that was not there before',
		kind: 'logic',
		sides: [
			{
				paragraph: 23,
				evidence: ['E102'],
				says: 'The regime has vowed “to continue the late Kim’s genocidal policies”.'
			},
			{
				paragraph: 23,
				evidence: ['E105'],
				notes: [35],
				says: 'The official quoted two sentences later says of the three generations that nothing like it existed, “but now it’s happening under Kim Jong-un”.'
			},
			{
				paragraph: 24,
				evidence: ['E107'],
				notes: [36],
				says: 'Purges, arrests and terror: “It happened under Kim Jong-il and it is happening now”.'
			}
		],
		why: 'A State policy and a systematic attack are shown by what lasts. The paragraph offers continuity and a break as proof of the same thing.',
		reading: 'The policies may be the old ones and this measure a new one among them.',
		touches: [
			{ count: 'III', element: 'cah/chapeau/policy' },
			{ count: 'III', element: 'cah/chapeau/systematic' },
			{ count: 'I', element: 'genocide/chapeau/pattern' },
			{ count: 'IV', element: 'r2p/failure' }
		]
	},
	{
		id: 'famine-over-or-raging',
		title: 'A famine of 1994–98, and one that goes on fifteen years later',
		kind: 'date',
		sides: [
			{
				paragraph: 24,
				evidence: ['E111', 'E112'],
				says: 'The famine is dated: “this 1994–98 famine-genocide”.'
			},
			{
				paragraph: 24,
				evidence: ['E113'],
				says: '“Today, 15 years later, a devastating man-made famine rages on”. From February 2012 fifteen years lead back to 1997, neither the first nor the last year given.'
			}
		],
		why: 'If the famine ended in 1998, its deaths do not show a present failure to protect; if it never ended, the figure of ¶24 is not its toll. Nothing is cited for 2012.',
		reading: 'A second famine may be meant, or years of hunger without a clear end.',
		touches: [
			{ count: 'IV', element: 'r2p/failure' },
			{ count: 'III', element: 'cah/acts/extermination' }
		]
	},
	{
		id: 'through-the-council',
		title: 'Force by the international community, or through the Security Council',
		kind: 'law',
		sides: [
			{
				paragraph: 25,
				evidence: ['E118', 'E120'],
				says: 'The international community intervenes by peaceful means and “then by force, if necessary”. The Council is not mentioned.'
			},
			{
				paragraph: 25,
				evidence: [],
				notes: [39],
				says: 'Paragraph 139, which the note cites, has collective action taken through the Security Council, under the Charter and case by case.'
			},
			{
				paragraph: 21,
				evidence: ['E95'],
				notes: [31],
				says: 'The report relied on for the crimes is, by its title, “A Call for the UN Security Council to Act in North Korea”.'
			}
		],
		why: 'Who may decide on force is part of the norm. The article’s conclusion leaves out the organ that its own norm and its own source name.',
		touches: [{ count: 'IV', element: 'r2p/security-council' }]
	},
	{
		id: 'finding-or-alert',
		title: 'A conclusive finding of genocide, or an alert of mass killing',
		kind: 'attribution',
		sides: [
			{
				paragraph: 27,
				evidence: ['E124'],
				says: 'Genocide Watch “found conclusively that North Korea has indeed committed genocide”.'
			},
			{
				paragraph: 27,
				evidence: ['E125'],
				says: 'Its words as quoted put genocide in the past; of the present they say that “mass killing is still underway”.'
			},
			{
				paragraph: 27,
				evidence: [],
				notes: [40],
				says: 'By its title in the note the document is an “Alert”.'
			},
			{
				paragraph: 16,
				evidence: ['E63'],
				says: 'The article has genocide “taking place” now.'
			}
		],
		why: 'Mass killing is not genocide unless a protected group is to be destroyed, and an alert warns where a finding decides. The last word of the article rests on it.',
		touches: [
			{ count: 'I', element: 'genocide/chapeau/intent' },
			{ count: 'II', element: 'genocide/chapeau/intent' },
			{ count: 'IV', element: 'r2p/failure' }
		]
	}
] satisfies Contradiction[];
