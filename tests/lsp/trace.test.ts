import { afterEach, describe, expect, test } from 'vitest';
import {
	type ClaimClauseResult,
	type ClauseEvidence,
	claimClauseMethod,
	clauseEvidenceMethod,
	coverageChangedMethod,
	type Graph,
	graphMethod,
	type MissingDocument,
	missingDocumentMethod,
	type TraceFilters,
	type TraceItem,
	type TracePlace,
	type TraceQuery,
	traceChangedMethod,
	traceChildrenMethod,
	traceFiltersMethod,
	tracePathMethod,
	tracePlaceMethod,
} from '../../server/src/protocol.ts';
import { type ConnectedServer, connect, folderUri, uriOf } from '../support/connectedServer.ts';

let server: ConnectedServer | undefined;
afterEach(async () => {
	await server?.stop();
	server = undefined;
});

const path = 'SOP-01.md';
const text =
	'---\nid: SOP-01\nstandard: ISO 9001:2015\nclauses: ["7.3"]\n---\n# People\n\nEverybody is aware of the quality policy. As SOP-09 says.\n';
const files = { [path]: text, 'FRM-01.md': '---\nid: FRM-01\n---\n# Form\n' };

const query = (view: TraceQuery['view'], change: Partial<TraceQuery> = {}): TraceQuery => ({
	view,
	gapsOnly: false,
	standard: null,
	kind: null,
	sort: 'number',
	...change,
});
const awareness = { folder: folderUri, edition: 'iso-9001:2015', number: '7.3' };

async function open(given: Readonly<Record<string, string>> = files): Promise<ConnectedServer> {
	server = await connect(given);
	return server;
}

function ask<Result>(method: string, params: unknown): Promise<Result> {
	if (server === undefined) {
		throw new Error('There is no server.');
	}
	return server.client.sendRequest<Result>(method, params);
}

const children = (id: string | null, asked: TraceQuery): Promise<readonly TraceItem[]> => ask(traceChildrenMethod, { id, query: asked });

describe('the trees', () => {
	test('are filtered and sorted by the request', async () => {
		await open();
		expect((await children(null, query('documents'))).map(({ label }) => label)).toEqual(['FRM-01 Form', 'SOP-01 People']);
		expect((await children(null, query('documents', { kind: 'form' }))).map(({ label }) => label)).toEqual(['FRM-01 Form']);
		const filters = await ask<TraceFilters>(traceFiltersMethod, {});
		expect(filters.kinds.map(({ kind }) => kind)).toEqual(['procedure', 'form']);
		expect(filters.standards).toContainEqual({ key: 'iso-9001', label: 'ISO 9001' });
	});

	test('follow the kinds of qms.yaml when it changes', async () => {
		const required = 'required: { form: [owner] }\n';
		const { client, host, diagnosticsOf } = await open({ 'qms.yaml': required, 'check.md': '# Check\n' });
		expect(await children(null, query('documents', { kind: 'form' }))).toEqual([]);
		host.files.set('qms.yaml', `${required}kinds: { form: [check.md] }\n`);
		await client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('qms.yaml'), type: 2 }] });
		await diagnosticsOf('check.md', diagnostics => diagnostics.some(({ code }) => code === 'missing-metadata'));
		expect((await children(null, query('documents', { kind: 'form' }))).map(({ label }) => label)).toEqual(['Check']);
	});

	test('name the parents of a clause', async () => {
		await open();
		const way = await ask<readonly TraceItem[]>(tracePathMethod, { query: query('clauses'), to: awareness });
		expect(way.map(({ label }) => label)).toEqual(['ISO 9001:2015', '7 Support', '7.3 Awareness']);
		expect(way.map(({ parent }) => parent)).toEqual([null, way[0]?.id, way[1]?.id]);
	});

	test('a click leads to where the place is now, though the tree is as it was', async () => {
		const { client } = await open();
		server?.open(path);
		const way = await ask<readonly TraceItem[]>(tracePathMethod, { query: query('clauses'), to: awareness });
		const [covering] = await children(way.at(-1)?.id ?? '', query('clauses'));
		expect(covering?.place?.range?.start.line).toBe(3);
		server?.change(path, text.replace('id: SOP-01\n', 'id: SOP-01\n\n\n'));
		const place = await client.sendRequest<TracePlace>(tracePlaceMethod, {
			query: query('clauses'),
			id: covering?.id,
			parent: covering?.parent,
		});
		expect(place.range?.start.line).toBe(5);
	});
});

