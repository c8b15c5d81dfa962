import { cases } from '#lib/cases/cases.ts';
import { balances, type Balance } from '#lib/domain/balance.ts';

/**
 * `npm run balance`: how the evidence of each built-in case is spread over the two sides of each
 * element, and what has one side only, with the reason why that is right. Ends with code 1 when a
 * reason is missing.
 */

let missing = 0;
for (const dossier of cases) {
	console.log(`\n${dossier.title}`);
	for (const { id, title } of dossier.counts) {
		const rows = balances(dossier).filter(({ count }) => count === id);
		const sum = (side: 'for' | 'against') => rows.reduce((all, row) => all + row[side], 0);
		console.log(`\nCount ${id}: ${title} (${sum('for')} for, ${sum('against')} against)\n`);
		console.log('  for  against  cited  asserted  origins for : against  element');
		for (const row of rows) console.log(line(row));
	}
}
if (missing > 0) console.log(`\n${missing} elements have one side only, and no reason is given.`);
process.exitCode = missing > 0 ? 1 : 0;

function line(row: Balance): string {
	const figures = [
		String(row.for).padStart(5),
		String(row.against).padStart(9),
		String(row.cited).padStart(7),
		String(row.asserted).padStart(10),
		`${row.originsFor} : ${row.originsAgainst}`.padStart(23)
	].join('');
	if (!row.oneSided) return `${figures}  ${row.element}`;
	if (!row.oneSided.why) missing += 1;
	const why = row.oneSided.why ?? 'NO REASON GIVEN';
	return `${figures}  ${row.element}\n${' '.repeat(figures.length)}    only ${row.oneSided.side}: ${why}`;
}
