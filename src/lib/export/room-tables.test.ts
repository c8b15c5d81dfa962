import { describe, expect, it } from 'vitest';
import { cellsOf } from '#lib/files/spreadsheet.ts';
import { openedWorkbook } from '#lib/export/opened-workbook.ts';
import {
	aboutOf,
	actsTable,
	askedOf,
	eventsOf,
	marksOf,
	matrixOf,
	participationOf,
	rivalsTable,
	tableAsCsv,
	type RoomTaken
} from '#lib/export/room-tables.ts';
import { roomWorkbook } from '#lib/export/room-workbook.ts';
import type { CaseFacts } from '#lib/rooms/case-facts.ts';
import type { Phase } from '#lib/rooms/phases.ts';
import { recordOf, type RoomEvent } from '#lib/rooms/record.ts';
import type { Room } from '#lib/rooms/room.ts';
import { docket, moment, person, room } from '#lib/rooms/sample.ts';
import { visibleState } from '#lib/rooms/state.ts';

const facts: CaseFacts = {
	id: 'the-bicycle',
	version: 3,
	title: 'The bicycle',
	article: { title: 'Gone', author: 'A. Reporter', publisher: 'The Paper', date: '2026-01-02' },
	law: '2026-01-01',
	counts: docket.counts.map((count) => ({ ...count, title: 'Theft', theory: 'It was taken.' })),
	tests: [...docket.tests].map(([id, root]) => ({ id, root })),
	evidence: [],
	rivals: ['a-grudge', 'error'].map((id) => ({
		id,
		count: 'I',
		element: 'intent',
		name: id.replace('-', ' ')
	})),
	forums: [],
	anchors: {},
	standards: []
};

const hostile = '=1+1; @x\n"quoted", _x0041_';
const people = [
	person(
		'Ada',
		{ intent: { answer: 'conclusive', reason: hostile, doubt: 'law' }, take: 'cannot-tell' },
		{ intent: { answer: 'weak', reliance: { E7: 'rely', E9: 'set-aside', E8: 'rely' } } }
	),
	person('Ben', { intent: 'contradicted' }),
	person('Cy', { intent: 'strong' }, {}, 'banned'),
	person('Di', {}, {}, 'removed')
];
const events: RoomEvent[] = [
	{ at: moment, kind: 'opened' },
	{ at: moment, kind: 'joined', person: 'id of Ada' },
	{ at: moment, kind: 'phase', detail: { phase: 'mark-again', stage: 0 } },
	{
		at: moment,
		kind: 'reason-hidden',
		person: 'id of Ada',
		detail: { round: 1, count: 'I', element: 'intent' }
	}
];

function taken(of: Room): RoomTaken {
	const frame = visibleState(of, { viewer: 'teacher' });
	if (frame.viewer === 'stranger') throw new Error('The teacher is no stranger.');
	return { code: 'K7PM4Q', frame, record: recordOf(of, events, moment), facts };
}

const lines = <Item>(table: Parameters<typeof tableAsCsv<Item>>[0]) =>
	cellsOf(tableAsCsv(table)) as [string[], ...string[][]];

