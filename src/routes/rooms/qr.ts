import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** The quiet zone that scanners need around a code, in modules. */
export const quiet = 4;

/** A QR code as one path, a module being one unit, and its size without the quiet zone. */
export function qrOf(text: string): { path: string; size: number } {
	const code = generate(text, { minCorrectionLevel: correction.M });
	return { path: toSvgPath(code), size: code.size };
}
