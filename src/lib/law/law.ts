import type { LawBook } from '#lib/domain/law-book.ts';
import { authorities } from '#lib/law/authorities.ts';
import { forums } from '#lib/law/forums.ts';
import { instruments } from '#lib/law/instruments.ts';
import { motions } from '#lib/law/motions.ts';
import { anchors, standards } from '#lib/law/standards.ts';
import { crimesAgainstHumanity } from '#lib/law/tests/crimes-against-humanity.ts';
import { quotingOwnLaw } from '#lib/law/tests/custom.ts';
import { genocide } from '#lib/law/tests/genocide.ts';
import { responsibilityToProtect } from '#lib/law/tests/responsibility-to-protect.ts';
import { terms } from '#lib/law/terms.ts';
import { lawVersion } from '#lib/law/version.ts';

/** All of the law that is built in. */
export const law: LawBook = {
	id: 'built-in',
	version: lawVersion,
	forums,
	instruments,
	tests: [quotingOwnLaw(genocide), quotingOwnLaw(crimesAgainstHumanity), responsibilityToProtect],
	standards,
	anchors,
	motions,
	authorities,
	terms
};
