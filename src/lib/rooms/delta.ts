import { z } from 'zod';

/**
 * What changed between two frames of one viewer. Made from what that viewer may see and nothing
 * else, so that a delta can tell no more than the next frame does. Records are followed down to
 * what changed in them; lists and single values are sent whole.
 */
export type Delta = {
	/** Fields with a new value. */
	set?: Record<string, unknown> | undefined;
	/** Fields whose own fields changed. */
	in?: Record<string, Delta> | undefined;
	/** Fields that are no longer there. */
	gone?: string[] | undefined;
};

export const Delta: z.ZodType<Delta> = z.lazy(() =>
	z.strictObject({
		set: z.record(z.string(), z.json()).optional(),
		in: z.record(z.string(), Delta).optional(),
		gone: z.array(z.string()).optional()
	})
);

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What changed; undefined when nothing has. */
export function changes(before: object, after: object): Delta | undefined {
	const [old, now] = [before as Fields, after as Fields];
	const set: [string, unknown][] = [];
	const within: [string, Delta][] = [];
	const gone = Object.keys(old).filter(
		(key) => old[key] !== undefined && !(Object.hasOwn(now, key) && now[key] !== undefined)
	);
	for (const [key, value] of Object.entries(now)) {
		const was = Object.hasOwn(old, key) ? old[key] : undefined;
		if (value === undefined || same(was, value)) continue;
		if (isFields(was) && isFields(value)) within.push([key, changes(was, value)!]);
		else set.push([key, value]);
	}
	if (set.length + within.length + gone.length === 0) return undefined;
	return {
		...(set.length > 0 && { set: Object.fromEntries(set) }),
		...(within.length > 0 && { in: Object.fromEntries(within) }),
		...(gone.length > 0 && { gone })
	};
}

/**
 * The next frame.
 * @throws when the delta was made from another frame: then the viewer needs the full one
 */
export function applied<Frame extends object>(frame: Frame, delta: Delta | undefined): Frame {
	if (!delta) return frame;
	const fields = new Map(Object.entries(frame));
	for (const key of delta.gone ?? [])
		if (!fields.delete(key)) throw new Error(`There is no “${key}” to take away.`);
	for (const [key, value] of Object.entries(delta.set ?? {})) fields.set(key, value);
	for (const [key, inner] of Object.entries(delta.in ?? {})) {
		const was: unknown = fields.get(key);
		if (!isFields(was)) throw new Error(`There is no “${key}” to change.`);
		fields.set(key, applied(was, inner));
	}
	return Object.fromEntries(fields) as Frame;
}

function same(a: unknown, b: unknown): boolean {
	if (Object.is(a, b)) return true;
	if (Array.isArray(a) && Array.isArray(b))
		return a.length === b.length && a.every((item, at) => same(item, b[at]));
	if (isFields(a) && isFields(b)) {
		const keys = (of: Fields) => Object.keys(of).filter((key) => of[key] !== undefined);
		const own = keys(a);
		return (
			own.length === keys(b).length &&
			own.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]))
		);
	}
	return false;
}
