import { forumNamed, type Forum, type ForumWords } from './forum.ts';

type Standard = { id: string; label: string; source: string; forums: readonly Forum[] };

/**
 * The standards that a forum knows, as lists name them; one chosen that it does not know, of an old file, is
 * named as such.
 * @param sourced whether each says where it is laid down
 */
export function standardsOffered(
	standards: readonly Standard[],
	forums: readonly ForumWords[],
	forum: Forum,
	chosen: string,
	sourced = true
): { id: string; label: string }[] {
	const whose = (of: readonly Forum[]) => of.map((id) => forumNamed(forums, id).label).join(', ');
	return standards
		.filter((each) => each.id === chosen || each.forums.includes(forum))
		.map(({ id, label, source, forums }) => {
			if (!forums.includes(forum))
				return { id, label: `${label} (not of this forum: ${whose(forums)})` };
			return { id, label: sourced ? `${label} (${source})` : label };
		});
}
