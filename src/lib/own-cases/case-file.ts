import { parseBounded, TooDeep } from '#lib/domain/bounded-json.ts';
import { digestOf } from '#lib/domain/digest.ts';
import { dossierFaults } from '#lib/domain/dossier-faults.ts';
import { Dossier, dossierVersion } from '#lib/domain/dossier.ts';
import { upgradedDossier } from '#lib/domain/dossier-upgrade.ts';
import { faultWords } from '#lib/domain/fault.ts';
import { megabytes, textOf } from '#lib/files/file-text.ts';
import { withoutText } from '#lib/own-cases/without-text.ts';

/**
 * The file of a case, `….chapeau-case.json`: a dossier, so that whoever has it has the case and the
 * law that it is read under. Its schema is published as `dossier`.
 */

/** The largest that is read, in bytes: an article of 2 million letters with its mark-up and its law stays below it. */
export const caseFileLimit = 12_000_000;

export type OpenedCase = { ok: true; dossier: Dossier } | { ok: false; fault: string };

/**
 * @param withText whether the article’s own text goes with it: the rights in it may be somebody
 *   else’s. The words that items quote go with it always.
 */
export function writeCaseFile(dossier: Dossier, withText: boolean): string {
	return `${JSON.stringify(withText ? dossier : withoutText(dossier), null, '\t')}\n`;
}

const refusing = (why: string): OpenedCase => ({
	ok: false,
	fault: `${why} Nothing was changed.`
});
const noCaseIn = (name: string): string =>
	`“${name}” is not the file of a case. Choose the .chapeau-case.json file that Chapeau saved.`;

/**
 * Reads the file of a case: whole, or not at all, with a sentence that says what is wrong, where, and
 * what to do.
 * @param bytes its content; of a file over the limit nothing is needed
 * @param size the whole file’s size in bytes
 */
export function readCaseFile(name: string, bytes: Uint8Array, size = bytes.byteLength): OpenedCase {
	const noCase = noCaseIn(name);
	const most = Math.max(size, bytes.byteLength);
	if (most > caseFileLimit)
		return refusing(
			`“${name}” is ${megabytes(most)} MB, and the file of a case is never over ${megabytes(caseFileLimit)} MB. Choose the file that Chapeau saved.`
		);
	const decoded = textOf(bytes);
	if (!decoded || decoded.guessed || decoded.text.trim() === '') return refusing(noCase);
	let data: unknown;
	try {
		data = parseBounded(decoded.text);
	} catch (error) {
		return refusing(
			error instanceof TooDeep
				? `“${name}” is nested far deeper than any file of ours. Choose the file that Chapeau saved.`
				: `“${name}” is incomplete or damaged. Save it again where it came from, and open the new copy.`
		);
	}
	return caseIn(name, data);
}

/** The case that a file holds, of which the text is read. */
export function caseIn(name: string, data: unknown): OpenedCase {
	const { format, version } = (data ?? {}) as { format?: unknown; version?: unknown };
	if (format !== 'chapeau-case')
		return refusing(
			typeof format === 'string' && format.startsWith('chapeau')
				? `“${name}” holds marks and no case. Open it on the bench of its case.`
				: noCaseIn(name)
		);
	if (typeof version === 'number' && version > dossierVersion)
		return refusing(
			`“${name}” was saved by a newer Chapeau (format ${version}; this one reads up to ${dossierVersion}). Reload the page to update, then open it again.`
		);
	const parsed = Dossier.safeParse(
		typeof version === 'number' ? upgradedDossier({ ...(data as object), version }) : data
	);
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		const more = parsed.error.issues.length - 1;
		return refusing(
			`“${name}” has a fault at ${pathOf(issue?.path ?? [])}: ${issue?.message ?? 'it is not in the expected form'}${more > 0 ? ` (and ${more} more)` : ''}. Correct it there, or save the case again where it came from.`
		);
	}
	const [fault] = dossierFaults(parsed.data).filter(({ kind }) => kind === 'refuse');
	if (fault) return refusing(`“${name}” has a fault at ${faultWords(fault)}`);
	return { ok: true, dossier: parsed.data };
}

/** Whether two cases are the same, whatever they are called and however often they were marked on this device. */
export const sameCase = (one: Dossier, other: Dossier): boolean =>
	digestOf({ ...one, case: { ...one.case, id: '', version: 1 } }) ===
	digestOf({ ...other, case: { ...other.case, id: '', version: 1 } });

/** As `case.evidence[3].notes`. */
const pathOf = (path: readonly PropertyKey[]): string =>
	path
		.map((step, at) =>
			typeof step === 'number' ? `[${step}]` : at === 0 ? String(step) : `.${String(step)}`
		)
		.join('') || 'its beginning';
