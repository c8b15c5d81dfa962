import { handOver } from '#lib/ui/hand-over.ts';
import { whyNotMade } from '#lib/ui/why-not-made.ts';

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
			this.fault = whyNotMade(label, error, 'Try another form; “Assessment” keeps everything.');
		} finally {
			this.busy = '';
		}
	}
}
