import { dayInWords } from '#lib/domain/day.ts';
import { italic, strong, text, type Run } from '#lib/export/document.ts';
import type { Judged } from '#lib/export/judgements.ts';
import type { CaseRecord, HeldAuthority } from '#lib/export/record.ts';
import { memoryWords, type Writing } from '#lib/export/writing.ts';

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
			write.unknownAuthority(each);
			return [text(`${each} (the law here does not have this authority).`)];
		})
	);
}

/** The authorities of a whole count by name, for a memo that says no more of them; empty where none is cited. */
export function authoritiesByName(
	write: Writing,
	elements: readonly Judged[],
	record: CaseRecord
): Run[] {
	const citing = elements.flatMap((element) => {
		const all = citedBy(element, record);
		return all.length > 0 ? [{ name: element.name, all }] : [];
	});
	return citing.flatMap(({ name, all }, element) => [
		text(`${element > 0 ? ' On' : 'On'} “${name}”: `),
		...all.flatMap((each, at): Run[] => {
			const stop = at === all.length - 1 ? '.' : ',';
			const space = at > 0 ? ' ' : '';
			if (typeof each !== 'string')
				return [
					text(space),
					italic(each.title.replace(/\.$/, stop === '.' ? '' : '.')),
					text(stop),
					...write.authority(each)
				];
			write.unknownAuthority(each);
			return [text(`${space}${each}${stop}`)];
		})
	]);
}

/** The table of authorities: what is cited, decision by decision, or that nothing is. */
export function authoritiesTable(write: Writing, { authorities }: CaseRecord) {
	write.heading(1, 'Table of authorities', 'authorities');
	if (write.authorities.size === 0) {
		write.paragraph(text('The marks cite no authority beyond the words of the law.'));
		return;
	}
	const known = authorities
		.filter(({ id }) => write.authorities.has(id))
		.toSorted((one, other) => one.title.localeCompare(other.title, 'en') || byDate(one, other));
	const unknown = [...write.authorities.keys()].filter(
		(id) => !known.some((each) => each.id === id)
	);
	write.table(
		'Decisions and documents that the marks cite',
		[
			{ head: 'Authority', width: 34 },
			{ head: 'Date', width: 14 },
			{ head: 'Pinpoint', width: 20 },
			{ head: 'Subsequent history', width: 22 },
			{ head: 'Cited in section', width: 10 }
		],
		[
			...[...new Set(known.map(({ work }) => work))].map((work): Run[][] => {
				const of = known.filter((each) => each.work === work);
				const { title, body, date } = of[0]!;
				return [
					[italic(title), text(`, ${body}`)],
					[text(dayInWords(date))],
					[text(of.map(pinpointWords).join('\n'))],
					[text([...new Set(of.flatMap(({ history }) => history ?? []))].join('\n') || '–')],
					[
						text(
							sectionsOf(
								write,
								of.map(({ id }) => id)
							)
						)
					]
				];
			}),
			...unknown.map((id): Run[][] => [
				[text(`${id} (the law here does not have this authority)`)],
				[text('–')],
				[text('–')],
				[text('–')],
				[text(sectionsOf(write, [id]))]
			])
		]
	);
}

const byDate = (one: HeldAuthority, other: HeldAuthority) => (one.date < other.date ? -1 : 1);

function pinpointWords({ pinpoint, checked }: HeldAuthority): string {
	const memory = memoryWords[checked];
	return [pinpoint ?? 'No pinpoint', ...(memory ? [`[${memory}]`] : [])].join(' ');
}

const sectionsOf = (write: Writing, ids: readonly string[]): string =>
	[...new Set(ids.flatMap((id) => [...(write.authorities.get(id) ?? [])]))]
		.sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
		.join(', ');
