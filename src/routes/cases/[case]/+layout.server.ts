import { error } from '@sveltejs/kit';
import { caseById } from '#lib/cases/cases.ts';
import { jurisdictionIn } from '#lib/domain/jurisdiction-in.ts';
import { outlinesOf } from '#lib/domain/outline.ts';
import { law } from '#lib/law/law.ts';
import type { LayoutServerLoad } from './$types';

export const prerender = true;

export const load: LayoutServerLoad = ({ params }) => {
	const found = caseById(params.case);
	if (!found) error(404, `There is no case “${params.case}”.`);
	return {
		case: {
			id: found.id,
			version: found.version,
			title: found.title,
			article: found.article,
			...(found.where && { where: found.where }),
			forums: law.forums.map(({ id }) => id)
		},
		/** What stands in the way of a forum, for those where something does. */
		jurisdictions: law.forums.flatMap((forum) => jurisdictionIn(found, forum) ?? []),
		counts: found.counts,
		tests: outlinesOf(found.counts, law.tests),
		forums: law.forums,
		anchors: law.anchors,
		/** What a file is read under that names a standard which is not among these. */
		defaultStandard: law.forums[0]!.standard,
		standards: law.standards.map(({ id, label, phrase, body, source, threshold, forums }) => ({
			id,
			label,
			phrase,
			body,
			source,
			threshold,
			forums
		}))
	};
};
