import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { markdownLink } from '../../client/src/markdownLink.ts';
import { filledTemplate, type Snippets } from '../../client/src/template.ts';
import { claimMessage } from '../../client/src/views/claimMessage.ts';
import { evidenceText } from '../../client/src/views/evidenceText.ts';
import { OpenNodes, type OpenNodesMemento } from '../../client/src/views/openNodes.ts';
import { everything, filterFrom, filterMessage, isFiltered } from '../../client/src/views/traceFilter.ts';
import { contextOf, lookOf } from '../../client/src/views/traceItem.ts';
import { documentKindNames, kindLabel } from '../../server/src/core/model/documentKinds.ts';

const snippets = JSON.parse(readFileSync(join(import.meta.dirname, '../../snippets/markdown.json'), 'utf8')) as Snippets;

/** A snippet as it is inserted, each place with what stands in it. */
function expanded(snippet: string): string {
	const values = new Map<string, string>();
	return snippet.replace(
		/\\([\\$}])|\$\{(\d+):((?:\\.|\$\w+|[^}\\])*)\}|\$(\d+)/g,
		(_, letter: string | undefined, stop: string | undefined, value = '', mirror = '') => {
			if (stop !== undefined) {
				values.set(stop, value.replace(/\\(.)/g, '$1'));
			}
			return letter ?? values.get(stop ?? mirror) ?? '';
		},
	);
}

const missing = { kind: 'procedure', kindLabel: 'procedure', id: 'SOP-09', title: null, standard: null, clauses: [] };

