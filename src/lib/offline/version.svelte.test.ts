import { afterEach, expect, it } from 'vitest';
import { Version } from '#lib/offline/version.svelte.ts';

afterEach(() => {
	Reflect.deleteProperty(navigator, 'serviceWorker');
});

/** A browser whose worker has come; what it is asked is told. */
function workerThatHears(): string[] {
	const asked: string[] = [];
	const worker = {
		postMessage({ kind }: { kind: string }, [port]: [MessagePort]) {
			asked.push(kind);
			port.postMessage({ wanted: false, whole: false, done: 0, all: 9 });
		}
	};
	const registration = Object.assign(new EventTarget(), {
		active: worker,
		waiting: null,
		installing: null
	});
	const serviceWorker = Object.assign(new EventTarget(), {
		controller: null,
		register: () => Promise.resolve(registration),
		ready: Promise.resolve(registration)
	});
	Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: serviceWorker });
	return asked;
}

it('nothing is fetched for later right after a mark made while the worker came', async () => {
	const asked = workerThatHears();
	const version = new Version();
	const started = version.start();
	version.used();
	await started;
	await new Promise((later) => setTimeout(later, 1000));
	expect(asked).toEqual(['look']);
});

it('who asks for it gets it at once where nothing was touched', async () => {
	const asked = workerThatHears();
	const version = new Version();
	await version.start();
	version.keep();
	await expect.poll(() => asked).toContain('keep');
});
