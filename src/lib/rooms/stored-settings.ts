import type { Place } from '#lib/domain/mark.ts';
import { mended } from '#lib/domain/written-name.ts';
import { forumNow } from '#lib/domain/forum.ts';
import { RoomSettings } from '#lib/rooms/settings.ts';

/**
 * Reads the settings that a room was opened with. A room keeps what it asks: one that was opened
 * under “Convention and custom” goes on with the elements which that forum asked for, in their
 * order, since its stages are numbered by them. It is read as `forumNow` has it.
 * @throws when they are no settings of a room
 */
export function storedSettings(json: string): RoomSettings {
	const settings = RoomSettings.parse(withTitle(JSON.parse(json)));
	if (settings.forum !== 'convention') return settings;
	const { marking } = settings;
	const elements = marking.of === 'picked' ? marking.elements : askedThen(marking);
	return forumNow({ ...settings, marking: { of: 'picked', elements } });
}

/** A title from before titles were checked is shown as far as it can be. */
function withTitle({ title, ...rest }: { title?: unknown }): unknown {
	const written = typeof title === 'string' ? mended(title) : '';
	return { ...rest, ...(written !== '' && { title: written }) };
}

/** What each count of the one built-in case asked for under that forum until 28 November 2026. Never edited. */
const acts = {
	genocide: ['killing', 'harm', 'conditions', 'births', 'transfer'],
	cah: [
		'murder',
		'extermination',
		'enslavement',
		'deportation',
		'imprisonment',
		'torture',
		'sexual-violence',
		'persecution',
		'disappearance',
		'apartheid',
		'other-inhumane'
	]
};
const genocide = [
	...['group', 'intent', 'part'].map((id) => `genocide/chapeau/${id}`),
	...acts.genocide.map((id) => `genocide/acts/${id}`)
];
const then: [count: string, elements: string[]][] = [
	['I', genocide],
	['II', genocide],
	[
		'III',
		[
			...['attack', 'civilian', 'widespread', 'systematic', 'nexus', 'knowledge'].map(
				(id) => `cah/chapeau/${id}`
			),
			...acts.cah.map((id) => `cah/acts/${id}`)
		]
	],
	[
		'IV',
		[
			'r2p/crimes/war-crimes',
			'r2p/crimes/ethnic-cleansing',
			'r2p/failure',
			'r2p/peaceful-means',
			'r2p/security-council'
		]
	]
];

function askedThen(marking: { of: 'all' } | { of: 'count'; count: string }): Place[] {
	return then.flatMap(([count, elements]) =>
		marking.of === 'count' && marking.count !== count
			? []
			: elements.map((element) => ({ count, element }))
	);
}
