/**
 * Names the class of a component’s styles, shorter than Svelte does: a page says such classes some
 * thousand times. Two components of one class would be styled by each other, so the second is refused.
 * @param {number} letters of the hash
 * @returns {NonNullable<import('svelte/compiler').CompileOptions['cssHash']>}
 */
export function styleClass(letters) {
	/** @type {Map<string, string>} */
	const taken = new Map();
	return ({ hash, filename }) => {
		const name = `s${hash(filename).slice(0, letters)}`;
		const by = taken.get(name) ?? filename;
		if (by !== filename)
			throw new Error(
				`The styles of ${filename} would have the class of those of ${by}, ${name}: take a letter more of the hash, in svelte.config.js.`
			);
		taken.set(name, filename);
		return name;
	};
}
