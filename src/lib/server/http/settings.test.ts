import { expect, it } from 'vitest';
import { serverSettings } from '#lib/server/http/settings.ts';

it('takes the environment as it is when nothing is set', () => {
	expect(serverSettings({ PATH: '/bin', ORIGIN: '', METRICS_TOKEN: '' })).toEqual({
		protocolHeader: undefined,
		hostHeader: undefined,
		addressHeader: undefined,
		depth: 1,
		origins: undefined,
		metricsToken: undefined
	});
});

it('reads origins as browsers write them', () => {
	const { origins } = serverSettings({
		ORIGIN: 'https://Chapeau.example.org:443/, http://10.0.0.2:3000'
	});
	expect([...origins!]).toEqual(['https://chapeau.example.org', 'http://10.0.0.2:3000']);
});

it.each([
	['ORIGIN', 'chapeau.example.org'],
	['ORIGIN', 'https://chapeau.example.org/path'],
	['ORIGIN', 'https://a.example, ftp://b.example'],
	['ORIGIN', ','],
	['XFF_DEPTH', '0'],
	['XFF_DEPTH', '1.5'],
	['XFF_DEPTH', 'many'],
	['PROTOCOL_HEADER', 'x forwarded'],
	['METRICS_TOKEN', 'short']
])('%s: “%s” is refused by name', (name, value) => {
	expect(() => serverSettings({ [name]: value })).toThrow(new RegExp(`^${name}`));
});
