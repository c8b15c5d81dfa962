import type { Authority } from '#lib/domain/authority.ts';
import type { Case } from '#lib/domain/case.ts';
import type { LawBook } from '#lib/domain/law-book.ts';
import type { ForumOfLaw, LegalTest, Node } from '#lib/domain/legal-test.ts';
import { nodes } from '#lib/domain/outline.ts';
import type { Standard } from '#lib/domain/standard.ts';
import { strengths } from '#lib/domain/strength.ts';
import { isOwnLaw, ownLawId } from '#lib/own-cases/own-law.ts';

/** Changes to the forums, the standards of proof and the authorities of a case’s law book. */

export type ForumFields = Pick<ForumOfLaw, 'label' | 'name' | 'words' | 'standard'>;
export type StandardFields = Omit<Standard, 'id' | 'forums'>;
export type AuthorityFields = Omit<Authority, 'id' | 'elements'>;

/** Why a forum that was added does not hear a test that came with the law book. */
const notWrittenForIt =
	'The test was not written for this forum. To put it before this forum, change a copy of it.';

/** With a forum of one’s own; the standard that it is held to knows it from now on. */
export function withForum(law: LawBook, fields: ForumFields, fresh: string): LawBook {
	const id = ownLawId(fields.label, fresh);
	if (law.forums.some((forum) => forum.id === id)) return law;
	const withIt = { ...law, forums: [...law.forums, { id, ...fields }] };
	return heardByItsOwn(withKnownStandard(withIt, id, fields.standard, true));
}

export function withForumFields(law: LawBook, id: string, fields: Partial<ForumFields>): LawBook {
	if (!isOwnLaw(id) || !law.forums.some((forum) => forum.id === id)) return law;
	const changed = {
		...law,
		forums: law.forums.map((forum) => (forum.id === id ? { ...forum, ...fields } : forum))
	};
	return fields.standard ? withKnownStandard(changed, id, fields.standard, true) : changed;
}

/** Whether a forum knows a standard of proof; the one that it is held to it always knows. */
export function withKnownStandard(
	law: LawBook,
	forum: string,
	standard: string,
	knows: boolean
): LawBook {
	const held = law.forums.some((each) => each.id === forum && each.standard === standard);
	return {
		...law,
		standards: law.standards.map((each) => {
			if (each.id !== standard || each.forums.includes(forum) === knows) return each;
			if (knows) return { ...each, forums: [...each.forums, forum] };
			return held || each.forums.length < 2
				? each
				: { ...each, forums: each.forums.filter((id) => id !== forum) };
		})
	};
}

/** With a forum before the others: a new assessment is held to it. */
export function withFirstForum(law: LawBook, id: string): LawBook {
	const first = law.forums.find((forum) => forum.id === id);
	if (!first || law.forums[0] === first) return law;
	return { ...law, forums: [first, ...law.forums.filter((forum) => forum !== first)] };
}

/**
 * Without a forum, and without what is said for it alone. A part of a test that no other forum asks for
 * goes with it; the last forum stays.
 */
export function withoutForum(law: LawBook, id: string): LawBook {
	if (law.forums.length < 2 || !law.forums.some((forum) => forum.id === id)) return law;
	const forums = law.forums.filter((forum) => forum.id !== id);
	const held = new Set(forums.map(({ standard }) => standard));
	const tests = law.tests.flatMap((test) => {
		const root = withoutAsking(test.root, id);
		return root ? [{ ...test, root }] : [];
	});
	const asked = new Set(tests.flatMap(({ root }) => [...nodes<Node>(root)].map((node) => node.id)));
	return {
		...law,
		forums,
		tests,
		// Where the lines of the scale are drawn is told by provisions of the forums that came with the book.
		...(forums.every((forum) => isOwnLaw(forum.id)) && { anchors: {} }),
		authorities: law.authorities.flatMap((each) => {
			const elements = each.elements.filter((element) => asked.has(element));
			return elements.length > 0 ? [{ ...each, elements }] : [];
		}),
		standards: law.standards.flatMap((standard) => {
			const known = standard.forums.filter((each) => each !== id);
			if (known.length === standard.forums.length) return [standard];
			return known.length > 0 || held.has(standard.id) ? [{ ...standard, forums: known }] : [];
		})
	};
}

