import { readSent } from '#lib/server/rooms/read-sent-case.ts';

process.once('message', ({ bytes, now }: { bytes: Uint8Array; now: number }) => {
	process.send!(readSent(bytes, now), () => process.disconnect());
});
