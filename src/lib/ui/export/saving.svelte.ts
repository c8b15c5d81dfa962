import { Undrawable } from '#lib/ui/drawing.ts';
import { handOver } from '#lib/ui/hand-over.ts';

/** Makes one file at a time and hands it over; says what came of it. */
export class Saving {
	/** What is being made. */
	busy = $state('');
	fault = $state('');
	done = $state('');

	/**
	 * @param what tells it from what else can be made
	 * @param label what it is called where it could not be made
	 * @param make the file, and what to call it
	 */
	async save(what: string, label: string, make: () => Promise<[Blob, string]>): Promise<void> {
		if (this.busy) return;
		this.busy = what;
		this.fault = this.done = '';
		try {
			const [blob, name] = await make();
			handOver(blob, name);
			this.done = `Saved as “${name}”.`;
		} catch (error) {
			this.fault = whyNot(label, error);
		} finally {
			this.busy = '';
		}
	}
}

/** What a browser throws where it fetches nothing is a TypeError that speaks of it. */
function whyNot(label: string, error: unknown): string {
	if (error instanceof Undrawable) return error.message;
	if (error instanceof TypeError && /fetch|import|load|network/i.test(error.message))
		return `${label}: the code that makes it could not be fetched. Check the connection and press again.`;
	return `${label}: it could not be made. Try another form; “Assessment” keeps everything.`;
}
