import type { Browser } from 'playwright';
import { limits, runs } from './limits.ts';
import {
	benchPath,
	click,
	open,
	pause,
	slowCpu,
	slowLine,
	type Opened,
	type Point
} from './page.ts';
import { quantile, type Row } from './report.ts';

/** Where a page has its first scale, and what its finding says once that is marked weak. */
export type Subject = {
	address: string;
	scale: string;
	finding: string;
	consequence: string;
	/** Answers kept, in the order they were given; reads what outlives the page. */
	kept: (opened: Opened) => Promise<string[]>;
};

/** Moments since the navigation began, in ms. */
type Moments = { painted: number; mark: number; finding: number };

declare global {
	interface Window {
		benchMoments: Moments;
		benchTell: (message: string) => void;
	}
}

/**
 * The time from navigation until a person who clicks as soon as the scale is painted sees the
 * mark, and sees the finding that follows from it; and whether every click before the page woke counts.
 */
export async function firstMark(
	browser: Browser,
	origin: string,
	floorAddress: string
): Promise<{ rows: Row[]; notes: string[] }> {
	const bench: Subject = {
		// On a phone the scale is a pane of its own, which has this address.
		address: `${origin}${benchPath}#mark`,
		scale: '[data-scale]',
		finding: 'section[aria-label="Finding"] h2',
		consequence: 'at most weak',
		kept: keptOnTheBench
	};
	const floor: Subject = {
		address: floorAddress,
		scale: '[data-criterion="1"]',
		finding: '#finding',
		consequence: 'at most weak',
		kept: keptOnTheFloor
	};
	const moments: Record<'bench' | 'floor', Moments[]> = { bench: [], floor: [] };
	const lost: string[] = [];
	let clicks = 0;
	for (let run = 0; run < runs.firstMark; run += 1) {
		moments.floor.push((await patient(browser, floor)).moments);
		const { moments: found, kept } = await patient(browser, bench);
		moments.bench.push(found);
		clicks += 1;
		if (kept !== 'weak') lost.push(`a single click on weak was kept as ${kept}`);
	}
	for (let run = 0; run < runs.impatient; run += 1) {
		const { made, kept, shown } = await impatient(browser, bench);
		clicks += made.length;
		for (let gone = made.length - kept.length; gone > 0; gone -= 1)
			lost.push(`one of ${made.length} clicks in a row has no step`);
		if (shown !== made.at(-1))
			lost.push(`after a reload the page shows ${shown}, not the last click, ${made.at(-1)}`);
	}
	const median = (page: 'bench' | 'floor', moment: keyof Moments) =>
		quantile(moments[page].map((each) => each[moment]));
	const row = (what: string, moment: keyof Moments, timesFloor?: number): Row => ({
		what,
		figure: median('bench', moment),
		floor: median('floor', moment),
		unit: 'ms',
		...(timesFloor !== undefined && { limit: { timesFloor } })
	});
	const each = (page: 'bench' | 'floor', moment: keyof Moments) =>
		moments[page].map((found) => Math.round(found[moment])).join(' ');
	return {
		rows: [
			row('a scale is painted', 'painted'),
			row('the first mark is seen', 'mark', limits.firstMarkTimesFloor),
			row('the finding that follows is seen', 'finding', limits.firstFindingTimesFloor),
			{
				what: `clicks lost, of ${clicks} before and around waking`,
				figure: lost.length,
				unit: '',
				limit: limits.clicksLost
			}
		],
		notes: [
			`Mark seen, each run: bench ${each('bench', 'mark')}, floor ${each('floor', 'mark')}.`,
			`Finding seen, each run: bench ${each('bench', 'finding')}, floor ${each('floor', 'finding')}.`,
			...lost.map((what) => `Lost: ${what}.`)
		]
	};
}

/** One click as soon as there is something to click, and no more. */
export async function patient(
	browser: Browser,
	subject: Subject
): Promise<{ moments: Moments; kept: string | undefined }> {
	const opened = await open(browser, 'phone');
	const { told } = await navigate(opened, subject);
	await click(opened, (await told('painted')).weak!);
	await told('finding');
	const moments = await opened.page.evaluate(() => window.benchMoments);
	const { shown } = await afterReload(opened, subject, ['weak']);
	await opened.context.close();
	return { moments, kept: shown };
}

/** A click every 100 ms, between two answers, until the page has woken, and three more. */
async function impatient(
	browser: Browser,
	subject: Subject
): Promise<{ made: string[]; kept: string[]; shown: string | undefined }> {
	const opened = await open(browser, 'phone');
	const { told } = await navigate(opened, subject);
	const points = await told('painted');
	let awake = false;
	void told('awake').then(() => (awake = true));
	const made: string[] = [];
	const sent: Promise<void>[] = [];
	for (let left = 3; left > 0; left -= awake ? 1 : 0) {
		const answer = made.length % 2 === 0 ? 'weak' : 'arguable';
		sent.push(click(opened, points[answer]!));
		made.push(answer);
		await pause(100);
	}
	await Promise.all(sent);
	const { kept, shown } = await afterReload(opened, subject, made);
	await opened.context.close();
	return { made, kept, shown };
}

