import { parseArgs } from 'node:util';
import { backUp, restoreBackup } from '#lib/server/admin/backups.ts';
import { AdminFault, type Invocation, type Command } from '#lib/server/admin/command.ts';
import { confirmClock, listSecrets, makeSecret, revokeSecret } from '#lib/server/admin/opening.ts';
import { deleteByCode, extend, listRooms, restore } from '#lib/server/admin/room-commands.ts';
import { type DatabasePlace, storageSettings } from '#lib/server/database/settings.ts';
import { unusable, whereOf } from '#lib/server/database/unusable.ts';

/** Each command with its words; the help is made of them. */
const commands: Record<string, Command> = {
	rooms: {
		usage: 'rooms',
		about:
			'List all rooms: code, title, people, how long each stays. Safe beside a running server.',
		arguments: 0,
		run: listRooms
	},
	extend: {
		usage: 'extend CODE --days N',
		about: 'Let a room stay N days longer.',
		arguments: 1,
		run: extend
	},
	delete: {
		usage: 'delete CODE [--for-good]',
		about:
			'Delete a room: nobody sees it any more. It can be restored for 7 days; with --for-good it can’t.',
		arguments: 1,
		run: deleteByCode
	},
	restore: {
		usage: 'restore CODE [--days N]',
		about: 'Bring a deleted or expired room back, for N days (30 unless you say otherwise).',
		arguments: 1,
		run: restore
	},
	secrets: {
		usage: 'secrets',
		about: 'List the secrets that open rooms, by id and label. The secrets themselves aren’t kept.',
		arguments: 0,
		run: listSecrets
	},
	'make-secret': {
		usage: 'make-secret LABEL',
		about:
			'Make a secret for opening rooms and print it, once. From the first one on nobody opens a room without.',
		arguments: 1,
		run: makeSecret
	},
	'revoke-secret': {
		usage: 'revoke-secret ID [--last]',
		about: 'Revoke a secret. The last one needs --last, because then anybody can open rooms again.',
		arguments: 1,
		run: revokeSecret
	},
	backup: {
		usage: 'backup FILE',
		about: 'Copy the SQLite database into a new file, while the server runs. Give it to nobody.',
		arguments: 1,
		run: backUp
	},
	'restore-backup': {
		usage: 'restore-backup FILE',
		about:
			'Put a backup in the place of the database, and keep what was there beside it. Stop the server first.',
		arguments: 1,
		run: restoreBackup
	},
	'clock-is-right': {
		usage: 'clock-is-right',
		about: 'Say that the machine’s clock is right, after the server refused to delete rooms by it.',
		arguments: 0,
		run: confirmClock
	}
};

export type Output = { say(line: string): void; complain(line: string): void };

/**
 * Runs one command.
 * @returns the exit code: 0 done, 1 not done, 2 not understood
 */
export async function admin(
	args: string[],
	environment: Record<string, string | undefined>,
	{ say, complain }: Output,
	now = Date.now()
): Promise<number> {
	let place: DatabasePlace;
	let asked: Invocation;
	let command: Command;
	try {
		const { values, positionals } = parse(args);
		const [name, ...rest] = positionals;
		if (values.help || name === undefined) {
			say(help(environment));
			return values.help ? 0 : 2;
		}
		const found = Object.hasOwn(commands, name) ? commands[name] : undefined;
		if (!found) throw new Error(`There is no command “${name}”.`);
		if (rest.length !== found.arguments) throw new Error(`Write: npm run admin -- ${found.usage}`);
		command = found;
		place = storageSettings(environment).place;
		asked = {
			place,
			environment,
			argument: rest[0] ?? '',
			days: daysOf(values.days),
			forGood: values['for-good'] ?? false,
			last: values.last ?? false,
			dryRun: values['dry-run'] ?? false,
			now,
			say
		};
	} catch (error) {
		complain(`${(error as Error).message} All commands: npm run admin -- --help`);
		return 2;
	}
	try {
		await command.run(asked);
		if (asked.dryRun) say('Nothing was changed: this was a dry run.');
		return 0;
	} catch (error) {
		complain(error instanceof AdminFault ? error.message : unusable(error, place).message);
		return 1;
	}
}

function parse(args: string[]) {
	try {
		return parseArgs({
			args,
			allowPositionals: true,
			options: {
				help: { type: 'boolean', short: 'h' },
				'dry-run': { type: 'boolean' },
				days: { type: 'string' },
				'for-good': { type: 'boolean' },
				last: { type: 'boolean' }
			}
		});
	} catch {
		const wrong = args.find((each) => each.startsWith('-')) ?? '';
		throw new Error(`One of the options isn’t known or lacks its number: ${wrong}.`);
	}
}

function daysOf(given: string | undefined): number | undefined {
	if (given === undefined) return undefined;
	const days = Number(given);
	if (!Number.isInteger(days) || days < 1 || days > 3650)
		throw new Error(`--days is “${given}”, and takes a whole number from 1 to 3650.`);
	return days;
}

function help(environment: Record<string, string | undefined>): string {
	const list = Object.values(commands).map(({ usage, about }) => `  ${usage}\n      ${about}`);
	return [
		'npm run admin -- COMMAND',
		'',
		'Looks after the rooms of a server, from the machine it runs on. Set DATABASE_PATH or DATABASE_URL as the server has it;',
		`now that is ${whereOf(storageSettings(environment).place)}. A running server follows within seconds.`,
		'',
		...list,
		'',
		'  --dry-run   says what would be done, and does nothing',
		'  --help      this page',
		'',
		'Ends with 0 when it is done, 1 when it could not be, 2 when it was not understood.'
	].join('\n');
}
