import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The newest of the machine's own PostgreSQL servers. */
const binaries = (() => {
	const top = '/usr/lib/postgresql';
	const versions = existsSync(top) ? readdirSync(top) : [];
	return versions
		.sort((one, other) => Number(other) - Number(one))
		.map((version) => join(top, version, 'bin'))
		.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
})();

export const hasPostgres = binaries !== undefined;

/** PostgreSQL refuses to run as root; then it runs as its own user, or as nobody. */
function unprivileged(): { uid?: number; gid?: number } {
	if (process.getuid?.() !== 0) return {};
	for (const name of ['postgres', 'nobody'])
		try {
			const id = (flag: string) =>
				Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }));
			return { uid: id('-u'), gid: id('-g') };
		} catch {
			// There is no such user: the next.
		}
	return {};
}

/**
 * A server of our own in a folder of its own, reached by a socket there and by no port. It does not
 * sync: these tests kill the app and not the machine.
 */
export async function startPostgres(): Promise<{ url: string; stop(): Promise<void> }> {
	const user = unprivileged();
	const folder = mkdtempSync(join(tmpdir(), 'chapeau-pg-'));
	if (user.uid !== undefined) chownSync(folder, user.uid, user.gid!);
	const data = join(folder, 'data');
	const options = { ...user, cwd: folder, env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' } };
	const setup = '--no-sync --auth=trust --username=chapeau --encoding=UTF8 --locale=C';
	execFileSync(join(binaries!, 'initdb'), ['-D', data, ...setup.split(' ')], {
		...options,
		stdio: 'pipe'
	});
	const server = spawn(
		join(binaries!, 'postgres'),
		['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off'],
		{ ...options, stdio: ['ignore', 'ignore', 'pipe'] }
	);
	const kill = () => server.kill('SIGKILL');
	process.once('exit', kill);
	const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()));
	await new Promise<void>((resolve, reject) => {
		let said = '';
		server.stderr.setEncoding('utf8').on('data', (text: string) => {
			said += text;
			if (said.includes('ready to accept connections')) resolve();
		});
		void gone.then(() => reject(new Error(`PostgreSQL did not start:\n${said}`)));
	});
	return {
		url: `postgres://chapeau@localhost/postgres?host=${encodeURIComponent(folder)}`,
		async stop() {
			server.kill('SIGINT');
			await gone;
			process.off('exit', kill);
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
