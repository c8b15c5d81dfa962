/**
 * One line for each thing that happens, on standard error, in logfmt: time, level, event, fields.
 * Standard output is kept for what the person at the terminal needs.
 *
 * No line carries a name, a join code, a secret, or the address of a browser: rooms are named by
 * their id, addresses not at all, or as security-log.ts writes them.
 */
export type LogLevel = 'info' | 'warn' | 'error';

/** A value of undefined is left out. An error is written as its message, on level `error` with its stack. */
export type Fields = Record<string, string | number | boolean | undefined | Error | null>;

/** Longer values are cut: a log that repeats what strangers send is theirs to fill. */
const longest = { value: 400, stack: 2000 };

/** Lines of one event: so many at once, then one every so many milliseconds. The rest are counted. */
const flood = { atOnce: 20, every: 3000 };

/** How long lines that were left out may wait to be told of, in milliseconds. */
const tellAfter = 60_000;

const ranks: Record<LogLevel, number> = { info: 0, warn: 1, error: 2 };

export type LogOptions = {
	write: (line: string) => void;
	/** Lines below this level are not written. */
	least?: LogLevel;
	/** For a person at a terminal: the time of day and no keys for what comes first. */
	readable?: boolean;
	/** Monotonic, in milliseconds. */
	now?: () => number;
	wall?: () => Date;
};

/** A log of its own, for a test; everyone else calls {@link log}. */
export function openLog(options: LogOptions) {
	const { write, least = 'info', readable = false } = options;
	const { now = () => performance.now(), wall = () => new Date() } = options;
	const events = new Map<string, { left: number; at: number; silent: number; level: LogLevel }>();

	function line(level: LogLevel, event: string, fields: Fields): void {
		const at = wall().toISOString();
		const head = readable
			? `${at.slice(11, 19)} ${level} ${event}`
			: `time=${at} level=${level} event=${event}`;
		const rest = Object.entries(fields).flatMap(([name, value]) => written(level, name, value));
		try {
			write([head, ...rest].join(' ') + '\n');
		} catch {
			// A log that cannot be written, for a full disk say, must not stop a class.
		}
	}

	/** Tells of lines that were left out and were followed by none. */
	function tell(): void {
		for (const [event, state] of events)
			if (state.silent > 0) {
				line(state.level, event, { left_out: state.silent });
				state.silent = 0;
			}
	}

	function log(level: LogLevel, event: string, fields: Fields = {}): void {
		if (ranks[level] < ranks[least]) return;
		const time = now();
		let state = events.get(event);
		if (!state) events.set(event, (state = { left: flood.atOnce, at: time, silent: 0, level }));
		const back = Math.floor(Math.max(0, time - state.at) / flood.every);
		state.left = Math.min(flood.atOnce, state.left + back);
		state.at += back * flood.every;
		state.level = level;
		if (state.left === 0) {
			state.silent += 1;
			return;
		}
		if (state.left === flood.atOnce) state.at = time;
		state.left -= 1;
		const { silent } = state;
		state.silent = 0;
		line(level, event, silent > 0 ? { ...fields, left_out: silent } : fields);
	}

	return { log, tell };
}

function written(level: LogLevel, name: string, value: Fields[string]): string[] {
	if (value === undefined) return [];
	if (!(value instanceof Error)) return [`${name}=${plain(String(value), longest.value)}`];
	const message = `${name}=${plain(value.message || value.name, longest.value)}`;
	if (level !== 'error' || !value.stack) return [message];
	return [message, `stack=${plain(value.stack, longest.stack)}`];
}

/** As it stands where that can't be misread, otherwise quoted and escaped on one line. */
function plain(text: string, most: number): string {
	const cut = text.length > most ? `${text.slice(0, most)}…` : text;
	if (/^[\w.:/@+-]+$/.test(cut)) return cut;
	// Beyond what JSON escapes: characters that a terminal obeys or that turn a line around.
	return JSON.stringify(cut).replace(
		/[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
}

/** Somebody reads what the server prints: at a terminal, or under `npm start`. Elsewhere a collector does. */
export const forAPerson =
	process.env['npm_lifecycle_event'] === 'start' || Boolean(process.stderr.isTTY);

/** A person wants to hear of trouble only, and a test of what it asked for. */
function leastOf(level: string | undefined): LogLevel {
	if (level === 'info' || level === 'warn' || level === 'error') return level;
	return forAPerson || process.env['VITEST'] ? 'warn' : 'info';
}

// Unheard, an error of the stream (whoever read it is gone) would end the process.
process.stderr.on('error', () => {});

const standard = openLog({
	write: (line) => process.stderr.write(line),
	least: leastOf(process.env.LOG_LEVEL),
	readable: Boolean(process.stderr.isTTY)
});
setInterval(standard.tell, tellAfter).unref();

/**
 * Writes one line, unless the same event has been written too often just now: then it is counted,
 * and the next line of that event says how many were left out (`left_out`). Never throws.
 *
 * @param event what happened, as `subject.verb`: `server.listening`, `database.failed`
 */
export const log: (level: LogLevel, event: string, fields?: Fields) => void = standard.log;
