import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { partOf } from '#lib/case-source/parts.ts';
import { factsOf } from '#lib/rooms/case-facts.ts';
import type { RoomCase } from '#lib/server/rooms/room-case.ts';

/**
 * What the pages of a room read of its case, by an address that never means anything else: the facts
 * that name what is marked, the book of a count, the sheet of an element, and what others have held on
 * a count’s elements. Nothing of a room is in it, and no address gives the whole dossier away.
 */

/** `packed` is what the body is compressed with. */
export type Slice = { body: Buffer; packed?: 'br' | 'gzip' };

type Ways = { plain: Buffer; br?: Promise<Buffer>; gzip?: Promise<Buffer> };

/** Made when it is first asked for, once for a whole class; there are no more than a case has elements. */
const made = new WeakMap<RoomCase, Map<string, Ways>>();

/**
 * @param path `facts`, or `books`, `sheets` or `authorities` with a count, and for a sheet an element
 * @param accepts the header by which a browser says what it can unpack
 * @returns undefined where the case has no such thing
 */
export async function sliceOf(
	itsCase: RoomCase,
	path: readonly string[],
	accepts: string
): Promise<Slice | undefined> {
	const known = made.get(itsCase) ?? new Map<string, Ways>();
	made.set(itsCase, known);
	const key = path.join('/');
	let ways = known.get(key);
	if (!ways) {
		const found = read(itsCase, path);
		if (found === undefined) return undefined;
		ways = { plain: Buffer.from(JSON.stringify(found)) };
		known.set(key, ways);
	}
	const takes = (encoding: string) =>
		new RegExp(`\\b${encoding}\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(?:,|$))`).test(accepts);
	if (takes('br')) return { body: await (ways.br ??= brotli(ways.plain)), packed: 'br' };
	if (takes('gzip'))
		return { body: await (ways.gzip ??= gzipped(ways.plain, { level: 9 })), packed: 'gzip' };
	return { body: ways.plain };
}

const gzipped = promisify(gzip);
const brotli = (plain: Buffer) =>
	promisify(brotliCompress)(plain, {
		params: { [constants.BROTLI_PARAM_SIZE_HINT]: plain.length }
	});

function read(itsCase: RoomCase, path: readonly string[]): unknown {
	const { case: theCase, law } = itsCase.dossier;
	if (path[0] === 'facts') return path.length === 1 ? factsOf(theCase, law) : undefined;
	return partOf(theCase, law, path);
}
