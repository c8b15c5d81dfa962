import { expect, it } from 'vitest';
import type { Db } from '#lib/server/database/database.ts';
import { markGroups } from '#lib/server/rooms/mark-groups.ts';
import type { SentMark } from '#lib/server/rooms/stored-mark.ts';

const mark = (participant: number): SentMark => ({
	room_id: 'room',
	participant_id: String(participant),
	round: 1,
	count_id: 'I',
	element_id: 'genocide/chapeau/intent',
	answer: 'weak',
	reason: null,
	doubt: null,
	reliance: null,
	rivals: null,
	seq: 1,
	updated_at: 0,
	stage: 0
});

it('a class that marks on and on is stored in few groups, however fast the disk is', async () => {
	const sizes: number[] = [];
	const groups = markGroups({} as Db, {
		store: (_, marks) => {
			sizes.push(marks.length);
			return Promise.resolve(marks.map(() => 'stored' as const));
		}
	});
	const begun = performance.now();
	const sent: Promise<unknown>[] = [];
	while (performance.now() - begun < 200) {
		sent.push(groups.submit(mark(sent.length)));
		await new Promise((next) => setTimeout(next, 1));
	}
	await groups.close();
	expect(new Set(await Promise.all(sent))).toEqual(new Set(['stored']));
	expect(sizes.reduce((sum, each) => sum + each, 0)).toBe(sent.length);
	// Twenty milliseconds lie between two; a slow machine only makes fewer of them.
	expect(sizes.length).toBeLessThanOrEqual((performance.now() - begun) / 20 + 2);
	expect(sizes.length).toBeLessThan(sent.length / 2);
});
