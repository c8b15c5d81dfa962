import { fnv1a } from '#lib/domain/fnv1a.ts';

/**
 * An assessment as a link: the text of its file, compressed, in the part of an address behind the
 * `#`, which a browser keeps to itself. `1.<deflated, base64url>.<checksum>`: the number is the
 * version of this wrapping, and the checksum at the end tells a link that was cut or altered on
 * its way; being letters and figures, it is not taken for punctuation where a message ends.
 */

/**
 * The longest link that we hand out, in characters. Browsers take far longer ones; what stands
 * between does not: mail filters and chat programs send links through redirecting servers, whose
 * usual limit for a request line is 8 kB (Apache’s LimitRequestLine is 8,190 bytes, a buffer of
 * nginx 8 kB), and longer ones arrive cut.
 */
export const linkLimit = 8000;

/** The most that a link may unfold to: as much as a file may have (workspace/file.ts). */
const unfoldedLimit = 8_000_000;

export type Unfolded = { ok: true; bytes: Uint8Array } | { ok: false; fault: string };

/** Where the browser cannot compress, or cannot unfold, in a sentence. */
export const cannotCompress =
	'This browser can’t make links. Save the assessment to a file instead, or use a newer browser.';
const cannotUnfold =
	'This browser can’t read the link. Use a newer browser, or ask for the assessment as a file.';

const damaged =
	'The link is damaged: part of it is missing or altered. Ask for it again, or for the assessment as a file.';

/** Whether this browser can write and read such links. */
export function canLink(): boolean {
	return typeof CompressionStream !== 'undefined' && typeof DecompressionStream !== 'undefined';
}

/**
 * The fragment that carries an assessment file, without its `#`.
 * @param text the file’s text; white space between its parts is left out
 * @throws when the text is not JSON, or the browser cannot compress (see `canLink`)
 */
export async function fragmentOf(text: string): Promise<string> {
	const bytes = new TextEncoder().encode(JSON.stringify(JSON.parse(text)));
	const folded = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
	const data = base64url(new Uint8Array(await new Response(folded).arrayBuffer()));
	return `1.${data}.${checksum(data)}`;
}

/**
 * The bytes of the file that a fragment carries, or what is wrong with it in a sentence.
 * @param fragment with or without its `#`
 */
export async function unfold(fragment: string): Promise<Unfolded> {
	const refuse = (fault: string): Unfolded => ({ ok: false, fault });
	const carried = fragment.replace(/^#/, '');
	if (!carried)
		return refuse(
			'This address carries no assessment: the part after # is missing. Ask for the link again.'
		);
	// What a message put behind it, a full stop or a tracker’s “?…”, is not the link’s.
	const [, version, data, sum] = /^(\d+)\.([\w-]*)(?:\.(\w*))?(?:\W.*)?$/s.exec(carried) ?? [];
	if (version !== undefined && version !== '1')
		return refuse(
			`The link was made by a newer Chapeau (version ${version}; this one reads 1). Reload the page to update, or ask for the assessment as a file.`
		);
	if (!data || sum !== checksum(data)) return refuse(damaged);
	if (!canLink()) return refuse(cannotUnfold);
	try {
		const bytes = await inflated(fromBase64url(data));
		return bytes
			? { ok: true, bytes }
			: refuse('The link holds more than 8 MB, far more than any assessment. Do not trust it.');
	} catch {
		return refuse(damaged);
	}
}

/** Unfolds piece by piece, and stops at the limit, so that a small link cannot fill the memory. */
async function inflated(folded: Uint8Array<ArrayBuffer>): Promise<Uint8Array | undefined> {
	const reader = new Blob([folded])
		.stream()
		.pipeThrough(new DecompressionStream('deflate-raw'))
		.getReader();
	const pieces: Uint8Array[] = [];
	let size = 0;
	for (;;) {
		const { done, value } = await reader.read();
		if (done) break;
		size += value.byteLength;
		if (size > unfoldedLimit) {
			await reader.cancel();
			return undefined;
		}
		pieces.push(value);
	}
	const bytes = new Uint8Array(size);
	let at = 0;
	for (const piece of pieces) {
		bytes.set(piece, at);
		at += piece.byteLength;
	}
	return bytes;
}

function base64url(bytes: Uint8Array): string {
	let binary = '';
	for (let at = 0; at < bytes.length; at += 8192)
		binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
	return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
	const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
	return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}

/** FNV-1a of 32 bits in seven letters and figures. It guards against accidents, not against forgery. */
function checksum(text: string): string {
	return fnv1a(text).toString(36).padStart(7, '0');
}
