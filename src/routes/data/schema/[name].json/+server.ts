import { error } from '@sveltejs/kit';
import { z } from 'zod';
import { AssessmentFile } from '#lib/domain/assessment.ts';
import { Case } from '#lib/domain/case.ts';
import { LawBook } from '#lib/domain/law-book.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const schemas: Record<string, z.ZodType> = { law: LawBook, case: Case, assessment: AssessmentFile };

export const entries: EntryGenerator = () => Object.keys(schemas).map((name) => ({ name }));

export const GET: RequestHandler = ({ params }) => {
	const schema = schemas[params.name];
	if (!schema) error(404, `There is no schema “${params.name}”.`);
	return Response.json(z.toJSONSchema(schema));
};
