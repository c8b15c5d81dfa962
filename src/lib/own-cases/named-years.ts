import { months } from '#lib/domain/day.ts';

/** The years that a text names, told from other numbers of four digits: `1800 men` is a figure. */

const month = months.join('|');

/** What is counted, though its plural has no `s`. */
const counted =
	'men|women|people|persons|children|boys|girls|dead|wounded|prisoners|soldiers|troops|police|cattle|sheep|households|families|villagers|civilians|refugees|victims|per cent|percent|%|million|thousand|hundred|km|kilomet\\p{L}+|miles|metres|met\\p{L}rs|tons|tonnes|dollars|euros|pounds|copies|pages|words|rounds|cases|deaths';

/** Words in `s` that are no plural, and verbs of which a year may be the subject. */
const noPlural =
	/^(?:was|is|has|as|this|its|his|thus|does|across|towards|afterwards|onwards|besides|perhaps|always|sometimes|less|unless|minus|plus|various|famous|previous|[a-z]+(?:ous|ess|ss)|marks|sees|brings|shows|begins|ends|remains|saw)$/;

/** What a year stands after, whatever comes then. */
const before = new RegExp(
	`(?:\\b(?:in|since|until|till|during|year|years|early|late|mid|summer of|winter of|autumn of|spring of|end of|beginning of|census of|${month})(?: the)?|[(–-]|\\bmid-)\\s*$`,
	'i'
);
/** And a figure. */
const sum =
	/(?:[$€£§]|\b(?:US\$|USD|EUR|Rs|no|nos|pp?|paras?|arts?|page|article|section|number)\.?)\s*$/i;
const plural = new RegExp(
	`^[\\s-]+(?:(?:${counted})(?![\\p{L}\\d])|\\p{Ll}+\\s(?:${counted})(?![\\p{L}\\d])|(\\p{Ll}+s)(?![\\p{L}\\d]))`,
	'u'
);

export type NamedYear = { year: number; at: number };

/** In the order of the text. */
export const namedYears = (text: string): NamedYear[] =>
	[...text.matchAll(/(?<![\d.,])(?:1[5-9]\d\d|20\d\d)(?![\p{L}\d%]|[.,]\d|-\p{L})/gu)].flatMap(
		({ 0: digits, index }) => {
			const [head, rest] = [text.slice(0, index), text.slice(index + digits.length)];
			const counts = plural.exec(rest);
			const figure =
				sum.test(head) ||
				(counts !== null && !noPlural.test(counts[1] ?? '') && !before.test(head));
			return figure || /\p{L}$/u.test(head) ? [] : [{ year: Number(digits), at: index }];
		}
	);
