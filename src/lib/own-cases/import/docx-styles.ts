import { scanXml, type Attributes } from './scan-xml.ts';
import { wordNames } from './word-names.ts';

/** What a style of Word makes of its paragraphs. */
export type Role = 'title' | 'heading' | 'quotation' | 'byline' | 'contents';

/** The styles of a document, as far as they say what a paragraph is and what is hidden. */
export class DocxStyles {
	readonly #styles = new Map<string, Style>();
	#usual = '';

	constructor(bytes?: Uint8Array) {
		if (bytes) this.#read(bytes);
	}

	/** What a paragraph is by its style, or the styles which that one is based on. */
	role(id = this.#usual): Role | undefined {
		for (const style of this.#line(id)) {
			if (style.level !== undefined)
				return style.level < 9 ? (roleOf(style) ?? 'heading') : roleOf(style);
			const role = roleOf(style);
			if (role) return role;
		}
		return undefined;
	}

	/** Whether letters in this style are hidden. */
	hidden(id = this.#usual): boolean {
		return this.#line(id).find(({ hidden }) => hidden !== undefined)?.hidden ?? false;
	}

	/** Whether letters in this style stand raised, as marks of notes do. */
	raised(id: string): boolean {
		return this.#line(id).find(({ raised }) => raised !== undefined)?.raised ?? false;
	}

	#line(id: string): Style[] {
		const line: Style[] = [];
		for (let style = this.#styles.get(id); style && !line.includes(style) && line.length < 20;)
			style = (line.push(style), this.#styles.get(style.basedOn ?? ''));
		return line;
	}

	#read(bytes: Uint8Array): void {
		let style: Style | undefined;
		let within: string[] = [];
		scanXml(bytes, wordNames, {
			open: (name, attributes) => {
				within.push(name);
				if (name === 'w:style') {
					const id = attributes['w:styleId'] ?? '';
					style = { name: '' };
					this.#styles.set(id, style);
					if (attributes['w:type'] === 'paragraph' && isOn(attributes['w:default'] ?? '0'))
						this.#usual = id;
				}
				if (!style) return;
				const value = attributes['w:val'];
				if (name === 'w:name') style.name = value?.toLowerCase() ?? '';
				if (name === 'w:basedOn' && value) style.basedOn = value;
				if (within.some((each) => each.endsWith('Change'))) return;
				if (name === 'w:outlineLvl') style.level = Number(value);
				if (name === 'w:vanish') style.hidden = toggled(attributes);
				if (name === 'w:vertAlign') style.raised = value === 'superscript';
			},
			close: (name) => {
				within = within.slice(0, -1);
				if (name === 'w:style') style = undefined;
			}
		});
	}
}

type Style = {
	name: string;
	basedOn?: string;
	level?: number;
	hidden?: boolean;
	raised?: boolean;
};

/** Word keeps the names of its own styles in English, whatever language it speaks. */
const roles: readonly [RegExp, Role][] = [
	[/^title$/, 'title'],
	[/^(heading \d|subtitle)$/, 'heading'],
	[/^(quote|intense quote|block text|block ?quot(e|ation)|quotations?)$/, 'quotation'],
	[/^(author|byline|by-line|authors?)$/, 'byline'],
	[/^(toc \d|toc heading|table of figures|table of authorities|toa heading)$/, 'contents']
];
const roleOf = ({ name }: Style): Role | undefined =>
	roles.find(([pattern]) => pattern.test(name))?.[1];

export const isOn = (value: string): boolean => !/^(0|false|off)$/.test(value);
/** Word’s switches are on when they are there, unless they say otherwise. */
export const toggled = (attributes: Attributes): boolean => isOn(attributes['w:val'] ?? '1');
