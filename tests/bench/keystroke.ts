import type { Diagnostic } from 'vscode-languageserver-protocol';
import { connect, uriOf } from '../support/connectedServer.ts';

export interface ServerTimes {
	readonly keystroke: number;
	readonly hover: number;
	readonly completion: number;
	readonly definition: number;
}

const documents = 1_000;
const sections = 46;
const strokes = 1_000;
/** Strokes before the measuring begins: the first ones meet a server that is still reading the workspace. */
const warmUp = 100;

/** 95 of 100 took no longer, in milliseconds: from the change or the request to what the client receives. */
export async function measureKeystrokes(): Promise<ServerTimes> {
	const files = documentTexts();
	const server = await connect(files, { later });
	const path = 'docs/SOP-0001.md';
	const text = files[path] ?? '';
	process.stdout.write(`Keystrokes in a document of ${text.split('\n').length} lines among ${documents}\n`);
	server.open(path);
	await server.diagnosticsOf(path);
	const middle = text.indexOf('\n\n', Math.floor(text.length / 2));
	const before = text.slice(0, middle).split('\n');
	const start = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
	const almost = ' A non-conformanc';
	server.type(path, { start, end: start }, almost);
	const end = { ...start, character: start.character + almost.length };
	const afterLetter = { ...end, character: end.character + 1 };
	const keystroke: number[] = [];
	for (let i = 0; i < warmUp + strokes; i++) {
		// A letter that completes a wrong word, then one that takes it away: each stroke gives other diagnostics to wait for.
		const isWrong = i % 2 === 0;
		const told = server.diagnosticsOf(path, found => found.some(isDeprecated) === isWrong);
		const began = process.hrtime.bigint();
		server.type(path, isWrong ? { start: end, end } : { start: end, end: afterLetter }, isWrong ? 'e' : '');
		await told;
		keystroke.push(Number(process.hrtime.bigint() - began) / 1e6);
	}
	keystroke.splice(0, warmUp);
	server.type(path, { start, end }, '');
	const textDocument = { uri: uriOf(path) };
	const line = text.slice(0, text.indexOf('nonconformity')).split('\n').length - 1;
	const character = (text.split('\n')[line] ?? '').indexOf('nonconformity') + 2;
	const request = async (method: string, params: object): Promise<number> => {
		const times: number[] = [];
		for (let i = 0; i < strokes; i++) {
			const began = process.hrtime.bigint();
			await server.client.sendRequest(method, { textDocument, ...params });
			times.push(Number(process.hrtime.bigint() - began) / 1e6);
		}
		return p95(times);
	};
	const position = { line, character };
	const clause = text.split('\n').findIndex(row => row.startsWith('Covers'));
	const times = {
		keystroke: p95(keystroke),
		hover: await request('textDocument/hover', { position }),
		completion: await request('textDocument/completion', { position }),
		definition: await request('textDocument/definition', {
			position: { line: clause, character: (text.split('\n')[clause] ?? '').length - 2 },
		}),
	};
	await server.stop();
	return times;
}

/** By path: a workspace of small procedures, the first of which is large. */
export function documentTexts(): Readonly<Record<string, string>> {
	return Object.fromEntries(
		Array.from({ length: documents }, (_, i) => [
			`docs/SOP-${String(i + 1).padStart(4, '0')}.md`,
			documentText(i + 1, i === 0 ? sections : 2),
		]),
	);
}

/** As the server itself waits. */
function later(milliseconds: number, callback: () => void): () => void {
	const timer = setTimeout(callback, milliseconds);
	return () => clearTimeout(timer);
}

function isDeprecated(diagnostic: Diagnostic): boolean {
	return diagnostic.code === 'deprecated-term';
}

export function p95(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0;
}

const clauses = ['7.2', '7.5.2', '8.4.1', '8.4.2', '8.4.3', '8.5.1', '8.7.1', '9.1.1', '9.2.2', '10.2.1'];

/** A procedure: each section claims a clause and says in some forty lines what is done. */
function documentText(number: number, count: number): string {
	const id = `SOP-${String(number).padStart(4, '0')}`;
	const body = Array.from({ length: count }, (_, i) => {
		const clause = clauses[(number + i) % clauses.length] ?? '8.4.1';
		const other = `SOP-${String(((number * 7 + i) % documents) + 1).padStart(4, '0')}`;
		const steps = Array.from(
			{ length: 9 },
			(_unused, k) =>
				`${k + 1}. The buyer checks step ${k + 1} against written criteria, and a nonconformity is recorded as ${other} says.\n\n   The result goes to the process owner, who decides what is corrected and by when.\n\n`,
		);
		return `## ${i + 1} Step ${i + 1}\n\nCovers ISO 9001:2015, ${clause}.\n\n${steps.join('')}- The order states what is bought, who approves it and which drawing applies.\n- Results are kept in [the list](${other}.md).\n\n`;
	}).join('');
	return `---\nid: ${id}\ntitle: Procedure ${number}\ntype: procedure\nversion: "1.0"\nstatus: approved\nstandard: ISO 9001:2015\nclauses: ["8.4.1"]\n---\n# Procedure ${number}\n\n${body}`;
}
