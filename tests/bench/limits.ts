/** What a run may cost. Every limit of `npm run bench` is here and nowhere else. */
export const limits = {
	/** Client JavaScript of the bench page over the wire, gzipped, in kB (1,000 bytes). */
	scriptKb: 66,
	/** Everything the bench page loads until it is idle, fonts included, in kB. */
	everythingKb: 150,
	/** A phone’s first visit to a room until its first mark is acknowledged, fonts included, in kB. */
	phoneVisitKb: 150,
	/** Requests that leave the origin. */
	foreignRequests: 0,
	/** The first mark, and the finding after it, against the floor's first mark, on a slow line and a slow CPU. */
	firstMarkTimesFloor: 1.25,
	firstFindingTimesFloor: 1.5,
	/** Clicks made before the page woke that did not count. */
	clicksLost: 0,
	/** A mark to the next paint, against the floor's median and 95th percentile in the same run. */
	markMedianTimesFloor: 1.25,
	markP95TimesFloor: 1.5,
	/** On a first visit, while the service worker comes: the finding after a mark, against the floor's. */
	firstVisitFindingTimesFloor: 2,
	/** Files fetched for offline use while somebody marks. */
	fetchedWhileMarking: 0,
	/** Evaluating all counts of the built-in case fully marked, in ms. */
	caseMs: 1,
	/** Evaluating a tree of 10,000 elements, in ms. */
	treeMs: 20,
	/** Laying out a matrix of 200 elements, 2,000 notes and 20,000 bearings, in ms. */
	matrixMs: 150,
	/** Tasks over 50 ms while that matrix is scrolled. */
	matrixLongTasks: 0,
	/** The Word memo of the full case, every element marked and reasoned, in ms. */
	memoMs: 2000,
	/** A look-up in the search, in ms, and a keystroke until its results are painted, against the floor's mark. */
	searchMs: 4,
	searchTimesFloor: 1.5,
	/** The bench of a copy of the built-in case, against that of the case itself. */
	ownCaseTimesBuiltIn: 1.2,
	/** A Word file of 2 MB and a PDF of 100 pages, until they can be looked over, in ms. */
	wordMs: 4000,
	pdfMs: 8000,
	/** Tasks of the page over 50 ms meanwhile. */
	bringInLongTasks: 0
};

/** A slow 4G line and a slow phone's processor, the same for the bench and for the floor. */
export const slow = {
	cpu: 4,
	line: {
		offline: false,
		latency: 150,
		downloadThroughput: 1_600_000 / 8,
		uploadThroughput: 750_000 / 8
	}
};

/** The first mark is made on a phone; the marks after it on a laptop, where there is more to paint. */
export const viewports = {
	phone: { width: 412, height: 915 },
	room: { width: 390, height: 844 },
	laptop: { width: 1280, height: 800 }
};

export const runs = {
	/** Page loads on the slow line, bench and floor in turn. */
	firstMark: 5,
	/** Further loads, clicked impatiently until the page wakes. */
	impatient: 3,
	/** Marks to the next paint: blocks of marks, the pages in turn. */
	blocks: 5,
	marksInBlock: 20,
	/** Evaluations of the built-in case and of the large tree. */
	caseEvaluations: 1000,
	treeEvaluations: 100,
	/** Loads of each bench on a device that has both cases. */
	ownCase: 7,
	/** Memos of the full case. */
	memos: 5,
	/** Times that every query is looked up, letter by letter. */
	lookUps: 5
};
