import type { Answer } from '#lib/domain/strength.ts';
import {
	blankPreparation,
	edited,
	pointFields,
	sides,
	type PointField,
	type Preparation,
	type Side
} from '#lib/debate/preparation.ts';
import { debatedOf, type Debated } from '#lib/export/debated.ts';
import { docket, head, record } from '#lib/export/sample.ts';

/** A debate of the built-in case to try the exports on. Only tests use this. */

const moment = '2026-11-24T09:00:00.000Z';

export const blank: Preparation = blankPreparation(
	{
		law: '2026-11-20',
		case: head.case,
		motion: { text: 'This House would refer the situation to the Court.', counts: ['I', 'III'] },
		forum: 'custom',
		standard: 'substantial-grounds'
	},
	moment
);

export const intent = { count: 'I', element: 'genocide/chapeau/intent' };

/** A preparation with something written on the intent. */
export const written = (
	preparation: Preparation,
	side: Side,
	field: PointField,
	text: string
): Preparation => edited(preparation, { kind: 'write', side, ...intent, field, text }, moment);

/** Both sides have marked some of Count I and written on its intent. */
export const sample: Preparation = (() => {
	let preparation = blank;
	const mark = (side: Side, count: string, element: string, answer: Answer) => {
		const amendment = { answer };
		preparation = edited(preparation, { kind: 'mark', side, count, element, amendment }, moment);
	};
	for (const [element, affirmative, negative] of [
		['genocide/chapeau/group', 'strong', 'strong'],
		['genocide/chapeau/intent', 'strong', 'weak'],
		['genocide/chapeau/part', 'strong', 'arguable'],
		['genocide/acts/killing', 'conclusive', 'strong']
	] as const) {
		mark('affirmative', 'I', element, affirmative);
		mark('negative', 'I', element, negative);
	}
	for (const side of sides)
		for (const field of pointFields)
			preparation = written(preparation, side, field, `The ${side}’s ${field}.`);
	return preparation;
})();

/** A preparation in which every field of both sides is this text, and so is the motion. */
export function saying(text: string): Preparation {
	let preparation: Preparation = { ...sample, motion: { ...sample.motion, text } };
	for (const side of sides)
		for (const field of pointFields) preparation = written(preparation, side, field, text);
	return preparation;
}

export const debated = async (preparation: Preparation = sample): Promise<Debated> =>
	debatedOf(await record(), docket, preparation, '2026-11-24');
