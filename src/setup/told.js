/**
 * What is left of the output of a build that went well. The service worker's build, SvelteKit and
 * the adapter report each step whatever the log level; warnings are none of these lines.
 * @param {string} output
 */
export function told(output) {
	const steps = [
		/^vite v[\d.]+ building /,
		/^(transforming|rendering chunks|computing gzip size)\.\.\.$/,
		/^[✓✔] (\d+ modules transformed\.|built in |done)/,
		/^\.svelte-kit\/output\/\S+ +[\d.,]+ kB( │ gzip: +[\d.,]+ kB)?( │ map: +[\d.,]+ kB)?$/,
		/^Run npm run preview to preview your production build locally\.$/,
		/^> Using @sveltejs\/adapter-node$/
	];
	const lines = output
		// Colours, which a terminal gets.
		.replace(new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g'), '')
		.split(/\r?\n/)
		.filter((line) => !steps.some((step) => step.test(line.trim())));
	return lines.join('\n').trim();
}
