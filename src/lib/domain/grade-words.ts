import type { Credibility, Reliability } from '#lib/domain/grade.ts';

/** What the letters and numbers stand for. F and 6 are no low grades: they say that one cannot tell. */
export const gradeWords: Record<Reliability | Credibility, string> = {
	A: 'reliable',
	B: 'usually reliable',
	C: 'fairly reliable',
	D: 'not usually reliable',
	E: 'unreliable',
	F: 'reliability cannot be judged',
	'1': 'confirmed by other sources',
	'2': 'probably true',
	'3': 'possibly true',
	'4': 'doubtful',
	'5': 'improbable',
	'6': 'truth cannot be judged'
};
