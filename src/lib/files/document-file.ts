import type { z } from 'zod';
import { parseBounded, TooDeep } from '#lib/domain/bounded-json.ts';
import { megabytes, textOf } from '#lib/files/file-text.ts';

/** The largest file of a preparation, a flow or a lesson that we read. */
export const documentFileLimit = 8_000_000;

export type DocumentReading<Body> = { ok: true; body: Body } | { ok: false; fault: string };

/**
 * Reads a preparation, a flow or a lesson from a file: whole, or refused whole with one sentence.
 * @param bytes its content; of a file over the limit nothing is needed
 * @param size the whole file’s size in bytes
 */
export function readDocumentFile<Body>(
	name: string,
	bytes: Uint8Array,
	size: number,
	of: {
		schema: z.ZodType<Body>;
		format: string;
		version: number;
		/** What it is, as `debate preparation`. */
		label: string;
		/** What its schema cannot see. */
		faults: (body: Body) => string[];
	}
): DocumentReading<Body> {
	const refuse = (why: string): DocumentReading<Body> => ({
		ok: false,
		fault: `“${name}” ${why} Nothing was changed.`
	});
	const most = Math.max(size, bytes.byteLength);
	if (most > documentFileLimit)
		return refuse(
			`is ${megabytes(most)} MB, and a ${of.label} is never over ${megabytes(documentFileLimit)} MB. Choose the file that Chapeau saved.`
		);
	let data: unknown;
	try {
		data = parseBounded(textOf(bytes)?.text ?? '');
	} catch (error) {
		if (error instanceof TooDeep)
			return refuse(
				`is nested far deeper than any ${of.label}. Choose the file that Chapeau saved.`
			);
		return refuse(`is not a ${of.label}, or is damaged. Choose the .json file that Chapeau saved.`);
	}
	const { format, version } = (data ?? {}) as { format?: unknown; version?: unknown };
	if (format !== of.format)
		return refuse(`is not a ${of.label}. Choose the .json file that Chapeau saved.`);
	if (typeof version === 'number' && version > of.version)
		return refuse(
			`was saved by a newer Chapeau (format ${version}; this one reads up to ${of.version}). Reload the page to update, then open the file again.`
		);
	const parsed = of.schema.safeParse(data);
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		const path = (issue?.path ?? []).map(String).join('.') || 'its top level';
		return refuse(`has a fault at ${path}: ${issue?.message ?? 'it is not in the expected form'}.`);
	}
	const [fault] = of.faults(parsed.data);
	return fault === undefined ? { ok: true, body: parsed.data } : refuse(`has a fault at ${fault}`);
}

/** What to say of a file that was begun under a later edition of the law; empty for any other. */
export const laterLaw = (law: string, here: string): string =>
	law > here
		? ` It was made with a later edition of the law (${law}; this is ${here}). Reload the page to update.`
		: '';

export const documentFileText = (body: unknown): string => `${JSON.stringify(body, null, '\t')}\n`;
