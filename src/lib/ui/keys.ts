/**
 * What a key press means, on whatever keyboard, layout and input method. Pages ask here and read
 * nothing of the event themselves.
 *
 * A letter is the one that the layout gives, without its case: Caps Lock is no Shift. Where the
 * layout gives none of the Latin script (Cyrillic, Greek, Hebrew, Korean …) it is the one at that
 * place of a Latin keyboard. A digit is one of the top row, shifted or not as the layout has it, or
 * of the number pad. What an input method still composes with is never a key of the page.
 */

type Press = Pick<
	KeyboardEvent,
	| 'key'
	| 'code'
	| 'shiftKey'
	| 'ctrlKey'
	| 'metaKey'
	| 'altKey'
	| 'isComposing'
	| 'keyCode'
	| 'getModifierState'
>;

/** Whether the press belongs to the input method. Safari ends composing first, and still says 229. */
export const composing = ({ isComposing, keyCode }: Press): boolean =>
	isComposing || keyCode === 229;

/** The Latin letter of a press, in lower case; undefined where it is none. */
function letterOf({ key, code }: Press): string | undefined {
	if (/^[a-z]$/i.test(key)) return key.toLowerCase();
	// A Latin letter with a mark is a letter of its own, wherever it lies.
	const foreign = /^\p{L}$/u.test(key) && !/\p{Script=Latin}/u.test(key);
	return foreign ? /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() : undefined;
}

/**
 * What a press asks of the page: a letter in lower case, a digit, a sign such as `?`, or the name of
 * the key, such as `ArrowDown`; a letter or a name has `Shift+` before it while Shift is held.
 * Undefined while composing, and with Ctrl, Alt or ⌘; with AltGr only digits and signs are meant.
 */
export function keyOf(event: Press): string | undefined {
	const { key, code, shiftKey } = event;
	const altGr = event.getModifierState('AltGraph');
	if (composing(event) || (!altGr && (event.ctrlKey || event.metaKey || event.altKey)))
		return undefined;
	const held = shiftKey ? 'Shift+' : '';
	const letter = letterOf(event);
	if (letter) return altGr ? undefined : held + letter;
	if ([...key].length > 1) return held + key;
	// French and Czech keyboards give their digits with Shift alone, Arabic ones digits of their own.
	const digit = shiftKey || altGr ? undefined : /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
	return digit ?? (key === '؟' ? '?' : key);
}

/** What a press asks for as programs have it: Ctrl or ⌘ with Z undoes, with Shift Z or Y redoes. */
export function stepOf(event: Press): 'undo' | 'redo' | undefined {
	if (composing(event) || event.altKey || !(event.ctrlKey || event.metaKey)) return undefined;
	const letter = letterOf(event);
	if (letter === 'z') return event.shiftKey ? 'redo' : 'undo';
	return letter === 'y' && !event.shiftKey ? 'redo' : undefined;
}

const at = ({ target }: Event, selector: string): boolean =>
	target instanceof Element && target.closest(selector) !== null;

/** Whether the press is at a field that takes text. */
export const isWriting = (event: Event): boolean =>
	at(
		event,
		'textarea, [contenteditable], input:not([type="radio"], [type="checkbox"], [type="file"])'
	);

/** Whether the press is at what has these keys for itself: a list looks its options up by letters. */
export const isTaken = (event: Event): boolean =>
	isWriting(event) || at(event, 'select, dialog[open]');

/** Whether the arrow of a press chooses, as in any group of radio buttons. */
export const isChoosing = (event: Event): boolean => at(event, 'input[type="radio"]');

/** Whether the person has switched off the keys that need no modifier (in the bench’s help). */
export function shortcutsOff(): boolean {
	try {
		return localStorage.getItem('chapeau:shortcuts') === 'off';
	} catch {
		return false;
	}
}

/** Arrows in a group of choices choose at each press; a run of them is one thing done. */
export class ArrowRun {
	#arrow = false;
	#at: string | undefined;

	/** Tell it each press, before what the press does. */
	pressed({ key }: Pick<KeyboardEvent, 'key'>): void {
		this.#arrow = key.startsWith('Arrow');
		if (!this.#arrow) this.#at = undefined;
	}

	/** Whether a choice made now goes on with the run of arrows in the same place. */
	goesOn(place: string): boolean {
		const same = this.#arrow && this.#at === place;
		this.#at = this.#arrow ? place : undefined;
		this.#arrow = false;
		return same;
	}
}
