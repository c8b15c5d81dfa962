import { expect, it } from 'vitest';
import { particularsOf } from '#lib/domain/particulars.ts';
import { torture1984 } from '#lib/domain/torture-1984.sample.ts';

it('what a count alleges is headed alike for a group and for one person', () => {
	const { particulars } = torture1984.case.counts[0]!;
	expect(particularsOf(particulars)).toEqual([
		['Against', 'One detainee.'],
		['Acts', 'Beating on the soles of the feet.'],
		['Whose', 'Two officers and an inspector of the police.'],
		['When', 'The night of 3 May 2021.']
	]);
});
