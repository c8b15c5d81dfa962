import { existsSync } from 'node:fs';

/** The shell without a window first: journeys took 1.8 times as long in the whole browser. */
const usual = [
	'/usr/bin/chromium-headless-shell',
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
];

/** The browser the tests use: CHROMIUM when set, else the system's, else Playwright's own. */
export const executablePath = process.env.CHROMIUM ?? usual.find((path) => existsSync(path));

/** Whether it is the browser without a window. */
export const isShell = executablePath?.endsWith('headless-shell') === true;

/** How both test runners start Chromium. */
export const chromium = {
	...(executablePath === undefined ? {} : { executablePath }),
	args: [
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
		'--no-first-run',
		...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
	]
};
