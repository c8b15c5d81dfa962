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
		// Anything else, or no answer at all, says nothing about the element.
		if ((fault as { status?: number }).status !== 404) throw fault;
		error(404, 'There is no such element in this case.');
	}
};
