import type { Checked, Instrument } from '#lib/domain/instrument.ts';

// How far the words were compared.
const articleI = {
	level: 'two-copies',
	note: 'Six public copies agree, among them the open-treaties collection and the copies at religlaw.org, Chicago-Kent and the Jewish Virtual Library.'
} satisfies Checked;
const articleII = {
	level: 'two-copies',
	note: 'Six public copies agree, among them the open-treaties collection, the copies at religlaw.org and the Jewish Virtual Library, and a quotation from the United Nations Treaty Series. One further copy on the web misprints “ethnical” and drops the comma before “as such”.'
} satisfies Checked;
const articleIII = {
	level: 'two-copies',
	note: 'Five public copies agree, among them the open-treaties collection and the copies at religlaw.org and the Jewish Virtual Library.'
} satisfies Checked;
const articleIV = {
	level: 'two-copies',
	note: 'The open-treaties collection and the copy at religlaw.org agree; three more copies have the same words with “Article 3” for “article III”.'
} satisfies Checked;
const articleV = {
	level: 'two-copies',
	note: 'The words agree in several public copies. One comma is in doubt: the open-treaties collection has a comma after “the present Convention”, five other copies have none. The printed Treaty Series could not be seen.'
} satisfies Checked;
const articleVI = {
	level: 'two-copies',
	note: 'The open-treaties collection and the copy at Chicago-Kent agree (the latter with “Article 3” for “article III”); a third copy agrees almost to the end, where it breaks off.'
} satisfies Checked;
const articleVIII = {
	level: 'two-copies',
	note: 'The open-treaties collection and the copy at Chicago-Kent agree (the latter up to the closing numeral, which it prints as “Article 3”).'
} satisfies Checked;
const articleIX = {
	level: 'two-copies',
	note: 'The open-treaties collection and the text in the commentary by Tams, Berster and Schiffbauer agree.'
} satisfies Checked;

