import { error } from '@sveltejs/kit';
import type { Sheet } from '#lib/domain/sheet.ts';
import { sheetAtHand, sheetPlace } from '#lib/ui/books.svelte.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch }) => {
	const { case: caseId, count, element } = params;
	const atHand = sheetAtHand(caseId, count, element);
	if (atHand) return { sheet: atHand };
	const response = await fetch(sheetPlace(caseId, count, element));
	if (!response.ok) error(404, 'There is no such element in this case.');
	return { sheet: (await response.json()) as Sheet };
};
