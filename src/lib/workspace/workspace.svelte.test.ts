import { afterEach, describe, expect, it, vi } from 'vitest';
import { isOutgrown, signedOf } from '#lib/domain/final-memo.ts';
import type { Outline } from '#lib/domain/outline.ts';
import { openDeviceShelf } from '#lib/keep/device-shelf.ts';
import { memoryShelf } from '#lib/keep/memory-shelf.ts';
import type { Shelf } from '#lib/keep/shelf.ts';
import { blank } from '#lib/keep/shelf-contract.ts';
import { goTo } from '#lib/workspace/go-to.ts';
import { Assessments } from '#lib/workspace/assessments.ts';
import type { Waiting } from '#lib/workspace/journal.ts';
import { Workspace } from '#lib/workspace/workspace.svelte.ts';

const theft: Outline = {
	kind: 'all',
	id: 'theft',
	label: 'Theft',
	of: [
		{ kind: 'element', id: 'intent', label: 'Intent' },
		{ kind: 'element', id: 'policy', label: 'Policy', forums: ['icc'] }
	]
};
const docket = { counts: [{ id: 'I', test: 't' }], tests: new Map([['t', theft]]) };
const settings = { forum: 'icc', standard: 'substantial-grounds' } as const;
const law = '2026-11-28';
const device = () => openDeviceShelf(() => undefined);

const open: Workspace[] = [];
afterEach(() => {
	for (const workspace of open.splice(0)) workspace.stop();
});

/** A workspace on a case that no other test knows, or on the one given. */
function workspaceOn(
	theCase: { id: string; version: number } = blank().case,
	early: [string, string][] = []
): Workspace {
	const workspace = new Workspace({ ...theCase, law }, docket, settings, early);
	open.push(workspace);
	return workspace;
}
async function started(theCase = blank().case, shelf: () => Promise<Shelf> = device) {
	const workspace = workspaceOn(theCase);
	await workspace.start(shelf);
	return workspace;
}
/** A workspace over a shelf, and what its journal was last given. */
async function journalled(shelf: Shelf) {
	const written: Waiting[][] = [];
	const workspace = new Workspace({ ...blank().case, law }, docket, settings, [], {
		read: () => [],
		write: (waiting) => void written.push([...waiting])
	});
	open.push(workspace);
	await workspace.start(async () => shelf);
	return { workspace, written };
}
/** The same case, opened anew: what a reload of the page shows. */
const reloaded = (workspace: Workspace) => started(workspace.head.case);

const answers = (workspace: Workspace) =>
	Object.fromEntries([...workspace.marks.values()].map(({ element, answer }) => [element, answer]));
const names = (workspace: Workspace) => workspace.assessments.map(({ name }) => name).sort();

/** A shelf that keeps what it can until `broken` is set; then every write fails with that error. */
function failing(shelf: Shelf): Shelf & { broken: Error | undefined } {
	const unless = <Args extends unknown[], Result>(work: (...args: Args) => Promise<Result>) =>
		async function (...args: Args): Promise<Result> {
			if (wrapped.broken) throw wrapped.broken;
			return work(...args);
		};
	const wrapped = {
		...shelf,
		broken: undefined as Error | undefined,
		commit: unless(shelf.commit),
		move: unless(shelf.move),
		moveTo: unless(shelf.moveTo),
		put: unless(shelf.put),
		amend: unless(shelf.amend)
	};
	return wrapped;
}
const full = () => new DOMException('No space is left.', 'QuotaExceededError');

describe('the head of the memo', () => {
	it('is filled in by two tabs at once, each field by the one that wrote it', async () => {
		const one = await started();
		const two = await reloaded(one);
		await new Assessments(one).keepMemo({ to: 'A. Partner' });
		await new Assessments(two).keepMemo({ matter: 'Pro bono 12' });
		const whole = { to: 'A. Partner', matter: 'Pro bono 12' };
		expect((await reloaded(one)).head.memo).toEqual(whole);
		await expect.poll(() => one.head.memo).toEqual(whole);
	});
	it('keeps what was typed in the same moment, and a copy is a draft again', async () => {
		const workspace = await started();
		const assessments = new Assessments(workspace);
		void assessments.keepMemo({ to: 'A. Partner' });
		await assessments.keepMemo({ final: true });
		expect(workspace.head.memo).toEqual({ to: 'A. Partner', final: true });
		await assessments.keepMemo({ finalOf: 'these marks' });
		await assessments.duplicate();
		expect(workspace.head.memo).toEqual({ to: 'A. Partner' });
	});
});

