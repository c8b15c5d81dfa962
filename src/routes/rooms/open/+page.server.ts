import { factsOfCases } from './facts-of-cases.ts';
import type { PageServerLoad } from './$types';

export const prerender = true;

export const load: PageServerLoad = () => ({ cases: factsOfCases });
