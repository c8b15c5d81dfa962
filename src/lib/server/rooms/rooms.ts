import type { IncomingMessage, ServerResponse } from 'node:http';
import { storageSettings } from '#lib/server/database/settings.ts';

/**
 * The rooms of one process, as an http server stands them in front of its pages. The database is
 * opened once the server listens: reading and marking alone need none, and go on without it.
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
		/** Resolves when all that the rooms are made of is loaded; whoever comes earlier would wait for it. */
		loaded: code.then(() => {}),
		/** Whether a path is the rooms’. */
		serves: (path: string): boolean => path === '/live' || path.startsWith('/live/'),
		async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
			const { handle } = await (opened ??= load());
			await handle(request, response);
		},
		/** Opens the database, so that the first who comes need not wait for it. */
		open(): void {
			opened ??= load();
		},
		/** Ends all streams and closes the database, once what is on its way to it is there. */
		async close(): Promise<void> {
			const hub = await (await opened)?.hub.catch(() => undefined);
			await hub?.close();
		}
	};
}
