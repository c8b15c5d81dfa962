import { describe, expect, it } from 'vitest';
import { ArrowRun, composing, keyOf, stepOf } from './keys.ts';

type Held = Partial<Record<'shift' | 'ctrl' | 'meta' | 'alt' | 'altGr' | 'composing', boolean>>;

/** A press as browsers report it. */
function press(key: string, code: string, held: Held = {}, keyCode = 0) {
	return {
		key,
		code,
		keyCode,
		shiftKey: held.shift ?? false,
		ctrlKey: held.ctrl ?? false,
		metaKey: held.meta ?? false,
		altKey: held.alt ?? false,
		isComposing: held.composing ?? false,
		getModifierState: (name: string) => name === 'AltGraph' && (held.altGr ?? false)
	};
}

describe('what a press asks of the page', () => {
	it.each([
		['u', press('u', 'KeyU'), 'u'],
		['u under Caps Lock', press('U', 'KeyU'), 'u'],
		['Shift u', press('U', 'KeyU', { shift: true }), 'Shift+u'],
		['Shift u under Caps Lock', press('u', 'KeyU', { shift: true }), 'Shift+u'],
		['Cyrillic у, at E', press('у', 'KeyE'), 'e'],
		['Cyrillic г, at U', press('г', 'KeyU'), 'u'],
		['Cyrillic Г with Shift', press('Г', 'KeyU', { shift: true }), 'Shift+u'],
		['Greek ξ, at J', press('ξ', 'KeyJ'), 'j'],
		['Hebrew א, at T', press('א', 'KeyT'), 't'],
		['Arabic ء, at X', press('ء', 'KeyX'), 'x'],
		['Korean ㅓ, at J', press('ㅓ', 'KeyJ'), 'j'],
		['Dvorak j, at C', press('j', 'KeyC'), 'j'],
		['German z, at Y', press('z', 'KeyY'), 'z'],
		['a Hebrew letter beside the letters', press('ת', 'Comma'), 'ת'],
		['a Polish ł is no l', press('ł', 'KeyL', { altGr: true }), 'ł'],
		['a Turkish ı is no i', press('ı', 'KeyI'), 'ı'],
		['1', press('1', 'Digit1'), '1'],
		['French & for 1', press('&', 'Digit1'), '1'],
		['French é for 2', press('é', 'Digit2'), '2'],
		['French à for 0', press('à', 'Digit0'), '0'],
		['French 4 with Shift', press('4', 'Digit4', { shift: true }), '4'],
		['Czech ě for 2', press('ě', 'Digit2'), '2'],
		['an Arabic ٣', press('٣', 'Digit3'), '3'],
		['the number pad', press('5', 'Numpad5'), '5'],
		['the number pad as arrows', press('ArrowDown', 'Numpad2'), 'ArrowDown'],
		['the number pad as Delete', press('Delete', 'NumpadDecimal'), 'Delete'],
		['! is no 1', press('!', 'Digit1', { shift: true }), '!'],
		['/', press('/', 'Slash'), '/'],
		['a German / over 7', press('/', 'Digit7', { shift: true }), '/'],
		['? on a Russian keyboard', press('?', 'Digit7', { shift: true }), '?'],
		['an Arabic ؟', press('؟', 'Slash', { shift: true }), '?'],
		['Lithuanian 1 by AltGr', press('1', 'Digit1', { altGr: true, ctrl: true, alt: true }), '1'],
		[
			'a French @ by AltGr is no 0',
			press('@', 'Digit0', { altGr: true, ctrl: true, alt: true }),
			'@'
		],
		['AltGr with a letter', press('u', 'KeyU', { altGr: true }), undefined],
		['Ctrl with a letter', press('u', 'KeyU', { ctrl: true }), undefined],
		['⌘ with a letter', press('u', 'KeyU', { meta: true }), undefined],
		['Alt with an arrow', press('ArrowDown', 'ArrowDown', { alt: true }), undefined],
		['Shift with an arrow', press('ArrowDown', 'ArrowDown', { shift: true }), 'Shift+ArrowDown'],
		['Escape while composing', press('Escape', 'Escape', { composing: true }), undefined],
		['the Enter that ends composing in Safari', press('Enter', 'Enter', {}, 229), undefined],
		['a letter that an input method takes', press('Process', 'KeyU', {}, 229), undefined],
		['Enter', press('Enter', 'Enter', {}, 13), 'Enter'],
		['Shift Enter', press('Enter', 'Enter', { shift: true }, 13), 'Shift+Enter']
	])('%s', (_, event, key) => expect(keyOf(event)).toBe(key));
});

describe('undo and redo as programs have them', () => {
	const ctrl = { ctrl: true };
	it.each([
		['Ctrl Z', press('z', 'KeyZ', ctrl), 'undo'],
		['⌘ Z', press('z', 'KeyZ', { meta: true }), 'undo'],
		['Ctrl Z under Caps Lock', press('Z', 'KeyZ', ctrl), 'undo'],
		['Ctrl Shift Z', press('Z', 'KeyZ', { ctrl: true, shift: true }), 'redo'],
		['Ctrl Shift Z under Caps Lock', press('z', 'KeyZ', { ctrl: true, shift: true }), 'redo'],
		['Ctrl Y', press('y', 'KeyY', ctrl), 'redo'],
		['Russian', press('я', 'KeyZ', ctrl), 'undo'],
		['Greek', press('ζ', 'KeyZ', ctrl), 'undo'],
		['Korean', press('ㅋ', 'KeyZ', ctrl), 'undo'],
		['Hebrew', press('ז', 'KeyZ', ctrl), 'undo'],
		['Russian, redo', press('Я', 'KeyZ', { ctrl: true, shift: true }), 'redo'],
		['German Z lies at Y', press('z', 'KeyY', ctrl), 'undo'],
		['German Y lies at Z', press('y', 'KeyZ', ctrl), 'redo'],
		['French Z lies at W', press('z', 'KeyW', ctrl), 'undo'],
		['Z alone', press('z', 'KeyZ'), undefined],
		['AltGr Z', press('z', 'KeyZ', { ctrl: true, alt: true, altGr: true }), undefined],
		['while composing', press('z', 'KeyZ', { ctrl: true, composing: true }), undefined]
	])('%s', (_, event, step) => expect(stepOf(event)).toBe(step));
});

describe('composing', () => {
	it('is told by the event, and by 229 where the event says too early that it is over', () => {
		expect(composing(press('Enter', 'Enter', { composing: true }))).toBe(true);
		expect(composing(press('Enter', 'Enter', {}, 229))).toBe(true);
		expect(composing(press('Enter', 'Enter', {}, 13))).toBe(false);
	});
});

describe('a run of arrows', () => {
	it('goes on while only arrows are pressed in one place', () => {
		const run = new ArrowRun();
		const choose = (key: string, place: string) => {
			run.pressed({ key });
			return run.goesOn(place);
		};
		expect(choose('ArrowDown', 'a')).toBe(false);
		expect(choose('ArrowDown', 'a')).toBe(true);
		expect(choose('ArrowUp', 'a')).toBe(true);
		expect(choose('ArrowDown', 'b')).toBe(false);
		expect(choose('4', 'b')).toBe(false);
		expect(choose('ArrowDown', 'b')).toBe(false);
		expect(run.goesOn('b')).toBe(false);
	});
});
