import { loadavg } from 'node:os';
import type { Browser, Page } from 'playwright';
import { columnKinds, matrixOf, type MatrixLine, type MatrixSource } from '#lib/domain/matrix.ts';
import { limits } from './limits.ts';
import { benchPath, open, pause } from './page.ts';
import { quantile, type Row } from './report.ts';

const elements = 200;
const notes = 2000;
const bearings = 20_000;
/** Frames of each way of scrolling, each way there and back. */
const frames = 120;

type Scrolled = { frames: number[]; long: number[] };
type Way = 'wheel' | 'jumps';

/**
 * A matrix of 200 elements and 2,000 notes with 20,000 bearings, laid out, and scrolled in both
 * directions at full speed beside an empty area of the same size.
 */
export async function matrixScroll(
	browser: Browser,
	origin: string
): Promise<{ rows: Row[]; notes: string[] }> {
	const rows: Row[] = columnKinds.map((columns) => ({
		what: `laid out, ${columns}`,
		figure: quantile(
			Array.from({ length: 10 }, () => {
				const before = performance.now();
				matrixOf(large, { columns, count: '', parts: true, context: true });
				return performance.now() - before;
			})
		),
		unit: 'ms',
		digits: 1,
		limit: limits.matrixMs
	}));
	const { page, context } = await openLarge(browser, origin);
	const size = await page.locator('.region').evaluate((region) => ({
		width: region.scrollWidth,
		height: region.scrollHeight,
		across: region.clientWidth,
		down: region.clientHeight,
		cells: region.querySelectorAll('td').length
	}));
	const empty = await open(browser);
	await empty.page.setContent(
		`<body style="margin:0"><div class="region" style="overflow:auto;width:${size.across}px;height:${size.down}px"><div style="width:${size.width}px;height:${size.height}px"></div></div>`
	);
	for (const way of ['wheel', 'jumps'] as const) {
		const floor = await scroll(empty.page, way);
		const found = await scroll(page, way);
		const what = way === 'wheel' ? 'by the wheel' : 'by the scroll bar, end to end';
		for (const share of [0.5, 0.95])
			rows.push({
				what: `${what}, frame, ${share === 0.5 ? 'median' : 'p95'}`,
				figure: quantile(found.frames, share),
				floor: quantile(floor.frames, share),
				unit: 'ms',
				digits: 1
			});
		rows.push({
			what: `${what}, tasks over 50 ms`,
			figure: found.long.length,
			floor: floor.long.length,
			unit: '',
			limit: limits.matrixLongTasks
		});
		if (found.long.length > 0)
			rows.push({ what: '  the longest of them', figure: Math.max(...found.long), unit: 'ms' });
	}
	await context.close();
	await empty.context.close();
	return {
		rows,
		notes: [
			`${elements} elements × ${notes} notes, ${bearings} bearings: ${size.width} × ${size.height} px, ${size.cells} cells in the document at once.`,
			`A busy machine makes long tasks of short ones: its load was ${loadavg()[0]!.toFixed(1)}.`
		]
	};
}

/** The matrix of the large case: what the page asks for is answered with it. */
async function openLarge(browser: Browser, origin: string) {
	const opened = await open(browser);
	const { page } = opened;
	await page.route('**/data/cases/dprk-2012/matrix.json', (route) =>
		route.fulfill({ json: large })
	);
	// A page opened by its address brings its data; one that is walked to asks for it.
	await page.goto(origin + benchPath, { waitUntil: 'networkidle' });
	await page.evaluate(() => {
		const link = document.createElement('a');
		link.href = '/cases/dprk-2012/matrix';
		document.body.append(link);
		link.click();
	});
	await page.locator(`[role="grid"][aria-colcount="${notes + 4}"]`).waitFor();
	await page.waitForLoadState('networkidle');
	await pause(500);
	return opened;
}