/** Articles I–VI, VIII and IX, word for word. The articles have no official headings. */
export const genocideConvention = {
	id: 'genocide-convention',
	title: 'Convention on the Prevention and Punishment of the Crime of Genocide',
	short: 'Genocide Convention',
	alsoCalled: ['Convention', 'GC'],
	citation: 'United Nations, Treaty Series, vol. 78, p. 277 (No. 1021)',
	// The page of the UN’s human rights office, as six lists of treaties name it; it was not opened.
	address:
		'https://www.ohchr.org/en/instruments-mechanisms/instruments/convention-prevention-and-punishment-crime-genocide',
	adopted:
		'9 December 1948, General Assembly resolution 260 A (III); in force from 12 January 1951',
	nature: 'A treaty: it binds the States that are parties to it.',
	provisions: [
		{
			id: 'genocide-convention/1',
			pinpoint: 'Art. I',
			label: '',
			text: 'The Contracting Parties confirm that genocide, whether committed in time of peace or in time of war, is a crime under international law which they undertake to prevent and to punish.',
			checked: articleI
		},
		{
			id: 'genocide-convention/2',
			pinpoint: 'Art. II',
			label: '',
			text: 'In the present Convention, genocide means any of the following acts committed with intent to destroy, in whole or in part, a national, ethnical, racial or religious group, as such:',
			checked: articleII,
			note: '“ethnical”, not “ethnic”. A comma stands before “as such”; quotations sometimes leave both words out.'
		},
		{
			id: 'genocide-convention/2-a',
			pinpoint: 'Art. II(a)',
			label: '(a)',
			text: 'Killing members of the group;',
			within: 'genocide-convention/2',
			checked: articleII
		},
		{
			id: 'genocide-convention/2-b',
			pinpoint: 'Art. II(b)',
			label: '(b)',
			text: 'Causing serious bodily or mental harm to members of the group;',
			within: 'genocide-convention/2',
			checked: articleII
		},
		{
			id: 'genocide-convention/2-c',
			pinpoint: 'Art. II(c)',
			label: '(c)',
			text: 'Deliberately inflicting on the group conditions of life calculated to bring about its physical destruction in whole or in part;',
			within: 'genocide-convention/2',
			checked: articleII,
			note: 'No comma after “destruction”.'
		},
		{
			id: 'genocide-convention/2-d',
			pinpoint: 'Art. II(d)',
			label: '(d)',
			text: 'Imposing measures intended to prevent births within the group;',
			within: 'genocide-convention/2',
			checked: articleII,
			note: '“within the group”.'
		},
		{
			id: 'genocide-convention/2-e',
			pinpoint: 'Art. II(e)',
			label: '(e)',
			text: 'Forcibly transferring children of the group to another group.',
			within: 'genocide-convention/2',
			checked: articleII
		},
		{
			id: 'genocide-convention/3',
			pinpoint: 'Art. III',
			label: '',
			text: 'The following acts shall be punishable:',
			checked: articleIII
		},
		{
			id: 'genocide-convention/3-a',
			pinpoint: 'Art. III(a)',
			label: '(a)',
			text: 'Genocide;',
			within: 'genocide-convention/3',
			checked: articleIII
		},
		{
			id: 'genocide-convention/3-b',
			pinpoint: 'Art. III(b)',
			label: '(b)',
			text: 'Conspiracy to commit genocide;',
			within: 'genocide-convention/3',
			checked: articleIII
		},
		{
			id: 'genocide-convention/3-c',
			pinpoint: 'Art. III(c)',
			label: '(c)',
			text: 'Direct and public incitement to commit genocide;',
			within: 'genocide-convention/3',
			checked: articleIII
		},
		{
			id: 'genocide-convention/3-d',
			pinpoint: 'Art. III(d)',
			label: '(d)',
			text: 'Attempt to commit genocide;',
			within: 'genocide-convention/3',
			checked: articleIII
		},
		{
			id: 'genocide-convention/3-e',
			pinpoint: 'Art. III(e)',
			label: '(e)',
			text: 'Complicity in genocide.',
			within: 'genocide-convention/3',
			checked: articleIII
		},
		{
			id: 'genocide-convention/4',
			pinpoint: 'Art. IV',
			label: '',
			text: 'Persons committing genocide or any of the other acts enumerated in article III shall be punished, whether they are constitutionally responsible rulers, public officials or private individuals.',
			checked: articleIV
		},
		{
			id: 'genocide-convention/5',
			pinpoint: 'Art. V',
			label: '',
			text: 'The Contracting Parties undertake to enact, in accordance with their respective Constitutions, the necessary legislation to give effect to the provisions of the present Convention and, in particular, to provide effective penalties for persons guilty of genocide or any of the other acts enumerated in article III.',
			checked: articleV,
			note: 'Some copies print a comma after “the present Convention”.'
		},
		{
			id: 'genocide-convention/6',
			pinpoint: 'Art. VI',
			label: '',
			text: 'Persons charged with genocide or any of the other acts enumerated in article III shall be tried by a competent tribunal of the State in the territory of which the act was committed, or by such international penal tribunal as may have jurisdiction with respect to those Contracting Parties which shall have accepted its jurisdiction.',
			checked: articleVI
		},
		{
			id: 'genocide-convention/8',
			pinpoint: 'Art. VIII',
			label: '',
			text: 'Any Contracting Party may call upon the competent organs of the United Nations to take such action under the Charter of the United Nations as they consider appropriate for the prevention and suppression of acts of genocide or any of the other acts enumerated in article III.',
			checked: articleVIII
		},
		{
			id: 'genocide-convention/9',
			pinpoint: 'Art. IX',
			label: '',
			text: 'Disputes between the Contracting Parties relating to the interpretation, application or fulfilment of the present Convention, including those relating to the responsibility of a State for genocide or for any of the other acts enumerated in article III, shall be submitted to the International Court of Justice at the request of any of the parties to the dispute.',
			checked: articleIX,
			note: 'The second “for” (“or for any of the other acts”) is found only in this article; quotations often drop it.'
		}
	]
} satisfies Instrument;
