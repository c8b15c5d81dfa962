import { beforeAll, describe, expect, it } from 'vitest';
import { cases } from '#lib/cases/cases.ts';
import { html } from '#lib/export/citations/clipboard.ts';
import { citationsOfCase, itemOfAuthority } from '#lib/export/citations/csl.ts';
import { plain, render, styles, type Run, type Style } from '#lib/export/citations/render.ts';
import { law } from '#lib/law/law.ts';

const all = [...cases.flatMap(citationsOfCase), ...law.authorities.map(itemOfAuthority)];
const rendered = {} as Record<Style, Map<string, Run[]>>;

beforeAll(async () => {
	for (const style of Object.keys(styles) as Style[]) rendered[style] = await render(all, style);
});

/** Italics between underscores, small capitals between carets. */
const marked = (runs: Run[]) =>
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
const decision = 'authority-krstic-ac-substantial-part';
const numbered = 'authority-al-bashir-ptc-concrete-threat';
const unpinned = 'authority-al-bashir-ptc-groups';
const inquiry = 'authority-darfur-coi-intent';

const expected: Record<Style, Record<string, string>> = {
	oscola: {
		[newspaper]: 'Andrei Lankov, ‘North Korea’s Missionary Position’ _Asia Times_ (16 March 2005).',
		[report]: 'David Hawk, ‘Concentrations of Inhumanity’ (Freedom House 2007).',
		[treaty]: '_Rome Statute of the International Criminal Court_.',
		[broadcast]: 'BBC, ‘Access to Evil’ (1 February 2004).',
		[testimony]: '‘Testimony of Ms. Soon Ok Lee’ (21 June 2002).',
		[misdated]:
			'James Brooke, ‘N. Koreans Talk of Baby Killings’ _The New York Times_ (June10, 2012).',
		[decision]: '_Prosecutor v Radislav Krstić_ (ICTY Appeals Chamber, 19 April 2004) [8–13].',
		[numbered]:
			'_Prosecutor v Omar Hassan Ahmad Al Bashir (first warrant decision)_ ICC-02/05-01/09-3 (ICC Pre-Trial Chamber I, 4 March 2009) [124].',
		[inquiry]:
			'International Commission of Inquiry on Darfur, ‘Report of the International Commission of Inquiry on Darfur’ (2005) paras 513–520.'
	},
	bluebook: {
		[newspaper]: 'Andrei Lankov, _North Korea’s Missionary Position_, ^Asia Times^, Mar. 16, 2005.',
		[report]: '^David Hawk^, _Concentrations of Inhumanity_ (2007).',
		[treaty]: 'Rome Statute of the International Criminal Court.',
		[decision]: 'Prosecutor v. Radislav Krstić, ¶¶ 8–13 (ICTY Appeals Chamber 2004).',
		[numbered]:
			'Prosecutor v. Omar Hassan Ahmad Al Bashir (first warrant decision), ICC-02/05-01/09-3, ¶ 124 (ICC Pre-Trial Chamber I 2009).',
		[unpinned]:
			'Prosecutor v. Omar Hassan Ahmad Al Bashir (first warrant decision), ICC-02/05-01/09-3 (ICC Pre-Trial Chamber I 2009).'
	},
	chicago: {
		[newspaper]:
			'Andrei Lankov, “North Korea’s Missionary Position,” _Asia Times_, March 16, 2005.',
		[report]: 'David Hawk, “Concentrations of Inhumanity” (Freedom House, May 21, 2007).',
		[treaty]: '“Rome Statute of the International Criminal Court,” n.d.',
		[decision]:
			'Prosecutor v. Radislav Krstić (ICTY Appeals Chamber, April 19, 2004), paras. 8–13.',
		[numbered]:
			'Prosecutor v. Omar Hassan Ahmad Al Bashir (first warrant decision), No. ICC-02/05-01/09-3 (ICC Pre-Trial Chamber I, March 4, 2009), para. 124.',
		[inquiry]:
			'International Commission of Inquiry on Darfur, “Report of the International Commission of Inquiry on Darfur,” January 25, 2005, paras. 513–520.'
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
