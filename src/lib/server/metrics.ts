import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { FromServer } from '#lib/rooms/protocol.ts';

/** What is counted of this process, for Prometheus. No number is of one room or one person. */
export const registry = new Registry();
const registers = [registry];

const marks = new Counter({
	name: 'chapeau_marks_total',
	help: 'Marks acknowledged: they are on the disk of the database.',
	registers
});

const acknowledgement = new Histogram({
	name: 'chapeau_mark_acknowledgement_seconds',
	help: 'From a mark that was read and understood to its acknowledgement.',
	buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 5, 10],
	registers
});

/** Counted by what was said to whoever asked, or by the status of http. */
export const refusals = new Counter({
	name: 'chapeau_refusals_total',
	help: 'Requests and messages that were refused, by kind.',
	labelNames: ['kind'],
	registers
});

/** What the rooms of this process hold now. */
export type Occupancy = {
	rooms: number;
	people: number;
	streams: Record<'participant' | 'teacher' | 'projector', number>;
};

/** Begins to watch the process. @param counts asked each time that the numbers are read */
export function watchProcess(counts: () => Occupancy): void {
	collectDefaultMetrics({ register: registry });
	const gauge = (name: string, help: string, read: (counts: Occupancy) => number) =>
		new Gauge({
			name,
			help,
			registers,
			collect() {
				this.set(read(counts()));
			}
		});
	gauge('chapeau_rooms', 'Rooms in the memory of this process.', ({ rooms }) => rooms);
	gauge('chapeau_people', 'People connected to this process.', ({ people }) => people);
	new Gauge({
		name: 'chapeau_streams',
		help: 'Open streams of this process, by who reads them.',
		labelNames: ['viewer'],
		registers,
		collect() {
			for (const [viewer, open] of Object.entries(counts().streams)) this.set({ viewer }, open);
		}
	});
}

/** Stores a mark, and counts it and its time once it is acknowledged. */
export async function watchMark(store: () => Promise<FromServer>): Promise<FromServer> {
	const began = performance.now();
	const answer = await store();
	if (answer.kind === 'taken') {
		marks.inc();
		acknowledgement.observe((performance.now() - began) / 1000);
	}
	return answer;
}
