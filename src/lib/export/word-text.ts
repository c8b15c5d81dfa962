import { Tab, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import { directionsIn, rightToLeft } from '#lib/export/direction.ts';

/** Text in one face, a tab, or what the library makes of something else, such as a footnote’s number. */
export type WordPiece =
	| ({ text: string } & Pick<IRunOptions, 'bold' | 'italics' | 'size' | 'style' | 'color'>)
	| 'tab'
	| ParagraphChild;

/** For the direction of text, what is no text is a sign without one. */
const textOf = (piece: WordPiece) =>
	piece === 'tab' ? '\t' : 'text' in piece ? piece.text : '\uFFFC';

/**
 * What a paragraph of Word holds, with its direction, which is that of its first letter. Word is
 * told where a text runs from right to left, and so are the programs that read its files.
 */
export function directed(pieces: readonly WordPiece[]): {
	bidirectional?: true;
	children: ParagraphChild[];
} {
	const whole = pieces.map(textOf).join('');
	const within = { rightToLeft: rightToLeft(whole) };
	const directions = directionsIn(whole, within);
	let at = 0;
	return {
		...(within.rightToLeft && { bidirectional: true }),
		children: pieces.flatMap((piece): ParagraphChild[] => {
			const from = at;
			at += textOf(piece).length;
			if (piece === 'tab') return [new TextRun({ children: [new Tab()] })];
			if (!('text' in piece)) return [piece];
			const { text, ...face } = piece;
			return stretches(text, directions.slice(from, at)).map(
				(each) => new TextRun({ ...face, ...each })
			);
		})
	};
}

type Stretch = { text: string; break?: 1; rightToLeft?: true };

/** A text cut at its line ends and where its direction turns. */
function stretches(text: string, directions: readonly boolean[]): Stretch[] {
	const found: Stretch[] = [{ text: '' }];
	let last = found[0]!;
	for (const [at, direction] of directions.entries()) {
		const unit = text[at]!;
		if (unit === '\n') found.push((last = { text: '', break: 1 }));
		else if (last.text === '' || Boolean(last.rightToLeft) === direction) {
			last.text += unit;
			if (direction) last.rightToLeft = true;
		} else found.push((last = { text: unit, ...(direction && { rightToLeft: true as const }) }));
	}
	return found.filter(({ text, break: line }) => text || line);
}
