import { z } from 'zod';
import { answers, strengths } from '#lib/domain/strength.ts';
import { Forum } from '#lib/domain/legal-test.ts';
import { credibilities, reliabilities } from '#lib/domain/grade.ts';
import {
	doubts,
	fileFormat,
	fileVersion,
	itemReasonLimit,
	mostCites,
	mostItemReasons,
	mostRivals,
	reasonLimit,
	reliances,
	rivalAnswers,
	rivalReasonLimit,
	type Mark as MarkOfElement,
	markKey
} from '#lib/domain/mark.ts';
import { alternatives, nodes, type Outline } from '#lib/domain/outline.ts';
import { mostFirst } from '#lib/domain/read-first.ts';

/**
 * An assessment is one person's marks for one case, with the forum and the standard they are read
 * under. Its file format is this schema; what changes in it gets a new version and an upgrade.
 */

const Moment = z.iso.datetime();

/** A rival explanation, by id. */
export const RivalId = z
	.string()
	.max(60)
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** Of a rival explanation that the case does not have, what is said is kept all the same. */
const RivalsSaid = z
	.record(
		RivalId,
		z.strictObject({
			answer: z.enum(rivalAnswers).optional(),
			reason: z.string().max(rivalReasonLimit).optional()
		})
	)
	.refine((said) => Object.keys(said).length <= mostRivals, `there are more than ${mostRivals}`);

/** An evidence item, by id. It has no sign that would end or part an entry of the marks table. */
const ItemId = z
	.string()
	.max(40)
	.regex(/^[A-Za-z0-9-]+$/);

const ItemReasons = z
	.record(ItemId, z.string().max(itemReasonLimit))
	.refine(
		(reasons) => Object.keys(reasons).length <= mostItemReasons,
		`there are more than ${mostItemReasons}`
	);

/** An authority that the law no longer has stays cited: what is cited is its person’s to say. */
const Cites = z
	.array(
		z
			.string()
			.max(100)
			.regex(/^[a-z0-9-]+$/)
	)
	.max(mostCites)
	.refine((ids) => new Set(ids).size === ids.length, 'an authority is named twice');

/** A mark, as `mark.ts` has it. */
export const Mark = z.strictObject({
	count: z.string().min(1).max(20),
	element: z.string().min(1).max(200),
	answer: z.enum(answers).optional(),
	reason: z.string().max(reasonLimit).optional(),
	reliance: z.record(z.string().max(40), z.enum(reliances)).optional(),
	itemReasons: ItemReasons.optional(),
	cites: Cites.optional(),
	doubt: z.enum(doubts).optional(),
	split: z.boolean().optional(),
	rivals: RivalsSaid.optional(),
	readFirst: z
		.array(ItemId)
		.max(mostFirst)
		.refine((ids) => new Set(ids).size === ids.length, 'an item is named twice')
		.optional(),
	changed: Moment
}) satisfies z.ZodType<MarkOfElement>;
export type Mark = MarkOfElement;

const NoteGrade = z.strictObject({
	reliability: z.enum(reliabilities).optional(),
	credibility: z.enum(credibilities).optional()
});

/** What stands at the head of the memo. Without `final` the memo is a draft. */
export const MemoHead = z.strictObject({
	from: z.string().max(200).optional(),
	to: z.string().max(200).optional(),
	/** As it is to be printed. */
	date: z.string().max(100).optional(),
	matter: z.string().max(300).optional(),
	reviewer: z.string().max(200).optional(),
	final: z.literal(true).optional(),
	/** What names the marks that it was declared final of; see domain/final-memo.ts. */
	finalOf: z.string().max(100).optional()
});
export type MemoHead = z.infer<typeof MemoHead>;

/** What an assessment is, without its marks. */
export const AssessmentHead = z.strictObject({
	id: z.string().min(1).max(100),
	case: z.strictObject({ id: z.string().min(1).max(100), version: z.int().min(1) }),
	name: z.string().trim().min(1).max(200),
	author: z.string().max(200).optional(),
	forum: Forum,
	/** A standard of proof, by id. */
	standard: z.string().min(1).max(100),
	/** Where the person draws the line of a standard otherwise than its default, by standard id. */
	thresholds: z.record(z.string().min(1).max(100), z.enum(strengths)).optional(),
	/** The person's own grades of the case's notes, by note number (see domain/grade.ts). */
	grades: z.record(z.string().regex(/^[1-9]\d{0,5}$/), NoteGrade).optional(),
	memo: MemoHead.optional(),
	created: Moment,
	changed: Moment
});
export type AssessmentHead = z.infer<typeof AssessmentHead>;

/** What a count of a case of one’s own is, by which another of the same number is told: see `countNamed`. */
const CountNamed = z.strictObject({
	test: z.string().min(1).max(100),
	title: z.string().min(1),
	digest: z.string().regex(/^c[0-9a-z]{1,7}$/)
});

/** A saved file names the version of the format, the law and the case it was made with. */
export const AssessmentFile = z.strictObject({
	format: z.literal(fileFormat),
	version: z.literal(fileVersion),
	law: z.string().min(1).max(40),
	...AssessmentHead.omit({ id: true }).shape,
	/** By id. */
	counts: z.record(z.string().min(1).max(20), CountNamed).optional(),
	marks: z.array(Mark).max(50_000)
});
export type AssessmentFile = z.infer<typeof AssessmentFile>;

/**
 * The faults of marks that the schema cannot see: places the case has not, the same place twice,
 * and "does not arise" on a part the law requires.
 * @param trees the test's outline by count id
 * @returns one sentence a fault, with its path; empty when the marks fit the case
 */
export function misfits(marks: readonly Mark[], trees: ReadonlyMap<string, Outline>): string[] {
	const faults: string[] = [];
	const seen = new Set<string>();
	const places = new Map<
		string,
		{ elements: Set<string>; alternatives: Set<string>; splittable: Set<string> }
	>();
	for (const [count, tree] of trees) {
		const all = [...nodes(tree)].filter((node) => node.kind === 'element');
		places.set(count, {
			elements: new Set(all.map(({ id }) => id)),
			splittable: new Set(all.filter(({ split }) => split).map(({ id }) => id)),
			alternatives: alternatives(tree)
		});
	}
	marks.forEach((mark, at) => {
		const place = places.get(mark.count);
		const path = `marks[${at}]`;
		if (!place) faults.push(`${path}.count: this case has no count “${mark.count}”.`);
		else if (!place.elements.has(mark.element))
			faults.push(`${path}.element: count ${mark.count} has no element “${mark.element}”.`);
		else if (mark.answer === 'does-not-arise' && !place.alternatives.has(mark.element))
			faults.push(
				`${path}.answer: “does not arise” fits only an alternative, and the law requires “${mark.element}”.`
			);
		else if (mark.split && !place.splittable.has(mark.element))
			faults.push(`${path}.split: “${mark.element}” has no parts to be marked by.`);
		const key = markKey(mark.count, mark.element);
		if (seen.has(key))
			faults.push(`${path}: “${mark.element}” of count ${mark.count} is marked twice.`);
		seen.add(key);
	});
	return faults;
}
