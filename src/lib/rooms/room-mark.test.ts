import { expect, it } from 'vitest';
import { mergedMark, type RoomMark } from '#lib/rooms/room-mark.ts';

const before: RoomMark = {
	answer: 'weak',
	reason: 'The memo.',
	reliance: { E1: 'rely', E2: 'discount' },
	rivals: { R1: { answer: 'open' }, R2: { answer: 'open', reason: 'Perhaps.' } }
};

it('puts what one changed onto what another did, item by item', () => {
	const mine: RoomMark = {
		answer: 'weak',
		reason: 'The memo and the order.',
		reliance: { E1: 'rely', E2: 'rely', E3: 'rely' },
		rivals: { R1: { answer: 'excluded' }, R2: { answer: 'open', reason: 'Perhaps.' } }
	};
	const theirs: RoomMark = {
		answer: 'strong',
		reason: 'The memo.',
		doubt: 'source',
		reliance: { E2: 'discount' },
		rivals: { R1: { answer: 'open', reason: 'The alibi.' } }
	};
	expect(mergedMark(before, mine, theirs)).toEqual({
		answer: 'strong',
		reason: 'The memo and the order.',
		doubt: 'source',
		reliance: { E2: 'rely', E3: 'rely' },
		rivals: { R1: { answer: 'excluded', reason: 'The alibi.' } }
	});
});

it('takes away what one took away', () => {
	expect(mergedMark(before, {}, { ...before, doubt: 'law' })).toEqual({ doubt: 'law' });
	expect(mergedMark(before, before, {})).toEqual({});
});
