import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { World } from '../../server/src/core/index/world.ts';
import type { DocumentKind } from '../../server/src/core/model/facts.ts';
import { documentAt, findingsOf, worldOf } from '../support/workspace.ts';

interface Snippet {
	readonly prefix: string;
	readonly description: string;
	readonly body: readonly string[];
	readonly isFileTemplate?: true;
}

const snippets: Readonly<Record<string, Snippet>> = JSON.parse(
	readFileSync(join(import.meta.dirname, '../../snippets/markdown.json'), 'utf8'),
);

const byPrefix: ReadonlyMap<string, Snippet> = new Map(Object.values(snippets).map(snippet => [snippet.prefix, snippet]));

const documents: readonly (readonly [prefix: string, kind: DocumentKind, clauses: readonly string[]])[] = [
	['qms-policy', 'policy', ['5.2.1', '5.2.2']],
	['qms-procedure', 'procedure', ['8.1']],
	['qms-work-instruction', 'workInstruction', ['8.5.1']],
	['qms-form', 'form', ['8.5.1']],
	['qms-record', 'record', []],
	['qms-quality-manual', 'manual', ['10.1', '10.3', '4.3', '4.4.1', '4.4.2', '5.1.1', '5.1.2', '5.3', '9.1.1', '9.1.3']],
	['qms-audit-report', 'record', []],
	['qms-management-review', 'record', []],
	['qms-nonconformity-report', 'record', []],
];

const identification = 'id: SOP-01\ntitle: Purchasing\ntype: procedure\nversion: "1.0"\nstatus: draft\nowner: Purchasing Lead\n';
const hostDocument = `---\n${identification}standard: ISO 9001:2015\n---\n\n# Purchasing\n\n## Evaluation\n\n`;

/** Parts of a document, each with the text that it is put between, and the claims that it makes: how, and of what. */
const parts: readonly (readonly [prefix: string, before: string, after: string, claims: readonly string[]])[] = [
	['qms-front-matter', '', '# Purchasing\n', ['frontMatter 8.1']],
	['qms-clauses', `---\n${identification}`, '\n---\n\n# Purchasing\n', ['frontMatter 8.4.1']],
	['qms-covers', hostDocument, '\n', ['marker 8.4.1']],
	['qms-clause-marker', hostDocument, '\n', ['marker 8.4.1']],
	['qms-records-table', hostDocument, '\n', []],
	['qms-revision-history', hostDocument, '\n', []],
	['qms-mapping-table', hostDocument, '\n', ['mapping 8.4.1', 'mapping 8.4.2', 'mapping 8.3']],
	[
		'qms-mapping-rows',
		`${hostDocument}| Clause | Title | Documents |\n| --- | --- | --- |\n`,
		'\n',
		['mapping 8.4.1', 'mapping 8.4.2', 'mapping 8.3'],
	],
];

const path = 'notes/document.md';

/** The document, and the one that a mapping table's example row links. */
async function worldWith(text: string): Promise<World> {
	const linked = text.includes('SOP-00-title.md') ? { 'procedures/SOP-00-title.md': '# Purchasing\n' } : {};
	return worldOf({ [path]: text, ...linked });
}

test('prefixes begin with qms- and are unique', () => {
	expect(Object.values(snippets).filter(snippet => !/^qms-[a-z]+(?:-[a-z]+)*$/.test(snippet.prefix))).toEqual([]);
	expect(byPrefix.size).toBe(Object.keys(snippets).length);
});

test('every snippet is tried here', () => {
	expect([...byPrefix.keys()].sort()).toEqual([...documents, ...parts].map(([prefix]) => prefix).sort());
	const templates = Object.values(snippets).filter(snippet => snippet.isFileTemplate);
	expect(templates.map(snippet => snippet.prefix).sort()).toEqual(documents.map(([prefix]) => prefix).sort());
});

