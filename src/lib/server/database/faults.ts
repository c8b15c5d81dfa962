/**
 * What went wrong, said alike by both databases. SQLite gives a number (`errcode`, the extended
 * result code), PostgreSQL five characters (`code`, the SQLSTATE).
 */
type Coded = { code?: unknown; errcode?: unknown };

const codes = (error: unknown): Coded => (error instanceof Error ? (error as Coded) : {});

/** The row is there already. SQLite tells a primary key (1555) from another unique key (2067). */
export function isDuplicate(error: unknown): boolean {
	const { code, errcode } = codes(error);
	return errcode === 2067 || errcode === 1555 || code === '23505';
}

/** The row belongs to one that is not there. */
export function isOrphan(error: unknown): boolean {
	const { code, errcode } = codes(error);
	return errcode === 787 || code === '23503';
}

/**
 * The database is well and refuses these values: a broken constraint or a value that does not fit
 * its column. Tried again it would be refused again.
 */
export function isRefusal(error: unknown): boolean {
	const { code, errcode } = codes(error);
	if (error instanceof TypeError) return true;
	// 19 is a constraint, 20 a datatype mismatch, 18 too long, 25 out of range.
	if (typeof errcode === 'number') return [18, 19, 20, 25].includes(errcode & 0xff);
	return typeof code === 'string' && /^2[23]/.test(code);
}
