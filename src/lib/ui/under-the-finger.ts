import { afterPaint } from '#lib/ui/later.ts';

/**
 * A second tap belongs to what the first was meant for: a control that has come under the finger in
 * between (a scale where “Join the room” was, a dialog, the next step) takes no tap until it has
 * been there for 600 ms. A mouse points before it presses, so of its clicks only the second of a
 * double click is held back.
 */

const restMs = 600;
/** As long as this after a tap, what comes under the finger is watched; slow lines bring it late. */
const watchMs = 20_000;
/** How far a finger strays that means the same place, in CSS pixels. */
const strayPx = 32;

/** Where the last tap was, what is there now, by `nameOf`, and since when; -Infinity for what the tap found. */
type Finger = { x: number; y: number; under: string; since: number };

let finger: Finger | undefined;
let watched = 0;
let mouse = false;
let heeding = false;

/** Heeds all pages of this window from now on. */
export function heedSecondTaps(): void {
	if (heeding) return;
	heeding = true;
	let due = false;
	const lookSoon = () => {
		if (due) return;
		due = true;
		// To ask before makes the paint wait. A tap that comes first asks by itself.
		afterPaint(() => {
			due = false;
			if (performance.now() < watched) look();
			else observer.disconnect();
		});
	};
	const observer = new MutationObserver(lookSoon);

	// A page that scrolls by itself brings something under the finger too, at that moment.
	addEventListener('scroll', lookSoon, { capture: true, passive: true });
	// Who scrolls with the finger sees what comes under it.
	addEventListener('pointercancel', () => (finger = undefined), true);

	addEventListener(
		'pointerdown',
		({ clientX: x, clientY: y, target, isPrimary, pointerType }) => {
			if (!isPrimary) return;
			const now = performance.now();
			mouse = pointerType === 'mouse';
			const stays = finger && now < watched && Math.hypot(finger.x - x, finger.y - y) < strayPx;
			if (stays) look();
			if (!finger || !stays || now - finger.since >= restMs)
				finger = { x, y, under: nameOf(target), since: -Infinity };
			watched = now + watchMs;
			// The second click of a double click asks by itself, and comes within the time.
			if (mouse) return;
			observer.observe(document.body, {
				childList: true,
				subtree: true,
				attributes: true,
				attributeFilter: ['open', 'hidden', 'class', 'style', 'data-pane']
			});
		},
		true
	);

	addEventListener(
		'click',
		(event) => {
			if (!finger || !event.isTrusted || event.detail < (mouse ? 2 : 1)) return;
			if (performance.now() - finger.since >= restMs) return;
			event.preventDefault();
			event.stopImmediatePropagation();
		},
		true
	);
}

function look(): void {
	if (!finger) return;
	const under = nameOf(document.elementFromPoint(finger.x, finger.y));
	if (under !== finger.under) finger = { ...finger, under, since: performance.now() };
}

/**
 * What a control is for a person: its kind, its words without their numbers, and the element that
 * it marks. One that is drawn anew with the same name is the same.
 */
function nameOf(target: EventTarget | null): string {
	const control =
		target instanceof Element &&
		target.closest('button, a[href], label, input, select, textarea, summary, [role="button"]');
	if (!control) return '';
	const scale = control.closest('[data-scale]')?.getAttribute('data-scale') ?? '';
	const choice = control.closest('label')?.querySelector('input')?.value ?? '';
	const words = scale ? choice : (control.getAttribute('aria-label') ?? control.textContent);
	return [scale || control.tagName, words.replaceAll(/\d+/g, '')].join('|');
}
