import { afterEach, describe, expect, test } from 'vitest';
import type {
	CallHierarchyIncomingCall,
	CallHierarchyItem,
	CallHierarchyOutgoingCall,
	ClientCapabilities,
	DocumentLink,
	Range,
	WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { MemoryHost } from '../../server/src/hosts/memoryHost.ts';
import { type ConnectedServer, connect, uriOf } from '../support/connectedServer.ts';

let server: ConnectedServer | undefined;
afterEach(async () => {
	await server?.stop();
	server = undefined;
});

const files = {
	'SOP-01 Buying.md': '# SOP-01 Buying\n\n## Scope\n\nSee SOP-02.\n',
	'b.md': '---\nid: SOP-02\n---\n# B\n\nSee [SOP-01](SOP-01%20Buying.md#scope) and SOP-01.\n',
};

const able: ClientCapabilities = {
	workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['rename'], changeAnnotationSupport: {} } },
};

async function asked<T>(method: string, params: object, capabilities?: ClientCapabilities): Promise<T> {
	server ??= await connect(files, capabilities === undefined ? {} : { capabilities });
	return (await server.client.sendRequest(method, params)) as T;
}

const onId = { textDocument: { uri: uriOf('b.md') }, position: { line: 5, character: 48 } };
const atTitle = { textDocument: { uri: uriOf('SOP-01 Buying.md') }, position: { line: 0, character: 4 } };

describe('rename', () => {
	test('is one edit of texts and files under one name, all of which an editor ticks when it shows it before', async () => {
		const edit = await asked<WorkspaceEdit>('textDocument/rename', { ...onId, newName: 'SOP-11' }, able);
		expect(edit.changeAnnotations).toEqual({ 'qms.rename': { label: 'Rename to SOP-11', needsConfirmation: false } });
		expect(edit.documentChanges).toEqual([
			{
				textDocument: { uri: uriOf('SOP-01 Buying.md'), version: null },
				edits: [{ range: rangeIn(0, 2, 8), newText: 'SOP-11', annotationId: 'qms.rename' }],
			},
			{
				textDocument: { uri: uriOf('b.md'), version: null },
				edits: [
					{ range: rangeIn(5, 5, 11), newText: 'SOP-11', annotationId: 'qms.rename' },
					{ range: rangeIn(5, 13, 37), newText: 'SOP-11%20Buying.md#scope', annotationId: 'qms.rename' },
					{ range: rangeIn(5, 43, 49), newText: 'SOP-11', annotationId: 'qms.rename' },
				],
			},
			{ kind: 'rename', oldUri: uriOf('SOP-01 Buying.md'), newUri: uriOf('SOP-11 Buying.md'), annotationId: 'qms.rename' },
		]);
	});

	test('leaves the file its name where the client cannot rename it', async () => {
		const edit = await asked<WorkspaceEdit>('textDocument/rename', { ...onId, newName: 'SOP-11' });
		expect(edit.documentChanges).toBeUndefined();
		expect(edit.changes).toEqual({
			[uriOf('SOP-01 Buying.md')]: [{ range: rangeIn(0, 2, 8), newText: 'SOP-11' }],
			[uriOf('b.md')]: [
				{ range: rangeIn(5, 5, 11), newText: 'SOP-11' },
				{ range: rangeIn(5, 43, 49), newText: 'SOP-11' },
			],
		});
	});

	test('within one document needs no look before', async () => {
		const at = { textDocument: { uri: uriOf('b.md') }, position: { line: 3, character: 2 }, newName: 'Selling' };
		const edit = await asked<WorkspaceEdit>('textDocument/rename', at, able);
		expect(edit).toEqual({ changes: { [uriOf('b.md')]: [{ range: rangeIn(3, 2, 3), newText: 'Selling' }] } });
	});

	test('says what it would take, or why nothing can be', async () => {
		expect(await asked('textDocument/prepareRename', onId)).toEqual({ range: rangeIn(5, 43, 49), placeholder: 'SOP-01' });
		const inTarget = { ...onId, position: { line: 5, character: 15 } };
		expect(await asked('textDocument/prepareRename', inTarget)).toEqual({ range: rangeIn(5, 13, 19), placeholder: 'SOP-01' });
		const inHeading = { ...atTitle, position: { line: 2, character: 5 } };
		expect(await asked('textDocument/prepareRename', inHeading)).toEqual({ range: rangeIn(2, 3, 8), placeholder: 'Scope' });
		expect(await asked('textDocument/prepareRename', { ...onId, position: { line: 5, character: 1 } })).toBeNull();
		await expect(asked('textDocument/rename', { ...onId, newName: 'SOP-02' })).rejects.toThrow('SOP-02 is the id of b.md already.');
	});

	test.each(['c.md', 'list.yaml'])('is refused while %s cannot be read, for it may refer to the id', async unread => {
		const host = new MemoryHost({ ...files, 'qms.yaml': 'masterList: list.yaml\n', [unread]: 'SOP-01' });
		const read = host.read.bind(host);
		host.read = path => (path === unread ? Promise.resolve({ problem: 'is not text' }) : read(path));
		server = await connect({}, { hostFor: () => host });
		await expect(asked('textDocument/prepareRename', onId)).rejects.toThrow(
			`${unread} is not text, so nobody can tell whether it refers to SOP-01; mend it or take it out of the documents first.`,
		);
	});
});

