import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { protocolVersion as version } from '#lib/rooms/protocol.ts';
import { phases, type Phase } from '#lib/rooms/phases.ts';
import type { RoomSettings } from '#lib/rooms/settings.ts';
import { Browser, intent, killing, mark, serveRooms, step } from './served.ts';

/**
 * Nothing leaks, by a stream or without one: student, stranger, projector and teacher ask the door for everything that it
 * has, in every phase, and keep all that any stream ever sent them. Each mark bears words and an
 * evidence number that no other has; whose they are and when they may be read is written out below.
 */

/** What steers the door. From whoever is no teacher none of it does anything, or gives anything away. */
const attempts = [
	{ kind: 'new-desk' },
	{ kind: 'door', open: false },
	{ kind: 'remove-since', since: new Date(0).toISOString() },
	{ kind: 'people', most: 1 },
	{ kind: 'remove', person: 'one' },
	{ kind: 'lead', follow: true, firstRound: true, sideBySide: true, page: 1 },
	{ kind: 'rename', person: 'one', name: 'Another' },
	{
		kind: 'hide-reply',
		count: 'I',
		element: 'genocide/chapeau/intent',
		handle: '0'.repeat(16),
		hidden: true
	},
	{ kind: 'close-by', closes: new Date(0).toISOString() },
	{ kind: 'homework', homework: true }
];

/** From which phase on a round may be read. */
type From = Record<'first' | 'second', Phase | 'never'>;
const rules: Record<RoomSettings['firstRound'], Record<string, From>> = {
	'before-discussion': {
		student: { first: 'reveal', second: 'compare' },
		projector: { first: 'reveal', second: 'compare' },
		stranger: { first: 'never', second: 'never' },
		teacher: { first: 'locked', second: 'locked-again' }
	},
	'after-discussion': {
		student: { first: 'compare', second: 'compare' },
		projector: { first: 'compare', second: 'compare' },
		stranger: { first: 'never', second: 'never' },
		teacher: { first: 'locked', second: 'locked-again' }
	}
};

const may = (from: Phase | 'never', phase: Phase) =>
	from !== 'never' && phases.indexOf(phase) >= phases.indexOf(from);

const answers = ['contradicted', 'weak', 'weak', 'arguable', 'strong', 'conclusive'];
const words = (person: number, round: number) => `words-of-${person}-in-${round}-end`;
/** Why a rival explanation is answered so. No classmate is ever shown it. */
const rivalWords = (person: number, round: number) => `rival-words-of-${person}-in-${round}-end`;
/** By what the school knows somebody: for the teacher’s files, and for nobody’s screen. */
const numberOf = (person: number) => `number-of-${person}-end`;
const replyWords = 'words-of-a-reply-end';
/** An item of the case that no other mark rests on. */
const evidence = (person: number, round: number) => `E${2 * person + round}`;

