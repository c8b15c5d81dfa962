/**
 * How much somebody may do: so much at once, and then so much a second. Those who have not been
 * heard of for as long as it takes to fill up again are forgotten.
 */
export function allowance({
	atOnce,
	perSecond,
	now = Date.now
}: {
	atOnce: number;
	perSecond: number;
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
		for (const [who, { at }] of spent) if (swept - at > full) spent.delete(who);
	}
	return {
		/** Whether there is something left; takes nothing. */
		has: (who: string): boolean => left(who) >= 1,
		/** Takes one. @returns false when nothing is left */
		take(who: string): boolean {
			sweep();
			const before = left(who);
			if (before < 1) return false;
			spent.set(who, { left: before - 1, at: now() });
			return true;
		}
	};
}

export type Allowance = ReturnType<typeof allowance>;
