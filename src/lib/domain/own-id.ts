/** Whether a case is one’s own: its pages are made on the device that keeps it. */
export const isOwn = (id: string): boolean => /^own-[a-z0-9]{6,30}$/.test(id);

export const ownId = (fresh: string): string =>
	`own-${fresh
		.toLowerCase()
		.replace(/[^a-z0-9]/g, '')
		.slice(0, 12)}`;
