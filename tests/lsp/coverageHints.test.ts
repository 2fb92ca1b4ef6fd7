import { afterEach, describe, expect, test } from 'vitest';
import type { CompletionItem, Diagnostic, InlayHint } from 'vscode-languageserver-protocol';
import { type ConnectedServer, connect, uriOf } from '../support/connectedServer.ts';

const path = 'SOP-02.md';

/** 7.4 with all five items in its one sentence; each can be taken out. */
const complete =
	'The plan lists which information is communicated and what topics it has; when it is communicated; with whom communication is shared, internally and externally; by which channel we communicate, such as email or a meeting; and who is responsible for communicating it.';
const without = (part: string): string => complete.replace(part, '');
const channel = ' by which channel we communicate, such as email or a meeting;';

function documentWith(text: string): string {
	return `---\nid: SOP-02\nstandard: ISO 9001:2015\n---\n# Communication\n\n## Who says what (7.4)\n\n${text}\n\n## Other\n\nNothing here.\n`;
}

let server: ConnectedServer | undefined;

afterEach(async () => {
	await server?.stop();
	server = undefined;
});

/** Waits of the server end when the test says so; shorter ones at once. */
async function open(text: string, settings: unknown = {}): Promise<{ readonly server: ConnectedServer; readonly pause: () => void }> {
	const waits = new Set<() => void>();
	server = await connect(
		{ [path]: documentWith(text) },
		{
			initializationOptions: { settings },
			later: (milliseconds, callback) => {
				if (milliseconds < 500) {
					const timer = setImmediate(callback);
					return () => clearImmediate(timer);
				}
				waits.add(callback);
				return () => waits.delete(callback);
			},
		},
	);
	server.open(path);
	return {
		server,
		pause: () => {
			for (const wait of [...waits]) {
				waits.delete(wait);
				wait();
			}
		},
	};
}

const hintsOf = (diagnostics: readonly Diagnostic[]): readonly string[] =>
	diagnostics.filter(({ code }) => code === 'clause-coverage').map(({ message }) => String(message));
const isUnknown = ({ code }: Diagnostic): boolean => code === 'unknown-clause';

describe('while an author writes', () => {
	test('nothing new is said before a pause', async () => {
		const { server, pause } = await open(complete);
		// The clause that does not exist shows that the change was looked at.
		server.change(path, documentWith(`${without(channel)} See ISO 9001:2015, 7.44.`));
		expect(hintsOf(await server.diagnosticsOf(path, found => found.some(isUnknown)))).toEqual([]);
		pause();
		const [hint] = hintsOf(await server.diagnosticsOf(path, found => hintsOf(found).length > 0));
		expect(hint).toContain('7.4');
		expect(hint).toContain('d) ');
	});

	test('what was said goes as soon as it is mended', async () => {
		const { server } = await open(without(channel));
		expect(hintsOf(await server.diagnosticsOf(path, found => hintsOf(found).length > 0))).toHaveLength(1);
		server.change(path, documentWith(`${complete} See ISO 9001:2015, 7.44.`));
		expect(hintsOf(await server.diagnosticsOf(path, found => found.some(isUnknown)))).toEqual([]);
	});

	test('what was said before stays while something else is written', async () => {
		const { server } = await open(without(channel));
		await server.diagnosticsOf(path, found => hintsOf(found).length > 0);
		server.change(path, documentWith(`${without(channel)} See ISO 9001:2015, 7.44.`));
		expect(hintsOf(await server.diagnosticsOf(path, found => found.some(isUnknown)))).toHaveLength(1);
	});
});

describe('counts behind clause numbers', () => {
	const hints = async (text: string, settings?: unknown): Promise<readonly InlayHint[]> => {
		const { server } = await open(text, settings);
		const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
		return server.client.sendRequest('textDocument/inlayHint', { textDocument: { uri: uriOf(path) }, range });
	};
	const onlyCounts = (found: readonly InlayHint[]): readonly InlayHint[] => found.filter(({ label }) => / of /.test(String(label)));

	test('how many items the section addresses, and which it does not', async () => {
		const [count, ...others] = onlyCounts(await hints(without(channel)));
		expect(others).toEqual([]);
		expect(count?.label).toBe('4 of 5');
		expect(count?.position).toEqual({ line: 6, character: '## Who says what (7.4'.length });
		expect(count?.tooltip).toContain('7.4 d)');
	});

	test('have a switch of their own', async () => {
		const found = await hints(complete, { inlayHints: { counts: false } });
		expect(onlyCounts(found)).toEqual([]);
		expect(found.map(({ label }) => label)).toEqual(['Communication']);
		await server?.stop();
		const counts = await hints(complete, { inlayHints: { enabled: false } });
		expect(counts.map(({ label }) => label)).toEqual(['5 of 5']);
	});
});

describe('completion offers what is still missing', () => {
	const offers = async (line: string, triggerCharacter?: string): Promise<readonly CompletionItem[]> => {
		const { server } = await open(`${without(channel)}\n\n${line}`);
		const lines = documentWith(`${without(channel)}\n\n${line}`).split('\n');
		const position = { line: lines.indexOf(line, 9), character: line.length };
		const context = triggerCharacter === undefined ? { triggerKind: 1 } : { triggerKind: 2, triggerCharacter };
		return server.client.sendRequest('textDocument/completion', { textDocument: { uri: uriOf(path) }, position, context });
	};
	const missing = (found: readonly CompletionItem[]): readonly CompletionItem[] =>
		found.filter(({ detail }) => detail?.startsWith('still missing'));

	test.each(['', '- ', '1. ', 'The way', '- cha'])('where a line begins: %j', async line => {
		const [offer, ...others] = missing(await offers(line));
		expect(others).toEqual([]);
		expect(offer?.detail).toBe('still missing: 7.4 d)');
		expect(offer?.textEdit?.newText).toMatch(/^\[Describe: .+\]$/);
	});

	test.each([
		['behind other words', 'It is so: the', undefined],
		['for a blank behind a bullet', '- ', ' '],
	])('not %s', async (_, line, trigger) => {
		expect(missing(await offers(line, trigger))).toEqual([]);
	});

	test('not in a section that claims something else', async () => {
		const { server } = await open(without(channel));
		const position = { line: documentWith(without(channel)).split('\n').length - 1, character: 0 };
		const found: readonly CompletionItem[] = await server.client.sendRequest('textDocument/completion', {
			textDocument: { uri: uriOf(path) },
			position,
			context: { triggerKind: 1 },
		});
		expect(missing(found)).toEqual([]);
	});
});
