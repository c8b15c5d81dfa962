import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { mostRivals } from '#lib/domain/mark.ts';
import {
	FromParticipant,
	FromProjector,
	FromServer,
	FromStranger,
	FromTeacher,
	protocolVersion,
	readMessage,
	refusalWords,
	refusals,
	roomReasonLimit,
	roomRivalReasonLimit
} from '#lib/rooms/protocol.ts';
import { moment, person, room } from '#lib/rooms/sample.ts';
import { visibleState } from '#lib/rooms/state.ts';
import { mostPeople } from '#lib/rooms/settings.ts';
import { viewers, type Viewer } from '#lib/rooms/visibility.ts';

const version = protocolVersion;
const mark = {
	kind: 'mark',
	version,
	seq: 1,
	round: 1,
	count: 'I',
	element: 'genocide/chapeau/intent',
	mark: { answer: 'weak', reason: 'Another aim.', doubt: 'law', reliance: { E31: 'rely' } }
};
const rivalMark = {
	...mark,
	mark: { rivals: { flight: { answer: 'open', reason: 'Others fled.' }, 'keeping-power': {} } }
};
const place = { count: 'I', element: 'intent' };
const at = { phase: 'mark-alone', stage: 0 };
const messages: Record<string, { message: Record<string, unknown>; of: Viewer[] }> = {
	listen: { message: { kind: 'listen', version, last: 'p1.7' }, of: [...viewers] },
	'listen without a stream': { message: { kind: 'listen', version }, of: [...viewers] },
	join: { message: { kind: 'join', version, code: 'K7PM4Q', name: 'Zoë Ng' }, of: ['stranger'] },
	'join, with a student number': {
		message: { kind: 'join', version, code: 'K7PM4Q', name: 'Zoë Ng', number: 'n-0815' },
		of: ['stranger']
	},
	'join, probed': {
		message: { kind: 'join', version, code: 'K7PM4Q', probed: true },
		of: ['stranger']
	},
	mark: { message: mark, of: ['participant'] },
	'mark, with answers to rival explanations': { message: rivalMark, of: ['participant'] },
	reply: {
		message: { kind: 'reply', version, ...place, handle: '0123456789abcdef', text: 'Why?' },
		of: ['participant']
	},
	leave: { message: { kind: 'leave', version }, of: ['participant'] },
	'delete-own': { message: { kind: 'delete-own', version }, of: ['participant'] },
	'sign-out': {
		message: { kind: 'sign-out', version },
		of: ['participant', 'teacher', 'projector']
	},
	'join by the link, as another': {
		message: { kind: 'join', version, code: 'K7PM4QXZ', secret: 's', name: 'Ng', anew: true },
		of: ['stranger']
	},
	'look by the link': { message: { kind: 'listen', version, secret: 's' }, of: ['stranger'] },
	people: { message: { kind: 'people', version, most: 1200 }, of: ['teacher'] },
	door: { message: { kind: 'door', version, open: false }, of: ['teacher'] },
	elsewhere: { message: { kind: 'elsewhere', version, shown: true }, of: ['teacher'] },
	'remove-since': {
		message: { kind: 'remove-since', version, since: '2026-02-08T18:00:00.000Z' },
		of: ['teacher']
	},
	'new-desk': { message: { kind: 'new-desk', version }, of: ['teacher'] },
	step: {
		message: { kind: 'step', version, from: at, to: { ...at, phase: 'locked' } },
		of: ['teacher']
	},
	pair: { message: { kind: 'pair', version }, of: ['teacher'] },
	'add-element': { message: { kind: 'add-element', version, ...place }, of: ['teacher'] },
	'remove-element': { message: { kind: 'remove-element', version, ...place }, of: ['teacher'] },
	show: { message: { kind: 'show', version, place }, of: ['teacher'] },
	timer: { message: { kind: 'timer', version, until: null }, of: ['teacher'] },
	'close-by': {
		message: { kind: 'close-by', version, closes: '2026-02-08T18:00:00.000Z' },
		of: ['teacher']
	},
	homework: { message: { kind: 'homework', version, homework: false }, of: ['teacher'] },
	'hide-reason': {
		message: { kind: 'hide-reason', version, person: 'p', round: 1, ...place, hidden: true },
		of: ['teacher']
	},
	'hide-reply': {
		message: { kind: 'hide-reply', version, ...place, handle: '0123456789abcdef', hidden: true },
		of: ['teacher']
	},
	rename: { message: { kind: 'rename', version, person: 'p', name: 'Zoë Ng' }, of: ['teacher'] },
	regroup: { message: { kind: 'regroup', version, person: 'p', group: '12' }, of: ['teacher'] },
	'choose-reason': {
		message: { kind: 'choose-reason', version, person: 'p', round: 1, ...place, chosen: true },
		of: ['teacher']
	},
	lead: { message: { kind: 'lead', version, follow: true, page: 2 }, of: ['teacher'] },
	remove: { message: { kind: 'remove', version, person: 'p' }, of: ['teacher'] },
	ban: { message: { kind: 'ban', version, person: 'p' }, of: ['teacher'] },
	readmit: { message: { kind: 'readmit', version, person: 'p' }, of: ['teacher'] },
	unlock: { message: { kind: 'unlock', version, as: 'teacher', secret: 's' }, of: ['stranger'] },
	reasons: {
		message: { kind: 'reasons', version, ...place, round: 1 },
		of: ['teacher', 'participant', 'projector']
	},
	'whole reason': {
		message: { kind: 'reasons', version, ...place, round: 1, person: 'p' },
		of: ['teacher']
	},
	projector: { message: { kind: 'projector', version }, of: ['teacher'] },
	record: { message: { kind: 'record', version }, of: ['teacher'] },
	delete: { message: { kind: 'delete', version, code: 'K7PM4Q' }, of: ['teacher'] }
};

