import { beforeAll, describe, expect, it } from 'vitest';
import { cases } from '#lib/cases/cases.ts';
import { html } from '#lib/export/citations/clipboard.ts';
import { citationsOfCase, itemsOfAuthorities } from '#lib/export/citations/csl.ts';
import {
	plain,
	render,
	styles,
	type CitationRun,
	type Style
} from '#lib/export/citations/render.ts';
import { law } from '#lib/law/law.ts';

const all = [...cases.flatMap(citationsOfCase), ...itemsOfAuthorities(law.authorities)];
const rendered = {} as Record<Style, Map<string, CitationRun[]>>;

beforeAll(async () => {
	for (const style of Object.keys(styles) as Style[]) rendered[style] = await render(all, style);
});

/** Italics between underscores, small capitals between carets. */
const marked = (runs: CitationRun[]) =>
	runs
		.map(({ text, face }) => {
			const sign = { plain: '', italic: '_', 'small-caps': '^' }[face];
			return `${sign}${text}${sign}`;
		})
		.join('');

const newspaper = 'dprk-2012-note-7';
const report = 'dprk-2012-note-30';
const treaty = 'dprk-2012-note-32';
const broadcast = 'dprk-2012-note-16';
const testimony = 'dprk-2012-note-17';
const misdated = 'dprk-2012-note-25';
const work = (title: string, body: string) =>
	all.find(
		(item) =>
			item.title === title &&
			[item.authority, item.author?.map((name) => 'literal' in name && name.literal)]
				.flat()
				.includes(body)
	)!.id;
/** Cited once, and so with its paragraphs. */
const decision = work('Eliézer Niyitegeka v. The Prosecutor', 'ICTR Appeals Chamber');
const numbered = work(
	'Prosecutor v. Omar Hassan Ahmad Al Bashir (warrant appeal)',
	'ICC Appeals Chamber'
);
/** Cited for more than one thing. */
const many = work('Prosecutor v. Radislav Krstić', 'ICTY Appeals Chamber');
const inquiry = work(
	'Report of the International Commission of Inquiry on Darfur',
	'International Commission of Inquiry on Darfur'
);
const resolution = work(
	'General Assembly resolution 96 (I), The Crime of Genocide',
	'UN General Assembly'
);

const expected: Record<Style, Record<string, string>> = {
	oscola: {
		[newspaper]: 'Andrei Lankov, ‘North Korea’s Missionary Position’ _Asia Times_ (16 March 2005).',
		[report]: 'David Hawk, ‘Concentrations of Inhumanity’ (Freedom House 2007).',
		[treaty]: '_Rome Statute of the International Criminal Court_.',
		[broadcast]: 'BBC, ‘Access to Evil’ (1 February 2004).',
		[testimony]: '‘Testimony of Ms. Soon Ok Lee’ (21 June 2002).',
		[misdated]:
			'James Brooke, ‘N. Koreans Talk of Baby Killings’ _The New York Times_ (June10, 2012).',
		[decision]:
			'_Eliézer Niyitegeka v The Prosecutor_ (ICTR Appeals Chamber, 9 July 2004) [47–53].',
		[numbered]:
			'_Prosecutor v Omar Hassan Ahmad Al Bashir (warrant appeal)_ ICC-02/05-01/09-73 (ICC Appeals Chamber, 3 February 2010) [30–39].',
		[many]: '_Prosecutor v Radislav Krstić_ (ICTY Appeals Chamber, 19 April 2004).',
		[inquiry]:
			'International Commission of Inquiry on Darfur, ‘Report of the International Commission of Inquiry on Darfur’ (2005).',
		[resolution]:
			'UN General Assembly, ‘General Assembly Resolution 96 (I), The Crime of Genocide’ (1946).'
	},
	bluebook: {
		[newspaper]: 'Andrei Lankov, _North Korea’s Missionary Position_, ^Asia Times^, Mar. 16, 2005.',
		[report]: '^David Hawk^, _Concentrations of Inhumanity_ (2007).',
		[treaty]: 'Rome Statute of the International Criminal Court.',
		[decision]: 'Eliézer Niyitegeka v. The Prosecutor, ¶¶ 47–53 (ICTR Appeals Chamber 2004).',
		[numbered]:
			'Prosecutor v. Omar Hassan Ahmad Al Bashir (warrant appeal), ICC-02/05-01/09-73, ¶¶ 30–39 (ICC Appeals Chamber 2010).',
		[many]: 'Prosecutor v. Radislav Krstić (ICTY Appeals Chamber 2004).'
	},
	chicago: {
		[newspaper]:
			'Andrei Lankov, “North Korea’s Missionary Position,” _Asia Times_, March 16, 2005.',
		[report]: 'David Hawk, “Concentrations of Inhumanity” (Freedom House, May 21, 2007).',
		[treaty]: '“Rome Statute of the International Criminal Court,” n.d.',
		[decision]:
			'Eliézer Niyitegeka v. The Prosecutor (ICTR Appeals Chamber, July 9, 2004), paras. 47–53.',
		[numbered]:
			'Prosecutor v. Omar Hassan Ahmad Al Bashir (warrant appeal), No. ICC-02/05-01/09-73 (ICC Appeals Chamber, February 3, 2010), paras. 30–39.',
		[many]: 'Prosecutor v. Radislav Krstić (ICTY Appeals Chamber, April 19, 2004).',
		[inquiry]:
			'International Commission of Inquiry on Darfur, “Report of the International Commission of Inquiry on Darfur,” January 25, 2005.'
	}
};

describe.each(Object.keys(styles) as Style[])('a citation in %s', (style) => {
	it.each(Object.entries(expected[style]))(
		'of %s reads as a lawyer would write it',
		(id, words) => {
			expect(marked(rendered[style].get(id)!)).toBe(words);
		}
	);

	it.each(all.map((item) => [item.id, item] as const))('of %s is whole', (id, item) => {
		const words = plain(rendered[style].get(id)!);
		const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
		expect(bare(words)).toContain(bare(item.title));
		expect(words).toMatch(/[^,.]\.$|[^,.]\.’[^,.]*\.$|\.”[^,.]*\.$/);
		expect(words).not.toMatch(/[\uE000-\uF8FF]| {2}|,,|\(\)|\[CSL|undefined/);
		if (item.custom) expect(words).toContain(item.custom.locator);
		if (item.issued && 'date-parts' in item.issued)
			expect(words).toContain(String(item.issued['date-parts'][0][0]));
	});
});

describe('render', () => {
	it('shows markup in a title as the words they are', async () => {
		const title = 'A < B & “C” \uE000🕊';
		const [item] = all;
		const runs = (await render([{ ...item!, title }], 'oscola')).get(item!.id)!;
		expect(plain(runs)).toContain('A < B & “C” 🕊');
		expect(html(runs)).toContain('A &lt; B &amp; “C” 🕊');
	});

	it('leaves what it is given as it was', async () => {
		const before = structuredClone(all);
		await render(all, 'bluebook');
		expect(all).toEqual(before);
	});
});
