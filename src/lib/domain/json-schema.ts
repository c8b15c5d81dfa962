import { z } from 'zod';
import { AssessmentFile } from '#lib/domain/assessment.ts';
import { Bundle } from '#lib/domain/bundle.ts';
import { Case } from '#lib/domain/case.ts';
import { Dossier } from '#lib/domain/dossier.ts';
import { LawBook } from '#lib/domain/law-book.ts';

/** What is published as JSON Schema, at `/data/schema/NAME.json`, for programs of other people. */
const published = {
	law: LawBook,
	case: Case,
	dossier: Dossier,
	assessment: AssessmentFile,
	bundle: Bundle
};
export type SchemaName = keyof typeof published;

export const schemaNames = Object.keys(published) as SchemaName[];

/**
 * The shape of a document as JSON Schema (draft 2020-12). What a shape can’t say is not in it: that
 * a dossier is closed under reference, and its ids unique, `dossierFaults` says.
 */
export const jsonSchemaOf = (name: SchemaName) => z.toJSONSchema(published[name]);
