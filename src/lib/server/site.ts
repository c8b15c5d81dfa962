import { readFileSync, statSync } from 'node:fs';
import { storageSettings } from '#lib/server/database/settings.ts';

/** The longest text of a notice, in bytes. */
const longest = 200_000;

/** Something to read elsewhere, or here. */
export type SiteNotice =
	{ address: string; text?: undefined } | { text: string; address?: undefined };

/** What whoever runs this server has to say of themselves. */
export type Site = {
	imprint?: SiteNotice;
	privacy?: SiteNotice;
	/** A person to ask, and where a link to them leads. */
	contact?: { text: string; address?: string };
	/** Days after which a room is deleted. */
	roomDays: number;
};

/**
 * Reads `IMPRINT`, `PRIVACY` (an address, or a file of plain text) and `CONTACT`.
 * @throws when one is neither, with a sentence that names it
 */
export function readSite(environment: Record<string, string | undefined>): Site {
	const { IMPRINT, PRIVACY, CONTACT } = environment;
	return {
		...(IMPRINT && { imprint: noticeOf('IMPRINT', IMPRINT) }),
		...(PRIVACY && { privacy: noticeOf('PRIVACY', PRIVACY) }),
		...(CONTACT && { contact: contactOf(CONTACT) }),
		roomDays: storageSettings(environment).roomDays
	};
}

function noticeOf(name: string, value: string): SiteNotice {
	if (isAddress(value)) return { address: value };
	const no = (why: string) =>
		new Error(
			`${name} is “${value}”, and ${why}: set it to an address (https://…) or to a file of plain text.`
		);
	try {
		const { size } = statSync(value);
		if (size > longest) throw no(`that file is larger than ${longest / 1000} kB`);
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(value)).trim() };
	} catch (error) {
		if ((error as Error).message.startsWith(name)) throw error;
		throw no('there is no such file that can be read as text');
	}
}

function contactOf(text: string): { text: string; address?: string } {
	if (isAddress(text)) return { text, address: text };
	if (/^[^\s@<>?&]+@[^\s@<>?&]+\.[^\s@<>?&]+$/.test(text))
		return { text, address: `mailto:${text}` };
	return { text };
}

function isAddress(text: string): boolean {
	return /^https?:\/\//i.test(text) && URL.canParse(text);
}
