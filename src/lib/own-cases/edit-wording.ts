import type { Instrument, Provision } from '#lib/domain/instrument.ts';
import type { LawBook } from '#lib/domain/law-book.ts';
import type { Element, Node, Quotation } from '#lib/domain/legal-test.ts';
import { nodes } from '#lib/domain/outline.ts';
import { isOwnLaw, ownLawId, slugOf } from '#lib/own-cases/own-law.ts';

/** Changes to the instruments of a case’s law book that a person added: which they are, and their words. */

export type InstrumentFields = Omit<Instrument, 'id' | 'provisions' | 'alsoCalled'>;
export type ProvisionFields = Pick<Provision, 'pinpoint' | 'text' | 'checked'>;

/** As a provision is pasted: in one line, since where a page breaks is no part of the law. */
export const pasted = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words of a provision as they are quoted, without the marks of footnotes; empty where it has none. */
export function wordsOf({ instruments }: Pick<LawBook, 'instruments'>, provision: string): string {
	for (const { provisions } of instruments)
		for (const { id, text } of provisions)
			if (id === provision) return text.replace(/\[\^\d+\]/g, '').trim();
	return '';
}

/**
 * Where words part from a provision that is meant to have them: undefined where they stand in it.
 * @returns how many of the words’ letters still agree, and what the provision has after those
 */
export function partsFrom(
	text: string,
	words: string
): { agrees: number; then: string } | undefined {
	if (text.includes(words)) return undefined;
	let [least, most] = [0, words.length];
	while (least < most) {
		const middle = Math.ceil((least + most) / 2);
		if (text.includes(words.slice(0, middle))) least = middle;
		else most = middle - 1;
	}
	const from = text.indexOf(words.slice(0, least)) + least;
	return { agrees: least, then: least === 0 ? '' : text.slice(from, from + 40) };
}

/** With an instrument of one’s own, and its first provision. */
export function withInstrument(
	law: LawBook,
	fields: InstrumentFields,
	first: ProvisionFields,
	fresh: string
): LawBook {
	const id = ownLawId(fields.short, fresh);
	const instrument = { id, ...fields, provisions: [provisionOf(id, first, fresh)] };
	return { ...law, instruments: [...law.instruments, instrument] };
}

/** The id that the first provision of a new instrument has. */
export const firstProvisionId = (short: string, pinpoint: string, fresh: string): string =>
	provisionOf(ownLawId(short, fresh), { pinpoint, text: '', checked: unchecked }, fresh).id;

const unchecked: Provision['checked'] = { level: 'memory', note: 'Not compared yet.' };

function provisionOf(instrument: string, fields: ProvisionFields, fresh: string): Provision {
	// Two pinpoints may have the same letters and figures, as “Art. 1(1)” and “Art. 11”.
	const anchor = fields.pinpoint
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '')
		.slice(0, 24);
	return { id: `${instrument}/${anchor || slugOf('')}-${fresh}`, label: '', ...fields };
}

export function withInstrumentFields(
	law: LawBook,
	id: string,
	fields: Partial<InstrumentFields>
): LawBook {
	return changedInstrument(law, id, (instrument) => {
		const { address, ...others } = { ...instrument, ...fields };
		return { ...others, ...(address && { address }) };
	});
}

/** With one more provision, after the others. */
export const withProvision = (
	law: LawBook,
	instrument: string,
	fields: ProvisionFields,
	fresh: string
): LawBook =>
	changedInstrument(law, instrument, (each) => ({
		...each,
		provisions: [...each.provisions, provisionOf(instrument, fields, fresh)]
	}));

/**
 * With a provision corrected.
 * @param whole what elements quote of it and is no longer there becomes the whole provision; else the
 *   book is refused until they quote other words
 */
export function withProvisionFields(
	law: LawBook,
	id: string,
	fields: Partial<ProvisionFields>,
	whole = false
): LawBook {
	const changed = changedInstrument(law, instrumentOf(id), (instrument) => ({
		...instrument,
		provisions: instrument.provisions.map((each) =>
			each.id === id ? { ...each, ...fields } : each
		)
	}));
	const text = wordsOf(changed, id);
	if (!whole || changed === law || !text) return changed;
	const requote = (quotation: Quotation): Quotation =>
		quotation.provision !== id || text.includes(quotation.words)
			? quotation
			: { provision: id, words: text };
	return { ...changed, tests: changed.tests.map((test) => quotingOtherwise(test, requote)) };
}

/** With what is said of how the words of a provision were checked; what is not said stays. */
export function withChecked(
	law: LawBook,
	id: string,
	said: Partial<Provision['checked']>
): LawBook {
	const provisions = law.instruments.flatMap((instrument) => instrument.provisions);
	const was = provisions.find((each) => each.id === id)?.checked;
	return was ? withProvisionFields(law, id, { checked: { ...was, ...said } }) : law;
}

/** Without a provision that no element quotes; an instrument goes with its last one. */
export function withoutProvision(law: LawBook, id: string): LawBook {
	if (quotersOf(law, id).length > 0) return law;
	const changed = changedInstrument(law, instrumentOf(id), (instrument) => ({
		...instrument,
		provisions: instrument.provisions.filter((each) => each.id !== id)
	}));
	const instruments = changed.instruments.filter(({ provisions }) => provisions.length > 0);
	if (instruments.length === 0) return law;
	return instruments.length < changed.instruments.length ? { ...changed, instruments } : changed;
}

/** The elements that quote a provision, or, of those, the ones whose words it would no longer have. */
export function quotersOf({ tests }: LawBook, provision: string, without?: string): Element[] {
	return tests.flatMap(({ root }) =>
		[...nodes<Node>(root)].filter(
			(node): node is Element =>
				node.kind === 'element' &&
				[node.guidance, ...(node.readings ?? [])].some(({ law = [] }) =>
					law.some(
						(each) =>
							each.provision === provision &&
							(without === undefined || !without.includes(each.words))
					)
				)
		)
	);
}

const instrumentOf = (provision: string): string => provision.slice(0, provision.indexOf('/'));

const changedInstrument = (
	law: LawBook,
	id: string,
	change: (instrument: Instrument) => Instrument
): LawBook =>
	isOwnLaw(id) && law.instruments.some((each) => each.id === id)
		? {
				...law,
				instruments: law.instruments.map((each) => (each.id === id ? change(each) : each))
			}
		: law;

function quotingOtherwise<Test extends { root: Node }>(
	test: Test,
	requote: (quotation: Quotation) => Quotation
): Test {
	const visit = <Tree extends Node>(node: Tree): Tree => {
		const own = { ...node };
		if (own.kind === 'element') {
			own.guidance = { ...own.guidance, law: own.guidance.law.map(requote) };
			if (own.readings)
				own.readings = own.readings.map((each) =>
					each.law ? { ...each, law: each.law.map(requote) } : each
				);
			if (own.split) own.split = visit(own.split);
		} else if (own.kind !== 'count') {
			own.of = own.of.map(visit);
			if (own.besides) own.besides = own.besides.map(visit);
		}
		return own;
	};
	return { ...test, root: visit(test.root) };
}
