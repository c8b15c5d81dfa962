import type { Element, Quotation } from '#lib/domain/legal-test.ts';

/** Of Article 6 alone: what has to be known of the manifest pattern. */
export const ofThePattern = {
	provision: 'elements-of-crimes/6-intro-c',
	words:
		'the appropriate requirement, if any, for a mental element regarding this circumstance will need to be decided by the Court on a case-by-case basis',
	stress: ['if any', 'case-by-case']
} satisfies Quotation;

/**
 * The part that every act has, whether its Elements say so or not: intent and knowledge, as
 * Article 30 defines them. A special intent that an act asks for besides is a part of its own.
 */
export function mentalElement(act: { id: string; label: string; number: string }): Element {
	const ofGenocide = act.id.startsWith('genocide/');
	const exceptions = !ofGenocide
		? ''
		: act.id === 'genocide/acts/transfer'
			? ' Two things are otherwise provided for: of age, element 6 asks only that the perpetrator knew or should have known; and whether anything need have been known of a manifest pattern is left to the Court, case by case.'
			: ' One thing is otherwise provided for: whether anything need have been known of a manifest pattern is left to the Court, case by case.';
	return {
		kind: 'element',
		id: `${act.id}/mental`,
		label: 'Intent and knowledge',
		number: 'Art. 30',
		forums: ['icc'],
		elsewhere:
			'Article 30 is the ICC’s rule. Custom is measured by its own, act by act: see the parts that it asks for instead.',
		guidance: {
			law: [
				{
					provision: 'rome-statute/30-1',
					words:
						'Unless otherwise provided, a person shall be criminally responsible and liable for punishment for a crime within the jurisdiction of the Court only if the material elements are committed with intent and knowledge.',
					stress: ['Unless otherwise provided', 'with intent and knowledge']
				},
				{
					provision: 'rome-statute/30-2-a',
					words: 'In relation to conduct, that person means to engage in the conduct',
					stress: ['means to engage in the conduct']
				},
				{
					provision: 'rome-statute/30-2-b',
					words:
						'In relation to a consequence, that person means to cause that consequence or is aware that it will occur in the ordinary course of events.',
					stress: ['means to cause', 'aware that it will occur in the ordinary course of events']
				},
				{
					provision: 'elements-of-crimes/gi-2',
					words:
						'Where no reference is made in the Elements of Crimes to a mental element for any particular conduct, consequence or circumstance listed, it is understood that the relevant mental element, i.e., intent, knowledge or both, set out in article 30 applies.',
					stress: ['Where no reference is made', 'intent, knowledge or both']
				},
				...(ofGenocide ? [ofThePattern] : [])
			],
			asks: `For ${act.number}, ${act.label.toLowerCase()}: that those who acted meant to do what they did, meant its consequences or were aware that these would occur in the ordinary course of events, and were aware of the circumstances that the Elements name. To foresee the consequence as a risk is not enough (Katanga, Trial Chamber).${exceptions} Both intent and knowledge can be inferred from relevant facts and circumstances. The intent or knowledge that the chapeau asks for is marked there.`,
			questionsFor: [
				'Do orders, rules, words or repeated practice show that those who acted meant to do what they did?',
				'Did they mean the consequence, or were they in a position to know that it would follow in the ordinary course of events?',
				'Were the circumstances that make this the act it is, such as who the people affected were, known to them?'
			],
			questionsAgainst: [
				'Could the conduct have been an accident, a mistake or neglect, with no awareness that the consequence would follow?',
				'Is there evidence that those who acted did not know of the circumstances that matter?',
				'Does the evidence leave out who acted, so that what they meant or knew can only be guessed?'
			]
		}
	};
}
