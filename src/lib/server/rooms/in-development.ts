import type { Plugin } from 'vite';
import { headersOfAll } from '#lib/server/headers.ts';
import type { roomsAt } from '#lib/server/rooms/rooms.ts';

/** Stands the door of the rooms in front of `vite dev`, as `src/start.ts` does in front of the built pages. */
export function roomsInDevelopment(): Plugin {
	return {
		name: 'chapeau-rooms',
		apply: 'serve',
		configureServer(server) {
			// Through Vite, which knows our imports, and only once somebody asks.
			let loaded: Promise<ReturnType<typeof roomsAt>> | undefined;
			const load = () =>
				server
					.ssrLoadModule('/src/lib/server/rooms/rooms.ts')
					.then((module) => (module['roomsAt'] as typeof roomsAt)(process.env));
			server.httpServer?.on('close', () => {
				loaded?.then((rooms) => rooms.close()).catch(console.error);
			});
			server.middlewares.use(async (request, response, next) => {
				if (!/^\/live(\/|\?|$)/.test(request.url ?? '')) return next();
				for (const stream of [request, response]) stream.on('error', () => response.destroy());
				try {
					const rooms = await (loaded ??= load());
					for (const [name, value] of Object.entries(headersOfAll)) response.setHeader(name, value);
					await rooms.handle(request, response);
				} catch (error) {
					next(error);
				}
			});
		}
	};
}
