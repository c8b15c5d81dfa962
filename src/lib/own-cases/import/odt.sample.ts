import { strToU8, zipSync } from 'fflate';

const names = [
	...['office', 'text', 'style', 'table', 'meta', 'manifest'].map((name) => [
		name,
		`urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`
	]),
	['draw', 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'],
	['xlink', 'http://www.w3.org/1999/xlink'],
	['dc', 'http://purl.org/dc/elements/1.1/']
]
	.map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
	.join(' ');

/** An OpenDocument text written by hand: its body, and the styles it makes for itself. */
export function odtOf(parts: {
	body: string;
	styles?: string;
	meta?: string;
	manifest?: string;
}): Uint8Array<ArrayBuffer> {
	const { body, styles = '', meta = '', manifest = '' } = parts;
	const files: Record<string, string> = {
		mimetype: 'application/vnd.oasis.opendocument.text',
		'content.xml': `<office:document-content ${names}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
		'meta.xml': `<office:document-meta ${names}><office:meta>${meta}</office:meta></office:document-meta>`,
		'META-INF/manifest.xml': `<manifest:manifest ${names}>${manifest}</manifest:manifest>`
	};
	return zipSync(
		Object.fromEntries(
			Object.entries(files).map(([name, text]) => [
				name,
				[strToU8(text), { level: name === 'mimetype' ? (0 as const) : (6 as const) }]
			])
		),
		{ mtime: '2026-01-01' }
	) as Uint8Array<ArrayBuffer>;
}
