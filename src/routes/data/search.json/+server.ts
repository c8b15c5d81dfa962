import { cases } from '#lib/cases/cases.ts';
import { law } from '#lib/law/law.ts';
import { searchable } from '#lib/search/entries.ts';

export const prerender = true;

export const GET = () => Response.json(searchable(law, cases));
