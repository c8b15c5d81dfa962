/**
 * Motions to begin from. Each puts some counts in issue, by the tests that they fall under; the
 * text is the person’s to edit. None of them asks whether a person is guilty: they ask what is made
 * out on the evidence cited, or what ought to follow from it.
 */
export type Motion = { id: string; label: string; text: string; counts: string[] };

type Count = { id: string; test: string; title: string };

const lowered = (title: string) => title.charAt(0).toLowerCase() + title.slice(1);

const crimes = new Set(['genocide', 'cah']);

/**
 * The motions that a case’s counts allow, those of a parliamentary house first.
 * @param subject the State or the situation, as the motion names it
 */
export function motionsFor(counts: readonly Count[], subject: string): Motion[] {
	const where = subject.trim() || 'the State concerned';
	const under = (tests: ReadonlySet<string>) =>
		counts.filter(({ test }) => tests.has(test)).map(({ id }) => id);
	const protect = under(new Set(['r2p']));
	const charged = under(crimes);
	const motions: Motion[] = [];
	if (protect.length > 0) {
		motions.push(
			{
				id: 'intervene',
				label: 'This House would intervene',
				text: `This House would intervene in ${where}, through the Security Council, under the responsibility to protect.`,
				counts: protect
			},
			{
				id: 'failing',
				label: 'This House believes: manifestly failing',
				text: `This House believes that ${where} is manifestly failing to protect its population.`,
				counts: protect
			}
		);
	}
	if (charged.length > 0)
		motions.push({
			id: 'refer',
			label: 'This House would refer the situation',
			text: `This House would refer the situation in ${where} to the International Criminal Court.`,
			counts: charged
		});
	for (const { id, test, title } of counts)
		if (crimes.has(test))
			motions.push({
				id: `resolved-${id}`,
				label: `Resolved: ${lowered(title)}`,
				text: `Resolved: On the evidence cited, the elements of ${lowered(title)} are made out in ${where}.`,
				counts: [id]
			});
	return motions;
}
