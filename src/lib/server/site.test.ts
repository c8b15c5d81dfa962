import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readSite } from '#lib/server/site.ts';

const folder = mkdtempSync(join(tmpdir(), 'chapeau-site-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('nobody says anything unless it is set', () => {
	expect(readSite({ IMPRINT: '', CONTACT: '' })).toEqual({ roomDays: 180 });
});

it('an address is linked, a file is shown as the text it is', () => {
	const file = join(folder, 'imprint.txt');
	writeFileSync(file, '\nSchule am Fluß\n<b>Not bold</b>\n');
	expect(readSite({ IMPRINT: file, PRIVACY: 'https://school.example/privacy' })).toMatchObject({
		imprint: { text: 'Schule am Fluß\n<b>Not bold</b>' },
		privacy: { address: 'https://school.example/privacy' }
	});
});

it('a contact is linked where that leads somewhere, and otherwise read', () => {
	expect(readSite({ CONTACT: 'law@school.example' }).contact).toEqual({
		text: 'law@school.example',
		address: 'mailto:law@school.example'
	});
	expect(readSite({ CONTACT: 'Room 12, on Mondays' }).contact).toEqual({
		text: 'Room 12, on Mondays'
	});
});

it.each([
	['IMPRINT', 'javascript:alert(1)'],
	['PRIVACY', '/no/such/file'],
	['PRIVACY', 'http://'],
	['IMPRINT', folder]
])('%s: %s is refused by name', (name, value) => {
	expect(() => readSite({ [name]: value })).toThrow(`${name} is “${value}”`);
});

it('a text that is none, or is endless, is refused', () => {
	const [binary, large] = [join(folder, 'a.bin'), join(folder, 'large.txt')];
	writeFileSync(binary, Buffer.from([0xff, 0xfe, 0x00]));
	writeFileSync(large, 'x'.repeat(300_000));
	expect(() => readSite({ IMPRINT: binary })).toThrow('read as text');
	expect(() => readSite({ IMPRINT: large })).toThrow('larger than 200 kB');
});
