import { describe, expect, it } from 'vitest';
import type { AssessmentHead, Mark } from '#lib/domain/assessment.ts';
import type { CountAtHand } from '#lib/domain/count-named.ts';
import type { Outline } from '#lib/domain/outline.ts';
import { fileLimitBytes, readFile, writeFile } from '#lib/files/file.ts';

const theft: Outline = {
	kind: 'all',
	id: 'theft',
	label: 'Theft',
	of: [
		{ kind: 'element', id: 'theft/intent', label: 'Intent' },
		{
			kind: 'any',
			id: 'theft/acts',
			label: 'Acts',
			of: [
				{
					kind: 'element',
					id: 'theft/take',
					label: 'Taking',
					split: { kind: 'element', id: 'theft/take/moved', label: 'Moved the thing' }
				},
				{ kind: 'element', id: 'theft/keep', label: 'Keeping' }
			]
		}
	]
};
const trees = new Map([
	['I', theft],
	['II', theft]
]);
const theCase = { id: 'a-case', title: 'The horse', version: 1 };
const known = {
	case: theCase,
	trees,
	standards: [
		{ id: 'reasonable-basis', label: 'Reasonable basis' },
		{ id: 'fully-conclusive', label: 'Fully conclusive' }
	],
	defaultStandard: 'fully-conclusive',
	law: '2026-11-23'
};
const read = (content: string | Uint8Array, size?: number) => {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	return readFile('mine.json', bytes, known, size);
};
const fault = (content: string | Uint8Array, size?: number) => {
	const reading = read(content, size);
	return reading.ok ? 'no fault' : reading.fault;
};

/**
 * A file as version 1 wrote it. People keep such files: it must open for ever, so it is never
 * edited; a later version gets a fixture of its own.
 */
const versionOne = `{
	"format": "chapeau-assessment",
	"version": 1,
	"law": "2026-11-23",
	"case": {
		"id": "a-case",
		"version": 1
	},
	"name": "Für die Klasse — 2ᵉ tour",
	"author": "A. Analyst",
	"forum": "convention",
	"standard": "fully-conclusive",
	"created": "2026-11-23T08:00:00.000Z",
	"changed": "2026-11-23T09:30:15.250Z",
	"marks": [
		{
			"count": "I",
			"element": "theft/intent",
			"answer": "weak",
			"reason": "“To keep” is inferred;\\nanother aim explains it as well.",
			"reliance": {
				"E1": "rely",
				"E2": "discount",
				"E14": "set-aside"
			},
			"doubt": "inference",
			"changed": "2026-11-23T09:30:15.250Z"
		},
		{
			"count": "I",
			"element": "theft/keep",
			"answer": "does-not-arise",
			"reason": "Nothing was kept.",
			"changed": "2026-11-23T09:00:00.000Z"
		},
		{
			"count": "I",
			"element": "theft/take",
			"answer": "cannot-tell",
			"split": true,
			"changed": "2026-11-23T09:10:00.000Z"
		},
		{
			"count": "II",
			"element": "theft/intent",
			"reason": "To be looked at.",
			"changed": "2026-11-23T09:20:00.000Z"
		}
	]
}
`;
/** A file as version 2 wrote it, never edited either: the one of version 1, with the person's grades of notes. */
const versionTwo = versionOne.replace('"version": 1,\n\t"law"', '"version": 2,\n\t"law"').replace(
	'"standard": "fully-conclusive",',
	`"standard": "fully-conclusive",
	"thresholds": {
		"reasonable-basis": "weak"
	},
	"grades": {
		"7": {
			"reliability": "B",
			"credibility": "3"
		},
		"40": {
			"reliability": "F"
		}
	},`
);
/** A file as version 3 wrote it, never edited either: “Convention and custom”, held to the ICJ’s standard, is the ICJ. */
const versionThree = versionTwo
	.replace('"version": 2,\n\t"law"', '"version": 3,\n\t"law"')
	.replace('"forum": "convention"', '"forum": "icj"');
/** A file as version 4 wrote it, never edited either, with what its person reads first of one element. */
const versionFour = versionThree
	.replace('"version": 3,\n\t"law"', '"version": 4,\n\t"law"')
	.replace(
		'"reason": "To be looked at.",',
		'"reason": "To be looked at.",\n\t\t\t"readFirst": [\n\t\t\t\t"E14",\n\t\t\t\t"E1"\n\t\t\t],'
	);
