import { strToU8, zipSync } from 'fflate';
import type { Chance } from './chance.ts';

/** What goes wrong with files: bytes change, pieces are lost, doubled, repeated, cut off or put in. */

const pieces = [
	...['<', '>', '&', '"', "'", '</w:p>', '<w:p>', '<w:del>', '<table>', '</td>', '<sup>', '<!--'],
	...[']]>', '<![CDATA[', '&#x0;', '&#xD800;', '<a href="#fn1">', '<div hidden>', '<script>'],
	...['[^1]', '[^', '> ', '# ', '| ', '```', '---\n', '\n\n', '\t', '\r', '12 ', '¹', '[3]', '*'],
	...['\0', '\uFDD0', '\u0301', '\u202E', '�', '99999999999', '-1', '1e400', 'null', '{}', '[]'],
	...['endobj', 'stream', '<<', '>>', '/Kids', '0 R', ' obj', '{"', '"__proto__":', '\\u0000', '\\']
];

export function harmed(bytes: Uint8Array, chance: Chance): Uint8Array<ArrayBuffer> {
	let now = Uint8Array.from(bytes);
	for (let times = 1 + chance.below(8); times > 0; times -= 1) {
		const at = chance.below(now.length + 1);
		const end = Math.min(now.length, at + chance.below(400));
		const put = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
		switch (chance.below(7)) {
			case 0:
				now[at] = chance.below(256);
				break;
			case 1:
				now = put(now.subarray(0, at), now.subarray(end));
				break;
			case 2:
				now = put(now.subarray(0, end), now.subarray(at));
				break;
			case 3: {
				const piece = [...now.subarray(at, Math.min(end, at + 12))];
				const run = Array.from({ length: chance.below(400) }, () => piece).flat();
				now = put(now.subarray(0, at), Uint8Array.from(run), now.subarray(at));
				break;
			}
			case 4:
				// Seldom: of a file that is cut off early little is left to try.
				if (chance.below(4) === 0) now = now.slice(0, at);
				break;
			default:
				now = put(now.subarray(0, at), strToU8(chance.one(pieces)), now.subarray(at));
		}
	}
	return now;
}

/** A packed document with one of its parts harmed, or, now and then, the package itself. */
export function harmedWithin(
	parts: Readonly<Record<string, Uint8Array>>,
	chance: Chance
): Uint8Array<ArrayBuffer> {
	if (chance.below(5) === 0) return harmed(zipSync(parts), chance);
	const names = Object.keys(parts).filter((name) => /\.(xml|rels|opf|xhtml|ncx)$/.test(name));
	const name = chance.one(names);
	return zipSync(
		{ ...parts, [name]: harmed(parts[name]!, chance) },
		{ level: 1 }
	) as Uint8Array<ArrayBuffer>;
}

const values = [
	null,
	true,
	0,
	-1,
	1.5,
	1e308,
	'',
	'x',
	'E1',
	'I',
	'a/b',
	'2026-02-30',
	[],
	{},
	[[]]
];

/** A document of JSON with some of its values in other places, lost, doubled, or of another kind. */
export function harmedJson(document: unknown, chance: Chance): Uint8Array<ArrayBuffer> {
	const now = structuredClone(document);
	for (let times = 1 + chance.below(4); times > 0; times -= 1) {
		const found = someObject(now, chance);
		const keys = Object.keys(found);
		if (keys.length === 0) continue;
		const key = chance.one(keys);
		const holder = found as Record<string, unknown>;
		const list = Array.isArray(found) ? found : undefined;
		switch (chance.below(6)) {
			case 0:
				if (list) list.splice(Number(key), 1);
				else delete holder[key];
				break;
			case 1:
				if (list) list.push(structuredClone(list[Number(key)]));
				else holder[`${key} `] = holder[key];
				break;
			case 2:
				holder[key] = structuredClone(someObject(now, chance));
				break;
			case 3:
				if (list) list.reverse();
				else holder[key] = holder[chance.one(keys)];
				break;
			case 4:
				if (typeof holder[key] === 'string') {
					const text = holder[key];
					const at = chance.below(text.length + 1);
					holder[key] = text.slice(0, at) + chance.one(pieces) + text.slice(at);
					break;
				}
				if (typeof holder[key] === 'number') {
					holder[key] = chance.one([0, -1, 2 ** 53, holder[key] + 1, 0.5]);
					break;
				}
			// falls through
			default:
				holder[key] = structuredClone(chance.one(values));
		}
	}
	return strToU8(JSON.stringify(now)) as Uint8Array<ArrayBuffer>;
}

/** Any object or list within a document, or the document itself. */
function someObject(document: unknown, chance: Chance): object {
	let at = document as object;
	for (;;) {
		const inner = Object.values(at).filter((each) => typeof each === 'object' && each !== null);
		if (inner.length === 0 || chance.below(6) === 0) return at;
		at = chance.one(inner) as object;
	}
}
