/** The parts our tests use of Citation.js, which brings no types. */
declare module '@citation-js/core' {
	export const plugins: {
		input: {
			chain(text: string, options: { generateGraph: boolean }): Record<string, unknown>[];
			data(text: string, format: string): Record<string, string | string[]>[];
		};
	};
}
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-bibtex';
