import {
	AdminFault,
	type Invocation,
	moment,
	plain,
	table,
	withDatabase
} from '#lib/server/admin/command.ts';
import { setClock } from '#lib/server/database/clock.ts';
import {
	addOpeningSecret,
	openingSecretsOf,
	revokeOpeningSecret
} from '#lib/server/rooms/opening-secrets.ts';

const longest = 80;

export async function listSecrets({ place, environment, say }: Invocation): Promise<void> {
	await withDatabase(place, async ({ db }) => {
		const secrets = await openingSecretsOf(db);
		if (environment['OPENING_SECRET']) say('OPENING_SECRET is set here, and opens rooms too.');
		if (secrets.length === 0) return say('There are no secrets in the database.');
		const rows = secrets.map(({ id, label, created_at, revoked_at }) => [
			id,
			plain(label),
			moment(created_at),
			revoked_at === null ? 'in use' : `revoked on ${moment(revoked_at)}`
		]);
		for (const line of table(['id', 'label', 'made', 'state'], rows)) say(line);
	});
}

export async function makeSecret({ place, argument, now, dryRun, say }: Invocation): Promise<void> {
	const label = argument.trim();
	if (label === '' || label.length > longest)
		throw new AdminFault(
			`Give the secret a label of 1 to ${longest} characters, such as “History department”.`
		);
	await withDatabase(place, async ({ db }) => {
		const first = !(await openingSecretsOf(db)).some(({ revoked_at }) => revoked_at === null);
		if (first) say('This is the first one: from now on nobody opens a room without a secret.');
		if (dryRun) return say(`A secret “${plain(label)}” would be made.`);
		const { id, secret } = await addOpeningSecret(db, label, now);
		say(`The secret of “${plain(label)}” (id ${id}):`);
		say(secret);
		say('It is shown this once and not kept. Teachers type it on the page that opens a room.');
	});
}

export async function revokeSecret(asked: Invocation): Promise<void> {
	const { place, argument, environment, now, dryRun, last, say } = asked;
	await withDatabase(place, async ({ db }) => {
		const inUse = (await openingSecretsOf(db)).filter(({ revoked_at }) => revoked_at === null);
		const secret = inUse.find(({ id }) => id === argument);
		if (!secret)
			throw new AdminFault(
				`No secret in use has the id ${plain(argument)}. See: npm run admin -- secrets`
			);
		const opens = inUse.length === 1 && !environment['OPENING_SECRET'];
		if (opens && !last)
			throw new AdminFault(
				`This is the last secret: without it anyone who reaches the server can open rooms. Make another one first, or add --last.`
			);
		if (!dryRun) await revokeOpeningSecret(db, secret.id, now);
		say(
			`The secret “${plain(secret.label)}” ${dryRun ? 'would open' : 'opens'} no more rooms. Rooms that were opened with it go on.${opens ? ' Anyone can open rooms now, unless the server has an OPENING_SECRET.' : ''}`
		);
	});
}

export async function confirmClock({ place, now, dryRun, say }: Invocation): Promise<void> {
	await withDatabase(place, async ({ db }) => {
		if (!dryRun) await setClock(db, now);
		say(
			`${dryRun ? 'It would be' : 'It is'} taken as right that it is ${moment(now)}. Rooms whose time is over go within the hour, and can be restored for 7 days.`
		);
	});
}
