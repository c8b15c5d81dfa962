import { expect, it } from 'vitest';
import { assessmentName } from '#lib/workspace/assessment-name.ts';

it('is a name that can be seen and read in a list, whatever was written', () => {
	expect(assessmentName('Affirmative, second round')).toBe('Affirmative, second round');
	expect(assessmentName('  Two\nlines\u202e ')).toBe('Two lines');
	expect(assessmentName('\u200b\u2800 ')).toBe('Unnamed assessment');
	expect(assessmentName('x'.repeat(300))).toHaveLength(200);
});
