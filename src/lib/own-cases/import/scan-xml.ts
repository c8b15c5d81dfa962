import { Parser } from 'htmlparser2';
import { Unreadable, type ReadingProgress } from './brought-text.ts';

/**
 * Reads the XML of a packed document from its beginning to its end, without keeping it: a part of
 * 50 MB never stands in memory as a tree. Entities of its own and what it would fetch are ignored.
 */

/** What is told of a part while it is read. Names come with the prefixes that the reader knows. */
export type XmlEvents = {
	open(name: string, attributes: Attributes): void;
	close(name: string): void;
	text?(text: string): void;
};
export type Attributes = Readonly<Record<string, string | undefined>>;

/** No document that people write is as deep; one that is was made to be slow. */
const deepest = 400;
const portion = 64 * 1024;

const damaged = () =>
	new Unreadable(
		'The text inside the file is damaged. Open it in the program that it was written with, save it again, and bring the new copy.'
	);

/** What the prefixes of a place in the document mean, where they aren’t those that the reader knows. */
class Scope {
	readonly #prefixes: ReadonlyMap<string, string>;
	readonly #names = new Map<string, string>();
	constructor(prefixes: ReadonlyMap<string, string> = new Map()) {
		this.#prefixes = prefixes;
	}

	/** The scope within an element, which may give prefixes a meaning. */
	within(attributes: Attributes, known: ReadonlyMap<string, string>): Scope {
		let prefixes: Map<string, string> | undefined;
		for (const name in attributes) {
			if (!/^xmlns(:|$)/.test(name)) continue;
			const prefix = name.slice(6);
			const ours = known.get(attributes[name]!);
			const meant = ours ?? ([...known.values()].includes(prefix) ? '?' : prefix);
			if (meant === (this.#prefixes.get(prefix) ?? prefix)) continue;
			prefixes ??= new Map(this.#prefixes);
			prefixes.set(prefix, meant);
		}
		return prefixes ? new Scope(prefixes) : this;
	}

	name(name: string): string {
		if (this.#prefixes.size === 0) return name;
		let told = this.#names.get(name);
		if (told === undefined) {
			const colon = name.indexOf(':');
			const prefix = name.slice(0, Math.max(0, colon));
			const meant = this.#prefixes.get(prefix) ?? prefix;
			told = meant === '' ? name : `${meant}:${name.slice(colon + 1)}`;
			if (this.#names.size < 1000) this.#names.set(name, told);
		}
		return told;
	}

	attributes(attributes: Attributes): Attributes {
		if (this.#prefixes.size === 0) return attributes;
		return Object.fromEntries(
			Object.entries(attributes).map(([name, value]) => [
				name.includes(':') ? this.name(name) : name,
				value
			])
		);
	}
}

/**
 * @param known the reader’s prefix of each namespace, by its address
 * @throws Unreadable where the XML isn’t whole
 */
export function scanXml(
	bytes: Uint8Array,
	known: ReadonlyMap<string, string>,
	events: XmlEvents,
	progress: ReadingProgress = () => {}
): void {
	let scope = new Scope();
	const around: Scope[] = [];
	let roots = 0;
	/** Nothing stands between here and the beginning of an element: it may close by itself. */
	let justOpened = false;
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				if (around.length === 0) roots += 1;
				around.push(scope);
				if (around.length > deepest || roots > 1) throw damaged();
				scope = scope.within(attributes, known);
				justOpened = true;
				events.open(scope.name(name), scope.attributes(attributes));
			},
			onclosetag(name, implied) {
				if (implied && !justOpened) throw damaged();
				justOpened = false;
				events.close(scope.name(name));
				scope = around.pop()!;
			},
			ontext(text) {
				justOpened = false;
				events.text?.(text);
			}
		},
		{ xmlMode: true }
	);
	const decoder = new TextDecoder(encodingOf(bytes));
	for (let at = 0; at < bytes.byteLength; at += portion) {
		parser.write(decoder.decode(bytes.subarray(at, at + portion), { stream: true }));
		progress(at / bytes.byteLength);
	}
	parser.end(decoder.decode());
	if (roots === 0 || around.length > 0) throw damaged();
	progress(1);
}

const encodingOf = (bytes: Uint8Array): string => {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	return 'utf-8';
};
