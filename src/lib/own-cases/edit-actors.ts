import type { Actor, Case } from '#lib/domain/case.ts';
import { freeId, slugOf } from '#lib/own-cases/own-law.ts';

/** Changes to whose conduct the items of a case describe. */

/** As pages show an actor beside an item: `conduct of Kestria`. */
const labelOf = (name: string): string => `conduct of ${name}`;

/** The name of an actor alone: `Kestria`. */
export const actorName = ({ label }: Pick<Actor, 'label'>): string =>
	label.replace(/^conduct of /, '');

/** The items that describe the conduct of an actor. */
export const itemsOfActor = ({ evidence }: Pick<Case, 'evidence'>, id: string): string[] =>
	evidence.flatMap((item) => (item.conductOf === id ? [item.id] : []));

/** An id that no actor of a case has. */
export const actorId = (actors: readonly Pick<Actor, 'id'>[], id: string): string =>
	freeId(
		id,
		actors.map((actor) => actor.id)
	);

/** Why an actor can’t have a name, in a sentence; empty where it can. */
export function refusedName({ actors }: Pick<Case, 'actors'>, name: string, id?: string): string {
	const same = actors.some(
		(actor) => actor.id !== id && actorName(actor).toLowerCase() === name.trim().toLowerCase()
	);
	return same ? `${name.trim()} is there already. Give each a name of its own.` : '';
}

/** With one more actor, whom the counts do not accuse unless there is nobody yet whom they do. */
export function withActor(theCase: Case, name: string): Case {
	const label = labelOf(name.trim());
	if (name.trim() === '' || refusedName(theCase, name) !== '') return theCase;
	const accused = !theCase.actors.some((actor) => actor.accused);
	const actor: Actor = {
		id: actorId(theCase.actors, slugOf(name, 'actor')),
		label,
		...(accused && { accused: true })
	};
	return { ...theCase, actors: [...theCase.actors, actor] };
}

/** With another name for an actor; its id stays, and with it what is said of its conduct. */
export const withActorNamed = (theCase: Case, id: string, name: string): Case =>
	changed(theCase, id, (actor) => ({ ...actor, label: labelOf(name.trim()) }));

/** With an actor accused by the counts, or not. */
export const withAccused = (theCase: Case, id: string, is: boolean): Case =>
	changed(theCase, id, ({ accused: _, ...actor }) => ({ ...actor, ...(is && { accused: true }) }));

/** Without an actor; as it was while an item describes its conduct. */
export const withoutActor = (theCase: Case, id: string): Case =>
	itemsOfActor(theCase, id).length > 0
		? theCase
		: { ...theCase, actors: theCase.actors.filter((actor) => actor.id !== id) };

const changed = (theCase: Case, id: string, change: (actor: Actor) => Actor): Case => ({
	...theCase,
	actors: theCase.actors.map((actor) => (actor.id === id ? change(actor) : actor))
});
