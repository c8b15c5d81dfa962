import type { IncomingMessage } from 'node:http';
import type { Inside } from '#lib/server/rooms/board.ts';
import type { Surroundings } from '#lib/server/rooms/surroundings.ts';

/** The cookies by which a browser is let into its rooms: no script reads one, and no other site sends it. */

export const cookieNames: Record<Inside, string> = {
	participant: 'chapeau_person',
	teacher: 'chapeau_desk',
	projector: 'chapeau_projector'
};

const probeName = 'chapeau_probe';

export type Cookies = ReturnType<typeof cookiesAt>;

/** @param path where the browser sends them: each to its room and nowhere else */
export function cookiesAt(path: string, { secure }: Pick<Surroundings, 'secure'>) {
	function written(
		viewer: Inside,
		code: string,
		secret: string,
		seconds: number,
		request: IncomingMessage
	): string {
		return `${cookieNames[viewer]}=${secret}; Path=${path}/${code}; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure(request) ? '; Secure' : ''}`;
	}

	return {
		/** Lets a viewer in by a secret for as long as the room is there. */
		granting(
			viewer: Inside,
			code: string,
			secret: string,
			expires: number,
			request: IncomingMessage
		): string {
			const seconds = Math.max(0, Math.floor((expires - Date.now()) / 1000));
			return written(viewer, code, secret, seconds, request);
		},
		ending(viewer: Inside, code: string, request: IncomingMessage): string {
			return written(viewer, code, '', 0, request);
		},
		/** Tells by the next request whether the browser keeps cookies; it goes when the browser is closed. */
		probe(request: IncomingMessage): string {
			return `${probeName}=1; Path=${path}; HttpOnly; SameSite=Strict${secure(request) ? '; Secure' : ''}`;
		}
	};
}

/** The secret by which a viewer is let in, if the browser has one. */
export function secretOf(request: IncomingMessage, viewer: Inside): string | undefined {
	return cookie(request, cookieNames[viewer]);
}

/** Whether the browser has sent any cookie of ours back. */
export function keepsCookies(request: IncomingMessage): boolean {
	return [probeName, ...Object.values(cookieNames)].some((name) => cookie(request, name));
}

function cookie(request: IncomingMessage, name: string): string | undefined {
	const found = request.headers.cookie?.split('; ').find((each) => each.startsWith(`${name}=`));
	return found?.slice(name.length + 1) || undefined;
}
