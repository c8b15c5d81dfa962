import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { cases } from '#lib/cases/cases.ts';
import { law } from '#lib/law/law.ts';
import { dossierOf, type Dossier } from '#lib/domain/dossier.ts';
import { jsonSchemaOf, type SchemaName } from '#lib/domain/json-schema.ts';
import { torture1984 } from '#lib/domain/torture-1984.sample.ts';

/** What a validator that knows nothing of Chapeau finds wrong with a document. */
function faults(name: SchemaName, document: unknown): string[] {
	// Dates have a pattern of their own: no package of formats is needed to check them.
	const ajv = new Ajv2020({ allErrors: true, strict: true, validateFormats: false });
	const validate = ajv.compile(JSON.parse(JSON.stringify(jsonSchemaOf(name))));
	validate(JSON.parse(JSON.stringify(document)));
	return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const dossiers: Dossier[] = [...cases.map((each) => dossierOf(each, law)), torture1984];
const changed = (change: (dossier: Dossier) => void): Dossier => {
	const dossier = structuredClone(torture1984);
	change(dossier);
	return dossier;
};

describe('the JSON Schema of a dossier', () => {
	it.each(dossiers.map((each) => [each.case.id, each] as const))('takes %s', (_, dossier) => {
		expect(faults('dossier', dossier)).toEqual([]);
		expect(faults('case', dossier.case)).toEqual([]);
		expect(faults('law', dossier.law)).toEqual([]);
	});

	it('refuses a field that is unknown, missing, or of another kind, and says where', () => {
		expect(faults('dossier', { ...torture1984, colour: 'red' })).toEqual([
			' must NOT have additional properties'
		]);
		expect(faults('dossier', { ...torture1984, law: undefined })).toEqual([
			" must have required property 'law'"
		]);
		const odd = changed(({ case: { bearings } }) => {
			bearings[0]!.direction = 'proves' as 'supports';
		});
		expect(faults('dossier', odd)).toEqual([
			'/case/bearings/0/direction must be equal to one of the allowed values'
		]);
		const late = changed(({ law }) => {
			law.version = '2026-02-30';
		});
		expect(faults('dossier', late)[0]).toMatch(/^\/law\/version must match pattern/);
	});
});

it('the JSON Schema of a case with its assessments has both within', () => {
	const bundle = { format: 'chapeau-bundle', version: 1, case: torture1984, assessments: [] };
	expect(faults('bundle', bundle)).toEqual([]);
	expect(faults('bundle', { ...bundle, case: { ...torture1984, law: undefined } })).toEqual([
		"/case must have required property 'law'"
	]);
	expect(faults('bundle', { ...bundle, assessments: [{}] })[0]).toMatch(/^\/assessments\/0 must/);
});

it('the whole law book is as its schema says', () => {
	expect(faults('law', law)).toEqual([]);
});
