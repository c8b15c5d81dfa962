import { describe, expect, it } from 'vitest';
import { limitsOf, Space, weightOf } from '#lib/server/rooms/limits.ts';

const limits = { room: 10_000_000, stored: 100_000_000, memory: 50_000_000 };
const small = { bytes: 1_000_000, people: 300 };

describe('the space of a process', () => {
	it('reckons a mark by its texts, wherever it is kept', () => {
		const bare = weightOf({});
		expect(weightOf({ reason: 'aé字' }) - bare).toBe(6);
		expect(weightOf({ reliance: { E1: 'supports', E2: 'supports' } as never })).toBeGreaterThan(
			bare
		);
		const answered = weightOf({ rivals: { flight: { answer: 'open' } } });
		expect(answered).toBeGreaterThan(bare);
		expect(weightOf({ rivals: { flight: { answer: 'open', reason: 'aé字' } } }) - answered).toBe(6);
	});

	it('refuses what a room has no space for, and takes what makes it smaller', () => {
		const space = new Space(limits);
		const full = { bytes: 10_000_000, people: 300 };
		expect(space.refusal(full, 1)).toBe('room-space');
		expect(space.refusal(full, 0)).toBeUndefined();
		expect(space.refusal(full, -5000)).toBeUndefined();
		expect(space.refusal({ ...full, people: 600 }, 1000)).toBeUndefined();
		expect(space.refusal({ ...full, people: 3 }, 1000)).toBe('room-space');
	});

	it('lets small rooms go on where large ones have nearly filled it', () => {
		const space = new Space(limits);
		for (let at = 0; at < 5; at += 1) space.hold(`large ${at}`, 8_400_000);
		expect(space.refusal({ bytes: 8_400_000, people: 300 }, 16_000)).toBe('server-space');
		expect(space.refusal(small, 16_000)).toBeUndefined();
		space.hold('last', 8_000_000);
		expect(space.loadsMore).toBe(false);
		expect(space.refusal(small, 16_000)).toBe('server-space');
		space.release('last');
		expect(space.loadsMore).toBe(true);
	});

	it('counts what is stored between two measurements', () => {
		const space = new Space({ ...limits, memory: 1e12 });
		space.measured(79_000_000);
		expect(space.refusal({ bytes: 5_000_000, people: 300 }, 1000)).toBeUndefined();
		space.hold('a', 20_900_000);
		expect(space.storesMore).toBe(true);
		space.hold('a', 21_100_000);
		expect(space.storesMore).toBe(false);
		space.measured(10_000_000);
		expect(space.storesMore).toBe(true);
	});

	it('is as large as the settings say, and says which of them is wrong', () => {
		expect(limitsOf({ ROOM_MB: '5', STORAGE_MB: '' })).toEqual({
			room: 5_000_000,
			stored: 4_000_000_000,
			memory: 500_000_000
		});
		expect(() => limitsOf({ MEMORY_MB: 'much' })).toThrow(/MEMORY_MB/);
	});
});
