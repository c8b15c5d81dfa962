import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { documentKinds } from '#lib/own-cases/import/brought-text.ts';

/**
 * `npm run harmed`: ten thousand harmed files of each kind that people open, each refused in a sentence
 * or opened whole, none over a second of the processor, none over 300 MB of memory. Ends with code 1
 * where one is not. `npm run harmed -- docx pdf --files 500 --seed 7` tries fewer, or others.
 */

const all = [...documentKinds, 'case', 'bundle'];
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		files: { type: 'string', default: '10000' },
		seed: { type: 'string', default: '1' }
	}
});
const unknown = positionals.filter((kind) => !all.includes(kind));
if (unknown.length > 0) {
	console.error(`There is no kind “${unknown.join(', ')}”. There are ${all.join(', ')}.`);
	process.exit(2);
}

const mostMemory = 300;
type Result = {
	refused: number;
	whole: number;
	longest: number;
	beyond: number;
	faults: { file: number; says: string }[];
};

for (const kind of positionals.length > 0 ? positionals : all) {
	const started = performance.now();
	const { stdout, stderr, status } = spawnSync(
		process.execPath,
		[
			`--max-old-space-size=${mostMemory}`,
			'--max-semi-space-size=8',
			`${import.meta.dirname}/one-kind.ts`,
			kind,
			values.files,
			values.seed
		],
		{ encoding: 'utf8', maxBuffer: 100_000_000 }
	);
	const seconds = Math.round((performance.now() - started) / 1000);
	if (status !== 0) {
		console.log(`${kind}: ended with ${status} after ${seconds} s.\n${stderr.slice(-2000)}`);
		process.exitCode = 1;
		continue;
	}
	const { refused, whole, longest, beyond, faults } = JSON.parse(
		stdout.trim().split('\n').at(-1)!
	) as Result;
	console.log(
		`${kind}: ${refused + whole} files, ${whole} opened whole, ${refused} refused; the longest took ${Math.round(longest)} ms, ${Math.round(beyond)} MB more at most; ${seconds} s.`
	);
	for (const { file, says } of faults) console.log(`  file ${file}: ${says}`);
	if (faults.length > 0 || beyond > mostMemory) process.exitCode = 1;
}
