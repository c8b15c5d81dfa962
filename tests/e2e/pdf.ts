import { constants, inflateSync } from 'node:zlib';

/**
 * The text of a PDF that Chromium made, without its spaces: just enough of the format to read what
 * is on the pages. Fonts are named after their objects (/F7 is object 7); text is in glyphs of two
 * bytes, or of one where the font is drawn (Type 3); each font says which signs its glyphs stand for.
 */
export function textOfPdf(pdf: Buffer): string {
	const objects = new Map<number, string>();
	for (const [, number, body] of pdf
		.toString('latin1')
		.matchAll(/(?:^|\n)(\d+) 0 obj\s([^]*?)\sendobj/g))
		objects.set(Number(number), body!);
	const streams = new Map<number, string>();
	for (const [number, body] of objects) {
		const content = /\bstream\r?\n([^]*?)\r?\nendstream/.exec(body)?.[1];
		if (content === undefined || !body.includes('/FlateDecode')) continue;
		try {
			// Data that ends with a line end of its own has lost it here: it lacks a byte of its checksum.
			const whole = { finishFlush: constants.Z_SYNC_FLUSH };
			streams.set(number, inflateSync(Buffer.from(content, 'latin1'), whole).toString('latin1'));
		} catch {
			// A picture or a font whose data looks like the end of a stream: it holds no text.
		}
	}
	const fonts = new Map<number, { glyph: RegExp; signs: Map<number, string> }>();
	for (const [number, body] of objects) {
		const map = /\/ToUnicode (\d+) 0 R/.exec(body)?.[1];
		const glyph = body.includes('/Subtype /Type3') ? /.{2}/g : /.{4}/g;
		if (map) fonts.set(number, { glyph, signs: signsOf(streams.get(Number(map)) ?? '') });
	}
	let text = '';
	for (const content of streams.values()) {
		if (!/\bBT\b/.test(content)) continue;
		let font: { glyph: RegExp; signs: Map<number, string> } | undefined;
		for (const [, name, shown] of content.matchAll(/\/F(\d+) [\d.]+ Tf|<([\dA-Fa-f]+)>/g)) {
			if (name !== undefined) font = fonts.get(Number(name));
			else if (font)
				for (const [glyph] of shown!.matchAll(font.glyph))
					text += font.signs.get(Number.parseInt(glyph, 16)) ?? '';
		}
	}
	return text.replace(/\s+/g, '');
}

function signsOf(map: string): Map<number, string> {
	const signs = new Map<number, string>();
	const hex = (digits: string) => Number.parseInt(digits, 16);
	const words = (digits: string) =>
		digits.replace(/.{4}/g, (unit) => String.fromCharCode(hex(unit)));
	for (const [, chars] of map.matchAll(/beginbfchar([^]*?)endbfchar/g))
		for (const [, glyph, sign] of chars!.matchAll(/<(\w+)>\s*<(\w+)>/g))
			signs.set(hex(glyph!), words(sign!));
	for (const [, ranges] of map.matchAll(/beginbfrange([^]*?)endbfrange/g))
		for (const [, from, to, sign] of ranges!.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
			for (let glyph = hex(from!); glyph <= hex(to!); glyph += 1)
				signs.set(glyph, String.fromCharCode(hex(sign!) + glyph - hex(from!)));
	return signs;
}