/** A file as version 5 wrote it, never edited either, with reasons for items, authorities cited and the head of a memo. */
const versionFive = versionFour
	.replace('"version": 4,\n\t"law"', '"version": 5,\n\t"law"')
	.replace(
		'\t"created": "2026-11-23T08',
		`\t"memo": {
		"to": "A. Partner",
		"final": true
	},
	"created": "2026-11-23T08`
	)
	.replace(
		'"doubt": "inference",',
		`"itemReasons": {
				"E2": "Hearsay,\\nat third hand."
			},
			"cites": [
				"jelisic-ac-intent"
			],
			"doubt": "inference",`
	);
/** A file as version 6 writes it: of a case of one’s own it says what the counts are that it has marks on. */
const versionSix = versionFive.replace('"version": 5,\n\t"law"', '"version": 6,\n\t"law"');
const parsed = () => JSON.parse(versionSix) as Record<string, unknown> & { marks: Mark[] };
/** Read without a word: it is used as it says. */
const asWritten = (text: string, file: object = parsed()) => ({
	ok: true,
	file,
	text,
	questions: [],
	notices: []
});
/** As version 4 had it, in which no item had a reason, nothing was cited, and there was no memo. */
const four = (): Record<string, unknown> & { marks: Mark[] } => {
	const { memo: _m, ...rest } = parsed();
	return { ...rest, marks: rest.marks.map(({ itemReasons: _i, cites: _c, ...mark }) => mark) };
};
/** As an earlier version had it, in which nobody chose what to read first. */
const before = (): Record<string, unknown> => ({
	...four(),
	marks: four().marks.map(({ readFirst: _, ...mark }) => mark)
});
/** The file of version 6 with something about it changed. */
const withFile = (fields: object) => JSON.stringify({ ...parsed(), ...fields }, null, '\t');
const withMark = (fields: object) =>
	withFile({ marks: [{ ...parsed().marks[0], ...fields }, ...parsed().marks.slice(1)] });

describe('a file of version 1', () => {
	it('opens, with every field as it was written but the forum', () => {
		const { grades: _g, thresholds: _t, ...ungraded } = before();
		expect(read(versionOne)).toEqual(asWritten(versionOne, ungraded));
	});
	it('opens the same after another program has saved it with a byte order mark and CRLF', () => {
		const again = versionOne.replaceAll('\n', '\r\n');
		const { grades: _g, thresholds: _t, ...ungraded } = before();
		expect(read(`\uFEFF${again}`)).toEqual(asWritten(again, ungraded));
	});
});

describe('a file of version 2', () => {
	it('opens, with every field as it was written but the forum', () => {
		expect(read(versionTwo)).toEqual(asWritten(versionTwo, before()));
	});
	it('opens as it is when the case has been corrected since, with the version it was made with', () => {
		const bytes = new TextEncoder().encode(versionTwo);
		const corrected = { ...theCase, version: theCase.version + 1 };
		expect(readFile('mine.json', bytes, { ...known, case: corrected })).toEqual(
			asWritten(versionTwo, before())
		);
	});
	it('is refused when a grade is on neither scale', () => {
		for (const grade of [{ reliability: 'G' }, { credibility: '0' }, { credibility: 3 }, 'B2'])
			expect(fault(withFile({ grades: { '7': grade } }))).toMatch(/has a fault at grades\.7/);
		expect(fault(withFile({ grades: { seven: { reliability: 'A' } } }))).toMatch(/grades\.seven/);
	});
});

describe('a file of version 3', () => {
	it('opens, with every field as it was written', () => {
		expect(read(versionThree)).toEqual(asWritten(versionThree, before()));
	});
});

