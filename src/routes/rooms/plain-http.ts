/** Whether others on the network can read what goes over a page’s line: plain http, but for this machine itself. */
export function canBeRead({
	protocol,
	hostname
}: Pick<Location, 'protocol' | 'hostname'>): boolean {
	if (protocol !== 'http:') return false;
	return !/^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
