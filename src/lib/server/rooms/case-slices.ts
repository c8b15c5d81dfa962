import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { leadingHome } from '#lib/case-source/own-words.ts';
import { partOf } from '#lib/case-source/parts.ts';
import { lawVersion } from '#lib/law/version.ts';
import { isOwn } from '#lib/domain/own-id.ts';
import type { Book } from '#lib/domain/sheet.ts';
import { factsOf } from '#lib/rooms/case-facts.ts';
import type { RoomCase } from '#lib/server/rooms/room-case.ts';

/**
 * What the pages of a room read of its case, by an address that never means anything else: the facts
 * that name what is marked, the book of a count, the sheet of an element, and what others have held on
 * a count’s elements. Nothing of a room is in it. A case that came with a room is there as a whole too,
 * for those who keep their marks: no other server has it.
 */

/** `packed` is what the body is compressed with. */
export type Slice = { body: Buffer; packed?: 'br' | 'gzip' };

type Ways = { plain: Buffer; br?: Promise<Buffer>; gzip?: Promise<Buffer> };

/** Made when it is first asked for, once for a whole class; there are no more than a case has elements. */
const made = new WeakMap<RoomCase, Map<string, Ways>>();

/**
 * Of all cases that came with rooms together, by digest and path: strangers may have made them so that
 * their parts repeat each other. What was asked for longest ago is made anew when somebody asks again.
 */
const madeOfSent = new Map<string, Ways>();
/** In bytes; a part is reckoned at twice its own, for what it is packed into. */
const mostOfSent = 64_000_000;
let takenBySent = 0;
const weightOfPart = ({ plain }: Ways) => 2 * plain.length;

function keepPart(key: string, ways: Ways): void {
	// Behind all others: a map keeps the order in which its keys came.
	if (!madeOfSent.delete(key)) takenBySent += weightOfPart(ways);
	madeOfSent.set(key, ways);
	for (const [oldest, its] of madeOfSent) {
		if (takenBySent <= mostOfSent || oldest === key) return;
		madeOfSent.delete(oldest);
		takenBySent -= weightOfPart(its);
	}
}

/** The parts of a case that are made already. */
function partsAtHand(itsCase: RoomCase): {
	get(key: string): Ways | undefined;
	keep(key: string, ways: Ways): void;
} {
	const { digest, dossier } = itsCase;
	if (isOwn(dossier.case.id))
		return {
			get: (key) => madeOfSent.get(`${digest} ${key}`),
			keep: (key, ways) => keepPart(`${digest} ${key}`, ways)
		};
	const known = made.get(itsCase) ?? new Map<string, Ways>();
	made.set(itsCase, known);
	return { get: (key) => known.get(key), keep: (key, ways) => void known.set(key, ways) };
}

/** All that the pages of a room may ask for of a case, one after the other. */
export function* partsOf(itsCase: RoomCase): Generator<unknown> {
	const { case: theCase } = itsCase.dossier;
	yield read(itsCase, ['facts']);
	for (const { id } of theCase.counts) {
		const book = read(itsCase, ['books', id]) as Book;
		yield book;
		yield read(itsCase, ['authorities', id]);
		for (const element of book.elements) yield read(itsCase, ['sheets', id, element.id]);
	}
}

/**
 * @param path `facts`, `dossier`, or `books`, `sheets` or `authorities` with a count, and for a sheet an element
 * @param accepts the header by which a browser says what it can unpack
 * @returns undefined where the case has no such thing
 */
export async function sliceOf(
	itsCase: RoomCase,
	path: readonly string[],
	accepts: string
): Promise<Slice | undefined> {
	const atHand = partsAtHand(itsCase);
	const key = path.join('/');
	let ways = atHand.get(key);
	if (!ways) {
		const found = read(itsCase, path);
		if (found === undefined) return undefined;
		ways = { plain: Buffer.from(JSON.stringify(found)) };
	}
	atHand.keep(key, ways);
	const takes = (encoding: string) =>
		new RegExp(`\\b${encoding}\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(?:,|$))`).test(accepts);
	const quick = isOwn(itsCase.dossier.case.id);
	if (takes('br')) return { body: await (ways.br ??= brotli(ways.plain, quick)), packed: 'br' };
	if (takes('gzip'))
		return {
			body: await (ways.gzip ??= gzipped(ways.plain, { level: quick ? 6 : 9 })),
			packed: 'gzip'
		};
	return { body: ways.plain };
}

const gzipped = promisify(gzip);
/** @param quick what strangers send is not worth the seconds that the last tenth takes */
const brotli = (plain: Buffer, quick: boolean) =>
	promisify(brotliCompress)(plain, {
		params: {
			[constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
			...(quick && { [constants.BROTLI_PARAM_QUALITY]: 5 })
		}
	});

function read(itsCase: RoomCase, path: readonly string[]): unknown {
	const { case: theCase, law } = itsCase.dossier;
	if (path[0] === 'facts') return path.length === 1 ? factsOf(theCase, law) : undefined;
	if (path[0] === 'dossier')
		return path.length === 1 && isOwn(theCase.id) ? itsCase.dossier : undefined;
	return leadingHome(partOf(theCase, law, path), theCase, law, lawVersion);
}
