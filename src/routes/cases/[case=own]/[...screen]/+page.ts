import { error, redirect } from '@sveltejs/kit';
import { browser, dev } from '$app/environment';
import {
	caseWithInstrument,
	ownDossier,
	UnreadableCase,
	wasOpened
} from '#lib/own-cases/kept-cases.ts';
import { fetchAhead, screenAt } from '../screens.ts';
import type { PageLoad } from './$types';

/** The server knows nothing of a case of one’s own: its pages are made on the device that keeps it. */
export const ssr = false;
export const prerender = false;

/**
 * The file of this page is named by its content and, since it leads to it, by that of all that reads and checks
 * a case. In development it has one name for ever.
 */
const build = dev ? undefined : import.meta.url;

/** The steps of an address below that of a case. */
const stepsOf = (screen: string) => screen.split('/').filter((step) => step !== '');

// Before Kit has begun to ask for it.
if (browser) fetchAhead(stepsOf(location.pathname).slice(2));

export const load: PageLoad = async ({ params }) => {
	const steps = stepsOf(params.screen);
	fetchAhead(steps);
	// Where `/law/own-…` leads: to the case of that id, or that has an instrument which somebody added.
	if (params.case === 'own-law') {
		const named = await ownDossier(params.screen).catch(() => undefined);
		const found = named ? params.screen : await caseWithInstrument(params.screen);
		if (found === undefined)
			error(
				404,
				'These words are of the law of a case of somebody’s own, and this device has no such case. They stand where the element quotes them.'
			);
		redirect(307, `/cases/${found}/edit/law${location.hash}`);
	}
	const dossier = await ownDossier(params.case, build).catch((fault: unknown) => {
		if (fault instanceof UnreadableCase)
			error(
				422,
				'This case is kept on this device, but this version of Chapeau can’t read it. It stays as it is. Reload the page to update, or open the file that you saved of it.'
			);
		return undefined;
	});
	if (!dossier)
		error(
			404,
			'This device has no such case. A case of your own is kept in the browser it was made in: open its file here to go on.'
		);
	const asks = steps[0] !== 'edit' && !wasOpened(dossier);
	const refusal = asks && (await import('#lib/own-cases/refusal.ts')).refusalOf(dossier);
	if (refusal) error(422, refusal);
	const screen = await screenAt(dossier, steps);
	if (!screen) error(404, 'This case has no such page.');
	if ('to' in screen) redirect(307, screen.to);
	return { screen };
};
