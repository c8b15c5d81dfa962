import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Crowd, type Connected, type CrowdRoom, type Marked } from './crowd.ts';
import type { Address } from './line.ts';

/** A crowd in a process of its own, so that it has a processor and descriptors of its own. */

type Returned = Awaited<ReturnType<Crowd['back']>>;
type Ask =
	| { ask: 'connect'; address: Address; rooms: CrowdRoom[] }
	| { ask: 'mark'; everyMs: number; forMs: number }
	| { ask: 'come-back' }
	| { ask: 'back'; after: number; withinMs: number }
	| { ask: 'projected' };

export class CrowdProcess {
	readonly #child: ChildProcess;

	constructor() {
		this.#child = fork(fileURLToPath(import.meta.url), [], { serialization: 'advanced' });
		process.once('exit', () => this.#child.kill('SIGKILL'));
	}

	connect(address: Address, rooms: CrowdRoom[]): Promise<Connected> {
		return this.#ask({ ask: 'connect', address, rooms });
	}

	mark(everyMs: number, forMs: number): Promise<Marked> {
		return this.#ask({ ask: 'mark', everyMs, forMs });
	}

	comeBack(): Promise<void> {
		return this.#ask({ ask: 'come-back' });
	}

	back(after: number, withinMs: number): Promise<Returned> {
		return this.#ask({ ask: 'back', after, withinMs });
	}

	projected(): Promise<number[][]> {
		return this.#ask({ ask: 'projected' });
	}

	async end(): Promise<void> {
		const gone = once(this.#child, 'exit');
		this.#child.kill('SIGKILL');
		await gone;
	}

	async #ask<Told>(ask: Ask): Promise<Told> {
		const told = once(this.#child, 'message') as Promise<[{ told: Told }]>;
		const gone = once(this.#child, 'exit').then(() => {
			throw new Error(`The crowd ended at “${ask.ask}”.`);
		});
		this.#child.send(ask);
		const [{ told: answer }] = await Promise.race([told, gone]);
		gone.catch(() => {});
		return answer;
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	let crowd: Crowd | undefined;
	const answers = async (ask: Ask): Promise<unknown> => {
		if (ask.ask === 'connect') return (crowd = new Crowd(ask.address, ask.rooms)).connect();
		if (!crowd) throw new Error('The crowd has not been connected yet.');
		switch (ask.ask) {
			case 'mark':
				return crowd.mark(ask.everyMs, ask.forMs);
			case 'come-back':
				return crowd.comeBack();
			case 'back':
				return crowd.back(ask.after, ask.withinMs);
			case 'projected':
				return crowd.projected();
		}
	};
	process.on('message', (ask: Ask) => {
		void answers(ask).then((told) => process.send!({ told }));
	});
}
