import { z } from 'zod';

const header = z
	.string()
	.regex(/^[A-Za-z0-9-]+$/, 'must be the name of a header, e.g. x-forwarded-proto')
	.transform((name) => name.toLowerCase())
	.optional();

const Environment = z.object({
	PROTOCOL_HEADER: header,
	HOST_HEADER: header,
	ADDRESS_HEADER: header,
	XFF_DEPTH: z.coerce
		.number('must be the number of proxies, from 1 to 10')
		.int('must be a whole number')
		.min(1)
		.max(10)
		.default(1),
	ORIGIN: z
		.string()
		.transform((list, context) =>
			list
				.split(/[\s,]+/)
				.filter(Boolean)
				.map((each) => {
					const origin = originOf(each);
					if (!origin)
						context.addIssue(
							`“${each}” must be an address without a path, e.g. https://chapeau.example.org`
						);
					return origin ?? '';
				})
		)
		.pipe(z.array(z.string()).min(1))
		.optional(),
	METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').max(200).optional()
});

function originOf(text: string): string | undefined {
	if (!URL.canParse(text)) return undefined;
	const url = new URL(text);
	const bare = url.pathname === '/' && !url.search && !url.hash && !url.username;
	return bare && /^https?:$/.test(url.protocol) ? url.origin : undefined;
}

/** How requests reach the server, and who may watch it. */
export type ServerSettings = {
	protocolHeader: string | undefined;
	hostHeader: string | undefined;
	addressHeader: string | undefined;
	/** How many proxies of ours stand in front: of a header that each adds to, so many values from the right are believed. */
	depth: number;
	/** The origins that Chapeau is served at; any when undefined. */
	origins: ReadonlySet<string> | undefined;
	metricsToken: string | undefined;
};

/** @throws when a setting is wrong, with a sentence that names it */
export function serverSettings(environment: Record<string, string | undefined>): ServerSettings {
	// A variable that is set to nothing counts as not set.
	const set = Object.entries(environment).filter(([, value]) => value);
	const read = Environment.safeParse(Object.fromEntries(set));
	if (!read.success)
		throw new Error(
			read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n')
		);
	const { data } = read;
	return {
		protocolHeader: data.PROTOCOL_HEADER,
		hostHeader: data.HOST_HEADER,
		addressHeader: data.ADDRESS_HEADER,
		depth: data.XFF_DEPTH,
		origins: data.ORIGIN && new Set(data.ORIGIN),
		metricsToken: data.METRICS_TOKEN
	};
}
