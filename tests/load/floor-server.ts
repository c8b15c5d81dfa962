import { protocolVersion as version } from '#lib/rooms/protocol.ts';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
import { markKey } from '#lib/domain/mark.ts';
import type { FloorRow } from './floor-store.ts';

/**
 * The least that a server of rooms can be: node:http, JSON, marks in groups into the same SQLite
 * file, and frames of the same form, size and rate as Chapeau's. No Kit, no zod, no rules: whoever
 * has a cookie may do anything, and every mark is taken.
 */

/** What frames look like and when they are sent. */
export type FloorPlan = {
	/** A full frame of a room in which nobody has marked, by viewer. */
	frames: Record<'participant' | 'projector' | 'teacher', Record<string, unknown>>;
	/** How many milliseconds between two frames, at least. */
	everyMs: Record<'participant' | 'projector' | 'teacher', number>;
};

type Viewer = keyof FloorPlan['frames'];
type Person = { id: string; name: string; marks: Map<string, { answer: string }> };
type Changed = {
	/** Of the last frame that these viewers were sent. */
	number: number;
	/** How many it said are connected. */
	here: number;
	places: Set<string>;
	finished: Set<string>;
	/** The next frame is not sent before. */
	next: number;
	timer?: NodeJS.Timeout | undefined;
};
type Room = {
	id: string;
	people: Map<string, Person>;
	marked: Map<string, number>;
	finished: Set<string>;
	changed: Record<Viewer, Changed>;
	streams: Record<Viewer, Set<ServerResponse>>;
};

const path = process.env.DATABASE_PATH!;
const plan = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as FloorPlan;
const keys = Object.keys(plan.frames.projector['elements'] as object);
const viewers: readonly Viewer[] = ['participant', 'projector', 'teacher'];

const rooms = new Map<string, Room>();
{
	const database = new DatabaseSync(path);
	const all = (sql: string) => database.prepare(sql).all() as Record<string, string>[];
	const byId = new Map<string, Room>();
	const byPerson = new Map<string, Person>();
	for (const { id, code } of all('select id, code from rooms')) {
		const change = () => ({
			number: 0,
			here: 0,
			next: 0,
			places: new Set<string>(),
			finished: new Set<string>()
		});
		const room: Room = {
			id: id!,
			people: new Map(),
			marked: new Map(keys.map((key) => [key, 0])),
			finished: new Set(),
			changed: { participant: change(), projector: change(), teacher: change() },
			streams: { participant: new Set(), projector: new Set(), teacher: new Set() }
		};
		rooms.set(code!, room);
		byId.set(id!, room);
	}
	for (const { room_id, id, token_hash, name } of all('select * from participants')) {
		const person = { id: id!, name: name!, marks: new Map() };
		byId.get(room_id!)!.people.set(token_hash!, person);
		byPerson.set(id!, person);
	}
	for (const { room_id, participant_id, count_id, element_id, answer } of all(
		'select * from marks'
	)) {
		const room = byId.get(room_id!)!;
		const key = markKey(count_id!, element_id!);
		byPerson.get(participant_id!)!.marks.set(key, { answer: answer! });
		room.marked.set(key, room.marked.get(key)! + 1);
	}
	database.close();
}

// Marks in groups: while one is on its way to the disk the next one fills.
const store = new Worker(new URL('floor-store.ts', import.meta.url), { workerData: path });
let next: { row: FloorRow; done: () => void }[] = [];
let writing = false;

function write(): void {
	const group = next;
	next = [];
	if (group.length === 0) {
		writing = false;
		return;
	}
	store.once('message', () => {
		for (const { done } of group) done();
		write();
	});
	store.postMessage(group.map(({ row }) => row));
}

type Mark = { seq: number; count: string; element: string; mark: { answer: string } };

function take(room: Room, person: Person, mark: Mark, response: ServerResponse): void {
	const { seq, count, element } = mark;
	const key = markKey(count, element);
	next.push({
		row: [room.id, person.id, count, element, mark.mark.answer, seq, Date.now()],
		done() {
			if (!person.marks.has(key)) {
				room.marked.set(key, room.marked.get(key)! + 1);
				for (const viewer of viewers) room.changed[viewer].places.add(key);
			}
			person.marks.set(key, mark.mark);
			if (person.marks.size === keys.length && !room.finished.has(person.id)) {
				room.finished.add(person.id);
				for (const viewer of viewers) room.changed[viewer].finished.add(person.id);
			}
			for (const viewer of viewers) dirty(room, viewer);
			answer(response, { kind: 'taken', version, seq });
		}
	});
	if (writing) return;
	writing = true;
	setImmediate(write);
}