describe('a memo that is declared final', () => {
	const outgrown = ({ head, marks }: Workspace) => isOutgrown(head, marks.values());
	it('is a draft again once a mark or the law it is read under has changed, and final when that is undone', async () => {
		const workspace = await started();
		workspace.mark('I', 'intent', { answer: 'weak', reason: 'Because.' });
		await workspace.settled();
		const signed = signedOf(workspace.head, workspace.marks.values());
		await new Assessments(workspace).keepMemo({ final: true, finalOf: signed });
		expect(outgrown(workspace)).toBe(false);
		expect(outgrown(await reloaded(workspace))).toBe(false);
		for (const change of [
			() => workspace.mark('I', 'intent', { answer: 'strong' }),
			() => workspace.mark('I', 'intent', { reason: 'On second thoughts.' }),
			() => workspace.set({ standard: 'another' })
		]) {
			change();
			expect(outgrown(workspace)).toBe(true);
			await workspace.undo();
			expect(outgrown(workspace)).toBe(false);
		}
		// What to read first changes no word of it.
		workspace.mark('I', 'intent', { readFirst: ['E1'] });
		expect(outgrown(workspace)).toBe(false);
	});
	it('in a file from before stays final, since nobody knows of which marks', async () => {
		const workspace = await started();
		await new Assessments(workspace).keepMemo({ final: true });
		workspace.mark('I', 'intent', { answer: 'weak' });
		expect(outgrown(workspace)).toBe(false);
	});
});

describe('what to read first', () => {
	it('is undone and done again like any change, a reload finds it, and the element stays unmarked', async () => {
		const workspace = await started();
		const chosen = () => workspace.marks.get('I:intent')?.readFirst;
		workspace.mark('I', 'intent', { readFirst: ['E1'] });
		workspace.mark('I', 'intent', { readFirst: ['E1', 'E2'] });
		workspace.mark('I', 'intent', { answer: 'weak' });
		workspace.mark('I', 'intent', { answer: undefined });
		await workspace.settled();
		expect(workspace.findings.get('I')!.root).toMatchObject({ least: 0, most: 5 });
		expect(answers(workspace)).toEqual({ intent: undefined });
		for (let at = 0; at < 3; at += 1) await workspace.undo();
		expect(chosen()).toEqual(['E1']);
		await workspace.undo();
		expect(workspace.marks.size).toBe(0);
		for (let at = 0; at < 4; at += 1) await workspace.redo();
		expect(chosen()).toEqual(['E1', 'E2']);
		const again = await reloaded(workspace);
		expect(again.marks.get('I:intent')?.readFirst).toEqual(['E1', 'E2']);
	});
	it('chosen in one tab is chosen in the other, whose mark of the element stays', async () => {
		const one = await started();
		const two = await reloaded(one);
		one.mark('I', 'intent', { readFirst: ['E1'] });
		await expect.poll(() => two.marks.get('I:intent')?.readFirst).toEqual(['E1']);
		two.mark('I', 'intent', { answer: 'weak' });
		for (const workspace of [one, two])
			await expect
				.poll(() => workspace.marks.get('I:intent'))
				.toMatchObject({ answer: 'weak', readFirst: ['E1'] });
	});
	it('goes on in this tab where the device stops keeping, and along with a copy', async () => {
		const shelf = failing(memoryShelf());
		const workspace = await started(undefined, async () => shelf);
		workspace.mark('I', 'intent', { readFirst: ['E1'] });
		await workspace.settled();
		shelf.broken = full();
		workspace.mark('I', 'policy', { readFirst: [] });
		await workspace.settled();
		expect(workspace.saved).toBe('tab-only');
		await new Assessments(workspace).duplicate();
		expect([...workspace.marks.values()].map(({ readFirst }) => readFirst)).toEqual([['E1'], []]);
	});
});

describe('before the shelf is open', () => {
	it('marks made while it opens go on showing, and a further one is no repetition of an earlier', async () => {
		const workspace = workspaceOn(undefined, [['I:intent', 'weak']]);
		let opens!: (shelf: Shelf) => void;
		let commits!: () => void;
		const committing = new Promise<void>((resolve) => (commits = resolve));
		const shelf = await device();
		const starting = workspace.start(() => new Promise<Shelf>((resolve) => (opens = resolve)));
		workspace.mark('I', 'intent', { answer: 'arguable' });
		opens({
			...shelf,
			async commit(...change) {
				await committing;
				return shelf.commit(...change);
			}
		});
		await vi.waitFor(() => expect(workspace.saved).not.toBe('opening'), { interval: 0 });
		expect(answers(workspace)).toEqual({ intent: 'arguable' });
		workspace.mark('I', 'intent', { answer: 'weak' });
		commits();
		await starting;
		await workspace.settled();
		expect(answers(workspace)).toEqual({ intent: 'weak' });
		expect(answers(await reloaded(workspace))).toEqual({ intent: 'weak' });
	});

	it('marks made before the page woke are shown at once and kept after the start', async () => {
		const workspace = workspaceOn(undefined, [
			['I:intent', 'weak'],
			['I:policy', 'probable'],
			['nonsense', 'weak']
		]);
		expect(answers(workspace)).toEqual({ intent: 'weak' });
		expect(workspace.saved).toBe('opening');
		await workspace.start(device);
		expect(workspace.saved).toBe('saved');
		expect(answers(workspace)).toEqual({ intent: 'weak' });
		expect(answers(await reloaded(workspace))).toEqual({ intent: 'weak' });
	});

	it('changes made while it opens survive, marks and settings, over what it holds', async () => {
		const before = await started();
		before.mark('I', 'intent', { answer: 'strong', reason: 'As it was.' });
		before.mark('I', 'policy', { answer: 'weak' });
		await before.settled();

		const workspace = workspaceOn(before.head.case);
		let opens = (_: Shelf) => {};
		const starting = workspace.start(() => new Promise((resolve) => (opens = resolve)));
		workspace.mark('I', 'intent', { answer: 'arguable' });
		workspace.set({ forum: 'custom' });
		opens(await device());
		await starting;
		await workspace.settled();
		const after = await reloaded(workspace);
		for (const each of [workspace, after]) {
			expect(answers(each)).toEqual({ intent: 'arguable', policy: 'weak' });
			expect(each.marks.get('I:intent')?.reason).toBe('As it was.');
			expect(each.head.forum).toBe('custom');
		}
	});

	it('a mark moves the finding at once', () => {
		const workspace = workspaceOn();
		expect(workspace.findings.get('I')!.root).toMatchObject({ least: 0, most: 5 });
		workspace.mark('I', 'intent', { answer: 'weak' });
		expect(workspace.findings.get('I')!.root).toMatchObject({ least: 0, most: 2 });
		workspace.set({ forum: 'custom' });
		expect(workspace.findings.get('I')!.root).toMatchObject({ least: 2, most: 2 });
	});
});

