import { Version } from './version.svelte.ts';

export const version = new Version();
