/**
 * Keeps of a value worked out anew what is as it was before, so that a screen draws only what has
 * changed.
 * @param now plain data, without circles; its fields are replaced by equal ones of `before`
 * @returns `before` itself where nothing has changed
 */
export function unchanged<T>(now: T, before: unknown): T {
	if (!isData(now) || !isData(before) || Array.isArray(now) !== Array.isArray(before)) return now;
	const data: Record<string, unknown> = now;
	let same = Object.keys(now).length === Object.keys(before).length;
	for (const field of Object.keys(now)) {
		data[field] = unchanged(data[field], before[field]);
		same &&= field in before && data[field] === before[field];
	}
	return same ? (before as T) : now;
}

const isData = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null;
