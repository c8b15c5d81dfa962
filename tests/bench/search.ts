import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright';
import { build } from 'vite';
import { fromColumns, type Searchable, type SearchColumns } from '#lib/search/entries.ts';
import { find } from '#lib/search/find.ts';
import { buildIndex } from '#lib/search/word-index.ts';
import { limits, runs } from './limits.ts';
import { benchPath, open, pause, slowCpu, type Opened } from './page.ts';
import { quantile, type Row } from './report.ts';

declare global {
	interface Window {
		benchPainted: number[];
		benchHandled: number[];
	}
}

/** What people type, letter by letter, and what nobody should. */
const queries = [
	'7(1)(h)',
	'intent to destroy',
	'forced abortion',
	'Krstić',
	'note 7',
	'E31',
	'perscution on religius grounds',
	'widespread or systematic attack directed against a civilian population',
	'a',
	'the of and in to',
	'zzzzqqqqxxxxkkkk',
	'(((((((((((((((((',
	'p r o s e c u t o r',
	'deportashun enslavment exterminashun'
];
/** Typed into the page: each stroke changes what is shown. */
const strokes = 'intent to destroy a religious group';

/** Looking up, by itself; and a keystroke in the search until its results are painted. */
export async function search(
	browser: Browser,
	origin: string,
	floorAddress: string
): Promise<{ rows: Row[]; notes: string[] }> {
	const sent = await fetch(`${origin}/data/cases/dprk-2012/search.json`);
	const all = fromColumns((await sent.json()) as SearchColumns);
	const inNode = lookUps(all);
	const floor = await ready(browser, floorAddress, 'pointerup');
	const page = await ready(browser, origin + benchPath, 'keydown');
	const inPage = await lookUpsInPage(page, all);
	const opening = await openSearch(page);
	const painted: Record<'floor' | 'search' | 'handled', number[]> = {
		floor: [],
		search: [],
		handled: []
	};
	for (let block = 0; block < runs.blocks; block += 1) {
		painted.floor.push(...(await marks(floor)));
		const typed = await type(page);
		painted.search.push(...typed.painted);
		painted.handled.push(...typed.handled);
	}
	for (const { context } of [floor, page]) await context.close();

	const lookUp = (what: string, figures: number[]): Row[] =>
		([0.5, 0.95, 1] as const).map((share) => ({
			what: `look-up ${what}, ${share === 0.5 ? 'median' : share === 1 ? 'slowest' : 'p95'}`,
			figure: quantile(figures, share),
			unit: 'ms',
			digits: 2,
			...(share < 1 && { limit: limits.searchMs })
		}));
	const toPaint = ([0.5, 0.95] as const).map((share): Row => ({
		what: `keystroke to results painted, CPU ÷ 4, ${share === 0.5 ? 'median' : 'p95'}`,
		figure: quantile(painted.search, share),
		floor: quantile(painted.floor, share),
		unit: 'ms',
		digits: 1,
		limit: { timesFloor: limits.searchTimesFloor }
	}));
	return {
		rows: [
			...lookUp('in Node', inNode),
			...lookUp('in the page', inPage),
			...toPaint,
			{
				what: 'handlers of a keystroke alone, CPU ÷ 4, p95',
				figure: quantile(painted.handled, 0.95),
				unit: 'ms',
				digits: 1
			},
			{
				what: '“/” to the first results, nothing cached, CPU ÷ 4',
				figure: opening,
				unit: 'ms'
			}
		],
		notes: [
			`${all.entries.length} entries; ${inNode.length} look-ups, each the middle of ${runs.lookUps} runs; keystrokes: ${painted.search.length}, marks on the floor: ${painted.floor.length}.`
		]
	};
}

function* typedLetterByLetter(): Generator<string> {
	for (const query of queries)
		for (let length = 1; length <= query.length; length += 1) yield query.slice(0, length);
}

/** What each look-up took in the middle of the runs; every run begins with a fresh index. */
function lookUps(all: Searchable): number[] {
	const figures = [...typedLetterByLetter()].map((): number[] => []);
	for (let run = 0; run < runs.lookUps; run += 1) {
		const index = buildIndex(all);
		let at = 0;
		for (const typed of typedLetterByLetter()) {
			const before = performance.now();
			find(index, typed, { atMost: 4 });
			figures[at++]!.push(performance.now() - before);
		}
	}
	return figures.map((each) => quantile(each));
}

