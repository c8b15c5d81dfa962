import { z } from 'zod';
import type { AssessmentFile, AssessmentHead, Mark } from '#lib/domain/assessment.ts';
import { parseBounded, TooDeep } from '#lib/domain/bounded-json.ts';
import { bundleFormat, bundleVersion, mostAssessments } from '#lib/domain/bundle.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
import { outlinesOf } from '#lib/domain/outlines.ts';
import { readFile, writeFile } from '#lib/files/file.ts';
import { megabytes, textOf } from '#lib/files/file-text.ts';
import { caseIn, writeCaseFile } from '#lib/own-cases/case-file.ts';

/**
 * A case with the assessments of it, in one file for a colleague: `….chapeau-bundle.json`. Each part
 * is in it as it is in a file of its own, with a version of its own, and is brought forward as there.
 */

/** The largest that is read, in bytes. */
export const bundleLimit = 30_000_000;

/** As far as it is read before its parts are brought forward: see `Bundle` of the domain. */
const Outside = z.strictObject({
	format: z.literal(bundleFormat),
	version: z.literal(bundleVersion),
	/** As in the file of a case. */
	case: z.record(z.string(), z.unknown()),
	/** Each as in the file of an assessment. */
	assessments: z.array(z.record(z.string(), z.unknown())).max(mostAssessments)
});

/** Whether a file says of itself that it is one; it is read as one then, or refused. */
export const isBundle = (beginning: string): boolean =>
	/^\uFEFF?\s*\{\s*"format"\s*:\s*"chapeau-bundle"/.test(beginning);

/** @param withText see `writeCaseFile` */
export function writeBundle(
	dossier: Dossier,
	withText: boolean,
	assessments: readonly { head: AssessmentHead; marks: readonly Mark[] }[]
): string {
	const bundle = {
		format: bundleFormat,
		version: bundleVersion,
		case: JSON.parse(writeCaseFile(dossier, withText)) as unknown,
		assessments: assessments.map(
			({ head, marks }) =>
				JSON.parse(writeFile(head, marks, dossier.law.version, dossier.case.counts)) as unknown
		)
	};
	return `${JSON.stringify(bundle, null, '\t')}\n`;
}

export type OpenedBundle =
	| {
			ok: true;
			dossier: Dossier;
			assessments: AssessmentFile[];
			/** What is to be known of how they were read, in sentences. */
			notices: string[];
	  }
	| { ok: false; fault: string };

/**
 * Reads a bundle: whole, or not at all, with a sentence that says what is wrong, where, and what to do.
 * @param bytes its content; of a file over the limit nothing is needed
 * @param size the whole file’s size in bytes
 */
export function readBundle(name: string, bytes: Uint8Array, size = bytes.byteLength): OpenedBundle {
	const refuse = (why: string): OpenedBundle => ({
		ok: false,
		fault: `${why} Nothing was changed.`
	});
	const most = Math.max(size, bytes.byteLength);
	if (most > bundleLimit)
		return refuse(
			`“${name}” is ${megabytes(most)} MB, and a case with its assessments is never over ${megabytes(bundleLimit)} MB. Choose the file that Chapeau saved.`
		);
	let data: unknown;
	try {
		data = parseBounded(textOf(bytes)?.text ?? '');
	} catch (error) {
		return refuse(
			error instanceof TooDeep
				? `“${name}” is nested far deeper than any file of ours. Choose the file that Chapeau saved.`
				: `“${name}” is incomplete or damaged. Save it again where it came from, and open the new copy.`
		);
	}
	const { version } = (data ?? {}) as { version?: unknown };
	if (typeof version === 'number' && version > bundleVersion)
		return refuse(
			`“${name}” was saved by a newer Chapeau (format ${version}; this one reads up to ${bundleVersion}). Reload the page to update, then open it again.`
		);
	const parsed = Outside.safeParse(data);
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		return refuse(
			`“${name}” has a fault at ${issue?.path.join('.') || 'its top level'}: ${issue?.message ?? 'it is not in the expected form'}. Save it again where it came from.`
		);
	}
	const opened = caseIn(name, parsed.data.case);
	if (!opened.ok) return opened;
	return withAssessments(name, opened.dossier, parsed.data.assessments);
}

function withAssessments(name: string, dossier: Dossier, saved: readonly object[]): OpenedBundle {
	const { case: theCase, law } = dossier;
	const roots = new Map(
		outlinesOf(theCase.counts, law.tests).map(({ id, root }) => [id, root] as const)
	);
	const known = {
		case: {
			id: theCase.id,
			title: theCase.title,
			version: theCase.version,
			forums: law.forums.map(({ id }) => id)
		},
		counts: theCase.counts,
		trees: new Map(theCase.counts.map(({ id, test }) => [id, roots.get(test)!])),
		standards: law.standards,
		defaultStandard: law.forums[0]!.standard,
		law: law.version
	};
	const assessments: AssessmentFile[] = [];
	const notices: string[] = [];
	for (const [at, each] of saved.entries()) {
		const bytes = new TextEncoder().encode(JSON.stringify(each));
		const read = readFile(`${name}, assessment ${at + 1}`, bytes, known);
		if (!read.ok) return { ok: false, fault: read.fault };
		const { name: called, case: of } = read.file;
		assessments.push(read.file);
		notices.push(...read.questions, ...read.notices);
		if (of.version < theCase.version)
			notices.push(
				`“${called}” was made with version ${of.version} of the case; this is version ${theCase.version}. Its marks are unchanged: look at what they rest on.`
			);
	}
	return { ok: true, dossier, assessments, notices };
}
