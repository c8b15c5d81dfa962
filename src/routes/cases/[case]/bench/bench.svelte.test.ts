import { expect, it } from 'vitest';
import type { Outline } from '#lib/domain/outline.ts';
import { memoryShelf } from '#lib/keep/memory-shelf.ts';
import { Workspace } from '#lib/workspace/workspace.svelte.ts';
import { Bench } from './bench.svelte.ts';

const test: Outline = {
	kind: 'all',
	id: 'fraud',
	label: 'Fraud',
	unheard: { state: 'This court hears States alone.' },
	of: [
		{ kind: 'element', id: 'fraud/plan', label: 'Plan', forums: ['elsewhere'] },
		{ kind: 'element', id: 'fraud/loss', label: 'Loss' }
	]
};

async function benchUnder(forum: string) {
	const docket = { counts: [{ id: 'I', test: 't' }], tests: new Map([['t', test]]) };
	const workspace = new Workspace({ id: 'a-case', version: 1, law: '2026-11-28' }, docket, {
		forum,
		standard: 'substantial-grounds'
	});
	await workspace.start(async () => memoryShelf());
	const data = { case: { id: 'a-case' }, counts: docket.counts, tests: [{ id: 't', root: test }] };
	return new Bench(workspace, data as unknown as ConstructorParameters<typeof Bench>[1], {
		place: () => ({ count: 'I', element: 'fraud/loss' }),
		goTo: async () => undefined,
		rare: () => Promise.reject(new Error('Nothing rare is asked for.'))
	});
}

it.each([
	['asks for all of it', 'elsewhere', 'fraud/plan'],
	['does not ask for the first in the outline', 'here', 'fraud/loss'],
	['does not hear it', 'state', 'fraud/plan']
])('a count begins where the forum %s', async (_, forum, first) => {
	expect((await benchUnder(forum)).firstOf('I')).toBe(first);
});
