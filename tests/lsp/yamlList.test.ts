import { afterEach, expect, test } from 'vitest';
import type { CodeAction, RegistrationParams, WorkspaceEdit } from 'vscode-languageserver-protocol/node';
import { type ConnectedServer, connect, uriOf } from '../support/connectedServer.ts';

let server: ConnectedServer | undefined;
afterEach(() => server?.stop());

const path = 'registers/list.yaml';
const list = `documents:
  - id: SOP-01
    title: Buying # all sites
  - id: SOP-09
    title: Gone
`;
const files = {
	'qms.yaml': `masterList: ${path}\n`,
	[path]: list,
	'SOP-01.md': '---\nid: SOP-01\n---\n# Buying\n',
	'SOP-02.md': '---\nid: SOP-02\n---\n# Selling\n',
};

test('what is wrong in a list is shown while it is closed, while it is written, and once it is closed again', async () => {
	server = await connect(files);
	const [gone] = await server.diagnosticsOf(path);
	expect(gone).toMatchObject({
		code: 'listed-document-missing',
		range: { start: { line: 3, character: 8 }, end: { line: 3, character: 14 } },
	});
	server.open(path);
	server.type(path, { start: { line: 1, character: 14 }, end: { line: 2, character: 17 } }, '\n    title: Selling');
	const found = await server.diagnosticsOf(path, all => all.length === 2);
	expect(found.map(({ code, range }) => [code, range.start.line])).toEqual([
		['master-list-mismatch', 2],
		['listed-document-missing', 3],
	]);
	server.type(path, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, '"');
	const [broken] = await server.diagnosticsOf(path, all => all.some(({ code }) => code === 'invalid-master-list'));
	expect(broken?.severity).toBe(1);
	await server.client.sendNotification('textDocument/didClose', { textDocument: { uri: uriOf(path) } });
	await server.diagnosticsOf(path, all => all.length === 1 && all[0]?.code === 'listed-document-missing');
});

test('it is mended by quick fixes, from a document too, and brought up to date on request', async () => {
	server = await connect(files);
	server.open(path);
	const ask = async (uri: string, line: number, only: string, character = 5): Promise<readonly CodeAction[]> => {
		const at = { line, character };
		const context = { diagnostics: [], only: [only] };
		return (await server?.client.sendRequest('textDocument/codeAction', {
			textDocument: { uri: uriOf(uri) },
			range: { start: at, end: at },
			context,
		})) as readonly CodeAction[];
	};
	const changes = (edit: WorkspaceEdit | undefined): unknown => edit?.changes?.[uriOf(path)];
	server.type(path, { start: { line: 2, character: 11 }, end: { line: 2, character: 17 } }, "'Sales'");
	const fixes = await ask(path, 2, 'quickfix', 12);
	expect(fixes.map(({ title }) => title)).not.toContain('Except it here from master-list-mismatch, with a reason');
	expect(fixes.map(({ title }) => title)).toContain('Change to "Buying"');
	const change = fixes.find(({ title }) => title === 'Change to "Buying"');
	const place = { start: { line: 2, character: 11 }, end: { line: 2, character: 18 } };
	expect(changes(change?.edit)).toEqual([{ range: place, newText: "'Buying'" }]);
	const row = {
		range: { start: { line: 2, character: 30 }, end: { line: 2, character: 30 } },
		newText: "\n  - id: SOP-02\n    title: 'Selling'",
	};
	const [add] = (await ask('SOP-02.md', 1, 'quickfix')).filter(({ title }) => title === `Add a row for SOP-02 to ${path}`);
	expect(changes(add?.edit)).toEqual([row]);
	const [update] = await ask(path, 0, 'source.updateMasterList.qms');
	expect(update?.title).toBe('Update the master list');
	expect(changes(update?.edit)).toEqual([{ range: place, newText: "'Buying'" }, row]);
});

test('a client that can be asked later is asked for the text of the list', async () => {
	const dynamicRegistration = true;
	server = await connect(files, {
		capabilities: { textDocument: { synchronization: { dynamicRegistration }, codeAction: { dynamicRegistration } } },
	});
	const asked = await new Promise<readonly string[]>(resolve => {
		const methods: string[] = [];
		server?.client.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
			for (const { method, registerOptions } of registrations) {
				if (JSON.stringify(registerOptions?.documentSelector) === JSON.stringify([{ pattern: `**/${path}` }])) {
					methods.push(method);
				}
			}
			if (methods.length === 5) {
				resolve(methods);
			}
			return null;
		});
	});
	expect(asked).toContain('textDocument/didOpen');
	expect(asked).toContain('textDocument/codeAction');
});
