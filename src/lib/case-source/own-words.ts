import type { LawBook } from '#lib/domain/law-book.ts';
import { isOwn } from '#lib/domain/own-id.ts';
import type { Book, BookAuthority, BookElement, QuotedLaw, Sheet } from '#lib/domain/sheet.ts';

/**
 * A part of a case as its pages show it (`partOf`). Words of our own law book lead to our reader of the
 * law. Those of a case that is read under another book, or under an earlier one, lead to the law page of
 * that case; its authorities lead nowhere, since ours need not be they.
 * @param current the version that our law book has
 */
export function leadingHome(
	part: unknown,
	theCase: { id: string },
	law: Pick<LawBook, 'id' | 'version'>,
	current: string
): unknown {
	if (part === undefined || !isOwn(theCase.id)) return part;
	const ours = law.id === 'built-in' && law.version === current;
	if (Array.isArray(part))
		return (part as BookAuthority[]).map((each) =>
			ours && !each.id.startsWith('own-') ? each : { ...each, ofItsCase: true }
		);
	if (ours) return part;
	const home = (quoted: QuotedLaw): QuotedLaw => ({
		...quoted,
		provision: `${theCase.id}/${quoted.provision}`
	});
	const led = (element: BookElement): BookElement => ({
		...element,
		law: element.law.map(home),
		readings: element.readings.map((reading) => ({
			...reading,
			...(reading.law && { law: reading.law.map(home) })
		}))
	});
	const whole = part as Book | Sheet;
	return 'elements' in whole
		? { ...whole, elements: whole.elements.map(led) }
		: { ...whole, element: led(whole.element) };
}
