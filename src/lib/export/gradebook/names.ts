import type { RoomRecord } from '#lib/rooms/protocol.ts';
import type { Student } from '#lib/export/gradebook/roster.ts';

/** Finds the people of a room among the students of a gradebook. */

/** Somebody of the room, with what they gave as their name. */
export type NamedPerson = Pick<RoomRecord['people'][number], 'person' | 'name' | 'number'>;

/** How a person was found: `close` is a guess that the teacher should look at. */
export type Match = { row: number; by: 'id' | 'name' | 'close' };

/** Letters that are no letter with an accent, and what people type who have no such key. */
const typed: Record<string, string> = {
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	ı: 'i',
	þ: 'th',
	æ: 'ae',
	œ: 'oe',
	ß: 'ss',
	ħ: 'h',
	ŧ: 't',
	ŋ: 'n',
	ĸ: 'k',
	ə: 'e'
};
const untyped = new RegExp(`[${Object.keys(typed).join('')}]`, 'g');

/** A name’s words as they are written, without case. */
const words = (name: string): string[] =>
	name
		.normalize('NFKC')
		.toLowerCase()
		.split(/[\s,\p{Z}]+/u)
		.filter((word) => /[\p{L}\p{N}]/u.test(word));

/** A name’s words in plain letters: without accents, and parted at every sign. */
const plainWords = (name: string): string[] =>
	name
		.toLowerCase()
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(untyped, (letter) => typed[letter]!)
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);

/** `Last, First` in the order in which it is spoken. */
function spoken(name: string): string {
	const [last = '', ...first] = name.split(',');
	return [...first, last].join(' ');
}

/** The ways in which two names can be alike: keys that are the same for both. */
type Keys = {
	/** As it is written, in the order in which it is spoken. */
	exact: string;
	/** In plain letters run together, in either order of its parts, and in any. */
	close: string[];
	words: Set<string>;
};

function keysOf(name: string): Keys {
	const run = (text: string) => plainWords(text).join('');
	const plain = plainWords(name);
	return {
		exact: words(spoken(name)).join(' '),
		close: [run(name), run(spoken(name)), [...plain].sort().join(' ')].filter(Boolean),
		words: new Set(plain)
	};
}

/** Whether all words of one, two at least, are among the other’s. */
function within(a: Set<string>, b: Set<string>): boolean {
	const [few, many] = a.size <= b.size ? [a, b] : [b, a];
	if (few.size < 2) return false;
	for (const word of few) if (!many.has(word)) return false;
	return true;
}

/**
 * Finds the people of a room in a gradebook. Where two could be meant nobody is taken; what is not
 * written exactly alike is `close`.
 * @returns by person
 */
export function matchesOf(
	students: readonly Pick<Student, 'row' | 'name' | 'ids'>[],
	people: readonly NamedPerson[]
): Map<string, Match> {
	const found = new Map<string, Match>();
	const taken = new Set<number>();
	const those = students.map(({ row, name, ids }) => ({
		row,
		ids: ids.map((id) => id.toLowerCase()),
		...keysOf(name)
	}));
	const named = people.map(({ person, name, number }) => ({
		person,
		// Who gave their number is known by it, and others may have typed theirs as their name.
		typed: (number ?? name).trim().toLowerCase(),
		...keysOf(name)
	}));
	type Them = (typeof those)[number];
	type Person = (typeof named)[number];

	/** One way of finding: for each person the students that could be meant. */
	function take(by: Match['by'], meant: (person: Person) => Iterable<Them>) {
		const times = new Map<string, { row: number; times: number }>();
		const rows = new Map<number, number>();
		for (const person of named) {
			if (found.has(person.person)) continue;
			for (const { row } of meant(person)) {
				if (taken.has(row)) continue;
				times.set(person.person, { row, times: (times.get(person.person)?.times ?? 0) + 1 });
				rows.set(row, (rows.get(row) ?? 0) + 1);
			}
		}
		for (const [person, { row, times: many }] of times) {
			if (many !== 1 || rows.get(row) !== 1) continue;
			found.set(person, { row, by });
			taken.add(row);
		}
	}

	const byId = grouped(those, ({ ids }) => ids);
	take('id', ({ typed }) => (typed ? (byId.get(typed) ?? []) : []));
	const byName = grouped(those, ({ exact }) => (exact ? [exact] : []));
	take('name', ({ exact }) => byName.get(exact) ?? []);
	const byWord = grouped(those, ({ words }) => words);
	const byKey = grouped(those, ({ close }) => close);
	take('close', (person) => {
		const all = new Set(person.close.flatMap((key) => byKey.get(key) ?? []));
		// Who shares all of fewer words shares the rarest of them.
		for (const word of person.words)
			for (const each of byWord.get(word) ?? [])
				if (within(each.words, person.words)) all.add(each);
		return all;
	});
	return found;
}

/** What is listed under each of its keys. */
function grouped<Of>(all: readonly Of[], keys: (of: Of) => Iterable<string>): Map<string, Of[]> {
	const groups = new Map<string, Of[]>();
	for (const each of all)
		for (const key of new Set(keys(each))) {
			const group = groups.get(key);
			if (group) group.push(each);
			else groups.set(key, [each]);
		}
	return groups;
}
