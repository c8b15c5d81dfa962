import { flushSync } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { cases } from '#lib/cases/cases.ts';
import { law } from '#lib/law/law.ts';
import { FakeWorld } from '#lib/room-client/sample.ts';
import { caseToOpen } from '#lib/rooms/reading.ts';
import { protocolVersion } from '#lib/rooms/protocol.ts';
import { room, settings } from '#lib/rooms/sample.ts';
import { visibleState } from '#lib/rooms/state.ts';
import { RoomForm } from './room-form.svelte.ts';

const [first, second] = cases.map((each) => caseToOpen(each, law));
const newForm = () => new RoomForm(cases, first!);
/** What was fetched. */
let asked: string[] = [];
function serve(answer: (address: string) => Response | Promise<Response>): void {
	asked = [];
	vi.stubGlobal('fetch', async (address: string) => {
		asked.push(address);
		return answer(address);
	});
}
afterEach(() => vi.unstubAllGlobals());
const later = () => new Promise((resolve) => setTimeout(resolve, 20));

it('shows a case as soon as it is here, and opens nothing before', async () => {
	const answer = Promise.withResolvers<Response>();
	serve(() => answer.promise);
	const form = newForm();
	form.draft.naming = 'pseudonyms';
	const chosen = form.choose(second!.id);
	expect([form.draft.case, form.facts.id, form.ready]).toEqual([second!.id, first!.id, false]);
	expect(await form.open()).toBeUndefined();
	expect(asked).toEqual([`/rooms/open/${second!.id}.json`]);
	answer.resolve(Response.json(second));
	await chosen;
	expect([form.facts.id, form.ready, form.draft.naming]).toEqual([second!.id, true, 'pseudonyms']);

	// Each is fetched once.
	await form.choose(first!.id);
	await form.choose(second!.id);
	expect(asked).toHaveLength(1);
});

it('stays with the case before where another cannot be had, and tries again', async () => {
	serve(() => Promise.reject(new TypeError('Failed to fetch')));
	const form = newForm();
	await form.choose(second!.id);
	expect([form.draft.case, form.ready]).toEqual([first!.id, true]);
	expect(form.beside('case')).toEqual([expect.stringContaining('could not load')]);
	serve(() => Response.json(second));
	await form.choose(second!.id);
	expect([form.draft.case, form.beside('case')]).toEqual([second!.id, []]);
});

it('takes over the settings of another room once, its case with them', async () => {
	serve((address) =>
		address.endsWith('.json') ? Response.json(second) : new Response(null, { status: 503 })
	);
	const world = new FakeWorld();
	const form = newForm();
	const end = form.begin(new URLSearchParams('like=K7M2PXQR'), world);
	const like = room('mark-alone', [], { ...settings, case: second!.id, title: 'Law 204' });
	world.stream.begin();
	world.stream.say({
		kind: 'frame',
		version: protocolVersion,
		id: 'process.1',
		at: '2026-02-03T09:00:00.000Z',
		frame: visibleState(like, { viewer: 'teacher' })
	});
	flushSync();
	await later();
	flushSync();
	expect(form.like).toMatch(/^These are the settings of room K7M2PXQR/);
	expect(form.draft).toMatchObject({ case: second!.id, title: 'Law 204', of: 'count' });
	expect(form.facts.id).toBe(second!.id);

	// What is changed afterwards stays.
	form.draft.title = 'Law 205';
	flushSync();
	await later();
	flushSync();
	expect(form.draft.title).toBe('Law 205');
	end();
});
