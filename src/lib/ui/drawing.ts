import type { Picture } from '#lib/export/svg.ts';

/** A canvas's longest side and largest area, in pixels: what phones draw, and what all others do. */
const longestSide = 16_384;
const twiceAsFine = 4_096 * 4_096;
const largestArea = longestSide * longestSide;

/** Why a picture could not be drawn, in a sentence for the reader. */
export class Undrawable extends Error {}

/** A picture as an SVG file. */
export const vectorOf = ({ svg }: Picture): Blob => new Blob([svg], { type: 'image/svg+xml' });

/**
 * A picture as a PNG, twice as fine as it is shown, or as shown where that would be too large.
 * @param tooLarge what to say where even that is more than a canvas holds
 * @throws Undrawable
 */
export async function drawn(
	picture: Picture,
	tooLarge = 'This picture is too large for a PNG. Save it as SVG.'
): Promise<Blob> {
	const { width, height } = picture;
	const times =
		Math.max(width, height) * 2 <= longestSide && width * height * 4 <= twiceAsFine ? 2 : 1;
	if (Math.max(width, height) > longestSide || width * height > largestArea)
		throw new Undrawable(tooLarge);
	const image = new Image();
	image.src = await new Promise<string>((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(reader.result as string);
		reader.onerror = () => reject(new Undrawable('The picture could not be read. Save it as SVG.'));
		reader.readAsDataURL(vectorOf(picture));
	});
	try {
		await image.decode();
	} catch {
		throw new Undrawable('This browser could not draw the picture. Save it as SVG.');
	}
	const canvas = document.createElement('canvas');
	canvas.width = width * times;
	canvas.height = height * times;
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	if (!blob) throw new Undrawable(tooLarge);
	return blob;
}
