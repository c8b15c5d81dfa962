import type { TextBlock, BroughtText } from './brought-text.ts';
import { tidied } from './draft.ts';
import { frontOf, type Known } from './front-matter.ts';

/** What the file says of itself, beside its text. */
export type Properties = { title?: string; author?: string; date?: string };

/** What is known of the head of a document before its text is looked at: a title’s own style comes first. */
export function knownOf(
	blocks: readonly { leftOut?: TextBlock['leftOut']; text: string }[],
	{ title = '', author = '' }: Properties
): Known {
	const styled = blocks.find(({ leftOut, text }) => leftOut === 'title' && text !== '')?.text;
	const known: Known = {};
	if (tidied(styled ?? title) !== '') known.title = tidied(styled ?? title);
	if (tidied(author) !== '') known.author = tidied(author);
	return known;
}

/**
 * Title, author and date: as printed, else as the file’s properties have them, which is a doubt.
 * @param front what was found already, where the finder of notes has looked
 */
export function tellHead(
	brought: BroughtText,
	properties: Properties,
	front?: Pick<BroughtText, 'title' | 'author' | 'date'>
): void {
	const { blocks, doubts } = brought;
	const styled = blocks.find(({ leftOut }) => leftOut === 'title');
	const known = knownOf(blocks, properties);
	if (!front) {
		delete styled?.leftOut;
		front = frontOf(blocks, known);
		if (styled) styled.leftOut = 'title';
	}
	const made = /^\d{4}-\d\d-\d\d/.exec(properties.date ?? '')?.[0];
	Object.assign(brought, made && { date: made }, front);
	const title = styled?.text ?? brought.title;
	if (title !== undefined) brought.title = title;

	const printed = (part: TextBlock['leftOut'], words: string | undefined) =>
		words === undefined ||
		blocks.some(({ leftOut, text }) => leftOut === part && text.includes(words));
	const fromFile = [
		...(printed('title', brought.title) ? [] : ['title']),
		...(printed('byline', brought.author) ? [] : ['author']),
		...(brought.date !== undefined && brought.date === made ? ['date'] : [])
	];
	if (fromFile.length > 0)
		doubts.push({
			where: fromFile.join(', '),
			says: 'This comes from the properties of the file, which may be older or somebody else’s. Check it.'
		});
}