describe('what may be sent', () => {
	it.each(Object.entries(messages))('%s', (_, { message, of }) => {
		for (const viewer of viewers) {
			const { message: read, refusal } = readMessage(viewer, message);
			if (of.includes(viewer)) expect(read).toEqual(message);
			else expect(['not-understood', 'not-yours']).toContain(refusal);
		}
	});
	it('nobody but the teacher steers: the others are told so', () => {
		for (const viewer of ['participant', 'projector', 'stranger'] as const)
			expect(readMessage(viewer, messages['step']!.message)).toEqual({ refusal: 'not-yours' });
	});
	it('no message with a field more than it should have, at any depth', () => {
		for (const { message, of } of Object.values(messages))
			expect(readMessage(of[0]!, { ...message, teacher: true })).toEqual({
				refusal: 'not-understood'
			});
		expect(readMessage('participant', { ...mark, mark: { ...mark.mark, split: true } })).toEqual({
			refusal: 'not-understood'
		});
	});
	it('no message of another version, which is told apart from nonsense', () => {
		for (const { message, of } of Object.values(messages))
			expect(readMessage(of[0]!, { ...message, version: version + 1 })).toEqual({
				refusal: 'other-version'
			});
		for (const nonsense of [undefined, null, 7, 'mark', [], {}, { kind: 'mark' }])
			expect(readMessage('participant', nonsense)).toEqual({ refusal: 'not-understood' });
	});
});

it('every kind of message is among those above', () => {
	const kinds = (union: { options: readonly { shape: { kind: z.ZodType } }[] }) =>
		union.options.flatMap(({ shape: { kind } }) =>
			kind instanceof z.ZodEnum ? kind.options : [...(kind as z.ZodLiteral<string>).values]
		);
	const tried = new Set(Object.values(messages).map(({ message }) => message['kind']));
	for (const union of [FromStranger, FromParticipant, FromProjector, FromTeacher])
		for (const kind of kinds(union)) expect(tried).toContain(kind);
});

describe('the door’s messages', () => {
	const steered = (message: object) => readMessage('teacher', { version, ...message }).refusal;
	it.each([
		{ kind: 'people', most: 0 },
		{ kind: 'people', most: 1.5 },
		{ kind: 'people', most: mostPeople + 1 },
		{ kind: 'door', open: 'no' },
		{ kind: 'door' },
		{ kind: 'remove-since', since: 'yesterday' },
		{ kind: 'remove-since', since: 0 },
		{ kind: 'delete', code: 'k7pm' }
	])('are not %o', (message) => expect(steered(message)).toBe('not-understood'));
	it.each(['', 'x'.repeat(101), 'a\0b', 7])('take no secret such as “%s”', (secret) => {
		for (const message of [
			{ kind: 'join', version, code: 'K7PM4QXZ', secret },
			{ kind: 'listen', version, secret },
			{ kind: 'unlock', version, as: 'teacher', secret }
		])
			expect(readMessage('stranger', message).refusal).toBe('not-understood');
	});
	it('give nobody a desk by asking for another viewer’s', () => {
		expect(
			readMessage('stranger', { kind: 'unlock', version, as: 'participant', secret: 's' }).refusal
		).toBe('not-understood');
	});
});

