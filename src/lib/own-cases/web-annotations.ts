import type { Case, Provenance } from '#lib/domain/case.ts';
import { provenanceLines } from '#lib/domain/from-outside.ts';
import { printedMarks } from '#lib/domain/printed-mark.ts';

/**
 * The mark-up of a case as a collection of W3C Web Annotations (Web Annotation Data Model, 2017): one
 * annotation for each item, with its statement and what it bears on as bodies, and its passage as a
 * text quote in the article. Evidence from outside it is tied to where it was found, and to none of its words.
 */
/** The address of evidence from outside, where it was found at one. */
const sourceOf = ({ found, archived }: Provenance): string | undefined =>
	/^https?:\/\/\S+$/.test(found) ? found : archived;

export function annotationsOf(theCase: Case) {
	const { id, article, evidence, bearings, counts, notes: allNotes } = theCase;
	const source = article.address ?? `urn:chapeau:${id}:article`;
	const bearingWords = (item: string) =>
		bearings
			.filter((bearing) => bearing.evidence === item)
			.map(({ count, element, direction, why, ownStep }) => ({
				type: 'TextualBody',
				purpose: 'classifying',
				format: 'text/plain',
				value: `${direction} ${counts.find((each) => each.id === count)?.test ?? count}: ${element}, count ${count}. ${why}${ownStep ? ' (The step is the annotator’s.)' : ''}`
			}));
	const items = evidence.map(({ id: item, statement, passage, paragraph, notes, outside }) => ({
		id: `urn:chapeau:${id}:${item}`,
		type: 'Annotation',
		motivation: 'classifying',
		body: [
			{ type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: statement },
			...(outside
				? provenanceLines(outside).map(([heading, says]) => ({
						type: 'TextualBody',
						purpose: 'identifying',
						format: 'text/plain',
						value: `${heading}: ${says}`
					}))
				: []),
			...bearingWords(item),
			...(notes.length > 0
				? [
						{
							type: 'TextualBody',
							purpose: 'linking',
							format: 'text/plain',
							value: `${notes.length === 1 ? 'Note' : 'Notes'} ${printedMarks(allNotes, notes).join(', ')}`
						}
					]
				: [])
		],
		// What is from outside the article has no place in it.
		target: outside
			? { source: sourceOf(outside) ?? `urn:chapeau:${id}:${item}:found` }
			: {
					source,
					...(passage
						? { selector: { type: 'TextQuoteSelector', ...passage } }
						: { selector: { type: 'FragmentSelector', value: `p${paragraph}` } })
				}
	}));
	return {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id: `urn:chapeau:${id}:annotations`,
		type: 'AnnotationCollection',
		label: theCase.title,
		total: items.length,
		first: {
			id: `urn:chapeau:${id}:annotations:1`,
			type: 'AnnotationPage',
			startIndex: 0,
			items
		}
	};
}
