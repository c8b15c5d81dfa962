import { beforeEach, describe, expect, it } from 'vitest';
import { Tabs } from '#lib/room-client/tabs.ts';
import { FakeWorld, fakeChannels } from '#lib/room-client/sample.ts';

let world: FakeWorld;
let channel: ReturnType<typeof fakeChannels>;

beforeEach(() => {
	world = new FakeWorld();
	channel = fakeChannels();
});

/** A tab, and what it has been told; `deaf` hears nothing. */
function tab(visible: boolean, draw: number) {
	const log: string[] = [];
	world.pass(1);
	world.drawn = draw;
	const tabs = new Tabs<string>(
		channel(),
		{
			lead: () => log.push('lead'),
			follow: () => log.push('follow'),
			heard: (news) => log.push(news),
			asked: () => 'all that is known'
		},
		world
	);
	tabs.start(visible);
	return { tabs, log };
}

describe('tabs that share one stream', () => {
	it('are led by the one that is looked at, which tells the others', () => {
		const one = tab(true, 0.1);
		const two = tab(true, 0.2);
		expect(one.log).toEqual(['lead', 'follow']);
		expect(two.log).toEqual(['lead']);
		two.tabs.tell('a mark');
		one.tabs.tell('nothing: it has no lead');
		expect(one.log.at(-1)).toBe('a mark');
		expect(two.log).toEqual(['lead']);
	});

	it('hand the lead to the one that comes to the front', () => {
		const one = tab(true, 0.1);
		const two = tab(true, 0.2);
		two.tabs.seen(false);
		one.tabs.seen(true);
		expect([one.tabs.leads, two.tabs.leads]).toEqual([true, false]);
		one.tabs.seen(true);
		expect(one.log.filter((each) => each === 'lead')).toHaveLength(2);
	});

	it('tell one that is opened behind the others what is known', () => {
		const one = tab(true, 0.1);
		const two = tab(false, 0.2);
		expect(two.log).toEqual(['all that is known']);
		expect([one.tabs.leads, two.tabs.leads]).toEqual([true, false]);
	});

	it('are not left without a stream when the clock is set back and the one that leads is gone', () => {
		const one = tab(true, 0.1);
		// It says no farewell, and nothing more.
		channel().postMessage({ kind: 'lead', claim: [world.time + 10, 'z'] });
		expect(one.tabs.leads).toBe(false);
		world.set = -3_600_000;
		world.pass(20_000);
		expect(one.tabs.leads).toBe(true);
	});

	it('have one that leads after another claimed at the same moment, unheard', () => {
		const one = tab(true, 0.5);
		const other = channel();
		other.postMessage({ kind: 'lead', claim: [world.time, '0'] });
		expect(one.tabs.leads).toBe(true);
		other.postMessage({ kind: 'lead', claim: [world.time, 'z'] });
		expect(one.tabs.leads).toBe(false);
	});

	it('let one that is new and looked at have the lead, however often it changed before', () => {
		const [one, two] = [tab(true, 0.1), tab(true, 0.2)];
		for (const { tabs } of [one, two, one, two, one, two]) {
			world.pass(1);
			tabs.seen(false);
			tabs.seen(true);
		}
		const three = tab(true, 0.0);
		expect([one, two, three].map(({ tabs }) => tabs.leads)).toEqual([false, false, true]);
	});

	it('set right one that claims as of an earlier moment', () => {
		const [first, second] = [tab(true, 0.1), tab(true, 0.2)];
		first.tabs.seen(false);
		first.tabs.seen(true);
		second.tabs.seen(false);
		second.tabs.seen(true);
		const old = channel();
		const heard: unknown[] = [];
		old.onmessage = ({ data }) => heard.push(data);
		old.postMessage({ kind: 'lead', claim: [1, 'zzz'] });
		expect(second.tabs.leads).toBe(true);
		expect(heard).toEqual([{ kind: 'lead', claim: [expect.any(Number), expect.any(String)] }]);
	});

	it('are led on by one that is looked at when the leader goes', () => {
		const one = tab(true, 0.1);
		const two = tab(true, 0.2);
		two.tabs.stop();
		world.pass(200);
		expect(one.tabs.leads).toBe(true);
	});

	it('are led on by only one when several are looked at', () => {
		const several = [tab(true, 0.1), tab(true, 0.2), tab(true, 0.3)];
		several[2]!.tabs.stop();
		world.pass(200);
		expect(several.filter(({ tabs }) => tabs.leads)).toHaveLength(1);
	});

	it('that nobody looks at leave the lead alone until they are looked at', () => {
		const one = tab(true, 0.1);
		const two = tab(false, 0.2);
		one.tabs.stop();
		world.pass(60_000);
		expect(two.tabs.leads).toBe(false);
		two.tabs.seen(true);
		expect(two.tabs.leads).toBe(true);
	});

	it('keep to a leader that says it is there, however long nothing happens', () => {
		const one = tab(true, 0.1);
		tab(true, 0.2);
		world.pass(600_000);
		expect(one.tabs.leads).toBe(false);
	});

	it('claim the lead of one that has fallen silent', () => {
		const one = tab(true, 0.1);
		// A leader that was killed: it claimed, and says no more.
		channel().postMessage({ kind: 'lead', claim: [world.time + 1, 'killed'] });
		expect(one.tabs.leads).toBe(false);
		world.pass(7000);
		expect(one.tabs.leads).toBe(false);
		world.pass(4000);
		expect(one.tabs.leads).toBe(true);
	});
});
