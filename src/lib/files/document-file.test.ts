import { expect, it } from 'vitest';
import { blankFlow, faultsOf, Flow, flowFormat, flowVersion } from '#lib/debate/flow.ts';
import { documentFileText, readDocumentFile } from '#lib/files/document-file.ts';

const flow = blankFlow(
	{
		case: 'dprk-2012',
		name: 'Round 1',
		speeches: 'policy',
		rows: [{ id: 'a', label: 'Intent', count: 'I' }]
	},
	'2026-11-24T10:00:00.000Z'
);
const read = (text: string, size = 0) =>
	readDocumentFile('round.json', new TextEncoder().encode(text), size, {
		schema: Flow,
		format: flowFormat,
		version: flowVersion,
		label: 'flow',
		faults: faultsOf
	});
const fault = (text: string) => {
	const reading = read(text);
	if (reading.ok) throw new Error('It was read.');
	return reading.fault;
};

it('a flow that is saved opens again', () => {
	expect(read(documentFileText(flow))).toEqual({ ok: true, body: flow });
});

it('what is no flow is refused whole, in one sentence that says why and that nothing was changed', () => {
	const odd = {
		...flow,
		arguments: [{ id: 'x', row: 'none', speech: '1ac', text: '' }]
	};
	for (const [text, why] of [
		['{', 'is not a flow, or is damaged'],
		['null', 'is not a flow'],
		[JSON.stringify({ ...flow, format: 'chapeau-debate' }), 'is not a flow'],
		[JSON.stringify({ ...flow, version: 9 }), 'saved by a newer Chapeau (format 9'],
		[JSON.stringify({ ...flow, rows: [] }), 'a fault at rows'],
		[JSON.stringify({ ...flow, more: 1 }), 'a fault at its top level'],
		[JSON.stringify(odd), 'arguments[0].row: there is no row “none”']
	] as const) {
		expect(fault(text)).toContain(why);
		expect(fault(text)).toMatch(/^“round\.json” .* Nothing was changed\.$/);
	}
});

it('a flow that is too large or nested without end is refused before it is read', () => {
	const tooLarge = read('', 9_000_000);
	expect(tooLarge).toEqual({
		ok: false,
		fault:
			'“round.json” is 9.0 MB, and a flow is never over 8.0 MB. Choose the file that Chapeau saved. Nothing was changed.'
	});
	expect(fault('{"a":'.repeat(16_000))).toBe(
		'“round.json” is nested far deeper than any flow. Choose the file that Chapeau saved. Nothing was changed.'
	);
});
