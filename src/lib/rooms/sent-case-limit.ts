/** The largest case of one’s own that a room is opened with, as JSON in bytes, with its law. */
export const sentCaseLimit = 2_000_000;
