import type { readDocumentFile } from '#lib/files/document-file.ts';
import { handOver } from '#lib/ui/hand-over.ts';

/** A file that was made, and its name. */
export type MadeFile = [file: Blob, name: string];

/** What a file must be to be opened here. */
type Expected<Body> = Parameters<typeof readDocumentFile<Body>>[3];

/** Saving and opening the documents of a debate, and what came of it, in a sentence. */
export class DebateFiles {
	said = $state('');
	fault = $state('');

	#begin(): void {
		this.said = '';
		this.fault = '';
	}

	async save(make: () => Promise<MadeFile>): Promise<void> {
		this.#begin();
		try {
			const [file, name] = await make();
			handOver(file, name);
			this.said = `Saved as “${name}”.`;
		} catch {
			this.fault = 'The file could not be made. Check your connection and try again.';
		}
	}

	/** @param take opens it beside what was here; it returns what is to be said besides */
	async open<Body>(
		file: File,
		expected: Expected<Body>,
		take: (body: Body) => string | Promise<string>
	): Promise<void> {
		this.#begin();
		const [{ readDocumentFile, documentFileLimit }, { bytesWithin }] = await Promise.all([
			import('#lib/files/document-file.ts'),
			import('#lib/files/file-text.ts')
		]);
		const bytes = await bytesWithin(file, documentFileLimit);
		const reading = readDocumentFile(file.name, bytes, file.size, expected);
		if (!reading.ok) {
			this.fault = reading.fault;
			return;
		}
		const besides = await take(reading.body);
		this.said = `“${file.name}” is open.${besides}`;
	}
}

/** The document itself, to be opened again. */
export async function toOpenAgain(body: unknown, name: string): Promise<MadeFile> {
	const { documentFileText } = await import('#lib/files/document-file.ts');
	return [textFile(documentFileText(body), 'application/json'), name];
}

export const textFile = (text: string, type: string): Blob =>
	new Blob([text], { type: `${type};charset=utf-8` });
