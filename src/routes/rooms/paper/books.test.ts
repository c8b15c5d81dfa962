import { afterEach, expect, it, vi } from 'vitest';
import { ownDossier } from '#lib/own-cases/kept-cases.ts';
import { ownCase } from '#lib/own-cases/own-cases.sample.ts';
import { booksOf } from './books.ts';

vi.mock('#lib/own-cases/kept-cases.ts', () => ({ ownDossier: vi.fn() }));
afterEach(() => vi.unstubAllGlobals());

it('reads a case of one’s own from this device, and asks no server for it', async () => {
	const asked = vi.fn();
	vi.stubGlobal('fetch', asked);
	const dossier = ownCase();
	vi.mocked(ownDossier).mockResolvedValueOnce(dossier).mockResolvedValueOnce(undefined);
	const books = await booksOf(dossier.case.id, ['I', 'I', 'XL']);
	expect([...books!.keys()]).toEqual(['I']);
	expect(books!.get('I')!.elements.length).toBeGreaterThan(0);
	expect(await booksOf(dossier.case.id, ['I'])).toBeUndefined();
	expect(asked).not.toHaveBeenCalled();
});
