import type { MissingJurisdiction } from '#lib/domain/case.ts';

/**
 * Which forum could not hear this case as things stand, whatever the evidence. Who has joined the
 * Statute and what the Security Council has referred are public record; both may change.
 */
export const jurisdiction = [
	{
		forum: 'icc',
		short: 'No jurisdiction over North Korea as things stand',
		says: 'North Korea is not a party to the Rome Statute, has not accepted the Court’s jurisdiction, and the Security Council has not referred its situation (Arts. 12 and 13). Marks under this forum say what its law would make of the evidence, not that the Court could hear the case.'
	}
] satisfies MissingJurisdiction[];