type Told = Record<string, Point>;

/** Sets out for the page on the slow line; `told` waits for what the page says of itself. */
async function navigate(
	opened: Opened,
	{ address, scale, finding, consequence }: Subject
): Promise<{ told: (message: string) => Promise<Told> }> {
	const { controls, page } = opened;
	const heard = new Map<string, (points: Told) => void>();
	const messages = new Map(
		['painted', 'awake', 'finding'].map((name) => [
			name,
			new Promise<Told>((resolve) => heard.set(name, resolve))
		])
	);
	await controls.send('Runtime.enable');
	await controls.send('Runtime.addBinding', { name: 'benchTell' });
	controls.on('Runtime.bindingCalled', ({ payload }) => {
		const { message, points } = JSON.parse(payload) as { message: string; points: Told };
		heard.get(message)?.(points);
	});
	await page.addInitScript(watch, { scale, finding, consequence });
	await slowLine(opened);
	await slowCpu(opened);
	await page.goto(address, { waitUntil: 'commit' });
	return {
		told: (message) =>
			Promise.race([
				messages.get(message)!,
				new Promise<never>((_, reject) =>
					setTimeout(
						() => reject(new Error(`${address} never came to: ${message}`)),
						60_000
					).unref()
				)
			])
	};
}

/** Runs in the page, before its own scripts: looks at every frame for what a person would see. */
function watch(selectors: { scale: string; finding: string; consequence: string }): void {
	const moments = (window.benchMoments = { painted: 0, mark: 0, finding: 0 });
	let awake = false;
	const tell = (message: string, points: Record<string, { x: number; y: number }> = {}) =>
		window.benchTell(JSON.stringify({ message, points }));
	const once = (moment: 'mark' | 'finding', then = () => {}) => {
		moments[moment] = -1;
		requestAnimationFrame(() =>
			requestAnimationFrame(() => {
				moments[moment] = performance.now();
				then();
			})
		);
	};
	const look = () => {
		const scale = document.querySelector(selectors.scale);
		if (!moments.painted && scale && performance.getEntriesByName('first-contentful-paint')[0]) {
			const points: Record<string, { x: number; y: number }> = {};
			for (const answer of ['weak', 'arguable']) {
				// The document may have arrived as far as the scale's first choices only.
				const label = scale.querySelector(`[value="${answer}"]`)?.closest('label');
				if (!label) continue;
				label.scrollIntoView({ block: 'nearest', behavior: 'instant' });
				const { x, y, width, height } = label.getBoundingClientRect();
				points[answer] = { x: x + width / 2, y: y + height / 2 };
			}
			const { weak, arguable } = points;
			if (weak && arguable && document.elementFromPoint(weak.x, weak.y)?.closest('label')) {
				moments.painted = performance.now();
				tell('painted', points);
			}
		}
		if (!moments.mark && scale?.querySelector(':checked')) once('mark');
		if (
			!moments.finding &&
			document.querySelector(selectors.finding)?.textContent.includes(selectors.consequence)
		)
			once('finding', () => tell('finding'));
		if (!awake && document.documentElement.hasAttribute('data-awake')) {
			awake = true;
			tell('awake');
		}
		requestAnimationFrame(look);
	};
	if (window === window.top) requestAnimationFrame(look);
}

/**
 * What was kept, and what a reload on a quick line and processor shows. What was made in the session's
 * last moments is still being written after it: on a busy machine that takes seconds.
 */
async function afterReload(
	opened: Opened,
	subject: Subject,
	made: string[]
): Promise<{ kept: string[]; shown: string | undefined }> {
	await slowCpu(opened, 1);
	await opened.controls.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: 0,
		downloadThroughput: -1,
		uploadThroughput: -1
	});
	await pause(1500);
	await opened.page.reload({ waitUntil: 'networkidle' });
	const checked = opened.page.locator(`${subject.scale} :checked`);
	await checked.waitFor({ state: 'attached', timeout: 3000 }).catch(() => undefined);
	for (let waits = 30; ; waits -= 1) {
		const shown = (await checked.count()) > 0 ? await checked.inputValue() : undefined;
		const kept = await subject.kept(opened);
		if (waits === 0 || (kept.length >= made.length && shown === made.at(-1)))
			return { kept, shown };
		await pause(500);
	}
}

/** The answers of the steps in IndexedDB. */
function keptOnTheBench({ page }: Opened): Promise<string[]> {
	return page.evaluate(async () => {
		const result = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
		const database = await result(indexedDB.open('chapeau'));
		const steps = await result(database.transaction('steps').objectStore('steps').getAll());
		database.close();
		return steps.map((step: { after: { answer: string } }) => step.after.answer);
	});
}

async function keptOnTheFloor({ page }: Opened): Promise<string[]> {
	const kept = await page.evaluate(() => localStorage.getItem('floor') ?? '{}');
	return Object.values(JSON.parse(kept) as Record<string, string>);
}
