const underway = new Map<string, Promise<unknown>>();

/** Fetches published data, once for each address; a failed fetch is not kept, and is tried again the next time. */
export function fetchPublished<Data>(url: string): Promise<Data> {
	const known = underway.get(url);
	if (known) return known as Promise<Data>;
	const data = fetch(url).then(async (response) => {
		if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
		return (await response.json()) as Data;
	});
	data.catch(() => underway.delete(url));
	underway.set(url, data);
	return data;
}
