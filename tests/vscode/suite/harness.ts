/** What the tests inside VS Code share. They wait for conditions, each with a deadline, and never for a time. */
import * as vscode from 'vscode';

export interface Test {
	readonly name: string;
	run(): Promise<void>;
}

export interface TestResult {
	readonly name: string;
	readonly milliseconds: number;
	/** Why the test failed; absent when it passed. */
	readonly failure?: string;
}

export const extensionId = 'qms-tools.qms-language-tools';

const testDeadline = 30_000;
const waitDeadline = 20_000;

/** Runs one test within its deadline. Never rejects. */
export async function runTest({ name, run }: Test): Promise<TestResult> {
	const start = Date.now();
	const elapsed = (): number => Date.now() - start;
	try {
		await within(testDeadline, run(), () => 'The test did not end.');
		return { name, milliseconds: elapsed() };
	} catch (error) {
		return { name, milliseconds: elapsed(), failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
	}
}

/** Fails with a message unless the condition holds. */
export function expect(condition: boolean, message: string): asserts condition {
	if (!condition) {
		throw new Error(message);
	}
}

/** Opens a document of the workspace for the time of `use`, and undoes what `use` has changed in it. */
export async function withDocument(path: string, use: (editor: vscode.TextEditor) => Promise<void>): Promise<void> {
	const document = await vscode.workspace.openTextDocument(workspaceUri(path));
	const editor = await vscode.window.showTextDocument(document);
	try {
		await use(editor);
	} finally {
		await vscode.window.showTextDocument(document);
		await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
	}
}

/** What the extension gives to others, once it is active. */
export function exportsOf(extension: vscode.Extension<unknown> | undefined): Exported {
	expect(extension?.isActive === true, 'The extension is not active.');
	return extension.exports as Exported;
}

interface Exported {
	readonly traceability: vscode.TreeDataProvider<TraceNode>;
	readonly trees: Readonly<Record<'clauses' | 'documents' | 'problems', TraceTree>>;
	readonly filter: { change(change: object): Promise<void>; clear(): Promise<void> };
	readonly drop: vscode.TreeDragAndDropController<TraceNode>;
	readonly coverage: { readonly html: string; receive(message: unknown): Promise<void> };
	readonly graph: { readonly graph: ShownGraph | undefined; receive(message: unknown): Promise<void> };
}

interface TraceTree extends vscode.TreeDataProvider<TraceNode> {
	getChildren(node?: TraceNode): Promise<TraceNode[]>;
	readonly message: string | undefined;
}

/** A node of a traceability tree. */
export interface TraceNode {
	readonly id: string;
	readonly label: string;
	readonly description: string;
	readonly icon: string;
	readonly place: { readonly uri: string } | null;
}

interface ShownGraph {
	readonly nodes: readonly { readonly id: string; readonly label: string }[];
}

/** The address of a file of the workspace, by its path with `/`. */
export function workspaceUri(path: string): vscode.Uri {
	const folder = vscode.workspace.workspaceFolders?.[0];
	expect(folder !== undefined, 'No workspace folder is open.');
	return vscode.Uri.joinPath(folder.uri, path);
}

/** The place of `text` in the document: of the occurrence after `after`, when that is given. */
export function rangeOf(document: vscode.TextDocument, text: string, after = ''): vscode.Range {
	const content = document.getText();
	const offset = content.indexOf(text, Math.max(0, content.indexOf(after)) + after.length);
	expect(offset >= 0, `"${text}" is not in ${document.uri.path}.`);
	return new vscode.Range(document.positionAt(offset), document.positionAt(offset + text.length));
}

/** The extension's diagnostics of a document, of one rule. */
export function findingsOf(uri: vscode.Uri, rule: string): vscode.Diagnostic[] {
	return vscode.languages.getDiagnostics(uri).filter(diagnostic => diagnostic.source === 'qms' && ruleOf(diagnostic) === rule);
}

/** Resolves with the findings of one rule as soon as they satisfy `isWanted`; looks again whenever diagnostics change. */
export async function untilFindings(
	uri: vscode.Uri,
	rule: string,
	isWanted: (findings: readonly vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
	let subscription: vscode.Disposable | undefined;
	const wanted = new Promise<vscode.Diagnostic[]>(resolve => {
		const look = (): void => {
			const findings = findingsOf(uri, rule);
			if (isWanted(findings)) {
				resolve(findings);
			}
		};
		subscription = vscode.languages.onDidChangeDiagnostics(look);
		look();
	});
	try {
		return await within(waitDeadline, wanted, () => `Waited in vain for findings of ${rule}; there are: ${describeFindings(uri)}`);
	} finally {
		subscription?.dispose();
	}
}

/** Asks until the answer is there: for what VS Code has no event for, such as a provider that is being registered. */
export async function untilAnswer<T>(what: string, ask: () => Thenable<T | undefined>): Promise<T> {
	const deadline = Date.now() + waitDeadline;
	for (;;) {
		const answer = await ask();
		if (answer !== undefined) {
			return answer;
		}
		expect(Date.now() < deadline, `Waited in vain for ${what}.`);
		await new Promise(resolve => setTimeout(resolve, 50));
	}
}

/** What the hover at a place shows, as soon as there is one. */
export async function hoverText(document: vscode.TextDocument, at: vscode.Position): Promise<string> {
	const inside = at.translate(0, 1);
	const hovers = await untilAnswer(`a hover in ${document.uri.path}`, async () => {
		const found = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, inside);
		return found.length > 0 ? found : undefined;
	});
	return hovers
		.flatMap(({ contents }) => contents)
		.map(content => (typeof content === 'string' ? content : content.value))
		.join('\n');
}

function describeFindings(uri: vscode.Uri): string {
	const all = vscode.languages.getDiagnostics(uri);
	return all.length === 0
		? 'none.'
		: all.map(each => `\n${each.range.start.line + 1}: ${each.source} ${ruleOf(each)} ${each.message}`).join('');
}

function ruleOf({ code }: vscode.Diagnostic): string {
	return String(typeof code === 'object' ? code.value : code);
}

async function within<T>(milliseconds: number, result: Promise<T>, why: () => string): Promise<T> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_resolve, reject) => {
		timer = setTimeout(() => reject(new Error(`${why()} (${milliseconds / 1000} s)`)), milliseconds);
	});
	try {
		return await Promise.race([result, late]);
	} finally {
		clearTimeout(timer);
	}
}
