import { strToU8 } from 'fflate';

/** A run of letters: where it stands, how large it is, in the upright letters or in the bold ones. */
export type Printed = { x: number; y: number; size?: number; bold?: true; text: string };

/** A PDF of pages of 400 by 600 points, written by hand. Letters are those of Windows’ Latin. */
export function pdfOf(pages: readonly (readonly Printed[])[]): Uint8Array<ArrayBuffer> {
	const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>', ''];
	for (const name of ['Times-Roman', 'Times-Bold'])
		objects.push(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`);
	const kids: string[] = [];
	for (const page of pages) {
		const stream = page
			.map(
				({ x, y, size = 10, bold, text }) =>
					`BT /F${bold ? 2 : 1} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`
			)
			.join('\n');
		objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
		objects.push(
			`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] /Contents ${objects.length} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`
		);
		kids.push(`${objects.length} 0 R`);
	}
	objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`;
	let file = '%PDF-1.4\n';
	const offsets = objects.map((object, index) => {
		const at = file.length;
		file += `${index + 1} 0 obj\n${object}\nendobj\n`;
		return at;
	});
	const table = file.length;
	file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets
		.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`)
		.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF`;
	return strToU8(file, true) as Uint8Array<ArrayBuffer>;
}

/** Lines below each other, from the height of the first; a line may have pieces of its own. */
export const set = (
	y: number,
	lines: readonly (string | readonly Partial<Printed>[])[],
	{ x = 50, size = 10, leading = 12 } = {}
): Printed[] =>
	lines.flatMap((line, index) =>
		(typeof line === 'string' ? [{ text: line }] : line).map((piece) => ({
			x,
			size,
			text: '',
			...piece,
			y: y - index * leading + ((piece.y as number | undefined) ?? 0)
		}))
	);
