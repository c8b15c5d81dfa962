import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const seconds = (many: number) => many * 1000;
let listed: boolean | undefined;

/** Debian, by a person who may install: elsewhere packages have other names, or nobody to ask. */
export const installs =
	process.platform === 'linux' &&
	process.getuid?.() === 0 &&
	existsSync('/usr/bin/apt-get') &&
	/^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));

/**
 * Installs what one browser needs. Nothing hangs: a machine that reaches no Debian is given up on after a
 * minute, and what is cut short is only ever a download.
 * @returns whether it is there now
 */
export function install(name: string, packages: string[]): boolean {
	if (!installs) return false;
	console.log(`Installing ${name} for the journeys …`);
	listed ??= apt(90, 'update', '-o', 'APT::Update::Error-Mode=any');
	const wanted = ['install', '-y', '--no-install-recommends', ...packages];
	return listed && apt(180, ...wanted, '--download-only') && apt(300, ...wanted, '--no-download');
}

function apt(longest: number, ...args: string[]): boolean {
	const patient = ['Acquire::Retries=1', 'Acquire::http::Timeout=15', 'DPkg::Lock::Timeout=30'];
	const { status } = spawnSync(
		'apt-get',
		['-qq', ...patient.flatMap((option) => ['-o', option]), ...args],
		{
			stdio: 'ignore',
			timeout: seconds(longest),
			killSignal: 'SIGKILL',
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
		}
	);
	return status === 0;
}