function dirty(room: Room, viewer: Viewer): void {
	const changed = room.changed[viewer];
	if (changed.timer) return;
	const wait = Math.max(0, changed.next - performance.now());
	changed.timer = setTimeout(() => {
		changed.timer = undefined;
		changed.next = performance.now() + plan.everyMs[viewer];
		const delta = deltaOf(room, viewer);
		if (!delta) return;
		const from = idOf(changed);
		changed.number += 1;
		const id = idOf(changed);
		const text = event(id, { kind: 'delta', version, from, id, delta });
		for (const response of room.streams[viewer]) response.write(text);
	}, wait);
}

function deltaOf(room: Room, viewer: Viewer): object | undefined {
	const { places, finished } = room.changed[viewer];
	const elements = [...places].map((key) => [
		key,
		{ in: { first: { set: { marked: room.marked.get(key) } } } }
	]);
	const here = room.streams.participant.size;
	const cameOrWent = here !== room.changed[viewer].here;
	room.changed[viewer].here = here;
	const people = [...finished].map((id) => [id, { set: { finished: true } }]);
	places.clear();
	finished.clear();
	const delta = {
		...((people.length > 0 || cameOrWent) && {
			progress: { set: { here, finished: room.finished.size } }
		}),
		...(viewer !== 'participant' &&
			elements.length > 0 && { elements: { in: Object.fromEntries(elements) } }),
		...(viewer === 'teacher' && people.length > 0 && { people: { in: Object.fromEntries(people) } })
	};
	return Object.keys(delta).length > 0 ? { in: delta } : undefined;
}

const idOf = ({ number }: Changed) => `floor.${number}`;
const event = (id: string, data: object) => `id: ${id}\ndata: ${JSON.stringify(data)}\n\n`;

function fullFrame(room: Room, viewer: Viewer, person: Person | undefined): object {
	const template = plan.frames[viewer];
	return {
		...template,
		progress: {
			people: room.people.size,
			here: room.streams.participant.size,
			finished: room.finished.size
		},
		...(viewer !== 'participant' && {
			elements: Object.fromEntries(
				keys.map((key) => [key, { phase: 'mark-alone', first: { marked: room.marked.get(key) } }])
			)
		}),
		...(person && {
			own: {
				...(template['own'] as object),
				name: person.name,
				first: Object.fromEntries(person.marks)
			}
		}),
		...(viewer === 'teacher' && {
			people: Object.fromEntries(
				[...room.people.values()].map(({ id, name }) => [
					id,
					{ name, access: 'present', here: true, finished: room.finished.has(id) }
				])
			)
		})
	};
}

function answer(response: ServerResponse, body: object, cookie?: string): void {
	const text = JSON.stringify(body);
	response.writeHead(200, {
		'content-type': 'application/json',
		'content-length': Buffer.byteLength(text),
		...(cookie && { 'set-cookie': cookie })
	});
	response.end(text);
}

/** By the whole cookie: hashing it again for every mark is not the floor's work. */
const known = new Map<string, Person>();
function personOf(room: Room, cookie = ''): Person | undefined {
	const found = known.get(cookie);
	if (found) return found;
	const token = cookie.slice(cookie.indexOf('=') + 1);
	const person = room.people.get(createHash('sha256').update(token).digest('hex'));
	if (person) known.set(cookie, person);
	return person;
}

const server = createServer((request, response) => {
	const [place, query = ''] = request.url!.split('?');
	const room = rooms.get(place!.slice('/live/'.length));
	const viewer = query.slice(3).split('&', 1)[0] as Viewer;
	if (!room) {
		response.writeHead(404).end();
		return;
	}
	const person = viewer === 'participant' ? personOf(room, request.headers.cookie) : undefined;
	if (request.method === 'GET') {
		response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
		room.streams[viewer].add(response);
		const cameOrWent = () => {
			if (person) for (const each of viewers) dirty(room, each);
		};
		cameOrWent();
		response.on('close', () => {
			room.streams[viewer].delete(response);
			cameOrWent();
		});
		const frame = fullFrame(room, viewer, person);
		const at = new Date().toISOString();
		const id = idOf(room.changed[viewer]);
		response.write(`retry: 500\n\n${event(id, { kind: 'frame', version, id, at, frame })}`);
		return;
	}
	let text = '';
	request.setEncoding('utf8');
	request.on('data', (more: string) => (text += more));
	request.on('end', () => {
		const message = JSON.parse(text) as { kind: string };
		if (message.kind === 'mark') take(room, person!, message as unknown as Mark, response);
		else if (message.kind === 'projector')
			answer(response, { kind: 'key', version, secret: 'floor' });
		else answer(response, { kind: 'done', version }, 'floor=any');
	});
});
server.listen({ port: Number(process.env.PORT), host: process.env.HOST!, backlog: 4096 }, () =>
	console.log('The floor is served.')
);
process.once('SIGTERM', () => process.exit(0));
