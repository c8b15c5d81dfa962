const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** @param date ISO date @returns in words: `28 November 2026` */
export const dayInWords = (date: string): string => words.format(new Date(date));
