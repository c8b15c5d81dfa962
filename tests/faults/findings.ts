import { styleText } from 'node:util';
import { type Database, openDatabase } from '#lib/server/database/database.ts';
import type { DatabasePlace } from '#lib/server/database/settings.ts';
import { kept } from '../load/kept.ts';
import type { PreparedRoom } from '../load/prepared.ts';
import type { Writers } from './writers.ts';

/** What a scenario did, what it counted, and whether that is as it should be. */
export class Findings {
	failed = 0;
	/** What the servers of the scenario complained of. */
	readonly heard: string[] = [];
	#failedBefore = 0;

	title(text: string): void {
		this.#failedBefore = this.failed;
		this.heard.length = 0;
		console.log(`\n${styleText('bold', text)}`);
	}

	tell(text: string): void {
		console.log(`      ${text}`);
	}

	/** Ends a scenario. */
	end(seconds: number): void {
		this.tell(`${seconds.toFixed(0)} s; the servers complained in ${this.heard.length} lines`);
		if (this.failed > this.#failedBefore) for (const line of this.heard.slice(-40)) this.tell(line);
	}

	/** @param details what to look at when it is not so */
	expect(what: string, isSo: boolean, details: readonly string[] = []): void {
		if (!isSo) this.failed += 1;
		console.log(`${isSo ? 'ok    ' : styleText('red', 'NOT OK')} ${what}`);
		if (!isSo) for (const detail of details.slice(0, 10)) this.tell(`  ${detail}`);
	}
}

/** Everything acknowledged is in the database, nothing that was not sent, and nothing twice. */
export class Ledger {
	readonly lost: string[] = [];
	readonly wrong: string[] = [];
	rows = 0;
	/** By room and place: how many have marked it. */
	marked: number[][] = [];
	readonly #rooms: readonly PreparedRoom[];
	readonly #writers: Writers;

	constructor(rooms: readonly PreparedRoom[], writers: Writers) {
		this.#rooms = rooms;
		this.#writers = writers;
	}

	async check(place: DatabasePlace): Promise<void> {
		// Told before the database is read: what is acknowledged meanwhile need not be in what was read.
		const told = this.#rooms.map((_, at) => this.#writers.of(at).taken);
		const database = await openDatabase(place);
		try {
			await this.#read(database, told);
		} finally {
			await database.close();
		}
	}

	async #read(database: Database, told: number[][][]): Promise<void> {
		this.rows = 0;
		this.marked = [];
		for (const [at, room] of this.#rooms.entries()) {
			const taken = told[at]!;
			// What was sent is asked after the reading, which may find a mark that has just arrived.
			const found = await kept(database.db, room, taken, () => this.#writers.of(at).sent);
			this.lost.push(...found.lost);
			this.wrong.push(...found.wrong);
			this.rows += found.rows;
			this.marked.push(found.marked);
		}
	}

	tell(findings: Findings): void {
		const { acknowledged, broken, refused, faults } = this.#writers;
		findings.tell(
			`${acknowledged.toLocaleString('en')} marks acknowledged and ${broken} tries broken off, ${this.rows.toLocaleString('en')} rows`
		);
		for (const [what, n] of Object.entries(refused)) findings.tell(`${n} × ${what}`);
		findings.expect(
			`${this.lost.length} acknowledged marks lost`,
			this.lost.length === 0,
			this.lost
		);
		findings.expect(
			`${this.wrong.length} marks there twice, or never sent`,
			this.wrong.length === 0,
			this.wrong
		);
		findings.expect(
			`${faults.length} answers that should not have been`,
			faults.length === 0,
			faults
		);
	}
}
