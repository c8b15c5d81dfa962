type Asked = { id: string; label: string };

/**
 * Which elements come and which go with another forum, in words.
 * @param unheard why the forum cannot hear the count at all
 */
export function comeAndGone(
	before: readonly Asked[],
	now: readonly Asked[],
	unheard?: string
): string {
	if (unheard !== undefined || now.length === 0)
		return `This forum cannot hear the count. ${unheard ?? ''}`.trim();
	const missing = (from: readonly Asked[], ones: readonly Asked[]) =>
		ones.filter(({ id }) => !from.some((each) => each.id === id));
	const names = (ones: readonly Asked[]) => ones.map(({ label }) => label).join(', ');
	const [come, gone] = [missing(before, now), missing(now, before)];
	const said = [
		...(come.length > 0 ? [`Now asked for: ${names(come)}.`] : []),
		...(gone.length > 0 ? [`No longer asked for: ${names(gone)}.`] : [])
	];
	return said.join(' ') || 'The same elements are asked for.';
}
