import '#lib/ui/tokens.css';
import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { CaseFacts } from '#lib/rooms/case-facts.ts';
import type { RoomMark } from '#lib/rooms/room-mark.ts';
import { joinedRooms } from '#lib/room-client/own-rooms.ts';
import { Participant } from '#lib/room-client/participant.svelte.ts';
import Onward from './Onward.svelte';
import OutsideRoom from './OutsideRoom.svelte';
import type { Seat } from './seat.svelte.ts';

/** Parts of a phone’s page, by what a room told it. */

const text = (container: Element) => container.textContent!.replace(/\s+/g, ' ');

describe('the way on at the last element', () => {
	const at = (hasFinished: boolean) => ({
		seat: { pane: 'mark', onward: undefined, hasFinished } as Seat,
		sheet: undefined,
		first: undefined,
		locked: false
	});
	it('says that all is done only when it is', async () => {
		const { container, rerender } = await render(Onward, at(false));
		expect(text(container)).toContain('1 not finished');
		expect(text(container)).not.toContain('All done');
		await rerender(at(true));
		expect(text(container)).toContain('All done');
	});
});

describe('a room that is gone', () => {
	const mark: RoomMark = { answer: 'weak', reason: 'Only one witness.' };
	const element = { kind: 'element', id: 'intent', number: '1', label: 'Intent' };
	const facts = {
		id: 'the-bicycle',
		version: 3,
		counts: [{ id: 'I', test: 'theft' }],
		tests: [{ id: 'theft', root: { kind: 'all', id: 'theft', of: [element] } }],
		rivals: [],
		forums: [{ id: 'icc', standard: 'reasonable-grounds' }]
	} as unknown as CaseFacts;
	const kept = { count: 'I', element: 'intent', key: 'I:intent', round: 1, state: 'taken', mark };
	const gone = (ownMarks: unknown[]) =>
		({
			code: 'ABCDEFGH',
			ended: true,
			fault: '',
			live: { line: 'lost', refusal: 'no-such-room' },
			known: {
				code: 'ABCDEFGH',
				title: 'Seminar 4',
				name: 'Ada',
				person: `p${Math.random()}`,
				case: 'the-bicycle',
				digest: 'sha'
			},
			ownMarks,
			marks: {
				notCounted: 0,
				ofRound: (round: number) => new Map(round === 1 ? [['I:intent', mark]] : [])
			}
		}) as unknown as Participant;

	it('leaves one’s marks to be read, and kept', async () => {
		const { container, getByRole } = await render(OutsideRoom, { person: gone([kept]), facts });
		expect(text(container)).toContain('There is no room with this code.');
		await getByRole('button', { name: 'Keep my marks as an assessment' }).click();
		expect(text(container)).toContain('Only one witness.');
		expect(text(container)).not.toContain('go on marking');
		await expect
			.element(getByRole('link', { name: 'Open on the bench' }))
			.toHaveAttribute('href', '/cases/the-bicycle/bench/I/intent');
		expect(text(container)).toContain('Saved among the assessments on this device.');
	});

	it('is known on this device after its time, too', async () => {
		const code = 'ZZZZZZZZ';
		await joinedRooms.add({
			code,
			title: '',
			name: 'Ada',
			person: 'p1',
			joined: '2026-01-01T09:00:00.000Z',
			expires: '2026-02-01T09:00:00.000Z'
		});
		const person = new Participant(code);
		await person.end();
		expect(person).toMatchObject({ ended: true, known: { name: 'Ada' } });
		await joinedRooms.forget(code);
	});

	it('says nothing of marks where the device has none', async () => {
		const { container } = await render(OutsideRoom, { person: gone([]), facts });
		expect(text(container)).toContain('There is no room with this code.');
		expect(container.querySelector('button, section')).toBeNull();
	});
});
