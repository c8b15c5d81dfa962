import type { IncomingMessage, ServerResponse } from 'node:http';
import { checkReady } from '#lib/server/database/readiness.ts';
import type { Occupancy } from '#lib/server/metrics.ts';
import { storageSettings } from '#lib/server/database/settings.ts';
import type { BuiltIn } from '#lib/server/rooms/room-case.ts';
import { limitsOf } from '#lib/server/rooms/limits.ts';
import { InUse, Unusable, unusable } from '#lib/server/database/unusable.ts';
import { log } from '#lib/server/log.ts';
import { surroundings } from '#lib/server/rooms/surroundings.ts';

/** How long the pages wait for the rooms, in milliseconds. */
const patience = 3000;

/** The pauses between tries to open the database, in milliseconds; the last is kept to. */
const pauses = [1000, 2000, 5000, 10_000, 30_000];

export type Readiness = { ok: true } | { ok: false; why: string };

/**
 * The rooms of one process, as an http server stands them in front of its pages. Reading and marking
 * alone need no database, and go on without it. A database that can't be used is told in one line,
 * and tried again until it can.
 *
 * @param builtIn the cases that rooms can be opened with
 * @throws when a setting of the environment is wrong, with a sentence that names it
 */
export function roomsAt(
	environment: Record<string, string | undefined>,
	builtIn: () => Promise<readonly BuiltIn[]> = builtInCases
) {
	const settings = storageSettings(environment);
	const limits = limitsOf(environment);
	const around = surroundings(environment);
	let opened: ReturnType<typeof load> | undefined;
	let trouble: Error | undefined;
	let tries = 0;
	let closed = false;
	let starting = false;
	let counts: (() => Occupancy) | undefined;
	const code = Promise.all([
		import('#lib/server/rooms/hub.ts'),
		import('#lib/server/rooms/door/door.ts')
	]);

	// Whoever asks for it is told.
	code.catch(() => {});

	async function load() {
		const [{ openHub }, { door }] = await code;
		const hub = builtIn().then((cases) => openHub(settings, limits, cases));
		hub.then(
			(open) => (counts = open.counts),
			() => (counts = undefined)
		);
		// Whoever waits for it is told.
		hub.then(() => {
			if (trouble) log('warn', 'database.opened', { after: tries });
			trouble = undefined;
			tries = 0;
		}, failed);
		return { hub, handle: door(hub, around) };
	}

	/** Until the next try, those who ask get the same answer: no stranger decides how often we try. */
	function failed(error: unknown): void {
		const why = unusable(error, settings.place);
		// Who starts the server is told of that one by `open`.
		const told = starting && why instanceof InUse;
		if (!told && why.message !== trouble?.message)
			log('error', 'database.unusable', { why: why.message });
		trouble = why;
		const pause = pauses[Math.min(tries, pauses.length - 1)]!;
		tries += 1;
		setTimeout(() => {
			if (!closed) opened = load();
		}, pause).unref();
	}

	return {
		/** Whether a path is the rooms’. */
		serves: (path: string): boolean => path === '/live' || path.startsWith('/live/'),
		async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
			const { handle } = await (opened ??= load());
			await handle(request, response);
		},
		/**
		 * Opens the database and the rooms that were in use, so that those who come need not wait for
		 * it. Resolves when that is done, or has failed and was said, or takes too long to wait for.
		 * @throws InUse when another process serves the same file, with a sentence
		 */
		async open(): Promise<void> {
			starting = true;
			const { hub } = await (opened ??= load());
			const ready = hub.then(
				() => {},
				(error: unknown) => {
					if (error instanceof InUse) throw error;
				}
			);
			await Promise.race([ready, new Promise((resolve) => setTimeout(resolve, patience).unref())]);
		},
		/** Whether rooms can be opened and marks kept now, and if not, why: a sentence for whoever runs it. */
		async ready(): Promise<Readiness> {
			try {
				if (trouble) throw trouble;
				const { hub } = await (opened ??= load());
				const { database } = await Promise.race([hub, notYet()]);
				await checkReady(database, settings.place, settings);
				return { ok: true };
			} catch (error) {
				return { ok: false, why: unusable(error, settings.place).message };
			}
		},
		/** What is in the memory of this process; nothing while there is no database. */
		counts: (): Occupancy =>
			counts?.() ?? { rooms: 0, people: 0, streams: { participant: 0, teacher: 0, projector: 0 } },
		/** Ends all streams and closes the database, once what is on its way to it is there. */
		async close(): Promise<void> {
			closed = true;
			const hub = await (await opened)?.hub.catch(() => undefined);
			await hub?.close();
		}
	};
}

function notYet(): Promise<never> {
	return new Promise((_, reject) =>
		setTimeout(() => reject(new Unusable('The database is still being opened.')), 1000).unref()
	);
}

/** Read when somebody first asks for rooms: the law and the cases are the most of what a server loads. */
async function builtInCases(): Promise<BuiltIn[]> {
	const [{ cases }, { heldOf }, { law }, { dossierOf }] = await Promise.all([
		import('#lib/cases/cases.ts'),
		import('#lib/cases/held.ts'),
		import('#lib/law/law.ts'),
		import('#lib/domain/dossier.ts')
	]);
	return cases.map((each) => ({ dossier: dossierOf(each, law), held: heldOf(each.id) }));
}
