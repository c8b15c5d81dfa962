import { describe, expect, it } from 'vitest';
import { reasonsAt, reasonsInFrame } from '#lib/rooms/reasons.ts';
import { person, room } from '#lib/rooms/sample.ts';

const long = 'The order of 9 May says so. '.repeat(100);
const everyone = ['Ada', 'Ben', 'Cem', 'Dai', 'Eva'].map((name) =>
	person(name, { intent: { answer: 'weak', reason: `${name}: ${long}` } })
);
const [ada] = everyone;
const at = (phase: Parameters<typeof room>[0], naming: 'names' | 'pseudonyms' = 'names') =>
	room(phase, everyone, { naming });

describe('a long reason', () => {
	it('is cut in the frame, and whole for the teacher who asks for it', () => {
		const cut = reasonsAt(at('locked'), 'teacher', 'I:intent', 1).reasons!;
		expect(cut).toHaveLength(5);
		for (const each of cut) {
			expect(each.text).toHaveLength(reasonsInFrame.teacher.length);
			expect(each.cut).toBe(true);
		}
		for (const naming of ['names', 'pseudonyms'] as const)
			expect(reasonsAt(at('locked', naming), 'teacher', 'I:intent', 1, ada!.id)).toEqual({
				reasons: [{ text: `Ada: ${long}`.trim(), person: ada!.id }]
			});
	});

	it('is given whole to nobody else, and to nobody before it may be read', () => {
		const asked = (viewer: 'teacher' | 'participant' | 'projector', of = at('reveal')) =>
			reasonsAt(of, viewer, 'I:intent', 1, ada!.id);
		expect(asked('participant')).toEqual({});
		expect(asked('projector')).toEqual({});
		expect(asked('teacher', at('mark-alone'))).toEqual({});
		// Fewer than five under pseudonyms.
		const few = room('locked', everyone.slice(0, 4), { naming: 'pseudonyms' });
		expect(asked('teacher', few)).toEqual({});
		expect(reasonsAt(at('reveal'), 'teacher', 'I:intent', 1, 'nobody')).toEqual({});
	});
});

it('what a table wrote stays one reason when somebody of it is moved later', () => {
	const written = { answer: 'weak', reason: 'We read the memo twice.' } as const;
	const at = (name: string, group: string) => ({
		...person(name, {}, { intent: written }),
		group,
		markedAt: { 2: new Map([['I:intent', '1']]) }
	});
	const shown = (benIsAt: string) =>
		reasonsAt(
			room('locked-again', [at('Ada', '1'), at('Ben', benIsAt), ...everyone.slice(2)], {
				groups: 'tables'
			}),
			'teacher',
			'I:intent',
			2
		).reasonCount;
	expect(shown('1')).toBe(1);
	expect(shown('2')).toBe(1);
});
