import { error, redirect } from '@sveltejs/kit';
import { codeFault, readCode } from '#lib/rooms/join-code.ts';
import type { PageServerLoad } from './$types';

/** Nothing of the room: which there is, and what is in it, the page asks the door. */
export const load: PageServerLoad = ({ params }) => {
	const code = readCode(params.code);
	if (code === undefined) error(404, codeFault(params.code));
	if (code !== params.code) redirect(307, `/rooms/${code}`);
	return { code };
};
