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

/** What the person who started the server needs to know, in lines. */
export function whereItIs(
	host: string,
	port: number,
	interfaces: ReturnType<typeof networkInterfaces>,
	origins?: ReadonlySet<string>
): string[] {
	const at = (name: string) => `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
	if (origins) return [`Chapeau is at ${[...origins].join(' and ')} (port ${port} here).`];
	const loopback = host === 'localhost' || host === '::1' || host.startsWith('127.');
	if (loopback)
		return [
			`Chapeau is at ${at(host === '::1' ? host : 'localhost')}`,
			`Phones can’t reach this address: HOST is ${host}, which is this computer only.`
		];
	if (host !== '0.0.0.0' && host !== '::') return [`Chapeau is at ${at(host)}`];
	const others = networkAddresses(interfaces);
	return [
		`Chapeau is at ${at('localhost')}`,
		others.length > 0
			? `For phones on the same network: ${others.map(at).join(' or ')}`
			: 'Phones can’t reach this computer: it is on no network.'
	];
}