describe('the marks of a room as a table', () => {
	const [heads, ...rows] = lines(marksOf(taken(room('compare', people))));
	const column = (head: string) => heads.indexOf(head);
	const pick = (row: string[], ...of: string[]) => of.map((head) => row[column(head)]);

	it('have a line for each person, round and element, but for who was banned', () => {
		expect(heads.slice(0, 5)).toEqual(['person', 'name', 'access', 'round', 'count']);
		// Three people, two rounds, three elements in this forum.
		expect(rows.map((row) => pick(row, 'name', 'round', 'element', 'level', 'answer'))).toEqual([
			['Ada', '1', 'intent', '5', 'Conclusive'],
			['Ada', '1', 'take', '', 'Cannot tell'],
			['Ada', '1', 'keep', '', ''],
			['Ada', '2', 'intent', '2', 'Weak'],
			['Ada', '2', 'take', '', ''],
			['Ada', '2', 'keep', '', ''],
			['Ben', '1', 'intent', '0', 'Contradicted'],
			['Ben', '1', 'take', '', ''],
			['Ben', '1', 'keep', '', ''],
			['Ben', '2', 'intent', '', ''],
			['Ben', '2', 'take', '', ''],
			['Ben', '2', 'keep', '', ''],
			...['1', '2'].flatMap((round) =>
				['intent', 'take', 'keep'].map((element) => ['Di', round, element, '', ''])
			)
		]);
	});

	it('name the table or the role of each, where there are any, and under names alone', () => {
		const grouped = people.map((each, at) => ({ ...each, group: at < 2 ? '3' : '12' }));
		const groupsIn = ([heads, ...rows]: [string[], ...string[][]]) => {
			const at = heads.findIndex((head) => head.toLowerCase() === 'group');
			return at < 0 ? undefined : [...new Set(rows.map((row) => row[at]))];
		};
		const groupsOf = (of: Room) => [
			groupsIn(lines(marksOf(taken(of)))),
			groupsIn(lines(participationOf(taken(of))))
		];
		expect(groupsOf(room('compare', grouped, { groups: 'tables' }))).toEqual([
			['Table 3', 'Table 12'],
			['Table 3', 'Table 12']
		]);
		const hidden = room('compare', grouped, { groups: 'roles', naming: 'pseudonyms' });
		expect(groupsOf(hidden)).toEqual([undefined, undefined]);
		expect(heads).not.toContain('group');
	});

	it('tell unmarked from contradicted, by an empty cell and in a word', () => {
		expect(pick(rows[6]!, 'status', 'level')).toEqual(['marked', '0']);
		expect(pick(rows[7]!, 'status', 'level')).toEqual(['unmarked', '']);
	});

	it('hold reasons as they were written, but as no formula, and what was relied on', () => {
		expect(pick(rows[0]!, 'reason', 'cause of doubt')).toEqual([
			'\'=1+1;\' @x\n"quoted", _x0041_'.replace(";' @", '; @'),
			'what the law asks'
		]);
		expect(pick(rows[3]!, 'relied on', 'discounted', 'set aside')).toEqual(['E7 E8', '', 'E9']);
	});

	it('say what the room still hides, and do not take it for unmarked', () => {
		const statuses = (of: Room) => {
			const [heads, ...rows] = lines(marksOf(taken(of)));
			return new Set(rows.map((row) => row[heads.indexOf('status')]));
		};
		expect(statuses(room('mark-alone', people))).toEqual(new Set(['still hidden']));
		expect(statuses(room('mark-again', people))).toEqual(
			new Set(['marked', 'unmarked', 'still hidden'])
		);
		expect(statuses(room('compare', people, { naming: 'pseudonyms' }))).toEqual(
			new Set(['too few marked'])
		);
	});
});

