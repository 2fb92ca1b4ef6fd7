import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdsAsync } from '../support/property.ts';
import { documentAt, openFiles } from '../support/workspace.ts';

/** Each pilcrow is a place in prose; the document holds a fact of every kind. */
const template = `---
id: SOP-01
clauses: ["8.4.1"]
standard: ISO 9001:2015
---
# Purchasing

| Version | 2 |
| --- | --- |
| Status | draft |

We buy what we need.¶

## 8.4.1 General

Orders follow [the form](FRM-01.md#top) and SOP-02, ¶ and [[SOP-02]].¶

¶We keep to ISO 9001:2015, clause 8.5.1. ¶

- one ¶
- two <!-- iso-9001:8.4.2 -->

> quoted ¶

| Clause | Document |
| --- | --- |
| 7.4 | SOP-02 |

The end¶
`;

const words = fc.constantFrom(
	'plain',
	'words',
	'and',
	'more',
	'nonconformity',
	'supplier',
	'Überprüfung',
	'品質',
	'😀',
	'"quoted"',
	'*emphasis*',
	'`code`',
);
const phrase = fc.array(words, { minLength: 1, maxLength: 12 }).map(list => list.join(' '));
const insertion = fc.oneof(
	phrase.map(text => ` ${text} `),
	phrase.map(text => ` ${text}\n${text} `),
	phrase.map(text => ` ${text}.\n\nNew lines: ${text}. `),
);
const places = template.split('¶').length - 1;

test('editing prose leaves the facts the same object, and with them the index', () =>
	holdsAsync(
		fc.asyncProperty(fc.array(fc.tuple(fc.nat(places - 1), insertion), { minLength: 1, maxLength: 6 }), async edits => {
			const { service } = await openFiles({ 'a.md': withInsertions([]), 'b.md': '---\nid: SOP-02\n---\n# B\n' });
			const { index } = service.world;
			const { facts } = documentAt(service.world, 'a.md').reading;
			edits.forEach((_, i) => {
				service.setEditorText('a.md', withInsertions(edits.slice(0, i + 1)));
				expect(documentAt(service.world, 'a.md').reading.facts).toBe(facts);
			});
			expect(service.world.index).toBe(index);
		}),
		60,
	));

function withInsertions(edits: readonly (readonly [number, string])[]): string {
	return template
		.split('¶')
		.map((part, place) => part + edits.flatMap(([at, text]) => (at === place ? [text] : [])).join(''))
		.join('');
}

test('the document of the test holds a fact of every kind', async () => {
	const { service } = await openFiles({ 'a.md': withInsertions([]) });
	const { facts } = documentAt(service.world, 'a.md').reading;
	expect(facts.id?.id).toBe('SOP01');
	expect(facts.sections).toHaveLength(3);
	expect(new Set(facts.claims.map(claim => claim.kind))).toEqual(new Set(['frontMatter', 'heading', 'marker', 'citation', 'mapping']));
	expect(facts.references.map(reference => reference.kind)).toEqual(['link', 'wiki']);
	expect(facts.ids.map(id => id.text)).toContain('SOP-02');
	expect(facts.standards.length).toBeGreaterThan(1);
});

test('facts follow the text again where an edit changes what it says', async () => {
	const { service } = await openFiles({ 'a.md': withInsertions([]) });
	const { facts } = documentAt(service.world, 'a.md').reading;
	service.setEditorText('a.md', withInsertions([[0, ' See SOP-09.']]));
	const changed = documentAt(service.world, 'a.md').reading.facts;
	expect(changed).not.toBe(facts);
	expect(changed.ids.map(id => id.text)).toContain('SOP-09');
	service.setEditorText('a.md', withInsertions([]));
	expect(documentAt(service.world, 'a.md').reading.facts).toEqual(facts);
});

test('the places of facts move with the text', async () => {
	const { service } = await openFiles({ 'a.md': 'Before.\n\nSee SOP-02.\n' });
	service.setEditorText('a.md', 'Before, and more.\n\nAnd more.\n\nSee SOP-02.\n');
	const { reading, snapshot } = documentAt(service.world, 'a.md');
	const [mention] = reading.facts.ids;
	const place = reading.places[mention?.place ?? -1];
	expect(snapshot.text.slice(place?.from, place?.to)).toBe('SOP-02');
});
