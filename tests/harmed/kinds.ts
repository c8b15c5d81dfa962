import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { strToU8, unzipSync } from 'fflate';
import { sectionsOf } from '#lib/domain/article.ts';
import { bookOf } from '#lib/domain/book.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
import { dossierFaults } from '#lib/domain/dossier-faults.ts';
import { matrixSource } from '#lib/domain/matrix.ts';
import { outlinesOf } from '#lib/domain/outlines.ts';
import { torture1984 } from '#lib/domain/torture-1984.sample.ts';
import { readBundle, writeBundle } from '#lib/own-cases/bundle.ts';
import { readCaseFile, writeCaseFile } from '#lib/own-cases/case-file.ts';
import { docxOf, hardDocx, p } from '#lib/own-cases/import/docx.sample.ts';
import { marked, packedBook, page } from '#lib/own-cases/import/marked-up.sample.ts';
import { pdfOf, set } from '#lib/own-cases/import/pdf.sample.ts';
import { saltWorks } from '#lib/own-cases/import/salt-works.sample.ts';
import { expectRefusedOrWhole, readersAtHand } from '#lib/own-cases/import/whole.sample.ts';
import { ownCase } from '#lib/own-cases/own-cases.sample.ts';
import { harmed, harmedJson, harmedWithin } from './harm.ts';
import type { Chance } from './chance.ts';

/** The kinds of file that people open, each with a way to harm one and to see what becomes of it. */
export type Kind = {
	make: (chance: Chance) => Uint8Array<ArrayBuffer>;
	/** Opens it as the app does, and throws where it is neither refused in a sentence nor opened whole. */
	open: (bytes: Uint8Array<ArrayBuffer>) => Promise<'refused' | 'whole'> | 'refused' | 'whole';
};

const sample = (name: string) => new Uint8Array(readFileSync(`tests/samples/documents/${name}`));

function document(name: string, make: Kind['make']): Kind {
	return { make, open: (bytes) => expectRefusedOrWhole({ bytes, name }) };
}
const textual = (name: string, ...texts: string[]): Kind =>
	document(name, (chance) => harmed(strToU8(chance.one(texts)), chance));
function packed(name: string, ...files: Uint8Array[]): Kind {
	const parts = files.map((file) => unzipSync(file));
	return document(name, (chance) => harmedWithin(chance.one(parts), chance));
}
function portable(): Kind {
	const files = [
		...['libreoffice.pdf', 'libreoffice-tagged.pdf', 'chromium-columns.pdf'].map(sample),
		pdfOf([set(500, ['One line of text, and then another one, that is long enough to be read.'])])
	];
	return document('a.pdf', (chance) => harmed(chance.one(files), chance));
}

function expectOpened(dossier: Dossier): void {
	const { case: theCase, law } = dossier;
	assert(!dossierFaults(dossier).some(({ kind }) => kind === 'refuse'));
	const again = readCaseFile('a.json', strToU8(writeCaseFile(dossier, true)));
	assert.deepEqual(again, { ok: true, dossier });
	// What its pages are made of.
	sectionsOf(theCase);
	outlinesOf(theCase.counts, law.tests);
	matrixSource(theCase, law.tests);
	for (const { id } of theCase.counts) bookOf(theCase, id, law);
}

type Opened = { ok: true; dossier: Dossier } | { ok: false; fault: string };
function json(documents: readonly unknown[], read: (bytes: Uint8Array) => Opened): Kind {
	const texts = documents.map((each) => strToU8(JSON.stringify(each)));
	return {
		make: (chance) =>
			chance.below(4) === 0
				? harmed(chance.one(texts), chance)
				: harmedJson(chance.one(documents), chance),
		open(bytes) {
			const before = process.cpuUsage();
			const opened = read(bytes);
			const { user, system } = process.cpuUsage(before);
			const spent = (user + system) / 1000;
			assert(spent < 1000, `it took ${Math.round(spent)} ms`);
			if (opened.ok) expectOpened(opened.dossier);
			else assert.match(opened.fault, /^(“|[A-Z]).*[.”]$/s);
			return opened.ok ? 'whole' : 'refused';
		}
	};
}

const own = ownCase();
const time = '2026-11-02T10:00:00.000Z';
const bundle = JSON.parse(
	writeBundle(own, true, [
		{
			head: {
				id: 'a',
				case: { id: own.case.id, version: 1 },
				name: 'Mine',
				forum: 'icc',
				standard: 'substantial-grounds',
				created: time,
				changed: time
			},
			marks: [
				{
					count: 'I',
					element: 'genocide/acts/killing',
					answer: 'strong',
					reason: 'The graves.',
					changed: time
				}
			]
		}
	])
) as unknown;

export const kinds: Record<string, () => Kind> = {
	txt: () => textual('a.txt', saltWorks),
	md: () => textual('a.md', marked, readFileSync('tests/samples/documents/sarn-valley.md', 'utf8')),
	html: () => textual('a.html', page),
	docx: () => packed('a.docx', hardDocx(), sample('hard.docx'), docxOf({ body: p('A word.') })),
	odt: () => packed('a.odt', sample('hard.odt'), sample('sarn-valley.odt')),
	epub: () => packed('a.epub', packedBook()),
	pdf: portable,
	case: () => json([own, torture1984], (bytes) => readCaseFile('a.json', bytes)),
	bundle: () => json([bundle], (bytes) => readBundle('a.json', bytes))
};

export { readersAtHand };
