import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { building } from '$app/environment';
import type { Handle, HandleServerError } from '@sveltejs/kit';
import { log } from '#lib/server/log.ts';

/** SvelteKit leaves out what its pages are written in; of those made beforehand it must. */
export const handle: Handle = async ({ event, resolve }) => {
	const response = await resolve(event, {
		// Kit names each layout’s file, of which these hand on what the page has already.
		preload: ({ type, path }) => (type === 'js' || type === 'css') && !path.includes('-handed-on.'),
		// These run no script of their own, and lead back to a case all the same.
		transformPageChunk: ({ html }) =>
			event.route.id === '/law' || event.route.id === '/law/[instrument]'
				? html.replace('</head>', '<script src="/last-case.js" defer></script></head>')
				: html
	});
	if (building || response.headers.get('content-type') !== 'text/html') return response;
	response.headers.set('content-type', 'text/html; charset=utf-8');
	return compressed(event.request, response);
};

/**
 * A page that is made when it is asked for, with its styles in it: a quarter of its bytes. It has no secret
 * that its length could tell.
 */
async function compressed(request: Request, response: Response): Promise<Response> {
	response.headers.append('vary', 'accept-encoding');
	const takes = request.headers.get('accept-encoding') ?? '';
	if (!/\bgzip\b/.test(takes) || !response.body) return response;
	const body = await promisify(gzip)(await response.arrayBuffer());
	const { status, headers } = response;
	headers.set('content-encoding', 'gzip');
	headers.set('content-length', String(body.length));
	return new Response(new Uint8Array(body), { status, headers });
}

/** Known errors speak for themselves; an unknown one is logged and the reader gets a number to name. */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
	if (status < 500) return { message };
	const number = crypto.randomUUID().slice(0, 8);
	log('error', 'page.failed', {
		number,
		route: event.route.id,
		error: error instanceof Error ? error : String(error)
	});
	return {
		message: `Something went wrong (code ${number}).`
	};
};
