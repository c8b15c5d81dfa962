import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';

const whole = (style: string, body: string) =>
	`<!doctype html><html lang="en"><head><title>A page</title>
	<style>:root { color-scheme: light dark } ${style}</style></head>
	<body><main><h1>A page</h1>${body}</main></body></html>`;

test('a fault of structure is found, and a fault of colour in the scheme that has it', async ({
	page
}) => {
	await page.setContent(whole('', '<p>Text</p>'));
	expect(await violations(page)).toEqual([]);

	await page.setContent(whole('', '<p>Text</p><input type="text">'));
	expect(await violations(page)).toEqual([expect.stringMatching(/^light, label: input/)]);

	const links = (light: string, dark: string) =>
		`html { background: light-dark(#fff, #000); color: light-dark(#000, #fff) }
		p { color: light-dark(${light}, ${dark}) }`;
	await page.setContent(whole(links('#ccc', '#fff'), '<p>Text</p>'));
	expect(await violations(page)).toEqual([expect.stringMatching(/^light, color-contrast: p/)]);
	await page.setContent(whole(links('#000', '#333'), '<p>Text</p>'));
	expect(await violations(page)).toEqual([expect.stringMatching(/^dark, color-contrast: p/)]);

	const link = `a { text-decoration: none; color: light-dark(#767676, #ccc) }
		html { background: light-dark(#fff, #000) } p { color: light-dark(#000, #fff) }`;
	const block = '<p>Words before <a href="#x">a link</a> and after.</p><h2 id="x">X</h2>';
	await page.setContent(whole(link, block));
	expect(await violations(page)).toEqual([expect.stringMatching(/^dark, link-in-text-block: a/)]);
});

test('light and dark differ in the values of tokens and nothing else', () => {
	const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
		/\.(svelte|css|html|ts|js)$/.test(name)
	);
	expect(files.length).toBeGreaterThan(100);
	const tokens = readFileSync('src/lib/ui/tokens.css', 'utf8');
	for (const name of files) {
		const text = readFileSync(join('src', name), 'utf8');
		expect(text, name).not.toContain('prefers-color-scheme');
		// The page for when nothing else can be shown brings its own few, which are those of the tokens.
		if (/^(error\.html|lib\/plain-page\/plain-page\.ts)$/.test(name)) {
			for (const [, light, dark] of text.matchAll(/light-dark\((#\w+),(#\w+)\)/g))
				expect(tokens, name).toContain(`light-dark(${light}, ${dark})`);
			continue;
		}
		if (!name.endsWith('tokens.css')) {
			expect(text, name).not.toContain('light-dark(');
			continue;
		}
		for (const line of text.split('\n').filter((each) => /:.*light-dark\(/.test(each)))
			expect(line, name).toMatch(/^\s*--[\w-]+: .*light-dark\(/);
	}
});
