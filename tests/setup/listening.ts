import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/**
 * Waits until a server in a process of its own says that it listens: a line of its log, or for one
 * that keeps no log its first line of output. What else it complains of goes to `heard`.
 *
 * @param child with piped stdout and stderr
 * @param name of the server, for the error when it ends before that
 */
export async function listening(
	child: ChildProcess,
	name: string,
	heard: (line: string) => void = (line) => console.error(line)
): Promise<void> {
	const gone = once(child, 'exit').then(([code]) => {
		throw new Error(`${name} ended with code ${code} before it served anything.`);
	});
	gone.catch(() => {});
	const said = new Promise<void>((resolve) => {
		createInterface(child.stderr!).on('line', (line) => {
			if (line.includes('event=server.listening')) resolve();
			else if (!line.includes('level=info')) heard(line);
		});
		createInterface(child.stdout!).once('line', () => resolve());
	});
	await Promise.race([said, gone]);
	child.stdout!.resume();
}
