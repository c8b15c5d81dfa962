import { describe, expect, it } from 'vitest';
import { digestOf } from '#lib/domain/digest.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
import type { Element, Node } from '#lib/domain/legal-test.ts';
import { nodes } from '#lib/domain/outline.ts';
import { ownCase } from '#lib/own-cases/own-cases.sample.ts';
import { protocolVersion as version } from '#lib/rooms/protocol.ts';
import { readSent } from '#lib/server/rooms/read-sent-case.ts';

const now = Date.parse('2026-11-29T10:00:00.000Z');
const settings = {
	case: 'own-coll001',
	marking: { of: 'count', count: 'I' },
	pacing: 'all-at-once',
	forum: 'icc',
	standard: 'substantial-grounds',
	naming: 'names',
	reasons: 'optional',
	firstRound: 'before-discussion'
};
const sent = (dossier: unknown, more: object = {}) =>
	readSent(
		Buffer.from(JSON.stringify({ kind: 'open-with-case', version, settings, dossier, ...more })),
		now
	);
const changed = (change: (dossier: Dossier) => void) => {
	const dossier = JSON.parse(JSON.stringify(ownCase())) as Dossier;
	change(dossier);
	return sent(dossier).faults?.[0];
};
const elementsOf = ({ law }: Dossier) =>
	[...nodes<Node>(law.tests[0]!.root)].filter((node): node is Element => node.kind === 'element');

describe('a case that was sent', () => {
	it('is kept as it was read, under the digest of that', () => {
		const dossier = ownCase();
		const { room } = sent(dossier);
		expect(room?.kept.digest).toBe(digestOf(dossier));
		expect(JSON.parse(room!.kept.dossier)).toEqual(JSON.parse(JSON.stringify(dossier)));
		expect([room!.caseVersion, room!.lawVersion]).toEqual([
			dossier.case.version,
			dossier.law.version
		]);
	});

	it('is refused before its entries are looked at, where there are too many', () => {
		const dossier = { ...ownCase(), case: { ...ownCase().case, limits: Array(120_000).fill({}) } };
		expect(sent(dossier).faults).toEqual([expect.stringContaining('it has too many parts')]);
		expect(
			changed(({ case: theCase }) => {
				const [note] = theCase.notes;
				theCase.notes = Array.from({ length: 3001 }, (_, at) => ({ ...note!, number: at + 1 }));
			})
		).toContain('case.notes: 3001 entries. Expected at most 3000');
	});

	it('is refused where one text stands at every element, or quotations are looked for too long', () => {
		expect(
			changed((dossier) => {
				dossier.case.evidence[0]!.statement = 'x'.repeat(900_000);
				dossier.case.bearings = elementsOf(dossier).map(({ id }) => ({
					count: 'I',
					element: id,
					evidence: 'E1',
					direction: 'supports',
					why: 'It stands everywhere.'
				}));
			})
		).toContain('stand at too many elements');
		expect(
			changed((dossier) => {
				const [provision] = dossier.law.instruments[0]!.provisions;
				provision!.text = `${'a'.repeat(400_000)}b`;
				elementsOf(dossier)[0]!.guidance.law = Array.from({ length: 1000 }, () => ({
					provision: provision!.id,
					words: `${'a'.repeat(100)}b`
				}));
			})
		).toContain('letters to look for quotations in');
	});

	it('brings settings that are no longer than they may be anywhere', () => {
		const long = { ...settings, more: 'x'.repeat(100_000) };
		expect(sent(ownCase(), { settings: long })).toEqual({ refusal: 'not-understood' });
		expect(sent(ownCase(), { settings: { ...settings, more: 1 } })).toEqual({
			faults: ['A room has no setting “more”.']
		});
		expect(readSent(Buffer.from([0xff, 0xfe, 0x00]), now)).toEqual({ refusal: 'not-understood' });
	});
});
