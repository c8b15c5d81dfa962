/** The longest address that is read, in characters; none of ours has a tenth of it. */
const longest = 4096;

/**
 * The path of a request, decoded, in the one form that all who route by it read alike. What could be
 * read in two ways is no path: encoded slashes, dots that lead elsewhere, empty parts, backslashes.
 * Browsers send none of these.
 *
 * @returns the status to refuse it with when it is not one
 */
export function requestPath(target = ''): string | 400 | 414 {
	if (target.length > longest) return 414;
	const raw = target.split('?', 1)[0]!;
	if (!raw.startsWith('/')) return 400;
	const parts = raw.slice(1).split('/');
	const decoded: string[] = [];
	for (const [at, part] of parts.entries()) {
		let text: string;
		try {
			text = decodeURIComponent(part);
		} catch {
			return 400;
		}
		const last = at === parts.length - 1;
		if ((text === '' && !last) || text === '.' || text === '..') return 400;
		// eslint-disable-next-line no-control-regex
		if (/[/\\#\u0000-\u001f\u007f]/.test(text)) return 400;
		decoded.push(text);
	}
	return `/${decoded.join('/')}`;
}
