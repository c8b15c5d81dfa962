import { isElement, labelOf, rolesOf, type PageElement, type PageWords } from './html-tree.ts';

/**
 * Where the article of a page is: in what the page calls its article or its main part, if enough of
 * its prose stands there; else where prose is densest.
 */

const prose = new Set('p blockquote pre h2 h3 h4 ul ol'.split(' '));
/** Beside an article, wherever they stand. */
const beside = new Set('nav aside footer menu'.split(' '));
const besideLabel =
	/(?:^|[\s_-])(?:nav|navbar|menu|breadcrumbs?|share|sharing|social|related|recommended|newsletter|signup|subscribe|comments?|disqus|promo|advert(?:isement)?|ads?|sidebar|cookie|consent|banner|pagination|author-bio|bio|tags|toolbar|skip-link)(?:$|[\s_-])/i;
const besideRole = /^(?:navigation|complementary|banner|contentinfo|search|menu)$/;

/** What stands beside an article: menus, related pages, letters to subscribe to. */
export function isBeside(element: PageElement): boolean {
	return (
		beside.has(element.name) ||
		rolesOf(element).some((role) => besideRole.test(role)) ||
		(/^(?:div|section|ul|ol|form|header)$/.test(element.name) && besideLabel.test(labelOf(element)))
	);
}

type Weight = { words: number; score: number };

/** The element that holds the article. */
export function bodyOf(
	root: PageElement,
	notes: ReadonlySet<PageElement | PageWords>
): PageElement {
	const weights = new Map<PageElement, Weight>();
	weigh(root, notes, weights);
	const all = weights.get(root)!.words;
	const words = (element: PageElement) => weights.get(element)?.words ?? 0;
	const most = (elements: PageElement[], share: number) =>
		elements
			.filter((element) => words(element) > 0 && words(element) >= share * all)
			.sort((one, other) => words(other) - words(one))[0];
	const elements = [...weights.keys()];
	const article = most(
		elements.filter(
			({ name, attributes }) => name === 'article' || attributes.itemprop === 'articleBody'
		),
		0.35
	);
	if (article) return article;
	const main = most(
		elements.filter((element) => element.name === 'main' || rolesOf(element).includes('main')),
		0.5
	);
	let best = main ?? root;
	for (const [element, { score }] of weights)
		if (score > 0 && !main && score > (weights.get(best)?.score ?? 0)) best = element;
	if (!main) while (best.parent && words(best.parent) > 1.25 * words(best)) best = best.parent;
	return best;
}

/** Counts the letters of prose in an element; most of it counts for what holds it. */
function weigh(
	element: PageElement,
	notes: ReadonlySet<PageElement | PageWords>,
	weights: Map<PageElement, Weight>
): number {
	const weight = { words: 0, score: 0 };
	weights.set(element, weight);
	if (element.hidden || notes.has(element) || isBeside(element)) return 0;
	for (const child of element.children) {
		if (!isElement(child)) {
			const length = child.text.trim().length;
			// PageWords that stand in no paragraph are prose only where there are many.
			if (!prose.has(element.name)) weight.score += length > 80 ? length : 0;
			weight.words += length;
			continue;
		}
		const words = weigh(child, notes, weights);
		// Links are rarely prose.
		weight.words += child.name === 'a' ? words / 4 : words;
		if (prose.has(child.name) && words > 25) weight.score += words;
		else weight.score += (weights.get(child)?.score ?? 0) / 2;
	}
	return weight.words;
}
