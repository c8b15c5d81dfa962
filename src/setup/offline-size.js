import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * Says beside the pages how much keeping all of them for offline use brings over the wire, in bytes:
 * what src/service-worker keeps, compressed as a browser asks for it over https.
 *
 * @param {string} build the folder that adapter-node writes
 */
export function writeOfflineSize(build) {
	const kept = [
		...below(join(build, 'client')).filter(
			(file) => !/^(images\/|service-worker|_app\/version)/.test(file.path)
		),
		...below(join(build, 'prerendered')).filter((file) => !file.path.startsWith('about'))
	];
	const bytes = kept.reduce((sum, { file }) => sum + sizeOf(file), 0);
	writeFileSync(join(build, 'client', 'offline-size.json'), JSON.stringify({ bytes }));
}

/** @param {string} folder */
function below(folder) {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((each) => each.isFile() && !/\.(br|gz)$/.test(each.name))
		.map((each) => {
			const file = join(each.parentPath, each.name);
			return { file, path: relative(folder, file).split(sep).join('/') };
		});
}

/** @param {string} file */
const sizeOf = (file) => statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
