import { describe, expect, it } from 'vitest';
import type { Outline } from '#lib/domain/outline.ts';
import type { Road } from '#lib/domain/roads.ts';
import { evaluate } from '#lib/domain/evaluate.ts';
import { shortestRoads } from '#lib/domain/roads.ts';
import { memoryShelf } from '#lib/keep/memory-shelf.ts';
import { Assessments } from '#lib/workspace/assessments.ts';
import { Workspace } from '#lib/workspace/workspace.svelte.ts';
import { Trial, type Drawer } from './trial.svelte.ts';

const theft: Outline = {
	kind: 'all',
	id: 'theft',
	label: 'Theft',
	of: [
		{ kind: 'element', id: 'intent', label: 'Intent' },
		{ kind: 'element', id: 'taking', label: 'Taking' }
	]
};
const docket = { counts: [{ id: 'I', test: 't' }], tests: new Map([['t', theft]]) };

async function marked() {
	const workspace = new Workspace({ id: 'a-case', version: 1, law: '2026-11-28' }, docket, {
		forum: 'icc',
		standard: 'substantial-grounds'
	});
	await workspace.start(async () => memoryShelf());
	workspace.mark('I', 'intent', { answer: 'weak', reason: 'Because.' });
	await workspace.settled();
	const held = new Map<string, string>();
	const drawer: Drawer = {
		read: (assessment) => held.get(assessment) ?? null,
		write: (assessment, text) =>
			void (text === undefined ? held.delete(assessment) : held.set(assessment, text))
	};
	return { workspace, drawer, trial: new Trial(workspace, drawer) };
}
const tried = (trial: Trial) =>
	Object.fromEntries([...trial.marks.values()].map(({ element, answer }) => [element, answer]));
const real = (workspace: Workspace) =>
	Object.fromEntries([...workspace.marks.values()].map(({ element, answer }) => [element, answer]));

describe('a trial', () => {
	it('shows what is tried in place of the marks, and touches none of them', async () => {
		const { workspace, trial } = await marked();
		trial.try('I', 'intent', 'conclusive');
		trial.try('I', 'taking', 'strong');
		expect(tried(trial)).toEqual({ intent: 'conclusive', taking: 'strong' });
		expect(real(workspace)).toEqual({ intent: 'weak' });
		expect(workspace.steps).toHaveLength(1);
		const { least, most } = evaluate(docket, trial.marks, 'icc').get('I')!.root;
		expect([least, most]).toEqual([4, 4]);
	});
	it('may leave an element unmarked, which is not the same as zero', async () => {
		const { trial } = await marked();
		trial.try('I', 'intent', undefined);
		expect(tried(trial)).toEqual({ intent: undefined });
		expect(trial.changes).toEqual([{ count: 'I', element: 'intent', from: 'weak' }]);
		const { least, most } = evaluate(docket, trial.marks, 'icc').get('I')!.root;
		expect([least, most]).toEqual([0, 5]);
	});
	it('forgets what is moved back to where it is marked', async () => {
		const { trial } = await marked();
		trial.try('I', 'intent', 'strong');
		trial.try('I', 'intent', 'weak');
		expect(trial.changes).toEqual([]);
	});
	it('takes a whole road, after which its goal is reached', async () => {
		const { workspace, trial } = await marked();
		const asked = { count: 'I', goal: 'finding', threshold: 4 } as const;
		const road: Road = shortestRoads({ docket, marks: workspace.marks, forum: 'icc' }, asked)
			.shortest!.roads[0]!;
		trial.take(road);
		expect(tried(trial)).toEqual({ intent: 'strong', taking: 'strong' });
		expect(
			shortestRoads({ docket, marks: trial.marks, forum: 'icc' }, asked).shortest!.roads[0]
		).toEqual([]);
	});
	it('becomes marks when it is kept, a step each, reasons left as they are', async () => {
		const { workspace, drawer, trial } = await marked();
		trial.try('I', 'intent', 'strong');
		trial.try('I', 'taking', 'arguable');
		expect(trial.keep()).toBe(2);
		await workspace.settled();
		expect(real(workspace)).toEqual({ intent: 'strong', taking: 'arguable' });
		expect(workspace.marks.get('I:intent')?.reason).toBe('Because.');
		expect(workspace.steps).toHaveLength(3);
		expect(trial.on).toBe(false);
		expect(drawer.read(workspace.head.id)).toBeNull();
		await workspace.undo();
		await workspace.undo();
		expect(real(workspace)).toEqual({ intent: 'weak' });
	});
	it('leaves nothing behind when it is discarded', async () => {
		const { workspace, drawer, trial } = await marked();
		trial.try('I', 'taking', 'strong');
		trial.discard();
		expect(tried(trial)).toEqual({ intent: 'weak' });
		expect(drawer.read(workspace.head.id)).toBeNull();
	});
	it('outlives a reload, and belongs to its assessment', async () => {
		const { workspace, drawer, trial } = await marked();
		trial.try('I', 'taking', 'strong');
		const after = new Trial(workspace, drawer);
		after.open();
		expect(after.on).toBe(true);
		expect(tried(after)).toEqual({ intent: 'weak', taking: 'strong' });
		await new Assessments(workspace).add({ name: 'Another' });
		after.open();
		expect(after.on).toBe(false);
		expect(tried(after)).toEqual({});
	});
	it.each(['nonsense', '{"a":1}', '[["no-place","weak"]]', '[["I:intent","probable"]]', '[3]'])(
		'takes nothing from a drawer that holds %s',
		async (text) => {
			const { workspace } = await marked();
			const trial = new Trial(workspace, { read: () => text, write: () => undefined });
			trial.open();
			expect(trial.on).toBe(false);
			expect(tried(trial)).toEqual({ intent: 'weak' });
		}
	);
});
