import { authorityChecked } from '#lib/domain/authority-words.ts';
import type { Authority } from '#lib/domain/authority.ts';
import type { Case } from '#lib/domain/case.ts';
import { canonical } from '#lib/domain/digest.ts';
import type { Instrument } from '#lib/domain/instrument.ts';
import type { LawBook } from '#lib/domain/law-book.ts';
import { wordingChecked } from '#lib/domain/law-words.ts';
import type { ForumOfLaw, LegalTest, Node } from '#lib/domain/legal-test.ts';
import { nodes } from '#lib/domain/outline.ts';
import type { Standard } from '#lib/domain/standard.ts';
import { scale } from '#lib/domain/strength.ts';
import {
	difference,
	takingBoth,
	type Difference,
	type CaseWithLaw
} from '#lib/own-cases/difference.ts';
import { withTest } from '#lib/own-cases/edit-counts.ts';
import {
	heardByItsOwn,
	withFirstForum,
	withForumsOf,
	withStandardOf
} from '#lib/own-cases/edit-forums.ts';
import { withoutElements } from '#lib/own-cases/edit-law.ts';

/**
 * What differs in the law books of two versions of a case: tests, forums, standards, the words of
 * instruments, authorities, what is said of forums that can’t hear the case, and which decisions are of the case itself. What their book has
 * is taken over whole, in place of mine of the same id. Parts are the same by id: an id never changes.
 */
export function lawDifferences(mine: CaseWithLaw, theirs: CaseWithLaw): Difference[] {
	const both = { mine, theirs };
	return [
		...listed(both, 'tests', testKind(both)),
		...listed(both, 'forums', forumKind(both)),
		...firstForum(both),
		...listed(both, 'standards', standardKind(both)),
		...listed(both, 'instruments', instrumentKind),
		...listed(both, 'authorities', authorityKind(both)),
		...motions(both),
		...scaleAndTerms(both),
		...jurisdiction(both),
		...ownOutcomes(both)
	];
}

type Both = { mine: CaseWithLaw; theirs: CaseWithLaw };
type List = 'tests' | 'forums' | 'standards' | 'instruments' | 'authorities';
type Entry<In extends List> = LawBook[In][number];

/** How the entries of one list are compared and taken over. */
type Kind<Each> = {
	/** `the standard of proof` */
	called: string;
	name: (entry: Each) => string;
	/** What is compared: without what only one of the books can have. */
	compared?: (entry: Each) => unknown;
	/** In words, of two that differ or of the only one. */
	said: (entry: Each, beside: Each | undefined) => string;
	/** Which parts differ, where more can be told than the names of fields. */
	parts?: (own: Each, other: Each) => string[];
	/** What has to be done first, in a sentence; empty where nothing has. */
	lacked: (version: CaseWithLaw, other: Each) => string;
	take: (version: CaseWithLaw, other: Each) => CaseWithLaw;
};

const same = (one: unknown, other: unknown): boolean =>
	JSON.stringify([one]) === JSON.stringify([other]) || canonical([one]) === canonical([other]);

function listed<In extends List>(
	{ mine, theirs }: Both,
	list: In,
	kind: Kind<Entry<In>>
): Difference[] {
	const [ours, others] = [mine.law[list], theirs.law[list]] as [Entry<In>[], Entry<In>[]];
	const { compared = (entry) => entry } = kind;
	const ids = new Set([...ours, ...others].map(({ id }) => id));
	return [...ids].flatMap((id): Difference[] => {
		const own = ours.find((each) => each.id === id);
		const other = others.find((each) => each.id === id);
		if (own && other && same(compared(own), compared(other))) return [];
		const parts = own && other ? (kind.parts ?? fieldsThatDiffer(compared))(own, other) : [];
		const shown = parts.length > 6 ? [...parts.slice(0, 6), `${parts.length - 6} more`] : parts;
		return [
			{
				key: `law ${list} ${id}`,
				kind: 'law',
				about: `${kind.called} “${kind.name((own ?? other)!)}”${shown.length > 0 ? `: ${shown.join(', ')}` : ''}`,
				...(own && { mine: kind.said(own, other) }),
				...(other && { theirs: kind.said(other, own) }),
				...(other
					? takingBoth(
							mine,
							(version) => kind.lacked(version, other),
							(version) => kind.take(version, other)
						)
					: {})
			}
		];
	});
}

