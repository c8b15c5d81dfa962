import { beforeAll, describe, expect, it } from 'vitest';
import { toBlocksDocx } from '#lib/export/debate-blocks-docx.ts';
import { blocksOf } from '#lib/export/debate-blocks.ts';
import { debated, saying } from '#lib/export/debate-sample.ts';
import { shortMemoOf } from '#lib/export/memo-short.ts';
import { memoOf } from '#lib/export/memo.ts';
import { toDocx } from '#lib/export/memo-docx.ts';
import { all, named, openedWord, type XmlElement } from '#lib/export/opened-word.ts';
import { assessed, marksEverywhere } from '#lib/export/sample.ts';

/**
 * Word refuses a file whose elements stand in another order than the schema’s (ECMA-376, part 1,
 * wml.xsd). Of each element that we write, what may stand in it, in its order. A name that is not
 * listed fails, so that who writes something new looks its place up.
 */
const orders: Record<string, string> = {
	'w:p': 'pPr *',
	'w:r': 'rPr *',
	'w:pPr':
		'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
	'w:rPr':
		'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
	'w:numPr': 'ilvl numId',
	'w:pBdr': 'top left bottom right between bar',
	'w:tbl': 'tblPr tblGrid *',
	'w:tblPr':
		'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
	'w:tblBorders': 'top left bottom right insideH insideV',
	'w:tblCellMar': 'top left bottom right',
	'w:tr': 'tblPrEx trPr *',
	'w:tc': 'tcPr *',
	'w:tcPr':
		'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
	'w:sectPr':
		'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
	'w:style':
		'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
	'w:styles': 'docDefaults latentStyles *',
	'w:docDefaults': 'rPrDefault pPrDefault',
	'w:lvl': 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
	'w:abstractNum': 'nsid multiLevelType tmpl name styleLink numStyleLink lvl',
	'w:numbering': 'numPicBullet abstractNum num numIdMacAtCleanup',
	'w:num': 'abstractNumId lvlOverride',
	'w:lvlOverride': 'startOverride lvl',
	'w:settings':
		'writeProtection view zoom displayBackgroundShape mirrorMargins trackRevisions documentProtection defaultTabStop autoHyphenation evenAndOddHeaders characterSpacingControl updateFields hdrShapeDefaults footnotePr endnotePr compat docVars rsids themeFontLang clrSchemeMapping decimalSymbol listSeparator',
	'w:document': 'background body',
	'w:footnote': '*',
	'w:body': '*'
};

/** What stands in the wrong place in an element, or is not known. */
function misplaced({ name, children }: XmlElement): string[] {
	const order = orders[name]?.split(' ');
	if (!order) return [];
	const place = (child: XmlElement) => {
		const at = order.indexOf(child.name.replace(/^w:/, ''));
		return at < 0 ? order.indexOf('*') : at;
	};
	return children.flatMap((child, at) =>
		place(child) < 0
			? [`${child.name} is not known in ${name}`]
			: at > 0 && place(child) < place(children[at - 1]!)
				? [`${child.name} stands after ${children[at - 1]!.name} in ${name}`]
				: []
	);
}

const parts = [
	'document',
	'styles',
	'numbering',
	'settings',
	'footnotes',
	'footer1',
	'header1'
] as const;
type Part = (typeof parts)[number];
const hebrew = 'המסמך אומר "קבוצה" (הערה 7).\nICC';
const value = (element: XmlElement) => element.attributes['w:val']!;

describe.each([
	[
		'the memo',
		async () => toDocx(memoOf(await assessed(marksEverywhere(hebrew), { name: hebrew })))
	],
	[
		'the short memo',
		async () =>
			toDocx(
				shortMemoOf(
					await assessed(
						marksEverywhere(hebrew).map((mark) => ({
							...mark,
							cites: ['akayesu-tj-inference', 'krstic-ac-inference']
						})),
						{ memo: { from: hebrew, to: hebrew, matter: hebrew } }
					),
					{ paper: 'letter', style: 'bluebook' }
				)
			)
	],
	[
		'the blocks of a side',
		async () => toBlocksDocx(blocksOf(await debated(saying(hebrew)), 'negative'))
	]
])('%s as a Word file', (_, make) => {
	const files = new Map<Part, XmlElement>();
	beforeAll(async () => {
		const open = await openedWord(await make());
		for (const part of parts) {
			const root = open(`word/${part}.xml`) as XmlElement | undefined;
			if (root) files.set(part, root);
		}
	});

	it('has every element in the place that the schema gives it', () => {
		expect([...files.keys()]).toEqual(expect.arrayContaining(['document', 'styles', 'settings']));
		const wrong = [...files.values()].flatMap((root) => [...all(root)].flatMap(misplaced));
		expect([...new Set(wrong)]).toEqual([]);
	});

	it('ends every cell of a table with a paragraph', () => {
		for (const cell of named(files.get('document')!, 'w:tc'))
			expect(cell.children.at(-1)!.name).toBe('w:p');
	});

	it('names only styles, lists, notes and bookmarks that it has', () => {
		const styles = named(files.get('styles')!, 'w:style');
		expect(new Set(styles.map(({ attributes }) => attributes['w:styleId'])).size).toBe(
			styles.length
		);
		for (const [tag, kind] of [
			['w:pStyle', 'paragraph'],
			['w:rStyle', 'character'],
			['w:tblStyle', 'table']
		] as const) {
			const held = new Set(
				styles
					.filter(({ attributes }) => attributes['w:type'] === kind)
					.map(({ attributes }) => attributes['w:styleId'])
			);
			const used = [...files.values()].flatMap((root) => named(root, tag).map(value));
			expect(
				[...new Set(used)].filter((id) => !held.has(id)),
				tag
			).toEqual([]);
		}
		const document = files.get('document')!;
		const lists = new Set(
			named(files.get('numbering') ?? document, 'w:num').map(
				({ attributes }) => attributes['w:numId']
			)
		);
		for (const id of named(document, 'w:numId').map(value)) expect(lists).toContain(id);
		const notes = files.get('footnotes');
		const held = new Set(
			notes && named(notes, 'w:footnote').map(({ attributes }) => attributes['w:id'])
		);
		for (const { attributes } of named(document, 'w:footnoteReference'))
			expect(held).toContain(attributes['w:id']);
		const marks = named(document, 'w:bookmarkStart').map(({ attributes }) => attributes);
		expect(new Set(marks.map((each) => each['w:id'])).size).toBe(marks.length);
		const places = new Set(marks.map((each) => each['w:name']));
		expect(places.size).toBe(marks.length);
		for (const { attributes } of named(document, 'w:hyperlink'))
			expect(places).toContain(attributes['w:anchor']);
		for (const { text } of named(document, 'w:instrText')) {
			const page = /PAGEREF (\S+)/.exec(text)?.[1];
			if (page) expect(places).toContain(page);
		}
	});

	it('begins and ends every field', () => {
		for (const root of files.values()) {
			const kinds = named(root, 'w:fldChar').map(({ attributes }) => attributes['w:fldCharType']);
			let open = 0;
			for (const kind of kinds) {
				open += kind === 'begin' ? 1 : kind === 'end' ? -1 : 0;
				expect(open).toBeGreaterThanOrEqual(0);
			}
			expect(open).toBe(0);
		}
	});
});
