import { existsSync } from 'node:fs';
import { type Database, openDatabase } from '#lib/server/database/database.ts';
import type { DatabasePlace } from '#lib/server/database/settings.ts';

/** What an administrator asked for. */
export type Invocation = {
	place: DatabasePlace;
	environment: Record<string, string | undefined>;
	/** The code, label, id or file that the command takes. */
	argument: string;
	days: number | undefined;
	forGood: boolean;
	last: boolean;
	dryRun: boolean;
	now: number;
	say(line: string): void;
};

export type Command = {
	usage: string;
	about: string;
	/** How many words it takes. */
	arguments: 0 | 1;
	run(asked: Invocation): Promise<void>;
};

/** Why a command was not done: one sentence, with what to do. */
export class AdminFault extends Error {}

/** Does the work on the database as it is: a schema is brought up to date by the server alone. */
export async function withDatabase(
	place: DatabasePlace,
	work: (database: Database) => Promise<void>
): Promise<void> {
	if (place.kind === 'sqlite' && !existsSync(place.path))
		throw new AdminFault(
			`There is no database at ${place.path}. Set DATABASE_PATH as the server has it, or start the server once.`
		);
	const database = await openDatabase(place, { upgrade: false });
	try {
		await work(database);
	} finally {
		await database.close();
	}
}

/** A moment for a person: the day and the minute, with the zone. */
export const moment = (at: number): string =>
	new Date(at).toLocaleString('en-GB', {
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		hour: '2-digit',
		minute: '2-digit',
		timeZoneName: 'short'
	});

/** Rows as columns that stand below each other. */
export function table(head: string[], rows: string[][]): string[] {
	const widths = head.map((title, at) =>
		Math.max(title.length, ...rows.map((row) => row[at]!.length))
	);
	return [head, ...rows].map((row) =>
		row
			.map((cell, at) => cell.padEnd(widths[at]!))
			.join('  ')
			.trimEnd()
	);
}

/** Text that somebody else wrote, on one line and without what a terminal obeys. */
export const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '·');
