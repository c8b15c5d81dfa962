import type { Note } from '#lib/domain/case.ts';

/**
 * The sources of the digest. The flags say how each was read: most through a stored excerpt, a
 * quotation or the press. None was read in full.
 */
const excerpt = {
	code: 'carries-less',
	text: 'Only its start and published excerpts were seen, not the whole.'
} as const;
const oneSide = {
	code: 'not-independent',
	text: 'The Prosecutor’s own filing: it says what he alleges, not what anybody found.'
} as const;
const quoted = (where: string) =>
	({ code: 'carries-less', text: `Seen only as quoted ${where}.` }) as const;
const press = {
	code: 'press-report',
	text: 'A press report of what someone else said or wrote.'
} as const;

export const notes = [
	{
		number: 1,
		author: 'Office of the Prosecutor',
		title:
			'Summary of the case: Prosecutor’s Application for Warrant of Arrest under Article 58 against Omar Hassan Ahmad Al Bashir',
		publisher: 'International Criminal Court',
		datePrinted: '14 July 2008',
		date: '2008-07-14',
		kind: 'court-document',
		flags: [oneSide, excerpt],
		origins: ['prosecutor']
	},
	{
		number: 2,
		author: 'Office of the Prosecutor',
		title:
			'ICC Prosecutor presents case against Sudanese President, Hassan Ahmad Al Bashir, for genocide, crimes against humanity and war crimes in Darfur',
		publisher: 'International Criminal Court',
		datePrinted: '14 July 2008',
		date: '2008-07-14',
		kind: 'court-document',
		flags: [
			oneSide,
			{ code: 'same-source-as', text: 'It tells what note 1 tells, for the press.' }
		],
		origins: ['prosecutor', 'victims-through-prosecutor']
	},
	{
		number: 3,
		title: 'The application quoted count by count, and the Prosecutor’s press conference',
		publisher: 'document.no; New Vision',
		datePrinted: '14–15 July 2008',
		date: '2008-07',
		kind: 'news',
		flags: [press, oneSide, quoted('by two newspapers')],
		origins: ['prosecutor']
	},
	{
		number: 4,
		title: 'Digest of the two warrants: what the Prosecutor alleges',
		publisher: 'American Bar Association, ICC Project',
		kind: 'reference',
		flags: [
			{ code: 'no-date', text: 'It bears no date, and must be later than the second warrant.' },
			{ code: 'not-independent', text: 'A digest of what the Prosecutor alleges.' }
		],
		origins: ['prosecutor']
	},
	{
		number: 5,
		author: 'Luis Moreno-Ocampo',
		title: 'Interview with the Prosecutor, in Foreign Policy',
		publisher: 'quoted on a legal weblog',
		datePrinted: 'February 2009',
		date: '2009-02',
		kind: 'news',
		flags: [press, oneSide, quoted('on a weblog of 13 February 2009')],
		origins: ['prosecutor']
	},
	{
		number: 6,
		author: 'Office of the Prosecutor',
		title: 'Report to the Security Council on Darfur, as the press gave it',
		publisher: 'Al Jazeera',
		datePrinted: 'June 2006',
		date: '2006-06',
		kind: 'news',
		flags: [press, quoted('in the press')],
		origins: ['witnesses-2006']
	},
	{
		number: 7,
		title: 'Decision on the Prosecution’s Application for a Warrant of Arrest, ICC-02/05-01/09-3',
		publisher: 'International Criminal Court, Pre-Trial Chamber I',
		datePrinted: '4 March 2009',
		date: '2009-03-04',
		kind: 'court-document',
		flags: [
			{
				code: 'carries-less',
				text: 'Its first pages and contents were seen. The rest is known from quotations, and where an item says so, from memory.'
			}
		],
		origins: ['chronology-of-aid', 'chamber-on-groups', 'chamber-on-attacks']
	},
	{
		number: 8,
		title: 'ICC issues a warrant of arrest for Omar Al Bashir, President of Sudan',
		publisher: 'International Criminal Court',
		datePrinted: '4 March 2009',
		date: '2009-03-04',
		kind: 'court-document',
		flags: [
			{
				code: 'carries-less',
				text: 'A press release on the decision: it gives the outline, not the evidence.'
			}
		],
		origins: ['chamber-on-attacks']
	},
	{
		number: 9,
		author: 'Human Rights Watch',
		title: 'Darfur Destroyed: Ethnic Cleansing by Government and Militia Forces in Western Sudan',
		publisher: 'Human Rights Watch',
		datePrinted: '6 May 2004',
		date: '2004-05-06',
		kind: 'ngo-report',
		flags: [excerpt],
		origins: ['hrw-2004']
	},
	{
		number: 10,
		author: 'Human Rights Watch',
		title: 'Targeting the Fur: Mass Killings in Darfur',
		publisher: 'Human Rights Watch',
		datePrinted: 'January 2005',
		date: '2005-01',
		kind: 'ngo-report',
		flags: [excerpt],
		origins: ['hrw-2005']
	},
	{
		number: 11,
		title: 'Survey of refugees in Chad, and the statement of the Secretary of State on it',
		publisher: 'United States Department of State',
		datePrinted: '9 September 2004',
		date: '2004-09-09',
		kind: 'government-report',
		flags: [quoted('in the press')],
		origins: ['us-survey']
	},
	{
		number: 12,
		title:
			'Report of the International Commission of Inquiry on Darfur to the Secretary-General, January 2005',
		publisher: 'United Nations',
		datePrinted: 'January 2005',
		date: '2005-01',
		kind: 'un-document',
		flags: [quoted('in later texts')],
		origins: ['un-inquiry']
	},
	{
		number: 13,
		title: 'Khartoum under fire over conditions in camps; the refusal of sugar for children',
		publisher: 'Institute for War and Peace Reporting; Sudan Tribune',
		datePrinted: '2008',
		date: '2008',
		kind: 'news',
		flags: [press],
		origins: ['aid-workers']
	},
	{
		number: 14,
		title: 'Statements of Ahmad Harun, from 2003 to 2007',
		publisher: 'Associated Press, through Sudan Tribune; Child Rights Information Network',
		datePrinted: '2007',
		date: '2007',
		kind: 'news',
		flags: [
			press,
			{
				code: 'contested',
				text: 'The minister denies the words that the Prosecutor puts in his mouth.'
			}
		],
		origins: ['minister']
	},
	{
		number: 15,
		author: 'Olivier Degomme and Debarati Guha-Sapir',
		title: 'Patterns of mortality rates in Darfur conflict',
		publisher: 'The Lancet',
		datePrinted: 'January 2010',
		date: '2010-01',
		kind: 'scholarship',
		flags: [
			{
				code: 'dated-after-article',
				text: 'Published ten months after the first decision: the judges of 2009 could not have it.'
			},
			{ code: 'carries-less', text: 'Its summary and comments on it were seen.' }
		],
		origins: ['mortality-surveys']
	},
	{
		number: 16,
		title: 'Figures of the dead and displaced, of the United Nations and of Sudan',
		publisher: 'UN News; Independent Online',
		datePrinted: 'October 2008',
		date: '2008-10',
		kind: 'news',
		flags: [
			press,
			{
				code: 'contested',
				text: 'The two sides’ figures differ by a factor of thirty, and neither method was seen.'
			}
		],
		origins: ['un-figures', 'sudan-answers']
	},
	{
		number: 17,
		title: 'Answers of the ruling party and of officials of Sudan',
		publisher: 'Radio Dabanga; The Spokesman-Review',
		datePrinted: '2008',
		date: '2008',
		kind: 'news',
		flags: [
			press,
			{
				code: 'not-independent',
				text: 'The answer of a party to the conflict, given to the press and not to the Court. Some of it dates from after 2009.'
			}
		],
		origins: ['sudan-answers']
	},
	{
		number: 18,
		author: 'Alex de Waal',
		title: 'Critiques of the application and of the appeal',
		publisher: 'African Arguments',
		datePrinted: 'January to March 2009',
		date: '2009-01',
		kind: 'scholarship',
		flags: [
			{ code: 'carries-less', text: 'Two essays for a general public, seen in stored copies.' }
		],
		origins: ['de-waal']
	}
] satisfies Note[];
