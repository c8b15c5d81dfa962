import type { AssessmentFile, AssessmentHead, Mark } from '#lib/domain/assessment.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
import { freshId } from '#lib/keep/fresh-id.ts';
import type { Shelf } from '#lib/keep/shelf.ts';

/** The assessments of a case of one’s own, as they go out with it and come in. */

/** Asked for as the bench asks for it: its script is then as small as it can be. */
async function openShelf(): Promise<Shelf> {
	const { openDeviceShelf } = await import('#lib/keep/device-shelf.ts');
	return openDeviceShelf(() => location.reload());
}

/**
 * Those that this device keeps, without those thrown away and those in which nothing is marked.
 * @throws when the browser keeps nothing
 */
export async function assessmentsOf({
	case: { id, version },
	law
}: Dossier): Promise<{ head: AssessmentHead; marks: Mark[] }[]> {
	const shelf = await openShelf();
	const now = new Date().toISOString();
	const [forum] = law.forums;
	const heads = await shelf.list(id, {
		id: freshId(),
		case: { id, version },
		name: 'My assessment',
		forum: forum!.id,
		standard: forum!.standard,
		created: now,
		changed: now
	});
	const opened = await Promise.all(
		heads.filter(({ deleted }) => !deleted).map(({ id }) => shelf.open(id))
	);
	return opened.flatMap((each) => (each && each.marks.length > 0 ? [each] : []));
}

/**
 * Keeps assessments that came with a case; one that is here already is not kept twice.
 * @returns how many are new
 * @throws when the browser keeps nothing
 */
export async function keepAssessments(
	caseId: string,
	files: readonly AssessmentFile[]
): Promise<number> {
	const [first] = files;
	if (!first) return 0;
	const shelf = await openShelf();
	const headOf = ({ format: _f, version: _v, law: _l, marks: _m, ...head }: AssessmentFile) => ({
		...head,
		id: freshId(),
		case: { ...head.case, id: caseId }
	});
	// Where there is none, the first of them is the first.
	const begin = headOf(first);
	const here = await shelf.list(caseId, begin);
	let kept = 0;
	for (const file of files) {
		const same = here.find(
			({ name, created, changed }) =>
				name === file.name && created === file.created && changed === file.changed
		);
		if (same && same.id !== begin.id) continue;
		const head = same ? begin : headOf(file);
		await shelf.put({ head: { ...head, position: 0 }, marks: file.marks, steps: [] });
		kept += 1;
	}
	return kept;
}
