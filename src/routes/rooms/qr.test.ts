import decode from 'qr/decode.js';
import { expect, test } from 'vitest';
import { qrOf } from './qr.ts';

/** Paints the path as a browser does: what an odd number of its edges lies left of is inside. */
function painted({ path, from, width: modules }: ReturnType<typeof qrOf>, scale = 6) {
	const edges = path
		.split('Z')
		.filter(Boolean)
		.flatMap((outline) => {
			const corners = outline
				.slice(1)
				.split('L')
				.map((corner) => corner.split(' ').map(Number) as [number, number]);
			return corners.map((corner, at) => [corner, corners[(at + 1) % corners.length]!] as const);
		})
		.filter(([[x1], [x2]]) => x1 === x2);
	const width = modules * scale;
	const data = new Uint8Array(width * width * 4).fill(255);
	for (let py = 0; py < width; py += 1)
		for (let px = 0; px < width; px += 1) {
			const [x, y] = [px, py].map((pixel) => (pixel + 0.5) / scale + from) as [number, number];
			const crossed = edges.filter(
				([[edge, start], [, end]]) =>
					edge < x && Math.min(start, end) < y && y < Math.max(start, end)
			).length;
			if (crossed % 2 === 1) data.fill(0, (py * width + px) * 4, (py * width + px) * 4 + 3);
		}
	return { width, height: width, data };
}

test.each([
	'http://192.168.1.23:4173/rooms/K7PM4Q',
	'https://chapeau.example/rooms/234567',
	'http://a-rather-long-name-of-a-machine.in-a-school.example.org:65535/rooms/ZZZZZZ'
])('another library reads the code of %s', (address) => {
	expect(decode(painted(qrOf(address)))).toBe(address);
});
