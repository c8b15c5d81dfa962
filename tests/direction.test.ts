import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type AST } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';

/**
 * What a person wrote may be Hebrew or Arabic: wherever a page shows it, and wherever it is typed,
 * the direction is that of its first letter (`dir="auto"`, or a `<bdi>` within a sentence).
 */

/** Expressions that hold a person’s words: names of people, assessments, rooms and flows, reasons, what a debate writes. */
const written =
	/\b(head|known|own|person|column|columns\[\S+\]|assessment|opened\.head|each\.head|people\[\S+\])!?\??\.(name|author)\b|\b(mark|reason|argument|draft|one|said)!?\??\.(reason|text)\b|\breason\.(text|by|name)\b|\bsettings\.title\b|\broom\.(title|name)\b|\bflow\.name\b|\banswered\(|\bpoint\??\.(claim|evidence|theySay|answer|steelman)\b|\b(brief|body|debate\.body)\.motion\b|\bfile\.(name|author)\b/;

/** Fields for what is not a person’s prose: years, codes, links that the page makes. */
const notProse =
	/Copyable\.svelte|ShareLink\.svelte|inputmode="(?:numeric|decimal)"|bind:value=\{(pasted|typed|code)\}/;

const pages = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.svelte'))
	.map((name) => {
		const source = readFileSync(join('src', name), 'utf8');
		return { name, source, root: parse(source, { modern: true }) };
	});

type Node = {
	type: string;
	start: number;
	end: number;
	name?: string;
	attributes?: AST.Attribute[];
};

const attribute = (element: Node, name: string): string | undefined => {
	const found = element.attributes?.find((each) => each.type === 'Attribute' && each.name === name);
	if (!found || found.value === true) return found && '';
	const [value] = [found.value].flat();
	return value?.type === 'Text' ? value.data : '…';
};

/** Every element and every expression that is shown as text, each with the elements around it. */
function* shown(node: unknown, around: Node[] = []): Generator<{ node: Node; around: Node[] }> {
	if (typeof node !== 'object' || node === null) return;
	if (Array.isArray(node)) {
		for (const each of node) yield* shown(each, around);
		return;
	}
	const { type } = node as Node;
	const element = /^(RegularElement|SvelteElement|Component)$/.test(type);
	if (element || type === 'ExpressionTag') yield { node: node as Node, around };
	if (type === 'ExpressionTag' || type === 'TitleElement') return;
	for (const [key, value] of Object.entries(node)) {
		if (
			['expression', 'attributes', 'test', 'key', 'context', 'css', 'instance', 'module'].includes(
				key
			)
		)
			continue;
		yield* shown(value, element ? [...around, node as Node] : around);
	}
}
const directed = (elements: Node[]) =>
	elements.some((each) => each.name === 'bdi' || attribute(each, 'dir') === 'auto');

describe('the direction of what a person wrote', () => {
	it('is its own wherever it is shown', () => {
		const found: string[] = [];
		let all = 0;
		for (const { name, source, root } of pages)
			for (const { node, around } of shown(root.fragment)) {
				if (node.type !== 'ExpressionTag') continue;
				const expression = source.slice(node.start, node.end);
				if (!written.test(expression)) continue;
				all += 1;
				if (!directed(around)) found.push(`${name}: ${expression.slice(0, 80)}`);
			}
		expect(all).toBeGreaterThan(40);
		expect(found).toEqual([]);
	});

	it('is its own wherever it is typed', () => {
		const found: string[] = [];
		let all = 0;
		for (const { name, source, root } of pages)
			for (const { node } of shown(root.fragment)) {
				const text =
					node.name === 'textarea' ||
					(node.name === 'input' && ['text', 'search'].includes(attribute(node, 'type') ?? ''));
				if (!text) continue;
				all += 1;
				const of = `${name} ${source.slice(node.start, node.end).replace(/\s+/g, ' ')}`;
				if (!directed([node]) && !notProse.test(of)) found.push(of.slice(0, 160));
			}
		expect(all).toBeGreaterThan(15);
		expect(found).toEqual([]);
	});
});
