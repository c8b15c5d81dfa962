import type { Page } from '@playwright/test';

/**
 * What a page translator does to a page: each text is replaced by `<font><font>…</font></font>`,
 * here with the same words in brackets. As translators do, it goes on with what the page changes.
 */
export async function translate(page: Page, goesOn: boolean): Promise<void> {
	await page.evaluate(translator, goesOn);
}

/** The translator begins with the document, before the page wakes. */
export async function translateFromTheBeginning(page: Page): Promise<void> {
	await page.addInitScript(
		`document.addEventListener('readystatechange', () => { if (document.readyState === 'interactive') (${translator.toString()})(true); })`
	);
}

/** What only a translated page says. */
export const keptWords =
	'The law stays in its original words: a translated treaty is no longer the treaty.';

/** Waits until nothing of the document has changed for some milliseconds. */
export const still = (page: Page, milliseconds: number): Promise<void> =>
	page.evaluate(
		(milliseconds) =>
			new Promise<void>((resolve) => {
				const over = () => {
					changes.disconnect();
					resolve();
				};
				let timer = setTimeout(over, milliseconds);
				const changes = new MutationObserver(() => {
					clearTimeout(timer);
					timer = setTimeout(over, milliseconds);
				});
				changes.observe(document, {
					attributes: true,
					characterData: true,
					childList: true,
					subtree: true
				});
			}),
		milliseconds
	);

/** What can be read on the page, without the blanks and what comes with a translation alone. */
export async function visibleText(page: Page): Promise<string> {
	const bare = (text: string) => text.replaceAll(/[\s‹›]+/g, '');
	return bare(await page.evaluate(() => document.body.innerText)).replaceAll(bare(keptWords), '');
}

function translator(goesOn: boolean): void {
	const left = /^(SCRIPT|STYLE|TEXTAREA|OPTION|FONT)$/;
	const translateIn = (root: Node) => {
		const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
		const texts: Text[] = [];
		const take = (node: Node) => {
			const parent = node.parentElement;
			if (!(node instanceof Text) || !node.data.trim() || !parent) return;
			if (!left.test(parent.tagName) && !parent.closest('[translate=no]')) texts.push(node);
		};
		take(root);
		while (walk.nextNode()) take(walk.currentNode);
		for (const text of texts) {
			const font = document.createElement('font');
			const inner = document.createElement('font');
			inner.textContent = `‹${text.data}›`;
			font.append(inner);
			text.replaceWith(font);
		}
	};
	translateIn(document.body);
	if (!goesOn) return;
	new MutationObserver((records) => {
		for (const { type, target, addedNodes } of records)
			for (const node of type === 'characterData' ? [target] : addedNodes)
				if (node.isConnected) translateIn(node);
	}).observe(document.body, { childList: true, subtree: true, characterData: true });
}
