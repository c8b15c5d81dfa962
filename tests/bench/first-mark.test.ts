import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromium as options } from '../chromium.js';
import { patient } from './first-mark.ts';
import { pause } from './page.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await chromium.launch(options);
});
afterAll(() => browser.close());

/** A page whose scale stands for a while without the choice that is to be clicked. */
async function servedInPieces() {
	const server = createServer(async (request, response) => {
		response.writeHead(200, { 'content-type': 'text/html' });
		if (request.url !== '/') return void response.end();
		response.write('<!doctype html><h1 id="finding">Open</h1><form data-scale>');
		response.write('<label><input type="radio" name="mark" value="unsupported">1</label>');
		// Past what a browser waits for before it paints.
		response.write(`<p hidden>${' '.repeat(16_000)}</p>`);
		await pause(600);
		response.write('<label><input type="radio" name="mark" value="weak">2</label>');
		await pause(300);
		response.end(`<label><input type="radio" name="mark" value="arguable">3</label></form><script>
			const kept = sessionStorage.getItem('kept');
			if (kept) document.querySelector('[value=' + kept + ']').checked = true;
			document.querySelector('form').addEventListener('change', ({ target }) => {
				sessionStorage.setItem('kept', target.value);
				document.querySelector('#finding').textContent = 'at most ' + target.value;
			});
			document.documentElement.dataset.awake = '';
		</script>`);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
		close: () => server.closeAllConnections()
	};
}

test('a page that arrives in pieces is measured once its scale is whole', async () => {
	const { address, close } = await servedInPieces();
	const { moments, kept } = await patient(browser, {
		address,
		scale: '[data-scale]',
		finding: '#finding',
		consequence: 'at most weak',
		kept: ({ page }) => page.evaluate(() => [sessionStorage.getItem('kept') ?? ''])
	});
	expect(moments.painted).toBeGreaterThan(600);
	expect(moments.mark).toBeGreaterThan(moments.painted);
	expect(moments.finding).toBeGreaterThan(moments.painted);
	expect(kept).toBe('weak');
	close();
});
