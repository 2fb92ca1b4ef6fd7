/** Shows a page of HTML in a real browser, and hears all that it asks for and complains of. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { browserFlags, findBrowser } from '../../scripts/host/browser.ts';

export interface BrowserPage {
	readonly page: Page;
	/** The addresses that were asked for beside the page's own. */
	readonly requests: readonly string[];
	/** Errors and warnings, those of the content security policy included. */
	readonly complaints: readonly string[];
	close(): Promise<void>;
}

export async function launchBrowser(): Promise<Browser> {
	const executablePath = await findBrowser({ onProgress: line => console.error(line) });
	return chromium.launch({ executablePath, args: [...browserFlags], headless: true });
}

/** Opens the page from a file, as a reviewer does who was sent it. */
export async function showPage(
	browser: Browser,
	html: string,
	options: BrowserContextOptions & { readonly script?: string } = {},
): Promise<BrowserPage> {
	const { script, ...contextOptions } = options;
	const folder = await mkdtemp(join(tmpdir(), 'qms-page-'));
	const file = join(folder, 'coverage.html');
	await writeFile(file, html);
	const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, ...contextOptions });
	const page = await context.newPage();
	const requests: string[] = [];
	const complaints: string[] = [];
	page.on('request', request => {
		if (request.url().split('#')[0] !== pathToFileURL(file).href) {
			requests.push(request.url());
		}
	});
	page.on('console', message => {
		if (message.type() === 'error' || message.type() === 'warning') {
			complaints.push(message.text());
		}
	});
	page.on('pageerror', error => complaints.push(error.message));
	if (script !== undefined) {
		await page.addInitScript(script);
	}
	await page.goto(pathToFileURL(file).href);
	return {
		page,
		requests,
		complaints,
		close: async () => {
			await context.close();
			await rm(folder, { recursive: true, force: true });
		},
	};
}
