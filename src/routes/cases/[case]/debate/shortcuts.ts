import { otherSide } from '#lib/debate/preparation.ts';
import { isTaken, isWriting, keyOf, shortcutsOff, stepOf } from '#lib/ui/keys.ts';
import type { Preparing } from './preparing.ts';

/** The keys of a preparation’s pages: undo, redo, and the other side to the front. */
export function preparationKeys(
	preparing: Preparing,
	kept: { undo(): unknown; redo(): unknown }
): (event: KeyboardEvent) => void {
	return (event) => {
		const key = keyOf(event);
		const step = stepOf(event);
		if (step ? isWriting(event) : isTaken(event) || shortcutsOff()) return;
		if (step === 'undo' || key === 'u') kept.undo();
		else if (step === 'redo' || key === 'Shift+u') kept.redo();
		else if (key === 'f') preparing.edit({ kind: 'front', side: otherSide(preparing.body.front) });
		else return;
		event.preventDefault();
	};
}
