import type { Case } from '#lib/domain/case.ts';
import { dossierVersion, type Dossier } from '#lib/domain/dossier.ts';
import type { LawBook } from '#lib/domain/law-book.ts';
import type { Guidance } from '#lib/domain/legal-test.ts';

/**
 * A dossier that is not built in: torture under Article 1 of the Convention of 1984, before one forum
 * with standards of its own, on a case that is invented from end to end. Tests use it to show that
 * the core asks for no court, no instrument and no case by name. The words of the Convention are exact;
 * which forum asks for which standard, what the forum is said to do, which strength meets what, the
 * elements cut from the text, the questions and the authority are made up for the tests.
 */

const definition = 'convention-against-torture/1-1';

/** Guidance on words of Article 1(1). */
const asking = (
	words: string,
	asks: string,
	questionsFor: string[],
	questionsAgainst: string[]
): Guidance => ({ law: [{ provision: definition, words }], asks, questionsFor, questionsAgainst });

const law: LawBook = {
	id: 'torture-1984',
	version: '2026-11-28',
	forums: [
		{
			id: 'committee',
			label: 'Committee',
			name: 'Committee against Torture',
			words: 'Watches how States keep the Convention; it tries nobody.',
			standard: 'reasonable-ground'
		}
	],
	standards: [
		{
			id: 'reasonable-ground',
			label: 'Reasonable ground',
			phrase: 'reasonable ground to believe',
			body: 'Authorities of a State party',
			source: 'Convention against Torture, Art. 12',
			use: 'Opening a prompt and impartial investigation.',
			threshold: 'arguable',
			forums: ['committee'],
			checked: 'recalled'
		},
		{
			id: 'substantial-grounds-danger',
			label: 'Substantial grounds',
			phrase: 'substantial grounds for believing',
			body: 'Committee against Torture',
			source: 'Convention against Torture, Art. 3(1)',
			use: 'Telling a State not to send a person back into danger of torture.',
			threshold: 'strong',
			forums: ['committee'],
			checked: 'recalled'
		}
	],
	anchors: { arguable: 'Art. 12', strong: 'Art. 3(1)' },
	instruments: [
		{
			id: 'convention-against-torture',
			title:
				'Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment',
			short: 'Convention against Torture',
			citation: '10 December 1984, 1465 UNTS 85',
			adopted: '10 December 1984',
			nature: 'A treaty that binds the States which are party to it.',
			provisions: [
				{
					id: 'convention-against-torture/1',
					pinpoint: 'Art. 1',
					label: '',
					text: '',
					checked: {
						level: 'two-copies',
						note: 'Two copies of paragraphs 1 and 2 agree to the letter.'
					}
				},
				{
					id: definition,
					pinpoint: 'Art. 1(1)',
					label: '1.',
					text: 'For the purposes of this Convention, the term “torture” means any act by which severe pain or suffering, whether physical or mental, is intentionally inflicted on a person for such purposes as obtaining from him or a third person information or a confession, punishing him for an act he or a third person has committed or is suspected of having committed, or intimidating or coercing him or a third person, or for any reason based on discrimination of any kind, when such pain or suffering is inflicted by or at the instigation of or with the consent or acquiescence of a public official or other person acting in an official capacity. It does not include pain or suffering arising only from, inherent in or incidental to lawful sanctions.',
					within: 'convention-against-torture/1',
					checked: { level: 'two-copies', note: 'Two copies agree to the letter.' }
				},
				{
					id: 'convention-against-torture/1-2',
					pinpoint: 'Art. 1(2)',
					label: '2.',
					text: 'This article is without prejudice to any international instrument or national legislation which does or may contain provisions of wider application.',
					within: 'convention-against-torture/1',
					checked: { level: 'two-copies', note: 'Two copies agree to the letter.' }
				}
			]
		}
	],
	tests: [
		{
			id: 'torture',
			title: 'Torture',
			source: 'Article 1(1) of the Convention against Torture.',
			caution:
				'A mark says how strongly an element is made out on the evidence cited, and no more.',
			root: {
				kind: 'all',
				id: 'torture',
				label: 'Torture',
				of: [
					{
						kind: 'element',
						id: 'torture/pain',
						label: 'Severe pain or suffering',
						number: '1',
						guidance: asking(
							'any act by which severe pain or suffering, whether physical or mental',
							'An act that caused pain or suffering which was severe.',
							['Do injuries or records show how severe it was?', 'Did it last, or come again?'],
							['Is the pain described as slight or brief?', 'Could it come from something else?']
						),
						split: {
							kind: 'any',
							id: 'torture/pain/kinds',
							label: 'Physical or mental',
							of: [
								{
									kind: 'element',
									id: 'torture/pain/physical',
									label: 'Physical pain',
									guidance: asking(
										'severe pain or suffering, whether physical or mental',
										'Severe pain of the body.',
										['Is an injury on record?', 'Does a doctor say how it came about?'],
										['Is there no trace of it?', 'Does the record speak of an older injury?']
									)
								},
								{
									kind: 'element',
									id: 'torture/pain/mental',
									label: 'Mental suffering',
									guidance: asking(
										'severe pain or suffering, whether physical or mental',
										'Severe suffering of the mind.',
										['Was death or harm to others threatened?', 'Did fear outlast the act?'],
										['Is it the fear that any arrest brings?', 'Is nothing said of it?']
									)
								}
							]
						}
					},
					{
						kind: 'element',
						id: 'torture/intent',
						label: 'Intentionally inflicted',
						number: '2',
						guidance: asking(
							'is intentionally inflicted on a person',
							'That the pain was meant, and was no accident and no neglect.',
							['Does the way in which it was done show that pain was meant?', 'Was it repeated?'],
							['Can an accident explain it?', 'Can neglect explain it?']
						)
					},
					{
						kind: 'any',
						id: 'torture/purpose',
						label: 'Purpose',
						number: '3',
						of: [
							{
								kind: 'element',
								id: 'torture/purpose/confession',
								label: 'Information or a confession',
								guidance: asking(
									'for such purposes as obtaining from him or a third person information or a confession',
									'That it was done to learn something, or to have something admitted.',
									['Were questions asked meanwhile?', 'Did it end when something was said?'],
									['Was nothing asked?', 'Had everything been said before?']
								)
							},
							{
								kind: 'element',
								id: 'torture/purpose/punishment',
								label: 'Punishment',
								guidance: asking(
									'punishing him for an act he or a third person has committed or is suspected of having committed',
									'That it was done to punish for an act, proved or suspected.',
									['Was the act named meanwhile?', 'Did it follow on the act?'],
									['Was no act held against the person?', 'Does another purpose explain it?']
								)
							},
							{
								kind: 'element',
								id: 'torture/purpose/intimidation',
								label: 'Intimidation or coercion',
								guidance: asking(
									'intimidating or coercing him or a third person',
									'That it was done to frighten somebody, or to force them to something.',
									['Were threats made?', 'Were others made to see or hear it?'],
									['Was nothing demanded?', 'Did nobody else know of it?']
								)
							},
							{
								kind: 'element',
								id: 'torture/purpose/discrimination',
								label: 'Discrimination',
								guidance: asking(
									'for any reason based on discrimination of any kind',
									'That the person was chosen for what he or she is.',
									['Were words used that name a group?', 'Were others spared?'],
									['Were people of all kinds treated so?', 'Does another reason explain it?']
								)
							}
						]
					},
					{
						kind: 'all',
						id: 'torture/official',
						label: 'Official part in it',
						number: '4',
						of: [
							{
								kind: 'element',
								id: 'torture/official/capacity',
								label: 'Official capacity',
								guidance: asking(
									'a public official or other person acting in an official capacity',
									'That one of those who had a part in it was an official, or acted as one.',
									['Was it done on duty?', 'Was it done in a public building?'],
									['Did a private person act alone?', 'Was the official off duty?']
								)
							},
							{
								kind: 'any',
								id: 'torture/official/part',
								label: 'Part in it',
								of: [
									{
										kind: 'element',
										id: 'torture/official/inflicted',
										label: 'Inflicted by the official',
										guidance: asking(
											'when such pain or suffering is inflicted by',
											'That the official did it.',
											['Is the official named?', 'Was nobody else there?'],
											['Could somebody else have done it?', 'Was the official elsewhere?']
										)
									},
									{
										kind: 'element',
										id: 'torture/official/instigation',
										label: 'Instigation',
										guidance: asking(
											'at the instigation of',
											'That the official brought others to do it.',
											['Is an order on record?', 'Did those who acted name one?'],
											['Did they act on their own?', 'Was the order something less?']
										)
									},
									{
										kind: 'element',
										id: 'torture/official/consent',
										label: 'Consent or acquiescence',
										guidance: asking(
											'with the consent or acquiescence of',
											'That the official knew of it and let it happen.',
											['Did the official see or hear it?', 'Was nothing done afterwards?'],
											['Did the official not know?', 'Did the official step in?']
										)
									}
								]
							}
						]
					},
					{
						kind: 'element',
						id: 'torture/sanctions',
						label: 'No lawful sanction',
						number: '5',
						guidance: asking(
							'It does not include pain or suffering arising only from, inherent in or incidental to lawful sanctions.',
							'That the pain did not come only from a lawful sanction.',
							['Was there no sentence?', 'Did it go beyond what was ordered?'],
							['Had a court ordered it?', 'Does all of it come from lawful detention?']
						)
					}
				]
			}
		}
	],
	motions: [],
	authorities: [
		{
			id: 'invented-view',
			title: 'A. v. Ruritania (invented)',
			body: 'Committee against Torture',
			date: '2019-05-10',
			held: 'Beating on the soles of the feet causes severe pain.',
			checked: 'recalled',
			elements: ['torture/pain', 'torture/pain/physical']
		}
	]
};

