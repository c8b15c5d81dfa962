import type { NetworkInterfaceInfo } from 'node:os';
import { describe, expect, it } from 'vitest';
import { networkAddresses, reachableAt, whereItIs } from '#lib/server/addresses.ts';

const at = (address: string, more: Partial<NetworkInterfaceInfo> = {}) =>
	({ address, family: 'IPv4', internal: false, ...more }) as NetworkInterfaceInfo;

const computer = {
	lo: [at('127.0.0.1', { internal: true })],
	wlan0: [at('192.168.1.20'), at('fe80::1', { family: 'IPv6' })],
	docker0: [at('172.17.0.1')],
	eth1: [at('169.254.7.7')]
};

it('are those that another device on the network can open', () => {
	expect(networkAddresses(computer)).toEqual(['192.168.1.20']);
});

it('are what a page on this computer shows instead of its own', () => {
	expect(reachableAt('0.0.0.0', 3000, computer)).toEqual(['http://192.168.1.20:3000']);
	expect(reachableAt('::', 80, { lo: computer.lo })).toEqual([]);
	expect(reachableAt('127.0.0.1', 3000, computer)).toEqual([]);
	expect(reachableAt('::1', 3000, computer)).toEqual([]);
	expect(reachableAt('10.0.0.2', 3000, computer)).toEqual(['http://10.0.0.2:3000']);
	const origins = new Set(['https://chapeau.example']);
	expect(reachableAt('127.0.0.1', 3000, computer, origins)).toEqual([...origins]);
});

describe('whoever started the server is told', () => {
	it('the address for this computer and the one for phones', () => {
		expect(whereItIs('0.0.0.0', 3000, computer)).toEqual([
			'Chapeau is at http://localhost:3000',
			'For phones on the same network: http://192.168.1.20:3000'
		]);
	});
	it('that phones can’t reach it, where they can’t', () => {
		expect(whereItIs('127.0.0.1', 3000, computer)[1]).toContain('Phones can’t reach this address');
		expect(whereItIs('0.0.0.0', 3000, { lo: computer.lo })[1]).toContain('no network');
	});
	it('the host it was given, and the origin it is served at', () => {
		expect(whereItIs('192.168.1.20', 80, computer)).toEqual([
			'Chapeau is at http://192.168.1.20:80'
		]);
		expect(whereItIs('::1', 80, computer)[0]).toBe('Chapeau is at http://[::1]:80');
		expect(whereItIs('0.0.0.0', 3001, computer, new Set(['https://chapeau.example']))).toEqual([
			'Chapeau is at https://chapeau.example (port 3001 here).'
		]);
	});
});
