import { createServer } from 'node:net';

const usual = 3000;
const tries = 100;

/**
 * The port to serve on: the one asked for, or the first free one from 3000 on.
 * @throws with a sentence for the person who asked, when that port is not a port or is taken, or
 * when nothing can be served at that host
 */
export async function freePort(asked: string | undefined, host: string): Promise<number> {
	if (asked !== undefined && asked !== '') {
		const port = Number(asked);
		if (!Number.isInteger(port) || port < 0 || port > 65535)
			throw new Error(`PORT is “${asked}”, and a port is a whole number from 0 to 65535.`);
		if (await isFree(port, host)) return port;
		throw new Error(`Port ${port} is taken: stop what uses it, or set PORT to another.`);
	}
	for (let port = usual; port < usual + tries; port += 1) if (await isFree(port, host)) return port;
	throw new Error(
		`No port from ${usual} to ${usual + tries - 1} is free: set PORT to one that is.`
	);
}

/** What a fault of listening means, for the person who started the server. */
export function listenFault(error: NodeJS.ErrnoException, port: number, host: string): Error {
	switch (error.code) {
		case 'EADDRINUSE':
			return new Error(`Port ${port} is taken: stop what uses it, or set PORT to another.`);
		case 'EACCES':
			return new Error(
				`This user may not serve on port ${port}: set PORT to 1024 or above, or let a proxy serve on it.`
			);
		case 'EADDRNOTAVAIL':
		case 'ENOTFOUND':
		case 'EAI_AGAIN':
		case 'EINVAL':
		case 'EAFNOSUPPORT':
			return new Error(
				`HOST is “${host}”, and this computer has no such address: set HOST to one of its own, or leave it out.`
			);
		default:
			return new Error(`Nothing can be served at ${host}, port ${port}: ${error.message}`);
	}
}

function isFree(port: number, host: string): Promise<boolean> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once('error', (error: NodeJS.ErrnoException) =>
			error.code === 'EADDRINUSE' ? resolve(false) : reject(listenFault(error, port, host))
		);
		probe.listen({ port, host }, () => probe.close(() => resolve(true)));
	});
}
