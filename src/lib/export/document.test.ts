import { describe, expect, it } from 'vitest';
import { firstBlocks, strong, text, type Block } from './document.ts';

const paragraph = (words: string): Block => ({ kind: 'paragraph', runs: [text(words)] });

describe('the first blocks of a document', () => {
	const blocks: Block[] = [
		{ kind: 'heading', level: 1, number: '1', text: 'Answer', id: 'answer' },
		paragraph('Nobody '.repeat(10)),
		{ kind: 'list', items: [[strong('was')], [text('charged')]] },
		paragraph('The end')
	];

	it('end with the one that fills what was asked for', () => {
		expect(firstBlocks(blocks, 6)).toEqual(blocks.slice(0, 1));
		expect(firstBlocks(blocks, 7)).toEqual(blocks.slice(0, 2));
		expect(firstBlocks(blocks, 77)).toEqual(blocks.slice(0, 3));
	});

	it('are all of a short one', () => {
		expect(firstBlocks(blocks, 6000)).toEqual(blocks);
	});
});
