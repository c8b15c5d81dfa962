/**
 * Where a person was last, on this device: in which case, and in it at which element of the bench
 * and which count of the findings. The ways to all three lead back there.
 */

type Screen = 'bench' | 'findings';

const lastCasePlace = 'chapeau:case';
const keyOf = (caseId: string, screen: Screen) => `chapeau:at:${caseId}:${screen}`;

function remember(key: string, what: string): void {
	try {
		localStorage.setItem(key, what);
	} catch {
		// Without it the ways lead to the first.
	}
}

function remembered(key: string): string | undefined {
	try {
		return localStorage.getItem(key) ?? undefined;
	} catch {
		return undefined;
	}
}

/** @param place what follows the screen in its address: `I/genocide/chapeau/intent`, or `I` */
export function rememberPlace(caseId: string, screen: Screen, place: string): void {
	remember(keyOf(caseId, screen), place);
}

/** What follows the screen in the address of the last place; undefined where there is none. */
export const lastPlace = (caseId: string, screen: Screen) => remembered(keyOf(caseId, screen));

export const rememberCase = (id: string) => remember(lastCasePlace, id);

/** The id of the case that any page was last open of; undefined where there is none. */
export const lastCase = () => remembered(lastCasePlace);
