import type { LegalTest } from '#lib/domain/legal-test.ts';
import { answering } from '#lib/law/tests/beside-the-finding.ts';
import {
	deportation,
	disappearance,
	enslavement,
	imprisonment
} from '#lib/law/tests/crimes-against-humanity/acts-against-liberty.ts';
import {
	extermination,
	murder,
	otherInhumaneActs,
	torture
} from '#lib/law/tests/crimes-against-humanity/acts-of-violence.ts';
import { apartheid } from '#lib/law/tests/crimes-against-humanity/apartheid.ts';
import { chapeau } from '#lib/law/tests/crimes-against-humanity/chapeau.ts';
import { persecution } from '#lib/law/tests/crimes-against-humanity/persecution.ts';
import { sexualViolence } from '#lib/law/tests/crimes-against-humanity/sexual-violence.ts';

export const crimesAgainstHumanity = {
	id: 'cah',
	title: 'Crimes against humanity',
	source:
		'Article 7 of the Rome Statute with the ICC Elements of Crimes; or custom, as the ad hoc tribunals applied it under Article 5 of the ICTY’s Statute and Article 3 of the ICTR’s, with elements of its own.',
	caution:
		'A mark says how strongly an element is made out on the evidence cited. It does not say who is criminally responsible, or that any court has jurisdiction. Who would answer (Articles 25 and 28) may be marked beside the finding, and does not change it.',
	root: {
		kind: 'all',
		id: 'cah',
		label: 'Crimes against humanity',
		unheard: {
			icj: 'The ICJ has no convention under which to hear crimes against humanity: there is no finding here, and the marks stay.'
		},
		of: [
			chapeau,
			{
				kind: 'any',
				id: 'cah/acts',
				label: 'Acts',
				of: [
					murder,
					extermination,
					enslavement,
					deportation,
					imprisonment,
					torture,
					sexualViolence,
					persecution,
					disappearance,
					apartheid,
					otherInhumaneActs
				]
			}
		],
		besides: [answering('cah')]
	}
} satisfies LegalTest;