const fieldWords: Record<string, string> = {
	body: 'who it is by',
	seenAt: 'where it was seen',
	since: 'since when',
	checked: 'how it was checked',
	use: 'what it is used for',
	name: 'name in full',
	label: 'short name',
	words: 'whom it tries',
	standard: 'default standard'
};

const fieldsThatDiffer =
	<Each extends object>(compared: (entry: Each) => unknown) =>
	(own: Each, other: Each): string[] => {
		const [one, two] = [compared(own), compared(other)] as Record<string, unknown>[];
		return [...new Set([...Object.keys(one!), ...Object.keys(two!)])]
			.filter((name) => !same(one![name] ?? null, two![name] ?? null))
			.map((name) => fieldWords[name] ?? name);
	};

/** Replaced where mine has one of that id, or else at the end. */
function placed<Each extends { id: string }>(list: readonly Each[], entry: Each): Each[] {
	const at = list.findIndex(({ id }) => id === entry.id);
	return list.toSpliced(at < 0 ? list.length : at, at < 0 ? 0 : 1, entry);
}

const partsOf = ({ tests }: Pick<LawBook, 'tests'>): Set<string> =>
	new Set(tests.flatMap(({ root }) => [...nodes<Node>(root)].map(({ id }) => id)));

/** Of both books: forums, tests or parts of tests by id. */
const inBoth = (one: Iterable<string>, other: Iterable<string>): ((id: string) => boolean) => {
	const [ours, others] = [new Set(one), new Set(other)];
	return (id) => ours.has(id) && others.has(id);
};
const idsOf = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

const forumsInBoth = ({ mine, theirs }: Both) =>
	inBoth(idsOf(mine.law.forums), idsOf(theirs.law.forums));

/** A part of a test without those below it. */
function partAlone(node: Node): Node {
	if (node.kind === 'count') return node;
	if (node.kind === 'element') return { ...node, split: undefined };
	return { ...node, of: [], besides: undefined };
}

function testKind(both: Both): Kind<LegalTest> {
	const isShared = forumsInBoth(both);
	/** That a forum of one book alone does not hear it is no difference. */
	const heard = (node: Node): Node => {
		if (!('unheard' in node) || !node.unheard) return node;
		const unheard = Object.entries(node.unheard).filter(([forum]) => isShared(forum));
		return { ...node, unheard: unheard.length > 0 ? Object.fromEntries(unheard) : undefined };
	};
	const asked = (node: Node): string => {
		const where = node.forums ? ` (${node.forums.join(', ')})` : '';
		if (node.kind !== 'element') return `${node.label}${where}: ${groupWords[node.kind]}`;
		const { asks, law, questionsFor, questionsAgainst } = node.guidance;
		const more = [
			...(node.readings ?? []).map(({ forums, label, asks: read }) =>
				[`Read otherwise by ${forums.join(', ')}`, label, read].filter(Boolean).join(': ')
			),
			...(node.elsewhere === undefined ? [] : [node.elsewhere])
		];
		return [
			`${node.label}${where}: ${asks}`,
			...law.map(({ words }) => `“${words}”`),
			...questionsFor,
			...questionsAgainst,
			...more
		].join(' ');
	};
	const alone = ({ root }: LegalTest) =>
		new Map([...nodes<Node>(root)].map((node) => [node.id, partAlone(heard(node))]));
	const below = (test: LegalTest) =>
		new Map(
			[...nodes<Node>(test.root)].map((node) => [
				node.id,
				'of' in node ? [idsOf(node.of), idsOf(node.besides ?? [])] : []
			])
		);
	const differing = (own: LegalTest, other: LegalTest): Node[] => {
		const [one, two] = [alone(own), alone(other)];
		const [mine, theirs] = [below(own), below(other)];
		return [...new Map([...two, ...one])].flatMap(([id, node]) =>
			same(one.get(id) ?? null, two.get(id) ?? null) && same(mine.get(id), theirs.get(id))
				? []
				: [node]
		);
	};
	return {
		called: 'the test',
		name: ({ title }) => title,
		compared: (test) => {
			const within = below(test);
			return [
				{ ...test, root: undefined },
				...[...alone(test)].map(([id, node]) => [node, within.get(id)])
			];
		},
		said: (test, beside) => {
			const own = alone(test);
			const shown = beside ? differing(test, beside).flatMap(({ id }) => own.get(id) ?? []) : [];
			const head = [test.title, test.source, test.caution].filter(Boolean).join(' · ');
			const all = [...own.values()].filter(({ kind }) => kind === 'element').length;
			return [`${head} (${all} elements).`, ...shown.slice(0, 12).map(asked)].join(' ');
		},
		parts: (own, other) => differing(own, other).map(({ label }) => label),
		lacked: ({ case: theCase, law }, other) => {
			const gone = goneBy(law, other);
			return withoutElements(theCase, gone) === theCase
				? ''
				: 'Your version links items to parts that their test does not have, or says something of them: take that out first.';
		},
		take: ({ case: theCase, law }, other) => {
			const gone = goneBy(law, other);
			const at = law.tests.findIndex(({ id }) => id === other.id);
			const left = { ...law, tests: law.tests.filter(({ id }) => id !== other.id) };
			const taken = withTest(left, both.theirs.law, other.id);
			const [test] = taken.tests.filter(({ id }) => id === other.id);
			const others = taken.tests.filter((each) => each !== test);
			return {
				case: theCase,
				law: {
					...taken,
					tests: at < 0 ? taken.tests : others.toSpliced(at, 0, test!),
					authorities: taken.authorities.flatMap((each) => {
						const elements = each.elements.filter((id) => !gone.has(id));
						return elements.length > 0 ? [{ ...each, elements }] : [];
					})
				}
			};
		}
	};
}