describe('work on the device', () => {
	it('is kept click by click, in order', async () => {
		const workspace = await started();
		for (const answer of ['weak', 'arguable', 'strong'] as const)
			workspace.mark('I', 'intent', { answer });
		await workspace.settled();
		expect(workspace.saved).toBe('saved');
		expect(workspace.head.position).toBe(3);
		expect(answers(await reloaded(workspace))).toEqual({ intent: 'strong' });
	});

	it('is undone and redone, after a reload too', async () => {
		const workspace = await started();
		workspace.mark('I', 'intent', { answer: 'weak' });
		workspace.set({ forum: 'custom' });
		await workspace.undo();
		expect(workspace.head.forum).toBe('icc');
		expect(workspace.canRedo).toBe(true);
		const after = await reloaded(workspace);
		expect(after.canRedo).toBe(true);
		await after.undo();
		expect(after.marks.size).toBe(0);
		expect(after.canUndo).toBe(false);
		await after.redo();
		await after.redo();
		expect(answers(after)).toEqual({ intent: 'weak' });
		expect(after.head.forum).toBe('custom');
		expect(after.canRedo).toBe(false);
	});

	it('keeps both of two settings that are changed in one go, without showing an old one', async () => {
		const workspace = await started();
		workspace.set({ forum: 'custom' });
		workspace.set({ standard: 'fully-conclusive' });
		const shown: string[] = [];
		for (let turn = 0; turn < 40; turn++) {
			shown.push(workspace.head.standard);
			await new Promise((resolve) => setTimeout(resolve, 1));
		}
		await workspace.settled();
		expect(new Set(shown)).toEqual(new Set(['fully-conclusive']));
		expect((await reloaded(workspace)).head).toMatchObject({
			forum: 'custom',
			standard: 'fully-conclusive'
		});
	});

	it('has the time of its last change in what it gives to a file', async () => {
		const workspace = await started();
		const { changed } = workspace.snapshot().head;
		await new Promise((resolve) => setTimeout(resolve, 5));
		workspace.mark('I', 'intent', { answer: 'weak' });
		await workspace.settled();
		const { head, marks } = workspace.snapshot();
		expect(head.changed > changed).toBe(true);
		expect(head.changed).toBe(marks[0]!.changed);
	});
});

