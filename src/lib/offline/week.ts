/**
 * Safari and every browser that is built on it (all of them on iPhones and iPads) delete what a
 * page has kept once they were used for seven days without a visit to the site. A page that is
 * installed, on the home screen or in the Dock, counts its own days, and one whose storage is
 * persistent is not evicted.
 * Source: webkit.org/blog/10218 (recalled) and webkit.org/blog/14403, “Updates to Storage Policy”.
 */
export async function isDroppedAfterAWeek(): Promise<boolean> {
	const { userAgent } = navigator;
	if (!/AppleWebKit/.test(userAgent) || /Chrom(e|ium)\//.test(userAgent)) return false;
	if (matchMedia('(display-mode: standalone)').matches) return false;
	if ((navigator as { standalone?: boolean }).standalone) return false;
	try {
		return !(await navigator.storage.persisted());
	} catch {
		return true;
	}
}
