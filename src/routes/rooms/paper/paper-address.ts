import { mostFirst } from '#lib/domain/read-first.ts';
import { markKey, type Place } from '#lib/domain/mark.ts';
import { pickLimit, type RoomSettings } from '#lib/rooms/settings.ts';

/** What is printed for a lesson, as its address says it: a page that anybody can open and nobody stores. */
export type PaperAsked = {
	case: string;
	forum: string;
	/** The standard’s label, and from which level it is met. */
	standard: { label: string; at: number };
	title: string;
	elements: Place[];
	readFirst: NonNullable<RoomSettings['readFirst']>;
};

export function paperAddress(asked: PaperAsked): string {
	const { standard, title, elements, readFirst } = asked;
	const query = new URLSearchParams({ case: asked.case, forum: asked.forum });
	query.set('standard', `${standard.at} ${standard.label}`);
	if (title) query.set('title', title);
	for (const { count, element } of elements) {
		const items = readFirst[markKey(count, element)] ?? [];
		query.append('element', [markKey(count, element), ...items].join(' '));
	}
	return `/rooms/paper?${query}`;
}

/** What an address asks for; undefined where it is none of ours. */
export function paperAsked(query: URLSearchParams): PaperAsked | undefined {
	const [, at, label] = /^([0-5]) (.{1,200})$/u.exec(query.get('standard') ?? '') ?? [];
	const elements: Place[] = [];
	const readFirst: PaperAsked['readFirst'] = {};
	for (const given of query.getAll('element').slice(0, pickLimit)) {
		const [key = '', ...items] = given.split(' ');
		const parted = key.indexOf(':');
		if (parted < 1 || key.length > 300) return undefined;
		elements.push({ count: key.slice(0, parted), element: key.slice(parted + 1) });
		if (items.length > 0) readFirst[key] = items.slice(0, mostFirst);
	}
	const id = query.get('case') ?? '';
	if (at === undefined || label === undefined || elements.length === 0) return undefined;
	if (!/^[a-z0-9-]{1,100}$/.test(id)) return undefined;
	return {
		case: id,
		forum: query.get('forum') ?? '',
		standard: { label, at: Number(at) },
		title: (query.get('title') ?? '').slice(0, 120),
		elements,
		readFirst
	};
}
