import { parseBounded } from '#lib/domain/bounded-json.ts';
import { digestOf } from '#lib/domain/digest.ts';
import { Dossier, dossierVersion } from '#lib/domain/dossier.ts';
import { faultWords } from '#lib/domain/fault.ts';
import { OpenWithCaseMessage, protocolVersion } from '#lib/rooms/protocol.ts';
import { sentCaseFault } from '#lib/rooms/sent-case.ts';
import { readSettings, type RoomSettings } from '#lib/rooms/settings.ts';
import type { KeptCase } from '#lib/server/rooms/case-store.ts';
import { partsOf } from '#lib/server/rooms/case-slices.ts';
import { roomCaseOf } from '#lib/server/rooms/room-case.ts';

/** Reads what a browser sends to open a room with a case of its own. It runs in a process of its own: see `sent-case-reader.ts`. */

/** A room that is to be opened, with the case that came with it. */
export type SentRoom = {
	settings: RoomSettings;
	caseVersion: number;
	lawVersion: string;
	kept: KeptCase;
};

export type ReadSent =
	| { room: SentRoom; refusal?: undefined; faults?: undefined }
	| { refusal: 'not-understood' | 'other-version'; room?: undefined; faults?: undefined }
	| { faults: [string, ...string[]]; room?: undefined; refusal?: undefined };

/** Settings are no longer than a whole message that opens a room without a case. */
const settingsLimit = 65_536;

/** Values of the whole JSON: a case with as many has its 2 MB of words, and each may be at fault. */
const mostValues = 120_000;

/** What the pages of a room read of its case, together and in one answer, in bytes. */
const partsLimit = { together: 10_000_000, each: 2_000_000 };

/** The most that is told of what is wrong. */
const told = { faults: 10, letters: 600 };

/** @param now the moment of opening */
export function readSent(bytes: Uint8Array, now: number): ReadSent {
	let sent: unknown;
	try {
		sent = parseBounded(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch {
		return { refusal: 'not-understood' };
	}
	const asked = OpenWithCaseMessage.safeParse(sent);
	if (!asked.success) {
		const { version } = (sent ?? {}) as { version?: unknown };
		const other = typeof version === 'number' && version !== protocolVersion;
		return { refusal: other ? 'other-version' : 'not-understood' };
	}
	const { settings, dossier } = asked.data;
	if (JSON.stringify(settings).length > settingsLimit) return { refusal: 'not-understood' };
	const read = dossierIn(dossier);
	if (read.fault !== undefined) return { faults: [cut(read.fault)] };
	const digest = digestOf(read.dossier);
	const itsCase = roomCaseOf({ dossier: read.dossier, held: [] }, digest);
	const fault = tooLargeToServe(itsCase);
	if (fault) return { faults: [fault] };
	const found = readSettings(settings, itsCase.known, new Date(now).toISOString());
	if (found.faults) {
		const [first, ...others] = found.faults.slice(0, told.faults).map(cut);
		return { faults: [first!, ...others] };
	}
	return {
		room: {
			settings: found.settings,
			caseVersion: read.dossier.case.version,
			lawVersion: read.dossier.law.version,
			kept: { digest, dossier: JSON.stringify(read.dossier) }
		}
	};
}

function dossierIn(
	sent: unknown
): { dossier: Dossier; fault?: undefined } | { fault: string; dossier?: undefined } {
	const { format, version } = (sent ?? {}) as { format?: unknown; version?: unknown };
	if (format !== 'chapeau-case') return { fault: 'This is not a case. Choose one of your own.' };
	if (version !== dossierVersion)
		return {
			fault: `This case is of another format than this server reads (${dossierVersion}). Reload the page, and try again.`
		};
	if (!hasFewer(sent, mostValues)) return { fault: tooLarge };
	const parsed = Dossier.safeParse(sent);
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		return {
			fault: `This case has a fault at ${(issue?.path ?? []).join('.') || 'its beginning'}: ${issue?.message ?? 'it is not in the expected form'}. Correct it where it was made.`
		};
	}
	const fault = sentCaseFault(parsed.data);
	return fault
		? { fault: `No room can be opened with this case. ${faultWords(fault)}` }
		: { dossier: parsed.data };
}

/** A part may say the same many times over: a class fetches it, and the server keeps it at hand. */
function tooLargeToServe(itsCase: Parameters<typeof partsOf>[0]): string | undefined {
	let together = 0;
	for (const part of partsOf(itsCase)) {
		const size = JSON.stringify(part).length;
		together += size;
		if (size > partsLimit.each || together > partsLimit.together) return tooLarge;
	}
	return undefined;
}

const tooLarge =
	'This case is too large for a room: it has too many parts, or its texts stand at too many elements. Leave out of a copy what the class does not need.';

/** Whether a document has fewer values than so many. */
function hasFewer(document: unknown, values: number): boolean {
	const open = [document];
	let seen = 0;
	for (let value = open.pop(); seen < values; value = open.pop()) {
		if (typeof value === 'object' && value !== null)
			for (const each of Object.values(value)) {
				seen += 1;
				if (typeof each === 'object') open.push(each);
			}
		if (open.length === 0) return seen < values;
	}
	return false;
}

const cut = (fault: string): string =>
	fault.length > told.letters ? `${fault.slice(0, told.letters - 1)}…` : fault;
