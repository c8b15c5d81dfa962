import { Undrawable } from '#lib/ui/drawing.ts';

/**
 * Why a file could not be made, in a sentence: what a browser throws is written for programmers, and
 * where it fetches nothing is a TypeError that speaks of it.
 * @param label what the file is called
 * @param otherwise what to do where nothing else is known
 */
export function whyNotMade(label: string, error: unknown, otherwise: string): string {
	if (error instanceof Undrawable) return error.message;
	if (error instanceof TypeError && /fetch|import|load|network/i.test(error.message))
		return `${label}: the code that makes it could not be fetched. Check the connection and press again.`;
	return `${label}: it could not be made. ${otherwise}`;
}
