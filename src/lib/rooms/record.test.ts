import { describe, expect, it } from 'vitest';
import { recordOf } from '#lib/rooms/record.ts';
import { RoomRecord } from '#lib/rooms/protocol.ts';
import { moment, person, room } from '#lib/rooms/sample.ts';

const people = [
	person('Ben', { intent: 'weak', take: 'strong' }, { intent: 'strong' }),
	person('Ada', { intent: { answer: 'conclusive', reason: 'The orders.' } }),
	person('Cy', { intent: 'contradicted' }, {}, 'banned')
];
const events = [
	{ at: moment, kind: 'opened' },
	{ at: moment, kind: 'joined', person: 'id of Ada' },
	{ at: moment, kind: 'removed', person: 'id of Cy' }
];

describe('what a teacher takes away', () => {
	it('has, while the class marks, who took part and no mark', () => {
		const record = recordOf(room('mark-alone', people), events, moment);
		expect(record.rows).toEqual([]);
		expect(record.people.map(({ name, marked }) => [name, marked])).toEqual([
			['Ada', [1, 0]],
			['Ben', [2, 1]],
			['Cy', [1, 0]]
		]);
		expect(RoomRecord.parse(structuredClone(record))).toEqual(record);
	});
	it('counts nobody’s marks on an element that was put aside', () => {
		const apart = room('mark-alone', people, { pacing: 'one-by-one' }, 1);
		const aside = { ...apart, standing: { ...apart.standing, held: [0, 1] as const } };
		expect(recordOf(aside, events, moment).people.map(({ marked }) => marked)).toEqual([
			[0, 0],
			[1, 0],
			[0, 0]
		]);
	});
	it('has every mark once the room is compared, but those that a ban set aside', () => {
		const { rows } = recordOf(room('compare', people), events, moment);
		expect(
			rows.map(({ name, round, element, mark }) => [name, round, element, mark.answer])
		).toEqual([
			['Ada', 1, 'intent', 'conclusive'],
			['Ben', 1, 'intent', 'weak'],
			['Ben', 1, 'take', 'strong'],
			['Ben', 2, 'intent', 'strong']
		]);
	});
	it('does not tell by the hour of coming whose a pseudonym is', () => {
		const { events: told } = recordOf(
			room('compare', people, { naming: 'pseudonyms' }),
			events,
			moment
		);
		expect(told.map(({ kind, person }) => [kind, person])).toEqual([
			['opened', undefined],
			['joined', undefined],
			['removed', 'id of Cy']
		]);
	});
});
