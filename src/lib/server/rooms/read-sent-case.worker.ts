import { parentPort, workerData } from 'node:worker_threads';
import { readSent } from '#lib/server/rooms/read-sent-case.ts';

const { bytes, now } = workerData as { bytes: Uint8Array; now: number };
parentPort!.postMessage(readSent(bytes, now));