describe('the other tables', () => {
	const whole = taken(room('compare', people));

	it('the matrix has a line for each person and a column for each element and round', () => {
		const [heads, ...rows] = lines(matrixOf(whole));
		expect(heads).toEqual([
			'Person',
			'Name',
			...['1', '2'].flatMap((round) =>
				['intent', 'take', 'keep'].map((element) => `Round ${round}: I  ${element}`)
			)
		]);
		expect(rows.map((row) => row.slice(1))).toEqual([
			['Ada', 'Conclusive', 'Cannot tell', '', 'Weak', '', ''],
			['Ben', 'Contradicted', '', '', '', '', ''],
			['Di', '', '', '', '', '', '']
		]);
		const hidden = lines(matrixOf(taken(room('mark-alone', people))));
		expect(hidden[1]).toEqual(['id of Ada', 'Ada', 'still hidden', 'still hidden', 'still hidden']);
	});

	it('participation says how much of what was asked each person marked, and whoever left', () => {
		expect(askedOf(whole.frame, facts)).toEqual([3, 3]);
		expect(lines(participationOf(whole)).slice(1)).toEqual([
			['id of Ada', 'Ada', 'present', '2', '3', '1', '3', 'no'],
			['id of Ben', 'Ben', 'present', '1', '3', '0', '3', 'no'],
			['id of Cy', 'Cy', 'banned', '1', '3', '0', '3', 'no'],
			['id of Di', 'Di', 'removed', '0', '3', '0', '3', 'no']
		]);
		// Of a room that goes element by element only what it has come to is asked.
		const second = taken(room('mark-alone', people, { pacing: 'one-by-one' }, 1));
		expect(askedOf(second.frame, facts)).toEqual([2, 1]);
	});

	it('the event log has what happened in order, with names and the element meant', () => {
		const [heads, ...rows] = lines(eventsOf(whole));
		expect(heads.slice(0, 3)).toEqual(['time', 'event', 'in words']);
		expect(rows.map((row) => row.slice(1))).toEqual([
			['opened', 'The room was opened', '', '', '', '', '', '', ''],
			['joined', 'A person joined', 'id of Ada', 'Ada', '', '', '', '', ''],
			['phase', 'A phase began', '', '', 'Mark again', '', '', '', ''],
			[
				'reason-hidden',
				'A reason was hidden from the class',
				'id of Ada',
				'Ada',
				'',
				'1',
				'I',
				'',
				'intent'
			]
		]);
	});

	it('every kind of event that is stored has words', () => {
		for (const kind of [
			'opened',
			'joined',
			'phase',
			'removed',
			'banned',
			'present',
			'reason-hidden',
			'reason-shown'
		]) {
			const of = { ...whole, record: { ...whole.record, events: [{ at: moment, kind }] } };
			expect(lines(eventsOf(of))[1]![2], kind).not.toBe('');
		}
	});
});

describe('the acts', () => {
	const standard = {
		...{ id: 'substantial-grounds', label: 'Substantial grounds', phrase: '', body: '' },
		...{ source: '', use: '', threshold: 'strong' as const, forums: ['custom'] }
	};
	const told = (phase: Phase) => ({
		...taken(room(phase, [person('Ada', { take: 'strong', keep: 'weak' })])),
		facts: { ...facts, standards: [standard] }
	});

	it('are told one by one, with which reach the standard by the median', () => {
		expect(lines(actsTable(told('reveal'))).slice(1)).toEqual([
			['I', '', 'take', 'strong', 'Meets it', ''],
			['I', '', 'keep', 'weak', 'Falls short', '']
		]);
		expect(aboutOf(told('reveal')).lines).toContainEqual([
			'Acts on the median, Count I',
			'Acts: take reaches “substantial grounds”; keep (weak) falls short.'
		]);
	});
	it('are left out while the room hides them', () => {
		expect(actsTable(told('mark-alone')).lines).toEqual([]);
	});
	it('have a sheet of their own where they are told', async () => {
		const names = async (phase: Phase) => {
			const blob = await roomWorkbook(told(phase));
			return openedWorkbook(new Uint8Array(await blob.arrayBuffer())).names;
		};
		expect(await names('reveal')).toContain('Acts');
		expect(await names('mark-alone')).not.toContain('Acts');
	});
	it('are called on their sheet as the law calls them', async () => {
		const called = (label: string) => {
			const of = told('reveal');
			const tests = of.facts.tests.map((test) => ({
				...test,
				root: {
					...test.root,
					of:
						test.root.kind === 'element' || test.root.kind === 'count'
							? []
							: test.root.of.map((part) => (part.id === 'acts' ? { ...part, label } : part))
				}
			}));
			return { ...of, facts: { ...of.facts, tests: tests as CaseFacts['tests'] } };
		};
		const blob = await roomWorkbook(called('Purposes'));
		const { names } = openedWorkbook(new Uint8Array(await blob.arrayBuffer()));
		expect(names).toContain('Purposes');
		expect(names).not.toContain('Acts');
	});
});

