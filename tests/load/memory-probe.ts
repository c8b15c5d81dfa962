/** Loaded into a server under load before anything of its own: says what lies on its heap. */
process.on('message', (message) => {
	if (message !== 'heap') return;
	globalThis.gc?.();
	process.send!(process.memoryUsage().heapUsed);
});
// It is no reason to stay.
process.channel?.unref();
