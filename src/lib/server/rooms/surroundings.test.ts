import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { networkOf, surroundings } from './surroundings.ts';

describe('the network of an address', () => {
	it.each([
		['192.0.2.7', '192.0.2.7'],
		['192.0.2.7:54321', '192.0.2.7'],
		['::ffff:192.0.2.7', '192.0.2.7'],
		['::ffff:c000:207', '192.0.2.7'],
		['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
		['2001:db8:1:2:ffff::1', '2001:db8:1:2::/64'],
		['2001:DB8:1:2::', '2001:db8:1:2::/64'],
		['[2001:db8:1:2::9]:443', '2001:db8:1:2::/64'],
		['2001:db8:1:3::1', '2001:db8:1:3::/64'],
		['fe80::1%eth0', 'fe80:0:0:0::/64'],
		['', 'unknown'],
		['unknown', 'unknown'],
		['<script>', 'unknown']
	])('%s is %s', (address, network) => {
		expect(networkOf(address)).toBe(network);
	});
});

describe('behind proxies', () => {
	const request = (headers: Record<string, string>) =>
		({ headers, socket: { remoteAddress: '10.0.0.1' } }) as unknown as IncomingMessage;
	const forwarded = '203.0.113.9, 192.0.2.1, 192.0.2.2';
	const network = (settings: Record<string, string>, headers: Record<string, string> = {}) =>
		surroundings(settings).network(request({ 'x-forwarded-for': forwarded, ...headers }));

	it('an address is believed only where a setting says so', () => {
		expect(network({})).toBe('10.0.0.1');
	});
	it('the last address is the one that the only proxy has seen', () => {
		expect(network({ ADDRESS_HEADER: 'X-Forwarded-For' })).toBe('192.0.2.2');
	});
	it('behind two proxies it is the last but one', () => {
		expect(network({ ADDRESS_HEADER: 'x-forwarded-for', XFF_DEPTH: '2' })).toBe('192.0.2.1');
	});
	it('another header holds one address', () => {
		const settings = { ADDRESS_HEADER: 'cf-connecting-ip' };
		expect(network(settings, { 'cf-connecting-ip': '198.51.100.4' })).toBe('198.51.100.4');
	});
	it.each(['0', '-1', '1.5', 'two'])('a depth of %s is refused by name', (XFF_DEPTH) => {
		expect(() => surroundings({ XFF_DEPTH })).toThrow(/XFF_DEPTH/);
	});
});
