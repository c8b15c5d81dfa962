import { readCode } from '#lib/rooms/join-code.ts';

/**
 * The link by which people join. What stands behind its # is the room's join secret: with it nobody
 * is counted among those who guess codes. A browser sends nothing of that part to any server, so it
 * stands in no log.
 */
const mark = '#j=';

/** 128 random bits as base64url: short enough for a QR code that is read from the back of a hall. */
const secretForm = /^[\w-]{22}$/;

/** @param origin of the page, as `location.origin` has it */
export function joinAddress(origin: string, code: string, secret: string | undefined): string {
	return `${origin}/rooms/${code}${secret ? mark + secret : ''}`;
}

/** The join secret in a link, or in the part of one that begins with #. */
export function joinSecretIn(link: string): string | undefined {
	// Who pastes a link out of a sentence brings its full stop along.
	const secret = link.split(mark)[1]?.match(/^[\w-]*/)?.[0];
	return secret && secretForm.test(secret) ? secret : undefined;
}

/** What somebody means by what they type or paste: a code, or a link with its secret. */
export function readInvitation(typed: string): { code: string; secret?: string } | undefined {
	const code = readCode(typed);
	if (code === undefined) return undefined;
	const secret = joinSecretIn(typed);
	return { code, ...(secret !== undefined && { secret }) };
}
