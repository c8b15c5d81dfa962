import { setTimeout as passed } from 'node:timers/promises';
import { dprk2012 } from '#lib/cases/dprk-2012/case.ts';
import { markKey, type Place } from '#lib/domain/mark.ts';
import { wordsAMinute } from '#lib/domain/read-first.ts';
import { strengths } from '#lib/domain/strength.ts';
import { law } from '#lib/law/law.ts';
import type { Phase } from '#lib/rooms/phases.ts';
import { planOf } from '#lib/rooms/lesson.ts';
import { proposedLesson, reckoned, wordsOn } from '#lib/rooms/lesson-time.ts';
import { toReadIn } from '#lib/rooms/reading.ts';
import { layoutOf } from '#lib/rooms/room.ts';
import { quantile, type Row } from '../bench/report.ts';
import { Browser, mark, step, type Line } from '../rooms/served.ts';
import { limits, sizes } from './limits.ts';
import { docket, settings } from './prepared.ts';
import { serve } from './server.ts';
import type { Ground, Told } from './scenarios.ts';

/**
 * A whole lesson, as the form proposes it for fifty minutes, of people who read what they are given at
 * the pace that it was reckoned by. The teacher waits for the last of them at every mark and talks for
 * as long as the plan says, so that a plan which promises too much runs over.
 */
