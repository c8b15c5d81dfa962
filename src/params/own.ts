/** The id of a case of one’s own (see `isOwn`, which Kit’s own file need not bring to every page). */
export const match = (id: string): boolean => id.startsWith('own-');