describe('a mark', () => {
	const read = (changed: object) => readMessage('participant', { ...mark, ...changed }).refusal;
	it('has a reason of two pages and no more', () => {
		const reason = (length: number) => ({ mark: { reason: 'x'.repeat(length) } });
		expect(read(reason(roomReasonLimit))).toBeUndefined();
		expect(read(reason(roomReasonLimit + 1))).toBe('not-understood');
	});
	it('is refused with an answer, round, number or evidence that cannot be', () => {
		expect(read({ mark: { answer: 'guilty' } })).toBe('not-understood');
		expect(read({ mark: { answer: 3 } })).toBe('not-understood');
		expect(read({ round: 6 })).toBe('not-understood');
		expect(read({ seq: 0 })).toBe('not-understood');
		expect(read({ seq: 1.5 })).toBe('not-understood');
		expect(read({ mark: { reliance: { 'any text at all': 'rely' } } })).toBe('not-understood');
	});
	it('has of each rival explanation an answer and a reason, and no more than fits', () => {
		const rivals = (of: object) => read({ mark: { rivals: of } });
		expect(rivals({ flight: { answer: 'perhaps' } })).toBe('not-understood');
		expect(rivals({ flight: { answer: 'open', strength: 3 } })).toBe('not-understood');
		expect(rivals({ 'Of flight': { answer: 'open' } })).toBe('not-understood');
		expect(rivals({ flight: { reason: 'a\0b' } })).toBe('not-understood');
		for (const many of [1, 4, 20, mostRivals]) {
			const all = (reason: string) =>
				rivals(
					Object.fromEntries(Array.from({ length: many }, (_, at) => [`r-${at}`, { reason }]))
				);
			const longest = 'x'.repeat(roomRivalReasonLimit(many));
			expect(all(longest)).toBeUndefined();
			if (many > 1) expect(rivals({ a: { reason: `${'x'.repeat(501)}` } })).toBe('not-understood');
			if (many >= 20) expect(all(`${longest}x`)).toBe('not-understood');
		}
		expect(
			rivals(Object.fromEntries(Array.from({ length: mostRivals + 1 }, (_, at) => [`r-${at}`, {}])))
		).toBe('not-understood');
	});
	it('may be empty, and so taken back', () => {
		expect(read({ mark: {} })).toBeUndefined();
	});
});

describe('a name', () => {
	const named = (name: string) =>
		readMessage('stranger', { kind: 'join', version, code: 'K7PM4Q', name });
	it('may be in any script, and loses the blanks around it', () => {
		expect(named(' 김 ').message).toMatchObject({ name: '김' });
		expect(named('नीलम').refusal).toBeUndefined();
	});
	it.each(['', '   ', 'x'.repeat(61), 'a\nb', 'a\u0000b', 'a\u202Eb', '\u3164', '\u200B'])(
		'is not “%s”',
		(name) => {
			expect(named(name).refusal).toBe('name-unfit');
		}
	);
});

describe('what comes back', () => {
	const frame = visibleState(room('compare', [person('A', { intent: 'weak' })]), {
		viewer: 'participant',
		person: 'id of A'
	});
	it.each([
		['a full frame', { kind: 'frame', version, id: 'p1.7', at: moment, frame }],
		[
			'a delta',
			{
				kind: 'delta',
				version,
				from: 'p1.7',
				id: 'p1.8',
				delta: { in: { progress: { set: { finished: 1 } } }, gone: ['timer'] }
			}
		],
		['that one has joined', { kind: 'joined', version, person: 'p', name: 'Zoë Ng' }],
		['that a mark is kept', { kind: 'taken', version, seq: 1 }],
		['that the marks are about to be locked', { kind: 'flush', version }],
		['that a room is open', { kind: 'opened', version, code: 'K7PM4Q', desk: 'secret' }],
		['why none is', { kind: 'faults', version, faults: ['Choose a case.'] }],
		['a secret', { kind: 'key', version, secret: 's' }],
		['reasons', { kind: 'reasons', version, reasonCount: 1, reasons: [{ text: 'Because.' }] }],
		['that it is done', { kind: 'done', version }],
		['how many it concerned', { kind: 'done', version, people: 3 }],
		['the secret of a new desk link', { kind: 'desk', version, secret: 's' }],
		['that it is not', { kind: 'refused', version, why: 'locked', seq: 1 }]
	])('may be %s', (_, message) => {
		expect(FromServer.parse(structuredClone(message))).toEqual(message);
	});
	it('is nothing else', () => {
		expect(FromServer.safeParse({ kind: 'refused', version, why: 'because' }).success).toBe(false);
		expect(
			FromServer.safeParse({
				kind: 'frame',
				version,
				id: 'p1.7',
				at: moment,
				frame: { ...frame, secret: 1 }
			}).success
		).toBe(false);
	});
});

it('each refusal has one sentence or two of plain words', () => {
	for (const why of refusals) expect(refusalWords[why]).toMatch(/^[A-Z“][^!]*\.$/u);
	expect(new Set(Object.values(refusalWords)).size).toBe(refusals.length);
});
