import { describe, expect, it } from 'vitest';
import { joinAddress, joinSecretIn, readInvitation } from './invitation.ts';

const secret = 'abcdefghij-KLMNOPQ_123';
const link = joinAddress('https://chapeau.example', 'K7PM4Q2R', secret);

describe('the link by which people join', () => {
	it('says its secret behind the #, which no server is told', () => {
		expect(link).toBe(`https://chapeau.example/rooms/K7PM4Q2R#j=${secret}`);
		expect(new URL(link).pathname).toBe('/rooms/K7PM4Q2R');
	});
	it.each([
		['as it is', link],
		['with blanks around it', `  ${link}\n`],
		['with the full stop of its sentence', `${link}.`],
		['in the angle brackets of a mail', `<${link}>`],
		['with a title that a messenger adds', `${link} Room`]
	])('is read %s', (_, pasted) => {
		expect(joinSecretIn(pasted)).toBe(secret);
	});
	it('gives the code and the secret to who pastes it where a code is asked for', () => {
		expect(readInvitation(link)).toEqual({ code: 'K7PM4Q2R', secret });
		expect(readInvitation('k7pm-4q2r')).toEqual({ code: 'K7PM4Q2R' });
		expect(readInvitation('hello')).toBeUndefined();
	});
	it.each(['', '#', '#j=', '#j=short', `#j=${secret}x`, '#I:genocide/acts/killing'])(
		'has no secret in “%s”',
		(hash) => {
			expect(joinSecretIn(hash)).toBeUndefined();
		}
	);
	it('of a room without one is the address alone', () => {
		expect(joinAddress('http://a', 'K7PM4Q', undefined)).toBe('http://a/rooms/K7PM4Q');
	});
});
