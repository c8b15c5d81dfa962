import type { Checked, Instrument } from '#lib/domain/instrument.ts';

/**
 * The Statutes of the two *ad hoc* tribunals, word for word: the articles on crimes against humanity,
 * and the paragraphs on who answers for a crime.
 */
const checked = {
	level: 'one-copy',
	note: 'One public copy: the Statute as scheduled to an Irish Act of 1998. Later amendments touched other articles.'
} satisfies Checked;

export const ictyStatute = {
	id: 'icty-statute',
	title: 'Statute of the International Criminal Tribunal for the former Yugoslavia',
	short: 'ICTY Statute',
	citation:
		'Annexed to the report of the Secretary-General, S/25704; Security Council resolution 827 (1993)',
	// As two lists of statutes name it, one of them for the French text; it was not opened.
	address: 'https://www.icty.org/x/file/Legal%20Library/Statute/statute_sept09_en.pdf',
	adopted: '25 May 1993, Security Council resolution 827',
	nature: 'The Statute of an ad hoc tribunal, which said that it applied custom to persons.',
	provisions: [
		{
			id: 'icty-statute/5',
			pinpoint: 'Art. 5',
			label: '',
			heading: 'Crimes against humanity',
			text: 'The International Tribunal shall have the power to prosecute persons responsible for the following crimes when committed in armed conflict, whether international or internal in character, and directed against any civilian population:',
			checked,
			note: '“When committed in armed conflict” limits this Tribunal’s jurisdiction; it is no element of custom (Akayesu, Appeals Chamber, para. 465). “Widespread or systematic” came by its case-law.'
		},
		{
			id: 'icty-statute/5-a',
			pinpoint: 'Art. 5(a)',
			label: '(a)',
			text: 'murder;',
			within: 'icty-statute/5',
			checked
		},
		{
			id: 'icty-statute/5-b',
			pinpoint: 'Art. 5(b)',
			label: '(b)',
			text: 'extermination;',
			within: 'icty-statute/5',
			checked
		},
		{
			id: 'icty-statute/5-c',
			pinpoint: 'Art. 5(c)',
			label: '(c)',
			text: 'enslavement;',
			within: 'icty-statute/5',
			checked
		},
		{
			id: 'icty-statute/5-d',
			pinpoint: 'Art. 5(d)',
			label: '(d)',
			text: 'deportation;',
			within: 'icty-statute/5',
			checked
		},
		{
			id: 'icty-statute/5-e',
			pinpoint: 'Art. 5(e)',
			label: '(e)',
			text: 'imprisonment;',
			within: 'icty-statute/5',
			checked
		},
		{
			id: 'icty-statute/5-f',
			pinpoint: 'Art. 5(f)',
			label: '(f)',
			text: 'torture;',
			within: 'icty-statute/5',
			checked
		},
		{
			id: 'icty-statute/5-g',
			pinpoint: 'Art. 5(g)',
			label: '(g)',
			text: 'rape;',
			within: 'icty-statute/5',
			checked
		},
		{
			id: 'icty-statute/5-h',
			pinpoint: 'Art. 5(h)',
			label: '(h)',
			text: 'persecution on political, racial and religious grounds;',
			within: 'icty-statute/5',
			checked
		},
		{
			id: 'icty-statute/5-i',
			pinpoint: 'Art. 5(i)',
			label: '(i)',
			text: 'other inhumane acts.',
			within: 'icty-statute/5',
			checked
		},
		{
			id: 'icty-statute/7',
			pinpoint: 'Art. 7',
			label: '',
			heading: 'Individual criminal responsibility',
			text: '',
			checked
		},
		{
			id: 'icty-statute/7-1',
			pinpoint: 'Art. 7(1)',
			label: '1.',
			text: 'A person who planned, instigated, ordered, committed or otherwise aided and abetted in the planning, preparation or execution of a crime referred to in articles 2 to 5 of the present Statute, shall be individually responsible for the crime.',
			within: 'icty-statute/7',
			checked,
			note: 'The copy’s capital letters are not always those of the original.'
		},
		{
			id: 'icty-statute/7-3',
			pinpoint: 'Art. 7(3)',
			label: '3.',
			text: 'The fact that any of the acts referred to in articles 2 to 5 of the present Statute was committed by a subordinate does not relieve his superior of criminal responsibility if he knew or had reason to know that the subordinate was about to commit such acts or had done so and the superior failed to take the necessary and reasonable measures to prevent such acts or to punish the perpetrators thereof.',
			within: 'icty-statute/7',
			checked
		}
	]
} satisfies Instrument;

