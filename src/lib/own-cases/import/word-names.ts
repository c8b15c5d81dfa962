/** The prefixes that are known here of a Word document’s namespaces, of both its editions. */
export const wordNames: ReadonlyMap<string, string> = new Map([
	['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
	['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
	['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
	['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
	['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
	['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
	['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
	['http://purl.org/dc/elements/1.1/', 'dc'],
	['http://purl.org/dc/terms/', 'dcterms'],
	['http://schemas.openxmlformats.org/package/2006/metadata/core-properties', 'cp']
]);