const groupWords: Record<Exclude<Node['kind'], 'element'>, string> = {
	all: 'all of its parts',
	any: 'any of its parts',
	count: 'a count under another test'
};

/** The parts of my test that theirs of the same id lacks. */
function goneBy(law: LawBook, other: LegalTest): Set<string> {
	const own = law.tests.filter(({ id }) => id === other.id);
	const stay = partsOf({ tests: [other] });
	return new Set([...partsOf({ tests: own })].filter((id) => !stay.has(id)));
}

function forumKind({ theirs }: Both): Kind<ForumOfLaw> {
	return {
		called: 'the forum',
		name: ({ label }) => label,
		said: ({ name, words, standard, since, inference }) =>
			[
				`${name}: ${words} Its default standard: ${standard}.`,
				since && `Since ${since.date} (${since.source}).`,
				inference
			]
				.filter(Boolean)
				.join(' '),
		lacked: ({ law }, other) =>
			law.forums.some(({ id }) => id === other.id) &&
			!law.standards.some(({ id }) => id === other.standard)
				? `Take over the standard of proof “${labelOf(theirs.law.standards, other.standard)}” first: the forum is held to it.`
				: '',
		take: ({ case: theCase, law }, other) => ({
			case: theCase,
			law: heardByItsOwn(withForumsOf(law, theirs.law, [other.id]))
		})
	};
}

const labelOf = (list: readonly { id: string; label: string }[], id: string): string =>
	list.find((each) => each.id === id)?.label ?? id;

function firstForum({ mine, theirs }: Both): Difference[] {
	const [own, other] = [mine.law.forums[0]!, theirs.law.forums[0]!];
	if (own.id === other.id) return [];
	return [
		{
			key: 'law first forum',
			kind: 'law',
			about: 'the forum that a new assessment is held to',
			mine: own.label,
			theirs: other.label,
			...takingBoth(
				mine,
				({ law }) =>
					law.forums.some(({ id }) => id === other.id)
						? ''
						: `Take over the forum “${other.label}” first.`,
				({ case: theCase, law }) => ({ case: theCase, law: withFirstForum(law, other.id) })
			)
		}
	];
}

function standardKind(both: Both): Kind<Standard> {
	const isShared = forumsInBoth(both);
	const { theirs } = both;
	return {
		called: 'the standard of proof',
		name: ({ label }) => label,
		compared: (standard) => ({ ...standard, forums: standard.forums.filter(isShared).sort() }),
		said: ({ phrase, body, source, use, threshold, checked, forums, note }) =>
			[
				`“${phrase}”: ${body} (${source}). ${use} ${scale[threshold].label} or above; ${authorityChecked[checked]}. Used by ${forums.join(', ')}.`,
				note
			]
				.filter(Boolean)
				.join(' '),
		lacked: ({ law }, other) =>
			other.forums.some((forum) => law.forums.some(({ id }) => id === forum))
				? ''
				: `Take over the forum “${labelOf(theirs.law.forums, other.forums[0]!)}” first: it uses this standard.`,
		take: ({ case: theCase, law }, other) => ({
			case: theCase,
			law: withStandardOf(law, theirs.law, other.id)
		})
	};
}

