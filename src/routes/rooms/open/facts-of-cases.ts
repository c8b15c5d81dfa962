import { cases } from '#lib/cases/cases.ts';
import { law } from '#lib/law/law.ts';
import { factsOf, type CaseFacts } from '#lib/rooms/case-facts.ts';

/**
 * The built-in cases, to choose from when a room is opened; from then on the room has its own (see
 * `case-of-room.svelte.ts`). It is for `load` on the server: it brings all of the law with it.
 */
export const factsOfCases: CaseFacts[] = cases.map((each) => factsOf(each, law));
