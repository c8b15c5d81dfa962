import { level } from '#lib/domain/strength.ts';
import { byGroup } from '#lib/rooms/groups.ts';
import { positions, type AnswerOrUnmarked, type Distribution } from '#lib/rooms/tally.ts';

/** What tables and roles marked, put in words and rows. */

export function numberAt(distribution: Distribution, position: AnswerOrUnmarked): number {
	switch (position) {
		case 'cannot-tell':
			return distribution.cannotTell;
		case 'does-not-arise':
			return distribution.doesNotArise;
		case 'unmarked':
			return distribution.unmarked;
		default:
			return distribution.strengths[level(position)!]!;
	}
}

/**
 * Which tables gave each answer, without the answers that none gave. Of a table that was not of one mind,
 * somebody having come from another, how many gave it; who marked nothing beside them is left out.
 */
export function answersOfTables(
	groups: Readonly<Record<string, Distribution>>
): { position: AnswerOrUnmarked; tables: { table: string; of: string }[] }[] {
	const order = Object.keys(groups).sort(byGroup);
	return positions.flatMap((position) => {
		const tables = order.flatMap((table) => {
			const its = groups[table]!;
			const answered = positions
				.filter((each) => each !== 'unmarked')
				.reduce((sum, each) => sum + numberAt(its, each), 0);
			const number = numberAt(its, position);
			if (number === 0 || (position === 'unmarked' && answered > 0)) return [];
			const whole = position === 'unmarked' || number === answered;
			return [{ table, of: whole ? '' : ` (${number} of ${answered})` }];
		});
		return tables.length > 0 ? [{ position, tables }] : [];
	});
}