describe('answers to rival explanations', () => {
	const rivals = { 'a-grudge': { answer: 'open', reason: 'They\nquarrelled.' } } as const;
	const answered = (phase: Phase) =>
		taken(
			room(phase, [
				person(
					'Ada',
					{ intent: { answer: 'weak', rivals } },
					{ intent: { answer: 'weak', rivals } }
				),
				person('Ben', { intent: 'strong' })
			])
		);
	const none = taken(room('compare', people));

	it('stand in the line of their mark, in the words of a table of one’s own', () => {
		const [heads, first] = lines(marksOf(answered('compare')));
		expect(first![heads.indexOf('rival explanations')]).toBe('a-grudge=open: They\n  quarrelled.');
	});
	it('are counted by explanation and round, and left out while the room hides them', () => {
		expect(lines(rivalsTable(answered('compare'))).slice(1)).toEqual([
			['I', '', 'intent', 'a grudge', '1', '0', '1', '1'],
			['I', '', 'intent', 'error', '1', '0', '0', '2'],
			['I', '', 'intent', 'a grudge', '2', '0', '1', '0'],
			['I', '', 'intent', 'error', '2', '0', '0', '1']
		]);
		expect(rivalsTable(answered('mark-alone')).lines).toEqual([]);
	});
	it('have a sheet of their own where somebody answered', async () => {
		const names = async (of: RoomTaken) => {
			const blob = await roomWorkbook(of);
			return openedWorkbook(new Uint8Array(await blob.arrayBuffer())).names;
		};
		expect(await names(answered('compare'))).toContain('Rival explanations');
		expect(await names(none)).not.toContain('Rival explanations');
		expect(aboutOf(none).lines.map(([term]) => term)).not.toContain('Rival explanations');
	});
});

describe('the workbook', () => {
	it('says of a second round that no first mark is carried into it, and of one round nothing', () => {
		const terms = (phase: Phase) => aboutOf(taken(room(phase, people))).lines.map(([term]) => term);
		expect(terms('compare')).toContain('Second round');
		expect(terms('reveal')).not.toContain('Second round');
	});

	it('opens again with all sheets, numbers as numbers and everything else as text', async () => {
		const taking = taken(room('compare', people, { title: 'Law 204' }));
		const blob = await roomWorkbook(taking);
		const { part, cells, names } = openedWorkbook(new Uint8Array(await blob.arrayBuffer()));
		expect(names).toEqual(['Matrix', 'Marks', 'Event log', 'Participation', 'About']);

		const marks = cells(2);
		expect([marks.get('D1'), marks.get('J1'), marks.get('L1')]).toEqual([
			'round',
			'level',
			'reason'
		]);
		expect([marks.get('D2'), marks.get('J2'), marks.get('L2')]).toEqual([1, 5, hostile]);
		// Contradicted is 0; unmarked and “cannot tell” are nothing at all.
		expect([marks.get('J8'), marks.get('J3'), marks.get('J9')]).toEqual([0, '', '']);

		expect(cells(4).get('C2')).toBe('present');
		expect(cells(4).get('D2')).toBe(2);
		expect([...cells(5).values()]).toContain('K7PM4Q: Law 204');
		for (const [term] of aboutOf(taking).lines) expect([...cells(5).values()]).toContain(term);

		for (const sheet of [1, 2, 3, 4, 5]) {
			const xml = part(`xl/worksheets/sheet${sheet}.xml`);
			expect(xml).not.toMatch(/<f[ >]/);
			expect(xml.includes('<autoFilter')).toBe(sheet < 5);
		}
		const formats = /<cellXfs[^]*<\/cellXfs>/.exec(part('xl/styles.xml'))![0];
		for (const [format] of formats.matchAll(/<xf [^>]*>/g))
			expect(format).toMatch(/^<xf (quotePrefix="1"(?!.*numFmtId)|numFmtId)/);
		expect(formats).toMatch(/<xf numFmtId/);
	});
});
