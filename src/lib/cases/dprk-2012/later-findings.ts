import type { LaterFinding, LaterFindings } from '#lib/domain/later-findings.ts';

/**
 * What the UN Commission of Inquiry found in 2014. The list of acts has been seen in quotations of
 * the report; its paragraph number and who the victims of each act were are recalled. Where only part
 * of what an entry says was seen, the entry says which part is recalled.
 */

const report = 'A/HRC/25/63';
const detailed = 'A/HRC/25/CRP.1';
const act = {
	count: 'III',
	found: 'found',
	strength: 'arguable',
	citation: `${report}, para. 76`,
	checked: 'holding-seen'
} satisfies Partial<LaterFinding>;

export const laterFindings: LaterFindings[] = [
	{
		id: 'coi-2014',
		body: 'UN Commission of Inquiry on the DPRK',
		title:
			'Report of the commission of inquiry on human rights in the Democratic People’s Republic of Korea',
		date: '2014-02-07',
		forum: 'icc',
		standard: 'reasonable-grounds-inquiry',
		limits: [
			'It judged its own evidence, two years after the article and with hearings that the article could not know: agreeing with it does not show that the article proves as much.',
			'Its standard was reasonable grounds. What it found stands at Arguable or higher; it did not ask how much higher.',
			'It was no court, and settled nobody’s individual responsibility. The DPRK refused it entry and rejected its findings.',
			'It wrote by groups of victims, as recalled, and not by the elements set out here. An element on which it is silent has no mark, whatever may follow from the rest.'
		],
		findings: [
			{
				count: 'I',
				elements: [],
				found: 'not-found',
				says: 'No finding of genocide: its chair said a year later that the definition of 1948 was too narrow for one.',
				citation: 'Remarks of the chair, Michael Kirby, 17 February 2015 (AFP)',
				checked: 'verified'
			},
			{
				count: 'I',
				elements: ['genocide/chapeau/intent'],
				found: 'not-decided',
				says: 'Took up the charge of genocide on religious grounds and could not establish it, because what evidence there was is ambiguous. As recalled, the charge was one of the 1950s and 1960s above all, and the archives were lacking that might tell the suppression of organised religion from an aim to destroy its followers as a group.',
				victims: 'Christians and other believers',
				citation: `${detailed}, section V.H`,
				checked: 'holding-seen'
			},
			{
				count: 'II',
				elements: [],
				found: 'not-found',
				says: 'No finding of genocide. Forced abortions, and persecution on racial and gender grounds, are in its list of crimes against humanity; that it placed there the killing of the newborn of women returned from China is recalled.',
				victims: 'Women returned from China, and their children',
				citation: 'Remarks of the chair, Michael Kirby, 17 February 2015 (AFP)',
				checked: 'holding-seen'
			},
			{
				...act,
				elements: ['cah/chapeau/widespread', 'cah/chapeau/systematic'],
				says: 'Found long-standing patterns of violations, both systematic and widespread, which reach the threshold of crimes against humanity.',
				citation: report,
				checked: 'recalled'
			},
			{
				...act,
				elements: ['cah/chapeau/policy'],
				says: 'Found that the crimes follow policies set at the highest level of the State.',
				citation: report
			},
			{
				...act,
				elements: ['cah/acts/murder'],
				says: 'Found murder.',
				victims:
					'Inmates of political prison camps and of ordinary prisons; persons returned from China'
			},
			{
				...act,
				elements: ['cah/acts/extermination'],
				says: 'Found extermination, by hunger too: withholding food in the awareness that mass death will follow is enough, recklessness is not.',
				victims: 'Camp inmates; the starving population, of the 1990s above all',
				citation: `${report}, para. 76; ${detailed}, section V.F`
			},
			{
				...act,
				elements: ['cah/acts/enslavement'],
				says: 'Found enslavement.',
				victims: 'Camp inmates, by forced labour'
			},
			{
				...act,
				elements: ['cah/acts/deportation'],
				says: 'Found the forcible transfer of populations; deportation is not in its list.',
				victims: 'Families taken to the camps'
			},
			{
				...act,
				elements: ['cah/acts/imprisonment'],
				says: 'Found imprisonment.',
				victims: 'Inmates of camps and of ordinary prisons; persons returned from China'
			},
			{
				...act,
				elements: ['cah/acts/torture'],
				says: 'Found torture.',
				victims: 'Persons under interrogation, camp inmates, persons returned from China'
			},
			{
				...act,
				elements: [
					'cah/acts/sexual-violence',
					'cah/acts/sexual-violence/rape',
					'cah/acts/sexual-violence/other-sexual-violence'
				],
				says: 'Found rape, forced abortions and other sexual violence.',
				victims: 'Women returned from China; camp inmates'
			},
			{
				...act,
				elements: [
					'cah/acts/persecution',
					'cah/acts/persecution/ground/political',
					'cah/acts/persecution/ground/religious',
					'cah/acts/persecution/ground/racial',
					'cah/acts/persecution/ground/gender'
				],
				says: 'Found persecution on political, religious, racial and gender grounds.',
				victims:
					'Camp inmates; Christians and other believers; pregnant women returned from China, and their children'
			},
			{
				...act,
				elements: ['cah/acts/disappearance'],
				says: 'Found the enforced disappearance of persons.',
				victims: 'Camp inmates; persons abducted from other countries'
			},
			{
				...act,
				elements: ['cah/acts/other-inhumane'],
				says: 'Found the inhumane act of knowingly causing prolonged starvation.',
				victims: 'The starving population; camp inmates'
			},
			{
				count: 'IV',
				elements: ['r2p/failure'],
				found: 'found',
				says: 'Said that the Government has manifestly failed to protect its people from crimes against humanity. That is a political threshold and not a matter of proof, so it stands nowhere on the scale.',
				citation: report,
				checked: 'holding-seen'
			}
		],
		remarks: [
			{
				says: 'Some speak of “political genocide” in the prison camps. The Commission felt for that view, but inmates are destroyed on political and social grounds, which are not among the four protected groups, and it had no need to decide.',
				citation: `${detailed}, section V.H`,
				checked: 'recalled'
			},
			{
				says: 'On the famine it found no intent to destroy a protected group as such.',
				citation: `${detailed}, section V.H`,
				checked: 'recalled'
			}
		]
	}
];