export const ictrStatute = {
	id: 'ictr-statute',
	title: 'Statute of the International Criminal Tribunal for Rwanda',
	short: 'ICTR Statute',
	citation: 'Annexed to Security Council resolution 955 (1994)',
	// As two lists of statutes name it, one of them with a small “s”; it was not opened.
	address:
		'https://unictr.irmct.org/sites/unictr.org/files/legal-library/100131_Statute_en_fr_0.pdf',
	adopted: '8 November 1994, Security Council resolution 955',
	nature: 'The Statute of an ad hoc tribunal, which said that it applied custom to persons.',
	provisions: [
		{
			id: 'ictr-statute/3',
			pinpoint: 'Art. 3',
			label: '',
			heading: 'Crimes against humanity',
			text: 'The International Tribunal for Rwanda shall have the power to prosecute persons responsible for the following crimes when committed as part of a widespread or systematic attack against any civilian population on national, political, ethnic, racial or religious grounds:',
			checked,
			note: 'The discriminatory grounds of the attack limit this Tribunal’s jurisdiction; in custom they are asked of persecution alone (Akayesu, Appeals Chamber, paras. 464–465).'
		},
		{
			id: 'ictr-statute/3-a',
			pinpoint: 'Art. 3(a)',
			label: '(a)',
			text: 'Murder;',
			within: 'ictr-statute/3',
			checked
		},
		{
			id: 'ictr-statute/3-b',
			pinpoint: 'Art. 3(b)',
			label: '(b)',
			text: 'Extermination;',
			within: 'ictr-statute/3',
			checked
		},
		{
			id: 'ictr-statute/3-c',
			pinpoint: 'Art. 3(c)',
			label: '(c)',
			text: 'Enslavement;',
			within: 'ictr-statute/3',
			checked
		},
		{
			id: 'ictr-statute/3-d',
			pinpoint: 'Art. 3(d)',
			label: '(d)',
			text: 'Deportation;',
			within: 'ictr-statute/3',
			checked
		},
		{
			id: 'ictr-statute/3-e',
			pinpoint: 'Art. 3(e)',
			label: '(e)',
			text: 'Imprisonment;',
			within: 'ictr-statute/3',
			checked
		},
		{
			id: 'ictr-statute/3-f',
			pinpoint: 'Art. 3(f)',
			label: '(f)',
			text: 'Torture;',
			within: 'ictr-statute/3',
			checked
		},
		{
			id: 'ictr-statute/3-g',
			pinpoint: 'Art. 3(g)',
			label: '(g)',
			text: 'Rape;',
			within: 'ictr-statute/3',
			checked
		},
		{
			id: 'ictr-statute/3-h',
			pinpoint: 'Art. 3(h)',
			label: '(h)',
			text: 'Persecutions on political, racial and religious grounds;',
			within: 'ictr-statute/3',
			checked
		},
		{
			id: 'ictr-statute/3-i',
			pinpoint: 'Art. 3(i)',
			label: '(i)',
			text: 'Other inhumane acts.',
			within: 'ictr-statute/3',
			checked
		},
		{
			id: 'ictr-statute/6',
			pinpoint: 'Art. 6',
			label: '',
			heading: 'Individual criminal responsibility',
			text: '',
			checked
		},
		{
			id: 'ictr-statute/6-1',
			pinpoint: 'Art. 6(1)',
			label: '1.',
			text: 'A person who planned, instigated, ordered, committed, or otherwise aided and abetted in the planning, preparation or execution of a crime referred to in articles 2 to 4 of the present Statute, shall be individually responsible for the crime.',
			within: 'ictr-statute/6',
			checked
		},
		{
			id: 'ictr-statute/6-3',
			pinpoint: 'Art. 6(3)',
			label: '3.',
			text: 'The fact that any of the acts referred to in articles 2 to 4 of the present Statute was committed by a subordinate does not relieve his or her superior of criminal responsibility if he or she knew or had reason to know that the subordinate was about to commit such acts or had done so and the superior failed to take the necessary and reasonable measures to prevent such acts or to punish the perpetrators thereof.',
			within: 'ictr-statute/6',
			checked
		}
	]
} satisfies Instrument;
