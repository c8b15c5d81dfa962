import { randomBytes, randomInt } from 'node:crypto';
import type { Selectable } from 'kysely';
import { codeLetters } from '#lib/rooms/join-code.ts';
import type { Db } from '#lib/server/database/database.ts';
import type { Tables } from '#lib/server/database/schema.ts';
import { fits, hashOf } from '#lib/server/rooms/secrets.ts';

/**
 * Who may open rooms. As long as no secret is set, everybody. Those in the database are made and
 * revoked by an administrator, and kept as hashes; one more may stand in the environment.
 */

export type OpeningSecret = Selectable<Tables['opening_secrets']>;

/** Twenty-five letters that nobody mistakes for each other, in fives: 122 bits. Those of before had 20. */
const letters = 25;

export async function addOpeningSecret(
	db: Db,
	label: string,
	now: number
): Promise<{ id: string; secret: string }> {
	const id = randomBytes(4).toString('hex');
	const secret = Array.from({ length: letters }, () => codeLetters[randomInt(codeLetters.length)])
		.join('')
		.replace(/.{5}(?!$)/g, '$&-');
	await db
		.insertInto('opening_secrets')
		.values({ id, hash: hashOf(typedOf(secret)), label, created_at: now, revoked_at: null })
		.execute();
	return { id, secret };
}

/** Oldest first, revoked ones too. */
export async function openingSecretsOf(db: Db): Promise<OpeningSecret[]> {
	return db.selectFrom('opening_secrets').selectAll().orderBy('created_at').orderBy('id').execute();
}

export async function revokeOpeningSecret(db: Db, id: string, now: number): Promise<void> {
	await db
		.updateTable('opening_secrets')
		.set({ revoked_at: now })
		.where('id', '=', id)
		.where('revoked_at', 'is', null)
		.execute();
}

/** @param fixed the secret of the environment */
export function openingSecrets(db: Db, fixed: string | undefined) {
	const hashes = async () => {
		const inUse = (await openingSecretsOf(db)).filter(({ revoked_at }) => revoked_at === null);
		return inUse.map(({ hash }) => hash);
	};
	return {
		/** Whether rooms are opened with a secret only. Asked each time: an administrator's change counts at once. */
		needed: async (): Promise<boolean> => fixed !== undefined || (await hashes()).length > 0,
		/** Whether it is one that was made here. Each is compared, and a wrong one takes as long as a right one. */
		async wasMade(given: string): Promise<boolean> {
			let made = false;
			const typed = typedOf(given);
			for (const hash of await hashes()) made = fits(typed, hash) || made;
			return made;
		},
		/** Whether it is that of the environment, which somebody thought up: count who tries it. */
		isFixed: (given: string): boolean => fixed !== undefined && fits(given, hashOf(fixed))
	};
}

/** As it is typed: in any case, with or without the dashes. */
const typedOf = (secret: string) => secret.toUpperCase().replace(/[\s\p{Pd}]/gu, '');
