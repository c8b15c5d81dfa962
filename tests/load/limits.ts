/** What rooms may cost under load. Every limit of `npm run load` is here and nowhere else. */
export const limits = {
	/** Marks that were acknowledged and are not in the database, or not shown by the projector. */
	lost: 0,
	/** From a mark’s acknowledgement to the projector that shows it, 99th percentile, in ms. */
	toProjectorP99Ms: 150,
	/** CPU of the process in one room of 1,000, in % of one core. */
	cpuPercent: 60,
	/** Memory of the process for each stream it holds, in KB. */
	streamKb: 60,
	/** From a restarted server’s listening until all streams have their full state again, in ms. */
	backMs: 2000,
	/** From a mark that one makes for a table to the last phone that shows it there, 99th percentile, in ms. */
	toTableP99Ms: 2000,
	/** Beside a hostile address: an honest mark acknowledged, an honest person inside, 99th percentile, in ms. */
	besideHostileMs: 2000,
	/** Memory of the process meanwhile, at its highest, in MB: `MEMORY_MB` is 500, and it may take twice as much. */
	besideHostileMb: 1000
};

/**
 * The crowd itself is the limit when it has no processor left (% of one core), or its marks go out
 * late (99th percentile): then the run says so.
 */
export const crowdLimit = { cpu: 85, lateMs: 50 };

export const sizes = {
	'one-room': { rooms: 1, people: 1000, everyMs: 1000, seconds: 60 },
	/** In rooms of 1,000, each person with half of the elements marked. */
	'back-again': { rooms: 5, people: 1000 },
	'many-rooms': { rooms: 20, people: 450, everyMs: 2000, seconds: 30 },
	mixed: { rooms: 2, people: 1000, everyMs: 1000, seconds: 60 },
	/**
	 * A minute of the lesson passes in so much less of a real one. What the server takes counts as so much
	 * more: a phone's frame, half a second, as five seconds of the lesson.
	 */
	hour: { people: 30, minutes: 50, speed: 10 }
};
export type Scenario = keyof typeof sizes;
