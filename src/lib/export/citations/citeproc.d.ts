/** The parts we use of citeproc-js, which brings no types. */
declare module 'citeproc' {
	export interface OutputFormat {
		text_escape: (text: string) => string;
		bibstart: string;
		bibend: string;
		[decoration: `@${string}/${string}`]: unknown;
	}
	interface Engine {
		setOutputFormat(name: string): void;
		updateItems(ids: string[]): void;
		makeCitationCluster(
			cites: { id: string; locator?: string; label?: string; suffix?: string }[]
		): string;
	}
	const CSL: {
		Engine: new (
			system: { retrieveLocale(language: string): unknown; retrieveItem(id: string): unknown },
			style: unknown
		) => Engine;
		Output: { Formats: Record<string, unknown> & { text: OutputFormat } };
	};
	export default CSL;
}
