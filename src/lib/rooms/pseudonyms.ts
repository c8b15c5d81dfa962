/**
 * The names that a room gives people who mark under pseudonyms: trees, which say nothing of anybody,
 * with a number once all are taken.
 */
const trees = [
	'Acacia',
	'Alder',
	'Almond',
	'Apple',
	'Ash',
	'Aspen',
	'Baobab',
	'Bay',
	'Beech',
	'Birch',
	'Cedar',
	'Cherry',
	'Chestnut',
	'Cypress',
	'Ebony',
	'Elder',
	'Elm',
	'Fig',
	'Fir',
	'Ginkgo',
	'Hawthorn',
	'Hazel',
	'Holly',
	'Hornbeam',
	'Juniper',
	'Kapok',
	'Larch',
	'Laurel',
	'Lemon',
	'Lime',
	'Mahogany',
	'Maple',
	'Medlar',
	'Mulberry',
	'Myrtle',
	'Neem',
	'Oak',
	'Olive',
	'Orange',
	'Palm',
	'Pear',
	'Pine',
	'Plane',
	'Plum',
	'Poplar',
	'Quince',
	'Rowan',
	'Spruce',
	'Sycamore',
	'Tamarind',
	'Teak',
	'Thorn',
	'Walnut',
	'Willow',
	'Yew'
];

/**
 * A name that nobody in the room has, drawn so that its number tells little of when one came.
 * @param taken the names in use
 * @param below a number from 0 up to what it is given, each as likely
 */
export function newPseudonym(taken: ReadonlySet<string>, below: (limit: number) => number): string {
	for (let most = 0; ; most = most * 2 + 1) {
		const free = Array.from({ length: most + 1 }, (_, n) => n + 1)
			.flatMap((n) => trees.map((tree) => (n === 1 ? tree : `${tree} ${n}`)))
			.filter((name) => !taken.has(name));
		// Among many, so that the last free one is not given away by its turn.
		if (free.length * 2 >= trees.length) return free[below(free.length)]!;
	}
}
