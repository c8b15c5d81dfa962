import type { Attributes } from './scan-xml.ts';

/** What a style of an OpenDocument makes of its paragraphs. */
export type OdtRole = 'title' | 'heading' | 'quotation' | 'byline' | 'contents';

type Style = { name: string; parent?: string; hidden?: boolean; raised?: boolean };

/** The styles of a document, those that its text makes for itself included. */
export class OdtStyles {
	readonly #styles = new Map<string, Style>();
	/** The style that is being read. */
	#open: Style | undefined;

	/** Takes in what a part of the file says of styles. */
	read(name: string, attributes: Attributes): void {
		if (name === 'style:style') {
			const parent = attributes['style:parent-style-name'];
			this.#open = {
				name: plain(attributes['style:display-name'] ?? attributes['style:name'] ?? ''),
				...(parent !== undefined && { parent })
			};
			this.#styles.set(key(attributes['style:family'], attributes['style:name']), this.#open);
		}
		if (name === 'style:text-properties' && this.#open) {
			const display = attributes['text:display'];
			if (display !== undefined) this.#open.hidden = display === 'none';
			const position = attributes['style:text-position'];
			if (position !== undefined) this.#open.raised = /^(super|[1-9])/.test(position);
		}
	}

	role(style: string | undefined): OdtRole | undefined {
		for (const { name } of this.#line('paragraph', style)) {
			const role = roles.find(([pattern]) => pattern.test(name))?.[1];
			if (role) return role;
		}
		return undefined;
	}

	hidden(family: 'paragraph' | 'text', style: string | undefined): boolean {
		return this.#line(family, style).find(({ hidden }) => hidden !== undefined)?.hidden ?? false;
	}
	raised(style: string | undefined): boolean {
		return this.#line('text', style).find(({ raised }) => raised !== undefined)?.raised ?? false;
	}

	#line(family: string, style: string | undefined): Style[] {
		const line: Style[] = [];
		for (
			let each = this.#styles.get(key(family, style));
			each && !line.includes(each) && line.length < 20;
			each = this.#styles.get(key(family, each.parent))
		)
			line.push(each);
		return line;
	}
}

const key = (family = '', name = '') => `${family} ${name}`;

/** `Text_20_body` is how a file writes `Text body`. */
const plain = (name: string) =>
	name
		.replace(/_([\da-f]{2})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
		.toLowerCase();

const roles: readonly [RegExp, OdtRole][] = [
	[/^title$/, 'title'],
	[/^(subtitle|heading( \d+)?)$/, 'heading'],
	[/^(quotations?|quote|intense quote|block (text|quotation))$/, 'quotation'],
	[/^(author|byline)$/, 'byline'],
	[/^(contents|user index|illustration index|bibliography|table index) (heading|\d+)$/, 'contents']
];
