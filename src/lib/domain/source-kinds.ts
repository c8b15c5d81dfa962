import { textWord } from '#lib/domain/article.ts';
import type { Flag, Note, Origin } from '#lib/domain/case.ts';

/** The words for what a note is, where its information came from, and what is odd about it. */
export const noteKinds: Record<Note['kind'], string> = {
	treaty: 'Treaty',
	'un-document': 'United Nations document',
	'court-document': 'Court document',
	'government-report': 'Government report',
	'ngo-report': 'NGO report',
	'ngo-statement': 'NGO statement',
	scholarship: 'Scholarship',
	news: 'News',
	broadcast: 'Broadcast',
	testimony: 'Testimony',
	reference: 'Reference page'
};

export const originKinds: Record<Origin['kind'], string> = {
	witness: 'One witness',
	interviews: 'Interviews',
	survey: 'Survey',
	broadcast: 'Broadcast',
	satellite: 'Satellite images',
	'official-statement': 'Official statement',
	body: 'A body’s own findings',
	text: 'A text of law',
	scholar: 'A scholar',
	unknown: 'Not known'
};

const flagWords: Record<Flag['code'], string> = {
	'no-date': 'No date',
	'no-author': 'No author',
	'no-publisher': 'No publisher',
	'incomplete-title': 'Incomplete title',
	'dated-after-article': 'Dated after the article',
	'wrong-date': 'Wrong date',
	'wrong-attribution': 'Wrong attribution',
	'press-report': 'Press report',
	'same-source-as': 'Same source as another note',
	'not-independent': 'Not independent',
	advocacy: 'Advocacy',
	'carries-less': 'Says less than the claim',
	old: 'Old for what it is cited for',
	'repeats-instrument': 'Repeats an instrument',
	'generic-title': 'Generic title',
	contested: 'Contested',
	'dead-address': 'Address no longer works'
};

export const flagCodes = Object.keys(flagWords) as Flag['code'][];

/** @param article what cites the note */
export const flagLabel = (code: Flag['code'], article: { label?: string | undefined }): string =>
	code === 'dated-after-article' ? `Dated after the ${textWord(article)}` : flagWords[code];