describe('a file of version 4', () => {
	it('opens, with every field as it was written', () => {
		expect(read(versionFour)).toEqual(asWritten(versionFour, four()));
	});
	it('is refused when it reads seven items first, or one twice', () => {
		const said = (readFirst: unknown) => fault(withMark({ readFirst }));
		expect(said(['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7'])).toContain('marks[0].readFirst');
		expect(said(['E1', 'E1'])).toContain('an item is named twice');
	});
	it('keeps what is said of rival explanations, of those too that the case does not have', () => {
		const rivals = {
			'keeping-power': { answer: 'open', reason: 'Nothing shows\nmore.' },
			'of-a-newer-case': { answer: 'excluded' }
		};
		const reading = read(withMark({ rivals }));
		expect(reading.ok && reading.file.marks[0]!.rivals).toEqual(rivals);
	});
	it('is refused when what it says of rival explanations is none of the answers, too long, or too much', () => {
		const said = (rivals: unknown) => fault(withMark({ rivals }));
		expect(said({ hunger: { answer: 'perhaps' } })).toContain('marks[0].rivals.hunger.answer');
		expect(said({ hunger: { reason: 'x'.repeat(2001) } })).toContain('rivals.hunger.reason');
		expect(said({ 'Of hunger': {} })).toContain('marks[0].rivals');
		const many = Array.from({ length: 51 }, (_, at) => [`rival-${at}`, { answer: 'open' }]);
		expect(said(Object.fromEntries(many))).toContain('there are more than 50');
	});
	it('is refused when it names a forum that the law has not, with those that it has', () => {
		const reading = readFile('mine.json', new TextEncoder().encode(withFile({ forum: 'moot' })), {
			...known,
			case: { ...theCase, forums: ['icc', 'icj'] }
		});
		expect(reading).toEqual({
			ok: false,
			fault:
				'“mine.json” has a fault at forum: the law of this case has no forum “moot”, only icc, icj. Correct it there, or save the assessment again where it came from. Nothing was changed.'
		});
	});
});

describe('a file of version 5', () => {
	it('opens, with every field as it was written', () => {
		expect(read(versionFive)).toEqual(asWritten(versionFive));
	});
	it('is refused when a reason is too long, or what is cited no id of an authority', () => {
		expect(fault(withMark({ itemReasons: { E1: 'x'.repeat(2001) } }))).toContain(
			'marks[0].itemReasons.E1'
		);
		expect(fault(withMark({ cites: ['Akayesu, para. 523'] }))).toContain('marks[0].cites[0]');
		expect(fault(withFile({ memo: { to: 7 } }))).toContain('memo.to');
	});
	it('is refused when a reason is for an item whose id a table could not hold', () => {
		for (const id of ['E 1', 'E1:', 'E1\nE2', ''])
			expect(fault(withMark({ itemReasons: { [id]: 'Hearsay.' } }))).toContain(
				'marks[0].itemReasons'
			);
		expect(read(withMark({ itemReasons: { 'E-1': 'Hearsay.' } })).ok).toBe(true);
	});
	it('keeps what it cites though the law does not have it', () => {
		const reading = read(withMark({ cites: ['of-a-newer-law'] }));
		expect(reading.ok && reading.file.marks[0]!.cites).toEqual(['of-a-newer-law']);
	});
});

