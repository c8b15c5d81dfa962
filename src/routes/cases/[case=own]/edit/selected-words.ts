/** What a pointer has selected in the text. */
export type SelectedWords = {
	paragraph: number;
	from: number;
	to: number;
	/** It went on into the next paragraph, where a passage can’t. */
	cut: boolean;
};

/** The words that are selected; undefined where none are, or none of the text. */
export function selectedWords(selection: Selection | null): SelectedWords | undefined {
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
	const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
	const block = blockOf(startContainer);
	if (!block) return undefined;
	const length = block.querySelectorAll('[data-from]').length > 0 ? lengthOf(block) : 0;
	const cut = blockOf(endContainer) !== block;
	const from = placeIn(block, startContainer, startOffset) ?? 0;
	const to = cut ? length : (placeIn(block, endContainer, endOffset) ?? length);
	return to > from ? { paragraph: Number(block.dataset['paragraph']), from, to, cut } : undefined;
}

const elementOf = (node: Node): Element | null =>
	node instanceof Element ? node : node.parentElement;

const blockOf = (node: Node): HTMLElement | null =>
	elementOf(node)?.closest<HTMLElement>('[data-paragraph]') ?? null;

const startOf = (piece: Element): number => Number(piece.getAttribute('data-from'));

function lengthOf(block: Element): number {
	const last = [...block.querySelectorAll('[data-from]')].at(-1)!;
	return startOf(last) + (last.textContent?.length ?? 0);
}

/** The place in the text of an end of what is selected; a note’s mark has the place that it stands at. */
function placeIn(block: Element, node: Node, offset: number): number | undefined {
	const at = node instanceof Element ? (node.childNodes[offset] ?? node) : node;
	const within = elementOf(at);
	const piece = within?.closest('[data-from]');
	if (piece) return startOf(piece) + (node instanceof Text ? offset : 0);
	const mark = within?.closest('sup');
	if (!mark) return undefined;
	for (let next = mark.nextElementSibling; next; next = next.nextElementSibling)
		if (next.hasAttribute('data-from')) return startOf(next);
	return lengthOf(block);
}
