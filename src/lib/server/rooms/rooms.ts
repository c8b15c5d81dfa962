import type { IncomingMessage, ServerResponse } from 'node:http';
import { storageSettings } from '#lib/server/database/settings.ts';

/** How long the pages wait for the rooms, in milliseconds. */
const patience = 3000;

/**
 * The rooms of one process, as an http server stands them in front of its pages. Reading and marking
 * alone need no database, and go on without it.
 *
 * @throws when a setting of the environment is wrong, with a sentence that names it
 */
export function roomsAt(environment: Record<string, string | undefined>) {
	const settings = storageSettings(environment);
	let opened: ReturnType<typeof load> | undefined;
	const code = Promise.all([
		import('#lib/server/rooms/hub.ts'),
		import('#lib/server/rooms/door.ts')
	]);

	async function load() {
		const [{ openHub }, { door, surroundings }] = await code;
		const hub = openHub(settings);
		// Whoever waits for it is told.
		hub.catch((error: unknown) => {
			opened = undefined;
			console.error(
				`Rooms cannot be used: ${error instanceof Error ? error.message : String(error)}`
			);
		});
		return { hub, handle: door(hub, surroundings(environment)) };
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
		 */
		async open(): Promise<void> {
			const { hub } = await (opened ??= load());
			const ready = hub.then(
				() => {},
				() => {}
			);
			await Promise.race([ready, new Promise((resolve) => setTimeout(resolve, patience).unref())]);
		},
		/** Ends all streams and closes the database, once what is on its way to it is there. */
		async close(): Promise<void> {
			const hub = await (await opened)?.hub.catch(() => undefined);
			await hub?.close();
		}
	};
}
