import { z } from 'zod';
import { Authority } from '#lib/domain/authority.ts';
import { Instrument } from '#lib/domain/instrument.ts';
import { ForumOfLaw, LegalTest } from '#lib/domain/legal-test.ts';
import { Standard } from '#lib/domain/standard.ts';

/** The law as it is published: everything that findings and quotations rest on. */
export const Law = z.strictObject({
	/** The day of the last correction; saved files name it. */
	version: z.iso.date(),
	/** The first is the one that a new assessment is held to. */
	forums: z.array(ForumOfLaw).min(1),
	instruments: z.array(Instrument).min(1),
	tests: z.array(LegalTest).min(1),
	standards: z.array(Standard).min(1),
	authorities: z.array(Authority)
});
export type Law = z.infer<typeof Law>;
