import { today } from '#lib/domain/day.ts';
import { matrixPicture, type PictureOf } from '#lib/export/matrix-picture.ts';
import { drawn, vectorOf } from '#lib/ui/drawing.ts';
import { handOver } from '#lib/ui/hand-over.ts';

/**
 * Hands the shown matrix to the browser as a file.
 * @throws Undrawable when the picture is too large, or cannot be drawn
 */
export async function savePicture(
	kind: 'svg' | 'png',
	of: Omit<PictureOf, 'date'> & { caseId: string }
): Promise<void> {
	const date = today();
	const picture = matrixPicture({ ...of, date });
	const tooLarge = 'This matrix is too large for a PNG. Save it as SVG, or show one count.';
	const blob = kind === 'svg' ? vectorOf(picture) : await drawn(picture, tooLarge);
	handOver(blob, `${of.caseId}-matrix-${of.matrix.choice.columns}.${kind}`);
}