describe('when the device is full', () => {
	/** A workspace with two marks kept, whose next write fails, and then one more mark. */
	async function filled() {
		const shelf = failing(await device());
		const workspace = await started(undefined, async () => shelf);
		workspace.mark('I', 'intent', { answer: 'weak' });
		workspace.mark('I', 'policy', { answer: 'strong' });
		await workspace.settled();
		shelf.broken = full();
		workspace.mark('I', 'intent', { answer: 'arguable' });
		await workspace.settled();
		return { workspace, shelf };
	}

	it('the work goes on in this tab, and says so', async () => {
		const { workspace } = await filled();
		expect(workspace.saved).toBe('tab-only');
		expect(workspace.trouble).toBe(
			'The storage of this device is full: from here on your work lives in this tab only.'
		);
	});

	it('nothing is lost, and further marks are taken', async () => {
		const { workspace } = await filled();
		expect(answers(workspace)).toEqual({ intent: 'arguable', policy: 'strong' });
		workspace.mark('I', 'policy', { answer: 'conclusive' });
		await workspace.settled();
		expect(answers(workspace)).toEqual({ intent: 'arguable', policy: 'conclusive' });
		expect(workspace.saved).toBe('tab-only');
	});

	it('undo still works, back to before it was full', async () => {
		const { workspace } = await filled();
		await workspace.undo();
		expect(answers(workspace)).toEqual({ intent: 'weak', policy: 'strong' });
		await workspace.undo();
		await workspace.undo();
		expect(workspace.marks.size).toBe(0);
		await workspace.redo();
		expect(answers(workspace)).toEqual({ intent: 'weak' });
	});

	it('a changed forum can be undone too, though its own keeping failed', async () => {
		const shelf = failing(await device());
		const workspace = await started(undefined, async () => shelf);
		shelf.broken = full();
		workspace.set({ forum: 'custom' });
		await workspace.settled();
		expect(workspace.head.forum).toBe('custom');
		await workspace.undo();
		expect(workspace.head.forum).toBe('icc');
	});

	it('the head of the memo is written in this tab, and a journal has it', async () => {
		const shelf = failing(await device());
		const { workspace, written } = await journalled(shelf);
		shelf.broken = full();
		await new Assessments(workspace).keepMemo({ to: 'A. Partner' });
		expect(workspace.head.memo).toEqual({ to: 'A. Partner' });
		expect(workspace.saved).toBe('tab-only');
		const later = new Workspace({ ...blank().case, law }, docket, settings, [], {
			read: () => written.at(-1)!,
			write: () => undefined
		});
		open.push(later);
		expect(later.head.memo).toEqual({ to: 'A. Partner' });
	});

	it('what was taken away there does not come back with the device', async () => {
		const shelf = failing(await device());
		const { workspace, written } = await journalled(shelf);
		workspace.mark('I', 'intent', {
			answer: 'weak',
			itemReasons: { E1: 'Hearsay.' },
			cites: { akayesu: true, jelisic: true },
			reliance: { E1: 'rely' }
		});
		await workspace.settled();
		shelf.broken = full();
		workspace.mark('I', 'intent', {
			itemReasons: { E1: undefined },
			cites: { akayesu: undefined },
			reliance: { E1: undefined }
		});
		await workspace.settled();
		const later = new Workspace({ ...workspace.head.case, law }, docket, settings, [], {
			read: () => written.at(-1)!,
			write: () => undefined
		});
		open.push(later);
		await later.start(device);
		await later.settled();
		const mark = later.marks.get('I:intent');
		expect(mark).toMatchObject({ answer: 'weak', cites: ['jelisic'] });
		expect(mark).not.toHaveProperty('itemReasons');
		expect(mark).not.toHaveProperty('reliance');
	});

	it('an undo that cannot be kept is done in this tab', async () => {
		const shelf = failing(await device());
		const workspace = await started(undefined, async () => shelf);
		workspace.mark('I', 'intent', { answer: 'weak' });
		await workspace.settled();
		shelf.broken = full();
		await workspace.undo();
		expect(workspace.marks.size).toBe(0);
		expect(workspace.saved).toBe('tab-only');
	});

	it('the other assessments can still be opened', async () => {
		const shelf = failing(await device());
		const workspace = await started(undefined, async () => shelf);
		workspace.mark('I', 'intent', { answer: 'strong' });
		await workspace.settled();
		const first = workspace.head.id;
		await new Assessments(workspace).add({ name: 'Second' });
		shelf.broken = full();
		workspace.mark('I', 'intent', { answer: 'weak' });
		await workspace.settled();
		await new Assessments(workspace).rename(first, 'First');
		expect(names(workspace)).toEqual(['First', 'Second']);
		await workspace.switchTo(first);
		expect(answers(workspace)).toEqual({ intent: 'strong' });
	});

	it('from the very first visit, the work goes on in this tab', async () => {
		const shelf = await device();
		const workspace = workspaceOn(undefined, [['I:policy', 'weak']]);
		await workspace.start(async () => ({
			...shelf,
			list: async () => {
				throw full();
			}
		}));
		expect(workspace.saved).toBe('tab-only');
		expect(workspace.trouble).toContain('is full');
		workspace.mark('I', 'intent', { answer: 'weak' });
		await workspace.settled();
		await workspace.undo();
		expect(answers(workspace)).toEqual({ policy: 'weak' });
	});

	it('trying again brings all back to the device once there is room', async () => {
		const { workspace, shelf } = await filled();
		workspace.set({ forum: 'custom' });
		await workspace.settled();
		shelf.broken = undefined;
		await workspace.tryAgain(device);
		expect(workspace).toMatchObject({ saved: 'saved', trouble: '' });
		workspace.mark('I', 'policy', { answer: 'weak' });
		await workspace.settled();
		const after = await reloaded(workspace);
		expect(answers(after)).toEqual({ intent: 'arguable', policy: 'weak' });
		expect(after.head).toMatchObject({ id: workspace.head.id, forum: 'custom' });
		for (let steps = 0; steps < 5; steps++) await after.undo();
		expect(after.marks.size).toBe(0);
	});

	it('trying again brings back every assessment changed in this tab, and no old copy of another', async () => {
		const shelf = failing(await device());
		const workspace = await started(undefined, async () => shelf);
		const first = workspace.head.id;
		await new Assessments(workspace).rename(first, 'First');
		await new Assessments(workspace).add({ name: 'Second' });
		shelf.broken = full();
		workspace.mark('I', 'intent', { answer: 'weak' });
		await workspace.settled();
		await new Assessments(workspace).duplicate();
		workspace.mark('I', 'policy', { answer: 'strong' });
		await workspace.settled();

		const elsewhere = await reloaded(workspace);
		await elsewhere.switchTo(first);
		elsewhere.mark('I', 'intent', { answer: 'conclusive' });
		await elsewhere.settled();

		await workspace.tryAgain(device);
		const after = await reloaded(workspace);
		expect(names(after)).toEqual(['First', 'Second', 'Second (copy)']);
		expect(answers(after)).toEqual({ intent: 'weak', policy: 'strong' });
		await after.switchTo(after.assessments.find(({ name }) => name === 'Second')!.id);
		expect(answers(after)).toEqual({ intent: 'weak' });
		await after.switchTo(first);
		expect(answers(after)).toEqual({ intent: 'conclusive' });
	});

	it('trying again in vain says so and loses nothing', async () => {
		const { workspace } = await filled();
		await workspace.tryAgain(async () => {
			throw full();
		});
		expect(workspace.saved).toBe('tab-only');
		expect(workspace.trouble).toBe('It still cannot be kept on this device.');
		expect(answers(workspace)).toEqual({ intent: 'arguable', policy: 'strong' });
	});
});

