import { z } from 'zod';
import { AssessmentFile, misfits, type AssessmentHead, type Mark } from '#lib/domain/assessment.ts';
import { fileFormat, fileVersion } from '#lib/domain/mark.ts';
import type { Outline } from '#lib/domain/outline.ts';
import { upgraded } from '#lib/domain/upgrade.ts';

/** The largest file we read: a case of 10,000 marks with long reasons stays well below it. */
export const fileLimitBytes = 8_000_000;

/** A file is taken whole or refused whole, with a sentence that says what is wrong, where, and what to do. */
export type Reading = { ok: true; file: AssessmentFile } | { ok: false; fault: string };

const unchanged = 'Nothing was changed.';

/**
 * Reads an assessment file.
 * @param bytes its content; of a file over the limit a first part is enough
 * @param trees the outline of each count of the case that is open, by count id
 * @param size the whole file's size in bytes
 */
export function readFile(
	name: string,
	bytes: Uint8Array,
	theCase: { id: string; title: string; version: number },
	trees: ReadonlyMap<string, Outline>,
	size = bytes.byteLength
): Reading {
	const refuse = (why: string): Reading => ({ ok: false, fault: `${why} ${unchanged}` });
	if (size > fileLimitBytes)
		return refuse(
			`“${name}” is ${megabytes(size)} MB, and an assessment file is never over ${megabytes(fileLimitBytes)} MB: choose the file that Chapeau saved.`
		);
	if (bytes.byteLength === 0)
		return refuse(`“${name}” is empty: choose the file that Chapeau saved.`);

	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return refuse(`“${name}” is not a text file: choose the .json file that Chapeau saved.`);
	}
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch (error) {
		return refuse(
			/^\s*\{/.test(text)
				? `“${name}” breaks off or is damaged${placeOf(error, text)}: save it again where it came from, and open the new copy.`
				: `“${name}” is not an assessment file: choose the .json file that Chapeau saved.`
		);
	}

	const head = z.looseObject({ format: z.string(), version: z.number() }).safeParse(data);
	if (!head.success || head.data.format !== fileFormat)
		return refuse(
			`“${name}” is not a Chapeau assessment: choose the .json file that Chapeau saved.`
		);
	if (head.data.version > fileVersion)
		return refuse(
			`“${name}” was saved by a newer Chapeau (format ${head.data.version}; this one reads up to ${fileVersion}): reload the page to get the newer version, then open it again.`
		);

	const parsed = AssessmentFile.safeParse(upgraded(head.data));
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		const more = parsed.error.issues.length - 1;
		return refuse(
			`“${name}” has a fault at ${pathOf(issue?.path ?? [])}: ${issue?.message ?? 'it is not as it should be'}${more > 0 ? ` (and ${more} more)` : ''}. Correct it there, or save the assessment again where it came from.`
		);
	}
	const file = parsed.data;
	if (file.case.id !== theCase.id)
		return refuse(
			`“${name}” belongs to another case (“${file.case.id}”), and the case open here is “${theCase.title}”: open it from that case.`
		);
	if (file.case.version > theCase.version)
		return refuse(
			`“${name}” was made with a newer version of this case (${file.case.version}; this is ${theCase.version}): reload the page to get it, then open the file again.`
		);
	const [fault, ...others] = misfits(file.marks, trees);
	if (fault !== undefined)
		return refuse(
			`“${name}” has a fault at ${fault}${others.length > 0 ? ` (${others.length} more like it.)` : ''} Correct it there, or save the assessment again where it came from.`
		);
	return { ok: true, file };
}

/** The file of an assessment, as text. */
export function writeFile(head: AssessmentHead, marks: readonly Mark[], law: string): string {
	const { case: of, name, author, forum, standard, thresholds, grades, created, changed } = head;
	const file: AssessmentFile = {
		format: fileFormat,
		version: fileVersion,
		law,
		case: of,
		name,
		...(author && { author }),
		forum,
		standard,
		...(thresholds && { thresholds }),
		...(grades && { grades }),
		created,
		changed,
		marks: [...marks].sort(
			(a, b) => a.count.localeCompare(b.count) || a.element.localeCompare(b.element)
		)
	};
	return `${JSON.stringify(file, null, '\t')}\n`;
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);

function pathOf(path: readonly PropertyKey[]): string {
	if (path.length === 0) return 'its top level';
	return path
		.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
		.join('')
		.replace(/^\./, '');
}

/** The line on which JSON.parse gave up, where the browser tells. */
function placeOf(error: unknown, text: string): string {
	const said = String(error);
	const position = /in JSON at position (\d+)(?: \(line \d+ column \d+\))?$/.exec(said)?.[1];
	if (position !== undefined)
		return ` on line ${text.slice(0, Number(position)).split('\n').length}`;
	const line = /at line (\d+) column \d+ of the JSON data$/.exec(said)?.[1];
	if (line !== undefined) return ` on line ${line}`;
	return /(?:end of JSON input|end of data|EOF)$/.test(said)
		? ` on line ${text.trimEnd().split('\n').length}`
		: '';
}