describe.each([...byPrefix])('%s', (prefix, snippet) => {
	test('has a description in words', () => {
		expect(snippet.description).toMatch(/^[A-Z].{30,}\.$/);
	});

	test('has tab stops from 1 in the order of the text, and one end', () => {
		const { stops, mirrors, text } = inserted(prefix);
		expect(stops.slice(0, -1)).toEqual(Array.from({ length: stops.length - 1 }, (_, i) => i + 1));
		expect(stops.at(-1)).toBe(0);
		expect(mirrors.filter(number => !stops.includes(number))).toEqual([]);
		expect(text).not.toMatch(/[$\\{}]/);
	});

	test("uses the standard's words and spelling", () => {
		expect(inserted(prefix).text).not.toMatch(
			/\b(?:suppliers?|vendors?|non-conform\w*|conformances?|senior management|organis\w*|recognis\w*|authoris\w*|analyz\w*)\b/i,
		);
	});
});

test.each(documents)('%s is a well-formed %s', async (prefix, kind, clauses) => {
	const world = await worldWith(inserted(prefix).text);
	const { facts } = documentAt(world, path).reading;
	expect(facts.kind.kind).toBe(kind);
	expect(facts.kind.reason).toMatch(/^type: /);
	expect(facts.recognized).toBe('it has a document id');
	expect(facts.sections.filter(section => section.level === 1).map(section => section.title)).toEqual([facts.title]);
	expect(facts.metadata.filter(fact => fact.source === 'frontMatter').map(fact => fact.key)).toEqual(
		kind === 'record' ? recordKeys : controlledKeys,
	);
	const claimed = facts.claims.filter(claim => claim.kind !== 'citation').map(claim => claim.clause);
	expect([...new Set(claimed)].sort()).toEqual(clauses);
	expectNoFaults(world);
});

const controlledKeys = [
	'id',
	'title',
	'type',
	'version',
	'status',
	'owner',
	'approver',
	'effective_date',
	'review_due',
	'standard',
	'clauses',
];
const recordKeys = ['id', 'title', 'type', 'date', 'owner', 'author', 'approver', 'approved_date', 'related'];

test.each(parts)('%s fits into a document', async (prefix, before, after, claims) => {
	const world = await worldWith(before + inserted(prefix).text + after);
	const { facts } = documentAt(world, path).reading;
	expect(facts.kind.kind).toBe('procedure');
	expect(facts.claims.map(claim => `${claim.kind} ${claim.clause}`)).toEqual(claims);
	expectNoFaults(world);
});

test('minutes of a management review have a line for each input', () => {
	const { text } = inserted('qms-management-review');
	const table = /\| Input \|.*\n\| ---.*\n((?:\|.*\n)+)/.exec(text)?.[1] ?? '';
	expect(table.trim().split('\n')).toHaveLength(12);
});

/** Clauses exist, words and front matter are in order, and references lead somewhere. */
function expectNoFaults(world: World): void {
	const edition = world.setup.catalogue.editions.get('iso-9001:2015');
	const { claims } = documentAt(world, path).reading.facts;
	expect(claims.filter(claim => !edition?.clauses.has(claim.clause))).toEqual([]);
	const faults = findingsOf(world).filter(finding => finding.severity === 'error' || seriousRules.has(finding.rule));
	expect(faults).toEqual([]);
}

const seriousRules: ReadonlySet<string> = new Set(['deprecated-term', 'missing-metadata']);

interface Inserted {
	readonly text: string;
	/** Numbers of the tab stops in the order in which they first stand in the text. */
	readonly stops: readonly number[];
	readonly mirrors: readonly number[];
}

const variables: Readonly<Record<string, string>> = { CURRENT_YEAR: '2026', CURRENT_MONTH: '11', CURRENT_DATE: '22' };

/** What stands in the document when a snippet was inserted and nothing typed: each tab stop has its default or its first choice. */
function inserted(prefix: string): Inserted {
	const source = (byPrefix.get(prefix)?.body ?? [])
		.join('\n')
		.replace(/\$(CURRENT_[A-Z]+)/g, (all, name: string) => variables[name] ?? all);
	const defaults = new Map<number, string>();
	const mirrors: number[] = [];
	const text = source.replace(
		/\$(?:(\d+)|\{(\d+)(?::([^{}$]*)|\|([^|{}$]*)\|)\})/g,
		(_, plain?: string, numbered?: string, value?: string, choices?: string) => {
			const number = Number(plain ?? numbered);
			if (defaults.has(number)) {
				mirrors.push(number);
				return defaults.get(number) ?? '';
			}
			defaults.set(number, value ?? choices?.split(',')[0] ?? '');
			return defaults.get(number) ?? '';
		},
	);
	return { text, stops: [...defaults.keys()], mirrors };
}
