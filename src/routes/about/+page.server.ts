import { version } from '$app/environment';
import { env } from '$env/dynamic/private';
import { readSite } from '#lib/server/site.ts';
import type { PageServerLoad } from './$types';

// What whoever runs the server says of themselves is known when it runs, not when it is built.
export const prerender = false;
export const csr = false;

let site: ReturnType<typeof readSite> | undefined;

export const load: PageServerLoad = () => ({ site: (site ??= readSite(env)), version });
