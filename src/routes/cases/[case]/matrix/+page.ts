import { error } from '@sveltejs/kit';
import type { MatrixSource } from '#lib/domain/matrix.ts';
import type { PageLoad } from './$types';

export const prerender = true;

export const load: PageLoad = async ({ fetch, params }) => {
	const response = await fetch(`/data/cases/${params.case}/matrix.json`);
	if (!response.ok) error(response.status, 'The matrix of this case could not be read.');
	return { source: (await response.json()) as MatrixSource };
};