describe.each(['before-discussion', 'after-discussion'] as const)(
	'a room that shows its first round %s',
	(firstRound) => {
		const folder = mkdtempSync(join(tmpdir(), 'chapeau-leaks-'));
		let served: Awaited<ReturnType<typeof serveRooms>>;
		const browsers: Browser[] = [];
		beforeAll(async () => {
			served = await serveRooms({ DATABASE_PATH: join(folder, 'rooms.db') });
		});
		afterAll(async () => {
			for (const browser of browsers) browser.close();
			await served.close();
			rmSync(folder, { recursive: true });
		});
		const browser = () => {
			const one = new Browser(served.origin);
			browsers.push(one);
			return one;
		};

		const teachers = new Map<string, Browser>();

		/** Six people with names under names, pseudonyms otherwise; the first is the student who looks. */
		async function room(
			naming: RoomSettings['naming'],
			people = 6,
			changed: Partial<RoomSettings> = {},
			tableOf: (person: number) => string | undefined = () => undefined
		) {
			const teacher = browser();
			const { code, desk } = await teacher.open({
				firstRound,
				naming,
				allInAll: true,
				...(naming === 'names' && { asksNumber: true }),
				...(firstRound === 'before-discussion' && { replies: true }),
				...changed
			});
			teachers.set(code, teacher);
			const phones: Browser[] = [];
			for (let at = 0; at < people; at += 1) {
				const phone = browser();
				const group = tableOf(at);
				if (naming === 'names')
					await phone.join(code, `Surname-${at}`, {
						number: numberOf(at),
						...(group && { group })
					});
				else await phone.join(code);
				phones.push(phone);
			}
			const key = await teacher.say(code, 'teacher', { kind: 'projector' });
			const projector = browser();
			await projector.say(code, 'stranger', {
				kind: 'unlock',
				as: 'projector',
				secret: (key as { secret: string }).secret
			});
			const wall = (key as { secret: string }).secret;
			return { teacher, code, desk, wall, phones, projector };
		}

		/** Everything that somebody can get at this moment, in every role that they may try. */
		async function everything(who: Browser, code: string): Promise<string> {
			const got: string[] = [];
			for (const viewer of ['stranger', 'participant', 'projector', 'teacher'] as const) {
				const line = await who.listen(code, viewer);
				got.push(line.text);
				line.close();
				if (viewer !== 'stranger') await asksForNoMore(who, code, viewer, line);
				for (const message of [
					{ kind: 'listen' },
					{ kind: 'record' },
					{ kind: 'projector' },
					// A desk of their own, which the teacher alone may have.
					...(who === teachers.get(code) ? [] : attempts),
					...[intent, killing].flatMap((place) => {
						const [count, element] = place.split(/:(.*)/s);
						return [1, 2].map((round) => ({ kind: 'reasons', count, element, round }));
					})
				]) {
					const response = await who.fetch(`/live/${code}?as=${viewer}`, { version, ...message });
					got.push(JSON.stringify([...response.headers]), await response.text());
				}
			}
			return got.join('\n');
		}

		/** Who asks without a stream has what a stream has, in the same words; who has none is refused. */
		async function asksForNoMore(
			who: Browser,
			code: string,
			viewer: 'participant' | 'projector' | 'teacher',
			{ frame, all }: Awaited<ReturnType<Browser['listen']>>
		): Promise<void> {
			const asked = await who.say(code, viewer, { kind: 'listen' });
			if (!frame) return expect(asked).toEqual(all[0]);
			// Who is connected has changed: this stream was closed.
			const withoutHere = (of: unknown) =>
				JSON.stringify(of, (key, value: unknown) => (key === 'here' ? undefined : value));
			expect(withoutHere((asked as { frame?: unknown }).frame)).toBe(withoutHere(frame));
		}

		it('shows each round to each viewer from its phase on, and not before', async () => {
			const { teacher, code, desk, wall, phones, projector } = await room('names');
			const [student] = phones as [Browser];
			const invitation = (await teacher.listen(code, 'teacher')).inside.join!;
			const viewers = { student, projector, stranger: browser(), teacher };
			const people = (await teacher.listen(code, 'teacher')).inside.people!;
			const others = Object.entries(people).filter(([, { name }]) => name !== 'Surname-0');
			// Streams that stay open from the first phase to the last.
			const lines = {
				student: await student.listen(code, 'participant'),
				projector: await projector.listen(code, 'projector'),
				teacher: await teacher.listen(code, 'teacher')
			};
			for (const [at, phase] of phases.entries()) {
				const round = phase === 'mark-alone' ? 1 : phase === 'mark-again' ? 2 : undefined;
				if (round)
					for (const [person, phone] of phones.entries())
						for (const key of [intent, killing])
							expect(
								await phone.say(
									code,
									'participant',
									mark(key, answers[person], {
										round,
										reason: words(person, round),
										reliance: { [evidence(person, round)]: 'rely' },
										...(key === intent && {
											rivals: {
												'keeping-power': {
													answer: person % 2 ? 'open' : 'excluded',
													reason: rivalWords(person, round)
												}
											}
										})
									})
								)
							).toMatchObject({ kind: 'taken' });
				if (phase === 'mark-alone')
					for (const [person, phone] of phones.entries())
						await phone.say(code, 'participant', mark('I:all-in-all', answers[person]));
				const replied = firstRound === 'before-discussion' && may('discuss', phase);
				if (replied && phase === 'discuss') {
					const { inside } = await phones[1]!.listen(code, 'participant');
					const { handle } = inside.own!.replies![intent]!.toRead[0]!;
					const [count, element] = intent.split(/:(.*)/s);
					const reply = { kind: 'reply', count, element, handle, text: replyWords };
					expect(await phones[1]!.say(code, 'participant', reply)).toMatchObject({ kind: 'done' });
				}
				await new Promise((resolve) => setTimeout(resolve, 550));
				for (const [name, who] of Object.entries(viewers)) {
					const line = name === 'stranger' ? undefined : lines[name as keyof typeof lines];
					const got = `${await everything(who, code)}\n${line?.text ?? ''}`;
					const { first, second } = rules[firstRound][name]!;
					for (let person = 1; person < 6; person += 1)
						for (const [round, from] of [
							[1, first],
							[2, second]
						] as const) {
							const place = `${name} in ${phase}, person ${person}, round ${round}`;
							const shown = may(from, phase);
							expect(got.includes(words(person, round)), place).toBe(shown);
							// The projector and phones name no more than the five most relied on of each side.
							if (!shown) expect(got, place).not.toContain(`"${evidence(person, round)}"`);
							expect(got.includes(rivalWords(person, round)), place).toBe(
								name === 'teacher' && shown
							);
						}
					const any = may(first, phase) || may(second, phase);
					for (const figure of [
						'"distribution"',
						'"agreement"',
						'"byDisagreement"',
						'"median"',
						'"keeping-power":['
					])
						expect(got.includes(figure), `${figure} for ${name} in ${phase}`).toBe(any);
					expect(got.includes('"movement"'), `what moved, for ${name} in ${phase}`).toBe(
						may(second, phase)
					);
					expect(got.includes('"allInAll":{'), `all in all, for ${name} in ${phase}`).toBe(
						name !== 'stranger' && may('compare', phase)
					);
					expect(line?.text ?? '').not.toContain('number-of-');
					if (name !== 'teacher') expect(got).not.toContain('number-of-');
					if (name === 'teacher') expect(got.includes(replyWords)).toBe(replied);
					if (name === 'stranger') expect(got).not.toContain(replyWords);
					// The desk and the wall show the link to join; nobody else has its secret from us.
					expect(got.includes(invitation), `the link to join, for ${name}`).toBe(
						name === 'teacher' || name === 'projector'
					);
					if (name === 'teacher') continue;
					for (const secret of [desk, wall]) expect(got).not.toContain(secret);
					expect(got, `nothing is done for ${name} in ${phase}`).not.toContain('"kind":"done"');
					for (const [id, { name: called }] of others) {
						expect(got, `a name, to ${name} in ${phase}`).not.toContain(called);
						expect(got, `who it is, to ${name} in ${phase}`).not.toContain(id);
					}
					if (name === 'stranger') expect(got).not.toContain('Surname');
				}
				const next = phases[at + 1];
				if (!next) break;
				// Who shows nothing before the discussion goes from the lock to the discussion.
				const skipped = firstRound === 'after-discussion';
				if (skipped && phase === 'locked')
					await teacher.say(code, 'teacher', step('locked', 'discuss'));
				else if (!(skipped && phase === 'reveal'))
					expect(await teacher.say(code, 'teacher', step(phase, next))).toMatchObject({
						kind: 'done'
					});
			}
		}, 60_000);

		it('breaks nothing down while fewer than five have marked, and under pseudonyms not for the teacher either', async () => {
			const { teacher, code, phones, projector } = await room('pseudonyms', 4);
			const [student] = phones as [Browser];
			for (const [person, phone] of phones.entries())
				await phone.say(
					code,
					'participant',
					mark(intent, answers[person], {
						reason: words(person, 1),
						reliance: { [evidence(person, 1)]: 'rely' },
						rivals: { 'keeping-power': { answer: 'open', reason: rivalWords(person, 1) } }
					})
				);
			for (const [from, to] of [
				['mark-alone', 'locked'],
				...(firstRound === 'before-discussion'
					? ([
							['locked', 'reveal'],
							['reveal', 'discuss']
						] as const)
					: ([['locked', 'discuss']] as const)),
				['discuss', 'compare']
			] as const) {
				expect(await teacher.say(code, 'teacher', step(from, to))).toMatchObject({ kind: 'done' });
				for (const who of [student, projector, teacher]) {
					const got = await everything(who, code);
					for (let person = 1; person < 4; person += 1) {
						expect(got).not.toContain(words(person, 1));
						// In quotation marks: two signs stand in many an id by chance.
						expect(got).not.toContain(`"${evidence(person, 1)}"`);
						expect(got).not.toContain(rivalWords(person, 1));
					}
					for (const figure of ['"distribution"', '"keeping-power":['])
						expect(got).not.toContain(figure);
				}
			}
		}, 30_000);

		it.runIf(firstRound === 'before-discussion')(
			'gives a table’s marks to nobody at another, and of what it had marked nothing to whoever comes to it',
			async () => {
				const changed = { groups: 'tables', replies: undefined } as const;
				const tableOf = (person: number) => (person < 3 ? '1' : '2');
				const { teacher, code, phones, projector } = await room('names', 6, changed, tableOf);
				const [student, , , , , mover] = phones as Browser[];
				for (const phone of phones) await phone.say(code, 'participant', mark(intent, 'weak'));
				const steps = ['mark-alone', 'locked', 'reveal', 'mark-again', 'locked-again', 'compare'];
				const goes = async (from: Phase, to: Phase) =>
					expect(await teacher.say(code, 'teacher', step(from, to))).toMatchObject({
						kind: 'done'
					});
				for (const [at, phase] of (steps.slice(0, 3) as Phase[]).entries())
					await goes(phase, steps[at + 1] as Phase);
				for (const person of [1, 3])
					await phones[person]!.say(
						code,
						'participant',
						mark(intent, 'strong', { round: 2, reason: words(person, 2) })
					);
				const late = browser();
				await late.join(code, 'Late-name', { group: '2' });
				const people = (await teacher.listen(code, 'teacher')).inside.people!;
				const [moved] = Object.entries(people).find(([, { name }]) => name === 'Surname-5')!;
				const regroup = { kind: 'regroup', person: moved, group: '1' };
				expect(await teacher.say(code, 'teacher', regroup)).toMatchObject({ kind: 'done' });
				await new Promise((resolve) => setTimeout(resolve, 550));
				const tells = async (who: Browser) => {
					const got = await everything(who, code);
					const named = [0, 1, 2, 3, 4, 5].filter((at) => got.includes(`Surname-${at}`));
					return { first: got.includes(words(1, 2)), second: got.includes(words(3, 2)), named };
				};
				const nothing = { first: false, second: false, named: [] as number[] };
				// With whom one sits is told, and oneself.
				expect(await tells(student!)).toEqual({ ...nothing, first: true, named: [0, 1, 2, 5] });
				expect(await tells(late)).toEqual({ ...nothing, named: [3, 4] });
				// He sat there when it was marked, and not where he sits now.
				expect(await tells(mover!)).toEqual({ ...nothing, second: true, named: [0, 1, 2, 5] });
				expect(await tells(projector)).toEqual(nothing);
				expect(await tells(teacher)).toEqual({ ...nothing, named: [0, 1, 2, 3, 4, 5] });
				await goes('mark-again', 'locked-again');
				await goes('locked-again', 'compare');
				expect(await tells(late)).toEqual({ first: true, second: true, named: [3, 4] });
			},
			60_000
		);

		it.runIf(firstRound === 'before-discussion').each(['names', 'pseudonyms'] as const)(
			'tells each of a pair of the other alone, under %s, and nobody else of either',
			async (naming) => {
				const { teacher, code, phones, projector } = await room(naming, 6, { pairs: true });
				const [student] = phones as [Browser];
				for (const [person, phone] of phones.entries())
					await phone.say(code, 'participant', mark(intent, answers[person]));
				const names: string[] = [];
				for (const phone of phones)
					names.push((await phone.listen(code, 'participant')).inside.own!.name);
				const told = async (who: Browser) => {
					const got = await everything(who, code);
					return names.filter((name) => got.includes(name));
				};
				await teacher.say(code, 'teacher', step('mark-alone', 'locked'));
				await teacher.say(code, 'teacher', step('locked', 'reveal'));
				expect(await told(student)).toEqual([names[0]]);
				await teacher.say(code, 'teacher', step('reveal', 'discuss'));
				const line = await student.listen(code, 'participant');
				await line.phase('discuss');
				const met = line.inside.own!.partner!.with;
				expect(met.length).toBeGreaterThan(0);
				const partners = names.filter((name) => met.some((each) => each.name === name));
				expect(partners).toHaveLength(naming === 'names' ? met.length : 0);
				expect(await told(student)).toEqual(
					names.filter((name) => name === names[0] || partners.includes(name))
				);
				expect(await told(projector)).toEqual([]);
			},
			60_000
		);

		it.runIf(firstRound === 'before-discussion')(
			'gives nothing of who deleted themselves to anybody, and nothing at all to who is out',
			async () => {
				// Five are left of them.
				const { teacher, code, desk, phones, projector } = await room('names', 7);
				const [, renamed, deletes, banned, signsOut, removed] = phones as Browser[];
				await renamed!.join(code, 'Married-name');
				const thief = browser();
				await thief.say(code, 'stranger', { kind: 'unlock', as: 'teacher', secret: desk });
				for (const [person, phone] of phones.entries())
					await phone.say(
						code,
						'participant',
						mark(intent, answers[person % 6], { reason: words(person, 1) })
					);
				for (const [from, to] of [
					['mark-alone', 'locked'],
					['locked', 'reveal']
				] as const)
					await teacher.say(code, 'teacher', step(from, to));
				const before = await projector.listen(code, 'projector');
				await before.phase('reveal');
				const { id: last } = before;
				const everybody = (await teacher.listen(code, 'teacher')).inside.people!;
				const idOf = (name: string) =>
					Object.entries(everybody).find((each) => each[1].name === name)![0];
				// Copies of the cookies, as somebody has them who used the device before.
				const copies = [signsOut!, deletes!].map((phone) => {
					const copy = browser();
					for (const [name, value] of phone.cookies) copy.cookies.set(name, value);
					return copy;
				});

				await signsOut!.say(code, 'participant', { kind: 'sign-out' });
				await deletes!.say(code, 'participant', { kind: 'delete-own' });
				await teacher.say(code, 'teacher', { kind: 'ban', person: idOf('Surname-3') });
				await teacher.say(code, 'teacher', { kind: 'remove', person: idOf('Surname-5') });
				await teacher.say(code, 'teacher', { kind: 'door', open: false });
				expect(await teacher.say(code, 'teacher', { kind: 'new-desk' })).toMatchObject({
					kind: 'desk'
				});

				const out = [signsOut!, deletes!, banned!, removed!, thief, ...copies, browser()];
				for (const who of out) {
					const got = await everything(who, code);
					for (const secret of ['words-of-', 'Surname-', 'Married-name', '"distribution"'])
						expect(got).not.toContain(secret);
					expect(got).not.toContain('"kind":"done"');
				}
				// Nor does a line that goes on from before bring back what is gone.
				const again = await projector.listen(code, 'projector', last);
				for (const who of [phones[0]!, projector, teacher]) {
					const got = `${await everything(who, code)}\n${again.text}`;
					for (const gone of ['Surname-2', idOf('Surname-2'), words(2, 1), words(3, 1)])
						expect(got).not.toContain(gone);
					// Whoever goes, what they shared stays.
					expect(got).toContain(words(4, 1));
					if (who !== teacher)
						for (const name of ['Surname-1', 'Married-name']) expect(got).not.toContain(name);
				}
			},
			30_000
		);
	}
);
