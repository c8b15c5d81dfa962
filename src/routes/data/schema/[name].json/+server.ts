import { error } from '@sveltejs/kit';
import { jsonSchemaOf, schemaNames } from '#lib/domain/json-schema.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => schemaNames.map((name) => ({ name }));

export const GET: RequestHandler = ({ params }) => {
	const name = schemaNames.find((each) => each === params.name);
	if (!name) error(404, `There is no schema “${params.name}”.`);
	return Response.json(jsonSchemaOf(name));
};
