import type { networkInterfaces } from 'node:os';

/** Networks that end inside this computer: of containers, virtual machines and tunnels. */
const inside =
	/^(docker|br-|veth|virbr|vmnet|vboxnet|vEthernet|lxc|cni|flannel|utun|tun|tap|wg|zt)/i;

/** The addresses by which other devices on the network reach this computer. */
export function networkAddresses(interfaces: ReturnType<typeof networkInterfaces>): string[] {
	return Object.entries(interfaces).flatMap(([name, addresses = []]) =>
		inside.test(name)
			? []
			: addresses
					.filter(({ family, internal, address }) => {
						return family === 'IPv4' && !internal && !address.startsWith('169.254.');
					})
					.map(({ address }) => address)
	);
}

const at = (host: string, port: number) =>
	`http://${host.includes(':') ? `[${host}]` : host}:${port}`;

const isLoopback = (host: string) =>
	host === 'localhost' || host === '::1' || host.startsWith('127.');

/** Where other devices open what is served at this host and port; nowhere, perhaps. */
export function reachableAt(
	host: string,
	port: number,
	interfaces: ReturnType<typeof networkInterfaces>,
	origins?: ReadonlySet<string>
): string[] {
	if (origins) return [...origins];
	if (isLoopback(host)) return [];
	if (host !== '0.0.0.0' && host !== '::') return [at(host, port)];
	return networkAddresses(interfaces).map((address) => at(address, port));
}

/** What the person who started the server needs to know, in lines. */
export function whereItIs(
	host: string,
	port: number,
	interfaces: ReturnType<typeof networkInterfaces>,
	origins?: ReadonlySet<string>
): string[] {
	const others = reachableAt(host, port, interfaces, origins);
	if (origins) return [`Chapeau is at ${others.join(' and ')} (port ${port} here).`];
	if (isLoopback(host))
		return [
			`Chapeau is at ${at(host === '::1' ? host : 'localhost', port)}`,
			`Phones can’t reach this address: HOST is ${host}, which is this computer only.`
		];
	if (host !== '0.0.0.0' && host !== '::') return [`Chapeau is at ${others.join()}`];
	return [
		`Chapeau is at ${at('localhost', port)}`,
		others.length > 0
			? `For phones on the same network: ${others.join(' or ')}`
			: 'Phones can’t reach this computer: it is on no network.'
	];
}
