/**
 * Names of the files that people save. One rule for every download, so that a name that works on
 * one system works on the others: letters of any script with their marks, digits, spaces, `_`, `-`.
 */

/** Windows keeps these for devices, whatever follows the first dot. */
const device = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])$/i;

/** Disks take names of 255 bytes; browsers add “ (1)” and the kind stands behind. */
const mostSigns = 80;
const mostBytes = 200;

/**
 * A name for a file to be kept.
 * @param name what it is called on the screen: anything a person wrote
 * @param kind what stands behind the first dot: `csv`, `chapeau.json`
 * @param more `end` stands behind a name however long it is; `otherwise` where nothing of it is left
 */
export function fileName(
	name: string,
	kind: string,
	{ end = '', otherwise = 'assessment' }: { end?: string; otherwise?: string } = {}
): string {
	const kept = cut(plain(name), end) || otherwise;
	const whole = plain(kept + end);
	return `${device.test(whole) ? `_${whole}` : whole}.${kind}`;
}

/**
 * A letter keeps its marks, and the joiner that shapes it (Hindi, Persian); what is left out takes
 * its own marks along.
 */
const kept = /[\p{L}\p{N}]\p{M}*(?:[\u200C\u200D](?=\p{L}))?|[ _-]/gu;
/** Invisible signs, among them letters that show nothing. The two joiners may stay. */
const unseen = /(?![\u200C\u200D])\p{Default_Ignorable_Code_Point}/gu;

const plain = (text: string) =>
	(text.normalize('NFC').replace(unseen, '').replace(/\s/g, ' ').match(kept) ?? [])
		.join('')
		// Firefox would make one of two blanks, and the page would have named another file.
		.replace(/ +/g, ' ')
		.replace(/^[ -]+| +$/g, '');

/** Cut between two signs as they are read, never within one. */
function cut(text: string, end: string): string {
	const bytes = (of: string) => new TextEncoder().encode(of).length;
	const room = { signs: mostSigns - end.length, bytes: mostBytes - bytes(end) };
	if (text.length <= room.signs && bytes(text) <= room.bytes) return text;
	const signs =
		typeof Intl.Segmenter === 'function'
			? [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment)
			: [...text];
	let short = '';
	let size = 0;
	for (const sign of signs) {
		size += bytes(sign);
		if (short.length + sign.length > room.signs || size > room.bytes) break;
		short += sign;
	}
	return short.trimEnd();
}
