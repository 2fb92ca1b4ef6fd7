/** Opens a folder in the VS Code of a running server, in a headless Chromium. */
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { browserFlags } from './browser.ts';
import type { RunningServer } from './server.ts';

export interface WindowOptions {
	readonly server: RunningServer;
	/** The path of a Chromium, from `findBrowser`. */
	readonly browserPath: string;
	/** The workspace folder; without it the window is empty. */
	readonly folder?: string | undefined;
	readonly extensionDevelopmentPaths?: readonly string[];
	/** A CommonJS module that exports `run(): Promise<void>`. */
	readonly extensionTestsPath?: string | undefined;
	readonly viewport?: { readonly width: number; readonly height: number };
	readonly colorScheme?: 'light' | 'dark';
	/** The system asks for high contrast. */
	readonly isHighContrast?: boolean;
	/** Receives what the extension host writes to its console. */
	readonly onLog?: (kind: string, text: string) => void;
}

export interface VsCodeWindow {
	readonly page: Page;
	/** The result of the test module: 0 when `run()` resolved. Pending forever without a test module. */
	readonly exitCode: Promise<number>;
	close(): Promise<void>;
}

/** Opens a window; resolves when VS Code's workbench is shown. */
export async function openInBrowser(options: WindowOptions): Promise<VsCodeWindow> {
	const browser = await chromium.launch({
		executablePath: options.browserPath,
		args: [...browserFlags],
		headless: true,
		// The caller decides what a signal ends.
		handleSIGINT: false,
		handleSIGTERM: false,
		handleSIGHUP: false,
	});
	try {
		const page = await newPage(browser, options);
		let onExit: (code: number) => void = () => {};
		const exitCode = new Promise<number>(resolve => {
			onExit = resolve;
		});
		await exposeAutomation(page, options.onLog, onExit);
		await page.goto(windowAddress(options), { waitUntil: 'domcontentloaded' });
		await page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
		return { page, exitCode, close: () => browser.close() };
	} catch (error) {
		await browser.close();
		throw error;
	}
}

function newPage(browser: Browser, { viewport, colorScheme, isHighContrast }: WindowOptions): Promise<Page> {
	return browser.newPage({
		viewport: { ...(viewport ?? { width: 1400, height: 900 }) },
		deviceScaleFactor: 1,
		colorScheme: colorScheme ?? 'light',
		forcedColors: isHighContrast ? 'active' : 'none',
		serviceWorkers: 'allow',
	});
}

/** What the workbench itself logs at every start; it comes through the same function as the extension host's console. */
const workbenchNoise = new RegExp(
	`^(?:${[
		'Resolv(?:ing|ed) connection token',
		'Creating a socket',
		'Ignoring fetching additional builtin extensions',
		'Creation of workbench contribution',
		'Updating additional builtin extensions',
		'\\[(?:reconnection-grace-time|AgentHost:remote|AccountPolicyGate|Service Worker)\\]',
	].join('|')})`,
	'u',
);

/** VS Code calls these two functions of the page; they must be there before it starts. */
async function exposeAutomation(page: Page, onLog: WindowOptions['onLog'], onExit: (code: number) => void): Promise<void> {
	const complaints = new Set<string>();
	await page.exposeFunction('codeAutomationLog', (kind: string, values: readonly unknown[]) => {
		const text = values.map(value => (typeof value === 'string' ? value : JSON.stringify(value))).join(' ');
		// The workbench repeats some of its complaints hundreds of times.
		if (!workbenchNoise.test(text) && !(kind === 'error' && complaints.has(text))) {
			onLog?.(kind, text);
		}
		complaints.add(text);
	});
	await page.exposeFunction('codeAutomationExit', onExit);
}

/** The address of a window, with what a desktop VS Code takes from its command line in the payload. */
export function windowAddress({
	server,
	folder,
	extensionDevelopmentPaths = [],
	extensionTestsPath,
}: Pick<WindowOptions, 'server' | 'folder' | 'extensionDevelopmentPaths' | 'extensionTestsPath'>): string {
	const remote = (path: string): string => `vscode-remote://127.0.0.1:${server.port}${pathToFileURL(path).pathname}`;
	const payload = extensionDevelopmentPaths.map(path => ['extensionDevelopmentPath', remote(path)]);
	if (extensionTestsPath !== undefined) {
		payload.push(['extensionTestsPath', remote(extensionTestsPath)]);
	}
	const query = [
		...(server.token === undefined ? [] : [`tkn=${server.token}`]),
		...(folder === undefined ? [] : [`folder=${queryPath(folder)}`]),
		...(payload.length === 0 ? [] : [`payload=${encodeURIComponent(JSON.stringify(payload))}`]),
	];
	return `${server.url}/?${query.join('&')}`;
}

/** A path as part of an address's query that a person can still read. */
function queryPath(path: string): string {
	return encodeURIComponent(decodeURIComponent(pathToFileURL(path).pathname)).replaceAll('%2F', '/');
}
