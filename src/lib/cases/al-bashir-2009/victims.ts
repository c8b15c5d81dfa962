import type { Victims } from '#lib/domain/case.ts';

/** Of whom the items speak as harmed, where they say so. */
const fur = 'Fur';
const three = [fur, 'Masalit', 'Zaghawa'];
const displaced = 'people in camps';
const refugees = 'refugees in Chad';
const fighters = 'rebels, wounded or captured';
const everyone = 'the people of Darfur';

export const victims: Victims[] = [
	{ evidence: 'E2', of: three },
	{ evidence: 'E6', of: three },
	{ evidence: 'E7', of: three },
	{ evidence: 'E8', of: three },
	{ evidence: 'E9', of: three },
	{ evidence: 'E10', of: three },
	{ evidence: 'E11', of: [fur] },
	{ evidence: 'E12', of: three },
	{ evidence: 'E13', of: three },
	{ evidence: 'E14', of: [displaced] },
	{ evidence: 'E15', of: three },
	{ evidence: 'E16', of: [fur] },
	{ evidence: 'E17', of: three },
	{ evidence: 'E18', of: three },
	{ evidence: 'E19', of: [displaced] },
	{ evidence: 'E20', of: [displaced, ...three] },
	{ evidence: 'E21', of: [displaced] },
	{ evidence: 'E24', of: [displaced, refugees] },
	{ evidence: 'E25', of: [fighters] },
	{ evidence: 'E28', of: three },
	{ evidence: 'E29', of: three },
	{ evidence: 'E31', of: [refugees, ...three] },
	{ evidence: 'E32', of: [everyone] },
	{ evidence: 'E33', of: [displaced] },
	{ evidence: 'E34', of: [everyone] },
	{ evidence: 'E35', of: [everyone] }
];
