/**
 * `npm run admin`: what whoever runs a server does with its rooms, from the machine it runs on.
 * `npm run admin -- --help` explains.
 */
import { admin } from '#lib/server/admin/admin.ts';

process.exitCode = await admin(process.argv.slice(2), process.env, {
	say: (line) => process.stdout.write(`${line}\n`),
	complain: (line) => process.stderr.write(`${line}\n`)
});
