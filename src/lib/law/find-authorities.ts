import type { Authority } from '#lib/domain/authority.ts';
import { isPart } from '#lib/domain/outline.ts';

/** Courts and bodies by family: whose law, and how much weight, a reader sees from it. */
export const families = [
	{ id: 'icj', label: 'International Court of Justice' },
	{ id: 'icty', label: 'ICTY and its successor' },
	{ id: 'ictr', label: 'ICTR' },
	{ id: 'icc', label: 'International Criminal Court' },
	{ id: 'other-courts', label: 'Other courts and tribunals' },
	{ id: 'bodies', label: 'United Nations and drafting bodies' },
	{ id: 'others', label: 'Others' }
] as const;
export type Family = (typeof families)[number]['id'];

/** The family of a court or body, by its name; a law book may name one that nobody here knows. */
export function familyOf(body: string): Family {
	if (body === 'International Court of Justice') return 'icj';
	if (/^(ICTY|IRMCT) /.test(body)) return 'icty';
	if (/^ICTR /.test(body)) return 'ictr';
	if (/^ICC .*Chamber/.test(body)) return 'icc';
	if (/\b(Commission|Committee|General Assembly)\b/.test(body)) return 'bodies';
	if (/^ECCC |\b(Court|Tribunal)\b/.test(body)) return 'other-courts';
	return 'others';
}

/** The families that some of the authorities belong to. */
export function familiesOf(all: readonly Authority[]) {
	const used = new Set(all.map(({ body }) => familyOf(body)));
	return families.filter(({ id }) => used.has(id));
}

export const orders = {
	oldest: 'oldest first',
	newest: 'newest first',
	title: 'by title'
} as const;

/** What a reader asks the list for; empty means all. */
export type AuthorityQuery = {
	text: string;
	family: Family | '';
	checked: Authority['checked'] | '';
	/** A legal test or an element: it and all below it. */
	about: string;
	from: string;
	to: string;
	order: keyof typeof orders;
};

export const everything: AuthorityQuery = {
	...{ text: '', family: '', checked: '', about: '', from: '', to: '', order: 'oldest' }
};

/** A text without case and accents, so that “Krstic” finds “Krstić” and “Brdanin” “Brđanin”. */
const folded = (text: string) =>
	text
		.normalize('NFD')
		.replace(/\p{Mn}/gu, '')
		.replaceAll('đ', 'd')
		.toLowerCase();

/**
 * The authorities that answer a question, in its order. Every word of the text must be found.
 * @param within what each element is a part of: another element, or its legal test
 */
export function findAuthorities<Each extends Authority>(
	all: readonly Each[],
	question: AuthorityQuery,
	within: Readonly<Record<string, string>>
): Each[] {
	const { family, checked, about, from, to, order } = question;
	const words = folded(question.text).split(/\s+/).filter(Boolean);
	const year = (each: Authority) => each.date.slice(0, 4);
	return all
		.filter(
			(each) =>
				(!family || familyOf(each.body) === family) &&
				(!checked || each.checked === checked) &&
				(!about || each.elements.some((id) => id === about || isPart(within, id, about))) &&
				(!isYear(from) || year(each) >= from) &&
				(!isYear(to) || year(each) <= to) &&
				matches(each, words)
		)
		.sort((a, b) => {
			if (order === 'title') return a.title.localeCompare(b.title, 'en') || compare(a, b);
			return order === 'newest' ? compare(b, a) : compare(a, b);
		});
}

// A year half typed asks for nothing yet.
const isYear = (text: string) => /^\d{4}$/.test(text);

const compare = (a: Authority, b: Authority) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0);

function matches(
	{ title, body, held, history = '', pinpoint = '', date }: Authority,
	words: string[]
): boolean {
	if (words.length === 0) return true;
	const text = folded(`${title} ${body} ${date} ${pinpoint} ${held} ${history}`);
	return words.every((word) => text.includes(word));
}

/** A question as the query of an address, without what is not asked; `?` included, empty for everything. */
export function queryOf(question: AuthorityQuery): string {
	const asked = Object.entries(question).filter(
		([key, value]) => value !== everything[key as keyof AuthorityQuery]
	);
	return asked.length > 0 ? `?${new URLSearchParams(asked)}` : '';
}

/**
 * The question that the query of an address asks; what it does not understand is left out.
 * @param abouts the legal tests and elements that can be asked for, by id
 */
export function questionOf(query: string, abouts: readonly string[]): AuthorityQuery {
	const given = new URLSearchParams(query);
	const text = (key: keyof AuthorityQuery) => given.get(key) ?? '';
	const oneOf = <Value extends string>(value: string, values: readonly Value[]) =>
		values.find((each) => each === value) ?? '';
	return {
		text: text('text'),
		family: oneOf(
			text('family'),
			families.map(({ id }) => id)
		),
		checked: oneOf(text('checked'), ['verified', 'holding-seen', 'pinpoint-seen', 'recalled']),
		about: oneOf(text('about'), abouts),
		from: isYear(text('from')) ? text('from') : '',
		to: isYear(text('to')) ? text('to') : '',
		order: oneOf(text('order'), Object.keys(orders) as AuthorityQuery['order'][]) || 'oldest'
	};
}
