import { describe, expect, it } from 'vitest';
import { faultWords, type Fault } from '#lib/domain/fault.ts';
import { LawBook } from '#lib/domain/law-book.ts';
import { lawFaults } from '#lib/domain/law-faults.ts';
import type { Element, Node } from '#lib/domain/legal-test.ts';
import { nodes, parts } from '#lib/domain/outline.ts';
import { law } from '#lib/law/law.ts';

const inOrder: Node[] = law.tests.flatMap((test) => [...nodes<Node>(test.root)]);
const elements = inOrder.filter((node): node is Element => node.kind === 'element');
const elementIds = new Set(elements.map(({ id }) => id));

const said = (kind: Fault['kind']) =>
	[...lawFaults(law)].filter((fault) => fault.kind === kind).map(faultWords);

describe('the law that is built in', () => {
	it('satisfies the schema', () => {
		expect(LawBook.safeParse(law).error).toBeUndefined();
	});

	it('names nothing that it does not have and nothing twice, and quotes and stresses word for word', () => {
		expect(said('refuse')).toEqual([]);
	});

	it('asks with as much care for an element as against it, in every forum, and never of guilt', () => {
		expect(said('advise')).toEqual([]);
	});
});

describe('the legal tests', () => {
	it('carry the name of their test in the id of every part', () => {
		for (const { id, root } of law.tests) {
			expect(root.id).toBe(id);
			for (const node of nodes<Node>(root)) expect(node.id.split('/')[0], node.id).toBe(id);
		}
	});

	it('rest on the counts of genocide and of crimes against humanity in the responsibility to protect', () => {
		const rests = inOrder.flatMap((node) => (node.kind === 'count' ? [node.test] : []));
		expect(rests).toEqual(['genocide', 'cah']);
	});

	it('ask for these at the ICC alone, parts of acts left out', () => {
		const atTheIcc = inOrder.filter(({ forums }) => forums?.join() === 'icc').map(({ id }) => id);
		expect(atTheIcc.filter((id) => id.split('/').length < 4)).toEqual([
			'genocide/chapeau/pattern',
			'cah/chapeau/policy',
			'cah/acts/disappearance',
			'cah/acts/apartheid'
		]);
		for (const part of [
			'genocide/acts/births/members',
			'genocide/acts/transfer/under-18',
			'cah/acts/torture/custody',
			'cah/acts/persecution/connection'
		])
			expect(atTheIcc).toContain(part);
		for (const id of atTheIcc.filter((each) => each.endsWith('/mental')))
			expect(id).toMatch(/^(genocide|cah)\/acts\//);
	});

	it('ask in custom for what the ICC does not, and of a State only at the ICJ', () => {
		const only = (forums: string) =>
			inOrder.filter((node) => node.forums?.join() === forums).map(({ id }) => id);
		expect(only('custom')).toEqual(
			expect.arrayContaining([
				'cah/acts/torture/purpose',
				'cah/acts/murder/likely-death',
				'cah/acts/persecution/discriminatory-intent',
				'cah/acts/deportation/border'
			])
		);
		expect(only('custom,icj')).toContain('genocide/acts/killing/intentional');
		expect(only('icj')).toEqual([
			'genocide/state',
			'genocide/prevention',
			'genocide/punishment',
			'genocide/complicity'
		]);
	});

	it('say of every element that only some forums ask for, and of every group, who does not and why', () => {
		for (const node of elements)
			if (node.forums?.join() === 'icc') expect(node.elsewhere, node.id).toBeTruthy();
	});

	it('quote nothing of the ICC as law where custom or the ICJ decides', () => {
		for (const { root } of law.tests)
			for (const forum of ['custom', 'icj']) {
				if (root.id === 'r2p' || ('unheard' in root && root.unheard?.[forum])) continue;
				const asked = (node: Node): Element[] => {
					if (node.forums && !node.forums.includes(forum)) return [];
					if (node.kind === 'element') return [node, ...(node.split ? asked(node.split) : [])];
					return parts<Node>(node).flatMap(asked);
				};
				for (const { id, guidance, readings = [] } of asked(root)) {
					const reading = readings.find(({ forums }) => forums.includes(forum));
					for (const { provision } of reading?.law ?? guidance.law)
						expect(provision, `${id} in ${forum}`).not.toMatch(
							/^(rome-statute|elements-of-crimes)/
						);
				}
			}
	});

	it('leave to the Court what must be known of a manifest pattern, as Introduction (c) does', () => {
		const cites = elements
			.filter(({ guidance }) =>
				guidance.law.some(({ provision }) => provision === 'elements-of-crimes/6-intro-c')
			)
			.map(({ id }) => id);
		const acts = ['killing', 'harm', 'conditions', 'births', 'transfer'];
		expect(cites).toEqual([
			'genocide/chapeau/pattern',
			...acts.map((act) => `genocide/acts/${act}/mental`)
		]);
		const asks = (id: string) => elements.find((each) => each.id === id)!.guidance.asks;
		expect(asks('genocide/acts/transfer/mental')).toContain('should have known');
		expect(asks('cah/acts/murder/mental')).not.toContain('pattern');
	});

	it('let one of the five acts of genocide suffice, and one of the eleven of Article 7', () => {
		const acts = (id: string) => {
			const node = inOrder.find((each) => each.id === id);
			return node?.kind === 'any' ? node.of.map(({ number }) => number) : [];
		};
		expect(acts('genocide/acts')).toEqual(['(a)', '(b)', '(c)', '(d)', '(e)']);
		expect(acts('cah/acts')).toEqual([...'abcdefghijk'].map((letter) => `(${letter})`));
	});

	it('let an attack be either widespread or systematic', () => {
		const scale = inOrder.find(({ id }) => id === 'cah/chapeau/scale');
		expect(scale?.kind).toBe('any');
	});

	it('require intent and knowledge for every act, marked as a part of it', () => {
		for (const node of elements) {
			if (!/^(genocide|cah)\/acts\/[^/]+$/.test(node.id)) continue;
			const forms =
				node.id === 'cah/acts/sexual-violence' && node.split && 'of' in node.split
					? node.split.of.map(({ id }) => id)
					: [node.id];
			for (const form of forms) expect(elementIds, form).toContain(`${form}/mental`);
		}
	});
});
