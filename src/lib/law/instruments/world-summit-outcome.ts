import type { Checked, Instrument } from '#lib/domain/instrument.ts';

// How far the words were compared.
const paragraph138 = {
	level: 'two-copies',
	note: 'Two public copies agree: a copy of the United Nations document, and the paragraph as quoted on a page about the 2005 summit.'
} satisfies Checked;
const paragraph139 = {
	level: 'two-copies',
	note: 'Two public copies agree on the first three sentences, and on the fourth as far as “as necessary and appropriate”; what follows there stands in one. “To help to protect” (two “to”s) was confirmed by a third; quotations often drop one, and copies of the draft of 15 September 2005 differ.'
} satisfies Checked;
const paragraph140 = {
	level: 'memory',
	note: 'From memory; no copy was compared.'
} satisfies Checked;

/** Paragraphs 138–140 on the responsibility to protect. */
export const worldSummitOutcome = {
	id: 'world-summit-outcome',
	title: '2005 World Summit Outcome',
	short: 'World Summit Outcome',
	alsoCalled: ['Summit Outcome', 'World Summit', 'WSO'],
	citation: 'A/RES/60/1 of 16 September 2005, paras. 138–140',
	// Of the pattern that the UN’s site has for its documents, as two lists name it; it was not opened.
	address: 'https://docs.un.org/en/A/RES/60/1',
	adopted: '16 September 2005, General Assembly resolution 60/1, without a vote',
	nature: 'A resolution of the General Assembly: a political commitment, not a treaty.',
	provisions: [
		{
			id: 'world-summit-outcome/138',
			pinpoint: 'para. 138',
			label: '138.',
			heading:
				'Responsibility to protect populations from genocide, war crimes, ethnic cleansing and crimes against humanity',
			text: 'Each individual State has the responsibility to protect its populations from genocide, war crimes, ethnic cleansing and crimes against humanity. This responsibility entails the prevention of such crimes, including their incitement, through appropriate and necessary means. We accept that responsibility and will act in accordance with it. The international community should, as appropriate, encourage and help States to exercise this responsibility and support the United Nations in establishing an early warning capability.',
			checked: paragraph138,
			note: '“Ethnic cleansing” is one of the four categories here, but not a crime in the Rome Statute or the Genocide Convention.'
		},
		{
			id: 'world-summit-outcome/139',
			pinpoint: 'para. 139',
			label: '139.',
			text: 'The international community, through the United Nations, also has the responsibility to use appropriate diplomatic, humanitarian and other peaceful means, in accordance with Chapters VI and VIII of the Charter, to help to protect populations from genocide, war crimes, ethnic cleansing and crimes against humanity. In this context, we are prepared to take collective action, in a timely and decisive manner, through the Security Council, in accordance with the Charter, including Chapter VII, on a case-by-case basis and in cooperation with relevant regional organizations as appropriate, should peaceful means be inadequate and national authorities are manifestly failing to protect their populations from genocide, war crimes, ethnic cleansing and crimes against humanity. We stress the need for the General Assembly to continue consideration of the responsibility to protect populations from genocide, war crimes, ethnic cleansing and crimes against humanity and its implications, bearing in mind the principles of the Charter and international law. We also intend to commit ourselves, as necessary and appropriate, to helping States build capacity to protect their populations from genocide, war crimes, ethnic cleansing and crimes against humanity and to assisting those which are under stress before crises and conflicts break out.',
			checked: paragraph139,
			note: 'Compare with A/RES/60/1 before quoting. The paragraph speaks of a responsibility to use peaceful means, and of being prepared to take collective action through the Security Council, case by case. “manifestly failing” is a political threshold, not a standard of proof.'
		},
		{
			id: 'world-summit-outcome/140',
			pinpoint: 'para. 140',
			label: '140.',
			text: 'We fully support the mission of the Special Adviser of the Secretary-General on the Prevention of Genocide.',
			checked: paragraph140,
			note: 'Compare with A/RES/60/1 before quoting.'
		}
	]
} satisfies Instrument;
