import { strFromU8, unzipSync } from 'fflate';

/** Workbooks opened again. Only tests use this. */

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** Escapes in cells, as Excel reads them. */
export const decoded = (text: string) =>
	text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
const plain = (xml: string) =>
	decoded(xml.replace(/&(\w+);/g, (_, name: string) => entities[name]!));

/** A workbook's parts, and its sheets' cells by address: texts, and numbers where they are numbers. */
export function openedWorkbook(bytes: Uint8Array) {
	const files = unzipSync(bytes);
	const part = (path: string) => strFromU8(files[path] ?? new Uint8Array());
	const strings = [...part('xl/sharedStrings.xml').matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map(
		([, text]) => plain(text!)
	);
	const cells = (sheet: number) =>
		new Map(
			[
				...part(`xl/worksheets/sheet${sheet}.xml`).matchAll(
					/<c r="(\w+)"([^>]*)>(?:<v>([^<]+)<\/v>)?/g
				)
			].map(([, at, attributes, value]): [string, string | number] => {
				if (value === undefined) return [at!, ''];
				if (attributes!.includes('t="s"')) return [at!, strings[Number(value)]!];
				const number = Number(value);
				if (Number.isNaN(number)) throw new Error(`${at} is neither text nor a number.`);
				return [at!, number];
			})
		);
	const names = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(
		([, name]) => plain(name!)
	);
	return { part, cells, names };
}