/** A part of a test without a forum; nothing where that alone asks for it. */
function withoutAsking(node: Node, forum: string): Node | undefined {
	const asked = node.forums?.filter((each) => each !== forum);
	if (asked?.length === 0) return undefined;
	const own = { ...node, ...(asked && { forums: asked }) };
	if (own.kind === 'count') return own;
	if (own.kind === 'element') {
		const { split, readings, ...element } = own;
		const read = readings?.flatMap((each) => {
			const forums = each.forums.filter((id) => id !== forum);
			return forums.length > 0 ? [{ ...each, forums }] : [];
		});
		const within = split && withoutAsking(split, forum);
		return {
			...element,
			...(read && read.length > 0 && { readings: read }),
			...(within && { split: within })
		};
	}
	const { besides, unheard, ...group } = own;
	const below = (list: readonly Node[]) => list.flatMap((part) => withoutAsking(part, forum) ?? []);
	const of = below(own.of);
	const others = besides && below(besides);
	const { [forum]: _, ...deaf } = unheard ?? {};
	if (of.length === 0) return undefined;
	return {
		...group,
		...(Object.keys(deaf).length > 0 && { unheard: deaf }),
		...(others && others.length > 0 && { besides: others }),
		of
	};
}

/** A case without what is said of a forum. */
export const withoutJurisdictionOf = (theCase: Case, forum: string): Case =>
	theCase.jurisdiction.some((each) => each.forum === forum)
		? { ...theCase, jurisdiction: theCase.jurisdiction.filter((each) => each.forum !== forum) }
		: theCase;

/** The ids of all parts of tests that go with a forum: what it alone asks for, with everything below. */
export function partsGoneWith(law: LawBook, forum: string): Set<string> {
	const left = partsOf(withoutForum(law, forum));
	return new Set([...partsOf(law)].filter((id) => !left.has(id)));
}

const partsOf = ({ tests }: LawBook): Set<string> =>
	new Set(tests.flatMap(({ root }) => [...nodes<Node>(root)].map(({ id }) => id)));

/** With a standard of one’s own. */
export function withStandard(
	law: LawBook,
	fields: StandardFields,
	forums: readonly string[],
	fresh: string
): LawBook {
	if (forums.length === 0) return law;
	const id = ownLawId(fields.label, fresh);
	return {
		...law,
		standards: placed(law.standards, { id, ...fields, forums: [...forums] })
	};
}

export function withStandardFields(
	law: LawBook,
	id: string,
	fields: Partial<StandardFields>
): LawBook {
	const standard = law.standards.find((each) => each.id === id);
	if (!isOwnLaw(id) || !standard) return law;
	const changed = { ...standard, ...fields };
	const others = law.standards.filter((each) => each !== standard);
	return {
		...law,
		standards: fields.threshold
			? placed(others, changed)
			: law.standards.map((each) => (each === standard ? changed : each))
	};
}

/** Without a standard that no forum is held to by default. */
export function withoutStandard(law: LawBook, id: string): LawBook {
	if (law.standards.length < 2 || law.forums.some(({ standard }) => standard === id)) return law;
	const standards = law.standards.filter((standard) => standard.id !== id);
	return standards.length < law.standards.length ? { ...law, standards } : law;
}

/** With a standard among those that its forums know, lowest first; the others stay where they are. */
function placed(standards: readonly Standard[], standard: Standard): Standard[] {
	const height = ({ threshold }: Standard) => strengths.indexOf(threshold);
	const beside = standards.flatMap((each, at) =>
		each.forums.some((forum) => standard.forums.includes(forum)) ? [{ each, at }] : []
	);
	const lower = beside.findLast(({ each }) => height(each) <= height(standard));
	const at = lower ? lower.at + 1 : (beside[0]?.at ?? standards.length);
	return standards.toSpliced(at, 0, standard);
}

/** With an authority of one’s own that speaks to an element. */
export const withAuthority = (
	law: LawBook,
	element: string,
	fields: AuthorityFields,
	fresh: string
): LawBook => ({
	...law,
	authorities: [
		...law.authorities,
		{ id: ownLawId(fields.title, fresh), ...fields, elements: [element] }
	]
});