describe('an assessment of a case that two people have', () => {
	const own = { ...theCase, id: 'own-abc123' };
	const first: CountAtHand = {
		id: 'I',
		test: 'theft',
		title: 'Theft of the horse',
		theory: 'He took it.',
		particulars: { group: 'g', acts: 'a', whose: 'w', when: 'n' }
	};
	const mine = { ...first, id: 'II', title: 'Theft of the cart' };
	const theirs = {
		...first,
		id: 'II',
		theory: 'He kept the saddle.',
		title: 'Theft of the saddle'
	};
	const { format: _f, version: _v, law, marks, ...file } = parsed();
	const rest = { ...file, id: 'x', case: { id: own.id, version: 1 } };
	const written = (...counts: CountAtHand[]) =>
		writeFile(rest as unknown as AssessmentHead, marks, law as string, counts);
	const opened = (text: string, ...counts: CountAtHand[]) =>
		readFile('theirs.json', new TextEncoder().encode(text), {
			...known,
			trees: new Map(counts.map(({ id }) => [id, theft])),
			case: own,
			counts
		});
	const marked = (text: string, ...counts: CountAtHand[]) => {
		const reading = opened(text, ...counts);
		return reading.ok && reading.file.marks.map(({ count, element }) => `${count} ${element}`);
	};

	it('opens without a word where the counts are the same, and keeps no more than its marks', () => {
		const reading = opened(written(first, mine), first, mine);
		expect(reading).toMatchObject({ ok: true, questions: [], notices: [] });
		expect(reading.ok && 'counts' in reading.file).toBe(false);
	});
	it('asks where a count of the same number is another of the same test', () => {
		const reading = opened(written(first, theirs), first, mine);
		expect(reading.ok && reading.questions).toEqual([
			'“theirs.json” was made where Count II, “Theft of the saddle”, has another title; here it is “Theft of the cart”. If that is the same count in other words, open the file. If you each added a count, theirs is another, and these marks are not about yours.'
		]);
	});
	it('asks where a count of the same title has another theory', () => {
		const reading = opened(written(first, { ...mine, theory: 'He sold it.' }), first, mine);
		expect(reading.ok && reading.questions[0]).toContain('has another theory or other particulars');
	});
	it('is refused where a count of the same number is of another test', () => {
		const reading = opened(written(first, { ...theirs, test: 'fraud' }), first, mine);
		expect(!reading.ok && reading.fault).toMatch(
			/^“theirs\.json” has marks on Count II, “Theft of the saddle”\. Here Count II is another, “Theft of the cart”\. .* Nothing was changed\.$/
		);
	});
	it('goes to where that count is, once it has been taken over under the next number', () => {
		const text = written(first, theirs);
		const reading = opened(text, first, mine, { ...theirs, id: 'III' });
		expect(reading.ok && reading.questions).toEqual([]);
		expect(reading.ok && reading.notices).toEqual([
			'Its Count II is your Count III: the marks on it are there.'
		]);
		const [places, here] = [
			marked(text, first, theirs),
			marked(text, first, mine, { ...theirs, id: 'III' })
		];
		expect(here).toEqual((places as string[]).map((each) => each.replace(/^II /, 'III ')));
		expect(here).toContain('III theft/intent');
	});
	it('opens as before where an older file says nothing of its counts', () => {
		const { counts: _, ...said } = JSON.parse(written(first, theirs)) as { counts: unknown };
		const older = JSON.stringify({ ...said, version: 5 });
		expect(opened(older, first, mine)).toMatchObject({ ok: true, questions: [], notices: [] });
	});
	it('says nothing of the counts of a built-in case, of which nobody has another', () => {
		const builtIn = { ...rest, case: { id: 'a-case', version: 1 } } as unknown as AssessmentHead;
		expect(writeFile(builtIn, marks, law as string, [first, mine])).not.toContain('counts');
	});
});

describe('an assessment saved to a file', () => {
	const { format: _f, version: _v, law, marks, ...head } = parsed();

	it('and opened again is the same', () => {
		const text = writeFile({ ...head, id: 'x' } as AssessmentHead, marks, law as string);
		expect(text).toBe(versionSix);
		expect(read(text)).toEqual(asWritten(versionSix));
	});
	it('is the same file whatever the order of its marks', () => {
		const whole = { ...head, id: 'x' } as AssessmentHead;
		const backwards = [...marks].reverse();
		expect(writeFile(whole, backwards, law as string)).toBe(versionSix);
	});
	it('without an author and without marks is a file too', () => {
		const { author: _, ...nameless } = head;
		const text = writeFile({ ...nameless, id: 'x' } as AssessmentHead, [], law as string);
		expect(read(text)).toMatchObject({ ok: true, file: { marks: [] } });
		expect(text).not.toContain('author');
	});
	it('holds neither the place in the undo history nor the id on this device', () => {
		const kept = { ...head, id: 'x', position: 7 } as unknown as AssessmentHead;
		const text = writeFile(kept, marks, law as string);
		expect(text).toBe(versionSix);
	});
});

