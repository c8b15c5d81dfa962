import { build, type Rolldown } from 'vite';
import { expect, it } from 'vitest';
import { zipsInPlace } from '../../src/setup/zip-in-place.ts';

/** What a page would load to write a workbook. */
async function bundled(plugins: (typeof zipsInPlace)[]): Promise<string> {
	const { output } = (await build({
		configFile: false,
		logLevel: 'silent',
		plugins,
		build: {
			write: false,
			minify: false,
			rolldownOptions: {
				input: new URL('../../src/lib/export/workbook.ts', import.meta.url).pathname,
				preserveEntrySignatures: 'strict'
			}
		}
	})) as Rolldown.RolldownOutput;
	return output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('\n');
}

it('a workbook is compressed without a worker, which the Content-Security-Policy would refuse', async () => {
	expect(await bundled([])).toContain('new Worker');
	const code = await bundled([zipsInPlace]);
	expect(code).toContain('zipSync');
	expect(code).not.toContain('new Worker');
});
