import { itemsOfAuthorities } from '#lib/export/citations/csl.ts';
import { law } from '#lib/law/law.ts';

export const prerender = true;

export const GET = () => Response.json(itemsOfAuthorities(law.authorities));
