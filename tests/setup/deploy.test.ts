import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What `deploy/` promises, where no engine of containers and no systemd runs to try it. */

const { scripts, engines } = JSON.parse(readFileSync('package.json', 'utf8')) as {
	scripts: Record<string, string>;
	engines: { node: string };
};
/** The command that starts a production server, as `npm start` and docs/running.md have it. */
const start = scripts['start']!;

describe('deploy/Dockerfile', () => {
	const text = readFileSync('deploy/Dockerfile', 'utf8').replace(/\\\n\s*/g, ' ');
	const stages = text.split(/^(?=FROM )/m).slice(1);
	const [build, packages, last] = stages as [string, string, string];
	const lines = last.trim().split('\n');

	it('builds in one stage, installs in another, and serves from a third that has neither tools nor tests', () => {
		expect(stages).toHaveLength(3);
		expect(build).toContain('RUN node src/setup/prepare.js build');
		expect(packages).toContain('npm ci --omit=dev --omit=optional --ignore-scripts');
		expect(last).not.toMatch(/^RUN .*npm|^COPY \. /m);
		for (const [, , from] of last.matchAll(/^COPY (--from=\S+ )?(.+) \S+$/gm))
			for (const path of from!.split(' '))
				if (!path.startsWith('/app/')) expect(existsSync(path), path).toBe(true);
	});

	it('serves as a user who owns the data alone, with a volume for it and a health check', () => {
		const user = lines.indexOf('USER node');
		expect(user).toBeGreaterThan(0);
		// Nothing is copied or made after it, so that nothing but the data is its own.
		expect(lines.slice(user).filter((line) => /^(COPY|ADD|RUN) /.test(line))).toEqual([]);
		expect(last).toContain('mkdir /data && chown node:node /data && chmod 700 /data');
		expect(lines).toContain('VOLUME /data');
		expect(last).toContain('DATABASE_PATH=/data/');
		expect(last).toMatch(/HEALTHCHECK .*\/healthz/);
		expect(lines).toContain('STOPSIGNAL SIGTERM');
	});

	it('starts what npm start starts, with a Node that takes it', () => {
		const command = JSON.parse(/^CMD (\[.*\])$/m.exec(last)![1]!) as string[];
		expect(command.join(' ')).toBe(start);
		for (const [, version] of text.matchAll(/^FROM node:(\d+)/gm))
			expect(Number(version)).toBeGreaterThanOrEqual(Number(/\d+/.exec(engines.node)![0]));
		expect(readFileSync('.dockerignore', 'utf8')).toMatch(/^\*\*\/node_modules$/m);
	});
});

describe('deploy/chapeau.service', () => {
	const unit = readFileSync('deploy/chapeau.service', 'utf8');
	const settings = new Map(
		[...unit.matchAll(/^(\w+)=(.*)$/gm)].map(([, name, value]) => [name!, value!])
	);

	it('runs what npm start runs, as a user of its own, and starts it again', () => {
		expect(settings.get('ExecStart')).toMatch(new RegExp(`${start.replaceAll('.', '\\.')}$`));
		expect(Object.fromEntries(settings)).toMatchObject({
			DynamicUser: 'yes',
			StateDirectory: 'chapeau',
			StateDirectoryMode: '0700',
			Restart: 'always',
			UMask: '0077',
			NoNewPrivileges: 'yes',
			ProtectSystem: 'strict',
			ProtectHome: 'yes',
			CapabilityBoundingSet: ''
		});
		for (const limit of ['MemoryMax', 'TasksMax', 'LimitNOFILE', 'TimeoutStopSec'])
			expect(settings.get(limit)).toMatch(/^\d/);
	});

	const systemd = '/usr/bin/systemd-analyze';
	it.runIf(existsSync(systemd))('is found sound by systemd, and little exposed', () => {
		const path = 'deploy/chapeau.service';
		expect(execFileSync(systemd, ['verify', path], { encoding: 'utf8', stdio: 'pipe' })).toBe('');
		const said = execFileSync(systemd, ['security', '--offline=true', '--threshold=20', path], {
			encoding: 'utf8'
		});
		expect(said).toMatch(/Overall exposure level for chapeau\.service: 1\.\d OK/);
	});
});
