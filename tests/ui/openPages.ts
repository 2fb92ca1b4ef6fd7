import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type BrowserPage, launchBrowser, showPage } from './browserPage.ts';

export interface OpenPages {
	/** The page that the test opened last. */
	readonly opened: BrowserPage | undefined;
	open(html: string, options?: BrowserContextOptions & { readonly script?: string }): Promise<Page>;
}

/** A browser for the tests of a file, and a page for each. */
export function openPages(): OpenPages {
	let browser: Browser;
	let opened: BrowserPage | undefined;
	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterEach(async () => {
		await opened?.close();
		opened = undefined;
	});
	afterAll(() => browser?.close());
	return {
		get opened() {
			return opened;
		},
		open: async (html, options = {}) => {
			opened = await showPage(browser, html, options);
			return opened.page;
		},
	};
}

/** Presses Tab until the focus is on what the selector names. */
export async function tabTo(page: Page, selector: string): Promise<void> {
	for (let i = 0; i < 60; i++) {
		if (await page.evaluate(wanted => document.activeElement?.matches(wanted) ?? false, selector)) {
			return;
		}
		await page.keyboard.press('Tab');
	}
	throw new Error(`Tab does not lead to ${selector}.`);
}
