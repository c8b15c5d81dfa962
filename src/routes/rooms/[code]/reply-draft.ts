import { readInTab } from '#lib/keep/tab-session.ts';

/** Where a tab keeps what is being written in reply to a reason. */
export const replyPlace = (code: string, handle: string) => `chapeau reply ${code} ${handle}`;

/** What was written there and not sent. */
export function draftOf(place: string): string | undefined {
	const found = readInTab(place);
	return typeof found === 'string' ? found : undefined;
}
