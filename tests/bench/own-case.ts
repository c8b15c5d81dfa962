import type { Browser } from 'playwright';
import { limits, runs } from './limits.ts';
import { marks, record } from './mark-to-paint.ts';
import { benchPath, open, pause, slowCpu } from './page.ts';
import { quantile, type Row } from './report.ts';

const answers = '[data-scale] input';

/**
 * The bench of a copy of the built-in case, which this device alone has, beside the bench of the case
 * itself: from the navigation until it can be marked, and a mark until it and its finding are painted.
 * On a device that has seen both, since an own case is never on another.
 */
export async function ownCaseBench(
	browser: Browser,
	origin: string
): Promise<{ rows: Row[]; notes: string[] }> {
	const opened = await open(browser);
	const { page, context } = opened;
	await page.addInitScript(record);
	await page.goto(`${origin}/cases/new`, { waitUntil: 'networkidle' });
	await page.locator('.copies').getByRole('button').first().click();
	await page.waitForURL('**/edit');
	const own = new URL(page.url()).pathname.split('/')[2]!;
	const addresses = {
		builtIn: origin + benchPath,
		own: origin + benchPath.replace(/\/cases\/[^/]+/, `/cases/${own}`)
	};
	for (const address of Object.values(addresses)) {
		await page.goto(address, { waitUntil: 'networkidle' });
		await pause(1000);
	}
	const awake: Record<keyof typeof addresses, number[]> = { builtIn: [], own: [] };
	await slowCpu(opened);
	for (let run = 0; run < runs.ownCase; run += 1)
		for (const name of ['builtIn', 'own'] as const) {
			await page.goto(addresses[name], { waitUntil: 'commit' });
			awake[name].push(
				await page.evaluate(
					(answers) =>
						new Promise<number>((resolve) => {
							requestAnimationFrame(function look() {
								const ready =
									document.documentElement.hasAttribute('data-awake') &&
									document.querySelector(answers);
								if (ready) requestAnimationFrame(() => resolve(performance.now()));
								else requestAnimationFrame(look);
							});
						}),
					answers
				)
			);
			await page.waitForLoadState('networkidle');
		}
	await slowCpu(opened, 1);
	const made = { builtIn: [] as number[][], own: [] as number[][] };
	for (let block = 0; block < 2; block += 1)
		for (const name of ['builtIn', 'own'] as const) {
			await page.goto(addresses[name], { waitUntil: 'networkidle' });
			const found = await marks(opened, '[data-scale]');
			made[name].push(found.own, found.finding);
		}
	await context.close();
	const of = (name: 'builtIn' | 'own', finding: boolean) =>
		made[name].filter((_, at) => at % 2 === (finding ? 1 : 0)).flat();
	const row = (what: string, own: number[], builtIn: number[]): Row => ({
		what,
		figure: quantile(own),
		floor: quantile(builtIn),
		unit: 'ms',
		limit: { timesFloor: limits.ownCaseTimesBuiltIn }
	});
	return {
		rows: [
			row('can be marked', awake.own, awake.builtIn),
			row('a mark is painted', of('own', false), of('builtIn', false)),
			row('the finding is painted', of('own', true), of('builtIn', true))
		],
		notes: [
			'The floor of these rows is the built-in case’s own bench.',
			`Can be marked, each run: own ${awake.own.map(Math.round).join(' ')}, built in ${awake.builtIn.map(Math.round).join(' ')}.`
		]
	};
}