/** The provisions of one that the other lacks or has otherwise. */
const provisionsThatDiffer = (own: Instrument, other: Instrument) =>
	own.provisions.filter((provision) => {
		const beside = other.provisions.find(({ id }) => id === provision.id);
		return !same(provision, beside);
	});

const instrumentKind: Kind<Instrument> = {
	called: 'the words of',
	name: ({ short }) => short,
	// In what order they were added is no difference.
	compared: (instrument) => ({
		...instrument,
		provisions: instrument.provisions.toSorted((one, other) => (one.id < other.id ? -1 : 1))
	}),
	said: (instrument, beside) => {
		const { title, citation, nature, adopted, address, provisions } = instrument;
		const shown = beside ? provisionsThatDiffer(instrument, beside) : provisions;
		return [
			[title, citation, adopted, nature, address].filter(Boolean).join(', '),
			...shown
				.slice(0, 12)
				.map(
					({ pinpoint, text, checked }) =>
						`${pinpoint}: ${text} (${wordingChecked[checked.level]}: ${checked.note})`
				)
		].join(' · ');
	},
	parts: (own, other) => [
		...new Set(
			[...provisionsThatDiffer(own, other), ...provisionsThatDiffer(other, own)].map(
				({ pinpoint }) => pinpoint
			)
		)
	],
	lacked: () => '',
	take: ({ case: theCase, law }, other) => ({
		case: theCase,
		law: { ...law, instruments: placed(law.instruments, other) }
	})
};

function authorityKind({ mine, theirs }: Both): Kind<Authority> {
	const isShared = inBoth(partsOf(mine.law), partsOf(theirs.law));
	const known = ({ elements }: Authority, law: LawBook): string[] => {
		const parts = partsOf(law);
		return elements.filter((id) => parts.has(id));
	};
	return {
		called: 'the authority',
		name: ({ title }) => title,
		compared: (authority) => ({
			...authority,
			elements: authority.elements.filter(isShared).sort()
		}),
		said: ({ body, date, pinpoint, held, history, checked, address, seenAt, elements }) =>
			[
				[body, date, pinpoint].filter(Boolean).join(', ') + `: ${held}`,
				history,
				`(${authorityChecked[checked]}; speaks to ${elements.join(', ')})`,
				address,
				seenAt
			]
				.filter(Boolean)
				.join(' '),
		lacked: ({ law }, other) =>
			known(other, law).length > 0 ? '' : 'Take over the test that it speaks to first.',
		take: ({ case: theCase, law }, other) => {
			const own = law.authorities.find(({ id }) => id === other.id);
			const beside = own?.elements.filter((id) => !partsOf(theirs.law).has(id)) ?? [];
			const elements = [...new Set([...known(other, law), ...beside])];
			return {
				case: theCase,
				law: { ...law, authorities: placed(law.authorities, { ...other, elements }) }
			};
		}
	};
}

/** What is taken over whole, where it differs at all. */
const whole = (
	mine: CaseWithLaw,
	found: { key: string; about: string },
	said: (law: LawBook) => string,
	theirs: LawBook,
	take: (law: LawBook) => LawBook
): Difference[] =>
	difference({ ...found, kind: 'law' }, said(mine.law), said(theirs), {
		takeBoth: ({ case: theCase, law }) => ({ case: theCase, law: take(law) })
	});

function motions({ mine, theirs }: Both): Difference[] {
	const isShared = inBoth(idsOf(mine.law.tests), idsOf(theirs.law.tests));
	const said = (law: LawBook) =>
		law.motions
			.flatMap(({ label, text, tests }) => {
				const shared = tests.filter(isShared);
				return shared.length > 0 ? [`${label}: ${text} (${shared.toSorted().join(', ')})`] : [];
			})
			.join(' ');
	return whole(
		mine,
		{ key: 'law motions', about: 'the motions for debate' },
		said,
		theirs.law,
		(law) => {
			const has = new Set(idsOf(law.tests));
			const known = theirs.law.motions.flatMap((motion) => {
				const tests = motion.tests.filter((id) => has.has(id));
				return tests.length > 0 ? [{ ...motion, tests }] : [];
			});
			// Those of tests that only mine has stay.
			const own = law.motions.filter(
				({ id, tests }) => !known.some((each) => each.id === id) && !tests.some(isShared)
			);
			return { ...law, motions: [...known, ...own] };
		}
	);
}

