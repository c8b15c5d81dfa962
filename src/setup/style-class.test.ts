import { compile } from 'svelte/compiler';
import { expect, it } from 'vitest';
import config from '../../svelte.config.js';
import { styleClass } from './style-class.js';

const component = (filename: string, cssHash: ReturnType<typeof styleClass>) =>
	compile('<p>Words</p><style>p { color: red }</style>', { filename, cssHash }).css!.code;

it('gives a component the same class whenever it is compiled, and others their own', () => {
	const named = styleClass(5);
	const first = component('src/One.svelte', named);
	expect(first).toMatch(/^p\.s[a-z0-9]{5}\b/);
	expect(component('src/One.svelte', named)).toBe(first);
	expect(component('src/Two.svelte', named)).not.toBe(first);
});

it('refuses a component whose styles would have the class of another’s', () => {
	const hash = (filename: string) => (filename === 'src/Far.svelte' ? 'abcdefz' : 'abcdefg');
	const named = (letters: number) => {
		const name = styleClass(letters);
		return (filename: string) => name({ hash, filename, name: '', css: '' });
	};
	const five = named(5);
	expect(five('src/One.svelte')).toBe('sabcde');
	expect(() => five('src/Far.svelte')).toThrow(/src\/Far\.svelte .* src\/One\.svelte, sabcde/);
	const seven = named(7);
	expect(seven('src/One.svelte')).not.toBe(seven('src/Far.svelte'));
});

it('is what the app is compiled with', () => {
	const cssHash = config.compilerOptions!.cssHash as ReturnType<typeof styleClass>;
	const hash = () => 'alike';
	cssHash({ hash, filename: 'one.svelte', name: '', css: '' });
	expect(() => cssHash({ hash, filename: 'two.svelte', name: '', css: '' })).toThrow();
});
