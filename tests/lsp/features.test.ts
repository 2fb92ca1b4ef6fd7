import { afterEach, describe, expect, it } from 'vitest';
import type {
	CodeAction,
	CodeLens,
	CompletionItem,
	DocumentSymbol,
	Hover,
	InlayHint,
	Location,
	SymbolInformation,
} from 'vscode-languageserver-protocol';
import { type ConnectedServer, connect, uriOf } from '../support/connectedServer.ts';

const purchasing = `---
id: SOP-04
title: Purchasing
type: procedure
version: "1.0"
status: approved
owner: Buyer
standard: ISO 9001:2015
clauses: ["8.4.1"]
---
# Purchasing

## Choosing suppliers

Covers ISO 9001:2015, 8.4.1.

External providers are evaluated and selected against written criteria. A nonconformity is recorded on [the form](../forms/FRM-02.md).
`;

const form = `---
id: FRM-02
title: Evaluation
type: form
---
# Evaluation

See SOP-04.
`;

const files = { 'procedures/SOP-04.md': purchasing, 'forms/FRM-02.md': form };

let server: ConnectedServer | undefined;

afterEach(async () => {
	await server?.stop();
	server = undefined;
});

async function open(): Promise<ConnectedServer> {
	server = await connect(files, { initializationOptions: { commands: ['qms.showClause'] } });
	server.open('procedures/SOP-04.md');
	return server;
}

function at(text: string, needle: string, shift = 1): { line: number; character: number } {
	const before = text.slice(0, text.indexOf(needle) + shift).split('\n');
	return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

const document = { textDocument: { uri: uriOf('procedures/SOP-04.md') } };

describe('features over a real connection', () => {
	it('explains a term on hover, with its number and the clauses that lean on it', async () => {
		const { client } = await open();
		const hover = (await client.sendRequest('textDocument/hover', { ...document, position: at(purchasing, 'nonconformity') })) as Hover;
		const text = (hover.contents as { value: string }).value;
		expect(text).toContain('ISO 9000:2015, 3.6.9');
		expect(text).toMatch(/Clauses of ISO 9001:2015 that lean on it: .*8\.7/);
	});

	it('explains a clause on hover, and links the documents that cover it', async () => {
		const { client } = await open();
		const hover = (await client.sendRequest('textDocument/hover', { ...document, position: at(purchasing, '8.4.1.\n') })) as Hover;
		const text = (hover.contents as { value: string }).value;
		expect(text).toContain('ISO 9001:2015, 8.4.1 General');
		expect(text).toContain(`(${uriOf('procedures/SOP-04.md')})`);
	});

	it('shows a lens over the document and over the section that claims', async () => {
		const { client } = await open();
		const lenses = (await client.sendRequest('textDocument/codeLens', document)) as CodeLens[];
		expect(lenses.map(lens => [lens.range.start.line, lens.command?.title.split(' · ')[0], lens.command?.command])).toEqual([
			[10, 'Covers 8.4.1', 'qms.showClause'],
			[12, 'Covers 8.4.1', 'qms.showClause'],
		]);
		expect(lenses[1]?.command?.title).toMatch(/^Covers 8\.4\.1 · \d of 3 items addressed · 1 record$/);
	});

	it('shows the title behind a clause number, once for each number', async () => {
		const { client } = await open();
		const range = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } };
		const hints = (await client.sendRequest('textDocument/inlayHint', { ...document, range })) as InlayHint[];
		const titles = hints.filter(({ label }) => !/^\d+ of \d+$/.test(String(label)));
		expect(titles.map(hint => [hint.position.line, hint.label])).toEqual([
			[8, 'General'],
			[14, 'General'],
		]);
	});

	it('completes clause numbers behind a standard, with their titles', async () => {
		const { client, change } = await open();
		const text = purchasing.replace('Covers ISO 9001:2015, 8.4.1.', 'Covers ISO 9001:2015, 8.4');
		change('procedures/SOP-04.md', text);
		const items = (await client.sendRequest('textDocument/completion', {
			...document,
			position: at(text, 'ISO 9001:2015, 8.4', 18),
		})) as CompletionItem[];
		expect(items.map(item => item.label)).toContain('8.4.3 Information for external providers');
	});

	it('leads from an id to its document, and from the document to what refers to it', async () => {
		const { client, open: openDocument } = await open();
		openDocument('forms/FRM-02.md');
		const inForm = { textDocument: { uri: uriOf('forms/FRM-02.md') } };
		const definition = (await client.sendRequest('textDocument/definition', { ...inForm, position: at(form, 'SOP-04') })) as Location[];
		expect(definition.map(location => [location.uri, location.range.start.line])).toEqual([[uriOf('procedures/SOP-04.md'), 10]]);
		const references = (await client.sendRequest('textDocument/references', {
			...document,
			position: at(purchasing, 'SOP-04'),
			context: { includeDeclaration: false },
		})) as Location[];
		expect(references.map(location => location.uri)).toEqual([uriOf('forms/FRM-02.md')]);
	});

	it('gives the outline with the clauses of each section, and finds documents by id', async () => {
		const { client } = await open();
		const outline = (await client.sendRequest('textDocument/documentSymbol', document)) as DocumentSymbol[];
		expect(outline[0]?.name).toBe('Purchasing');
		expect(outline[0]?.children?.map(child => [child.name, child.detail])).toEqual([['Choosing suppliers', '8.4.1']]);
		const found = (await client.sendRequest('workspace/symbol', { query: 'frm' })) as SymbolInformation[];
		expect(found.map(symbol => symbol.name)).toEqual(['FRM-02 Evaluation']);
	});

	it('offers a fix that keeps case and number, and takes the finding back when it is typed away', async () => {
		const { client, change, diagnosticsOf } = await open();
		const text = purchasing.replace('A nonconformity is', 'Non-conformances are');
		change('procedures/SOP-04.md', text);
		const [diagnostic] = await diagnosticsOf('procedures/SOP-04.md', found => found.some(entry => entry.code === 'deprecated-term'));
		expect(diagnostic?.codeDescription?.href).toBe(`file:///pages/${diagnostic?.code}.md`);
		const range = { start: at(text, 'Non-conformances', 0), end: at(text, 'Non-conformances', 3) };
		const actions = (await client.sendRequest('textDocument/codeAction', {
			...document,
			range,
			context: { diagnostics: [] },
		})) as CodeAction[];
		expect(actions.map(action => action.title)).toContain('Change to "Nonconformities"');
		change('procedures/SOP-04.md', purchasing);
		await diagnosticsOf('procedures/SOP-04.md', found => !found.some(entry => entry.code === 'deprecated-term'));
	});
});
