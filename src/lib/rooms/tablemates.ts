import type { Own } from '#lib/rooms/frame.ts';
import { marksAsOne } from '#lib/rooms/groups.ts';
import { cameToGroup } from '#lib/rooms/moves.ts';
import { byName } from '#lib/rooms/order.ts';
import { isMarking, roundAt, type Round } from '#lib/rooms/phases.ts';
import type { Layout, Person, Room } from '#lib/rooms/room.ts';
import { isTimed } from '#lib/rooms/visibility.ts';

/**
 * Who sits at a table, told to those who sit there: nobody reads along unseen. What a table has marked in
 * the open round is not given to whoever comes to it then, until one of the others marks it once more.
 */
export function tablemates(
	room: Room,
	layout: Layout,
	person: Person
): Pick<Own, 'mates' | 'missed'> {
	const { settings, standing } = room;
	if (settings.groups !== 'tables' || person.group === undefined) return {};
	const seated = seatedAt(room, person.group);
	const round = roundAt(standing, standing.stage);
	const open = isMarking(standing.phase) && marksAsOne(settings, round);
	const begun = Date.parse(standing.since);
	const keys = open ? (layout.stages[standing.stage] ?? []) : [];
	const stands = new Map(
		keys.flatMap((key) => {
			const numbers = seated.flatMap((each) => numberAtTable(each, round, key) ?? []);
			return numbers.length > 0 ? [[key, Math.max(...numbers)] as const] : [];
		})
	);
	const missedBy = (each: Person) =>
		[...stands].flatMap(([key, seq]) => (numberAtTable(each, round, key) === seq ? [] : [key]));
	const own = missedBy(person);
	const others = seated.filter(({ id, waits }) => id !== person.id && !waits);
	return {
		mates: byName(others).map((each) => {
			const since = Math.max(cameToGroup(each) ?? 0, Date.parse(each.joined ?? '') || 0);
			// Whoever has not been shown a mark has none to show.
			const missed = missedBy(each).filter((key) => !own.includes(key));
			return {
				name: each.name,
				...(open && isTimed(settings) && since >= begun && { came: true as const }),
				...(missed.length > 0 && { missed })
			};
		}),
		...(own.length > 0 && { missed: own })
	};
}

/** Those who are present at a table. */
export const seatedAt = ({ people }: Pick<Room, 'people'>, table: string): Person[] =>
	people.filter(({ group, access }) => group === table && access === 'present');

/** The number of a person’s mark, where it was made at the table at which they sit. */
const numberAtTable = ({ seqs, markedAt, group }: Person, round: Round, key: string) =>
	markedAt?.[round]?.get(key) === group ? seqs?.[round]?.get(key) : undefined;
