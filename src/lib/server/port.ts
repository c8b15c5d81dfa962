import { createServer } from 'node:net';

const usual = 3000;
const tries = 100;

/**
 * The port to serve on: the one asked for, or the first free one from 3000 on.
 * @throws with a sentence for the person who asked, when that port is not a port or is taken
 */
export async function freePort(asked: string | undefined, host: string): Promise<number> {
	if (asked !== undefined && asked !== '') {
		const port = Number(asked);
		if (!Number.isInteger(port) || port < 0 || port > 65535)
			throw new Error(`PORT is “${asked}”, and a port is a whole number from 0 to 65535.`);
		if (port === 0 || (await isFree(port, host))) return port;
		throw new Error(`Port ${port} is taken: stop what uses it, or set PORT to another.`);
	}
	for (let port = usual; port < usual + tries; port += 1) if (await isFree(port, host)) return port;
	throw new Error(
		`No port from ${usual} to ${usual + tries - 1} is free: set PORT to one that is.`
	);
}

function isFree(port: number, host: string): Promise<boolean> {
	return new Promise((resolve) => {
		const probe = createServer();
		probe.once('error', () => resolve(false));
		probe.listen({ port, host }, () => probe.close(() => resolve(true)));
	});
}
