import { cases } from '#lib/cases/cases.ts';
import type { EntryGenerator } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => cases.map(({ id }) => ({ case: id }));