const scaleAndTerms = ({ mine, theirs }: Both): Difference[] => [
	...whole(
		mine,
		{ key: 'law anchors', about: 'where the lines of the scale are drawn' },
		({ anchors }) =>
			Object.entries(anchors)
				.map(([strength, line]) => `${strength}: ${line}`)
				.sort()
				.join('; '),
		theirs.law,
		(law) => ({ ...law, anchors: theirs.law.anchors })
	),
	...whole(
		mine,
		{ key: 'law terms', about: 'the terms of art' },
		({ terms = [] }) =>
			terms.map(({ said, means }) => `${said.join(', ')} = ${means.join(', ')}`).join('; '),
		theirs.law,
		({ terms: _, ...law }) => ({ ...law, ...(theirs.law.terms && { terms: theirs.law.terms }) })
	)
];

/** Why a forum could not hear the case: of the case, and of forums that mine may lack. */
function jurisdiction({ mine, theirs }: Both): Difference[] {
	const [ours, others] = [mine.case.jurisdiction, theirs.case.jurisdiction];
	const forums = new Set([...ours, ...others].map(({ forum }) => forum));
	return [...forums].flatMap((forum): Difference[] => {
		const own = ours.find((each) => each.forum === forum);
		const other = others.find((each) => each.forum === forum);
		if (own && other && same(own, other)) return [];
		const said = ({ short, says }: (typeof ours)[number]) => `${short}: ${says}`;
		const name = labelOf([...mine.law.forums, ...theirs.law.forums], forum);
		return [
			{
				key: `jurisdiction ${forum}`,
				kind: 'law',
				about: `why ${name} could not hear the case`,
				...(own && { mine: said(own) }),
				...(other && { theirs: said(other) }),
				...takingBoth(
					mine,
					({ law }) =>
						other && !law.forums.some(({ id }) => id === forum)
							? `Take over the forum “${name}” first.`
							: '',
					({ case: theCase, law }) => ({
						law,
						case: {
							...theCase,
							jurisdiction: [
								...theCase.jurisdiction.filter((each) => each.forum !== forum),
								...(other ? [other] : [])
							]
						}
					})
				)
			}
		];
	});
}

/** Which authorities decided on the facts of the case; of one that their book lacks, they can’t say it. */
function ownOutcomes({ mine, theirs }: Both): Difference[] {
	const [ours = [], others = []] = [mine.case.ownOutcomes, theirs.case.ownOutcomes];
	const has = ({ law }: Pick<CaseWithLaw, 'law'>, authority: string) =>
		law.authorities.some(({ id }) => id === authority);
	const said = 'It decided on the facts of this case, and is not shown beside its elements.';
	return [...new Set([...ours, ...others])].flatMap((authority): Difference[] => {
		const [own, other] = [ours.includes(authority), others.includes(authority)];
		if (own === other || !has(theirs, authority)) return [];
		const all = [...theirs.law.authorities, ...mine.law.authorities];
		const { title } = all.find(({ id }) => id === authority)!;
		return [
			{
				key: `own outcome ${authority}`,
				kind: 'law',
				about: `whether “${title}” decided this case`,
				...(own ? { mine: said } : { theirs: said }),
				...takingBoth(
					mine,
					(version) =>
						own || has(version, authority) ? '' : `Take over the authority “${title}” first.`,
					({ case: theCase, law }) => ({
						law,
						case: withOwnOutcome(theCase, authority, other)
					})
				)
			}
		];
	});
}

function withOwnOutcome(theCase: Case, authority: string, isOne: boolean): Case {
	const { ownOutcomes: kept = [], ...others } = theCase;
	const left = kept.filter((id) => id !== authority);
	const ownOutcomes = isOne ? [...left, authority] : left;
	return ownOutcomes.length > 0 ? { ...others, ownOutcomes } : others;
}
