import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { otherPages, plainPage, plainPolicy } from '#lib/plain-page/plain-page.ts';

describe('a page for when nothing else can be shown', () => {
	const page = plainPage({ title: 'T', words: 'W' });

	it('has one style, which its policy lets in by its hash, and no script', () => {
		const styles = [...page.matchAll(/<style>([^]*?)<\/style>/g)].map(([, css]) => css!);
		expect(styles).toHaveLength(1);
		const hash = createHash('sha256').update(styles[0]!).digest('base64');
		expect(plainPolicy).toBe(
			`default-src 'none'; style-src 'sha256-${hash}'; frame-ancestors 'none'`
		);
		expect(page).not.toMatch(/<script|<link|<img|style=|\son\w+=/);
	});

	it('leads on, and to itself again', () => {
		expect(page).toContain('<a href="/">Chapeau</a>');
		expect(page).toContain('<a class="again" href="">Try again</a>');
	});
});

it('SvelteKit shows such a page where it can show none of ours, and says that marks are safe', () => {
	expect(readFileSync('src/error.html', 'utf8')).toBe(
		plainPage({
			title: 'This page could not be shown',
			words: '%sveltekit.error.message% Your marks are safe. Try again in a moment.',
			ways: otherPages,
			code: 'Error %sveltekit.status%'
		})
	);
});
