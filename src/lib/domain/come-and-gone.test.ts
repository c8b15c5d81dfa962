import { expect, it } from 'vitest';
import { comeAndGone } from '#lib/domain/come-and-gone.ts';

const intent = { id: 'intent', label: 'Intent' };
const pattern = { id: 'pattern', label: 'Pattern' };
const purpose = { id: 'purpose', label: 'Purpose' };

it('another forum adds elements and drops others, changes none, or does not hear the count', () => {
	expect(comeAndGone([intent, pattern], [intent, purpose])).toBe(
		'Now asked for: Purpose. No longer asked for: Pattern.'
	);
	expect(comeAndGone([intent], [intent])).toBe('The same elements are asked for.');
	expect(comeAndGone([intent], [], 'It hears States alone.')).toBe(
		'This forum cannot hear the count. It hears States alone.'
	);
});
