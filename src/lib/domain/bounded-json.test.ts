import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deepest, parseBounded, TooDeep } from '#lib/domain/bounded-json.ts';

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

it('JSON is read as ever, whatever brackets and quotation marks stand in its texts', () => {
	fc.assert(
		fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
			const text = JSON.stringify(value);
			expect(parseBounded(text)).toEqual(JSON.parse(text));
		})
	);
	expect(parseBounded(JSON.stringify('[{"\\'.repeat(100)))).toBe('[{"\\'.repeat(100));
	expect(() => parseBounded('{"a":')).toThrow(SyntaxError);
});

it('JSON nested deeper than anything of ours is not read at all', () => {
	expect(parseBounded(nested(deepest))).toBeInstanceOf(Array);
	for (const depth of [deepest + 1, 16_000, 100_000])
		expect(() => parseBounded(nested(depth))).toThrow(TooDeep);
	expect(() => parseBounded('{"a":'.repeat(16_000))).toThrow(TooDeep);
});
