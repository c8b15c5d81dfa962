import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { freePort } from '#lib/server/port.ts';
import { isOver, print, type Row } from '../bench/report.ts';
import { lessonHour } from './hour.ts';
import { sizes, type Scenario } from './limits.ts';
import { mixed } from './mixed.ts';
import { backAgain, manyRooms, oneRoom, type Ground, type Told } from './scenarios.ts';

/**
 * `npm run load`: rooms under load, beside a bare Node server under the same load in the same run.
 * Ends with code 1 when a figure is over its limit, and with 2 when it could not measure.
 * `npm run load -- one-room` and the like measure one part: one-room, back-again, many-rooms, mixed, hour.
 * `--people 100 --seconds 5 --rooms 2` make it smaller, `--profile FOLDER` writes a CPU profile.
 */

process.on('uncaughtException', (error) => {
	console.error(error);
	process.exit(2);
});

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		people: { type: 'string' },
		rooms: { type: 'string' },
		seconds: { type: 'string' },
		port: { type: 'string' },
		profile: { type: 'string' }
	}
});
const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));

const scenarios: Record<Scenario, (ground: Ground) => Promise<Told>> = {
	'one-room': oneRoom,
	'back-again': backAgain,
	'many-rooms': manyRooms,
	mixed,
	hour: lessonHour
};
const unknown = positionals.filter((name) => !Object.hasOwn(scenarios, name));
if (unknown.length > 0)
	throw new Error(`${unknown.join(', ')}: there are ${Object.keys(sizes).join(', ')}.`);

const over: Row[] = [];
const folder = mkdtempSync(join(tmpdir(), 'chapeau-load-'));
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}`);
try {
	const port = await freePort(values.port, '127.0.0.1');
	for (const [name, measure] of Object.entries(scenarios)) {
		if (positionals.length > 0 && !positionals.includes(name)) continue;
		const { title, rows, notes } = await measure({
			folder,
			port,
			people: number(values.people),
			rooms: number(values.rooms),
			seconds: number(values.seconds),
			profile: values.profile
		});
		print(title, rows, notes);
		over.push(...rows.filter(isOver));
	}
} finally {
	rmSync(folder, { recursive: true, force: true });
}

console.log(
	over.length === 0
		? '\nEverything is within its limit.'
		: `\nOVER: ${over.map(({ what }) => what.trim()).join('; ')}.`
);
process.exitCode = over.length === 0 ? 0 : 1;
