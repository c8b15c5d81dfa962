import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { freePort, listenFault } from '#lib/server/port.ts';

it('a port that is taken is called taken, a host that is not ours is called that', async () => {
	const other = createServer().listen(0, '127.0.0.1');
	await once(other, 'listening');
	const { port } = other.address() as { port: number };
	await expect(freePort(String(port), '127.0.0.1')).rejects.toThrow(`Port ${port} is taken`);
	other.close();
	for (const asked of [undefined, '', '0', String(port)]) {
		await expect(freePort(asked, '203.0.113.7')).rejects.toThrow('HOST is “203.0.113.7”');
		await expect(freePort(asked, 'not a host')).rejects.toThrow('HOST is “not a host”');
	}
});

it('a port that this user may not have is called that', () => {
	const fault = Object.assign(new Error('listen EACCES'), { code: 'EACCES' });
	expect(listenFault(fault, 80, '0.0.0.0').message).toContain('may not serve on port 80');
});

it.each(['x', '-1', '1.5', '65536'])('%s is no port', (asked) =>
	expect(freePort(asked, '127.0.0.1')).rejects.toThrow(`PORT is “${asked}”`)
);
