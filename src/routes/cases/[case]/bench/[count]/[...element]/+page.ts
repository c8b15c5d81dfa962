import { error } from '@sveltejs/kit';
import { builtIn } from '#lib/case-source/built-in.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch }) => {
	const { case: caseId, count, element } = params;
	const source = builtIn(caseId);
	try {
		return {
			sheet: source.sheet(count, element) ?? (await source.beginning(count, element, fetch))
		};
	} catch (fault) {
		// No answer at all is no answer about the element.
		if (fault instanceof TypeError) throw fault;
		error(404, 'There is no such element in this case.');
	}
};
