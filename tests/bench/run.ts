import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { freePort } from '#lib/server/port.ts';
import { chromium as options } from '../chromium.js';
import { listening } from '../setup/listening.ts';
import { bringIn } from './bring-in.ts';
import { bytes } from './bytes.ts';
import { evaluation } from './evaluation.ts';
import { firstMark } from './first-mark.ts';
import { serveFloor } from './floor-server.ts';
import { markToPaint } from './mark-to-paint.ts';
import { matrixScroll } from './matrix.ts';
import { firstVisit } from './first-visit.ts';
import { memo } from './memo.ts';
import { phone } from './phone.ts';
import { ownCaseBench } from './own-case.ts';
import { isOver, print, type Row } from './report.ts';
import { search } from './search.ts';

/**
 * `npm run bench`: what the bench costs, in one run beside a floor page that does the least a page
 * can do. Ends with code 1 when a figure is over its limit, and with 2 when it could not measure.
 * `npm run bench -- bytes` and the like measure one part: evaluation, bytes, phone,
 * first-mark, mark-to-paint, first-visit, own-case, bring-in, matrix, search, memo.
 */

/** Starts the built server on a free port, and waits until it answers. */
async function serveBench(): Promise<{ origin: string; close: () => void }> {
	const host = '127.0.0.1';
	const port = await freePort(undefined, host);
	const server = spawn(
		process.execPath,
		[fileURLToPath(new URL('../../src/start.ts', import.meta.url))],
		{
			// No rooms are opened; those of a server that runs beside are its own.
			env: {
				...process.env,
				HOST: host,
				PORT: String(port),
				DATABASE_PATH: `test-results/bench-${port}.db`
			},
			stdio: ['ignore', 'pipe', 'pipe']
		}
	);
	await listening(server, 'The server');
	return { origin: `http://${host}:${port}`, close: () => server.kill('SIGTERM') };
}

process.on('uncaughtException', (error) => {
	console.error(error);
	process.exit(2);
});

const parts = process.argv.slice(2);
const wanted = (part: string) => parts.length === 0 || parts.includes(part);
const over: Row[] = [];
function tell(title: string, { rows, notes }: { rows: Row[]; notes: string[] }): void {
	print(title, rows, notes);
	over.push(...rows.filter(isOver));
}

if (wanted('evaluation')) tell('The finding, by itself', evaluation());

const server = await serveBench();
const floor = await serveFloor();
const browser = await chromium.launch(options);
console.log(`\nChromium ${browser.version()}, Node ${process.version}`);
try {
	const { origin } = server;
	if (wanted('bytes'))
		tell('Over the wire, until idle', await bytes(browser, origin, floor.address));
	if (wanted('phone')) tell('A phone’s first visit to a room', await phone(browser, origin));
	if (wanted('first-mark'))
		tell('The first mark, slow 4G, CPU ÷ 4', await firstMark(browser, origin, floor.address));
	if (wanted('mark-to-paint'))
		tell('A mark to the next paint, CPU ÷ 4', await markToPaint(browser, origin, floor.address));
	if (wanted('first-visit'))
		tell(
			'The first hundred marks of a first visit, CPU ÷ 4',
			await firstVisit(browser, origin, floor.address)
		);
	if (wanted('own-case'))
		tell('The bench of an own case, CPU ÷ 4', await ownCaseBench(browser, origin));
	if (wanted('bring-in')) tell('Documents brought in', await bringIn(browser, origin));
	if (wanted('matrix'))
		tell('The matrix of a large case, scrolled', await matrixScroll(browser, origin));
	if (wanted('memo')) tell('The memo of the full case', await memo(browser, origin));
	if (wanted('search')) tell('The search', await search(browser, origin, floor.address));
} finally {
	await browser.close();
	floor.close();
	server.close();
}

console.log(
	over.length === 0
		? '\nEverything is within its limit.'
		: `\nOVER: ${over.map(({ what }) => what.trim()).join('; ')}.`
);
process.exitCode = over.length === 0 ? 0 : 1;
