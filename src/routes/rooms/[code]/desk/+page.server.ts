import { error } from '@sveltejs/kit';
import { readCode } from '#lib/rooms/join-code.ts';
import type { PageServerLoad } from './$types';

/** Nothing of the room: which there is, and what is in it, the page asks the door. */
export const load: PageServerLoad = ({ params }) => {
	const code = readCode(params.code);
	if (code === undefined) error(404, 'This is not a room code.');
	return { code };
};
