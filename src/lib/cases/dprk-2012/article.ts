import type { Count, Paragraph } from '#lib/domain/case.ts';

export const article = {
	title: 'North Korea: The World’s Principal Violator of Responsibility to Protect',
	author: 'Robert Park',
	publisher: 'Carnegie Council for Ethics in International Affairs',
	date: '2012-02-15'
};

/** The article’s paragraphs, numbered for this case. Summaries are ours. */
export const paragraphs = [
	{
		number: 1,
		opens: 'At the 2005 UN World Summit',
		summary:
			'States committed themselves in 2005 to protect populations from four kinds of crime. The article asks whether North Korea has violated that norm so far that intervention is warranted, and answers yes.'
	},
	{
		number: 2,
		heading: 'The Case for Genocide in North Korea',
		opens: 'The UN Convention on the Prevention',
		summary:
			'Defines genocide by the 1948 Convention and Article 6 of the Rome Statute: five acts, and an intent to destroy one of four kinds of group.'
	},
	{
		number: 3,
		opens: 'What is indisputable is that',
		summary:
			'Holds it beyond dispute that North Korea has committed all five acts, and lists them as killings, torture, starvation in camps, forced abortion and infanticide, and the transfer and enslavement of children.'
	},
	{
		number: 4,
		opens: 'The argument that North Korea has',
		summary:
			'Claims that the argument that these attacks were directed at protected groups is very strong too. The next sections are to show it.'
	},
	{
		number: 5,
		heading: 'Genocide on religious grounds',
		opens: 'In 2007, Christian Solidarity Worldwide',
		summary:
			'Cites a report of 2007 that found indicators of genocide against religious groups, specifically Christians, and organisations that rank the country as the worst violator of religious rights. It then says that believers and their families to three generations are being exterminated.'
	},
	{
		number: 6,
		opens: 'Before the installation of the Kim',
		summary:
			'Describes a large Christian community in the north before 1945 and says that no trace of it is left. From its beginnings, the article says, the regime has committed genocide against believers and their families.'
	},
	{
		number: 7,
		opens: 'There are many indications of the',
		summary:
			'Offers indications of intent: former agents whose task it was, the article says, to eliminate Christian groups, and the harshest punishment for returned refugees who met missionaries in China. Gives an estimate of the Christians held in camps.'
	},
	{
		number: 8,
		opens: 'The aforementioned Christian human rights organizations',
		summary:
			'Says that Christian organisations believe Christian prisoners were used in chemical and biological experiments, and that refugees, former guards among them, have spoken of these atrocities for more than ten years without effect.'
	},
	{
		number: 9,
		opens: 'In 2004, Yad Vashem, the Holocaust',
		summary:
			'Reports an appeal of Yad Vashem to the UN Secretary-General after a BBC programme with two camp survivors and a former chief guard of Camp 22, and describes the camp.'
	},
	{
		number: 10,
		opens: 'Hyok drew elaborate illustrations and spoke',
		summary:
			'The former guard drew and described to a journalist gas chambers and experiments on political prisoners, children among them, in the zones of total control.'
	},
	{
		number: 11,
		opens: 'A brief excerpt from his eyewitness',
		summary: 'Introduces a quotation from the former guard.'
	},
	{
		number: 12,
		opens: '“I watched a whole family being',
		summary:
			'The quotation: he says that he watched a family of four put to death with gas in a test, and that the parents tried to save their children.'
	},
	{
		number: 13,
		opens: 'When asked by Frenkiel if Hyok',
		summary: 'Introduces his answer to the journalist’s question about the children.'
	},
	{
		number: 14,
		opens: '“It would be a total lie',
		summary:
			'The answer: he says that he felt no sympathy then, because in that society he saw them as enemies.'
	},
	{
		number: 15,
		opens: 'The 2004 report, which corroborated accounts',
		summary:
			'Says that the broadcast agrees with earlier accounts of escapees, has never been discredited, and is supported by later accounts of refugees.'
	},
	{
		number: 16,
		heading: 'Genocide on national, ethnical, and racial grounds',
		opens: 'Equally compelling is the case for',
		summary:
			'Claims that a fixed policy of killing the half-Chinese babies of women returned from China is genocide on national, ethnical and racial grounds.'
	},
	{
		number: 17,
		opens: 'Hundreds of thousands of North Koreans',
		summary:
			'Describes those who fled to China, most of them women, most of these trafficked or sold into marriage. China returns them under agreements with North Korea, against its duties to refugees, and they are punished on return.'
	},
	{
		number: 18,
		opens: 'China refouls over 5,000 North Korean',
		summary:
			'Gives a yearly number of persons returned, many of them women pregnant through rape, who are mistreated for carrying foreign children. Some refugees are said to have kept means of suicide at hand.'
	},
	{
		number: 19,
		opens: 'Through infanticide and forced abortions, North',
		summary:
			'Says that children thought to have fathers who are not North Korean are systematically killed before or after birth. Quotes the U.S. State Department on the reason, and a UN resolution.'
	},
	{
		number: 20,
		opens: 'Multiple reports over the last ten',
		summary:
			'Says that many reports show the practice to be systematic in prisons, calls it ethnic cleansing too, and links it to an obsession with racial purity and an intent to destroy mixed babies.'
	},
	{
		number: 21,
		heading: 'Crimes Against Humanity in North Korea',
		opens: 'Several legal reports, such as',
		summary:
			'Cites two legal reports that found crimes against humanity in the treatment of political prisoners and in a discriminatory food policy, and blames the latter for millions of deaths.'
	},
	{
		number: 22,
		opens: 'With the possible exception of apartheid',
		summary:
			'Says that every act of crimes against humanity, apartheid possibly excepted, is committed systematically in the political prison camps, and cites satellite images said to show that these have grown.'
	},
	{
		number: 23,
		opens: 'Following the death of Kim Jong-il',
		summary:
			'Reports threats, after the change of leader, to execute people caught crossing the borders and to punish three generations of their families, and quotes a South Korean official.'
	},
	{
		number: 24,
		opens: '“Consolidating power” for a criminal',
		summary:
			'Expects purges under the new leader. Recalls the famine of the 1990s, with 2 to 3.5 million deaths, calls it a genocide, says that famine goes on, and that control of food keeps the people in slavery.'
	},
	{
		number: 25,
		opens: 'According to the Responsibility to Protect',
		summary:
			'States the norm: when a State manifestly fails to protect its population, or commits the crimes itself, others are obliged to intervene, first by peaceful means and then by force if need be.'
	},
	{
		number: 26,
		opens: 'As a genocidal government of the',
		summary:
			'Concludes that North Korea itself commits the crimes and so manifestly fails to protect, and that it is time to act.'
	},
	{
		number: 27,
		opens: 'It is noteworthy that the reputable',
		summary:
			'Adds that Genocide Watch found in December 2011 that genocide has been committed and that mass killing is still under way.'
	}
] satisfies Paragraph[];

