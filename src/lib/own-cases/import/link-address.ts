/** What to write after the words of a link, so that its address is kept; nothing where they are it. */
export function addressAfter(address: string, shown: string): string {
	const bare = (text: string) => text.replace(/^https?:\/\/(www\.)?|\/$|\s/g, '').toLowerCase();
	if (!/^https?:\/\/\S{3,2000}$/.test(address) || bare(shown).includes(bare(address))) return '';
	return ` <${address}>`;
}