describe('where the browser keeps nothing', () => {
	it('the work lives in this tab, and says so', async () => {
		const workspace = await started(undefined, async () => {
			throw new DOMException('Not allowed.', 'SecurityError');
		});
		workspace.mark('I', 'intent', { answer: 'weak' });
		await workspace.settled();
		expect(workspace.saved).toBe('tab-only');
		expect(workspace.trouble).toMatch(/^This browser does not let pages keep data/);
		expect(answers(workspace)).toEqual({ intent: 'weak' });
	});

	it('a failure of any other kind is told apart from a full device', async () => {
		const shelf = failing(memoryShelf());
		const workspace = await started(undefined, async () => shelf);
		shelf.broken = new DOMException('Closed.', 'InvalidStateError');
		workspace.mark('I', 'intent', { answer: 'weak' });
		await workspace.settled();
		expect(workspace.trouble).toMatch(/^The browser stopped keeping data/);
		expect(answers(workspace)).toEqual({ intent: 'weak' });
	});
});

describe('two tabs on one case', () => {
	async function two() {
		const one = await started();
		return [one, await reloaded(one)] as const;
	}

	it('see each other’s marks and settings', async () => {
		const [one, other] = await two();
		one.mark('I', 'intent', { answer: 'weak' });
		await vi.waitFor(() => expect(answers(other)).toEqual({ intent: 'weak' }));
		other.mark('I', 'policy', { answer: 'strong' });
		other.set({ forum: 'custom' });
		await vi.waitFor(() => {
			expect(answers(one)).toEqual({ intent: 'weak', policy: 'strong' });
			expect(one.head.forum).toBe('custom');
		});
	});

	it('see each other’s undo and redo, and undo each other’s steps', async () => {
		const [one, other] = await two();
		one.mark('I', 'intent', { answer: 'weak' });
		await vi.waitFor(() => expect(other.canUndo).toBe(true));
		await other.undo();
		await vi.waitFor(() => expect(one.marks.size).toBe(0));
		expect(one.canRedo).toBe(true);
		await one.redo();
		await vi.waitFor(() => expect(answers(other)).toEqual({ intent: 'weak' }));
	});

	it('amending one mark at once in different fields lose neither', async () => {
		const [one, other] = await two();
		one.mark('I', 'intent', { answer: 'weak' });
		other.mark('I', 'intent', { reason: 'Another aim.' });
		await Promise.all([one.settled(), other.settled()]);
		const after = await reloaded(one);
		expect(after.marks.get('I:intent')).toMatchObject({ answer: 'weak', reason: 'Another aim.' });
		await vi.waitFor(() => {
			for (const each of [one, other])
				expect(each.marks.get('I:intent')).toMatchObject({
					answer: 'weak',
					reason: 'Another aim.'
				});
		});
	});

	it('see a new name and a new assessment, and stay where they are', async () => {
		const [one, other] = await two();
		const { id } = one.head;
		await new Assessments(one).rename(id, 'For the class');
		await vi.waitFor(() => expect(other.head.name).toBe('For the class'));
		await new Assessments(one).duplicate();
		await vi.waitFor(() => expect(names(other)).toEqual(['For the class', 'For the class (copy)']));
		expect(other.head.id).toBe(id);
	});

	it('on different assessments hear of each other’s changes, and can read them', async () => {
		const first = await started();
		first.mark('I', 'intent', { answer: 'weak' });
		await first.settled();
		const second = await reloaded(first);
		await new Assessments(second).add({ name: 'Second' });
		const before = second.elsewhere;
		first.mark('I', 'intent', { answer: 'strong' });
		await vi.waitFor(() => expect(second.elsewhere).toBe(before + 1));
		expect((await second.read(first.head.id))?.marks).toMatchObject([{ answer: 'strong' }]);
		expect(answers(second)).toEqual({});
	});

	it('on different assessments do not touch each other’s marks', async () => {
		const [one, other] = await two();
		await new Assessments(one).duplicate();
		one.mark('I', 'intent', { answer: 'weak' });
		await one.settled();
		other.mark('I', 'policy', { answer: 'strong' });
		await other.settled();
		expect(answers(one)).toEqual({ intent: 'weak' });
		expect(answers(other)).toEqual({ policy: 'strong' });
	});
});