export async function lessonHour(ground: Ground): Promise<Told> {
	const { minutes, speed } = sizes.hour;
	const people = ground.people ?? sizes.hour.people;
	const course = { pacing: 'one-by-one', reasons: 'required' } as const;
	const toRead = toReadIn(dprk2012, law);
	const count = dprk2012.counts[0]!.id;
	const { places } = layoutOf({
		settings: { ...settings, marking: { of: 'count', count } },
		docket
	});
	const elements = proposedLesson(
		places.map(({ count, element }) => ({ count, element })),
		toRead,
		course,
		minutes
	);
	const reading = elements.map((place) =>
		toRead.find((each) => markKey(each.count, each.element) === keyOf(place))!
	);
	const plan = planOf(reading, course, undefined);
	const planned = plan.at(-1)!.from + plan.at(-1)!.minutes;

	const server = await serve('Chapeau', {
		port: ground.port,
		place: { kind: 'sqlite', path: `${ground.folder}/hour.db` },
		profile: ground.profile
	});
	const origin = `http://${server.address.host}:${server.address.port}`;
	/** When each table marked an element, by table and `markKey`. */
	const markedAt = new Map<string, number>();
	const browsers: Browser[] = [];
	const browser = () => {
		const one = new Browser(origin);
		browsers.push(one);
		return one;
	};
	const during = (some: number) => passed((some * 60_000) / speed);
	const begun = performance.now();
	const minute = () => ((performance.now() - begun) * speed) / 60_000;
	try {
		// Beside each other: one class marks alone, the other at tables, and its phones follow the wall.
		const classes = await Promise.all([lesson(undefined), lesson('tables')]);
		const row = (what: string, figure: number, unit = '', more: Partial<Row> = {}): Row => ({
			what,
			unit,
			figure,
			...more
		});
		const none = { limit: limits.lost };
		return {
			title: `A lesson of ${elements.length} elements, twice ${people} phones, read at ${wordsAMinute} words a minute, ${speed} times as fast`,
			rows: [
				row(
					'words that each person reads',
					reading.reduce((sum, each) => sum + wordsOn(each, undefined), 0)
				),
				row('the plan, in minutes of the lesson', planned, 'min', { limit: minutes }),
				...classes.flatMap((each) => [
					row(`${each.name}: waiting for the last`, each.lasted, 'min', {
						digits: 1,
						limit: minutes
					}),
					row('marks taken', each.taken),
					row('marks missing', each.due - each.taken, '', none),
					row('rounds that somebody did not finish', each.unfinished.length, '', none),
					row('refused or broken off', each.refused.length, '', none)
				]),
				row('phones that the wall did not lead', classes[1].astray, '', none),
				row(
					'a mark to the last phone of its table, p99',
					quantile(classes[1].toTableMs, 0.99),
					'ms',
					{
						limit: limits.toTableP99Ms
					}
				)
			],
			notes: classes.flatMap(({ unfinished, refused }) => [...unfinished, ...refused.slice(0, 5)])
		};
	} finally {
		for (const each of browsers) each.close();
		await server.stop();
	}

	/** @param groups in which the class marks */
	async function lesson(groups: 'tables' | undefined) {
		const told = {
			name: groups ? 'at tables' : 'each alone',
			lasted: 0,
			taken: 0,
			due: people * elements.length,
			unfinished: [] as string[],
			refused: [] as string[],
			/** How often a phone was elsewhere than the wall. */
			astray: 0,
			toTableMs: [] as number[]
		};
		told.due += (groups ? Math.ceil(people / atTable) : people) * elements.length;
		const desk = browser();
		const { code } = await desk.open({
			...settings,
			...course,
			marking: { of: 'picked', elements },
			...(groups && { groups })
		});
		const teacher = await desk.listen(code, 'teacher');
		const secret = teacher.inside.join!;
		if (groups) await desk.say(code, 'teacher', { kind: 'lead', follow: true });
		const class_ = Promise.all(Array.from({ length: people }, (_, at) => student(at)));
		await during(plan[0]!.minutes);
		for (const [stage, place] of elements.entries()) {
			const key = keyOf(place);
			const its = plan.filter(({ element }) => element && keyOf(element) === key);
			const long = (what: string) => its.find((each) => each.what === what)!.minutes;
			const all = (round: 'first' | 'second') =>
				whenAll(teacher, key, round, people, () => told.unfinished.push(`${key}, ${round} round`));
			const to = async (from: Phase, next: Phase) => {
				const said = await desk.say(code, 'teacher', step(from, next, stage));
				if (said.kind !== 'done') told.refused.push(`${from} to ${next}: ${JSON.stringify(said)}`);
			};
			if (groups) await desk.say(code, 'teacher', { kind: 'show', place });
			await all('first');
			await to('mark-alone', 'locked');
			await to('locked', 'reveal');
			await to('reveal', 'discuss');
			await during(long('discuss'));
			await to('discuss', 'mark-again');
			await all('second');
			await to('mark-again', 'locked-again');
			await to('locked-again', 'compare');
			const next = { phase: 'mark-alone' as const, stage: stage + 1 };
			if (stage + 1 < elements.length)
				await desk.say(code, 'teacher', {
					kind: 'step',
					from: { phase: 'compare', stage },
					to: next
				});
		}
		await during(plan.at(-1)!.minutes);
		told.lasted = minute();
		await class_;
		return told;

		/** Reads, marks, gives a reason, and marks again: a little faster or slower than the others at what is not reading. */
		async function student(at: number): Promise<void> {
			const pace = 0.6 + (0.8 * at) / Math.max(1, people - 1);
			const phone = browser();
			const group = groups && String(1 + Math.floor(at / atTable));
			await during(reckoned.begin * 0.5 * pace);
			await phone.say(code, 'stranger', { kind: 'listen', secret });
			await phone.join(code, `Student ${at + 1}`, { secret, ...(group && { group }) });
			const line = await phone.listen(code, 'participant');
			for (const [stage, place] of elements.entries()) {
				const key = keyOf(place);
				await reached(line, 'mark-alone', stage);
				await during(wordsOn(reading[stage]!, undefined) / wordsAMinute);
				await during((reckoned.mark + reckoned.reason) * pace);
				await say(phone, key, at + stage, 1);
				await reached(line, 'mark-again', stage);
				const { showing, leading } = line.inside;
				if (group && !(leading?.follow && showing === key)) told.astray += 1;
				const again = at + stage + (at % 3 === 0 ? 1 : 0);
				const shown = group && at % atTable > 0 ? hasMark(line, key) : undefined;
				await Promise.all([shown, during(reckoned.again * pace)]);
				if (!group) await say(phone, key, again, 2);
				else if (!shown) {
					markedAt.set(`${group} ${key}`, performance.now());
					await say(phone, key, again, 2, { group, version: 0 });
				} else told.toTableMs.push((await shown) - markedAt.get(`${group} ${key}`)!);
			}
		}

		async function say(
			phone: Browser,
			key: string,
			answer: number,
			round: 1 | 2,
			table?: { group: string; version: number }
		): Promise<void> {
			const said = await phone.say(
				code,
				'participant',
				mark(key, strengths[answer % strengths.length], {
					round,
					reason: 'The second item says so, and nothing that was read speaks against it.',
					...(table && { table })
				})
			);
			if (said.kind === 'taken') told.taken += 1;
			else told.refused.push(JSON.stringify(said));
		}
	}
}

/** So many sit at a table; the first of them writes for it. */
const atTable = 4;

const keyOf = ({ count, element }: Place) => markKey(count, element);

/** Where a class takes longer than this for one thing, something has gone wrong. */
const patience = 120_000;

async function reached(line: Line, phase: Phase, stage: number): Promise<void> {
	const late = Date.now() + patience;
	for (;;)
		try {
			return await line.phase(phase, stage);
		} catch (error) {
			if (Date.now() > late || line.ended) throw error;
		}
}

async function whenAll(
	teacher: Line,
	key: string,
	round: 'first' | 'second',
	people: number,
	unfinished: () => void
): Promise<void> {
	const late = Date.now() + patience;
	const many = () => teacher.inside.elements[key]?.[round]?.marked ?? 0;
	while (many() < people) {
		if (Date.now() > late) return unfinished();
		await passed(50);
	}
}

/** When a phone is shown the second mark of its table. */
async function hasMark(line: Line, key: string): Promise<number> {
	const late = Date.now() + patience;
	for (;;)
		try {
			await line.until(({ inside }) => inside.own?.second[key] !== undefined);
			return performance.now();
		} catch (error) {
			if (Date.now() > late || line.ended) throw error;
		}
}
