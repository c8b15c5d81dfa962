/**
 * How much somebody may do: so much at once, and then so much a second, by a clock that only goes
 * forward. Those who have not been heard of for as long as it takes to fill up again are forgotten,
 * and before that, where there are more than are kept in mind, those heard of longest ago.
 */
export function allowance({
	atOnce,
	perSecond,
	most = 50_000,
	now = () => performance.now()
}: {
	atOnce: number;
	perSecond: number;
	/** How many are kept in mind. */
	most?: number;
	now?: () => number;
}) {
	const spent = new Map<string, { left: number; at: number }>();
	const full = (atOnce / perSecond) * 1000;
	let swept = now();

	function left(who: string): number {
		const known = spent.get(who);
		if (!known) return atOnce;
		return Math.min(atOnce, known.left + ((now() - known.at) / 1000) * perSecond);
	}
	function sweep(): void {
		if (now() - swept < full) return;
		swept = now();
		for (const who of spent.keys()) if (left(who) === atOnce) spent.delete(who);
	}
	return {
		/** Whether there is something left; takes nothing. */
		has: (who: string): boolean => left(who) >= 1,
		/**
		 * Takes one, or as much as something costs. Who has anything left may do what costs more, and
		 * waits the longer afterwards.
		 * @returns false when nothing is left
		 */
		take(who: string, cost = 1): boolean {
			sweep();
			const before = left(who);
			const enough = before >= Math.min(1, cost);
			// Behind all others: a map keeps the order in which its keys came.
			spent.delete(who);
			spent.set(who, { left: enough ? before - cost : before, at: now() });
			if (spent.size > most) spent.delete(spent.keys().next().value!);
			return enough;
		},
		/** Gives back what was taken for something that was none. */
		giveBack(who: string): void {
			const known = spent.get(who);
			if (known) known.left += 1;
		},
		/** How many are kept in mind. */
		get size(): number {
			return spent.size;
		}
	};
}

export type Allowance = ReturnType<typeof allowance>;
