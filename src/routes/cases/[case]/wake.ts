import type { Shelf } from '#lib/keep/shelf.ts';
import type { Journal, Waiting } from '#lib/workspace/journal.ts';
import type { Workspace } from '#lib/workspace/workspace.svelte.ts';

/** Opens the device's shelf; its code is not needed for the first paint. */
export async function openShelf(): Promise<Shelf> {
	const { openDeviceShelf } = await import('#lib/keep/device-shelf.ts');
	return openDeviceShelf(() => location.reload());
}

const early = (caseId: string) => `chapeau:early:${caseId}`;
const unkept = (caseId: string) => `chapeau:unkept:${caseId}`;

/** Marks made before this page woke, or on one of the case that was left before it woke (see app.html). */
export function earlyMarks(caseId: string): [string, string][] {
	if (window.chapeauEarly) return window.chapeauEarly;
	try {
		return JSON.parse(sessionStorage.getItem(early(caseId)) ?? '[]') as [string, string][];
	} catch {
		return [];
	}
}

/**
 * From here on the page hears its own clicks. What was held back before is in the workspace and in its
 * journal: were it still held, a reload would bring it in after the marks made since (see app.html).
 */
export async function wake(workspace: Workspace, caseId: string): Promise<void> {
	document.documentElement.setAttribute('data-awake', '');
	delete window.chapeauEarly;
	const started = workspace.start(openShelf);
	try {
		if (!sessionStorage.getItem(unkept(caseId))) await started;
		sessionStorage.removeItem(early(caseId));
	} catch {
		// A browser without session storage held nothing there.
	}
	await started;
}

/** What an amendment takes away is undefined, which JSON leaves out; null says the same when read. */
const asText = (waiting: readonly Waiting[]) =>
	JSON.stringify(waiting, (_, value: unknown) => (value === undefined ? null : value));

/**
 * The session's journal: written in the same moment as the click, where IndexedDB needs a few
 * milliseconds that a reload may not leave it. Empty as soon as all is kept.
 */
export function sessionJournal(caseId: string): Journal {
	const place = unkept(caseId);
	const current = `chapeau:open:${caseId}`;
	return {
		read() {
			try {
				return JSON.parse(sessionStorage.getItem(place) ?? '[]') as Waiting[];
			} catch {
				return [];
			}
		},
		write(waiting) {
			try {
				if (waiting.length > 0) sessionStorage.setItem(place, asText(waiting));
				else sessionStorage.removeItem(place);
			} catch {
				// Without session storage the few milliseconds stay unguarded.
			}
		},
		opened() {
			try {
				return sessionStorage.getItem(current) ?? undefined;
			} catch {
				return undefined;
			}
		},
		open(id) {
			try {
				sessionStorage.setItem(current, id);
			} catch {
				// A reload then opens what was opened last in any tab.
			}
		}
	};
}
