/**
 * Where a person was last, on this device: in which case, and in it at which element of the bench and
 * which count of the findings. The ways to all three lead back there; without it they lead to the first.
 */

type Screen = 'bench' | 'findings';

/** As static/last-case.js has them. */
const ofCase = 'chapeau:case';
const keyOf = (caseId: string, screen: Screen) => `chapeau:at:${caseId}:${screen}`;

function keep(key: string, value: string): void {
	try {
		localStorage.setItem(key, value);
	} catch {
		// A browser that keeps nothing forgets where one was.
	}
}

function kept(key: string): string | undefined {
	try {
		return localStorage.getItem(key) ?? undefined;
	} catch {
		return undefined;
	}
}

/** @param place what follows the screen in its address: `I/genocide/chapeau/intent`, or `I` */
export const rememberPlace = (caseId: string, screen: Screen, place: string): void =>
	keep(keyOf(caseId, screen), place);

/** What follows the screen in the address of the last place; undefined where there is none. */
export const lastPlace = (caseId: string, screen: Screen): string | undefined =>
	kept(keyOf(caseId, screen));

export const rememberCase = (caseId: string): void => keep(ofCase, caseId);

/** The case one was in last; undefined where there is none. */
export const lastCase = (): string | undefined => kept(ofCase);
