import { expect, it } from 'vitest';
import { lawLanguage } from '#lib/domain/law-words.ts';
import { firstProvisionId } from '#lib/own-cases/edit-wording.ts';

it('takes no law that people added for English', () => {
	expect(lawLanguage('genocide-convention/art-2')).toBe('en');
	expect(lawLanguage(firstProvisionId('Strafgesetzbuch', '§ 211', 'bcdfghjk'))).toBe('');
});
