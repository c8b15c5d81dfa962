import type { Database } from '#lib/server/database/database.ts';
import { readClock } from '#lib/server/database/clock.ts';
import { guarded } from '#lib/server/guarded.ts';
import { log } from '#lib/server/log.ts';
import { dropUnnamedCases } from '#lib/server/rooms/case-store.ts';
import { storedBytes, type Space } from '#lib/server/rooms/limits.ts';
import type { Memory } from '#lib/server/rooms/memory.ts';
import { setSeen } from '#lib/server/rooms/people-store.ts';
import { forgetSilentProcesses, type Presence } from '#lib/server/rooms/presence.ts';
import { everyBoard } from '#lib/server/rooms/loaded-room.ts';
import { sweepRooms } from '#lib/server/rooms/room-deletion.ts';
import type { Scrubbing } from '#lib/server/rooms/scrubbing.ts';

/** What is done now and then: lines are kept alive, rooms leave the memory, and those over are deleted. */
export function upkeep({
	database,
	memory,
	space,
	presence,
	scrubbing
}: {
	database: Database;
	memory: Memory;
	space: Space;
	presence: Presence;
	scrubbing: Scrubbing;
}) {
	const { db } = database;

	function beat(): void {
		for (const room of memory.all()) for (const kind of everyBoard) room.boards[kind].beat();
	}

	async function sweep(): Promise<void> {
		await scrubbing.work();
		for (const room of memory.all()) {
			await setSeen(db, room.id, [...room.local.keys()], Date.now());
			await presence.tell(room, true);
			forgetSilentProcesses(room);
			memory.dropIdle(room);
		}
		space.measured(await storedBytes(database));
	}

	/** Deletes the rooms whose time is over, and erases those deleted long enough ago, while the clock is believed. */
	async function expire(): Promise<void> {
		const now = Date.now();
		const clock = await readClock(db, now);
		if (!clock.right)
			return log('error', 'clock.doubted', {
				why: `The clock says ${new Date(now).toISOString()}, and Chapeau was last at work at ${new Date(clock.last).toISOString()}. No room is deleted until the clock is set, or you say that it is right: npm run admin -- clock-is-right`
			});
		const { ended, erased } = await sweepRooms(db, now);
		for (const id of [...ended, ...erased]) {
			const room = memory.withId(id);
			if (room) memory.drop(room, 'no-such-room');
		}
		log('info', 'rooms.swept', { expired: ended.length, erased: erased.length });
		if (erased.length > 0) scrubbing.note();
		await dropUnnamedCases(db, now - 86_400_000);
		await scrubbing.work();
	}

	return {
		expire,
		/** @returns what ends it */
		begin(): () => void {
			const timers = [
				setInterval(guarded('rooms.failed', beat), 20_000),
				setInterval(guarded('rooms.failed', sweep), 15_000),
				setInterval(guarded('rooms.failed', expire), 3_600_000)
			];
			for (const timer of timers) timer.unref();
			return () => timers.forEach((timer) => clearInterval(timer));
		}
	};
}
