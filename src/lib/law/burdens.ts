/**
 * What a motion has to carry beside the elements of the law. That a State fails its population does not yet say
 * that anybody should intervene: who would must show more. A burden is a contention that the
 * preparation is begun with; its id stays, its name is the person’s.
 */
export type Burden = {
	id: string;
	label: string;
	/** What it asks, in our own words. */
	asks: string;
	/** From where it is known, and how far it was compared. */
	source: string;
	/** Words of a provision, exactly, where it has some. */
	quoted?: { provision: string; words: string };
	/** What prompts the best case against each side’s claim. */
	prompts: Record<'affirmative' | 'negative', string[]>;
};

const report =
	'International Commission on Intervention and State Sovereignty, The Responsibility to Protect (2001), synopsis, p. XII; in our words, compared with one copy';
const known = 'Debaters’ own burden; no instrument names it';

/** The burdens of intervening under the responsibility to protect. */
export const interventionBurdens: readonly Burden[] = [
	{
		id: 'intervention/just-cause',
		label: 'Just cause',
		asks: 'Is the harm grave enough: large-scale loss of life or large-scale ethnic cleansing, under way or about to happen? The Summit Outcome names four crimes and no others.',
		source: report,
		quoted: {
			provision: 'world-summit-outcome/139',
			words: 'from genocide, war crimes, ethnic cleansing and crimes against humanity'
		},
		prompts: {
			affirmative: ['Is the harm of that kind and scale now, or was it in the past?'],
			negative: ['How many more must die before the threshold is met?']
		}
	},
	{
		id: 'intervention/right-intention',
		label: 'Right intention',
		asks: 'Is the first purpose to halt or avert the suffering, whatever else moves those who act? Acting together, with the region and the victims behind it, speaks for it.',
		source: report,
		prompts: {
			affirmative: ['What else do those who would act gain by it?'],
			negative: ['Would mixed motives make the people saved any less safe?']
		}
	},
	{
		id: 'intervention/last-resort',
		label: 'Last resort',
		asks: 'Has every peaceful means been tried, or are there good grounds to believe that it would not have worked?',
		source: report,
		quoted: {
			provision: 'world-summit-outcome/139',
			words: 'should peaceful means be inadequate'
		},
		prompts: {
			affirmative: ['Which peaceful means has not been tried yet?'],
			negative: ['Which peaceful means has worked in all these years?']
		}
	},
	{
		id: 'intervention/proportional-means',
		label: 'Proportional means',
		asks: 'Are scale, duration and intensity the least that protects the people concerned?',
		source: report,
		prompts: {
			affirmative: ['Where would it stop, and who would see to that?'],
			negative: ['Is a limited measure not better than none?']
		}
	},
	{
		id: 'intervention/reasonable-prospects',
		label: 'Reasonable prospects',
		asks: 'Is it likely to halt or avert the suffering, and not to leave things worse than if nobody had acted?',
		source: report,
		prompts: {
			affirmative: ['Where was this tried, and how did it end?'],
			negative: ['Is doing nothing not certain to fail?']
		}
	},
	{
		id: 'intervention/right-authority',
		label: 'Right authority',
		asks: 'Who decides? The Summit Outcome knows collective action through the Security Council, case by case; the Commission thought of the General Assembly and of regional organizations where the Council does not act.',
		source: `${report}; the words of the Outcome as its text in the law has them`,
		quoted: {
			provision: 'world-summit-outcome/139',
			words:
				'through the Security Council, in accordance with the Charter, including Chapter VII, on a case-by-case basis'
		},
		prompts: {
			affirmative: ['What if a permanent member vetoes it?'],
			negative: ['Does a veto make the victims’ claim any weaker?']
		}
	},
	{
		id: 'intervention/feasibility',
		label: 'Feasibility',
		asks: 'Who would do what, with which forces or measures, from where and for how long?',
		source: known,
		prompts: {
			affirmative: ['Which States would send anything, and why have they not?'],
			negative: ['Which part of the plan is beyond those who would act?']
		}
	},
	{
		id: 'intervention/harms',
		label: 'Harms',
		asks: 'What would intervening itself bring about: for civilians, for neighbours, for the next crisis?',
		source: known,
		prompts: {
			affirmative: ['Who dies who would have lived?'],
			negative: ['Are these harms greater than those that go on now?']
		}
	}
];

/** Motions that have burdens of their own, by their ids. */
export const burdensOf: Readonly<Record<string, readonly Burden[]>> = {
	intervene: interventionBurdens
};

const byId = new Map(
	Object.values(burdensOf)
		.flat()
		.map((burden) => [burden.id, burden])
);

/** The burden that a contention is; undefined for one of the person’s own. */
export const burdenAt = (id: string): Burden | undefined => byId.get(id);
