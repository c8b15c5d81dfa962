import { printable } from '#lib/export/printable.ts';

/** What the pictures have in common: SVG documents of their own, in which nothing is fetched. */

export type Picture = { svg: string; width: number; height: number };

/** Light, whatever the screen shows: pictures go on paper and into documents. */
export const colours = {
	paper: '#fcfbf7',
	ink: '#1d1b16',
	soft: '#5c574b',
	line: '#dfdaca',
	supports: '#2b7b82',
	undermines: '#b3432b',
	context: '#5c574b',
	unmarked: '#e3decf',
	caution: '#6d4a05'
};
/** The fill of each strength, by its level. */
export const scale = ['#b3432b', '#8f897a', '#d4aa3c', '#6fa57c', '#2b7b82', '#163a63'];
export const serif = "'Source Serif 4', 'Source Serif Pro', Georgia, 'Times New Roman', serif";
const sans = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

export const small = `font-size="11" fill="${colours.soft}"`;

/** A picture with its title, and where one is needed a description, for those who do not see it. */
export function picture(
	width: number,
	height: number,
	title: string,
	content: readonly string[],
	description?: string
): Picture {
	const svg = [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${sans}" font-size="13" fill="${colours.ink}" role="img">`,
		`<title>${escaped(title)}</title>`,
		...(description ? [`<desc>${escaped(description)}</desc>`] : []),
		`<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
		...content,
		'</svg>'
	].join('\n');
	return { svg, width, height };
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML: its signs escaped, and what XML cannot hold left out. */
export const escaped = (words: string): string =>
	printable(words).replace(/[&<>"]/g, (sign) => entities[sign]!);

/** A text of so many characters at most, what is left out marked by an ellipsis. */
export function cut(words: string, most: number): string {
	return words.length > most
		? `${words
				.slice(0, most - 1)
				.replace(/[\uD800-\uDBFF]$/, '')
				.trimEnd()}…`
		: words;
}

/** A text in lines of so many characters at most; a longer word is parted. */
export function wrapped(words: string, most: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of words.split(/\s+/).filter(Boolean)) {
		if (line && line.length + 1 + word.length <= most) line += ` ${word}`;
		else {
			if (line) lines.push(line);
			const pieces = word.match(new RegExp(`.{1,${most}}`, 'gu')) ?? [];
			lines.push(...pieces.slice(0, -1));
			line = pieces.at(-1) ?? '';
		}
	}
	return line ? [...lines, line] : lines;
}

export function text(x: number, y: number, words: string, style = ''): string {
	return `<text x="${x}" y="${y}" ${style}>${escaped(words)}</text>`;
}

export function upright(x: number, y: number, words: string, style: string): string {
	return `<text transform="translate(${x} ${y}) rotate(-90)" ${style}>${escaped(words)}</text>`;
}

export function line(x1: number, y1: number, x2: number, y2: number): string {
	return `<path d="M${x1} ${y1}L${x2} ${y2}" stroke="${colours.line}"/>`;
}
