import { registerHooks } from 'node:module';
import { isPdfWorker, withBoundedTables } from '../../src/setup/character-tables.ts';
import { Chance } from './chance.ts';
import { kinds, readersAtHand } from './kinds.ts';

/**
 * One kind of file, in a process of its own, so that what it takes of memory is its own: `run.ts` starts
 * it. It prints what came of the files as JSON.
 */

// As the build does it.
registerHooks({
	load(url, context, next) {
		const loaded = next(url, context);
		if (!isPdfWorker.test(url)) return loaded;
		return { ...loaded, source: withBoundedTables(String(loaded.source)) };
	}
});

const [name = '', files = '100', seed = '1'] = process.argv.slice(2);
const kind = kinds[name]!();
await readersAtHand();
// The first file fetches and compiles what all of them need.
await attempt(Number(seed), 0);

const faults: { file: number; says: string }[] = [];
const outcomes = { refused: 0, whole: 0 };
let longest = 0;
const before = process.memoryUsage().rss;
for (let file = 0; file < Number(files); file += 1) {
	const started = process.cpuUsage();
	const outcome = await attempt(Number(seed), file);
	const { user, system } = process.cpuUsage(started);
	longest = Math.max(longest, (user + system) / 1000);
	if (outcome instanceof Error) faults.push({ file, says: outcome.stack ?? outcome.message });
	else outcomes[outcome] += 1;
	// What a fault printed before this is enough.
	if (faults.length >= 20) break;
}
const most = process.resourceUsage().maxRSS / 1024;
console.log(
	JSON.stringify({ ...outcomes, longest, most, beyond: most - before / 1024 ** 2, faults })
);

async function attempt(seed: number, file: number): Promise<'refused' | 'whole' | Error> {
	try {
		return await kind.open(kind.make(new Chance(seed * 1_000_003 + file)));
	} catch (error) {
		return error instanceof Error ? error : new Error(String(error));
	}
}
