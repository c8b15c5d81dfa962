/**
 * The deepest that brackets may stand within each other in anything from outside. What Chapeau
 * writes stays below 12; checking a text far deeper runs out of stack.
 */
export const deepest = 64;

/** Thrown for JSON that is nested deeper than `deepest`. */
export class TooDeep extends Error {}

/**
 * JSON from outside, whose depth is looked at before anything is built of it.
 * @throws {TooDeep} when it is nested too deeply, {SyntaxError} when it is no JSON
 */
export function parseBounded(text: string): unknown {
	let depth = 0;
	let quoted = false;
	for (let at = 0; at < text.length; at += 1) {
		const sign = text[at];
		if (quoted) {
			if (sign === '\\') at += 1;
			else if (sign === '"') quoted = false;
		} else if (sign === '"') quoted = true;
		else if (sign === '[' || sign === '{') {
			if (++depth > deepest) throw new TooDeep();
		} else if (sign === ']' || sign === '}') depth -= 1;
	}
	return JSON.parse(text);
}
