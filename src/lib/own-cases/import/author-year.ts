import type { TextBlock, BroughtNote, BroughtText, Call } from './brought-text.ts';
import { headsNotes } from './note-marks.ts';

/**
 * Texts that cite by author and year: `(Smith 2004)`, with a list of works at the end. The words stay
 * in the text, since a sentence may need them; where they end, the work is called.
 */

type Work = { names: string[]; initials: string; year: string; block: TextBlock; ordinal: number };

const inWork = /(?<!\d)((?:1[5-9]|20)\d\d[a-z]?)(?!\d)/;
const inText = /(?<![\d./–-])((?:1[5-9]|20)\d\d[a-z]?)(?![\d/–-]|\.\d)/g;
const monthName =
	/^(?:january|february|march|april|may|june|july|august|september|october|november|december|in|since|the|of|by|article|act|after|before|until|during|and|from|to|see|spring|summer|autumn|fall|winter)$/i;

/** Finds the list of works and where they are cited; adds them to the notes of the text. */
export function authorYear(text: BroughtText): void {
	const list = worksIn(text.blocks);
	if (!list) return;
	const { works, heading, last } = list;
	const cited = new Map<TextBlock, { at: number; mark: string; work: Work | undefined }[]>();
	const byYear = Map.groupBy(works, ({ year }) => year);
	const lone = Map.groupBy(works, ({ year }) => year.slice(0, 4));
	const unknown: { block: TextBlock; at: number; mark: string }[] = [];
	const inList = new Set(works.map(({ block }) => block));
	let found = 0;
	for (const block of text.blocks) {
		if (block.leftOut === 'after-notes' || inList.has(block)) continue;
		/** The work named last, and where its year ends. */
		let last: { work: Work; end: number } | undefined;
		for (const { 1: year, index } of block.text.matchAll(inText)) {
			const before = block.text.slice(Math.max(0, index - 120), index);
			const some = byYear.get(year!) ?? lone.get(year!) ?? [];
			let fit = some.filter((work) => nameOf(work, before) !== undefined);
			// `Smith 2004a, 7; 2004b`: the name is not printed again.
			const again =
				last && /^[^()]{0,40};\s$/.test(block.text.slice(last.end, index)) ? last.work : undefined;
			if (fit.length === 0 && again) fit = some.filter(({ names }) => names[0] === again.names[0]);
			const at = index + year!.length;
			if (fit.length > 0) {
				found++;
				const mark = `${nameOf(fit[0]!, before) ?? fit[0]!.names.at(-1)} ${year}`;
				const work = fit.length === 1 ? fit[0] : undefined;
				last = { work: fit[0]!, end: at };
				(cited.get(block) ?? cited.set(block, []).get(block)!).push({ at, mark, work });
			} else if (/^(?:[^()]*\()?[^()]*$/.test(before)) {
				const name = inBrackets(before);
				if (name) unknown.push({ block, at, mark: `${name} ${year}` });
			}
		}
	}
	if (found < 2 && (!heading || found === 0)) return;
	if (found > 2)
		for (const { block, at, mark } of unknown)
			(cited.get(block) ?? cited.set(block, []).get(block)!).push({ at, mark, work: undefined });
	if (heading) heading.leftOut = 'around';
	const first = text.notes.length;
	works.forEach((work, index) => {
		work.ordinal = first + index + 1;
		const note: BroughtNote = {
			ordinal: work.ordinal,
			mark: '',
			text: work.block.text,
			kind: 'reference',
			...(work.block.page !== undefined && { page: work.block.page })
		};
		text.notes.push(note);
	});
	for (const [block, calls] of cited) {
		const all: Call[] = calls.map(({ at, mark, work }) => ({
			at,
			mark,
			...(work && { note: work.ordinal })
		}));
		block.calls = [...block.calls, ...all].sort((one, other) => one.at - other.at);
	}
	text.blocks.slice(last + 1).forEach((block) => (block.leftOut ??= 'after-notes'));
	text.blocks = text.blocks.filter((block) => !inList.has(block));
}

/** The works after the last heading of a list of them, or at the very end. */
function worksIn(
	blocks: readonly TextBlock[]
): { works: Work[]; heading?: TextBlock; last: number } | undefined {
	const at = blocks.findLastIndex(
		({ text, kind, calls }) => kind !== 'quotation' && calls.length === 0 && headsNotes(text)
	);
	const works: Work[] = [];
	if (at >= 0) {
		let last = at;
		for (let index = at + 1; index < blocks.length; index++) {
			const work = workOf(blocks[index]!, works.at(-1));
			if (!work) break;
			works.push(work);
			last = index;
		}
		if (works.length > 0) return { works, heading: blocks[at]!, last };
	}
	const end = blocks.findLastIndex(({ leftOut }) => leftOut === undefined);
	for (let index = end; index >= 0; index--) {
		const work = blocks[index]!.text.length < 600 ? workOf(blocks[index]!) : undefined;
		if (!work || !/^.{3,90}?[(,. ](?:1[5-9]|20)\d\d[a-z]?[).,:]/.test(work.block.text)) break;
		works.unshift(work);
	}
	return works.length >= 2 ? { works, last: end } : undefined;
}

/** @param before the work above it, whose author a dash repeats */
function workOf(block: TextBlock, before?: Work): Work | undefined {
	const { text, kind } = block;
	const again = /^[—–_-]{2,}[,.]?\s/.test(text) ? before : undefined;
	const year = inWork.exec(text)?.[1];
	if (kind === 'table' || !year || text.length > 1500) return undefined;
	if (again) return { ...again, year, block };
	if (!/^[\p{Lu}"“]/u.test(text)) return undefined;
	const author = text.slice(0, Math.min(text.indexOf(year), 200)).replace(/[\s(,.]+$/, '');
	const first = author.split(/[,.(]|\s(?:and|&)\s/)[0]!.trim();
	if (first === '') return undefined;
	const words = first.split(' ');
	const names = [first, ...(/[,]/.test(author) || words.length > 3 ? [] : [words.at(-1)!])].filter(
		(name) => name.length > 1
	);
	const initials = words
		.filter((word) => /^\p{Lu}/u.test(word))
		.map(([letter]) => letter)
		.join('');
	return names.length === 0 ? undefined : { names, initials, year, block, ordinal: 0 };
}

/** How a work’s author is named before a year, since the last bracket or semicolon. */
function nameOf({ names, initials }: Work, before: string): string | undefined {
	const tail = before
		.split(/[;]/)
		.at(-1)!
		.slice(-100)
		.replace(/[\s(,:[]+$/, '');
	const name = names.find((each) => endsNear(tail, each));
	if (name) return tail.slice(tail.lastIndexOf(name)).replace(/(?:[’']s?|,.*\d.*)$/, '');
	return initials.length > 1 && new RegExp(`(?<!\\p{L})${initials}$`, 'u').test(tail)
		? initials
		: undefined;
}

/** A name, with no more after it than other authors. */
function endsNear(text: string, name: string): boolean {
	const at = text.lastIndexOf(name);
	if (at < 0 || /\p{L}/u.test(text[at - 1] ?? '')) return false;
	const rest = text.slice(at + name.length);
	return /^(?:[’']s?)?(?:,? (?:et al\.?,?|(?:and|&) (?:others|colleagues|\p{Lu}[\p{L}’'-]+)|\p{Lu}[\p{L}’'-]+,?)){0,4},?(?:,? (?:1[5-9]|20)\d\d[a-z]?,?){0,4}$/u.test(
		rest
	);
}

/** `(Smith` before a year, where no date is meant. */
function inBrackets(before: string): string | undefined {
	const name =
		/[(;]\s*(?:see |cf\. |e\.g\.,? )*(\p{Lu}[\p{L}’'-]+(?:,? (?:(?:and|&) )?(?:\p{Lu}[\p{L}’'-]+|et al\.?)){0,4}),? $/u.exec(
			before
		)?.[1];
	return name && !name.split(/[ ,]+/).some((word) => monthName.test(word)) ? name : undefined;
}
