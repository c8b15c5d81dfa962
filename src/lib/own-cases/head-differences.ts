import type { Actor, Case } from '#lib/domain/case.ts';
import { difference, taking, type Difference } from '#lib/own-cases/difference.ts';
import { actorId, itemsOfActor } from '#lib/own-cases/edit-actors.ts';
import { pairedActors } from '#lib/own-cases/their-names.ts';

/** What differs in what two versions say of the case as a whole, and of whose conduct the article describes. */
export const headDifferences = (mine: Case, theirs: Case): Difference[] => [
	...aboutDifferences(mine, theirs),
	...correctionDifferences(mine, theirs),
	...actorDifferences(mine, theirs)
];

function aboutDifferences(mine: Case, theirs: Case): Difference[] {
	const articleOf = ({ article }: Case) =>
		[article.author, article.title, article.publisher, article.date, article.label, article.address]
			.filter(Boolean)
			.join(', ');
	const caseOf = ({ title, where, teaches }: Case) =>
		[title, where, teaches].filter(Boolean).join('. ');
	return [
		...difference(
			{ key: 'article', kind: 'head', about: 'what the text is' },
			articleOf(mine),
			articleOf(theirs),
			{ take: (theCase) => ({ ...theCase, article: theirs.article }) }
		),
		...difference(
			{ key: 'case', kind: 'head', about: 'the name of the case' },
			caseOf(mine),
			caseOf(theirs),
			{
				take: ({ where: _, teaches: __, ...theCase }) => ({
					...theCase,
					title: theirs.title,
					...(theirs.where !== undefined && { where: theirs.where }),
					...(theirs.teaches !== undefined && { teaches: theirs.teaches })
				})
			}
		)
	];
}

/** They belong to the versions of a case that was published, and are only looked at. */
function correctionDifferences(mine: Case, theirs: Case): Difference[] {
	const said = ({ corrections }: Case) =>
		corrections.map(({ version, date, says }) => `Version ${version}, ${date}: ${says}`).join(' ');
	return difference(
		{ key: 'corrections', kind: 'head', about: 'what was corrected' },
		said(mine),
		said(theirs),
		{}
	);
}

function actorDifferences(mine: Case, theirs: Case): Difference[] {
	const said = (actor: Actor | undefined) =>
		actor ? `${actor.label}${actor.accused ? ' (accused)' : ''}` : '';
	return pairedActors(mine, theirs).flatMap(({ own, other }) => {
		const { id, label } = (own ?? other)!;
		const describes = (theCase: Case) => (own ? itemsOfActor(theCase, own.id) : []);
		return difference(
			{ key: `actor ${own ? id : `new ${id}`}`, kind: 'actor', about: `“${label}”` },
			said(own),
			said(other),
			taking(
				mine,
				(theCase) =>
					!other && describes(theCase).length > 0
						? `Say first of whom ${describes(theCase).join(', ')} describes the conduct.`
						: '',
				(theCase) => ({ ...theCase, actors: actorsWith(theCase.actors, own, other) })
			)
		);
	});
}

function actorsWith(actors: readonly Actor[], own: Actor | undefined, other: Actor | undefined) {
	if (!other) return actors.filter(({ id }) => id !== own?.id);
	if (own) return actors.map((actor) => (actor.id === own.id ? { ...other, id: own.id } : actor));
	return [...actors, { ...other, id: actorId(actors, other.id) }];
}