/** Scrolls across and down, there and back, and tells what each frame took. */
async function scroll(page: Page, way: Way): Promise<Scrolled> {
	await page.bringToFront();
	const region = page.locator('.region');
	await region.hover({ position: { x: 500, y: 300 } });
	const measured = await page.evaluateHandle(() => {
		const found: Scrolled & { stop: () => void } = { frames: [], long: [], stop: () => {} };
		const watch = new PerformanceObserver((list) =>
			list.getEntries().forEach(({ duration }) => found.long.push(duration))
		);
		watch.observe({ type: 'longtask' });
		let last = performance.now();
		let going = true;
		requestAnimationFrame(function frame(now) {
			found.frames.push(now - last);
			last = now;
			if (going) requestAnimationFrame(frame);
		});
		found.stop = () => {
			going = false;
			watch.disconnect();
		};
		return found;
	});
	const ways: [number, number][] = [
		[1, 0],
		[0, 1],
		[-1, 0],
		[0, -1]
	];
	for (const [x, y] of ways)
		if (way === 'wheel')
			for (let turn = 0; turn < frames; turn += 1) await page.mouse.wheel(x * 120, y * 40);
		else
			await region.evaluate(
				(region, { x, y, frames }) =>
					new Promise<void>((done) => {
						const step = (all: number, shown: number) => (all - shown) / frames;
						let left = frames;
						requestAnimationFrame(function frame() {
							region.scrollBy({
								left: x * step(region.scrollWidth, region.clientWidth),
								top: y * step(region.scrollHeight, region.clientHeight),
								behavior: 'instant'
							});
							left -= 1;
							if (left > 0) requestAnimationFrame(frame);
							else done();
						});
					}),
				{ x, y, frames }
			);
	await pause(300);
	const found = await measured.evaluate(({ frames, long, stop }) => {
		stop();
		return { frames: frames.slice(1), long };
	});
	await measured.dispose();
	return found;
}

/** Made by counting, so that every run has the same case. */
const large: MatrixSource = (() => {
	const kinds = [
		'treaty',
		'un-document',
		'government-report',
		'ngo-report',
		'ngo-statement',
		'scholarship',
		'news',
		'broadcast',
		'testimony',
		'reference'
	] as const;
	const directions = ['supports', 'undermines', 'context'] as const;
	const list = <Item>(length: number, make: (at: number) => Item) =>
		Array.from({ length }, (_, at) => make(at));
	const lines = list(20, (group): MatrixLine[] => [
		{
			kind: group % 2 === 0 ? 'all' : 'any',
			count: 'I',
			id: `group-${group}`,
			label: `Group ${group + 1}`,
			number: '',
			depth: 0,
			within: ''
		},
		...list(elements / 20, (at): MatrixLine => ({
			kind: 'element',
			count: 'I',
			id: `element-${group * 10 + at}`,
			label: `Element ${group * 10 + at + 1} of a generated case`,
			number: `${group + 1}.${at + 1}`,
			depth: 1,
			within: ''
		}))
	]).flat();
	return {
		counts: [{ id: 'I', title: 'A generated count' }],
		lines,
		notes: list(notes, (at) => ({
			number: at + 1,
			title: `Generated note ${at + 1}`,
			kind: kinds[Math.floor((at * kinds.length) / notes)]!,
			origins: [`origin-${at % 500}`],
			credit: 'Nobody, 2000'
		})),
		origins: list(500, (at) => ({ id: `origin-${at}`, label: `Origin ${at}`, kind: 'unknown' })),
		evidence: list(bearings / 2, (at) => ({
			id: `E${at + 1}`,
			paragraph: 1 + Math.floor(at / 20),
			short: `Generated item ${at + 1}`,
			notes: [1 + ((at * 7) % notes), 1 + ((at * 13 + 5) % notes)]
		})),
		headings: [],
		bearings: list(bearings, (at) => ({
			evidence: `E${1 + (at >> 1)}`,
			count: 'I',
			element: `element-${(at * 31) % elements}`,
			direction: directions[at % directions.length]!
		})),
		silences: []
	};
})();
