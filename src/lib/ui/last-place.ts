/**
 * Where a person was last, on this device: in which case, and in it at which element of the bench and
 * which count of the findings. The ways to all three lead back there (static/last-case.js too).
 */

type Screen = 'bench' | 'findings';

const keyOf = (caseId: string, screen: Screen) => `chapeau:at:${caseId}:${screen}`;

/** @param place what follows the screen in its address: `I/genocide/chapeau/intent`, or `I` */
export function rememberPlace(caseId: string, screen: Screen, place: string): void {
	try {
		localStorage.setItem(keyOf(caseId, screen), place);
		localStorage.setItem('chapeau:case', caseId);
	} catch {
		// Without it the ways lead to the first.
	}
}

/** What follows the screen in the address of the last place; undefined where there is none. */
export function lastPlace(caseId: string, screen: Screen): string | undefined {
	try {
		return localStorage.getItem(keyOf(caseId, screen)) ?? undefined;
	} catch {
		return undefined;
	}
}
