import { error } from '@sveltejs/kit';
import { cases } from '#lib/cases/cases.ts';
import { sides } from '#lib/debate/preparation.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	cases.flatMap(({ id }) => sides.map((side) => ({ case: id, side })));

export const load: PageServerLoad = ({ params }) => {
	const side = sides.find((each) => each === params.side);
	if (!side) error(404, `A motion has two sides, and “${params.side}” is none of them.`);
	return { side };
};
