import type { Page } from '@playwright/test';

/** What the class would have to scroll for, and what is too small or out of sight for the back row. */
export const unread = (page: Page) =>
	page.evaluate(() => {
		const found: string[] = [];
		const called = ({ tagName, className }: Element) => `${tagName}.${className}`;
		const onWall = [...document.querySelectorAll<HTMLElement>('html, .hall, .hall *')].filter(
			(each) => !each.closest('.unseen, svg') && each.clientHeight > 1
		);
		for (const each of onWall)
			if (
				each === document.documentElement ||
				/auto|scroll|hidden|clip/.test(getComputedStyle(each).overflowY)
			)
				if (each.scrollHeight > each.clientHeight)
					found.push(`${called(each)} scrolls: ${each.scrollHeight} > ${each.clientHeight}`);
		for (const each of onWall) {
			const texts = [...each.childNodes].filter(
				(node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== ''
			);
			if (texts.length === 0 || getComputedStyle(each).visibility === 'hidden') continue;
			const size = parseFloat(getComputedStyle(each).fontSize);
			// 19 px of 1280: the six words of the scale stand side by side.
			if (size < (19 / 1280) * innerWidth - 0.05)
				found.push(`${called(each)} is small: ${size} px, ${texts[0]!.textContent}`);
			for (const text of texts) {
				const range = document.createRange();
				range.selectNodeContents(text);
				const { right, bottom } = range.getBoundingClientRect();
				if (right > innerWidth + 1 || bottom > innerHeight + 1)
					found.push(`${called(each)} is out of sight: ${text.textContent}`);
			}
		}
		return found;
	});
