import type { Browser } from 'playwright';
import { limits, runs } from './limits.ts';
import { marks, ready, record, type Measured } from './mark-to-paint.ts';
import { benchPath, open } from './page.ts';
import { quantile, type Row } from './report.ts';

/**
 * The first hundred marks of a first visit, made as soon as the page is awake and without a pause, while
 * the service worker comes: nothing is fetched for later, and no mark or finding waits for it.
 */
export async function firstVisit(
	browser: Browser,
	origin: string,
	floorAddress: string
): Promise<{ rows: Row[]; notes: string[] }> {
	const opened = await open(browser);
	const { page } = opened;
	await page.addInitScript(record);
	await page.goto(origin + benchPath, { waitUntil: 'load' });
	await page.waitForFunction(() => document.documentElement.hasAttribute('data-awake'));
	const blocks = async (of: typeof opened, scale: string) => {
		const found: Measured[] = [];
		for (let block = 0; block < runs.blocks; block += 1) found.push(await marks(of, scale));
		return (clock: 'own' | 'finding') => found.flatMap((each) => each[clock]);
	};
	const bench = await blocks(opened, '[data-scale]');
	const { worker, forLater } = await page.evaluate(async () => {
		const kept = await Promise.all(
			(await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length)
		);
		return {
			worker: navigator.serviceWorker.controller !== null,
			forLater: kept.reduce((sum, each) => sum + each, 0)
		};
	});
	await opened.context.close();
	if (!worker) throw new Error('The service worker never came.');
	const floorPage = await ready(browser, floorAddress);
	const floor = await blocks(floorPage, '[data-criterion="1"]');
	await floorPage.context.close();

	const row = (clock: 'own' | 'finding', what: string, share: number, timesFloor: number): Row => ({
		what: `${what}, ${share === 0.5 ? 'median' : 'p95'}`,
		figure: quantile(bench(clock), share),
		floor: quantile(floor(clock), share),
		unit: 'ms',
		digits: 1,
		limit: { timesFloor }
	});
	return {
		rows: [
			row('own', 'a mark is painted', 0.5, limits.markMedianTimesFloor),
			row('own', 'a mark is painted', 0.95, limits.markP95TimesFloor),
			row('finding', 'the finding is painted', 0.5, limits.firstVisitFindingTimesFloor),
			{
				what: 'files fetched for later while marking',
				figure: forLater,
				unit: '',
				limit: limits.fetchedWhileMarking
			}
		],
		notes: [`Marks: bench ${bench('own').length}, floor ${floor('own').length}.`]
	};
}
