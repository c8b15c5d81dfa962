import { cases } from '#lib/cases/cases.ts';
import { law } from '#lib/law/law.ts';
import { inColumns, searchable } from '#lib/search/entries.ts';

export const prerender = true;

export const GET = () => Response.json(inColumns(searchable(law, cases)));
