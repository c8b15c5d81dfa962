import { matrixPicture, type PictureOf } from '#lib/export/matrix-picture.ts';

/** A canvas's longest side and largest area, in pixels: what phones draw, and what all others do. */
const longestSide = 16_384;
const twiceAsFine = 4_096 * 4_096;
const largestArea = longestSide * longestSide;

/**
 * Hands the shown matrix to the browser as a file. PNG is drawn twice as fine as shown, or as
 * shown where that would be too large.
 * @throws with a sentence for the reader when the picture is too large, or cannot be drawn
 */
export async function savePicture(
	kind: 'svg' | 'png',
	of: Omit<PictureOf, 'date'> & { caseId: string }
): Promise<void> {
	const date = new Date().toISOString().slice(0, 10);
	const picture = matrixPicture({ ...of, date });
	const name = `${of.caseId}-matrix-${of.matrix.choice.columns}`;
	const vector = new Blob([picture.svg], { type: 'image/svg+xml' });
	if (kind === 'svg') return hand(vector, `${name}.svg`);
	hand(await drawn(vector, picture), `${name}.png`);
}

async function drawn(vector: Blob, { width, height }: { width: number; height: number }) {
	const times =
		Math.max(width, height) * 2 <= longestSide && width * height * 4 <= twiceAsFine ? 2 : 1;
	const tooLarge = new Error(
		'This matrix is too large for a PNG. Save it as SVG, or show one count.'
	);
	if (Math.max(width, height) > longestSide || width * height > largestArea) throw tooLarge;
	const image = new Image();
	image.src = await new Promise<string>((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(reader.result as string);
		reader.onerror = () => reject(new Error('The picture could not be read. Save it as SVG.'));
		reader.readAsDataURL(vector);
	});
	try {
		await image.decode();
	} catch {
		throw new Error('This browser could not draw the picture. Save it as SVG.');
	}
	const canvas = document.createElement('canvas');
	canvas.width = width * times;
	canvas.height = height * times;
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	if (!blob) throw tooLarge;
	return blob;
}

function hand(blob: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = name;
	link.click();
	// The browser needs the address until the file is written.
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
