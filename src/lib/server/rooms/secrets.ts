import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** Thirty letters and digits that are not taken for one another when read aloud or off a wall: no I, L, O, U, 0, 1. */
const alphabet = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
const codeLength = 6;
const codePattern = new RegExp(`^[${alphabet}]{${codeLength}}$`);

/** A code to join by, of 729 million. */
export function newCode(): string {
	return Array.from({ length: codeLength }, () => alphabet[randomInt(alphabet.length)]).join('');
}

/** A code as someone typed it, in our spelling; undefined when it can be none. */
export function readCode(typed: string): string | undefined {
	const code = typed.replace(/[\s-]/g, '').toUpperCase();
	return codePattern.test(code) ? code : undefined;
}

/** What opens a desk or a person's place: nobody guesses it. */
export function newSecret(): string {
	return randomBytes(32).toString('base64url');
}

/** What is stored of a secret. A secret of 256 random bits needs no salt and no slow hash. */
export function hashOf(secret: string): string {
	return createHash('sha256').update(secret).digest('hex');
}

/** Whether a secret is the one of the hash; takes as long for a wrong one as for the right one. */
export function fits(secret: string, hash: string): boolean {
	const [one, other] = [Buffer.from(hashOf(secret)), Buffer.from(hash)];
	return one.length === other.length && timingSafeEqual(one, other);
}