describe('the template of a missing document', () => {
	it('has what is known filled in', () => {
		const text = expanded(
			filledTemplate(snippets, { ...missing, title: 'Competence', standard: 'ISO 13485:2016', clauses: ['6.2', '6.3'] }) ?? '',
		);
		expect(text).toContain('id: SOP-09\ntitle: Competence\ntype: procedure\n');
		expect(text).toContain('standard: ISO 13485:2016\nclauses: ["6.2", "6.3"]\n');
		expect(text).toContain('# Competence\n');
		expect(text).toContain('Covers ISO 13485:2016, 6.2.');
		expect(text).not.toContain('8.1');
	});

	it('claims no clause that nobody named', () => {
		const text = expanded(filledTemplate(snippets, missing) ?? '');
		expect(text).toContain('clauses: []\n');
		expect(text).not.toContain('8.1');
		const policy = expanded(filledTemplate(snippets, { ...missing, kind: 'policy', kindLabel: 'policy', title: 'Passwords' }) ?? '');
		expect(policy).toContain('title: Passwords\ntype: policy\n');
		expect(policy).toContain('clauses: []\n');
		expect(policy).not.toContain('5.2');
	});

	it('is there for every kind of document, with its id and its kind', () => {
		for (const kind of documentKindNames) {
			const text = expanded(filledTemplate(snippets, { ...missing, kind, kindLabel: kindLabel(kind) }) ?? '');
			expect(text, kind).toMatch(/^---\nid: SOP-09\n/);
			expect(text, kind).toMatch(/\n# /);
		}
		expect(expanded(filledTemplate(snippets, { ...missing, kind: 'plan', kindLabel: 'plan', title: 'Audits' }) ?? '')).toContain(
			'title: Audits\ntype: plan\n',
		);
	});

	it('takes titles as text, whatever YAML or a snippet would make of them', () => {
		const titled = (title: string): string => expanded(filledTemplate(snippets, { ...missing, title }) ?? '');
		expect(titled('Costs: $1 and $ {2}')).toContain('title: "Costs: $1 and $ {2}"\n');
		expect(titled('Costs # no comment')).toContain('title: "Costs # no comment"\n');
		expect(titled('The "new" way')).toContain('title: "The ’new’ way"\n');
	});
});

describe('the filter of the trees', () => {
	it('is read from what was kept, as far as it can be read', () => {
		expect(filterFrom(undefined)).toEqual(everything);
		expect(filterFrom({ gapsOnly: 'yes', standard: 3, kind: 'form', sort: 'random' })).toEqual({ ...everything, kind: 'form' });
		expect(filterFrom({ ...everything, gapsOnly: true, sort: 'state' })).toEqual({ ...everything, gapsOnly: true, sort: 'state' });
	});

	it('says over the tree what is shown', () => {
		const known = { standards: [{ key: 'iso-9001', label: 'ISO 9001' }], kinds: [{ kind: 'policy', label: 'policy' }] };
		expect(filterMessage(everything, 'clauses', known)).toBeUndefined();
		const filter = { gapsOnly: true, standard: 'iso-9001', kind: 'policy', sort: 'state' } as const;
		expect(filterMessage(filter, 'clauses', known)).toBe('Shown: gaps only, ISO 9001, policies. Sorted by state.');
		expect(filterMessage(filter, 'problems', known)).toBe('Shown: ISO 9001, policies. Sorted by state.');
		expect(isFiltered({ ...everything, sort: 'title' })).toBe(false);
	});
});

describe('the tooltip of a clause', () => {
	it('shows state, lines and what is not seen; text of documents stays text', () => {
		const place = { uri: 'file:///w/a(b).md', range: null };
		const text = evidenceText(
			{
				title: 'ISO 9001:2015, 7.3 Awareness',
				state: 'claimed, 1 of 4 items',
				topic: '',
				places: [{ item: 'a', document: 'SOP-01', text: '[x](command:evil) <b> `$(alert)`', place }],
				more: 1,
				open: ['b) what else'],
			},
			'qms.openPlace',
		);
		expect(text.match(/(?<!\\)\]\(/g)).toHaveLength(1);
		expect(text).toContain('(command:qms.openPlace?%5B%7B%22uri%22%3A%22file%3A%2F%2F%2Fw%2Fa%28b%29.md%22%2C%22range%22%3Anull%7D%5D)');
		expect(text).toContain('\\<b\\>');
		expect(text).toContain('and 1 more place');
		expect(text).toContain('No text was seen for: b\\) what else');
	});
});

describe('what is said after a drop', () => {
	const result = { document: 'SOP-01', clause: 'ISO 9001:2015, 7.3 Awareness', edits: [] };

	it('is nothing where the change itself is seen', () => {
		expect(claimMessage([{ ...result, outcome: 'edit' }])).toBeUndefined();
	});

	it('names what already claims the clause, and what is elsewhere', () => {
		const all = [
			{ ...result, outcome: 'already' as const },
			{ ...result, document: 'x.pdf', outcome: 'elsewhere' as const },
		];
		expect(claimMessage(all)).toBe('SOP-01 already claims ISO 9001:2015, 7.3 Awareness. x.pdf is no document of this workspace folder.');
	});
});

describe('a link to a document', () => {
	it.each([
		['w/forms/F.md', 'w/procedures/SOP.md', '../procedures/SOP.md'],
		['w/procedures/A.md', 'w/procedures/SOP.md', 'SOP.md'],
		['', 'w/procedures/SOP.md', 'procedures/SOP.md'],
		['w/A.md', 'w/a b (c).md', 'a%20b%20%28c%29.md'],
	])('from %j to %j', (from, to, target) => {
		expect(markdownLink('A [b]', from, to)).toBe(`[A \\[b\\]](${target})`);
	});
});

describe('the nodes of the trees', () => {
	it('have an icon of their own for each kind of document', () => {
		expect(new Set(documentKindNames.map(kind => lookOf(kind).icon)).size).toBe(documentKindNames.length);
	});

	it('are known to menus by what they have', () => {
		const item = { type: 'document', place: {}, clause: null, reference: 'SOP-01', missing: null };
		expect(contextOf(item)).toBe('document place reference');
		expect(contextOf({ ...item, type: 'missing', reference: null, missing: 'file:///x.md' })).toBe('missing place canCreate');
	});
});

describe('which nodes of a tree are open', () => {
	function mementoOf(kept: Record<string, unknown>): OpenNodesMemento {
		return {
			get: ((key: string) => kept[key]) as OpenNodesMemento['get'],
			update: (key, value) => {
				kept[key] = JSON.parse(JSON.stringify(value));
				return Promise.resolve();
			},
		};
	}

	it('is kept from window to window, for each tree', () => {
		const kept: Record<string, unknown> = {};
		const nodes = new OpenNodes(mementoOf(kept), 'clauses');
		nodes.set('a', true);
		nodes.set('b', true);
		nodes.set('b', false);
		const later = new OpenNodes(mementoOf(kept), 'clauses');
		expect(['a', 'b', 'c'].map(id => later.isOpen(id))).toEqual([true, false, undefined]);
		expect(new OpenNodes(mementoOf(kept), 'documents').isOpen('a')).toBeUndefined();
	});

	it('is forgotten of those that were touched longest ago, where there are very many', () => {
		const kept: Record<string, unknown> = {};
		const nodes = new OpenNodes(mementoOf(kept), 'clauses');
		nodes.set('first', true);
		for (let i = 0; i < 999; i++) {
			nodes.set(`node ${i}`, true);
		}
		nodes.set('first', true);
		nodes.set('last', true);
		const later = new OpenNodes(mementoOf(kept), 'clauses');
		expect(['first', 'node 0', 'node 1', 'last'].map(id => later.isOpen(id))).toEqual([true, undefined, true, true]);
	});

	it('is nothing where something else was kept', () => {
		for (const value of [undefined, 'x', {}, [1, ['a'], ['a', 'yes']]]) {
			expect(new OpenNodes(mementoOf({ 'qms.trace.open.clauses': value }), 'clauses').isOpen('a')).toBeUndefined();
		}
	});
});
