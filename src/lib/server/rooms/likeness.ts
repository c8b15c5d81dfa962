import { rectifyConfusion } from 'unicode-confusables';

/**
 * Whether two names may be taken for each other: in another case, with other blanks, with signs that
 * cannot be seen, or in letters of another script that look the same (Unicode Technical Standard 39,
 * “confusables”). Runs on the server: the table is large.
 */

/** What is not seen, or not seen to differ. */
const unseen = /[\p{Default_Ignorable_Code_Point}\s\p{Pd}._'’\u2800]/gu;

/** Two forms: small letters look alike otherwise than capitals do. Of alike names one is the same. */
function formsOf(name: string): [string, string] {
	const plain = name.normalize('NFKC').replace(unseen, '');
	const looks = (text: string) => rectifyConfusion(text.normalize('NFD')).toLowerCase();
	return [looks(plain.toLowerCase()), looks(plain)];
}

/** A class of a few thousand, over and over. */
const most = 20_000;
const known = new Map<string, [string, string]>();

function cached(name: string): [string, string] {
	let forms = known.get(name);
	if (!forms) {
		if (known.size >= most) known.clear();
		known.set(name, (forms = formsOf(name)));
	}
	return forms;
}

export function areAlike(one: string, other: string): boolean {
	const [a, b] = [cached(one), cached(other)];
	return a[0] === b[0] || a[1] === b[1];
}

/** The number that a name was given because others were like it: `Ada (2)` is another than `Ada`. */
const numbered = /^(.*\S) \((\d{1,4})\)$/su;

export function withoutNumber(name: string): string {
	return numbered.exec(name)?.[1] ?? name;
}

/**
 * The name as the room writes it: with a number where somebody has one like it.
 * @param taken the names in the room
 */
export function distinct(name: string, taken: Iterable<string>): string {
	const numbers = [...taken]
		.filter((other) => areAlike(withoutNumber(other), name) || areAlike(other, name))
		.map((other) => Number(numbered.exec(other)?.[2] ?? 1));
	return numbers.length === 0 ? name : `${name} (${Math.max(1, ...numbers) + 1})`;
}

/** Which of some people have a name like another’s, by id. */
export function alikeAmong(people: Iterable<{ id: string; name: string }>): Set<string> {
	const byForm = new Map<string, string[]>();
	for (const { id, name } of people)
		for (const [at, form] of cached(withoutNumber(name)).entries()) {
			const key = `${at} ${form}`;
			const ids = byForm.get(key);
			if (ids) ids.push(id);
			else byForm.set(key, [id]);
		}
	return new Set([...byForm.values()].filter(({ length }) => length > 1).flat());
}
