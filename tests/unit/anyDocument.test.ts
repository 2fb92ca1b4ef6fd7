import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../server/src/core/coverage/coverage.ts';
import { snapshotAt } from '../../server/src/core/features/check.ts';
import { requirementEditions, vocabulariesOf } from '../../server/src/core/index/editions.ts';
import { syntaxOf, type WorkspaceDocument, type World } from '../../server/src/core/index/world.ts';
import { termUsesOf } from '../../server/src/core/model/terms.ts';
import { LanguageService } from '../../server/src/core/service.ts';
import { bundledStandards } from '../../server/src/core/standards/bundled.ts';
import { lineCountOf, offsetAt, positionAt } from '../../server/src/core/text/snapshot.ts';
import type { Span } from '../../server/src/core/text/span.ts';
import { depthsOf } from '../../server/src/core/trace/depth.ts';
import { traceGraph } from '../../server/src/core/trace/graph.ts';
import { MemoryHost } from '../../server/src/hosts/memoryHost.ts';
import { anyText, holds, holdsAsync } from '../support/property.ts';
import { documentAt, findingsOf } from '../support/workspace.ts';

/** One workspace for all tries; `qms.yaml` makes every document a document of the system, so that every rule looks at it. */
const service = await LanguageService.open(
	new MemoryHost({ 'qms.yaml': 'standards: ["iso-9001:2015", "iso-9000:2015"]\n', 'b.md': '---\nid: SOP-01\n---\n# B\n' }),
	bundledStandards,
);

async function worldWith(text: string): Promise<World> {
	service.setEditorText('a.md', text);
	await service.settle();
	return service.world;
}

function expectInside(span: Span, { snapshot }: Pick<WorkspaceDocument, 'snapshot'>): void {
	const isInside = 0 <= span.from && span.from <= span.to && span.to <= snapshot.text.length;
	if (!isInside) {
		expect.fail(`${span.from}–${span.to} does not lie in ${snapshot.path} of ${snapshot.text.length} characters`);
	}
}

describe('whatever the text,', () => {
	test('every finding, fix and related place lies inside its document, and no rule throws', () =>
		holdsAsync(
			fc.asyncProperty(anyText, async text => {
				const world = await worldWith(text);
				for (const finding of findingsOf(world)) {
					expectInside(finding, { snapshot: snapshotAt(world, finding.path) });
					for (const edit of finding.fixes.flatMap(fix => fix.edits)) {
						expectInside(edit, { snapshot: snapshotAt(world, edit.path ?? finding.path) });
					}
					for (const related of finding.related) {
						expectInside(related, { snapshot: snapshotAt(world, related.path) });
					}
				}
			}),
			400,
		));

	test('every edge of the graph has its nodes, and its line in a document', () =>
		holdsAsync(
			fc.asyncProperty(anyText, async text => {
				const world = await worldWith(`[b](b.md) [[B]]\n${text}`);
				const { nodes, edges } = traceGraph(world);
				const ids = new Set(nodes.map(({ id }) => id));
				expect(ids.size).toBe(nodes.length);
				expect(edges.length).toBeGreaterThan(0);
				for (const { from, to, path, line } of edges) {
					expect([ids.has(from), ids.has(to)]).toEqual([true, true]);
					expect(line).toBeLessThan(lineCountOf(documentAt(world, path).snapshot));
				}
				for (const edition of requirementEditions(world)) {
					expect(depthsOf(world, edition).map(({ clause }) => clause)).toEqual(edition.leaves);
				}
			}),
			100,
		));

	test('blocks, sections and facts lie inside it, in order', () =>
		holdsAsync(
			fc.asyncProperty(anyText, async text => {
				const document = documentAt(await worldWith(text), 'a.md');
				const { blocks, sections, frontMatter } = syntaxOf(document);
				for (const span of [...blocks, ...sections.map(section => section.span), ...document.reading.places]) {
					expectInside(span, document);
				}
				for (const span of frontMatter === undefined ? [] : [frontMatter, frontMatter.body, ...frontMatter.problems]) {
					expectInside(span, document);
				}
				blocks.forEach((block, i) => {
					expect(block.from).toBeGreaterThanOrEqual(blocks[i - 1]?.to ?? 0);
					expect(block.chunk.text.length).toBe(block.to - block.from);
					expect(sections[block.section]).toBeDefined();
				});
			}),
			300,
		));

	test('what is found in a chunk lies inside the chunk', () =>
		holdsAsync(
			fc.asyncProperty(anyText, async text => {
				const world = await worldWith(text);
				for (const { chunk } of syntaxOf(documentAt(world, 'a.md')).blocks) {
					const uses = vocabulariesOf(world).flatMap(vocabulary => termUsesOf(chunk, vocabulary));
					const links = chunk.links.flatMap(link => [link, link.text, link.targetSpan]);
					const cells = chunk.rows.flatMap(row => [row, ...row.cells]);
					const rest = [...chunk.prose, ...chunk.brackets, ...chunk.comments, ...chunk.code, ...chunk.emphasis];
					for (const span of [...uses, ...links, ...cells, ...rest]) {
						expect(span.from).toBeGreaterThanOrEqual(0);
						expect(span.to).toBeGreaterThanOrEqual(span.from);
						expect(span.to).toBeLessThanOrEqual(chunk.text.length);
					}
				}
			}),
			300,
		));

	test('matches of the coverage lie inside their documents', () =>
		holdsAsync(
			fc.asyncProperty(anyText, async text => {
				const world = await worldWith(`<!-- iso-9001:8 -->\n${text}`);
				for (const edition of requirementEditions(world)) {
					for (const clause of coverageOf(world, edition).clauses) {
						for (const match of [...clause.matches, ...clause.items.flatMap(item => item.matches)]) {
							expectInside(match, documentAt(world, match.path));
						}
					}
				}
			}),
			60,
		));

	test('a settings file that holds it is checked and does not throw', () =>
		holdsAsync(
			fc.asyncProperty(anyText, async text => {
				const files = { 'qms.yaml': text, 'pack.yaml': text, 'a.md': '# A\n' };
				const named = await LanguageService.open(new MemoryHost({ ...files, 'qms.yaml': 'packs: [pack.yaml]\n' }), bundledStandards);
				const asSettings = await LanguageService.open(new MemoryHost(files), bundledStandards);
				for (const { world } of [named, asSettings]) {
					for (const finding of findingsOf(world)) {
						expectInside(finding, { snapshot: snapshotAt(world, finding.path) });
					}
				}
			}),
			60,
		));
});

test('positions and offsets are each other’s inverse', () => {
	holds(
		fc.property(anyText.map(withOneLineEnd), text => {
			service.setEditorText('a.md', text);
			const { snapshot } = documentAt(service.world, 'a.md');
			for (let offset = 0; offset <= snapshot.text.length; offset++) {
				const isInsideLineEnd = text[offset - 1] === '\r' && text[offset] === '\n';
				expect(isInsideLineEnd || offsetAt(snapshot, positionAt(snapshot, offset)) === offset).toBe(true);
			}
		}),
		100,
	);
});

/** With both kinds of line end in a text, a blank before a lone `\n` cannot be told from the place of a `\r`. */
function withOneLineEnd(text: string): string {
	return text.includes('\r\n') ? text.replace(/\r\n|\r|\n/g, '\r\n') : text;
}
