import { cases } from '#lib/cases/cases.ts';
import { law } from '#lib/law/law.ts';
import { factsOf, type CaseFacts } from '#lib/rooms/case-facts.ts';

/**
 * The built-in cases as the pages of a room know them. Which case a room has is in its frame, and
 * a page that is served before the frame brings them all. It is for `load` on the server: it brings
 * all of the law with it.
 */
export const factsOfCases: CaseFacts[] = cases.map((each) => factsOf(each, law));
