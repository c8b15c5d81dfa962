import { strFromU8, unzipSync } from 'fflate';

/** Word files opened again. Only tests use this. */

export type XmlElement = {
	name: string;
	attributes: Record<string, string>;
	children: XmlElement[];
	text: string;
};

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (xml: string) => xml.replace(/&(\w+);/g, (_, name: string) => entities[name]!);

/** The root of some XML as our library writes it. @throws unless its tags nest */
export function parsed(xml: string): XmlElement {
	const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
	const open = [root];
	for (const [, end, name, attributes, alone, text] of xml
		.replace(/<\?[^]*?\?>/g, '')
		.matchAll(/<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g)) {
		if (text !== undefined) open.at(-1)!.text += plain(text);
		else if (end) {
			if (open.pop()!.name !== name) throw new Error(`</${name}> ends what it did not begin.`);
		} else {
			const element: XmlElement = {
				name: name!,
				attributes: Object.fromEntries(
					[...attributes!.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key, value]) => [
						key!,
						plain(value!)
					])
				),
				children: [],
				text: ''
			};
			open.at(-1)!.children.push(element);
			if (!alone) open.push(element);
		}
	}
	if (open.length > 1) throw new Error(`<${open.at(-1)!.name}> is left open.`);
	return root.children[0]!;
}

/** An element and all below it. */
export function* all(element: XmlElement): Generator<XmlElement> {
	yield element;
	for (const child of element.children) yield* all(child);
}

export const named = (element: XmlElement, name: string): XmlElement[] =>
	[...all(element)].filter((each) => each.name === name);

/** The text of a paragraph or run, its breaks as `\n`. */
export const textOf = (element: XmlElement): string =>
	[...all(element)]
		.map(({ name, text }) => (name === 'w:t' ? text : name === 'w:br' ? '\n' : ''))
		.join('');

/** The parts of a Word file, by their path. */
export async function openedWord(file: Blob): Promise<(path: string) => XmlElement> {
	const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
	return (path) => parsed(strFromU8(files[path] ?? new Uint8Array()));
}
