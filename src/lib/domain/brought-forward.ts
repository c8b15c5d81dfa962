/** A saved file, as far as its format’s version is concerned. */
export type Saved = { version: number } & Record<string, unknown>;

/** What each version of a format changed, by the version before: the file as the next one has it. */
export type FormatSteps = Readonly<Record<number, (file: Saved) => Saved>>;

/** @returns the file in the newest format; unchanged when its version is not one that was ever written */
export function broughtForward(file: Saved, steps: FormatSteps, newest: number): Saved {
	let at = file;
	while (at.version < newest) {
		const step = steps[at.version];
		if (!step) return file;
		at = step(at);
	}
	return at;
}
