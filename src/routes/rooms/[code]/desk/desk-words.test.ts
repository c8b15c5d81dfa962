import { describe, expect, it } from 'vitest';
import type { NamedElement } from '#lib/rooms/case-facts.ts';
import { person, room } from '#lib/rooms/sample.ts';
import { visibleState } from '#lib/rooms/state.ts';
import type { FromInside } from '#lib/rooms/frame.ts';
import type { Phase } from '#lib/rooms/phases.ts';
import { steps } from '#lib/rooms/phases.ts';
import {
	beforeStep,
	courseOf,
	fieldOf,
	hiddenWords,
	inOrder,
	markedWords,
	marksInWords,
	momentOf,
	progressWords,
	seated
} from './desk-words.ts';

const people = ['Ada', 'ben', 'Cy'].map((name, at) =>
	person(name, { intent: at === 0 ? 'conclusive' : 'weak', take: 'weak', keep: 'weak' })
);
const others = [person('Bo', {}, {}, 'banned'), person('Al', {}, {}, 'removed')];
const frame = (phase: Phase, settings = {}, stage = 0) =>
	visibleState(room(phase, [...people, ...others], settings, stage), {
		viewer: 'teacher'
	}) as FromInside;
const elements = ['intent', 'take', 'keep'].map((element, stage): NamedElement => ({
	count: 'I',
	element,
	key: `I:${element}`,
	stage,
	number: '',
	label: element,
	within: ''
}));

describe('the desk', () => {
	it('says how far the class is', () => {
		const marking = frame('mark-alone');
		expect(progressWords(marking)).toBe('3 of 3 finished; 3 here now.');
		const said = (people: number, finished: number) =>
			progressWords({ ...marking, progress: { people, finished, here: people } });
		expect(said(0, 0)).toBe('Nobody has joined yet.');
		expect(said(2, 1)).toBe('1 of 2 finished; 2 here now.');
		expect(progressWords(frame('discuss'))).toBe('3 people; 3 here now.');
	});

	it('says before a step what cannot be taken back', () => {
		const said = (of: FromInside) =>
			beforeStep(of, steps(of.standing, courseOf(of, elements)).next!, elements);
		expect(said(frame('mark-alone'))).toBe('You can reopen it.');
		expect(said({ ...frame('mark-alone'), progress: { people: 3, here: 3, finished: 2 } })).toBe(
			'1 person not finished yet. You can reopen it.'
		);
		expect(said(frame('locked'))).toBe('After this, the first marks can’t change.');
		expect(said(frame('locked-again'))).toBe('After this, the second marks can’t change.');
		expect(said(frame('compare'))).toMatch(/can reopen it/);
		expect(said(frame('compare', { pacing: 'one-by-one' }))).toBe('Next:  take.');
	});

	it('says that marks are hidden from the teacher too, as long as they are', () => {
		expect(hiddenWords(frame('mark-alone'))).toMatch(/including you/);
		expect(hiddenWords(frame('mark-again'))).toMatch(/even from you/);
		expect(hiddenWords(frame('locked'))).toBeUndefined();
		expect(hiddenWords(frame('mark-again'))).not.toMatch(/table/);
		expect(hiddenWords(frame('mark-again', { groups: 'tables' }))).toMatch(
			/Whoever is moved to it sees what it marks from then on/
		);
	});

	it('orders by disagreement once the room tells it, and by the outline until then', () => {
		const keys = (of: FromInside, order: 'disagreement' | 'outline') =>
			inOrder([...elements].reverse(), of, order).map(({ element }) => element);
		expect(keys(frame('mark-alone'), 'disagreement')).toEqual(['keep', 'take', 'intent']);
		expect(keys(frame('locked'), 'disagreement')).toEqual(['intent', 'take', 'keep']);
		expect(keys(frame('locked'), 'outline')).toEqual(['keep', 'take', 'intent']);
	});

	it('has everyone by name, and apart those who are out', () => {
		const { inside, outside } = seated(frame('mark-alone').people);
		expect(inside.map(({ name }) => name)).toEqual(['Ada', 'ben', 'Cy']);
		expect(outside.map(({ name, access }) => [name, access])).toEqual([
			['Al', 'removed'],
			['Bo', 'banned']
		]);
	});

	it('counts marks without telling them', () => {
		expect(markedWords(frame('mark-alone').elements['I:intent'])).toBe('3 marked, first round');
		expect(markedWords(frame('mark-again').elements['I:intent'])).toBe('0 marked, second round');
		expect(markedWords({ phase: 'ahead' })).toBe('not started');
		const { distribution } = frame('reveal').elements['I:intent']!.first!;
		expect(marksInWords(distribution!)).toBe('2 weak, 1 conclusive');
	});

	it('turns a field of date and time into a moment and back', () => {
		expect(fieldOf(momentOf('2027-02-03T10:30'))).toBe('2027-02-03T10:30');
		expect(momentOf('')).toBeUndefined();
		expect(fieldOf(undefined)).toBe('');
	});
});
