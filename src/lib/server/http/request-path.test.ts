import { expect, it } from 'vitest';
import { requestPath } from '#lib/server/http/request-path.ts';

it.each([
	['/', '/'],
	['/rooms', '/rooms'],
	['/rooms/', '/rooms/'],
	['/live/ABC?as=teacher&last=..%2F..', '/live/ABC'],
	[
		'/cases/dprk-2012/bench/I/genocide.chapeau.intent',
		'/cases/dprk-2012/bench/I/genocide.chapeau.intent'
	],
	['/caf%C3%A9', '/café'],
	['/a...b', '/a...b']
])('%s is read as %s', (target, path) => expect(requestPath(target)).toBe(path));

it.each([
	'/live%2Fx',
	'/live%2f',
	'/live%5Cx',
	'/live\\x',
	'/live/../rooms',
	'/live/%2e%2e/rooms',
	'/live/./x',
	'/live/..',
	'//live',
	'//evil.example/',
	'/live//x',
	'/%00',
	'/a%0d%0ab',
	'/%',
	'/%E0%A4',
	'/a#b',
	'/a%23b',
	'http://localhost/live',
	'*',
	'live',
	''
])('%s is no path', (target) => expect(requestPath(target)).toBe(400));

it('reads nothing of an endless address', () => {
	expect(requestPath(`/${'a'.repeat(5000)}`)).toBe(414);
	expect(requestPath(`/?${'a'.repeat(5000)}`)).toBe(414);
});
