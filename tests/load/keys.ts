import { protocolVersion } from '#lib/rooms/protocol.ts';
import { cookieNames } from '#lib/server/rooms/door/cookies.ts';
import { asked, type Address } from './line.ts';
import type { CrowdRoom } from './crowd.ts';
import type { PreparedRoom } from './prepared.ts';

/** The cookies of everyone in a room: the teacher’s and the projector’s by the links, as browsers get them. */
export async function keysOf(address: Address, room: PreparedRoom): Promise<CrowdRoom> {
	const { code, desk } = room;
	const say = async (as: string, cookie: string, message: object) => {
		const path = `/live/${code}?as=${as}`;
		const body = JSON.stringify({ version: protocolVersion, ...message });
		const answer = await asked(address, path, cookie, body);
		if (answer.status !== 200) throw new Error(`${path} ${body}: ${answer.status} ${answer.body}`);
		return answer;
	};
	const unlock = async (as: 'teacher' | 'projector', secret: string) => {
		const { headers } = await say('stranger', '', { kind: 'unlock', as, secret });
		const cookie = /\r\nset-cookie: ([^;\r]+)/i.exec(headers)?.[1];
		if (cookie === undefined) throw new Error(`To unlock ${code} as ${as} set no cookie.`);
		return cookie;
	};
	const teacher = await unlock('teacher', desk);
	const key = JSON.parse((await say('teacher', teacher, { kind: 'projector' })).body) as {
		secret: string;
	};
	return {
		code,
		people: room.people.map(({ token, marked }) => ({ cookie: personCookie(token), marked })),
		teacher,
		projector: await unlock('projector', key.secret)
	};
}

/** The cookie of a person who has joined on this device. */
export function personCookie(token: string): string {
	return `${cookieNames.participant}=${token}`;
}
