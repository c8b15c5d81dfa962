import { describe, expect, it } from 'vitest';
import type { FromInside, Own } from '#lib/rooms/frame.ts';
import type { Phase } from '#lib/rooms/phases.ts';
import { authorBehind, handleOfReply } from '#lib/rooms/replies.ts';
import type { ReasonReply } from '#lib/rooms/reply.ts';
import type { Person, Room } from '#lib/rooms/room.ts';
import { person, room } from '#lib/rooms/sample.ts';
import { ownState, visibleState } from '#lib/rooms/state.ts';

/** Replies in turn: each of twelve gives a reason on intent, and reads two of the others’. */

const place = { count: 'I', element: 'intent' };
const key = 'I:intent';
const everyone = Array.from({ length: 12 }, (_, at) =>
	person(`P${at}`, { intent: { answer: at % 2 ? 'weak' : 'strong', reason: `P${at} says so.` } })
);
const at = (
	phase: Phase,
	people: readonly Person[] = everyone,
	more: Partial<Room> = {}
): Room => ({
	...room(phase, people, { replies: true }),
	...more
});
const given = (of: Room, who: Person): NonNullable<Own['replies']>[string] | undefined =>
	ownState(of, who).replies?.[key];
const reply = (from: string, to: string, text = 'Why?'): ReasonReply => ({
	from: `id of ${from}`,
	to: `id of ${to}`,
	...place,
	text,
	hidden: false
});

describe('who answers whom', () => {
	it('gives each two reasons of others, and each reason two readers', () => {
		const of = at('reveal');
		const read = everyone.flatMap((who) => given(of, who)!.toRead.map(({ text }) => text));
		expect(read).toHaveLength(24);
		for (const { name } of everyone)
			expect(read.filter((text) => text === `${name} says so.`)).toHaveLength(2);
		for (const who of everyone)
			expect(given(of, who)!.toRead.map(({ text }) => text)).not.toContain(`${who.name} says so.`);
	});

	it('names a reason otherwise to each reader, so that nobody can tell a hand', () => {
		const of = at('reveal');
		const handles = everyone.flatMap((who) => given(of, who)!.toRead.map(({ handle }) => handle));
		expect(new Set(handles).size).toBe(24);
		const [first] = given(of, everyone[0]!)!.toRead;
		const author = authorBehind(of, everyone[0]!, { ...place, handle: first!.handle })!;
		expect(first!.text).toBe(`${author.name} says so.`);
		expect(authorBehind(of, author, { ...place, handle: first!.handle })).toBeUndefined();
	});

	it('names a reply at the desk by nothing that the desk could try', () => {
		const [one, other] = [reply('P0', 'P1'), reply('P2', 'P1')].map(handleOfReply);
		expect(one).toBe(other);
		expect(handleOfReply(reply('P0', 'P1', 'Why not?'))).not.toBe(one);
	});

	it('takes an answer to a reason that was given, whatever is given by now', () => {
		const [first] = given(at('reveal'), everyone[0]!)!.toRead;
		const others = everyone.filter(
			({ name }) => name !== 'P0' && !first!.text.startsWith(`${name} `)
		);
		// The one that was given moves out of the two, as two others were answered elsewhere.
		const replies = others.slice(0, 2).map(({ name }) => reply('P0', name));
		const now = at('reveal', everyone, { replies });
		expect(authorBehind(now, everyone[0]!, { ...place, handle: first!.handle })!.name).toBe(
			first!.text.split(' ')[0]
		);
	});

	it('leaves out what is hidden or banned, and keeps what was answered', () => {
		const before = given(at('reveal'), everyone[0]!)!.toRead;
		const [one, other] = before.map(({ text }) => text.split(' ')[0]!) as [string, string];
		const replies = [reply('P0', one)];
		const people = everyone.map((each) =>
			each.name === other ? { ...each, access: 'banned' as const } : each
		);
		const after = given(at('discuss', people, { replies }), people[0]!)!.toRead;
		expect(after).toHaveLength(2);
		expect(after[0]).toMatchObject({ text: `${one} says so.`, reply: 'Why?' });
		expect(after.map(({ text }) => text)).not.toContain(`${other} says so.`);
		const hiddenReasons = new Set([`1 ${key} id of ${one}`]);
		const hidden = given(at('discuss', everyone, { hiddenReasons }), everyone[0]!)!.toRead;
		expect(hidden.map(({ text }) => text)).not.toContain(`${one} says so.`);
	});

	it('begins with the reveal, ends with the second round, and is not where a class is too small', () => {
		for (const phase of ['mark-alone', 'locked'] as const)
			expect(given(at(phase), everyone[0]!)).toBeUndefined();
		const [first] = given(at('reveal'), everyone[0]!)!.toRead;
		const behind = (phase: Phase) =>
			authorBehind(at(phase), everyone[0]!, { ...place, handle: first!.handle });
		expect(behind('discuss')).toBeDefined();
		expect(behind('mark-again')).toBeUndefined();
		const four = everyone.slice(0, 4);
		expect(given(at('reveal', four), four[0]!)).toBeUndefined();
	});
});

describe('a reply', () => {
	const replies = [reply('P0', 'P1', 'Why?'), { ...reply('P2', 'P1', 'No.'), hidden: true }];
	const under = (viewer: 'teacher' | 'projector', changed: Partial<Room> = {}) =>
		(
			visibleState(at('reveal', everyone, { replies, ...changed }), { viewer }) as FromInside
		).elements[key]!.first!.reasons!.flatMap(({ replies = [] }) => replies);

	it('reaches whose reason it answers without a name, unless it is hidden', () => {
		const of = at('reveal', everyone, { replies });
		expect(given(of, everyone[1]!)!.got).toEqual(['Why?']);
		expect(JSON.stringify(ownState(of, everyone[1]!))).not.toContain('id of P0');
	});

	it('is one of so many that a phone and the desk are sent, and the rest are counted', () => {
		const class_ = Array.from({ length: 50 }, (_, at) =>
			person(`P${at}`, {
				intent: at < 5 ? { answer: 'weak', reason: `P${at} says so.` } : 'weak'
			})
		);
		const many = class_
			.slice(5)
			.map(({ name }, at) => ({ ...reply(name, 'P1', `Why, asks ${name}?`), hidden: at < 3 }));
		const of = at('reveal', class_, { replies: many });
		const { got, moreGot } = given(of, class_[1]!)!;
		expect([got.length, moreGot]).toEqual([12, 30]);
		const frame = visibleState(of, { viewer: 'teacher' }) as FromInside;
		const its = frame.elements[key]!.first!.reasons!.find(({ replies }) => replies)!;
		expect([its.replies!.length, its.moreReplies]).toEqual([33, 12]);
		expect(its.replies!.filter(({ hidden }) => hidden)).toHaveLength(3);
		// Whatever a phone is sent, the desk can hide.
		const atDesk = its.replies!.map(({ text }) => text);
		for (const text of got) expect(atDesk).toContain(text);
	});

	it('stands at the desk with its writer under names, and without under pseudonyms', () => {
		expect(under('teacher').map(({ from, hidden }) => [from, hidden])).toEqual(
			expect.arrayContaining([
				['id of P0', undefined],
				['id of P2', true]
			])
		);
		const settings = { ...at('reveal').settings, naming: 'pseudonyms' as const };
		expect(under('teacher', { settings }).every(({ from }) => from === undefined)).toBe(true);
		expect(under('projector')).toEqual([]);
	});
});
