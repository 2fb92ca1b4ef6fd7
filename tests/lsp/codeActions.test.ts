import { afterEach, expect, test } from 'vitest';
import type { AnnotatedTextEdit, CodeAction, WorkspaceEdit } from 'vscode-languageserver-protocol/node';
import { type ConnectedServer, connect, uriOf } from '../support/connectedServer.ts';

let server: ConnectedServer | undefined;
afterEach(() => server?.stop());

const files = {
	'a.md': '---\nid: SOP-01\nversion: "1"\nstatus: draft\nowner: QM\n---\n# A\n\nA non-conformance is recorded.\n',
	'b.md': '---\nid: SOP-02\nversion: "1"\nstatus: draft\nowner: QM\n---\n# B\n\nNon-conformances are counted.\n',
};

const able = {
	textDocument: { codeAction: { resolveSupport: { properties: ['edit'] } } },
	workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const], changeAnnotationSupport: {} } },
};

async function actionsOf(capabilities: typeof able | undefined, only?: readonly string[]): Promise<readonly CodeAction[]> {
	server = await connect(files, capabilities === undefined ? {} : { capabilities });
	server.open('a.md');
	await server.diagnosticsOf('a.md', found => found.some(({ code }) => code === 'deprecated-term'));
	const line = 8;
	const character = files['a.md'].split('\n')[line]?.indexOf('non-conformance') ?? 0;
	return (await server.client.sendRequest('textDocument/codeAction', {
		textDocument: { uri: uriOf('a.md') },
		range: { start: { line, character }, end: { line, character } },
		context: { diagnostics: [], ...(only === undefined ? {} : { only }) },
	})) as CodeAction[];
}

function named(actions: readonly CodeAction[], title: string): CodeAction {
	const found = actions.find(action => action.title.startsWith(title));
	if (found === undefined) {
		throw new Error(`There is no action "${title}" among ${actions.map(action => action.title).join(', ')}.`);
	}
	return found;
}

test('edits over all documents are found when they are chosen, and shown before they are made', async () => {
	const wide = named(await actionsOf(able), 'Fix all of deprecated-term in all documents');
	expect(wide.edit).toBeUndefined();
	const resolved = (await server?.client.sendRequest('codeAction/resolve', wide)) as CodeAction;
	const edit = resolved.edit as WorkspaceEdit;
	expect(edit.documentChanges?.map(change => 'textDocument' in change && change.textDocument.uri)).toEqual([uriOf('a.md'), uriOf('b.md')]);
	expect(edit.changeAnnotations).toEqual({
		'qms.wide': { label: 'Fix all of deprecated-term in all documents', needsConfirmation: false },
		'qms.look': { label: 'Fix all of deprecated-term in all documents', needsConfirmation: true },
	});
	// What asks to be confirmed comes unticked: it changes nothing, and there is one of it.
	const edits = edit.documentChanges?.flatMap(change => ('edits' in change ? change.edits : [])) as readonly AnnotatedTextEdit[];
	expect(edits.filter(({ annotationId }) => annotationId !== 'qms.wide').map(({ newText, range }) => [newText, range])).toEqual([
		['', { start: edits[1]?.range.start, end: edits[1]?.range.start }],
	]);
	expect(JSON.stringify(edit.documentChanges)).toContain('"newText":"Nonconformities","annotationId":"qms.wide"');
});

test('a client that can do none of that gets the edits at once', async () => {
	const wide = named(await actionsOf(undefined), 'Fix all of deprecated-term in all documents');
	expect(Object.keys(wide.edit?.changes ?? {})).toEqual([uriOf('a.md'), uriOf('b.md')]);
});

test('to keep a word makes the file that says so', async () => {
	const keep = named(await actionsOf(able), 'Keep "non-conformance" everywhere');
	expect(keep.edit?.documentChanges).toEqual([
		{ kind: 'create', uri: uriOf('qms.yaml'), options: { ignoreIfExists: true } },
		{
			textDocument: { uri: uriOf('qms.yaml'), version: null },
			edits: [
				{
					range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
					newText: 'vocabulary:\n  keep: [non-conformance]\n',
				},
			],
		},
	]);
});

test('mending all is offered only to who asks for it', async () => {
	expect((await actionsOf(able)).every(({ kind }) => kind === 'quickfix')).toBe(true);
	await server?.stop();
	const [all, ...others] = await actionsOf(able, ['source.fixAll']);
	expect(others).toEqual([]);
	expect(all?.kind).toBe('source.fixAll.qms');
	expect(JSON.stringify(all?.edit)).toContain('"newText":"nonconformity"');
});

