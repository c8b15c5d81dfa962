import { Inflate } from 'fflate';
import { mostUnfolded, Unreadable, type ReadingProgress } from './brought-text.ts';

/**
 * Reads a packed document (docx, odt, epub): a zip, by the list of parts at its end. Nothing that it
 * declares of itself is believed. What comes out is counted while it is unfolded, and each part has
 * to have the checksum that the list gives it, so that a damaged document is refused whole.
 */

/** The most parts that a packed document may list. */
export const mostParts = 10_000;

/** What is unfolded at a time; it may come to a thousand times as much before it can be counted. */
const portion = 8 * 1024;

const damaged = () =>
	new Unreadable(
		'The file is damaged or incomplete, or it isn’t the kind of document that its name says. Save it again where it came from, and open the new copy.'
	);
const tooMuch = () =>
	new Unreadable(
		`The file unfolds to more than ${mostUnfolded / 1024 / 1024} MB, which no article needs. Save its text alone, without pictures, and open that.`
	);

/**
 * The parts of a packed document that are wanted, by name, in the order of its list.
 * @param wanted whether a part of this name is to be unfolded; the others cost nothing
 * @param most what the wanted parts may come to together, in bytes
 * @throws Unreadable
 */
export function unfold(
	bytes: Uint8Array,
	wanted: (name: string) => boolean,
	progress: ReadingProgress = () => {},
	most = mostUnfolded
): Map<string, Uint8Array<ArrayBuffer>> {
	const parts = listOf(bytes).filter(({ name }) => wanted(name));
	const all = parts.reduce((sum, { packed }) => sum + packed.byteLength, 0);
	const unfolded = new Map<string, Uint8Array<ArrayBuffer>>();
	let [done, left] = [0, most];
	for (const part of parts) {
		if (unfolded.has(part.name)) throw damaged();
		const content = contentOf(part, left, (read) => progress((done + read) / all));
		done += part.packed.byteLength;
		left -= content.byteLength;
		unfolded.set(part.name, content);
	}
	progress(1);
	return unfolded;
}

type Part = { name: string; method: number; locked: boolean; sum: number; packed: Uint8Array };

function contentOf(part: Part, most: number, read: ReadingProgress): Uint8Array<ArrayBuffer> {
	const { packed } = part;
	if (part.locked)
		throw new Unreadable(
			'The file is locked with a password. Save a copy without it, and open that.'
		);
	if (part.method !== 0 && part.method !== 8)
		throw new Unreadable(
			'The file is packed in a way that can’t be read here. Save it again as the same kind of document, and open the new copy.'
		);
	if (part.method === 0 && packed.byteLength > most) throw tooMuch();
	const content = part.method === 0 ? packed.slice() : inflated(packed, most, read);
	if (checksum(content) !== part.sum) throw damaged();
	return content;
}

function inflated(
	packed: Uint8Array,
	most: number,
	read: ReadingProgress
): Uint8Array<ArrayBuffer> {
	const pieces: Uint8Array[] = [];
	let size = 0;
	const inflate = new Inflate((piece) => {
		size += piece.byteLength;
		if (size > most) throw tooMuch();
		pieces.push(piece);
	});
	try {
		for (let at = 0; at < packed.byteLength || at === 0; at += portion) {
			inflate.push(packed.subarray(at, at + portion), at + portion >= packed.byteLength);
			read(at);
		}
	} catch (error) {
		throw error instanceof Unreadable ? error : damaged();
	}
	const content = new Uint8Array(size);
	let at = 0;
	for (const piece of pieces) {
		content.set(piece, at);
		at += piece.byteLength;
	}
	return content;
}

/** The parts that a zip lists. Offsets past its end throw a RangeError, which is damage as well. */
function listOf(bytes: Uint8Array): Part[] {
	try {
		return readList(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), bytes);
	} catch (error) {
		throw error instanceof Unreadable ? error : damaged();
	}
}

function readList(view: DataView, bytes: Uint8Array): Part[] {
	const u16 = (at: number) => view.getUint16(at, true);
	const u32 = (at: number) => view.getUint32(at, true);
	const end = endOf(view);
	let [count, at] = [u16(end + 10), u32(end + 16)];
	// A list whose numbers don’t fit has a longer end before the end.
	if (end >= 20 && u32(end - 20) === 0x07064b50) {
		const longer = number64(view, end - 12);
		if (u32(longer) !== 0x06064b50) throw damaged();
		[count, at] = [number64(view, longer + 32), number64(view, longer + 48)];
	}
	if (count > mostParts)
		throw new Unreadable(
			`The file is packed from more than ${mostParts.toLocaleString('en')} parts, which no article needs. Save its text alone, and open that.`
		);
	const parts: Part[] = [];
	for (let part = 0; part < count; part++) {
		if (u32(at) !== 0x02014b50) throw damaged();
		const [nameLength, extraLength, noteLength] = [u16(at + 28), u16(at + 30), u16(at + 32)];
		const nameAt = at + 46;
		const [size, start] = sizeAndStart(view, at, nameAt + nameLength, extraLength);
		// The part’s own head says again what it is called, and how far it is to its content.
		if (u32(start) !== 0x04034b50) throw damaged();
		const from = start + 30 + u16(start + 26) + u16(start + 28);
		if (from + size > bytes.byteLength) throw damaged();
		parts.push({
			name: letters.decode(bytes.subarray(nameAt, nameAt + nameLength)),
			method: u16(at + 10),
			locked: (u16(at + 8) & 1) === 1,
			sum: u32(at + 16),
			packed: bytes.subarray(from, from + size)
		});
		at = nameAt + nameLength + extraLength + noteLength;
	}
	return parts;
}

const letters = new TextDecoder();

/** Where the end of the list stands: last in the file, but for a comment of at most 65,535 bytes. */
function endOf(view: DataView): number {
	const last = view.byteLength - 22;
	for (let at = last; at >= Math.max(0, last - 0xffff); at--)
		if (view.getUint32(at, true) === 0x06054b50) return at;
	throw damaged();
}

/** Of a part: how long its content is, packed, and where it stands. What doesn’t fit is in the extra field. */
function sizeAndStart(
	view: DataView,
	at: number,
	extraAt: number,
	extraLength: number
): [size: number, start: number] {
	const said = [view.getUint32(at + 24, true), view.getUint32(at + 20, true)];
	const start = view.getUint32(at + 42, true);
	const long = [...said, start].map((each) => each === 0xffffffff);
	if (!long.includes(true)) return [said[1]!, start];
	for (let field = extraAt; field < extraAt + extraLength;) {
		const length = view.getUint16(field + 2, true);
		if (view.getUint16(field, true) === 1) {
			let next = field + 4;
			const [, size, where] = [...said, start].map((each, index) =>
				long[index] ? number64(view, (next += 8) - 8) : each
			);
			return [size!, where!];
		}
		field += 4 + length;
	}
	throw damaged();
}

function number64(view: DataView, at: number): number {
	const number = view.getBigUint64(at, true);
	if (number > BigInt(view.byteLength) && number > 0xffffffffn) throw damaged();
	return Number(number);
}

const sums = Uint32Array.from({ length: 256 }, (_, byte) => {
	let sum = byte;
	for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
	return sum;
});

/** CRC-32, as zip files use it. */
function checksum(content: Uint8Array): number {
	let sum = 0xffffffff;
	for (let at = 0; at < content.length; at++)
		sum = sums[(sum ^ content[at]!) & 0xff]! ^ (sum >>> 8);
	return (sum ^ 0xffffffff) >>> 0;
}
