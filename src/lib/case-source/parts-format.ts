/**
 * Of what is made out of a case for the pages of its rooms (see `case-slices.ts`). It stands in the
 * addresses, which browsers keep for a year, and in the keys by which a device keeps the facts: raise
 * it with every change of what is made, so that a new shape is a new address.
 */
export const partsFormat = 3;