/** The same modules, as the browser runs them: bundled by what builds the app. */
async function lookUpsInPage({ page }: Opened, all: Searchable): Promise<number[]> {
	const entry = fileURLToPath(new URL('look-up.ts', import.meta.url));
	const built = (await build({
		configFile: false,
		logLevel: 'warn',
		build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'lookUp' } }
	})) as unknown as { output: [{ code: string }] }[];
	const source = built[0]!.output[0].code;
	const figures: number[][] = await page.evaluate(
		`(() => {
			const all = ${JSON.stringify(all)};
			${source}
			const typed = ${JSON.stringify([...typedLetterByLetter()])};
			const figures = typed.map(() => []);
			for (let run = 0; run < ${runs.lookUps}; run += 1) {
				const index = lookUp.buildIndex(all);
				typed.forEach((each, at) => {
					const before = performance.now();
					lookUp.find(index, each, { atMost: 4 });
					figures[at].push(performance.now() - before);
				});
			}
			return figures;
		})()`
	);
	return figures.map((each) => quantile(each));
}

async function ready(
	browser: Browser,
	address: string,
	event: 'pointerup' | 'keydown'
): Promise<Opened> {
	const opened = await open(browser);
	await opened.page.addInitScript(record, event);
	await opened.page.goto(address, { waitUntil: 'networkidle' });
	return opened;
}

/** Runs in the page: notes what each mark, or each keystroke in the search, took until it was painted. */
function record(event: 'pointerup' | 'keydown'): void {
	window.benchPainted = [];
	window.benchHandled = [];
	addEventListener(
		event,
		({ timeStamp, target }) => {
			if (event === 'keydown' && !(target as Element).matches('[role=combobox]')) return;
			requestAnimationFrame(() => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => window.benchPainted.push(performance.now() - timeStamp);
				port2.postMessage(0);
			});
		},
		true
	);
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as PerformanceEventTiming[])
			if (['keydown', 'input', 'beforeinput'].includes(entry.name))
				window.benchHandled.push(entry.processingEnd - entry.processingStart);
	}).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}

/** From “/” to the first results, with everything still to fetch and a letter typed at once. */
async function openSearch(opened: Opened): Promise<number> {
	const { page } = opened;
	await page.bringToFront();
	await slowCpu(opened);
	const before = Date.now();
	await page.keyboard.press('/');
	await page.keyboard.type('i');
	await page.locator('[role=option]').first().waitFor();
	const took = Date.now() - before;
	await slowCpu(opened, 1);
	return took;
}

async function marks(opened: Opened): Promise<number[]> {
	const { page } = opened;
	await page.bringToFront();
	await slowCpu(opened);
	await page.evaluate(() => (window.benchPainted.length = 0));
	for (let made = 0; made < runs.marksInBlock; made += 1) {
		const point = await page.evaluate((nth) => {
			const inputs = document.querySelectorAll('[data-criterion="1"] input');
			const { x, y, width, height } = inputs[nth % inputs.length]!.getBoundingClientRect();
			return { x: x + width / 2, y: y + height / 2 };
		}, made);
		await page.mouse.move(point.x, point.y);
		await pause(100);
		await page.mouse.down();
		await pause(60);
		await page.mouse.up();
		await pause(250);
	}
	await slowCpu(opened, 1);
	return page.evaluate(() => window.benchPainted);
}

async function type(opened: Opened): Promise<{ painted: number[]; handled: number[] }> {
	const { page } = opened;
	await page.bringToFront();
	await page.locator('#search-field').fill('');
	await slowCpu(opened);
	await page.evaluate(() => {
		window.benchPainted.length = 0;
		window.benchHandled.length = 0;
	});
	for (const letter of strokes) {
		await page.keyboard.press(letter === ' ' ? 'Space' : letter);
		await pause(150);
	}
	await pause(300);
	await slowCpu(opened, 1);
	return page.evaluate(() => ({ painted: window.benchPainted, handled: window.benchHandled }));
}