describe('assessments of a case', () => {
	it('a copy stands beside the first with all its marks, and goes its own way', async () => {
		const workspace = await started();
		const first = workspace.head.id;
		workspace.set({ forum: 'custom' });
		workspace.mark('I', 'intent', { answer: 'weak', reason: 'So.' });
		await new Assessments(workspace).duplicate();
		expect(workspace.head).toMatchObject({ name: 'My assessment (copy)', forum: 'custom' });
		expect(workspace.head.id).not.toBe(first);
		expect(workspace.marks.get('I:intent')).toMatchObject({ answer: 'weak', reason: 'So.' });
		expect(workspace.canUndo).toBe(false);
		workspace.mark('I', 'intent', { answer: 'strong' });
		await workspace.switchTo(first);
		expect(answers(workspace)).toEqual({ intent: 'weak' });
	});

	it('one can be set beside the open one, which stays open, its history too', async () => {
		const workspace = await started();
		workspace.mark('I', 'intent', { answer: 'weak' });
		await workspace.settled();
		const { id } = workspace.head;
		const mark = {
			count: 'I',
			element: 'intent',
			answer: 'strong',
			changed: blank().changed
		} as const;
		await new Assessments(workspace).add({ name: 'Beside' }, [mark], 'stay');
		expect(workspace.head.id).toBe(id);
		expect(answers(workspace)).toEqual({ intent: 'weak' });
		expect(workspace.steps).toHaveLength(1);
		const beside = workspace.assessments.find(({ name }) => name === 'Beside')!;
		expect((await workspace.read(beside.id))?.marks).toEqual([mark]);
		expect((await reloaded(workspace)).head.id).toBe(id);
	});

	it('a copy of one with a very long name has a name that a file can hold', async () => {
		const workspace = await started();
		await new Assessments(workspace).rename(workspace.head.id, 'x'.repeat(200));
		await new Assessments(workspace).duplicate();
		expect(workspace.head.name).toHaveLength(200);
		expect(workspace.head.name).toMatch(/ \(copy\)$/);
	});

	it('a new name is there at once and after a reload', async () => {
		const workspace = await started();
		await new Assessments(workspace).rename(workspace.head.id, 'Affirmative');
		expect(workspace.head.name).toBe('Affirmative');
		expect(names(workspace)).toEqual(['Affirmative']);
		expect((await reloaded(workspace)).head.name).toBe('Affirmative');
	});

	it('throwing away the current one opens another, and it can be taken back whole', async () => {
		const workspace = await started();
		const first = workspace.head.id;
		workspace.mark('I', 'intent', { answer: 'weak' });
		await new Assessments(workspace).add({ name: 'Second' });
		const second = workspace.head.id;
		await new Assessments(workspace).throwAway(second);
		expect(workspace.head.id).toBe(first);
		expect(workspace.thrownAway.map(({ id }) => id)).toEqual([second]);
		await new Assessments(workspace).takeBack(second);
		expect(workspace.head.id).toBe(second);
		expect(workspace.thrownAway).toEqual([]);
	});

	it('throwing away the only one opens an empty one, and the marks come back with it', async () => {
		const workspace = await started();
		const only = workspace.head.id;
		workspace.mark('I', 'intent', { answer: 'weak' });
		await new Assessments(workspace).throwAway(only);
		expect(workspace.head.id).not.toBe(only);
		expect(workspace.marks.size).toBe(0);
		expect(workspace.assessments).toHaveLength(1);
		await new Assessments(workspace).takeBack(only);
		expect(answers(workspace)).toEqual({ intent: 'weak' });
		expect(workspace.assessments).toHaveLength(2);
	});

	it('throwing away another one stays where it is', async () => {
		const workspace = await started();
		const first = workspace.head.id;
		await new Assessments(workspace).add({ name: 'Second' });
		await new Assessments(workspace).throwAway(first);
		expect(workspace.head.name).toBe('Second');
		expect(names(workspace)).toEqual(['Second']);
	});

	it('another one is read as it was kept, its reason and forum with it, without being opened', async () => {
		const workspace = await started();
		workspace.mark('I', 'intent', { answer: 'weak', reason: 'A plan is missing.' });
		workspace.set({ forum: 'custom' });
		const { id } = workspace.head;
		await new Assessments(workspace).add({ name: 'Second' });
		workspace.mark('I', 'intent', { answer: 'strong' });
		const read = await workspace.read(id);
		expect(read?.head).toMatchObject({ id, name: 'My assessment', forum: 'custom' });
		expect(read?.marks).toMatchObject([{ answer: 'weak', reason: 'A plan is missing.' }]);
		expect(workspace.head.name).toBe('Second');
		expect(answers(workspace)).toEqual({ intent: 'strong' });
		expect((await reloaded(workspace)).head.name).toBe('Second');
	});

	it('the open one is read with what was marked a moment ago, and one that is not there is not', async () => {
		const workspace = await started();
		workspace.mark('I', 'intent', { answer: 'weak' });
		expect((await workspace.read(workspace.head.id))?.marks).toMatchObject([{ answer: 'weak' }]);
		expect(await workspace.read('nowhere')).toBeUndefined();
		expect(await workspaceOn().read('nowhere')).toBeUndefined();
	});

	it('another one is read from this tab where the device keeps nothing', async () => {
		const workspace = await started(undefined, async () => memoryShelf());
		workspace.mark('I', 'intent', { answer: 'weak' });
		const { id } = workspace.head;
		await new Assessments(workspace).add({ name: 'Second' });
		expect((await workspace.read(id))?.marks).toMatchObject([{ answer: 'weak' }]);
	});

	it('the one that was open is open again after a reload', async () => {
		const workspace = await started();
		const first = workspace.head.id;
		await new Assessments(workspace).add({ name: 'Second' });
		await workspace.switchTo(first);
		expect((await reloaded(workspace)).head.id).toBe(first);
	});
});

