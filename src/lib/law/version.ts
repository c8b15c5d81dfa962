/** The day of the last correction to the law's data; kept apart so that saving a file loads no law. */
export const lawVersion = '2026-11-28';
