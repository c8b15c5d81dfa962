/** How far a word that was typed is from the beginning of a term. */

/** Which letters a word has, a bit for each. */
export function lettersOf(word: string): number {
	let letters = 0;
	for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
	return letters >>> 0;
}

/** How many bits are set. */
export function bits(of: number): number {
	let count = 0;
	for (let rest = of; rest !== 0; rest &= rest - 1) count += 1;
	return count;
}

const rows = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)];

/**
 * How many letters must be changed, added, left out or swapped with the next to make a word the
 * beginning of a term; anything above `most` is said as `most + 1`.
 */
export function slipsBetween(word: string, term: string, most: number): number {
	const width = Math.min(term.length, word.length + most, 63);
	if (term.length < word.length - most || word.length > 62) return most + 1;
	let [before, above, row] = rows as [Uint8Array, Uint8Array, Uint8Array];
	for (let column = 0; column <= width; column += 1) above[column] = column;
	for (let at = 1; at <= word.length; at += 1) {
		row[0] = at;
		let least = at;
		const letter = word.charCodeAt(at - 1);
		for (let column = 1; column <= width; column += 1) {
			const other = term.charCodeAt(column - 1);
			let slips = Math.min(
				above[column]! + 1,
				row[column - 1]! + 1,
				above[column - 1]! + (letter === other ? 0 : 1)
			);
			if (
				at > 1 &&
				column > 1 &&
				letter === term.charCodeAt(column - 2) &&
				other === word.charCodeAt(at - 2)
			)
				slips = Math.min(slips, before[column - 2]! + 1);
			row[column] = slips;
			if (slips < least) least = slips;
		}
		if (least > most) return most + 1;
		[before, above, row] = [above, row, before];
	}
	let least = most + 1;
	for (let column = Math.max(0, word.length - most); column <= width; column += 1)
		least = Math.min(least, above[column]!);
	return least;
}
