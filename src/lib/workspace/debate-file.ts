import type { z } from 'zod';

/** The largest file of a preparation or a flow that we read. */
export const debateFileLimit = 8_000_000;

export type DebateReading<Body> = { ok: true; body: Body } | { ok: false; fault: string };

/**
 * Reads a preparation or a flow from a file’s text: whole, or refused whole with one sentence.
 * @param faults what its schema cannot see
 */
export function readDebateFile<Body>(
	name: string,
	text: string,
	of: {
		schema: z.ZodType<Body>;
		format: string;
		version: number;
		/** What it is, as `debate preparation`. */
		label: string;
		faults: (body: Body) => string[];
	}
): DebateReading<Body> {
	const refuse = (why: string): DebateReading<Body> => ({
		ok: false,
		fault: `“${name}” ${why} Nothing was changed.`
	});
	if (text.length > debateFileLimit)
		return refuse(`is larger than any ${of.label}: choose the file that Chapeau saved.`);
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch {
		return refuse(`is no ${of.label}, or is damaged: choose the .json file that Chapeau saved.`);
	}
	const { format, version } = (data ?? {}) as { format?: unknown; version?: unknown };
	if (format !== of.format)
		return refuse(`is no ${of.label}: choose the .json file that Chapeau saved.`);
	if (typeof version === 'number' && version > of.version)
		return refuse(
			`was saved by a newer Chapeau (format ${version}; this one reads up to ${of.version}): reload the page to get it, then open the file again.`
		);
	const parsed = of.schema.safeParse(data);
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		const path = (issue?.path ?? []).map(String).join('.') || 'its top level';
		return refuse(`has a fault at ${path}: ${issue?.message ?? 'it is not as it should be'}.`);
	}
	const [fault] = of.faults(parsed.data);
	return fault === undefined ? { ok: true, body: parsed.data } : refuse(`has a fault at ${fault}`);
}

export const debateFileText = (body: unknown): string => `${JSON.stringify(body, null, '\t')}\n`;
