import { fnv1a } from '#lib/domain/fnv1a.ts';
import { marksAsOne } from '#lib/rooms/groups.ts';
import { lookOf } from '#lib/rooms/look.ts';
import type { Figures } from '#lib/rooms/frame.ts';
import { chosenOn } from '#lib/rooms/leading.ts';
import { byText } from '#lib/rooms/order.ts';
import type { Round } from '#lib/rooms/phases.ts';
import { readsChosen, reasonOf } from '#lib/rooms/reason-of.ts';
import { repliesUnder } from '#lib/rooms/replies.ts';
import { layoutOf, type Layout, type Person, type Room } from '#lib/rooms/room.ts';
import type { RoomMark } from '#lib/rooms/room-mark.ts';
import type { Viewer, Visible } from '#lib/rooms/visibility.ts';

/** The reasons that were given for an element, as far as a viewer may read them. */

/** How many reasons of one element are sent, and how many characters of each; the teacher’s files hold all. */
export const reasonsInFrame: Record<
	Exclude<Viewer, 'stranger'>,
	{ reasons: number; length: number }
> = {
	teacher: { reasons: 200, length: 500 },
	participant: { reasons: 20, length: 280 },
	/** It turns through them by pages: one for each strength. */
	projector: { reasons: 200, length: 280 }
};

/**
 * The reasons given for one element in a round, as a viewer may read them: what the frame holds of
 * the element that is shown. Of the others it holds how many there are, and a page asks for them.
 * @param whose the teacher asks for the reason of one person, whole
 */
export function reasonsAt(
	room: Room,
	viewer: Viewer,
	key: string,
	round: Round,
	whose?: string
): Pick<Figures, 'reasonCount' | 'reasons'> {
	const layout = layoutOf(room);
	const place = layout.places.find((each) => each.key === key);
	if (!place || viewer === 'stranger') return {};
	const seen = lookOf(room, layout, viewer)(key, round);
	if (whose === undefined) return reasonsIn(room, viewer, place, round, seen, true);
	const person = room.people.find(({ id }) => id === whose);
	if (!person || seen.reason !== 'named') return {};
	const reason = reasonOf(room, viewer, place, round, person);
	return reason ? { reasons: [{ text: reason.text, person: whose }] } : {};
}

/** @param inFull the reasons themselves, and not only how many there are */
export function reasonsIn(
	room: Room,
	viewer: Exclude<Viewer, 'stranger'>,
	place: Layout['places'][number],
	round: Round,
	seen: Visible,
	inFull: boolean
): Pick<Figures, 'reasonCount' | 'reasons'> {
	if (seen.reason === 'none') return {};
	const { reasons: atMost, length } = reasonsInFrame[viewer];
	const chosen = chosenOn(room.leading, round, place.key);
	const onlyChosen = readsChosen(room, viewer, round, place.key);
	const given = room.people.flatMap((person) => {
		const reason = reasonOf(room, viewer, place, round, person);
		return reason ? [{ ...reason, person }] : [];
	});
	const found = marksAsOne(room.settings, round)
		? onceATable(
				given,
				chosen,
				(person) => person.markedAt?.[round]?.get(place.key) ?? person.group
			)
		: given;
	if (!inFull) return { reasonCount: found.length };
	const reasons = found
		.sort((a, b) => (onlyChosen ? chosen.indexOf(a.person.id) - chosen.indexOf(b.person.id) : 0))
		.map(({ text, answer, person, hidden }) => ({
			text: text.slice(0, length),
			...(text.length > length && { cut: true as const }),
			...(answer && { answer }),
			...(seen.reason === 'named' && { person: person.id }),
			...(hidden && { hidden: true as const }),
			...(viewer === 'teacher' && chosen.includes(person.id) && { chosen: true as const }),
			...(round === 1 && repliesUnder(room, viewer, place, person.id))
		}))
		// Mixed by nothing but what they say.
		.map((reason) => ({ reason, draw: fnv1a(reason.text), written: JSON.stringify(reason) }))
		.sort((a, b) => (onlyChosen ? 0 : a.draw - b.draw || byText(a.written, b.written)))
		.slice(0, atMost)
		.map(({ reason }) => reason);
	return { reasonCount: found.length, reasons };
}

/** What a table has written as one is one reason: of whoever was chosen for it, or else of any. */
function onceATable<
	Of extends {
		text: string;
		answer: RoomMark['answer'];
		person: Pick<Person, 'id' | 'group' | 'markedAt'>;
	}
>(
	given: readonly Of[],
	chosen: readonly string[],
	tableOf: (person: Of['person']) => string | undefined
): Of[] {
	const isChosen = ({ person }: Of) => Number(chosen.includes(person.id));
	const said = new Set<string>();
	return [...given]
		.sort((a, b) => isChosen(b) - isChosen(a) || byText(a.person.id, b.person.id))
		.filter(({ text, answer, person }) => {
			const group = tableOf(person);
			const written = `${group} ${answer} ${text}`;
			if (group === undefined) return true;
			if (said.has(written)) return false;
			said.add(written);
			return true;
		});
}
