import { hash, randomBytes, timingSafeEqual } from 'node:crypto';

/** What opens a desk or a person's place: nobody guesses it. */
export function newSecret(): string {
	return randomBytes(32).toString('base64url');
}

/**
 * What lets people join without having to guess: half as long, so that a QR code of it is read from
 * the back of a hall.
 */
export function newJoinSecret(): string {
	return randomBytes(16).toString('base64url');
}

/** What is stored of a secret. A secret of 256 random bits needs no salt and no slow hash. */
export function hashOf(secret: string): string {
	return hash('sha256', secret);
}

/** Whether a secret is the one of the hash; takes as long for a wrong one as for the right one. */
export function fits(secret: string, stored: string): boolean {
	const [one, other] = [Buffer.from(hashOf(secret)), Buffer.from(stored)];
	return one.length === other.length && timingSafeEqual(one, other);
}