describe('the steps of an assessment', () => {
	async function marked() {
		const workspace = await started();
		for (const answer of ['weak', 'arguable', 'strong'] as const)
			workspace.mark('I', 'intent', { answer });
		workspace.set({ forum: 'custom' });
		await workspace.settled();
		return workspace;
	}

	it('are there in their order, and after a reload too', async () => {
		const workspace = await marked();
		for (const each of [workspace, await reloaded(workspace)])
			expect(each.steps.map(({ number, kind }) => `${number} ${kind}`)).toEqual([
				'1 mark',
				'2 mark',
				'3 mark',
				'4 settings'
			]);
	});

	it('are gone back to and forward again, each kept, and none is lost', async () => {
		const workspace = await marked();
		expect(await goTo(workspace, 1)).toBe(true);
		const after = await reloaded(workspace);
		for (const each of [workspace, after]) {
			expect(answers(each)).toEqual({ intent: 'weak' });
			expect(each.head).toMatchObject({ position: 1, forum: 'icc' });
			expect(each.steps).toHaveLength(4);
		}
		expect(await goTo(after, 0)).toBe(true);
		expect(after.marks.size).toBe(0);
		expect(await goTo(after, 4)).toBe(true);
		expect(answers(after)).toEqual({ intent: 'strong' });
		expect(after.head.forum).toBe('custom');
	});

	it('are gone back over together with a change that was still on its way', async () => {
		const workspace = await marked();
		workspace.mark('I', 'policy', { answer: 'weak' });
		expect(await goTo(workspace, 2)).toBe(true);
		expect(answers(workspace)).toEqual({ intent: 'arguable' });
	});

	it('are gone over no further than they are kept', async () => {
		const workspace = await marked();
		expect(await goTo(workspace, -1)).toBe(false);
		expect(workspace.head.position).toBe(0);
		expect(await goTo(workspace, 9)).toBe(false);
		expect(workspace.head.position).toBe(4);
	});

	it('a new change made while going back stops it and is kept', async () => {
		const workspace = await marked();
		const going = goTo(workspace, 0);
		workspace.mark('I', 'policy', { answer: 'conclusive' });
		expect(await going).toBe(false);
		await workspace.settled();
		expect(workspace.head.position).toBe(5);
		expect(answers(workspace)).toEqual({ intent: 'strong', policy: 'conclusive' });
		expect(answers(await reloaded(workspace))).toEqual(answers(workspace));
	});

	it('are gone back to in this tab when the device stops keeping', async () => {
		const shelf = failing(await device());
		const workspace = await started(undefined, async () => shelf);
		for (const answer of ['weak', 'arguable', 'strong'] as const)
			workspace.mark('I', 'intent', { answer });
		await workspace.settled();
		shelf.broken = full();
		expect(await goTo(workspace, 1)).toBe(true);
		expect(answers(workspace)).toEqual({ intent: 'weak' });
		expect(workspace.saved).toBe('tab-only');
		expect(await goTo(workspace, 3)).toBe(true);
		expect(answers(workspace)).toEqual({ intent: 'strong' });
	});

	it('are said to other tabs by where each mark ends, not by every step in between', async () => {
		const workspace = await marked();
		for (const answer of ['weak', 'arguable', 'strong'] as const)
			workspace.mark('I', 'policy', { answer });
		await workspace.settled();
		const other = new BroadcastChannel('chapeau');
		const heard: number[] = [];
		other.onmessage = ({ data }) => heard.push(data.moved.position);
		expect(await goTo(workspace, 0)).toBe(true);
		await vi.waitFor(() => expect(heard.at(-1)).toBe(0));
		other.close();
		expect(heard).toEqual([4, 3, 0]);
		expect([workspace.marks.size, workspace.head.forum]).toEqual([0, 'icc']);
	});

	it('show in another tab when they are gone back over', async () => {
		const first = await marked();
		const second = await reloaded(first);
		await goTo(first, 1);
		await vi.waitFor(() => expect(second.head.position).toBe(1));
		expect(answers(second)).toEqual(answers(first));
		expect(second.head.forum).toBe('icc');
	});
});