const theCase: Case = {
	id: 'harbour-road',
	version: 1,
	title: 'The station in Harbour Road',
	article: {
		title: 'A night in Harbour Road',
		author: 'Vera Lind',
		publisher: 'Ruritanian Weekly',
		date: '2021-06-14'
	},
	limits: ['Everybody and everything in this case is invented.'],
	corrections: [],
	counts: [
		{
			id: 'I',
			test: 'torture',
			title: 'Torture of a detainee',
			theory: 'Officers beat a detainee until he signed a confession, and an inspector let them.',
			particulars: {
				group: 'One detainee.',
				acts: 'Beating on the soles of the feet.',
				whose: 'Two officers and an inspector of the police.',
				when: 'The night of 3 May 2021.'
			}
		}
	],
	actors: [
		{ id: 'police', label: 'conduct of the police', accused: true },
		{ id: 'detainees', label: 'conduct of detainees' }
	],
	paragraphs: [
		{
			number: 1,
			heading: 'The night',
			opens: 'Nobody sleeps in',
			summary: 'A detainee tells of the night, and a hospital of his feet.'
		},
		{ number: 2, opens: 'The police see it', summary: 'The police answer, and others speak.' }
	],
	notes: [
		{
			number: 1,
			author: 'Lawyers of the Harbour',
			title: 'Statements of two detainees',
			datePrinted: 'May 2021',
			date: '2021-05',
			kind: 'ngo-report',
			flags: [],
			origins: ['detainee', 'second-detainee']
		},
		{
			number: 2,
			author: 'Harbour Hospital',
			title: 'Casualty record',
			datePrinted: '4 May 2021',
			date: '2021-05-04',
			kind: 'reference',
			flags: [{ code: 'no-author', text: 'It names no doctor.' }],
			origins: ['hospital']
		},
		{
			number: 3,
			author: 'Ruritanian Police',
			title: 'Answer to the press',
			datePrinted: '1 June 2021',
			date: '2021-06-01',
			kind: 'government-report',
			flags: [],
			origins: ['police']
		}
	],
	origins: [
		{
			id: 'detainee',
			label: 'The detainee',
			kind: 'witness',
			description: 'He spoke to lawyers a week later.'
		},
		{
			id: 'second-detainee',
			label: 'A second detainee',
			kind: 'witness',
			description: 'She was held two cells away.'
		},
		{
			id: 'hospital',
			label: 'The hospital',
			kind: 'body',
			description: 'It examined him in the morning.'
		},
		{
			id: 'police',
			label: 'The police',
			kind: 'official-statement',
			description: 'It cannot be told whom they asked.'
		}
	],
	evidence: [
		{
			id: 'E1',
			paragraph: 1,
			statement: 'A detainee says that two officers beat the soles of his feet with a stick.',
			short: 'He says that officers beat his feet',
			figures: [{ value: 'two', of: 'officers' }],
			notes: [1],
			assertedBy: { kind: 'witness', name: 'the detainee' },
			support: 'testimony',
			conductOf: 'police',
			cautions: ['He is one witness, and speaks of himself.'],
			graphic: true
		},
		{
			id: 'E2',
			paragraph: 1,
			statement: 'A casualty record of the next morning notes that both feet were swollen.',
			short: 'The hospital notes swollen feet',
			figures: [],
			notes: [2],
			assertedBy: { kind: 'body', name: 'the hospital' },
			support: 'report',
			cautions: ['It does not say how the swelling came about.']
		},
		{
			id: 'E3',
			paragraph: 1,
			statement: 'He says that it stopped when he signed a confession.',
			short: 'It stopped when he signed',
			figures: [],
			notes: [1],
			assertedBy: { kind: 'witness', name: 'the detainee' },
			support: 'testimony',
			conductOf: 'police',
			cautions: ['The confession itself is not shown.']
		},
		{
			id: 'E4',
			paragraph: 2,
			statement: 'The police say that he ran from their custody and fell on the stairs.',
			short: 'The police say that he fell',
			figures: [],
			notes: [3],
			assertedBy: { kind: 'official', name: 'the police' },
			support: 'official-statement',
			conductOf: 'detainees',
			cautions: ['They answer a charge against themselves.']
		},
		{
			id: 'E5',
			paragraph: 2,
			statement:
				'A second detainee says that an inspector told the officers to “get it over with”.',
			short: 'An inspector is said to have urged them on',
			figures: [],
			notes: [1],
			assertedBy: { kind: 'witness', name: 'a second detainee' },
			support: 'testimony',
			conductOf: 'police',
			cautions: ['She heard it through a door.']
		},
		{
			id: 'E6',
			paragraph: 2,
			statement: 'The police say that no inspector was in the building that night.',
			short: 'No inspector was there, the police say',
			figures: [],
			notes: [3],
			assertedBy: { kind: 'official', name: 'the police' },
			support: 'official-statement',
			conductOf: 'police',
			cautions: ['No duty list is shown.']
		},
		{
			id: 'E7',
			paragraph: 2,
			statement: 'The author says that no court had sentenced him to anything.',
			short: 'No court had sentenced him',
			figures: [],
			notes: [],
			assertedBy: { kind: 'author', name: 'Vera Lind' },
			support: 'assertion',
			cautions: ['She cites nothing for it.']
		}
	],
	bearings: [
		['E1', 'pain', 'supports', 'Beating the soles of the feet hurts severely.'],
		['E2', 'pain', 'supports', 'Both feet were swollen in the morning.'],
		['E1', 'intent', 'supports', 'A stick taken to somebody’s feet is meant.'],
		['E4', 'intent', 'undermines', 'A fall is an accident.'],
		['E3', 'purpose/confession', 'supports', 'It ended when he had signed.'],
		['E4', 'purpose/confession', 'undermines', 'A fall has no purpose.'],
		['E4', 'official/capacity', 'supports', 'By their own word he was in their custody.'],
		['E1', 'official/inflicted', 'supports', 'He says that officers did it.'],
		['E4', 'official/inflicted', 'undermines', 'Nobody inflicts a fall.'],
		['E5', 'official/instigation', 'supports', 'The inspector is said to have urged them on.'],
		['E6', 'official/instigation', 'undermines', 'Who was not there urged nobody on.'],
		['E5', 'official/consent', 'supports', 'The inspector is said to have known.'],
		['E6', 'official/consent', 'undermines', 'Who was not there may not have known.'],
		['E7', 'sanctions', 'supports', 'Without a sentence there is no sanction.']
	].map(([evidence, element, direction, why]) => ({
		evidence: evidence!,
		count: 'I',
		element: `torture/${element}`,
		direction: direction as 'supports' | 'undermines',
		why: why!
	})),
	silences: [
		{ count: 'I', element: 'torture/purpose/punishment', why: 'Nobody says what he was held for.' },
		{ count: 'I', element: 'torture/purpose/intimidation', why: 'No threat is told of.' },
		{ count: 'I', element: 'torture/purpose/discrimination', why: 'Nothing is said of who he is.' }
	],
	oneSided: [
		{
			count: 'I',
			element: 'torture/pain',
			why: 'Nobody disputes the injuries, only how they came about.'
		},
		{
			count: 'I',
			element: 'torture/official/capacity',
			why: 'The police themselves say that they held him.'
		},
		{ count: 'I', element: 'torture/sanctions', why: 'Nobody speaks of a sentence.' }
	],
	readFirst: [],
	rivals: [
		{
			id: 'a-fall',
			count: 'I',
			element: 'torture/intent',
			name: 'A fall on the stairs',
			statement: 'He ran, fell on the stairs and hurt his feet.',
			speaksFor: [{ evidence: 'E4', why: 'The police say so.' }],
			excludes: [{ evidence: 'E1', why: 'He tells of a stick.' }]
		}
	],
	contradictions: [
		{
			id: 'was-the-inspector-there',
			title: 'Whether an inspector was in the building',
			kind: 'attribution',
			sides: [
				{ paragraph: 2, evidence: ['E5'], says: 'An inspector spoke at the door of the cell.' },
				{ paragraph: 2, evidence: ['E6'], says: 'No inspector was in the building.' }
			],
			why: 'Instigation and consent both rest on the inspector.',
			touches: [
				{ count: 'I', element: 'torture/official/instigation' },
				{ count: 'I', element: 'torture/official/consent' }
			]
		}
	],
	periods: [{ evidence: 'E1', from: 2021, to: 2021, words: 'the night of 3 May 2021' }],
	victims: [{ evidence: 'E1', of: ['the detainee'] }],
	jurisdiction: []
};

export const torture1984: Dossier = {
	format: 'chapeau-case',
	version: dossierVersion,
	case: theCase,
	law
};
