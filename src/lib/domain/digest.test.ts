import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonical, digestOf } from '#lib/domain/digest.ts';

/** The same data with the keys of every object the other way round. */
function turned(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(turned);
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(
		Object.entries(value)
			.reverse()
			.map(([key, each]) => [key, turned(each)])
	);
}

it('has the form of the example in RFC 8785', () => {
	expect(
		canonical({
			numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
			string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
			literals: [null, true, false]
		})
	).toBe(
		'{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}'
	);
});

it('sorts keys by their UTF-16 units, as RFC 8785 does', () => {
	const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
	const sorted = Object.keys(
		JSON.parse(canonical(Object.fromEntries(keys.map((key) => [key, 0])))) as object
	).filter((key) => key !== '1');
	expect(sorted).toEqual(['\r', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33']);
});

it('is SHA-256 of the canonical text', () => {
	const text = '{"a":["¶",1],"b":{}}';
	const expected = createHash('sha256').update(text).digest('hex');
	expect(digestOf({ b: {}, a: ['¶', 1], c: undefined })).toBe(expected);
});

it('is the same in whatever order the keys stand, and after a way through JSON', () => {
	fc.assert(
		fc.property(fc.jsonValue(), (value) => {
			const text = JSON.stringify(value);
			expect(digestOf(turned(value))).toBe(digestOf(value));
			expect(digestOf(JSON.parse(text))).toBe(digestOf(value));
			expect(JSON.parse(canonical(value))).toEqual(JSON.parse(text));
		})
	);
});

it('tells apart what differs by one sign, one place or one absent thing', () => {
	const some = [
		{ a: [1, 2] },
		{ a: [2, 1] },
		{ a: [1, 2], b: null },
		{ a: '1,2' },
		[1, 2],
		['1', 2]
	];
	expect(new Set(some.map(digestOf)).size).toBe(some.length);
});

it('names even a text with half a surrogate pair', () => {
	expect(digestOf({ says: '\ud83d' })).not.toBe(digestOf({ says: '\ud83c' }));
});
