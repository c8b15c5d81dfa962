import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { blankFlow, flowEdited, type FlowEdit } from '#lib/debate/flow.ts';
import { toFlowXlsx } from '#lib/export/flow-xlsx.ts';

const now = '2026-11-24T10:00:00.000Z';
const write = (id: string, row: string, speech: string, answers?: string): FlowEdit => ({
	kind: 'write',
	id,
	row,
	speech,
	text: `=${id} & more`,
	...(answers && { answers })
});
const flow = [
	write('a', 'I intent', '1ac'),
	write('b', 'I intent', '1ac'),
	write('c', 'I intent', '1nc', 'b'),
	write('d', 'III attack', 'block'),
	write('e', 'I intent', '2ac'),
	{ kind: 'cross', id: 'e' } as const
].reduce(
	(at, edit) => flowEdited(at, edit, now),
	blankFlow(
		{
			case: 'dprk-2012',
			name: 'Round 1',
			speeches: 'policy',
			rows: [
				{ id: 'I intent', label: 'Intent', count: 'I' },
				{ id: 'III attack', label: 'Attack', count: 'III' },
				{ id: 'topicality', label: 'Topicality', count: '' }
			]
		},
		now
	)
);

/** The sheets of a workbook: names, and the texts of their cells, row by row. */
async function read(blob: Blob) {
	const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
	const part = (path: string) => strFromU8(files[path] ?? new Uint8Array());
	const plain = (text: string) => text.replace(/&amp;/g, '&').replace(/&lt;/g, '<');
	const shared = [...part('xl/sharedStrings.xml').matchAll(/<si>([^]*?)<\/si>/g)].map(
		([, content]) =>
			plain([...content!.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text).join(''))
	);
	const names = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(
		([, name]) => name
	);
	return names.map((name, at) => {
		const xml = part(`xl/worksheets/sheet${at + 1}.xml`);
		expect(xml).not.toContain('<f>');
		return {
			name,
			rows: [...xml.matchAll(/<row[^>]*>([^]*?)<\/row>/g)].map(([, row]) =>
				[...row!.matchAll(/<c [^>]*?(?:\/>|>([^]*?)<\/c>)/g)].map(([, content]) => {
					const value = /<v>(\d+)<\/v>/.exec(content ?? '')?.[1];
					return value === undefined ? '' : shared[Number(value)]!;
				})
			)
		};
	});
}

it('a flow is a sheet for each count, headed as Verbatim Flow looks for the speeches', async () => {
	const sheets = await read(await toFlowXlsx(flow));
	expect(sheets.map(({ name }) => name)).toEqual(['Count I', 'Count III', 'Other']);
	for (const { rows } of sheets)
		expect(rows[0]).toEqual(['Element', '1AC', '1NC', '2AC', 'Block', '1AR', '2NR', '2AR']);
});

it('an answer stands beside what it answers, and what is so of an argument is said in words', async () => {
	const [first, second] = await read(await toFlowXlsx(flow));
	expect(first!.rows.slice(1).map((row) => row.slice(0, 4))).toEqual([
		['Intent', '=a & more [not answered]', '', '=e & more [crossed out]'],
		['', '=b & more', '=c & more [not answered]', '']
	]);
	expect(second!.rows[1]![4]).toBe('=d & more');
});
