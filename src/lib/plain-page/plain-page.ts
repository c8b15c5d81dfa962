/**
 * A page for when nothing else can be shown: a server that fails, a device without a connection. It
 * needs no script and no other file, and looks like the rest.
 */

type PlainPage = {
	title: string;
	/** What happened, what is safe, and what to do; HTML. */
	words: string;
	/** Other places that may still be there. */
	ways?: readonly { to: string; name: string }[];
	/** What somebody may name who asks for help. */
	code?: string;
};

const style =
	":root{color-scheme:light dark;--ink:light-dark(#1d1b16,#ece7db);--soft:light-dark(#5c574b,#b3ad9f);--accent:light-dark(#1d3f6b,#a9c8f0)}html{font:100%/1.5 system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',sans-serif;background:light-dark(#fcfbf7,#14171c);color:var(--ink)}body{margin:0}main{max-width:40rem;margin:12vh auto 0;padding:1.5rem}p{margin:1rem 0 0}h1,.name{font:600 1.375rem/1.2 'Source Serif 4','Source Serif Pro',Georgia,serif;margin:0}h1{font-size:1.75rem;margin-top:1rem}a{color:var(--accent)}.name a{color:inherit;text-decoration:none}.ways{display:flex;flex-wrap:wrap;gap:0 1.25rem}.ways a{display:inline-flex;align-items:center;min-height:2.75rem}.again{font-weight:600}.code{font-size:.8125rem;color:var(--soft)}";

/** The policy of such a page; it lets in its one style, by its hash, and nothing else. */
export const plainPolicy =
	"default-src 'none'; style-src 'sha256-H2F81PgFCxr5gpNHFoatUpzWLxedJexpQkxErexPIPo='; frame-ancestors 'none'";

/** Its HTML. “Try again” is a link to where one is, since there may be no script. */
export const plainPage = ({ title, words, ways = [], code }: PlainPage): string =>
	`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${title} – Chapeau</title>
<style>${style}</style>
</head>
<body>
<main>
<p class="name"><a href="/">Chapeau</a></p>
<h1>${title}</h1>
<p>${words}</p>
<p class="ways"><a class="again" href="">Try again</a>${ways.map(({ to, name }) => `<a href="${to}">${name}</a>`).join('')}</p>${code ? `\n<p class="code">${code}</p>` : ''}
</main>
</body>
</html>
`;

/** Where a person can go from a page that a server could not show. */
export const otherPages = [
	{ to: '/', name: 'Start' },
	{ to: '/law', name: 'Law' },
	{ to: '/rooms', name: 'Rooms' },
	{ to: '/search', name: 'Search' }
] as const;
