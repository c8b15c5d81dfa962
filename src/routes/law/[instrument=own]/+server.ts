import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/**
 * An instrument that a person added is in their own case, on their device: its pages look for it there.
 * What stands behind the `#` goes along without the server.
 */
export const GET: RequestHandler = ({ params }) =>
	redirect(302, `/cases/own-law/${params.instrument}`);
