import { guessing } from '#lib/rooms/join-code.ts';
import { allowance } from '#lib/server/rooms/allowance.ts';

const everybody = 'everybody';

/**
 * Who may still guess a code. A guess is paid for before anything is looked up, and paid back when
 * it was none: so who has none left learns nothing, neither from an answer nor from the time that
 * it takes. All networks together have a limit as well, for who has many of them.
 *
 * A class behind one address may mistype; who guesses finds nothing in a lifetime (see join-code.ts).
 */
export function guesses(now?: () => number) {
	const clock = now && { now };
	const byNetwork = allowance({ ...guessing.network, ...clock });
	const together = allowance({ ...guessing.everybody, ...clock });
	return {
		/** @returns false when none is left */
		take(network: string): boolean {
			if (!byNetwork.has(network) || !together.take(everybody)) return false;
			return byNetwork.take(network);
		},
		/** It was no guess: the code was right. */
		giveBack(network: string): void {
			byNetwork.giveBack(network);
			together.giveBack(everybody);
		}
	};
}
