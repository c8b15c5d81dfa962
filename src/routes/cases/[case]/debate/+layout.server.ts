import { error } from '@sveltejs/kit';
import { caseById } from '#lib/cases/cases.ts';
import { law } from '#lib/law/law.ts';
import { debateData } from '../../page-data.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ params }) => {
	const found = caseById(params.case);
	if (!found) error(404, `There is no case “${params.case}”.`);
	return debateData(found, law);
};
