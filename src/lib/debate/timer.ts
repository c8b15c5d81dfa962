/**
 * A timer as a value over a clock that the caller reads: what has run is kept, and what is running
 * is the difference to now, so that a page that slept or was reloaded still tells the time.
 */
export type Timer = {
	/** Milliseconds it is set to. */
	length: number;
	/** Milliseconds that have run before it was last started. */
	spent: number;
	/** The clock’s reading when it was last started; absent while it stands still. */
	since?: number;
};

export const minutes = (number: number): Timer => ({ length: number * 60_000, spent: 0 });

export const isRunning = ({ since }: Timer): boolean => since !== undefined;

export function started(timer: Timer, now: number): Timer {
	return isRunning(timer) ? timer : { ...timer, since: now };
}

export function stopped(timer: Timer, now: number): Timer {
	const { length } = timer;
	return isRunning(timer) ? { length, spent: spentOf(timer, now) } : timer;
}

/** Started if it stood still, else stopped. */
export const turned = (timer: Timer, now: number): Timer =>
	isRunning(timer) ? stopped(timer, now) : started(timer, now);

/** A clock that was set back takes nothing away from what has run. */
export const spentOf = ({ spent, since }: Timer, now: number): number =>
	spent + (since === undefined ? 0 : Math.max(0, now - since));

/** Milliseconds that are left; below zero, how far the time is overrun. */
export const leftOf = (timer: Timer, now: number): number => timer.length - spentOf(timer, now);

/** `7:05`, and `−0:12` once the time is overrun. Seconds begun count whole until the time is up. */
export function clockWords(left: number): string {
	const seconds = left >= 0 ? Math.ceil(left / 1000) : Math.floor(-left / 1000);
	const sign = left < 0 && seconds > 0 ? '−' : '';
	return `${sign}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