describe('a file that cannot be opened says what is wrong, where, and what to do:', () => {
	it('an empty file', () => {
		expect(fault('')).toBe(
			'“mine.json” is empty. Choose the file that Chapeau saved. Nothing was changed.'
		);
	});
	it('a file that breaks off, with the line', () => {
		const lines = versionOne.split('\n').slice(0, 20).join('\n');
		expect(fault(lines)).toBe(
			'“mine.json” is incomplete or damaged on line 20. Save it again where it came from, and open the new copy. Nothing was changed.'
		);
	});
	it('a file that breaks off in the middle of a word', () => {
		const at = versionOne.indexOf('inferred');
		expect(fault(versionOne.slice(0, at))).toMatch(/is incomplete or damaged on line 20\./);
	});
	it('a file damaged in the middle, with that line and no other', () => {
		const comma = versionOne.replace('"version": 1,\n\t"law"', '"version": 1\n\t"law"');
		expect(fault(comma)).toMatch(/is incomplete or damaged on line 4\./);
	});
	it('a file damaged where the browser does not tell the line: no line is made up', () => {
		const word = versionOne.replace('"answer": "weak"', '"answer": weak');
		expect(fault(word)).toMatch(/is incomplete or damaged\. Save it again/);
	});
	it('a file that is not JSON', () => {
		expect(fault('Dear colleague, my marks are attached.')).toBe(
			'“mine.json” is not an assessment file. Choose the .json or .csv file that Chapeau saved. Nothing was changed.'
		);
	});
	it.each([
		['a list', '[]'],
		['a number', '3'],
		['nothing', 'null'],
		['another program’s settings', '{"compilerOptions": {"strict": true}}'],
		['another format', '{"format": "other", "version": 1}'],
		['a format without a version', '{"format": "chapeau-assessment"}']
	])('JSON that is %s', (_, text) => {
		expect(fault(text)).toBe(
			'“mine.json” is not a Chapeau assessment. Choose the .json file that Chapeau saved. Nothing was changed.'
		);
	});
	it('a file of a newer version, whatever else it holds', () => {
		expect(fault('{"format": "chapeau-assessment", "version": 7, "claims": []}')).toBe(
			'“mine.json” was saved by a newer Chapeau (format 7; this one reads up to 6). Reload the page to update, then open it again. Nothing was changed.'
		);
	});
	it('a file of a version that never was', () => {
		expect(fault(withFile({ version: 0 }))).toMatch(/^“mine.json” has a fault at version: /);
	});
	it('a file that is far too large, of which only a part was read', () => {
		expect(fault(versionOne, fileLimitBytes + 100_000)).toBe(
			'“mine.json” is 8.1 MB, and an assessment file is never over 8.0 MB. Choose the file that Chapeau saved. Nothing was changed.'
		);
	});
	it('a picture, or any other file of bytes', () => {
		expect(fault(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x00]))).toBe(
			'“mine.json” is not a text file. Choose the .json or .csv file that Chapeau saved. Nothing was changed.'
		);
	});
	it('a file of another case', () => {
		expect(fault(withFile({ case: { id: 'b-case', version: 1 } }))).toBe(
			'“mine.json” belongs to another case (“b-case”). The case open here is “The horse”. Open the file from its own case. Nothing was changed.'
		);
	});
	it('an element that the case has not', () => {
		expect(fault(withMark({ element: 'theft/joy' }))).toBe(
			'“mine.json” has a fault at marks[0].element: count I has no element “theft/joy”. Correct it there, or save the assessment again where it came from. Nothing was changed.'
		);
	});
	it('several such faults: the first, and how many more', () => {
		const marks = ['a', 'b', 'c'].map((element) => ({ ...parsed().marks[0], element }));
		expect(fault(withFile({ marks }))).toContain('“a”. (2 more like it.) Correct it there');
	});
	it('a count that the case has not', () => {
		expect(fault(withMark({ count: 'IX' }))).toContain(
			'has a fault at marks[0].count: this case has no count “IX”.'
		);
	});
	it('a key that it does not know, on a mark and on the file', () => {
		expect(fault(withMark({ weight: 2 }))).toBe(
			'“mine.json” has a fault at marks[0]: Unrecognized key: "weight". Correct it there, or save the assessment again where it came from. Nothing was changed.'
		);
		expect(fault(withFile({ score: 3 }))).toContain(
			'has a fault at its top level: Unrecognized key: "score".'
		);
	});
	it('an answer that is not on the scale', () => {
		expect(fault(withMark({ answer: 'probable' }))).toMatch(
			/has a fault at marks\[0\]\.answer: Invalid option/
		);
	});
	it('a relied-on item that is used in a way there is not', () => {
		expect(fault(withMark({ reliance: { E1: 'love' } }))).toMatch(
			/has a fault at marks\[0\]\.reliance\.E1: /
		);
	});
	it('a date that is none', () => {
		expect(fault(withMark({ changed: 'yesterday' }))).toMatch(/at marks\[0\]\.changed: /);
	});
	it('“does not arise” of a part that the law requires', () => {
		expect(fault(withMark({ answer: 'does-not-arise' }))).toBe(
			'“mine.json” has a fault at marks[0].answer: “does not arise” fits only an alternative, and the law requires “theft/intent”. Correct it there, or save the assessment again where it came from. Nothing was changed.'
		);
	});
	it('an element that is marked twice', () => {
		const marks = [...parsed().marks, parsed().marks[0]];
		expect(fault(withFile({ marks }))).toContain(
			'has a fault at marks[4]: “theft/intent” of count I is marked twice.'
		);
	});
});

