import { describe, expect, it } from 'vitest';
import type { Dossier } from '#lib/domain/dossier.ts';
import { markKey } from '#lib/domain/mark.ts';
import { withChangedItem, withItem, withoutItem } from '#lib/own-cases/edit-items.ts';
import { withText } from '#lib/own-cases/edit-text.ts';
import {
	asMarked,
	fromElsewhere,
	sinceEditions,
	withEdition,
	type Editions
} from '#lib/own-cases/editions.ts';
import { ownCase } from '#lib/own-cases/own-cases.sample.ts';

const dossier = ownCase();
const killing = markKey('I', 'genocide/acts/killing');
const [item] = dossier.case.evidence;
const { id: _, ...draft } = item!;
const links = [
	{
		count: 'I',
		element: 'genocide/acts/killing',
		direction: 'supports' as const,
		why: 'Graves are of the dead.'
	}
];
const edited = (change: Partial<typeof draft>): Dossier => ({
	...dossier,
	case: withChangedItem(dossier.case, 'E1', { ...draft, ...change }, links)
});
const reworded = edited({ statement: 'An agency counted 3,410 graves.' });
const marked = (of: Dossier = dossier) => asMarked(withEdition(undefined, of));
const versionsOf = ({ known }: Editions) => Object.keys(known);

describe('the version of a case of one’s own', () => {
	it('stays while nothing that marks are made upon changes', () => {
		const kept = marked();
		expect(withEdition(kept, dossier)).toBe(kept);
		const texts = { ...dossier, case: withText(dossier.case, 1, 'On 9 April wells were sealed.') };
		expect(withEdition(kept, texts)).toBe(kept);
		expect(withEdition(kept, edited({ short: 'Graves' }))).toBe(kept);
	});

	it('rises once for all the edits between two visits of the bench', () => {
		const kept = withEdition(marked(), reworded);
		expect(kept.version).toBe(2);
		expect(withEdition(kept, reworded)).toBe(kept);
		expect(versionsOf(kept)).toEqual(['1', '2']);
	});

	it('stays as long as nobody has marked it', () => {
		const kept = withEdition(withEdition(undefined, dossier), reworded);
		expect([kept.version, versionsOf(kept)]).toEqual([1, ['1']]);
	});

	it('does not fall where a change is undone', () => {
		const kept = asMarked(withEdition(marked(), reworded));
		expect(withEdition(kept, dossier).version).toBe(3);
	});

	it('goes on from the version that the file of a case had', () => {
		const opened = { ...dossier, case: { ...dossier.case, version: 7 } };
		expect(withEdition(undefined, opened).version).toBe(7);
		expect(withEdition(marked(), opened).version).toBe(7);
	});

	it('is another where a case is edited whose marks came from a room, before the bench was opened', () => {
		const ofRoom = { ...dossier, case: { ...dossier.case, version: 5 } };
		for (const here of [undefined, marked(), asMarked(withEdition(undefined, ofRoom))]) {
			const kept = fromElsewhere(here, ofRoom);
			expect(kept).toMatchObject({ version: 5, marked: true });
			expect(withEdition(kept, dossier)).toBe(kept);
			const now = withEdition(kept, reworded);
			expect(now.version).toBe(6);
			expect(sinceEditions(now, reworded).says['5']).toBe('Since then: E1 has changed.');
		}
		const later = { ...marked(), version: 7 };
		expect(fromElsewhere(later, ofRoom)).toBe(later);
	});

	it('is another where the marked version is not remembered', () => {
		const kept = { version: 5, marked: true, known: {} };
		expect(withEdition(kept, reworded).version).toBe(6);
	});

	it('remembers forty versions and no more', () => {
		let kept = marked();
		for (let graves = 1; graves <= 60; graves += 1)
			kept = asMarked(withEdition(kept, edited({ statement: `It counted ${graves} graves.` })));
		expect([kept.version, versionsOf(kept).length, versionsOf(kept)[0]]).toEqual([61, 40, '22']);
	});
});

describe('what changed since marks were made', () => {
	const since = (now: Dossier) => {
		const kept = withEdition(marked(), now);
		const { changes, says } = sinceEditions(kept, now);
		return { own: changes['1']?.['icc']?.own, says: says['1'] };
	};

	it('an item in other words: it is named, and so is the element that it bears on', () => {
		expect(since(reworded)).toEqual({ own: [killing], says: 'Since then: E1 has changed.' });
	});

	it('another reason why it bears on the element', () => {
		const other = [{ ...links[0]!, why: 'The dead were buried there.' }];
		const now = { ...dossier, case: withChangedItem(dossier.case, 'E1', draft, other) };
		expect(since(now)).toEqual({ own: [killing], says: 'Since then: E1 has changed.' });
	});

	it('a new item and one that was taken out', () => {
		const more = withItem(dossier.case, { ...draft, statement: 'More graves.' }, links);
		expect(since({ ...dossier, case: more })).toEqual({
			own: [killing],
			says: 'Since then: E2 is new.'
		});
		expect(since({ ...dossier, case: withoutItem(dossier.case, 'E1') })).toEqual({
			own: [killing],
			says: 'Since then: E1 was taken out.'
		});
	});

	it('what the law asks, in other words', () => {
		const law = structuredClone(dossier.law);
		const asked = JSON.stringify(law.tests).replace(
			/("id":"genocide\/acts\/killing".*?"asks":")/,
			'$1In other words. '
		);
		const now = { ...dossier, law: { ...law, tests: JSON.parse(asked) as typeof law.tests } };
		expect(since(now)).toEqual({
			own: [killing],
			says: 'Since then the law that it is read under, or its counts, changed.'
		});
	});

	it('nothing, where nothing did', () => {
		expect(sinceEditions(marked(), dossier)).toEqual({ changes: {}, says: {} });
		expect(sinceEditions(undefined, dossier)).toEqual({ changes: {}, says: {} });
	});
});
