/**
 * A person's own grading of a source on the two scales of the Admiralty system (NATO AJP-2.1):
 * how reliable the source is, and how credible what it says here. Each is graded without regard
 * to the other. No grade is built in, and none counts in a finding.
 */
export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Reliability = (typeof reliabilities)[number];

export const credibilities = ['1', '2', '3', '4', '5', '6'] as const;
export type Credibility = (typeof credibilities)[number];

/** A grade of one note. A half that is left out is ungraded, which is neither good nor bad. */
export type Grade = {
	reliability?: Reliability | undefined;
	credibility?: Credibility | undefined;
};

/** The grades of an assessment by note number. */
export type Grades = Record<string, Grade>;

/** An assessment's head with one note graded anew; a grade without halves is taken away. */
export function graded<Head extends { grades?: Grades | undefined }>(
	head: Head,
	note: string,
	{ reliability, credibility }: Grade
): Head {
	const { grades, ...rest } = head;
	const { [note]: _, ...others } = grades ?? {};
	const grade = { ...(reliability && { reliability }), ...(credibility && { credibility }) };
	const all = reliability || credibility ? { ...others, [note]: grade } : others;
	return { ...rest, ...(Object.keys(all).length > 0 && { grades: all }) } as Head;
}