describe('no file, however broken,', () => {
	it('makes the reading fail: cut off after any character it is refused in a sentence', () => {
		const bytes = new TextEncoder().encode(versionOne.trimEnd());
		for (let end = 0; end < bytes.length; end++)
			expect(fault(bytes.slice(0, end))).toMatch(/^“mine\.json” .* Nothing was changed\.$/s);
	});
	it('makes the reading fail: with any one byte changed it is read or refused', () => {
		const bytes = new TextEncoder().encode(versionOne);
		for (let at = 0; at < bytes.length; at++)
			for (const byte of [0x00, 0x22, 0x7b, 0xff]) {
				const broken = bytes.slice();
				broken[at] = byte;
				expect(typeof read(broken).ok).toBe('boolean');
			}
	});
	it('reaches past the file: keys such as “__proto__” change nothing', () => {
		const text = withMark({}).replace('"E1": "rely"', '"__proto__": "rely"');
		expect(typeof read(text).ok).toBe('boolean');
		expect(({} as Record<string, unknown>)['rely']).toBeUndefined();
		expect(fault(versionOne.replace('"name"', '"__proto__"'))).toContain('has a fault');
	});
	it('overwhelms it: a hundred thousand brackets are refused', () => {
		expect(fault('['.repeat(100_000))).toContain('nested far deeper');
		expect(fault('{"a":'.repeat(100_000))).toContain('nested far deeper');
		const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
		expect(fault(withFile({}).replace('"marks": [', `"marks": [${deep},`))).toBe(
			'“mine.json” is nested far deeper than any file of ours. Choose the file that Chapeau saved. Nothing was changed.'
		);
	});
});

describe('a file that is used otherwise than it says is asked about, never opened without a word:', () => {
	const reading = (fields: object) => {
		const found = read(withFile(fields));
		if (!found.ok) throw new Error(found.fault);
		return found;
	};

	it('a standard that is not known here', () => {
		const { file, questions } = reading({ standard: 'beyond-moral-certainty' });
		expect(questions).toEqual([
			'“mine.json” names the standard of proof “beyond-moral-certainty”, which isn’t known here. “Fully conclusive” is used instead, so findings may differ.'
		]);
		expect(file.standard).toBe('fully-conclusive');
	});
	it('a later edition of the law', () => {
		expect(reading({ law: '2027-01-05' }).questions).toEqual([
			'“mine.json” was made with a later edition of the law (2027-01-05; this is 2026-11-23), so findings may differ here. Reload the page to update.'
		]);
		expect(reading({ law: '2026-01-05' }).questions).toEqual([]);
	});
	it('a later edition whose day a spreadsheet wrote in the way of its country', () => {
		for (const law of ['5.1.2027', '05/01/2027', '1/5/2027'])
			expect(reading({ law }).questions, law).toHaveLength(1);
		for (const law of ['23.11.2026', '11/23/2026', '2.3.2026'])
			expect(reading({ law }), law).toMatchObject({ questions: [], notices: [] });
		expect(reading({ law: 'ours' }).notices).toEqual([
			'It names an edition of the law that isn’t known here: “ours”.'
		]);
	});
	it('a name with characters that can’t be shown', () => {
		const { file, notices } = reading({ name: 'memo\u202Efdp' });
		expect(file.name).toBe('memofdp');
		expect(notices).toEqual(['Its name had characters that can’t be shown. They were left out.']);
		expect(reading({ name: '\u200B\u3164' }).file.name).toBe('Unnamed assessment');
	});
});
