import { describe, expect, it } from 'vitest';
import { wasThere } from '#lib/rooms/figures.ts';
import { stayOf } from '#lib/server/rooms/stay.ts';

const row = { access: 'present', joined_at: 1000, came_at: null, left_at: null } as const;
const counted = (of: Parameters<typeof stayOf>[0], lock: number) => wasThere(stayOf(of), lock);

describe('who is counted where a round was locked', () => {
	it('is who was in the room at that moment', () => {
		expect(counted(row, 999)).toBe(false);
		expect(counted(row, 2000)).toBe(true);
		const removed = { ...row, access: 'removed', left_at: 1500 } as const;
		expect([1400, 1600].map((lock) => counted(removed, lock))).toEqual([true, false]);
		const cameBack = { ...row, left_at: 1500, came_at: 1800 } as const;
		expect([1400, 1600, 1900].map((lock) => counted(cameBack, lock))).toEqual([true, false, true]);
	});
	it('is nobody whom a process of the version before removed, which notes no moment', () => {
		expect(counted({ ...row, access: 'removed' }, 2000)).toBe(false);
	});
	it('is whom such a process let back in, as if they had never left', () => {
		expect(counted({ ...row, left_at: 1500 }, 2000)).toBe(true);
	});
});