describe('the client hears of a change of the trees', () => {
	/** The server has taken everything in, and what waited for a pause has been said: here a pause is one turn, and a request takes several. */
	async function settled(): Promise<void> {
		for (let turn = 0; turn < 20; turn++) {
			await children(null, query('documents'));
		}
	}

	/** Counts what is sent while something is typed, up to the answer to a last change that does show. */
	async function heardOf(...texts: readonly string[]): Promise<{ readonly tree: number; readonly page: number }> {
		const { client } = await open();
		await server?.statusThat(({ documents }) => documents === 2);
		server?.open(path);
		await settled();
		const heard = { tree: 0, page: 0 };
		const waiting = new Set<() => void>();
		client.onNotification(traceChangedMethod, () => {
			heard.tree++;
			for (const go of waiting) {
				go();
			}
		});
		client.onNotification(coverageChangedMethod, () => {
			heard.page++;
		});
		for (const next of texts) {
			server?.change(path, next);
			await settled();
		}
		const before = { ...heard };
		const shown = new Promise<void>(resolve => waiting.add(resolve));
		server?.change(path, text.replace('# People', '# Persons'));
		await shown;
		return before;
	}

	test('not when prose is written', async () => {
		expect(await heardOf(`${text}\nMore.\n`, `${text}\nMore of it.\n`)).toEqual({ tree: 0, page: 0 });
	});

	test('not when a heading is added that claims nothing, which the page may show', async () => {
		expect((await heardOf(`${text}\n## Notes\n\nText.\n`)).tree).toBe(0);
	});

	test('when a clause is claimed', async () => {
		expect((await heardOf(`${text}\n## More (ISO 9001:2015, 7.4)\n\nText.\n`)).tree).toBe(1);
	});

	test('when a reference is added', async () => {
		expect((await heardOf(text.replace('SOP-09', 'FRM-01'))).tree).toBe(1);
	});
});

describe('what can be done with a node', () => {
	test('the evidence for a clause: state and text with its place', async () => {
		await open();
		const evidence = await ask<ClauseEvidence>(clauseEvidenceMethod, awareness);
		expect(evidence.title).toBe('ISO 9001:2015, 7.3 Awareness');
		expect(evidence.places[0]).toMatchObject({ document: 'SOP-01 People', place: { uri: uriOf(path) } });
		expect(evidence.places[0]?.text).toContain('aware of the quality policy');
		expect(await ask(clauseEvidenceMethod, { ...awareness, number: '99' })).toBeNull();
	});

	test('a missing document: what is known of it', async () => {
		await open();
		expect(await ask<MissingDocument>(missingDocumentMethod, { uri: uriOf('SOP-09.md') })).toEqual({
			uri: uriOf('SOP-09.md'),
			kind: 'procedure',
			kindLabel: 'procedure',
			id: 'SOP-09',
			title: null,
			standard: null,
			clauses: [],
		});
		expect(await ask(missingDocumentMethod, { uri: uriOf(path) })).toBeNull();
	});

	test('a clause is claimed by an edit, once', async () => {
		await open();
		const claim = (uri: string, number: string): Promise<ClaimClauseResult> => ask(claimClauseMethod, { ...awareness, number, uri });
		const result = await claim(uriOf(path), '7.4');
		expect(result).toMatchObject({ outcome: 'edit', document: 'SOP-01 People', clause: 'ISO 9001:2015, 7.4 Communication' });
		expect(result.edits[0]?.range.start.line).toBe(3);
		expect(result.edits[0]?.newText).toContain('7.4');
		expect(await claim(uriOf(path), '7.3')).toMatchObject({ outcome: 'already', edits: [] });
		expect(await claim('file:///elsewhere/SOP-01.md', '7.3')).toMatchObject({ outcome: 'elsewhere', edits: [] });
	});

	test('the graph around a document, in one to three steps', async () => {
		await open();
		const graph = await ask<Graph>(graphMethod, { uri: uriOf(path), depth: 9 });
		expect(graph.nodes.map(({ label }) => label)).toEqual(['SOP-01 People', '7.3 Awareness', 'SOP-09']);
		expect(graph.nodes[0]?.uri).toBe(uriOf(path));
		expect(await ask(graphMethod, { uri: 'file:///elsewhere/x.md', depth: 1 })).toBeNull();
	});
});