/** An authority speaks to an element no longer; it goes with its last one. */
export const withoutAuthority = (law: LawBook, element: string, id: string): LawBook => ({
	...law,
	authorities: law.authorities.flatMap((each) => {
		if (each.id !== id || !each.elements.includes(element)) return [each];
		const elements = each.elements.filter((other) => other !== element);
		return elements.length > 0 ? [{ ...each, elements }] : [];
	})
});

/** Of tests that came with the law book, forums that were added hear none: they were not written for them. */
export function heardByItsOwn(law: LawBook): LawBook {
	const added = law.forums.map(({ id }) => id).filter(isOwnLaw);
	const tests = law.tests.map((test): LegalTest => {
		const { root } = test;
		if (isOwnLaw(test.id) || !('of' in root)) return test;
		const missing = added.filter((forum) => root.unheard?.[forum] === undefined);
		if (missing.length === 0) return test;
		const reasons = Object.fromEntries(missing.map((forum) => [forum, notWrittenForIt]));
		return { ...test, root: { ...root, unheard: { ...root.unheard, ...reasons } } };
	});
	return tests.some((test, at) => test !== law.tests[at]) ? { ...law, tests } : law;
}

/** A law book with the forums, and their standards, that its tests name and it lacks, as another has them. */
export function withForumsAskedFor(law: LawBook, other: LawBook): LawBook {
	const named = new Set(
		law.tests.flatMap(({ root }) =>
			[...nodes<Node>(root)].flatMap((node) => [
				...(node.forums ?? []),
				...('readings' in node ? (node.readings ?? []).flatMap(({ forums }) => forums) : []),
				...('unheard' in node ? Object.keys(node.unheard ?? {}) : [])
			])
		)
	);
	const lacking = other.forums.filter(
		({ id }) => named.has(id) && !law.forums.some((forum) => forum.id === id)
	);
	return lacking.length === 0
		? law
		: withForumsOf(
				law,
				other,
				lacking.map(({ id }) => id)
			);
}

/**
 * A law book with forums of another, in place of its own of the same ids, and with the standards that
 * they know there.
 */
export function withForumsOf(law: LawBook, other: LawBook, forums: readonly string[]): LawBook {
	const ids = new Set(forums);
	const taken = other.forums.filter(({ id }) => ids.has(id));
	const standards = other.standards.flatMap((standard) => {
		const known = standard.forums.filter((id) => ids.has(id));
		return known.length > 0 ? [{ ...standard, forums: known }] : [];
	});
	return {
		...law,
		forums: [
			...law.forums.map((forum) => taken.find(({ id }) => id === forum.id) ?? forum),
			...taken.filter(({ id }) => !law.forums.some((forum) => forum.id === id))
		],
		standards: [
			...law.standards.map((each) => {
				const more = standards.find(({ id }) => id === each.id)?.forums ?? [];
				return more.length > 0
					? { ...each, forums: [...new Set([...each.forums, ...more])] }
					: each;
			}),
			...standards.filter(({ id }) => !law.standards.some((each) => each.id === id))
		]
	};
}

/**
 * A law book with a standard of another, in place of its own of the same id, for those of its forums
 * that know it there; those that the other book lacks, and those held to it, know it as before.
 */
export function withStandardOf(law: LawBook, other: LawBook, id: string): LawBook {
	const taken = other.standards.find((standard) => standard.id === id);
	if (!taken) return law;
	const own = law.standards.find((standard) => standard.id === id);
	const forums = law.forums.flatMap((forum) => {
		const shared = other.forums.some((each) => each.id === forum.id);
		const knows = (shared ? taken : own)?.forums.includes(forum.id);
		return knows || forum.standard === id ? [forum.id] : [];
	});
	if (forums.length === 0) return law;
	const standard = { ...taken, forums };
	return {
		...law,
		standards:
			own?.threshold === taken.threshold
				? law.standards.map((each) => (each === own ? standard : each))
				: placed(
						law.standards.filter((each) => each !== own),
						standard
					)
	};
}
