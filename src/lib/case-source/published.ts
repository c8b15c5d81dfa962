const underway = new Map<string, Promise<unknown>>();

type Answer = (url: string) => Promise<unknown> | undefined;

let here: Answer | undefined;

/** Has addresses of cases that only this device knows answered on it; undefined where an address is none of theirs. */
export const publishHere = (answer: Answer): void => void (here = answer);

/**
 * Fetches published data, once for each address; a failed fetch is not kept, and is tried again the next time.
 * @throws an error with the `status` of an answer that brings no data
 * @param by what fetches it for a page that is loading, each time anew, so that it can come with the page
 */
export function fetchPublished<Data>(url: string, by?: typeof fetch): Promise<Data> {
	const known = here?.(url) ?? (!by && underway.get(url));
	if (known) return known as Promise<Data>;
	const data = (by ?? fetch)(url).then(async (response) => {
		const { ok, status } = response;
		if (!ok) throw Object.assign(new Error(`${url} answered ${status}.`), { status });
		return (await response.json()) as Data;
	});
	if (!by) {
		data.catch(() => underway.delete(url));
		underway.set(url, data);
	}
	return data;
}
