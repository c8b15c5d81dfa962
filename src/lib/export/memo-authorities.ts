import { dayInWords } from '#lib/domain/day.ts';
import { plain } from '#lib/domain/explain.ts';
import { listed } from '#lib/domain/sentence-words.ts';
import { italic, strong, text, type Run } from '#lib/export/document.ts';
import type { Judged } from '#lib/export/judgements.ts';
import type { CaseRecord, HeldAuthority } from '#lib/export/record.ts';
import { fromMemory, type Writing } from '#lib/export/writing.ts';

/** The authorities that marks cite: at each element, in footnotes, and in a table at the end. */

/** What an element’s mark cites; what the law as it is here has not is kept by its id. */
function citedBy({ mark }: Judged, { authorities }: CaseRecord): (HeldAuthority | string)[] {
	return (mark?.cites ?? []).map((id) => authorities.find((each) => each.id === id) ?? id);
}

/** What each authority cited for an element held, with its footnote. */
export function authoritiesOfElement(write: Writing, element: Judged, record: CaseRecord) {
	const all = citedBy(element, record);
	if (all.length === 0) return;
	write.as('label', strong('Authorities'));
	write.list(
		all.map((each) => {
			if (typeof each !== 'string') return [text(each.held), ...write.authority(each)];
			write.citesAuthority(each);
			return [text(`${each} (the law here does not have this authority).`)];
		})
	);
}

/**
 * The authorities of some elements by name, for a memo that says no more of them; empty where none is
 * cited. A holding has its footnote where it is named first, and its pinpoint where it is named again.
 */
export function authoritiesByName(
	write: Writing,
	elements: readonly Judged[],
	record: CaseRecord
): Run[] {
	const alike = new Map<string, { names: string[]; all: (HeldAuthority | string)[] }>();
	for (const element of elements) {
		const all = citedBy(element, record);
		if (all.length === 0) continue;
		const key = all.map((each) => (typeof each === 'string' ? each : each.id)).join();
		const { names } = alike.get(key) ?? alike.set(key, { names: [], all }).get(key)!;
		names.push(`“${element.name}”`);
	}
	return [...alike.values()].flatMap(({ names, all }, element) => [
		text(`${element > 0 ? ' ' : ''}On ${plain(listed(names.map((name) => [name])))}: `),
		...all.flatMap((each, at): Run[] => {
			const stop = at === all.length - 1 ? '.' : ',';
			return [...(at > 0 ? [text(' ')] : []), ...byName(write, each, stop)];
		})
	]);
}

function byName(write: Writing, authority: HeldAuthority | string, stop: '.' | ','): Run[] {
	if (typeof authority === 'string') {
		write.citesAuthority(authority);
		return [text(`${authority}${stop}`)];
	}
	const { id, pinpoint } = authority;
	const title = write.titleOf(authority);
	if (write.authorities.has(id)) {
		write.citesAuthority(id);
		return [italic(title), text(`${pinpoint ? `, ${pinpoint}` : ''}${stop}`)];
	}
	return [
		italic(title.replace(/\.$/, stop === '.' ? '' : '.')),
		text(stop),
		...write.authority(authority)
	];
}

/**
 * The table of authorities: what is cited, decision by decision, or that nothing is.
 * @param short in three columns instead of five, for a memo of fewer elements than the marks cite for
 */
export function authoritiesTable(
	write: Writing,
	{ authorities }: CaseRecord,
	short?: { elements: readonly Judged[] }
) {
	write.heading(1, 'Table of authorities', 'authorities');
	const all = new Set(short?.elements.flatMap(({ mark }) => mark?.cites ?? []));
	const left = all.size - write.authorities.size;
	if (write.authorities.size === 0) {
		write.paragraph(
			text(
				left > 0 ? leftOutWords(left) : 'The marks cite no authority beyond the words of the law.'
			)
		);
		return;
	}
	const known = authorities
		.filter(({ id }) => write.authorities.has(id))
		.toSorted((one, other) => one.title.localeCompare(other.title, 'en') || byDate(one, other));
	const unknown = [...write.authorities.keys()].filter(
		(id) => !known.some((each) => each.id === id)
	);
	const works = [...new Set(known.map(({ work }) => work))].map((work) =>
		known.filter((each) => each.work === work)
	);
	const place = (of: readonly HeldAuthority[]) =>
		sectionsOf(
			write,
			of.map(({ id }) => id)
		);
	const caption = 'Decisions and documents that the marks cite';
	const unheld = (id: string) => `${id} (the law here does not have this authority)`;
	if (short) {
		write.table(
			caption,
			[
				{ head: 'Authority', width: 54 },
				{ head: 'Pinpoint', width: 36 },
				{ head: 'Section', width: 10 }
			],
			[
				...works.map((of): Run[][] => [
					[
						italic(write.titleOf(of[0]!)),
						text([`, ${of[0]!.body}, ${dayInWords(of[0]!.date)}.`, ...historyOf(of)].join(' '))
					],
					[text(of.map(pinpointWords).join('\n'))],
					[text(place(of))]
				]),
				...unknown.map((id): Run[][] => [
					[text(unheld(id))],
					[text('–')],
					[text(sectionsOf(write, [id]))]
				])
			]
		);
		if (left > 0) write.as('small', text(leftOutWords(left)));
	} else
		write.table(
			caption,
			[
				{ head: 'Authority', width: 29 },
				{ head: 'Date', width: 13 },
				{ head: 'Pinpoint', width: 18 },
				{ head: 'Subsequent history', width: 20 },
				{ head: 'Cited in section', width: 20 }
			],
			[
				...works.map((of): Run[][] => [
					[italic(write.titleOf(of[0]!)), text(`, ${of[0]!.body}`)],
					[text(dayInWords(of[0]!.date))],
					[text(of.map(pinpointWords).join('\n'))],
					[text(historyOf(of).join('\n') || '–')],
					[text(place(of))]
				]),
				...unknown.map((id): Run[][] => [
					[text(unheld(id))],
					[text('–')],
					[text('–')],
					[text('–')],
					[text(sectionsOf(write, [id]))]
				])
			]
		);
}

const leftOutWords = (left: number) =>
	`For elements that are not named here the marks cite ${left === 1 ? 'another authority' : `${left} other authorities`}: the reasoned memo has ${left === 1 ? 'it' : 'them'}.`;

const historyOf = (of: readonly HeldAuthority[]) => [
	...new Set(of.flatMap(({ history }) => history ?? []))
];

const byDate = (one: HeldAuthority, other: HeldAuthority) => (one.date < other.date ? -1 : 1);

function pinpointWords(held: HeldAuthority): string {
	const memory = fromMemory(held);
	return [held.pinpoint ?? 'No pinpoint', ...(memory ? [`[${memory}]`] : [])].join(' ');
}

const sectionsOf = (write: Writing, ids: readonly string[]): string =>
	[...new Set(ids.flatMap((id) => [...(write.authorities.get(id) ?? [])]))]
		.sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
		.join(', ');
