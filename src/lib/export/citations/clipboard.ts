import { plain, type CitationRun } from '#lib/export/citations/render.ts';

const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A citation as HTML, so that a word processor keeps its italics. */
export const html = (runs: CitationRun[]): string =>
	`<p>${runs
		.map(({ text, face }) =>
			face === 'italic'
				? `<i>${escaped(text)}</i>`
				: face === 'small-caps'
					? `<span style="font-variant: small-caps">${escaped(text)}</span>`
					: escaped(text)
		)
		.join('')}</p>`;

/**
 * Copies citations, one to a line, with their faces where the browser can.
 * @returns whether that was allowed; on plain http it is not
 */
export async function toClipboard(citations: CitationRun[][]): Promise<boolean> {
	const clipboard = (navigator as { clipboard?: Clipboard }).clipboard;
	const text = citations.map(plain).join('\n');
	try {
		await clipboard!.write([
			new ClipboardItem({
				'text/plain': new Blob([text], { type: 'text/plain' }),
				'text/html': new Blob([citations.map(html).join('')], { type: 'text/html' })
			})
		]);
		return true;
	} catch {
		try {
			await clipboard!.writeText(text);
			return true;
		} catch {
			return false;
		}
	}
}
