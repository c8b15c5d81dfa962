import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';
import { forwarded } from '#lib/server/http/forwarded.ts';
import { serverSettings } from '#lib/server/http/settings.ts';

/** What is known of the world around: how a request came, and from where. */
export type Surroundings = {
	/** Whether the browser speaks https to us, or to the proxy before us. */
	secure(request: IncomingMessage): boolean;
	/** The host that the browser asked for. */
	host(request: IncomingMessage): string | undefined;
	/** The network that the browser is in: what allowances count by. */
	network(request: IncomingMessage): string;
};

/**
 * Reads the surroundings as the environment describes them.
 *
 * @throws when a setting is wrong, with a sentence that names it
 */
export function surroundings(environment: Record<string, string | undefined>): Surroundings {
	const { protocolHeader, hostHeader, addressHeader, depth } = serverSettings(environment);
	return {
		// Behind `settle` protocol and host are one word each by now.
		secure: (request) => forwarded(request, protocolHeader, 1) === 'https',
		host: (request) => forwarded(request, hostHeader, 1) ?? request.headers.host,
		network: (request) =>
			networkOf(forwarded(request, addressHeader, depth) ?? request.socket.remoteAddress ?? '')
	};
}

/**
 * What one browser can hardly leave: its IPv4 address, or the first 64 bits of its IPv6 address, of
 * which a household has all that follow. An IPv4 address stays one however it is written. What is
 * no address at all counts together.
 */
export function networkOf(address: string): string {
	// Some proxies write the port behind it, and IPv6 in brackets then.
	const [, inBrackets] = /^\[([^\]]*)\](?::\d+)?$/.exec(address) ?? [];
	const bare = inBrackets ?? address.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
	if (!ipaddr.isValid(bare)) return 'unknown';
	const read = ipaddr.process(bare);
	if (!(read instanceof ipaddr.IPv6)) return read.toString();
	const parts = read.parts.slice(0, 4).map((part) => part.toString(16));
	return `${parts.join(':')}::/64`;
}
