import { FetchedCase, type CaseSource } from '#lib/case-source/case-source.svelte.ts';
import { partsFormat } from '#lib/case-source/parts-format.ts';

/** How long an answer may take, in milliseconds: a line that falls silent is asked again. */
const patience = 20_000;

/** Where a part is of the case that some room was opened with: it stays the same for ever. */
export const partAddress = (digest: string, path: string) =>
	`/live/cases/${partsFormat}/${digest}/${path}`;

/**
 * Reads a part of the case that some room was opened with.
 * @throws when it can't be had
 */
export async function readOfRoom(digest: string, path: string): Promise<unknown> {
	const response = await fetch(partAddress(digest, path), {
		signal: AbortSignal.timeout(patience)
	});
	if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
	return response.json();
}

/** The case of a room as it was opened, whatever became of the built-in one since. */
export const ofRoom = (digest: string): CaseSource =>
	new FetchedCase((path) => readOfRoom(digest, path));
