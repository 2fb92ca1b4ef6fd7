import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';
import { fixtureOf } from '../support/workspace.ts';

const root = join(import.meta.dirname, '../..');
const injectionPath = join(root, 'syntaxes/qms.injection.tmLanguage.json');

/** The scopes that VS Code's Markdown grammar gives, and how it opens and closes them, of as much as the injection meets. */
const markdown = {
	scopeName: 'text.html.markdown',
	patterns: [{ include: '#front-matter' }, { include: '#block' }],
	repository: {
		'front-matter': { begin: '\\A---$', end: '^---$', contentName: 'meta.embedded.block.frontmatter' },
		block: { patterns: ['fence', 'comment', 'heading', 'quote', 'list', 'table', 'paragraph'].map(name => ({ include: `#${name}` })) },
		fence: { begin: '(^|\\G)\\s*```.*$', end: '(^|\\G)\\s*```\\s*$', name: 'markup.fenced_code.block.markdown' },
		comment: { begin: '<!--', end: '-->', name: 'comment.block.html' },
		heading: {
			match: '(?:^|\\G) {0,3}(#{1,6}\\s+(.*?))\\s*$',
			name: 'markup.heading.markdown',
			captures: { 2: { name: 'entity.name.section.markdown', patterns: [{ include: '#inline' }] } },
		},
		quote: {
			begin: '(^|\\G) {0,3}> ?',
			while: '(^|\\G)\\s*> ?',
			name: 'markup.quote.markdown',
			patterns: [{ include: '#block' }],
		},
		list: {
			begin: '(^|\\G) {0,3}(?:[-*+]|\\d+\\.)\\s',
			while: '(^|\\G)(?: {2,4}|\\t)|^\\s*$',
			name: 'markup.list.markdown',
			patterns: [{ include: '#block' }],
		},
		table: {
			begin: '(^|\\G)\\|(?=[^|].+\\|\\s*$)',
			while: '(^|\\G)(?=\\|)',
			name: 'markup.table.markdown',
			patterns: [
				{ match: '\\|', name: 'punctuation.definition.table.markdown' },
				{ match: '(?<=\\|)\\s*(?=\\S)((?:[^|])+)(?<=\\S)\\s*(?=\\|)', captures: { 1: { patterns: [{ include: '#inline' }] } } },
			],
		},
		paragraph: {
			begin: '(^|\\G) {0,3}(?=\\S)',
			while: '(^|\\G)(?= {4,}\\S)',
			name: 'meta.paragraph.markdown',
			patterns: [{ include: '#inline' }],
		},
		inline: {
			patterns: [
				{ include: '#comment' },
				{ match: '`[^`]+`', name: 'markup.inline.raw.string.markdown' },
				{ begin: '\\*\\*(?=\\S)', end: '\\*\\*', name: 'markup.bold.markdown', patterns: [{ include: '#inline' }] },
				{ begin: '_(?=\\S)', end: '_', name: 'markup.italic.markdown', patterns: [{ include: '#inline' }] },
				{ match: '<https?:[^>]*>', name: 'markup.underline.link.markdown' },
				{
					match: '\\[([^\\]]*)\\]\\(([^)]*)\\)',
					name: 'meta.link.inline.markdown',
					captures: {
						1: { name: 'string.other.link.title.markdown', patterns: [{ match: '`[^`]+`', name: 'markup.inline.raw.string.markdown' }] },
						2: { name: 'markup.underline.link.markdown' },
					},
				},
			],
		},
	},
};

const kinds: Readonly<Record<string, string>> = {
	'entity.name.type.standard.qms': 'standard',
	'constant.numeric.clause.qms': 'clause',
	'variable.other.document.qms': 'document',
	'keyword.other.requirement.qms': 'requirement',
	'constant.character.placeholder.qms': 'placeholder',
};

let plain: IGrammar;
let injected: IGrammar;