describe('what was on its way when the page was left', () => {
	it('is kept if it had not arrived, and is no second step if it had', async () => {
		const before = await started();
		before.set({ standard: 'fully-conclusive' });
		before.mark('I', 'intent', { answer: 'weak' });
		before.grade(8, { reliability: 'B' });
		await before.settled();
		const assessment = before.head.id;
		const waiting: Waiting[] = [
			{ change: { kind: 'settings', settings: { standard: 'fully-conclusive' } }, assessment },
			{
				change: { kind: 'mark', count: 'I', element: 'intent', amendment: { answer: 'weak' } },
				assessment
			},
			{ change: { kind: 'grade', note: '8', grade: { reliability: 'B' } }, assessment },
			{
				change: { kind: 'mark', count: 'I', element: 'policy', amendment: { answer: 'strong' } },
				assessment
			}
		];
		let written: readonly Waiting[] = waiting;
		const after = new Workspace({ ...before.head.case, law }, docket, settings, [], {
			read: () => waiting,
			write: (left) => (written = left)
		});
		open.push(after);
		await after.start(device);
		expect(answers(after)).toEqual({ intent: 'weak', policy: 'strong' });
		expect(after.steps).toHaveLength(4);
		expect(written).toEqual([]);
		await after.undo();
		await after.undo();
		await after.undo();
		expect(answers(after)).toEqual({});
	});
});

describe('an assessment made with an earlier version of its case', () => {
	it('says so, keeps its marks, and is of the newer version once that is taken up', async () => {
		const before = await started();
		before.mark('I', 'intent', { answer: 'weak' });
		await before.settled();
		expect(before.madeEarlier).toBe(false);
		const { id, version } = before.head.case;
		const after = await started({ id, version: version + 1 });
		expect(after.madeEarlier).toBe(true);
		expect(answers(after)).toEqual({ intent: 'weak' });
		await after.takeUpVersion();
		expect(after.madeEarlier).toBe(false);
		expect(answers(after)).toEqual({ intent: 'weak' });
		expect((await started({ id, version: version + 1 })).madeEarlier).toBe(false);
	});
});

describe('grades of the notes', () => {
	it('show at once, are kept, and are taken back by undo', async () => {
		const workspace = await started();
		workspace.grade(7, { reliability: 'B', credibility: '3' });
		workspace.grade(8, { reliability: 'F' });
		expect(workspace.head.grades).toEqual({
			'7': { reliability: 'B', credibility: '3' },
			'8': { reliability: 'F' }
		});
		await workspace.settled();
		expect((await reloaded(workspace)).head.grades).toEqual(workspace.head.grades);
		await workspace.undo();
		expect(workspace.head.grades).toEqual({ '7': { reliability: 'B', credibility: '3' } });
		await workspace.undo();
		expect(workspace.head.grades).toBeUndefined();
	});
	it('survive a device that stops keeping, and go to it again when it can', async () => {
		const theCase = blank().case;
		const shelf = failing(await device());
		const workspace = await started(theCase, async () => shelf);
		workspace.grade(7, { reliability: 'B' });
		await workspace.settled();
		shelf.broken = full();
		workspace.grade(7, { reliability: 'C' });
		workspace.grade(8, { credibility: '5' });
		await workspace.settled();
		expect(workspace.saved).toBe('tab-only');
		const grades = { '7': { reliability: 'C' }, '8': { credibility: '5' } };
		expect(workspace.head.grades).toEqual(grades);
		await workspace.undo();
		expect(workspace.head.grades).toEqual({ '7': { reliability: 'C' } });
		await workspace.redo();
		await workspace.tryAgain(device);
		expect(workspace.saved).toBe('saved');
		expect((await reloaded(workspace)).head.grades).toEqual(grades);
	});
	it('made in two tabs on two notes both stay', async () => {
		const one = await started();
		const two = await reloaded(one);
		one.grade(1, { reliability: 'A' });
		two.grade(2, { reliability: 'E' });
		await Promise.all([one.settled(), two.settled()]);
		const both = { '1': { reliability: 'A' }, '2': { reliability: 'E' } };
		await vi.waitFor(() => {
			expect(one.head.grades).toEqual(both);
			expect(two.head.grades).toEqual(both);
		});
		expect((await reloaded(one)).head.grades).toEqual(both);
	});
});
