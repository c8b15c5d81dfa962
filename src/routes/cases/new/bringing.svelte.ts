import { goto } from '$app/navigation';
import { fetchPublished } from '#lib/case-source/published.ts';
import { textLabel } from '#lib/domain/article.ts';
import { isDate } from '#lib/domain/fault.ts';
import type { LawBook } from '#lib/domain/law-book.ts';
import { freshId } from '#lib/keep/fresh-id.ts';
import { labelOf } from '#lib/own-cases/edit-about.ts';
import {
	Unreadable,
	type TextBlock,
	type BroughtText
} from '#lib/own-cases/import/brought-text.ts';
import { noteFields } from '#lib/own-cases/import/note-fields.ts';
import { readDocument } from '#lib/own-cases/import/read-document.ts';
import { keepNew } from '#lib/own-cases/kept-cases.ts';
import { newCase } from '#lib/own-cases/new-case.ts';
import { ownId } from '#lib/domain/own-id.ts';
import { headOf, withReadHead, type ReadHead } from './read-head.ts';

/** What a block can be made; a block that is left out is no part of the article. */
export type BlockRole = TextBlock['kind'] | 'left-out';

/** A text on its way to becoming a case: read, looked over, told what it is about. */
export class Bringing {
	pasted = $state('');
	/** How far the reading is, from 0 to 1; undefined while nothing is read. */
	progress = $state<number>();
	fault = $state('');
	brought = $state.raw<BroughtText>();
	law = $state.raw<LawBook>();

	title = $state('');
	label = $state(textLabel({}));
	author = $state('');
	publisher = $state('');
	date = $state('');
	accused = $state('');
	tests = $state<string[]>([]);

	#reading: AbortController | undefined;
	/** What the document that was read last says of itself. */
	#head: ReadHead | undefined;

	/** @param source a file, or what was pasted */
	async read(source: File | string): Promise<void> {
		this.cancel();
		const reading = new AbortController();
		this.#reading = reading;
		this.fault = '';
		this.progress = 0;
		try {
			const brought = await readDocument(typeof source === 'string' ? { pasted: source } : source, {
				signal: reading.signal,
				progress: (done) => {
					if (this.#reading === reading) this.progress = done;
				}
			});
			if (this.#reading !== reading) return;
			this.law ??= await fetchPublished<LawBook>('/data/law.json');
			this.brought = brought;
			const { title, author, date } = this;
			const read = headOf(brought);
			Object.assign(this, withReadHead({ title, author, date }, this.#head, read));
			this.#head = read;
			if (this.tests.length === 0) this.tests = [this.law.tests[0]!.id];
		} catch (fault) {
			if (this.#reading !== reading || reading.signal.aborted) return;
			this.fault =
				fault instanceof Unreadable
					? fault.message
					: 'The text could not be read. What you pasted is still here: try again, or save the document in another format.';
		} finally {
			if (this.#reading === reading) {
				this.progress = undefined;
				this.#reading = undefined;
			}
		}
	}

	cancel(): void {
		this.#reading?.abort();
		this.#reading = undefined;
		this.progress = undefined;
	}

	/** How many of each the article has as it stands. */
	readonly found = $derived.by(() => {
		const blocks = (this.brought?.blocks ?? []).filter(({ leftOut }) => !leftOut);
		return {
			paragraphs: blocks.filter(({ kind }) => kind !== 'heading').length,
			headings: blocks.filter(({ kind }) => kind === 'heading').length,
			notes: this.brought?.notes.length ?? 0,
			leftOut: (this.brought?.blocks.length ?? 0) - blocks.length
		};
	});

	setRole(at: number, role: BlockRole): void {
		const { brought } = this;
		if (!brought) return;
		const blocks = brought.blocks.map((block, nth): TextBlock => {
			if (nth !== at) return block;
			const { leftOut = 'around', ...kept } = block;
			return role === 'left-out' ? { ...kept, leftOut } : { ...kept, kind: role };
		});
		this.brought = { ...brought, blocks };
	}

	/** What has to be said before it can be marked up, in a sentence; empty where nothing has. */
	readonly missing = $derived.by(() => {
		if (!this.brought) return 'Bring in a text first.';
		if (this.found.paragraphs === 0) return 'Keep at least one paragraph.';
		if (this.title.trim() === '') return 'Give the text a title.';
		if (this.author.trim() === '') return 'Say who wrote it.';
		if (this.publisher.trim() === '') return 'Say who published it, or “unpublished”.';
		if (!isDate(this.date))
			return 'Give the date as a year, a month or a day: 2024, 2024-05 or 2024-05-31.';
		return '';
	});

	async begin(): Promise<void> {
		const { brought, law } = this;
		if (this.missing || !brought || !law) return;
		const id = ownId(freshId());
		const order = law.tests.map((test) => test.id).filter((test) => this.tests.includes(test));
		const dossier = newCase(
			id,
			{
				title: this.title.trim(),
				label: labelOf(this.label),
				author: this.author.trim(),
				publisher: this.publisher.trim(),
				date: this.date,
				accused: this.accused.trim(),
				tests: order
			},
			brought,
			law,
			noteFields
		);
		try {
			await keepNew(dossier);
		} catch {
			this.fault =
				'This browser keeps nothing, so a case of your own has no place here. Allow it to store data for this site, or use another browser.';
			return;
		}
		await goto(`/cases/${id}/edit`);
	}
}
