/**
 * The stem of an English word, so that `tortured` meets `torture`, and `imprisoned` meets
 * `imprisonment`. It is made to set words of a text beside words of the law: what a stem looks like
 * says nothing. Words of other languages stay as they are, but for their plurals in `s`.
 */

/** What no ending tells. */
const irregular: Record<string, string> = {
	children: 'child',
	men: 'man',
	women: 'woman',
	people: 'person',
	slave: 'slavery',
	slaves: 'slavery',
	racial: 'race',
	racially: 'race',
	racism: 'race',
	racist: 'race',
	rapist: 'rap',
	rapists: 'rap',
	dead: 'death',
	die: 'death',
	dies: 'death',
	died: 'death',
	dying: 'death'
};
/** Stems of one family that part on the way. */
const sameFamily: Record<string, string> = {
	intend: 'intent',
	destruct: 'destroy',
	expuls: 'expel',
	detent: 'detain',
	coerciv: 'coerc'
};

/** An ending, what it becomes, and how many letters must be left before it. */
const endings: [ending: RegExp, becomes: string, left: number][] = [
	[/([ai])bly$/, '$1ble', 3],
	[/ly$/, '', 4],
	[/icity$/, 'ic', 3],
	[/i?ous$/, '', 4],
	[/ence$/, 'ent', 3],
	[/(?:ance|ancy|ant)$/, '', 4],
	[/ments?$/, '', 4],
	[/al$/, '', 5],
	[/ive$/, '', 5],
	[/ator$/, 'ate', 4],
	[/ion$/, '', 5],
	[/er$/, '', 4],
	[/ing$/, '', 3],
	[/(?<!e)ed$/, '', 3],
	[/e$/, '', 3]
];
const vowel = /[aeiouy]/;
const british = /is(e|ed|es|ing|ations?)$/;
const kept = new Map<string, string>();

export function stemOf(word: string): string {
	const lower = word.toLowerCase();
	let stem = kept.get(lower);
	if (stem === undefined) {
		stem = madeFrom(lower);
		// The words of one language are not so many; what is no language is not kept for ever.
		if (kept.size > 50_000) kept.clear();
		kept.set(lower, stem);
	}
	return stem;
}

function madeFrom(word: string): string {
	if (!/^[a-z]+$/.test(word)) return word.normalize('NFC').replace(/(?<=\p{L}{3})s$/u, '');
	if (Object.hasOwn(irregular, word)) return irregular[word]!;
	let stem = word.length > 7 ? word.replace(british, 'iz$1') : word;
	if (/ies$/.test(stem) && stem.length > 4) stem = stem.replace(/ies$/, 'y');
	else if (/(?:ch|sh|x|ss)es$/.test(stem)) stem = stem.slice(0, -2);
	else if (/[^sui]s$/.test(stem) && stem.length > 3) stem = stem.slice(0, -1);
	for (let times = 0; times < 4; times += 1) {
		const before = stem;
		for (const [ending, becomes, left] of endings) {
			if (!ending.test(stem)) continue;
			const shorter = stem.replace(ending, becomes);
			const rest = shorter.length - becomes.replace('$1', '').length;
			if (rest < left || !vowel.test(shorter)) continue;
			stem = shorter;
			// `exterminated` and `deportation` leave an `at` behind.
			if (becomes === '' && /at$/.test(stem) && stem.length > 5) stem = stem.slice(0, -2);
			if (/([^aeiou])\1$/.test(stem)) stem = stem.slice(0, -1);
			break;
		}
		if (stem === before) break;
	}
	if (/([^aeiou])\1$/.test(stem)) stem = stem.slice(0, -1);
	return (Object.hasOwn(sameFamily, stem) && sameFamily[stem]) || stem;
}
