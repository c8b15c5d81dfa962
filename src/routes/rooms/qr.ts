import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** The quiet zone that scanners need around a code, in modules. */
const quiet = 4;

/** A QR code as one path, a module being one unit, and the square it stands in with its quiet zone. */
export function qrOf(text: string): { path: string; from: number; width: number } {
	const code = generate(text, { minCorrectionLevel: correction.M });
	return { path: toSvgPath(code), from: -quiet, width: code.size + 2 * quiet };
}