/** What a reader must know of the case as a whole before relying on it. */
export const limits: string[] = [
	'This is one article by one author, written to persuade. It is dated 15 February 2012 and speaks of what was known, or said, up to then.',
	'Not in the article: the author is described, beside another version of it, as a missionary and human rights activist who entered North Korea in December 2009 in protest; seen in a stored excerpt. He writes as an advocate; that alone makes nothing he says true or untrue.',
	'None of the forty sources was read in full for this case. What is said of them rests on the article and on its notes, and the links that once ended each note are missing from the text used. Of some sources parts were seen in stored copies; each flag or caution that uses one says so, and says when something is only recalled.',
	'The testimony is untested: no court, no cross-examination, no access to the country. Most of it reaches the reader at second or third hand.',
	'There are fewer origins than notes. Seven notes only state law or agreements; the other thirty-three come down to twenty-seven origins, and what is said of gas chambers in four notes comes down to one broadcast and one man. Even these origins overlap, for some witnesses appear in more than one. For eight of them the article does not let one tell where the information began.',
	'The figures are the article’s, with their ranges and dates. Nobody here has checked them.',
	'Many of the article’s strongest words have no note at all. Such items are shown as asserted, not cited; that is not the same as false.',
	'The article argues one side: it contains no answer by North Korea and almost nothing that would tell against its thesis. What may be doubted had to be found in its own gaps, and is written as cautions, flags and silences.',
	'Later findings exist, above all those of the UN Commission of Inquiry of 2014, and are kept apart: a mark here is a judgement on the evidence that this article cites, not on what is known today.'
];

export const counts = [
	{
		id: 'I',
		test: 'genocide',
		title: 'Genocide of religious believers',
		theory:
			'The article says that North Korea has, since its beginnings, set out to destroy believers, Christians above all, by killing, torture and life in camps for whole families to three generations. It infers the intent from a task given to agents, to eliminate Christian groups, from the harshest punishment of returned refugees who met missionaries, and from the disappearance of a once large community.',
		particulars: {
			group: 'Religious believers in North Korea, Christians above all, as a religious group',
			acts: 'Killing, torture, and life in camps for believers and their families to three generations',
			whose: 'The State’s leadership, through police, security agents and camp guards',
			when: 'From 1945 to 2012: “since the regime’s inception”'
		},
		joins: { intent: 'genocide/chapeau/intent', acts: 'genocide/acts' }
	},
	{
		id: 'II',
		test: 'genocide',
		title: 'Genocide on national, ethnical and racial grounds',
		theory:
			'The article says that North Korea, by forced abortion and infanticide, systematically kills the children of women returned from China who are thought to have foreign, usually Chinese, fathers. It infers from the reason said to be given and from an ideology of racial purity an intent to destroy these children on national, ethnical and racial grounds.',
		particulars: {
			group:
				'Children of North Korean mothers and foreign, usually Chinese, fathers. Whether they are a protected group, or part of one, is for the element on the group',
			acts: 'Forced abortion and infanticide after the mothers’ return from China',
			whose: 'Officials in detention centres and camps, under what is called a fixed policy',
			when: 'From about 2002 to 2012: “over the last ten years”'
		},
		joins: { intent: 'genocide/chapeau/intent', acts: 'genocide/acts' }
	},
	{
		id: 'III',
		test: 'cah',
		title: 'Crimes against humanity',
		theory:
			'The article says that every act of crimes against humanity, apartheid possibly excepted, is committed systematically in the political prison camps, and that a discriminatory food policy has cost millions of lives. Its victims are political prisoners, the starved population, persons returned from China, and believers.',
		particulars: {
			group:
				'The civilian population: political prisoners, the starved, persons returned from China, and believers',
			acts: 'Every act of crimes against humanity, apartheid possibly excepted, and a discriminatory food policy',
			whose: 'The State and its officials',
			when: 'From 1945, through the famine of 1994–98, to 2012'
		}
	},
	{
		id: 'IV',
		test: 'r2p',
		title: 'Responsibility to protect',
		theory:
			'The article says that North Korea, because it commits these crimes itself, manifestly fails to protect its population. It concludes that the international community must intervene, first by peaceful means and then, if necessary, by force.',
		particulars: {
			group: 'The whole population of North Korea',
			acts: 'The crimes of Counts I to III, and the failure to protect from them',
			whose: 'The State, for its own population; the international community, for the response',
			when: 'Since the World Summit of 2005'
		}
	}
] satisfies Count[];