test('links follow a file that is renamed in the explorer', async () => {
	const moves = { files: [{ oldUri: uriOf('SOP-01 Buying.md'), newUri: uriOf('x/SOP-01 Buying.md') }] };
	expect(await asked('workspace/willRenameFiles', moves)).toEqual({
		changes: { [uriOf('b.md')]: [{ range: rangeIn(5, 13, 37), newText: 'x/SOP-01%20Buying.md#scope' }] },
	});
	expect(await asked('workspace/willRenameFiles', { files: [{ oldUri: uriOf('b.md'), newUri: uriOf('c.md') }] })).toBeNull();
});

describe('when the file of a rename follows', () => {
	const moves = { files: [{ oldUri: uriOf('SOP-01 Buying.md'), newUri: uriOf('SOP-11 Buying.md') }] };

	test('what the rename has changed is not changed once more', async () => {
		server = await connect(files, { capabilities: able });
		server.open('b.md');
		await asked('textDocument/rename', { ...onId, newName: 'SOP-11' });
		server.change('b.md', files['b.md'].replaceAll('SOP-01', 'SOP-11'));
		expect(await asked('workspace/willRenameFiles', moves)).toBeNull();
	});

	test('links follow all the same where the rename was not made', async () => {
		await asked('textDocument/rename', { ...onId, newName: 'SOP-11' }, able);
		expect(await asked('workspace/willRenameFiles', moves)).toEqual({
			changes: { [uriOf('b.md')]: [{ range: rangeIn(5, 13, 37), newText: 'SOP-11%20Buying.md#scope' }] },
		});
	});
});

test('links and ids lead to documents and sections', async () => {
	const links = await asked<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri: uriOf('b.md') } });
	expect(links).toEqual([
		{ range: rangeIn(5, 13, 37), target: `${uriOf('SOP-01 Buying.md')}#L3`, tooltip: 'SOP-01 Buying' },
		{ range: rangeIn(5, 43, 49), target: uriOf('SOP-01 Buying.md'), tooltip: 'SOP-01 Buying' },
	]);
});

test('a document has a hierarchy of those that refer to it and those to which it refers', async () => {
	const [item] = await asked<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', onId);
	expect(item).toMatchObject({ name: 'SOP-01 Buying', uri: uriOf('SOP-01 Buying.md'), selectionRange: rangeIn(0, 0, 15) });
	const incoming = await asked<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item });
	expect(incoming.map(({ from, fromRanges }) => [from.name, fromRanges])).toEqual([['SOP-02 B', [rangeIn(5, 13, 37), rangeIn(5, 43, 49)]]]);
	const outgoing = await asked<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item });
	expect(outgoing.map(({ to, fromRanges }) => [to.name, fromRanges])).toEqual([['SOP-02 B', [rangeIn(4, 4, 10)]]]);
	expect(await asked('textDocument/prepareCallHierarchy', { ...onId, position: { line: 5, character: 1 } })).toBeNull();
});

function rangeIn(line: number, from: number, to: number): Range {
	return { start: { line, character: from }, end: { line, character: to } };
}
