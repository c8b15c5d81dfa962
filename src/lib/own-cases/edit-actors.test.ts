import { expect, it } from 'vitest';
import { Case } from '#lib/domain/case.ts';
import { caseFaults } from '#lib/domain/case-faults.ts';
import {
	actorName,
	refusedName,
	withAccused,
	withActor,
	withActorNamed,
	withoutActor
} from './edit-actors.ts';
import { ownCase } from './own-cases.sample.ts';

const { case: theCase, law } = ownCase();
const names = ({ actors }: Case) =>
	actors.map((actor) => `${actorName(actor)}${actor.accused ? ', accused' : ''}`);
const sound = (changed: Case) => {
	expect(Case.safeParse(changed).success).toBe(true);
	expect([...caseFaults(changed, law)].filter(({ kind }) => kind === 'refuse')).toEqual([]);
};

it('an actor is added, renamed and accused, and keeps its id', () => {
	const two = withActor(theCase, ' Armed men of Sorrel ');
	expect(names(two)).toEqual(['Kestria, accused', 'Armed men of Sorrel']);
	const named = withAccused(
		withActorNamed(two, 'armed-men-of-sorrel', 'The rising'),
		'accused',
		false
	);
	expect(names(named)).toEqual(['Kestria', 'The rising']);
	expect(named.actors[1]!.id).toBe('armed-men-of-sorrel');
	expect(names(withAccused(named, 'armed-men-of-sorrel', true))).toEqual([
		'Kestria',
		'The rising, accused'
	]);
	sound(named);
});

it('whoever is named where nobody is accused is the accused', () => {
	expect(names(withActor({ ...theCase, actors: [] }, 'Kestria'))).toEqual(['Kestria, accused']);
});

it('no two actors have one name or one id, in whatever letters', () => {
	expect(withActor(theCase, 'kestria')).toBe(theCase);
	expect(refusedName(theCase, 'KESTRIA')).toBe(
		'KESTRIA is there already. Give each a name of its own.'
	);
	expect(refusedName(theCase, 'Kestria', 'accused')).toBe('');
	const three = withActor(withActor(theCase, '敵'), '味方');
	expect(three.actors.map(({ id }) => id)).toEqual(['accused', 'actor', 'actor-2']);
	sound(three);
});

it('an actor goes only when no item describes its conduct', () => {
	const two = withActor(theCase, 'The rising');
	const evidence = two.evidence.map((item) => ({ ...item, conductOf: 'the-rising' }));
	expect(withoutActor({ ...two, evidence }, 'the-rising').actors).toHaveLength(2);
	expect(names(withoutActor(two, 'the-rising'))).toEqual(['Kestria, accused']);
});
