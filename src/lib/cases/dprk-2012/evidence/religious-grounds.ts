import type { Evidence } from '#lib/domain/case.ts';

/** Paragraphs 5–15: “Genocide on religious grounds”. */
export const evidence = [
	{
		id: 'E14',
		paragraph: 5,
		statement:
			'Christian Solidarity Worldwide (CSW) published a report in 2007 that rests on seven years of research and was written by international lawyers.',
		short: 'CSW report 2007: basis and authors',
		figures: [{ value: '7 years', of: 'research behind the CSW report of 2007' }],
		notes: [5],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'report',
		cautions: [
			'The article does not say how the research was done, how many people were interviewed or how they were chosen.',
			'CSW campaigns for religious freedom; the report is research and advocacy in one.',
			'Not in the article: CSW’s own notice says that the report draws on interviews and consultations with over 80 North Koreans who had left, and deals mainly with the political prison camps, seen in stored copies.'
		]
	},
	{
		id: 'E15',
		paragraph: 5,
		statement:
			'The CSW report concluded that there are indicators that genocide is being committed against religious groups in North Korea, and specifically against Christians.',
		short: 'CSW: indicators of genocide of Christians',
		figures: [],
		notes: [5],
		assertedBy: { kind: 'body', name: 'Christian Solidarity Worldwide' },
		support: 'legal-conclusion',
		conductOf: 'dprk',
		cautions: [
			'“Indicators” is less than a finding that genocide has been committed.',
			'The article puts the indicators in the present (“taking place”). Not in the article: the report’s words are that they were implemented “in particular in the 1950s and 1960s”, seen in stored copies.',
			'Not in the article: the same report found a prima facie case of crimes against humanity, and kept genocide apart as a possibility it examined, seen in stored copies.',
			'The legal view of an advocacy body is opinion; it has to be tested on the facts it cites.'
		]
	},
	{
		id: 'E16',
		paragraph: 5,
		statement:
			'Christian watchdogs such as Open Doors and Release International rate North Korea the worst violator of religious rights in the world.',
		short: 'Watchdogs rank DPRK worst on religion',
		figures: [],
		notes: [6],
		assertedBy: { kind: 'body', name: 'Open Doors; Release International' },
		support: 'report',
		conductOf: 'dprk',
		cautions: [
			'A ranking compares countries; it does not say what acts were done, to how many, or why.',
			'Both are Christian advocacy bodies, and the note is a news story; its title speaks of one ranking and names no body.',
			'The title of the note ranks persecution of Christians; the article widens this to religious rights.'
		]
	},
	{
		id: 'E17',
		paragraph: 5,
		statement:
			'North Korea’s policy towards its own religious population goes far beyond what the word “persecution” covers.',
		short: 'Policy said to go beyond persecution',
		figures: [],
		notes: [],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'legal-conclusion',
		conductOf: 'dprk',
		cautions: [
			'Asserted, not cited; the author’s own classification.',
			'The quotation marks suggest the everyday word; in law persecution is itself a crime against humanity, and the line to genocide is intent, not degree.',
			'A “policy” is asserted, but no order, law or plan is quoted.'
		]
	},
	{
		id: 'E18',
		paragraph: 5,
		statement: 'Religious believers in North Korea are being exterminated.',
		short: 'Believers said to be exterminated',
		figures: [],
		notes: [],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'assertion',
		conductOf: 'dprk',
		cautions: [
			'Asserted, not cited: no number of dead, place, date or case is given.',
			'“Exterminated” is a legal term in Article 7 and here an ordinary word; which is meant is not said.',
			'“Religious believers” takes several faiths together; what follows is almost all about Christians.'
		]
	},
	{
		id: 'E19',
		paragraph: 5,
		statement:
			'The families of believers, to three generations and including relatives who are not religious, are being exterminated with them.',
		short: 'Non-religious relatives to three generations',
		figures: [{ value: '3 generations', of: 'the believer’s family said to be reached' }],
		notes: [],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'assertion',
		conductOf: 'dprk',
		cautions: [
			'Asserted, not cited.',
			'Relatives without the faith are not plainly members of the religious group; the article does not discuss it.',
			'In ¶23 the article applies the rule of three generations to the families of those who flee, so it is not special to believers.'
		]
	},
	{
		id: 'E20',
		paragraph: 5,
		statement: 'Unborn children of believers’ families are among those exterminated.',
		short: 'Unborn children of believers’ families',
		figures: [],
		notes: [],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'assertion',
		conductOf: 'dprk',
		cautions: [
			'Asserted, not cited: no case, method or number is given.',
			'Whether an abortion forced because of the family’s religion is meant, or the death of a pregnant woman, is not said.',
			'The evidence of forced abortion cited later in the article is about repatriated women and fathers who are not North Korean, not about faith.'
		]
	},
	{
		id: 'E21',
		paragraph: 6,
		statement: 'The Soviets installed the regime of Kim Il-sung in 1945.',
		short: 'Kim regime installed by the Soviets, 1945',
		figures: [{ value: '1945', of: 'year in which the regime is said to have been installed' }],
		notes: [7],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'assertion',
		conductOf: 'soviet-union',
		cautions: [
			'The mark of the note stands at the end of the sentence, after the figure for Pyongyang; whether it is meant for this too is open.',
			'Not in the article: 1945 is the start of the Soviet occupation, and the Democratic People’s Republic was founded in 1948; both recalled.',
			'Not in the article: the DPRK became a party to the Genocide Convention in 1989, seen in stored copies; acts at the beginning fall outside the treaty’s time.'
		]
	},
	{
		id: 'E22',
		paragraph: 6,
		statement:
			'Before that, the north of Korea was regarded as the centre of Christianity in East Asia.',
		short: 'North once the centre of Christianity',
		figures: [],
		notes: [7],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'report',
		cautions: [
			'By whom it was so regarded is not said.',
			'Not in the article: in the cited piece the opening calls the north the stronghold of Korean Protestantism between 1910 and 1945, which is narrower than East Asia, seen in stored copies (opening only).'
		]
	},
	{
		id: 'E23',
		paragraph: 6,
		statement:
			'Between 25 and 30 per cent of the people of Pyongyang were Christians at that time.',
		short: 'Pyongyang 25–30% Christian before 1945',
		figures: [
			{ value: '25–30%', of: 'the population of Pyongyang that was Christian before 1945' }
		],
		notes: [7],
		assertedBy: { kind: 'scholar', name: 'Andrei Lankov' },
		support: 'estimate',
		cautions: [
			'One city, not the country; no figure is given for the north as a whole.',
			'The text names no source; the note is a press article by Andrei Lankov, and the basis of the figure is not stated. Not in the article: another account puts it at about one sixth in 1945, seen in stored copies.',
			'A fall in numbers has several causes (flight south, war, conversion, killing), which the article does not separate.'
		]
	},
	{
		id: 'E24',
		paragraph: 6,
		statement: 'Today every trace of that religious community and its culture has been wiped out.',
		short: 'All traces of the community said to be gone',
		figures: [],
		notes: [],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'assertion',
		conductOf: 'dprk',
		cautions: [
			'Asserted, not cited; it stands after note 7 but has no note of its own.',
			'It is hard to square with the 50,000 to 70,000 Christians whom the next paragraph counts in camps.',
			'Not in the article: the piece cited in note 7 opens with churches being reopened and a revival of an underground church, seen in stored copies.',
			'The end of a culture is not by itself physical destruction, which is what the Convention asks for.'
		]
	},
	{
		id: 'E25',
		paragraph: 6,
		statement:
			'The regime acts against believers because it sees faith as a threat to totalitarian rule and to the personality cult of the Kims.',
		short: 'Faith seen as a threat to the Kim cult',
		figures: [],
		notes: [],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'inference',
		conductOf: 'dprk',
		cautions: [
			'Asserted, not cited; what the leaders think is inferred.',
			'The reason given is political. Motive and intent differ: a political motive does not exclude intent to destroy a religious group, and does not prove it.'
		]
	},
	{
		id: 'E26',
		paragraph: 6,
		statement:
			'The DPRK has, since it began, committed genocide against religious believers and their families.',
		short: 'Genocide of believers since the beginning',
		figures: [],
		notes: [],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'legal-conclusion',
		conductOf: 'dprk',
		cautions: [
			'A conclusion of law, asserted and not cited; it cannot support itself.',
			'It covers more than sixty years as one course of conduct, without saying what happened when.',
			'Not in the article: the UN Commission of Inquiry of 2014 could not establish genocide on religious grounds, as the evidence available was ambiguous, seen in stored copies (a UK Government answer).',
			'Not in the article: a legal opinion of 2014 (Hogan Lovells) said that there may be good arguments that the targeting of Christians could be found to be genocide, seen in stored copies.'
		]
	},
	{
		id: 'E27',
		paragraph: 7,
		statement:
			'There are many signs of a specific intent to destroy religious groups in North Korea.',
		short: 'Many signs of specific intent asserted',
		figures: [],
		notes: [],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'legal-conclusion',
		conductOf: 'dprk',
		cautions: [
			'A heading for what follows; the weight is in the facts after it, not in the claim.',
			'The usual test for intent by inference is whether it is the only reasonable one; the article does not consider others, such as to suppress a rival loyalty.'
		]
	},
	{
		id: 'E28',
		paragraph: 7,
		statement:
			'Police and security agents were given the specific task to find Christian groups and to “eliminate” them.',
		short: 'Agents tasked to “eliminate” Christian groups',
		figures: [],
		notes: [],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'assertion',
		conductOf: 'dprk',
		cautions: [
			'No note of its own. Note 8, two sentences later, is probably the source. Not in the article: its title page announces new interviews with former security agents, seen in stored copies.',
			'The article itself asserts the task, in a clause about former agents who have testified; what it says they testified to is only that religion counts as a threat. Whether they told of the task too is open.',
			'How many agents, when they served, and in what words the order came is not said.',
			'“Eliminate” a group can mean to kill its members or to break it up; the Korean word is not given.'
		]
	},
	{
		id: 'E29',
		paragraph: 7,
		statement:
			'The same agents have testified that the regime treats religion, and Christianity above all, as the primary threat to national security.',
		short: 'Religion the “primary threat” to security',
		figures: [],
		notes: [],
		assertedBy: { kind: 'witness', name: 'Former DPRK police and security agents' },
		support: 'testimony',
		conductOf: 'dprk',
		cautions: [
			'No note of its own; before whom they testified is not said.',
			'It cuts both ways: a reason of security is a political reason, yet it singles out one faith.',
			'Agents below the leadership may not know its aims. Not in the article: releases of the body behind note 8 say “a security threat”, without the superlative, seen in stored copies.'
		]
	},
	{
		id: 'E30',
		paragraph: 7,
		statement:
			'Refugees sent back by force who had contact with missionaries and churches in China receive the harshest punishment.',
		short: 'Harshest punishment for church contact',
		figures: [],
		notes: [],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'assertion',
		conductOf: 'dprk',
		cautions: [
			'No note of its own, though note 8 follows in the next sentence.',
			'“Accordingly” makes it a consequence of the security motive in the sentence before.',
			'Contact with foreigners, above all with South Koreans, may be what is punished. Not in the article: the body behind note 8 treats contact with South Koreans and conversion alike as what it says the DPRK holds to be political offences, seen in stored copies.'
		]
	},
	{
		id: 'E31',
		paragraph: 7,
		statement: 'After their return these refugees are brutally tortured.',
		short: 'Returned refugees tortured',
		figures: [],
		notes: [8],
		assertedBy: {
			kind: 'body',
			name: 'United States Commission on International Religious Freedom'
		},
		support: 'report',
		conductOf: 'dprk',
		cautions: [
			'The cited report is by a body of the United States Government and rests on people who left; the article gives neither number nor period.',
			'“These refugees” are said to be the ones with church contact, but the torture serves to find out whether they had any: people without it may be tortured too.',
			'Not in the article: another source cited here (note 7) says that returnees are treated harshly yet are not necessarily doomed, seen in stored copies.'
		]
	},
	{
		id: 'E32',
		paragraph: 7,
		statement:
			'Returned refugees are interrogated to find out whether they had any contact with religious groups.',
		short: 'Interrogated about religious contact',
		figures: [],
		notes: [8],
		assertedBy: {
			kind: 'body',
			name: 'United States Commission on International Religious Freedom'
		},
		support: 'report',
		conductOf: 'dprk',
		cautions: [
			'By its title the source rests on testimonies of refugees and defectors; the article gives neither their number nor the years.',
			'Whether this was the only question asked, or one among others (South Koreans, journalists, routes), is not said.',
			'Not in the article: the piece in note 7 reports the same, that interrogators look for contact with missionaries and for religious books, seen in stored copies.'
		]
	},
	{
		id: 'E33',
		paragraph: 7,
		statement:
			'What counts is to have met missionaries in China or to have become a Christian, whether this is confessed or only suspected.',
		short: 'Confessed or suspected contact is enough',
		figures: [],
		notes: [],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'assertion',
		conductOf: 'dprk',
		cautions: [
			'No note of its own.',
			'To have met a missionary is not to belong to the group; to be suspected of it, less so. How far perceived membership suffices is contested for genocide.'
		]
	},
	{
		id: 'E34',
		paragraph: 7,
		statement:
			'Some of those who confess to such contact or conversion, or are suspected of it, are killed.',
		short: 'Suspected converts killed',
		figures: [],
		notes: [],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'assertion',
		conductOf: 'dprk',
		cautions: [
			'Asserted, not cited: no number, name, place or date.',
			'“Either killed or banished”: what share is killed, and who decides, is not said.',
			'Not in the article: the releases on the report in note 8 speak of interrogation, long imprisonment and torture, seen in stored copies; its annual report of 2008 adds that people found in secret religious activity are sometimes executed, also seen in stored copies.'
		]
	},
	{
		id: 'E35',
		paragraph: 7,
		statement: 'The others among them are sent to concentration camps for life.',
		short: 'Suspected converts in camps for life',
		figures: [],
		notes: [],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'assertion',
		conductOf: 'dprk',
		cautions: [
			'Asserted, not cited.',
			'“Banished” suggests no trial, but nothing is said about one.',
			'Imprisonment for life is not in itself killing; the conditions in the camps must be shown apart from it.'
		]
	},
	{
		id: 'E36',
		paragraph: 7,
		statement:
			'Their whole families, children included, to three generations, share the same fate.',
		short: 'Families and children share the fate',
		figures: [
			{ value: '3 generations', of: 'the family killed or sent to camps with the suspect' }
		],
		notes: [],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'assertion',
		conductOf: 'dprk',
		cautions: [
			'Asserted, not cited; how often the rule is applied is not said.',
			'Grammatically the families may be killed or banished; which is meant is not clear.',
			'Relatives are reached for kinship, not for their own faith; ¶23 reports the same threat against families of those who flee.'
		]
	},
	{
		id: 'E37',
		paragraph: 7,
		statement:
			'Open Doors estimates that between 50,000 and 70,000 Christians are held in the concentration camps today.',
		short: 'Estimate: 50,000–70,000 Christians in camps',
		figures: [
			{
				value: '50,000–70,000',
				of: 'Christians held in concentration camps “today”, as Open Doors estimates'
			}
		],
		notes: [9],
		assertedBy: { kind: 'body', name: 'Open Doors' },
		support: 'estimate',
		conductOf: 'dprk',
		cautions: [
			'The note is a news story of August 2006; the article says “today”, in February 2012.',
			'How the estimate was made is not said, and the country was closed to observers.',
			'No total of Christians is given, so the share cannot be seen. Not in the article: the cited story gives 200,000 Christians in the country, seen in stored copies.',
			'To be a Christian in a camp is not yet to be there because of it.'
		]
	},
	{
		id: 'E38',
		paragraph: 8,
		statement:
			'North Korean Christians have been publicly executed, or killed by beatings in the prison camps.',
		short: 'Christians executed or beaten to death',
		figures: [],
		notes: [],
		assertedBy: {
			kind: 'body',
			name: 'Open Doors, Release International and CSW (“aforementioned”)'
		},
		support: 'assertion',
		conductOf: 'dprk',
		cautions: [
			'Taken for granted in a clause about something else; the only mark in the sentence stands after the experiments.',
			'No number, date or case, and no offence for which any of them was executed, is given.'
		]
	},
	{
		id: 'E39',
		paragraph: 8,
		statement: 'North Korean Christians have been killed by starvation in the prison camps.',
		short: 'Christians starved in the camps',
		figures: [],
		notes: [],
		assertedBy: {
			kind: 'body',
			name: 'Open Doors, Release International and CSW (“aforementioned”)'
		},
		support: 'assertion',
		conductOf: 'dprk',
		cautions: [
			'Taken for granted in a clause about something else; no note of its own.',
			'¶3 and ¶24 say that political prisoners in the camps are starved; that Christians get less than others is not said.'
		]
	},
	{
		id: 'E40',
		paragraph: 8,
		statement:
			'The same Christian organizations believe that other North Korean Christians have in many instances been used for experiments with chemical and biological weapons.',
		short: 'Christians used in weapons experiments',
		figures: [],
		notes: [10],
		assertedBy: {
			kind: 'body',
			name: 'Open Doors, Release International and CSW (“aforementioned”)'
		},
		support: 'assertion',
		conductOf: 'dprk',
		cautions: [
			'A belief, and called an allegation in the same sentence; “in many instances” is not a number.',
			'The mark stands after the words that the allegation is not new; whether the note carries more than that is open.',
			'The note is a newspaper report dated the same day as the BBC film; its title names the gulag, not Christians.',
			'Not in the article: a column of 2011 gives CSW’s allegation as one about political prisoners, and takes the words about Christians from an unnamed observer, seen in stored copies.'
		]
	},
	{
		id: 'E41',
		paragraph: 8,
		statement: 'The allegation of such experiments has been made for years and is not new.',
		short: 'Experiment allegation is not new',
		figures: [],
		notes: [10],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'press',
		cautions: [
			'The age of an allegation says nothing of its truth; repetition may go back to the same few voices.',
			'Notes 10 and 16 bear the same date. Not in the article: the report of note 10 retells the witness of the BBC film of note 16, seen in stored copies: one origin, not two.'
		]
	},
	{
		id: 'E42',
		paragraph: 8,
		statement:
			'North Korean refugees, among them former camp guards who took part in these atrocities, have spoken about them in public for more than ten years.',
		short: 'Refugees and ex-guards have spoken out',
		figures: [{ value: 'over a decade', of: 'time for which refugees have been speaking out' }],
		notes: [11],
		assertedBy: {
			kind: 'witness',
			name: 'Refugees and former camp guards (note 11: Ahn Myong Chol)'
		},
		support: 'testimony',
		conductOf: 'dprk',
		cautions: [
			'“Guards” in the plural; the note names one, Ahn Myong Chol.',
			'“These atrocities” points back to the sentence before, on Christians executed, beaten to death, starved or used in experiments; of which the guard of the note spoke, and whether of Christians, is not said.',
			'Not in the article: he tells that he was a guard and driver at Camp 22 from 1987 to 1994, seen in stored copies; what he tells is therefore of that time.'
		]
	},
	{
		id: 'E43',
		paragraph: 8,
		statement:
			'Their efforts to get the attention of the international community have been in vain.',
		short: 'International attention sought in vain',
		figures: [],
		notes: [11],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'assertion',
		conductOf: 'international-community',
		cautions: [
			'An interview with a former guard cannot show that the world took no notice.',
			'The article itself cites a UN Special Rapporteur and a UN resolution on North Korea: attention was paid; whether it had effect is another question.'
		]
	},
	{
		id: 'E44',
		paragraph: 9,
		statement:
			'In 2004 Yad Vashem, the Holocaust remembrance authority in Jerusalem, urgently asked the UN Secretary-General Kofi Annan to act on reports of “political genocide” in North Korea.',
		short: 'Yad Vashem 2004: “political genocide”',
		figures: [{ value: '2004', of: 'year of the appeal to the Secretary-General' }],
		notes: [12],
		assertedBy: { kind: 'body', name: 'Yad Vashem' },
		support: 'official-statement',
		conductOf: 'dprk',
		cautions: [
			'“Political genocide” is not in the Convention: political groups are not protected.',
			'It reacted to press reports and found no facts of its own.',
			'Not in the article: the appeal spoke of political dissidents and their families, did not mention believers in the parts seen, asked for an investigation, and called rationale, scale and context “vastly different” from the Holocaust, seen in stored copies.'
		]
	},
	{
		id: 'E45',
		paragraph: 9,
		statement: 'Nothing was done in response to Yad Vashem’s appeal.',
		short: 'Appeal went unheeded',
		figures: [],
		notes: [12],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'assertion',
		conductOf: 'international-community',
		cautions: [
			'“Needless to say”: asserted. By its title the note is Yad Vashem’s own reaction, which cannot show what came after.',
			'The article later quotes a UN resolution of 2005 on North Korea.'
		]
	},
	{
		id: 'E46',
		paragraph: 9,
		statement:
			'The appeal followed directly on a BBC report with interviews of two survivors of prison camps and of Kwon Hyok.',
		short: 'BBC report: two survivors and Kwon Hyok',
		figures: [{ value: '2', of: 'camp survivors interviewed by the BBC, besides Kwon Hyok' }],
		notes: [13],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'press',
		cautions: [
			'The article itself says when the appeal came and what the programme held. The note is a newspaper column, not the programme, which is cited only in note 16.',
			'Notes 10, 12, 13 and 16 all turn on this one broadcast: count them as one origin.',
			'Who the two survivors are, what they saw and of which camp is not said.'
		]
	},
	{
		id: 'E47',
		paragraph: 9,
		statement:
			'Kwon Hyok had been an intelligence officer of the North Korean army and the chief guard at Prison Camp 22.',
		short: 'Kwon Hyok: ex-chief guard, Camp 22',
		figures: [],
		notes: [13],
		assertedBy: { kind: 'press', name: 'BBC, through The Washington Post' },
		support: 'press',
		cautions: [
			'His position rests on his own word as far as the article shows; his years at the camp are not given.',
			'Not in the article: the name is not his own, and his post is variously given as head of security in 1993 and chief of management, seen in stored copies.',
			'Not in the article: South Korea’s Yonhap agency disputed that he served at a political prison, seen in stored copies (at second hand).'
		]
	},
	{
		id: 'E48',
		paragraph: 9,
		statement:
			'Camp 22 is a very large camp for imprisonment for life, in the far north-east of the country, about 20 km from the city of Hoeryong.',
		short: 'Camp 22: vast, imprisonment for life',
		figures: [{ value: 'about 20 km', of: 'distance of Camp 22 from Hoeryong' }],
		notes: [14],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'report',
		conductOf: 'dprk',
		cautions: [
			'The note has no author, publisher or date as printed.',
			'Neither area nor number of prisoners is given; “gargantuan” is the article’s word.',
			'Who is held there, and why, is not said: nothing calls its prisoners believers.'
		]
	},
	{
		id: 'E49',
		paragraph: 9,
		statement: 'No one has ever escaped from Camp 22.',
		short: 'No one has escaped from Camp 22',
		figures: [{ value: 'no one', of: 'has ever escaped from Camp 22, the article says' }],
		notes: [14],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'report',
		conductOf: 'dprk',
		cautions: [
			'No known escape is what can be said; “ever” cannot be checked.',
			'If so, no former prisoner of Camp 22 can confirm or contradict the guard’s account, and the “escapees” of ¶15 speak of other camps.'
		]
	},
	{
		id: 'E50',
		paragraph: 10,
		statement:
			'Kwon made elaborate drawings and spoke to the journalist Olenka Frenkiel in precise detail.',
		short: 'Kwon’s drawings and detailed account',
		figures: [],
		notes: [15],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'press',
		cautions: [
			'Detail is not proof; “meticulous and precise” is the author’s judgement.',
			'Note 15 is a report dated October 2003, before the broadcast of February 2004: it cannot be the source for what was said there.',
			'The drawings are neither shown nor checked against anything in the article.'
		]
	},
	{
		id: 'E51',
		paragraph: 10,
		statement: 'Kwon told of gas chambers in North Korea.',
		short: 'Kwon: gas chambers',
		figures: [],
		notes: [15],
		assertedBy: { kind: 'witness', name: 'Kwon Hyok' },
		support: 'testimony',
		conductOf: 'dprk',
		cautions: [
			'One witness, told by a journalist, retold by the article. Note 15 is earlier than the interview.',
			'How many, where, when and how often used is not said here.',
			'Not in the article: papers shown as confirmation in the same broadcast were later called forged by the man who brought them out, then in North Korean hands, seen in stored copies.'
		]
	},
	{
		id: 'E52',
		paragraph: 10,
		statement:
			'Kwon told of experiments with chemical and biological weapons on political prisoners.',
		short: 'Kwon: experiments on political prisoners',
		figures: [],
		notes: [15],
		assertedBy: { kind: 'witness', name: 'Kwon Hyok' },
		support: 'testimony',
		conductOf: 'dprk',
		cautions: [
			'The victims are called political prisoners; nothing says that any was a believer or was chosen for faith.',
			'One witness; the note is earlier than the interview.',
			'The excerpt that follows shows one gassing and nothing biological.'
		]
	},
	{
		id: 'E53',
		paragraph: 10,
		statement:
			'Kwon told that children in the parts of the camps called total-control zones were among those experimented on.',
		short: 'Children in total-control zones',
		figures: [],
		notes: [15],
		assertedBy: { kind: 'witness', name: 'Kwon Hyok' },
		support: 'testimony',
		conductOf: 'dprk',
		cautions: [
			'The mark stands at the Korean term; the note may support only the term and the existence of such zones.',
			'The number of children and their ages are not given.',
			'Children held in camps are there through their families; their religion is not mentioned.'
		]
	},
	{
		id: 'E54',
		paragraph: 12,
		statement:
			'Kwon says that he watched a family of four, parents, a son and a daughter, die in a gas chamber where a suffocating gas was tested on them.',
		short: 'Kwon: a family of four gassed',
		figures: [{ value: '4', of: 'members of one family said to have been killed' }],
		notes: [],
		assertedBy: { kind: 'witness', name: 'Kwon Hyok' },
		support: 'testimony',
		conductOf: 'dprk',
		cautions: [
			'The passage has no mark; note 16, at the end of the second quotation, is probably meant for both.',
			'Called an eyewitness account (¶11), but of a single event without date or place, from one witness, in an excerpt, and presumably translated.',
			'Nothing ties this family to any religion.',
			'Not in the article: Yonhap disputed that he had access to such things, seen in stored copies (at second hand).'
		],
		graphic: true
	},
	{
		id: 'E55',
		paragraph: 12,
		statement:
			'Kwon says that the parents’ efforts to save their children made him see for the first time that “even prisoners” have strong human feelings.',
		short: '“Even prisoners” capable of human affection',
		figures: [],
		notes: [],
		assertedBy: { kind: 'witness', name: 'Kwon Hyok' },
		support: 'testimony',
		conductOf: 'dprk',
		cautions: [
			'It shows how one guard saw prisoners as such, not believers.',
			'The state of mind of a guard is not that of those who make policy.',
			'No mark stands at this passage.'
		],
		graphic: true
	},
	{
		id: 'E56',
		paragraph: 14,
		statement:
			'Asked whether the children deserved such a death, Kwon says that he felt no sympathy or pity for them: to him they were enemies.',
		short: 'Kwon: children were enemies, no pity',
		figures: [],
		notes: [16],
		assertedBy: { kind: 'witness', name: 'Kwon Hyok' },
		support: 'testimony',
		conductOf: 'dprk',
		cautions: [
			'“Enemies” is a political word here; no religious or ethnic group is named.',
			'He answers how he felt; whether they deserved it, which was the question, he does not say in this excerpt.',
			'Not in the article: another rendering of the answer adds that he was taught to hold them for enemies of the country, seen in stored copies.'
		],
		graphic: true
	},
	{
		id: 'E57',
		paragraph: 14,
		statement: 'Kwon explains his attitude by the society and the regime in which he lived.',
		short: 'Attitude put down to the regime',
		figures: [],
		notes: [16],
		assertedBy: { kind: 'witness', name: 'Kwon Hyok' },
		support: 'testimony',
		conductOf: 'dprk',
		cautions: [
			'A participant has reason to put the responsibility on the system.',
			'He names no order, teaching or superior in this excerpt.'
		]
	},
	{
		id: 'E58',
		paragraph: 15,
		statement:
			'The report of 2004 bore out accounts of escaped prisoners that go back to the late 1990s.',
		short: '2004 report bears out escapees’ accounts',
		figures: [{ value: 'late 1990s', of: 'earliest accounts of prison camp escapees meant' }],
		notes: [17],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'inference',
		cautions: [
			'“Accounts” in the plural; the note is the testimony of one person, Soon Ok Lee, in June 2002, not the late 1990s.',
			'Not in the article: that she had been a political prisoner was challenged by the head of a refugees’ association, seen in stored copies.',
			'That two accounts agree on experiments does not show that they are independent, or that believers were chosen.'
		]
	},
	{
		id: 'E59',
		paragraph: 15,
		statement: 'The report of 2004 has never been discredited.',
		short: '2004 report said never discredited',
		figures: [],
		notes: [],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'assertion',
		cautions: [
			'A negative, asserted and not cited; not to have been refuted is not to have been confirmed, and the place is closed to inspection.',
			'Not in the article: South Korea’s Yonhap agency questioned Kwon’s account, and a South Korean official called the authenticity of the evidence hard to assess, seen in stored copies (at second hand; dates not seen).'
		]
	},
	{
		id: 'E60',
		paragraph: 15,
		statement:
			'New accounts and studies with North Korean refugees continue to lend the report credence.',
		short: 'Fresh accounts said to lend credence',
		figures: [],
		notes: [18],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'press',
		cautions: [
			'“Studies”: the note is one television news report of July 2009.',
			'Not in the article: its witness speaks of children chosen for a disability, and has the gassing at second hand from one of his men, at a place other than Camp 22, seen in stored copies.',
			'Which part of the 2004 report is borne out is not said.'
		]
	},
	{
		id: 'E61',
		paragraph: 15,
		statement:
			'More than 10,000 North Korean refugees have reached South Korea in the last eight years.',
		short: 'Over 10,000 refugees reached the South',
		figures: [
			{
				value: 'over 10,000',
				of: 'refugees who reached South Korea in the eight years before 2012'
			}
		],
		notes: [18],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'estimate',
		conductOf: 'refugees',
		cautions: [
			'It is the number who came, not the number who were asked or who confirmed anything.',
			'The note is of July 2009 and cannot give a total for the eight years to 2012.'
		]
	}
] satisfies Evidence[];
