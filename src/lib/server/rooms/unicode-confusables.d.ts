declare module 'unicode-confusables' {
	/** The text with each sign as the one that Unicode’s table has it look like. */
	export function rectifyConfusion(text: string): string;
}
