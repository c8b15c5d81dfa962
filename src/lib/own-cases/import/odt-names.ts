const openDocument = (prefix: string, name = prefix): [string, string] => [
	`urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`,
	prefix
];

/** The prefixes that are known here of an OpenDocument’s namespaces. */
export const openDocumentNames: ReadonlyMap<string, string> = new Map([
	openDocument('office'),
	openDocument('text'),
	openDocument('style'),
	openDocument('table'),
	openDocument('draw', 'drawing'),
	openDocument('meta'),
	openDocument('manifest'),
	openDocument('fo', 'xsl-fo-compatible'),
	['http://www.w3.org/1999/xlink', 'xlink'],
	['http://purl.org/dc/elements/1.1/', 'dc'],
	['http://www.w3.org/1998/Math/MathML', 'math']
]);
