import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';

/**
 * The file that a press saves, under the name it was offered with.
 *
 * Playwright hears of no download in Firefox, where it has no id. There the file itself is looked
 * for, in the folder that the configuration names as `downloadsPath`.
 */
export async function downloaded(
	page: Page,
	press: () => Promise<unknown>
): Promise<{ name: string; bytes: Buffer }> {
	if (page.context().browser()?.browserType().name() !== 'firefox') {
		const [download] = await Promise.all([page.waitForEvent('download'), press()]);
		return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
	}
	const folder = test.info().project.use.launchOptions!.downloadsPath!;
	// A second file of the same name would get another one.
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	await press();
	let size = 0;
	let name = '';
	await expect
		.poll(
			async () => {
				const names = await readdir(folder);
				if (names.length !== 1 || names[0]!.endsWith('.part')) return false;
				name = names[0]!;
				const before = size;
				size = (await readFile(join(folder, name))).length;
				return size > 0 && size === before;
			},
			{ message: 'a file in the folder of downloads', timeout: 30_000 }
		)
		.toBe(true);
	return { name, bytes: await readFile(join(folder, name)) };
}
