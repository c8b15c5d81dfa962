import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asSeen, mended, nameFault } from '#lib/domain/written-name.ts';

describe('a name', () => {
	it.each(['A', '한수빈', 'Ðỗ Lan', 'हिन्दी', 'O’Shea', '!', '🙂', 'تقرير', 'a\u200Db', 'x\u200F'])(
		'such as “%s” can be shown',
		(name) => {
			expect(nameFault(name)).toBeUndefined();
			expect(mended(name)).toBe(name);
		}
	);

	it('of invisible signs only has none to see', () => {
		for (const name of ['', ' ', '\u00A0', '\u200B\u200D', '\u3164', '\u115F\u1160', '\u2800'])
			expect(nameFault(name), JSON.stringify(name)).toBe('no-visible-sign');
		for (const name of ['\u00AD', '\uFE0F', '\u{E0041}', '\u{1D159}', '\u034F', '\u0301'])
			expect(nameFault(name), JSON.stringify(name)).toBe('no-visible-sign');
	});

	it('is not turned round or broken by what nobody sees', () => {
		for (const sign of ['\u202E', '\u202A', '\u2066', '\u2069', '\n', '\t', '\0', '\u2028'])
			expect(nameFault(`memo${sign}fdp`), JSON.stringify(sign)).toBe('unwritable');
	});

	it('from a file is mended, or nothing is left of it', () => {
		expect(mended('memo\u202Efdp')).toBe('memofdp');
		expect(mended(' two\r\nlines\u0000 ')).toBe('two lines');
		expect(mended('\u202E\u200B')).toBe('');
		expect(mended('Mi\u200Bne\u3164')).toBe('Mine');
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const name = mended(text);
				expect(name === '' || nameFault(name) === undefined).toBe(true);
				expect(mended(name)).toBe(name);
			})
		);
	});

	it('is the same to the eye with one invisible sign more, another case, or another blank', () => {
		for (const other of ['Ann\u200B Lee', 'ann lee', ' Ann\u00A0 Lee', 'Ann Le\u2060e', 'Ａnn Lee'])
			expect(asSeen(other)).toBe(asSeen('Ann Lee'));
		expect(asSeen('Ann Li')).not.toBe(asSeen('Ann Lee'));
	});
});
