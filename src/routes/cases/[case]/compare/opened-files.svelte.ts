import type { AssessmentFile } from '#lib/domain/assessment.ts';
import { builtIn } from '#lib/case-source/built-in.ts';
import type { Outline } from '#lib/domain/outline.ts';
import type { PageData } from './$types';
import type { ChosenFile } from './session.ts';

export type OpenedFile = {
	key: string;
	/** Its name on the disk, and its text. */
	file: string;
	text: string;
	content: AssessmentFile;
	/** What is to be known of how it was read. */
	notes: string[];
};

/** The files opened for comparing. */
export class OpenedFiles {
	readonly #data: PageData;
	readonly #trees: Map<string, Outline>;
	list = $state.raw<OpenedFile[]>([]);
	/** A sentence for each that could not be opened. */
	faults = $state.raw<string[]>([]);
	/** How many are on their way. */
	opening = $state(0);
	#taking: Promise<void> = Promise.resolve();

	constructor(data: PageData, trees: Map<string, Outline>) {
		this.#data = data;
		this.#trees = trees;
	}

	get texts(): ChosenFile[] {
		return this.list.map(({ file, text }) => ({ name: file, text }));
	}

	/** Opens files, one lot after the other. */
	take = (chosen: readonly File[]): Promise<void> => {
		if (chosen.length === 0) return this.#taking;
		this.opening += chosen.length;
		this.#taking = this.#taking
			.then(() => this.#read(chosen))
			.catch(() => {
				this.faults = [
					'What reads the files could not be fetched: check the connection and open them again.'
				];
			})
			.finally(() => (this.opening -= chosen.length));
		return this.#taking;
	};

	/** Closes one, or all. */
	close(key?: string): void {
		this.list = key === undefined ? [] : this.list.filter((each) => each.key !== key);
		this.faults = [];
	}

	/** A bad one gets its sentence, and the others open. */
	async #read(chosen: readonly File[]): Promise<void> {
		const [{ readFile, fileLimitBytes }, { bytesWithin }, { withKnownFirst }] = await Promise.all([
			import('#lib/files/file.ts'),
			import('#lib/files/file-text.ts'),
			import('#lib/workspace/known-first.ts')
		]);
		const known = { ...this.#data, trees: this.#trees, law: this.#data.case.law };
		const found: string[] = [];
		const taken = [...this.list];
		for (const file of chosen) {
			try {
				const bytes = await bytesWithin(file, fileLimitBytes);
				let reading = readFile(file.name, bytes, known, file.size);
				if (reading.ok)
					reading = await withKnownFirst(reading, (count) =>
						builtIn(this.#data.case.id).book(count)
					);
				// What it says at its end of one file is not so of several.
				if (!reading.ok) found.push(reading.fault.replace(/ Nothing was changed\.$/, ''));
				else if (taken.some((each) => each.text === reading.text))
					found.push(`“${file.name}” is open already.`);
				else {
					const key = String(1 + Math.max(0, ...taken.map(({ key }) => Number(key))));
					const { text, file: content } = reading;
					const notes = [...reading.questions, ...reading.notices];
					taken.push({ key, file: file.name, text, content, notes });
				}
			} catch {
				found.push(`“${file.name}” could not be read: choose it again.`);
			}
		}
		this.list = taken;
		this.faults = found;
	}
}
