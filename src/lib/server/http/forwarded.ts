import type { IncomingMessage } from 'node:http';
import type { ServerSettings } from '#lib/server/http/settings.ts';

/**
 * What proxies say of a request. The rule for every such header: a proxy adds its value on the
 * right, so with `depth` proxies of ours the value that counts is the one so many from the right.
 * What stands further left anybody can write. A header with fewer values was handed through
 * unchanged by those that added none, and its first value counts.
 */
export function forwarded(
	request: IncomingMessage,
	name: string | undefined,
	depth: number
): string | undefined {
	const given = name === undefined ? undefined : request.headers[name];
	const text = Array.isArray(given) ? given.join(',') : given;
	if (text === undefined) return undefined;
	const values = text.split(',').map((value) => value.trim());
	return values[Math.max(0, values.length - depth)] || undefined;
}

/** Whether somebody between the browser and us says so in a header. */
export function isForwarded({ headers }: IncomingMessage, settings: ServerSettings): boolean {
	const { protocolHeader, hostHeader, addressHeader } = settings;
	return [protocolHeader, hostHeader, addressHeader, 'forwarded', 'via', 'x-real-ip'].some(
		(name) => name !== undefined && headers[name] !== undefined
	)
		? true
		: Object.keys(headers).some((name) => name.startsWith('x-forwarded-'));
}

/** The address that a request was made to. */
export type Came = { secure: boolean; host: string };

const hostForm = /^([a-z0-9]([a-z0-9_.-]*[a-z0-9.])?|\[[0-9a-f:.]+\])(:\d{1,5})?$/i;

/**
 * Settles once for everybody how a request came: the headers that pages and rooms read are left
 * with that one value. Without a proxy in the settings it is plain http, whatever is claimed.
 *
 * @returns a sentence when it can't be told, or when Chapeau is not served at that address
 */
export function settle(
	request: IncomingMessage,
	settings: ServerSettings
): (Came & { fault?: undefined }) | { fault: string; status: 400 | 421 } {
	const { protocolHeader, hostHeader, depth, origins } = settings;
	const hosts = request.rawHeaders.filter((name, at) => at % 2 === 0 && /^host$/i.test(name));
	const host = forwarded(request, hostHeader, depth) ?? request.headers.host;
	if (hosts.length > 1 || host === undefined || !hostForm.test(host))
		return { fault: 'This request does not say which host it is for.', status: 400 };
	const secure = forwarded(request, protocolHeader, depth)?.toLowerCase() === 'https';
	const protocol = secure ? 'https' : 'http';
	if (origins) {
		const origin = URL.canParse(`${protocol}://${host}`) && new URL(`${protocol}://${host}`).origin;
		if (!origin || !origins.has(origin))
			return {
				fault: `Chapeau is not served at this address. Use ${[...origins][0]}`,
				status: 421
			};
	}
	request.headers[protocolHeader ?? 'x-forwarded-proto'] = protocol;
	if (hostHeader !== undefined) request.headers[hostHeader] = host;
	return { secure, host };
}
