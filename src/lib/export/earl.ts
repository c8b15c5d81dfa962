import { judgement, markKey } from '#lib/domain/mark.ts';
import { level, type Answer } from '#lib/domain/strength.ts';
import { standardOf } from '#lib/domain/threshold.ts';
import { outsideItems, type AssessedCase } from '#lib/export/record.ts';

/**
 * The judgements of an assessment in the Evaluation and Report Language (EARL 1.0 Schema, W3C),
 * as JSON-LD with its context in it: each mark is an `earl:Assertion` on the article, tested
 * against an element. The outcome is what the mark comes to under the assessment's standard; the
 * mark itself stands beside it, for EARL has no strengths.
 */

const context = {
	'@version': 1.1,
	earl: 'http://www.w3.org/ns/earl#',
	dcterms: 'http://purl.org/dc/terms/',
	foaf: 'http://xmlns.com/foaf/0.1/',
	xsd: 'http://www.w3.org/2001/XMLSchema#',
	chapeau: 'urn:chapeau:terms:',
	id: '@id',
	type: '@type',
	graph: '@graph',
	title: 'dcterms:title',
	description: 'dcterms:description',
	creator: 'dcterms:creator',
	publisher: 'dcterms:publisher',
	name: 'foaf:name',
	date: { '@id': 'dcterms:date', '@type': 'xsd:date' },
	modified: { '@id': 'dcterms:modified', '@type': 'xsd:dateTime' },
	isPartOf: { '@id': 'dcterms:isPartOf', '@type': '@id' },
	assertedBy: { '@id': 'earl:assertedBy', '@type': '@id' },
	subject: { '@id': 'earl:subject', '@type': '@id' },
	test: { '@id': 'earl:test', '@type': '@id' },
	mode: { '@id': 'earl:mode', '@type': '@id' },
	result: 'earl:result',
	outcome: { '@id': 'earl:outcome', '@type': '@id' },
	info: 'earl:info',
	answer: 'chapeau:answer',
	doubt: 'chapeau:doubt',
	byParts: 'chapeau:byParts',
	reliance: { '@id': 'chapeau:reliance', '@type': '@json' },
	itemReasons: { '@id': 'chapeau:itemReasons', '@type': '@json' },
	cites: { '@id': 'chapeau:cites', '@type': '@json' },
	rivals: { '@id': 'chapeau:rivals', '@type': '@json' },
	provenance: { '@id': 'chapeau:provenance', '@type': '@json' },
	forum: 'chapeau:forum',
	standard: 'chapeau:standard',
	law: 'chapeau:law'
};

/** What a mark comes to under a standard, in EARL's five values. Unmarked is untested. */
function outcomeOf(answer: Answer | undefined, threshold: number): string {
	if (answer === undefined) return 'earl:untested';
	if (answer === 'cannot-tell') return 'earl:cantTell';
	if (answer === 'does-not-arise') return 'earl:inapplicable';
	return level(answer)! >= threshold ? 'earl:passed' : 'earl:failed';
}

/** An assessment's marks as EARL, in JSON-LD text. Every judgement is there once, in force or not. */
export function toEarl({
	record,
	head,
	marks
}: Pick<AssessedCase, 'record' | 'head' | 'marks'>): string {
	const { article } = record.case;
	const standard = standardOf(record.standards, head);
	const base = `urn:chapeau:case:${record.case.id}`;
	const subject = `${base}:article`;
	const assertor = '_:assertor';
	// What somebody reads first is no judgement, and EARL has nothing else.
	const judged = [...marks.values()].flatMap((mark) => judgement(mark) ?? []);
	const known = new Set(judged.map(({ count, element }) => markKey(count, element)));

	const graph: object[] = [
		{
			id: subject,
			type: 'earl:TestSubject',
			title: article.title,
			creator: article.author,
			publisher: article.publisher,
			date: article.date,
			description: `The evidence cited, as read in the case “${record.case.title}”, version ${record.case.version}.`
		},
		{
			id: assertor,
			type: ['earl:Assertor', 'foaf:Person'],
			...(head.author && { name: head.author })
		},
		{
			id: '_:assessment',
			type: 'chapeau:Assessment',
			title: head.name,
			forum: head.forum,
			standard: head.standard,
			law: record.law,
			modified: head.changed,
			description: `Judged against “${standard.phrase}”: a mark of ${standard.threshold} or more has passed, a lesser one has failed. The mark itself is the answer of its result.`
		},
		// What marks may rely on and the article has not.
		...outsideItems(record).map(({ id, statement, outside }) => ({
			id: `${base}:${id}`,
			type: 'chapeau:EvidenceFromOutside',
			description: statement,
			provenance: outside
		})),
		...record.books.flatMap(({ count, elements }) => [
			{
				id: `${base}:${count.id}`,
				type: 'earl:TestRequirement',
				title: `Count ${count.id}: ${count.title}`
			},
			...elements
				.filter((element) => known.has(markKey(count.id, element.id)))
				.map(({ id, label, asks }) => ({
					id: `${base}:${count.id}:${id}`,
					type: 'earl:TestCriterion',
					title: label,
					description: asks,
					isPartOf: `${base}:${count.id}`
				}))
		]),
		...judged.map((mark, at) => ({
			id: `_:mark${at + 1}`,
			type: 'earl:Assertion',
			assertedBy: assertor,
			subject,
			test: `${base}:${mark.count}:${mark.element}`,
			mode: 'earl:manual',
			isPartOf: '_:assessment',
			result: {
				type: 'earl:TestResult',
				outcome: outcomeOf(mark.answer, standard.at),
				...(mark.answer && { answer: mark.answer }),
				...(mark.reason && { info: mark.reason }),
				...(mark.doubt && { doubt: mark.doubt }),
				...(mark.split && { byParts: true }),
				...(mark.reliance && { reliance: mark.reliance }),
				...(mark.itemReasons && { itemReasons: mark.itemReasons }),
				...(mark.cites && { cites: mark.cites }),
				...(mark.rivals && { rivals: mark.rivals }),
				modified: mark.changed
			}
		}))
	];
	return `${JSON.stringify({ '@context': context, graph }, null, '\t')}\n`;
}
