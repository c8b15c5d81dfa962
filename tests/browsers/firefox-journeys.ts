/** The journeys of `tests/e2e` that Firefox takes too, by file and title. */
export const journeys: Record<string, string[]> = {
	'marking.test.ts': [
		'from the start page the bench is one click away',
		'all of Count I is marked by keyboard alone, the finding is the domain’s, and a reload loses nothing',
		'undo and redo survive a reload and lead to what they change',
		'a mark made by key before its element has opened is of that element, and leaving loses none',
		'a high mark that relies on nothing is noticed until it relies on something',
		'each mark is announced with its element and its consequence'
	],
	'keys.test.ts': [
		'inside the scale arrows choose as in any group, and a run of them is one step',
		'walking never leaves the focus in a scale that is of another element by then',
		'the finding that lies over a narrow page never lies over what has the focus',
		'Caps Lock is no Shift: u undoes, and Shift u redoes',
		'what an input method composes with is none of the page’s keys'
	],
	'keeping.test.ts': [
		'two tabs stay in step, marks, undo and names alike',
		'several assessments stand side by side: new, duplicate, delete and restore',
		'a file goes out and comes in the same, as an assessment of its own',
		'a file that is read otherwise than it says is asked about first',
		'a mark made in the very moment of a reload or of leaving is kept',
		'where the browser keeps nothing, it says so, works on and offers a file'
	],
	'findings.test.ts': [
		'every count stands on the ladder, and a standard may be drawn elsewhere and put back',
		'a road is tried without touching a mark, and kept or discarded'
	],
	'take-away.test.ts': [
		'each form is saved from the dialog, and holds the marks when it is opened again'
	],
	'room.test.ts': [
		'three phones go through all phases, one of them offline in the middle, and nothing is lost or doubled',
		'what is typed when the marks are locked is sent first, and the keys mark as on the bench'
	],
	'debate.test.ts': [
		'both sides are prepared, flipped by a key, and “Ready” opens with the other side’s best case',
		'the blocks of a side, Kialo’s text and Argdown are saved, and a file opens again',
		'a policy round is flowed whole by keyboard, with at most two keys for each thing said'
	],
	'history.test.ts': [
		'going back and forward again changes the assessment itself, and loses nothing'
	],
	'own-case.test.ts': [
		'an article becomes a case, is marked up by keyboard, and reaches a finding',
		'documents of four kinds are read on the device, with the marks that they print'
	],
	'search.test.ts': ['“/” opens the search, and what is typed finds it']
};

/** What is left to Chromium or done otherwise, each with its reason, as it is printed. */
export const leftOut = [
	'the switch that takes the line away (in Firefox it does not reach the service worker: the server is stopped instead)',
	'pages without JavaScript (Playwright cannot switch it off in Firefox)',
	'phones with a viewport of their own and touch (it knows no `isMobile` there)',
	'print (it gives no PDF there that could be read)',
	'a crashed tab (only Chromium has an address that crashes one)'
];
