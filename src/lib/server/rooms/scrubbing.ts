import type { Database } from '#lib/server/database/database.ts';
import { failed } from '#lib/server/rooms/failed.ts';

export type Scrubbing = ReturnType<typeof scrubbingOf>;

/** Takes out of the files of a database what was erased from its tables. */
export function scrubbingOf(database: Pick<Database, 'scrub'>) {
	/** Something was erased, since the last time or before this process, that may be in the files yet. */
	let due = true;

	/** Until it has worked: somebody who reads the file beside us, a backup, holds it up. */
	async function work(): Promise<void> {
		if (due) due = !(await database.scrub());
	}

	return {
		work,
		/** Something was erased that is to be scrubbed with the next round. */
		note(): void {
			due = true;
		},
		/** Something was erased that is to be scrubbed at once. */
		begin(): void {
			due = true;
			void work().catch(failed);
		}
	};
}
