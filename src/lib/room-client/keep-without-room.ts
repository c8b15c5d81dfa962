import { placeOf } from '#lib/domain/mark.ts';
import { namesOf, type CaseFacts } from '#lib/rooms/case-facts.ts';
import { codeInGroups } from '#lib/rooms/join-code.ts';
import { rounds, type Round } from '#lib/rooms/phases.ts';
import type { RoomMark } from '#lib/rooms/room-mark.ts';
import type { JoinedRoom } from '#lib/room-client/database.ts';
import type { Keeping } from '#lib/room-client/keep-as-assessment.ts';

/**
 * What a person marked in a room that is gone, to be kept: what this device has of it. How many rounds
 * an element had is not known any more.
 * @param ofRound the person’s marks of a round, by `markKey`
 */
export function keepingWithoutRoom(
	{ code, person, name, title, case: itsCase, held }: JoinedRoom,
	facts: CaseFacts,
	ofRound: (round: Round) => ReadonlyMap<string, RoomMark>
): Keeping {
	const [first, second, ...later] = rounds.map(ofRound) as [
		ReadonlyMap<string, RoomMark>,
		ReadonlyMap<string, RoomMark>,
		...ReadonlyMap<string, RoomMark>[]
	];
	const marked = new Set([first, second, ...later].flatMap((marks) => [...marks.keys()]));
	const usual = facts.forums[0]!;
	return {
		code,
		person,
		name,
		title: title || `Room ${codeInGroups(code)}`,
		caseVersion: facts.version,
		settings: {
			case: itsCase ?? facts.id,
			forum: held?.forum ?? usual.id,
			standard: held?.standard ?? usual.standard,
			// Whoever did not say their name is not named by it.
			naming: held?.naming ?? 'pseudonyms'
		},
		places: [...namesOf(facts).keys()].filter((key) => marked.has(key)).map(placeOf),
		first,
		second,
		later,
		twice: new Set()
	};
}
