/**
 * An id of 96 random bits. `crypto.randomUUID` needs https or localhost; a classroom's plain http
 * address has neither.
 */
export const freshId = (): string => crypto.getRandomValues(new Uint32Array(3)).join('-');
