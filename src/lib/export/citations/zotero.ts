/**
 * What Zotero makes of the files that we write, by the tables of its translators (RIS.js of July
 * 2023, BibTeX.js of September 2019): which tags and fields of an entry come to which field of an
 * item, and what it does not know. Only tests use this.
 */

const risTypes: Record<string, string> = {
	CASE: 'case',
	GEN: 'journalArticle',
	HEAR: 'hearing',
	MPCT: 'film',
	NEWS: 'newspaperArticle',
	RPRT: 'report',
	STAT: 'statute'
};

/** Fields for any type, then those of one type. What stands in neither becomes a note of its own. */
const risFields: Record<string, Record<string, string>> = {
	any: {
		UR: 'url',
		TI: 'title',
		AU: 'creators',
		DA: 'date',
		N1: 'notes',
		PB: 'publisher',
		M1: 'extra'
	},
	case: { TI: 'caseName', DA: 'dateDecided', PB: 'court', SV: 'docketNumber' },
	film: { PB: 'distributor' },
	hearing: { M1: 'documentNumber' },
	newspaperArticle: { T2: 'publicationTitle' },
	report: { PB: 'institution', SN: 'reportNumber' },
	statute: { TI: 'nameOfAct', DA: 'dateEnacted', M1: 'publicLawNumber' }
};

export type ZoteroItem = { itemType: string; fields: Record<string, string> };

/** @param tags of one entry of RIS, as another parser reads them */
export function fromRis(tags: Record<string, string | string[]>): ZoteroItem {
	const itemType = risTypes[String(tags.TY)]!;
	const fields: Record<string, string> = {};
	for (const [tag, value] of Object.entries(tags)) {
		if (tag === 'TY' || tag === 'ID' || tag === 'PY') continue;
		const field = risFields[itemType]?.[tag] ?? risFields.any![tag] ?? `unknown ${tag}`;
		fields[field] = [value].flat().join('; ');
	}
	return { itemType, fields };
}

const bibtexTypes: Record<string, string> = {
	article: 'journalArticle',
	jurisdiction: 'case',
	legislation: 'bill',
	misc: 'book',
	techreport: 'report'
};

/** @returns undefined for an entry of a type that Zotero leaves out */
export const typeFromBibtex = (type: string): string | undefined => bibtexTypes[type];
