/**
 * Whose law decides. The forums are data of the law book, which names them by id; the core knows
 * none of them. A node of a test names the forums that ask for it, a standard those that know it.
 */
export type Forum = string;

/** What screens and exports say of a forum. */
export type ForumWords = {
	id: Forum;
	/** A word or two, for lists and switches: `Appeal`. */
	label: string;
	/** In full: `Court of Appeal`. */
	name: string;
	/** Whom it tries and by what law, in one sentence. */
	words: string;
	/** The standard of proof that it is held to until somebody chooses another, by id. */
	standard: string;
	/** What it asks of a finding that rests on inference, with the authority. */
	inference?: string | undefined;
};

/** Whether a forum asks for something; what names no forum is asked for in all of them. */
export function askedIn({ forums }: { forums?: readonly Forum[] | undefined }, forum: Forum) {
	return forums === undefined || forums.includes(forum);
}

/** The words of a forum; of one that the law book does not know, its id. */
export function forumNamed(forums: readonly ForumWords[], id: Forum): ForumWords {
	return (
		forums.find((forum) => forum.id === id) ?? { id, label: id, name: id, words: '', standard: '' }
	);
}

/**
 * Until the law of 28 November 2026 there was one forum besides the ICC, “Convention and custom”
 * (`convention`). What was held to the ICJ’s standard belongs to the ICJ, everything else to custom,
 * which like the ICC tries persons.
 */
export function forumNow<Of extends { forum: Forum; standard: string }>(of: Of): Of {
	if (of.forum !== 'convention') return of;
	return { ...of, forum: of.standard === 'fully-conclusive' ? 'icj' : 'custom' };
}

/**
 * Settings with another forum chosen: the standard stays where that forum knows it, and else
 * becomes the one that the forum is held to by default.
 */
export function underForum(
	standard: string,
	forum: ForumWords,
	standards: readonly { id: string; forums: readonly Forum[] }[]
): { forum: Forum; standard: string } {
	const known = standards.find(({ id }) => id === standard)?.forums.includes(forum.id);
	return { forum: forum.id, standard: known ? standard : forum.standard };
}
