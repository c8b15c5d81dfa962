import type { HeldAuthority } from '#lib/domain/sheet.ts';

const authorities = new Map<string, Promise<HeldAuthority[]>>();

/** Fetches the authorities on a count's elements unless they are here; a failed fetch is tried again. */
export function fetchAuthorities(caseId: string, count: string): Promise<HeldAuthority[]> {
	const url = `/data/cases/${caseId}/authorities/${count}.json`;
	const underway = authorities.get(url);
	if (underway) return underway;
	const found = fetch(url).then(async (response) => {
		if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
		return (await response.json()) as HeldAuthority[];
	});
	found.catch(() => authorities.delete(url));
	authorities.set(url, found);
	return found;
}