test('a clause map is brought up to date for who asks for it', async () => {
	const of = (id: string, clause: string): string => `---\nid: ${id}\nstandard: ISO 9001:2015\nclauses: ["${clause}"]\n---\n# ${id}\n`;
	const map = '# Map of ISO 9001:2015\n\n| Clause | Documents |\n| --- | --- |\n| 7.4 | SOP-02 |\n| 7 | SOP-01 |\n| 8 | planned |\n';
	server = await connect({
		'qms.yaml': 'standards: ["iso-14001:2015"]\n',
		'a.md': map,
		'SOP-01.md': of('SOP-01', '8.1'),
		'SOP-02.md': of('SOP-02', '7.4'),
	});
	server.open('a.md');
	const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
	const ask = async (only: readonly string[] | undefined): Promise<readonly CodeAction[]> =>
		(await server?.client.sendRequest('textDocument/codeAction', {
			textDocument: { uri: uriOf('a.md') },
			range,
			context: { diagnostics: [], only },
		})) as readonly CodeAction[];
	expect((await ask(undefined)).map(({ title }) => title)).not.toContain('Update the clause map');
	const [action] = (await ask(['source'])).filter(({ title }) => title === 'Update the clause map');
	expect(action?.kind).toBe('source.updateClauseMap.qms');
	expect(action?.edit?.changes?.[uriOf('a.md')]).toEqual([
		{ range: { start: { line: 6, character: 6 }, end: { line: 6, character: 13 } }, newText: 'SOP-01' },
	]);
});

test('a master list is brought up to date on request', async () => {
	const list = '# Master list\n\n| ID | Title |\n| --- | --- |\n| SOP-01 | Buying |\n';
	server = await connect({
		'qms.yaml': 'masterList: list.md\n',
		'list.md': list,
		'SOP-01.md': '---\nid: SOP-01\n---\n# Buying\n',
		'SOP-02.md': '---\nid: SOP-02\n---\n# Selling\n',
	});
	server.open('list.md');
	const at = { line: 0, character: 0 };
	const context = { diagnostics: [], only: ['source.updateMasterList.qms'] };
	const params = { textDocument: { uri: uriOf('list.md') }, range: { start: at, end: at }, context };
	const [action] = (await server.client.sendRequest('textDocument/codeAction', params)) as readonly CodeAction[];
	expect(action?.title).toBe('Update the master list');
	const end = { line: 4, character: 19 };
	expect(action?.edit?.changes?.[uriOf('list.md')]).toEqual([{ range: { start: end, end }, newText: '\n| SOP-02 | Selling |' }]);
});

test('the baseline shrinks when the mended document is saved, and says before that it could', async () => {
	const row = (at: string, sentence: string): string => `      - { at: ${JSON.stringify(at)}, in: ${JSON.stringify(sentence)} }\n`;
	const baseline = `findings:\n  a.md:\n    deprecated-term:\n${row('non-conformance', 'A non-conformance is recorded.')}  b.md:\n    deprecated-term:\n${row('Non-conformances', 'Non-conformances are counted.')}`;
	server = await connect({ ...files, 'qms-baseline.yaml': baseline });
	server.open('a.md');
	const known = await server.diagnosticsOf('a.md', found => found.some(({ code }) => code === 'deprecated-term'));
	expect(known.find(({ code }) => code === 'deprecated-term')?.severity).toBe(4);
	const mended = files['a.md'].replace('non-conformance', 'nonconformity');
	server.change('a.md', mended);
	const [stale] = await server.diagnosticsOf('qms-baseline.yaml');
	expect([stale?.code, stale?.range.start.line]).toEqual(['stale-baseline', 3]);
	server.save('a.md', mended);
	await server.diagnosticsOf('qms-baseline.yaml', found => found.length === 0);
	expect(server.host.files.get('qms-baseline.yaml')).toContain('Non-conformances are counted.');
	expect(server.host.files.get('qms-baseline.yaml')).not.toContain('a.md');
});

test('to confirm a link edits the file of links, and the finding goes while that is not saved yet', async () => {
	const row = '  - { from: "a.md", to: "b.md", print: "0000000000000000" }\n';
	server = await connect({ 'a.md': '# A\n\n[b](b.md)\n', 'b.md': '# B\n', 'qms-links.yaml': `links:\n${row}` });
	server.open('a.md');
	await server.diagnosticsOf('a.md', found => found.some(({ code }) => code === 'suspect-link'));
	const actions = (await server.client.sendRequest('textDocument/codeAction', {
		textDocument: { uri: uriOf('a.md') },
		range: { start: { line: 2, character: 5 }, end: { line: 2, character: 5 } },
		context: { diagnostics: [] },
	})) as CodeAction[];
	expect(actions.map(({ title }) => title).filter(title => /^Fix all/.test(title))).toEqual([]);
	const edits = named(actions, 'Confirm this link').edit?.changes?.[uriOf('qms-links.yaml')] ?? [];
	expect(edits.map(({ range }) => range)).toEqual([{ start: { line: 1, character: 39 }, end: { line: 1, character: 57 } }]);
	server.open('qms-links.yaml');
	server.change('qms-links.yaml', `links:\n${row.replace('"0000000000000000"', edits[0]?.newText ?? '')}`);
	await server.diagnosticsOf('a.md', found => found.every(({ code }) => code !== 'suspect-link'));
});
