// Shows the way back to the case that was last open (src/lib/ui/last-place.ts), on pages of the law,
// which run no other script.
try {
	const id = localStorage.getItem('chapeau:case');
	for (const way of document.querySelectorAll('[data-back-to]'))
		if (way.dataset.backTo === id) {
			const place = localStorage.getItem(`chapeau:at:${id}:bench`);
			if (place) way.querySelector('a').href = `/cases/${id}/bench/${place}`;
			way.hidden = false;
		}
} catch {
	// Without what the device remembers there is no way back.
}
