import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type AtRule, type Declaration, type Rule } from 'postcss';
import { describe, expect, it } from 'vitest';

/** What the styles of all pages keep to, so that phones, touch and small screens are never forgotten. */

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((name) => /\.(svelte|css)$/.test(name))
	.map((name) => {
		const text = readFileSync(join('src', name), 'utf8');
		const css = name.endsWith('.css') ? text : (/<style>([^]*)<\/style>/.exec(text)?.[1] ?? '');
		return { name, root: parse(css, { from: name }) };
	});
const rules = sheets.flatMap(({ name, root }) => {
	const found: { name: string; rule: Rule; media: string }[] = [];
	root.walkRules((rule) => {
		const media: string[] = [];
		for (let up = rule.parent; up; up = up.parent as typeof up)
			if (up.type === 'atrule' && (up as AtRule).name === 'media')
				media.push((up as AtRule).params);
		found.push({ name, rule, media: media.join(' and ') });
	});
	return found;
});
const declared = ({ nodes }: Rule) =>
	nodes.filter((node): node is Declaration => node.type === 'decl');
const valueOf = (rule: Rule, name: string) =>
	declared(rule).find(({ prop }) => prop === name)?.value ?? '';

it('reads the styles of every page', () => {
	expect(sheets.filter(({ root }) => root.nodes.length > 0).length).toBeGreaterThan(80);
	expect(rules.length).toBeGreaterThan(1000);
});

describe('every style', () => {
	it('leaves what is ticked to its one size and colour', () => {
		const own = rules.filter(
			({ name, rule }) =>
				!name.endsWith('tokens.css') &&
				/\binput\b/.test(rule.selector) &&
				valueOf(rule, 'accent-color') !== ''
		);
		expect(own.map(({ name, rule }) => `${name}: ${rule.selector}`)).toEqual([]);
	});

	it('for what a pointer hovers over is only for what can hover: a tap would leave it standing', () => {
		const hover = rules.filter(({ rule }) => rule.selector.includes(':hover'));
		expect(hover.length).toBeGreaterThan(15);
		expect(
			hover
				.filter(({ media }) => !media.includes('(hover: hover)'))
				.map(({ name, rule }) => `${name}: ${rule.selector}`)
		).toEqual([]);
	});

	it('stands upright: a slanted face is not shipped, and browsers slant badly', () => {
		const slanted = rules.flatMap(({ name, rule }) =>
			declared(rule)
				.filter(({ prop, value }) => /^font(-style)?$/.test(prop) && /italic|oblique/.test(value))
				.map((declaration) => `${name}: ${declaration.toString()}`)
		);
		expect(slanted).toEqual([]);
		const upright = rules.filter(({ rule }) => valueOf(rule, 'font-style') === 'normal');
		const all = upright.flatMap(({ rule }) => rule.selectors);
		expect(all).toEqual(expect.arrayContaining(['em', 'i', 'cite', 'address']));
	});

	it('takes the height that is seen, not that below a phone’s address bar', () => {
		expect(
			rules.flatMap(({ name, rule }) =>
				declared(rule)
					.filter(({ value }) => /\d(vh|vmin|vmax|vb)\b/.test(value))
					.map((declaration) => `${name}: ${declaration.toString()}`)
			)
		).toEqual([]);
	});

	it('that keeps something at the foot of a screen leaves room for a phone’s own bar', () => {
		const atFoot = rules.filter(({ rule }) => {
			const position = valueOf(rule, 'position');
			const inset = valueOf(rule, 'inset');
			if (position === 'fixed') return !/^\S+ .* auto( |$)|^[\d.]+rem \S+ auto/.test(inset);
			return position === 'sticky' && valueOf(rule, 'bottom') !== '';
		});
		expect(atFoot.length).toBeGreaterThan(4);
		const within = (rule: Rule) =>
			declared(rule).some(({ value }) => value.includes('safe-area-inset-bottom'));
		expect(
			atFoot
				// These stay within a box of the page.
				.filter(({ name }) => !/Grid\.svelte$/.test(name))
				.filter(({ rule }) => !within(rule))
				.map(({ name, rule }) => `${name}: ${rule.selector}`)
		).toEqual([]);
	});
});

it('the page goes up to the edges of a phone’s screen, its text does not', () => {
	expect(readFileSync('src/app.html', 'utf8')).toMatch(/name="viewport"[^>]*viewport-fit=cover/);
	const body = rules.find(
		({ name, rule }) => name.endsWith('tokens.css') && rule.selector === 'body'
	);
	expect(valueOf(body!.rule, 'padding-inline')).toBe(
		'env(safe-area-inset-left) env(safe-area-inset-right)'
	);
});

it('has one scale of type: headings and what is read at length take its steps', () => {
	const steps =
		/^(var\(--(reading|section|heading|title|display|wall)\)|(1|0\.9375|0\.875|0\.8125|0\.75)rem|inherit|[\d.]+(em|pt))$/;
	// A phone in class, its wall, and what goes on paper are fitted to their own sizes.
	const elsewhere = /rooms\/(\[code\]|[A-Z])|ui\/memo|debate\/page/;
	const sizes = rules
		.filter(({ name }) => !elsewhere.test(name))
		.flatMap(({ name, rule }) =>
			declared(rule).flatMap(({ prop, value }) => {
				const size =
					prop === 'font' && value.includes('var(--serif)')
						? /(\S+?)(?=\/[\d.]+ var)/.exec(value)?.[1]
						: prop === 'font-size' && /\bh[1-4]\b/.test(rule.selector)
							? value
							: undefined;
				return size === undefined ? [] : [{ size, where: `${name}: ${rule.selector}: ${size}` }];
			})
		);
	expect(sizes.length).toBeGreaterThan(80);
	expect(sizes.filter(({ size }) => !steps.test(size)).map(({ where }) => where)).toEqual([]);
	const tokens = sheets.find(({ name }) => name.endsWith('tokens.css'))!.root.toString();
	for (const step of ['reading', 'section', 'heading', 'title', 'display'])
		expect(tokens).toContain(`--${step}: `);
});
