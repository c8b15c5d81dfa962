/** What stands in the place of a text that a person has still to write, and that may not be empty. */
export const notSetOut = 'Not set out yet.';
