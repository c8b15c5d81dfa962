import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meantLink, secretIn } from '#lib/links/meant-link.ts';

describe('a link whose # a mail program escaped', () => {
	it.each([
		['/cases/dprk-2012/shared%231.abc_-.1x2y3z4', '/cases/dprk-2012/shared#1.abc_-.1x2y3z4'],
		['/cases/dprk-2012/shared%25231.abc.1x2y3z4', '/cases/dprk-2012/shared#1.abc.1x2y3z4'],
		['/cases/dprk-2012/shared%231.abc.1x?utm=mail', '/cases/dprk-2012/shared#1.abc.1x?utm=mail'],
		['/rooms/ABC234/desk%23s3cr-et_', '/rooms/ABC234/desk#s3cr-et_'],
		['/rooms/ABC234/%23x', '/rooms/ABC234/#x']
	])('%s leads to %s', (target, meant) => {
		expect(meantLink(target)).toBe(meant);
	});

	it.each([
		'/cases/dprk-2012/shared',
		'/?q=%23',
		'/search?q=a%23b',
		'//evil.example%23x',
		'/\\evil.example%23x',
		'/rooms/../%23x',
		'/rooms/%2e%2e/%23x',
		'/a%0d%0aSet-Cookie:x%23y',
		`/a%23${'x'.repeat(12_000)}`
	])('%s is left alone', (target) => {
		expect(meantLink(target)).toBeUndefined();
	});

	it('leads to no other site, whatever stands in it', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'/\\%23.:@#?ae') }), (text) => {
				const meant = meantLink(`/${text}`);
				if (meant === undefined) return;
				expect(new URL(meant, 'https://chapeau.example').origin).toBe('https://chapeau.example');
			})
		);
	});
});

it('a secret ends where the sentence goes on', () => {
	for (const end of ['', '.', ',', ')', '”', '%22', '>', '&utm=x', ' and more'])
		expect(secretIn(`#s3cr-et_${end}`)).toBe('s3cr-et_');
	for (const link of [
		' http://localhost/rooms/K7PM4Q/desk#s3cr-et_\n',
		'<http://localhost/rooms/K7PM4Q/desk#s3cr-et_>.',
		'http://localhost/rooms/K7PM4Q/desk%23s3cr-et_',
		's3cr-et_',
		'“s3cr-et_”'
	])
		expect(secretIn(link)).toBe('s3cr-et_');
	expect(secretIn('')).toBe('');
	expect(secretIn('#')).toBe('');
});
