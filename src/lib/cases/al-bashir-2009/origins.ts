import type { Origin } from '#lib/domain/case.ts';

/** Where the information first came from, as far as the public record lets one tell. */
export const origins = [
	{
		id: 'prosecutor',
		label: 'The Prosecutor’s investigation',
		kind: 'body',
		description:
			'What the Prosecutor alleges after interviews and documents that are not public. Six notes repeat it; they are one origin. Investigators could not work inside Darfur, as recalled.'
	},
	{
		id: 'victims-through-prosecutor',
		label: 'Women heard by the Prosecutor',
		kind: 'witness',
		description:
			'What women told his investigators, as he gave it to the press. Names and places are withheld.'
	},
	{
		id: 'witnesses-2006',
		label: 'Witnesses of 2006, heard by the Prosecutor',
		kind: 'interviews',
		description:
			'Witnesses quoted in a report to the Security Council. How many, and of which attacks, was not seen.'
	},
	{
		id: 'chronology-of-aid',
		label: 'The chronology of aid obstruction',
		kind: 'body',
		description:
			'A list of incidents from 2003 to 2007, made by the Prosecutor when the judges asked for more. It is known only from what they wrote about it.'
	},
	{
		id: 'chamber-on-groups',
		label: 'The judges’ account of the groups',
		kind: 'body',
		description:
			'What the Chamber took from the Prosecutor’s material on language, custom and land. The material itself was not seen.'
	},
	{
		id: 'chamber-on-attacks',
		label: 'The judges’ account of the attacks',
		kind: 'body',
		description:
			'What the Chamber took from the Prosecutor’s material on the attacks. The material itself was not seen.'
	},
	{
		id: 'hrw-2004',
		label: 'Human Rights Watch, research of 2004',
		kind: 'interviews',
		description:
			'Interviews by its researchers with people who had fled, and visits. Its number of witnesses was not seen.'
	},
	{
		id: 'hrw-2005',
		label: 'Human Rights Watch on Wadi Saleh',
		kind: 'interviews',
		description:
			'Interviews on one area and a few weeks of early 2004. It may share witnesses with its report of 2004.'
	},
	{
		id: 'us-survey',
		label: 'Survey of 1,136 refugees in Chad',
		kind: 'survey',
		description:
			'Made for the United States in 2004, in 19 camps in Chad. People who did not reach Chad are not in it.'
	},
	{
		id: 'un-inquiry',
		label: 'UN Commission of Inquiry on Darfur',
		kind: 'body',
		description:
			'Experts appointed by the United Nations. As recalled, they visited Darfur late in 2004 and spoke with the Government too. Their report is known here only from quotations.'
	},
	{
		id: 'aid-workers',
		label: 'Aid workers and UN officials',
		kind: 'body',
		description:
			'What those who ran the relief said of their own access, through the press. The writer of one of the two articles campaigns on Darfur.'
	},
	{
		id: 'minister',
		label: 'Ahmad Harun, then a minister of state',
		kind: 'official-statement',
		description:
			'Words reported of him, and words from his own statement to a Sudanese committee in 2004. He denies the first.'
	},
	{
		id: 'mortality-surveys',
		label: 'Sixty-odd surveys of mortality',
		kind: 'survey',
		description:
			'Surveys by relief bodies, put together by two epidemiologists. They tell deaths by place, not by group. The number of surveys is recalled.'
	},
	{
		id: 'un-figures',
		label: 'United Nations figures of 2008',
		kind: 'body',
		description: 'A round figure that officials gave; how it was reached was not seen.'
	},
	{
		id: 'sudan-answers',
		label: 'Sudan’s answers',
		kind: 'official-statement',
		description:
			'What the ruling party and officials told the press. Sudan put no answer before the Court at this stage.'
	},
	{
		id: 'de-waal',
		label: 'Alex de Waal',
		kind: 'scholar',
		description:
			'A scholar of Darfur of many years’ standing, critical of the war and of the application alike.'
	}
] satisfies Origin[];
