import { error } from '@sveltejs/kit';
import { codeFault, readCode } from '#lib/rooms/join-code.ts';
import type { PageServerLoad } from './$types';

/** A shell: all that it shows of the room comes through the door. */
export const load: PageServerLoad = ({ params }) => {
	const code = readCode(params.code);
	if (code === undefined) error(404, codeFault(params.code));
	return { code };
};
