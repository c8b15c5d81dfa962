/**
 * Page translators replace each text node by `<font><font>…</font></font>`. Svelte goes on writing
 * to the nodes it made and takes them for the edges of what it shows, so that a translated page
 * would keep the words of the element before. Here each replaced node comes back at once, empty,
 * before the font that stands for it: an update finds its place, and the font goes as soon as its
 * text is another or is gone. The translator then translates the new text like any other.
 *
 * Every text of every page is kept so; a component needs to do nothing. A translator that writes
 * into the nodes themselves needs nothing of it.
 */

type Stand = { font: Element; words: string };

const stands = new WeakMap<Node, Stand>();
const textOf = new WeakMap<Node, Text>();
let observer: MutationObserver | undefined;
let translated = false;

/** Call it just before the page is hydrated, and again if it has to be mounted anew. */
export function keepTexts(): void {
	// What was translated before the page woke becomes text again, which Svelte takes up.
	for (const font of document.querySelectorAll('body font'))
		if (font.isConnected) font.replaceWith(font.textContent);
	if (!observer) {
		observer = new MutationObserver(follow);
		observer.observe(document.body, { childList: true, subtree: true });
	}
	observer.takeRecords();
}

function follow(records: MutationRecord[]): void {
	const fresh = new Set<Node>();
	for (const { addedNodes } of records)
		for (const node of addedNodes)
			if (node.nodeName === 'FONT' && !textOf.has(node)) fresh.add(node);

	const touched = new Set<Text>();
	for (const record of records) {
		const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } = record;
		if (type === 'characterData') {
			if (stands.has(target)) release(target as Text);
			continue;
		}
		for (const node of removedNodes) {
			const text = textOf.get(node) ?? (node instanceof Text ? node : undefined);
			if (!text) continue;
			if (stands.has(text)) touched.add(text);
			if (text !== node) {
				// Translated back: the translator’s own copy of the words goes, and the text has them again.
				for (const copy of addedNodes) if (copy instanceof Text) copy.remove();
				continue;
			}
			if (text.isConnected || text.data === '') continue;
			const font = [...addedNodes, previousSibling, nextSibling].find(
				(each) => each?.isConnected && fresh.delete(each)
			);
			if (font) standIn(text, font as Element);
		}
	}
	for (const text of touched) settle(text);
	// What was done here is no news.
	observer!.takeRecords();
}

function standIn(text: Text, font: Element): void {
	release(text);
	stands.set(text, { font, words: text.data });
	textOf.set(font, text);
	text.data = '';
	font.before(text);
	if (translated) return;
	translated = true;
	observer!.observe(document.body, { childList: true, subtree: true, characterData: true });
}

/** The text shows its own words again, whichever they are by now. */
function release(text: Text): void {
	stands.get(text)?.font.remove();
	stands.delete(text);
}

function settle(text: Text): void {
	const stand = stands.get(text);
	if (!stand) return;
	const { font, words } = stand;
	if (text.isConnected && font.isConnected) {
		if (text.nextSibling !== font) text.after(font);
	} else {
		// Taken away by the page, or translated back.
		release(text);
		text.data = words;
	}
}
