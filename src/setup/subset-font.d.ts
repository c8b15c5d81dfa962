declare module 'subset-font' {
	/** @returns the font with the glyphs of the text alone, in the range given of each axis */
	export default function subsetFont(
		font: Buffer,
		text: string,
		options: {
			targetFormat: 'woff2';
			variationAxes?: Record<string, { min: number; max: number }>;
		}
	): Promise<Buffer>;
}
