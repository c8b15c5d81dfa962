import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The packages that files and all that they import while they run need, types left out. */
function packagesOf(...entries: string[]): Set<string> {
	const packages = new Set<string>();
	const seen = new Set<string>();
	const left = [...entries];
	for (let file = left.pop(); file !== undefined; file = left.pop()) {
		if (seen.has(file)) continue;
		seen.add(file);
		const imports = readFileSync(file, 'utf8').matchAll(
			/^\s*(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm
		);
		for (const [, fixed, onUse] of imports) {
			const name = fixed ?? onUse!;
			if (name.startsWith('#lib/')) left.push(join('src/lib', name.slice('#lib/'.length)));
			else if (name.startsWith('.')) left.push(join(dirname(file), name));
			else if (!name.startsWith('node:')) packages.add(name.match(/^(@[^/]+\/)?[^/]+/)![0]);
		}
	}
	// A walk that has lost its way would find every list of packages right.
	expect(seen.size).toBeGreaterThan(50);
	return packages;
}

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
	dependencies: Record<string, string>;
};

describe('the packages of a production install', () => {
	it('are those that the server imports, all the others are built in', () => {
		expect(Object.keys(dependencies)).toEqual(
			[...packagesOf('src/start.ts', 'src/admin.ts')].sort()
		);
	});

	it('can be had from the lockfile by npm ci --omit=dev', () => {
		const folder = mkdtempSync(join(tmpdir(), 'chapeau-ci-'));
		for (const file of ['package.json', 'package-lock.json', '.npmrc'])
			cpSync(file, join(folder, file));
		// Offline, and nothing is installed: it is compared that both say the same.
		const said = execFileSync('npm', ['ci', '--omit=dev', '--dry-run', '--offline'], {
			cwd: folder,
			encoding: 'utf8',
			shell: process.platform === 'win32'
		});
		rmSync(folder, { recursive: true });
		expect(said).toMatch(/added \d+ packages/);
		expect(said).not.toMatch(/postgres\/linux|vite|playwright|svelte/);
	});
});
