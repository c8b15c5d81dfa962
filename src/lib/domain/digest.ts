import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * What names a document by its content: the same data has the same digest on every machine, in
 * whatever order its keys were written. By a library, since a page on plain http, such as a school’s
 * own network has it, gets no `crypto.subtle`.
 * @param document JSON: what the digest says of anything else is not defined
 * @returns SHA-256 of its canonical JSON, in 64 hexadecimal digits
 */
export function digestOf(document: unknown): string {
	return bytesToHex(sha256(utf8ToBytes(canonical(document))));
}

/**
 * JSON with sorted keys and no blanks, as RFC 8785 has it. A key without a value is left out, as
 * JSON does. Half a surrogate pair, which the RFC refuses, is written as an escape.
 */
export function canonical(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map((each) => canonical(each ?? null)).join(',')}]`;
	if (value === null || typeof value !== 'object') return JSON.stringify(value);
	const members = Object.entries(value)
		.filter(([, each]) => each !== undefined)
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`);
	return `{${members.join(',')}}`;
}