beforeAll(async () => {
	await oniguruma.loadWASM(readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm')));
	[plain, injected] = await Promise.all([markdownWith([]), markdownWith(['markdown.qms.injection'])]);
});

async function markdownWith(injections: string[]): Promise<IGrammar> {
	const sources = new Map([
		['text.html.markdown', JSON.stringify(markdown)],
		['markdown.qms.injection', readFileSync(injectionPath, 'utf8')],
	]);
	const registry = new textmate.Registry({
		onigLib: Promise.resolve({ createOnigScanner: oniguruma.createOnigScanner, createOnigString: oniguruma.createOnigString }),
		loadGrammar: scope => {
			const source = sources.get(scope);
			return Promise.resolve(source === undefined ? null : textmate.parseRawGrammar(source, `${scope}.json`));
		},
		getInjections: scope => (scope === 'text.html.markdown' ? injections : undefined),
	});
	const grammar = await registry.loadGrammar('text.html.markdown');
	if (grammar === null) {
		throw new Error('The grammar cannot be loaded.');
	}
	return grammar;
}

interface Token {
	readonly line: number;
	readonly from: number;
	readonly to: number;
	readonly scopes: readonly string[];
}

function tokensOf(grammar: IGrammar, text: string): Token[] {
	let stack = textmate.INITIAL;
	return text.split('\n').flatMap((source, line) => {
		const result = grammar.tokenizeLine(source, stack);
		stack = result.ruleStack;
		return result.tokens.map(token => ({
			line,
			from: token.startIndex,
			to: Math.min(token.endIndex, source.length),
			scopes: token.scopes,
		}));
	});
}

function isOurs(scope: string): boolean {
	return scope.endsWith('.qms');
}

/** The marks must be those that the lines of carets ask for, and no others. */
function expectMarks(text: string): void {
	const { files, expected } = fixtureOf(`=== a.md\n${text}`);
	const marks = tokensOf(injected, files['a.md'] ?? '').flatMap(({ line, from, to, scopes }) =>
		scopes.filter(isOurs).map(scope => `a.md:${line}:${from}-${to} ${kinds[scope] ?? scope}`),
	);
	expect(marks.sort()).toEqual(expected);
}

describe('what is marked', () => {
	test('standards', () => {
		expectMarks(`Certified to ISO 9001:2015 and ISO/IEC 27001, audited by ISO 19011.
             ^^^^^^^^^^^^^ standard
                               ^^^^^^^^^^^^^ standard
                                                         ^^^^^^^^^ standard
EN ISO 13485:2016, 21 CFR 820, 21 CFR Part 11, ISO 9001:2015/Amd 1:2024, IATF 16949
^^^^^^^^^^^^^^^^^ standard
                   ^^^^^^^^^^ standard
                               ^^^^^^^^^^^^^^ standard
                                               ^^^^^^^^^^^^^^^^^^^^^^^^ standard
                                                                         ^^^^^^^^^^ standard
`);
	});

	test('clauses after a word', () => {
		expectMarks(`See clause 8.4.1, § 7.5 and Clauses 4 to 10.
           ^^^^^ clause
                    ^^^ clause
                                    ^ clause
                                         ^^ clause
`);
	});

	test('clauses after and before a standard', () => {
		expectMarks(`Covers ISO 9001:2015, 8.4.1 a) and 8.5.
       ^^^^^^^^^^^^^ standard
                      ^^^^^^^^ clause
                                   ^^^ clause
8.6 of ISO 9001:2015, ISO 13485:2016 clause 7
^^^ clause
       ^^^^^^^^^^^^^ standard
                      ^^^^^^^^^^^^^^ standard
                                            ^ clause
`);
	});

	test('ids of documents', () => {
		expectMarks(`SOP-04 asks for FRM-02, QF-0002-1 or REC-2026-01.
^^^^^^ document
                ^^^^^^ document
                        ^^^^^^^^^ document
                                     ^^^^^^^^^^^ document
`);
	});

	test('words that require', () => {
		expectMarks(`It shall be so, shall not be, should be, may be.
   ^^^^^ requirement
                ^^^^^^^^^ requirement
                              ^^^^^^ requirement
                                         ^^^ requirement
`);
	});

	test('placeholders', () => {
		expectMarks(`{{ owner }} by [TBD], see [TODO: which form, SOP-04?]
^^^^^^^^^^^ placeholder
               ^^^^^ placeholder
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ placeholder
`);
	});
});

describe('where it is marked', () => {
	test('headings, lists, quotes and tables', () => {
		expectMarks(`## Purchasing (ISO 9001:2015, 8.4)
               ^^^^^^^^^^^^^ standard
                              ^^^ clause

- SOP-04 shall
  ^^^^^^ document
         ^^^^^ requirement
  - clause 8.4
           ^^^ clause
1. ISO 9001
   ^^^^^^^^ standard

> FRM-02
  ^^^^^^ document

| Clause | Document |
| --- | --- |
| ISO 9001:2015, 8.4.1 | SOP-04 shall |
  ^^^^^^^^^^^^^ standard
                 ^^^^^ clause
                         ^^^^^^ document
                                ^^^^^ requirement
|SOP-04|[FRM-02](../forms/FRM-02.md)|
 ^^^^^^ document
         ^^^^^^ document
`);
	});

	test('bold, italics and the text of a link', () => {
		expectMarks(`**SOP-04** and _shall_ and [clause 8.4](x.md#clause-8.4)
  ^^^^^^ document
                ^^^^^ requirement
                                   ^^^ clause
`);
	});
});

describe('what is left alone', () => {
	test('code, comments, addresses and front matter', () => {
		expectMarks(`---
id: SOP-04
standard: ISO 9001:2015
---
\`SOP-04\` <!-- iso-9001:8.4.1, it shall --> <https://example.com/SOP-04> https://example.com/SOP-04

\`\`\`yaml
note: SOP-04 shall meet ISO 9001:2015, clause 8.4.1 [TBD]
\`\`\`
`);
	});

	test('numbers that are no clauses', () => {
		expectMarks(`Version 8.4.1 took 8.5 hours, see section 3.2, 7.1 and § 257 HGB; ISO 9001:2015 (2 sites), 10 people.
                                                                  ^^^^^^^^^^^^^ standard
In SOP-04 § 3.2 it took clause 8.4 and 10 others, not clause 8.4.123.
   ^^^^^^ document
                               ^^^ clause
`);
	});

	test('words that only look like ids or standards', () => {
		expectMarks(`AES-256, UTF-16, COVID-19, CVE-2024-1234, R-02, SOP-04123, sop-04, ISO-9001, MIL-STD-810, ISOLATED 9001
                                                                   ^^^^^^^^ standard
`);
	});

	test('other words with the same letters', () => {
		expectMarks(`May 2026: Marshall shoulders, SHALL, may-be, mayor, snake_may_case. [TODO](todo.md) [a note]
`);
	});
});

test('Markdown keeps its own marks', () => {
	const unmarked = (grammar: IGrammar, text: string): string[] =>
		tokensOf(grammar, text).flatMap(({ line, from, to, scopes }) =>
			Array.from({ length: to - from }, (_, i) => `${line}:${from + i} ${scopes.filter(scope => !isOurs(scope)).join(' ')}`),
		);
	const documents = globSync('examples/**/*.md', { cwd: root });
	expect(documents.length).toBeGreaterThan(30);
	let marked = 0;
	for (const path of documents) {
		const text = readFileSync(join(root, path), 'utf8');
		expect(unmarked(injected, text), path).toEqual(unmarked(plain, text));
		marked += tokensOf(injected, text).filter(token => token.scopes.some(isOurs)).length;
	}
	expect(marked).toBeGreaterThan(500);
});
