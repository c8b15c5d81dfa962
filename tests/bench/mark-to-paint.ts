import type { Browser, Page } from 'playwright';
import type { Book } from '#lib/domain/sheet.ts';
import { limits, runs } from './limits.ts';
import { benchPath, open, pause, slowCpu, type Opened, type Point } from './page.ts';
import { quantile, type Row } from './report.ts';
import { largeBook } from './large-book.ts';

/** One mark: by Event Timing, in steps of 8 ms, and as our own clock has it. */
type Painted = { toPaint: number; processing: number };
export type Measured = { event: number[]; own: number[]; processing: number[]; finding: number[] };
const clocks = ['event', 'own', 'processing', 'finding'] as const;

const clockWords = {
	event: '',
	own: ', by our own clock',
	processing: ', handlers alone',
	finding: ', until the finding is painted too'
};

declare global {
	interface Window {
		benchEvents: Map<number, Painted>;
		benchOwn: number[];
		benchFinding: number[];
	}
}

const answers = ['weak', 'strong', 'arguable', 'unsupported', 'conclusive', 'contradicted'];

/** From the release of the mouse on an answer to the next paint, on a slow processor. */
export async function markToPaint(
	browser: Browser,
	origin: string,
	floorAddress: string
): Promise<{ rows: Row[]; notes: string[] }> {
	const subjects = {
		floor: { ...(await ready(browser, floorAddress)), scale: '[data-criterion="1"]' },
		bench: { ...(await ready(browser, origin + benchPath)), scale: '[data-scale]' },
		large: { ...(await readyLarge(browser, origin)), scale: '[data-scale]' }
	};
	const empty = (): Measured => ({ event: [], own: [], processing: [], finding: [] });
	const measured = { floor: empty(), bench: empty(), large: empty() };
	for (let block = 0; block < runs.blocks; block += 1)
		for (const name of ['floor', 'bench', 'large'] as const) {
			const found = await marks(subjects[name], subjects[name].scale);
			for (const clock of clocks) measured[name][clock].push(...found[clock]);
		}
	const evidence = await subjects.large.page.locator('#evidence header p').innerText();
	for (const { context } of Object.values(subjects)) await context.close();

	const rows = (name: 'bench' | 'large', what: string): Row[] =>
		clocks.flatMap((clock) =>
			([0.5, 0.95] as const).map((share): Row => {
				const median = share === 0.5;
				const limit = median ? limits.markMedianTimesFloor : limits.markP95TimesFloor;

				return {
					what: `${what}, ${median ? 'median' : 'p95'}${clockWords[clock]}`,
					figure: quantile(measured[name][clock], share),
					floor: quantile(measured.floor[clock], share),
					unit: 'ms',
					digits: clock === 'event' ? 0 : 1,
					// Event Timing's steps of 8 ms are a third of what is measured; our own clock has none.
					...(clock === 'own' && { limit: { timesFloor: limit } })
				};
			})
		);
	const counted = Object.values(measured).map(({ event }) => event.length);
	return {
		rows: [...rows('bench', 'built-in case'), ...rows('large', '10,000 items')],
		notes: [
			`Event Timing rounds to 8 ms. Marks: floor ${counted[0]}, bench ${counted[1]}, 10,000 items ${counted[2]}.`,
			`The element marked in the large case has: ${evidence}.`
		]
	};
}

export async function ready(browser: Browser, address: string): Promise<Opened> {
	const opened = await open(browser);
	await opened.page.addInitScript(record);
	await opened.page.goto(address, { waitUntil: 'networkidle' });
	return opened;
}

/** The bench with a book of 10,000 items, which the sheets come from once one has moved. */
async function readyLarge(browser: Browser, origin: string): Promise<Opened> {
	const opened = await open(browser);
	const { page } = opened;
	await page.addInitScript(record);
	await page.route('**/data/cases/dprk-2012/books/I.json', async (route) => {
		const book = (await (await route.fetch()).json()) as Book;
		await route.fulfill({ json: largeBook(book) });
	});
	await page.goto(origin + benchPath, { waitUntil: 'networkidle' });
	// A slow machine can be quiet on the line before the page hears keys.
	await page.locator('html[data-awake]').waitFor();
	const before = page.url();
	await page.keyboard.press('ArrowDown');
	await page.waitForURL((url) => url.href !== before);
	await page.keyboard.press('ArrowUp');
	await page.waitForURL(before);
	await page
		.getByText(/Show more \(\d+ left\)/)
		.first()
		.waitFor();
	return opened;
}

/** Runs in the page: notes what each mark took. */
export function record(): void {
	window.benchEvents = new Map();
	window.benchOwn = [];
	window.benchFinding = [];
	const finding = () =>
		document.querySelector('section[aria-label="Finding"] h2, #finding')?.textContent;
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as PerformanceEventTiming[]) {
			if (!entry.interactionId || !['pointerup', 'click'].includes(entry.name)) continue;
			const known = window.benchEvents.get(entry.interactionId);
			window.benchEvents.set(entry.interactionId, {
				toPaint: Math.max(known?.toPaint ?? 0, entry.duration),
				processing: (known?.processing ?? 0) + entry.processingEnd - entry.processingStart
			});
		}
	}).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
	const afterPaint = (then: () => void) =>
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = then;
			port2.postMessage(0);
		});
	addEventListener(
		'pointerup',
		({ timeStamp }) => {
			const before = finding();
			const untilTheFinding = () => {
				const now = performance.now();
				if (finding() !== before) window.benchFinding.push(now - timeStamp);
				else if (now - timeStamp < 240) afterPaint(untilTheFinding);
			};
			afterPaint(() => {
				window.benchOwn.push(performance.now() - timeStamp);
				untilTheFinding();
			});
		},
		true
	);
}

/** A block of marks, as a person makes them: pointing, pressing, letting go, looking. */
export async function marks(opened: Opened, scale: string): Promise<Measured> {
	const { page } = opened;
	await page.bringToFront();
	await slowCpu(opened);
	await page.evaluate(() => {
		window.benchEvents.clear();
		window.benchOwn.length = 0;
		window.benchFinding.length = 0;
	});
	for (let made = 0; made < runs.marksInBlock; made += 1) {
		const { x, y } = await place(page, `${scale} [value="${answers[made % answers.length]}"]`);
		await page.mouse.move(x, y);
		await pause(100);
		await page.mouse.down();
		await pause(60);
		await page.mouse.up();
		await pause(250);
	}
	await pause(500);
	await slowCpu(opened, 1);
	return page.evaluate(() => {
		const events = [...window.benchEvents.values()];
		return {
			event: events.map(({ toPaint }) => toPaint),
			own: window.benchOwn,
			finding: window.benchFinding,
			processing: events.map(({ processing }) => processing)
		};
	});
}

async function place(page: Page, selector: string): Promise<Point> {
	return page.evaluate((wanted) => {
		const input = document.querySelector(wanted)!;
		input.scrollIntoView({ block: 'nearest', behavior: 'instant' });
		const { x, y, width, height } = input.getBoundingClientRect();
		return { x: x + width / 2, y: y + height / 2 };
	}, selector);
}
