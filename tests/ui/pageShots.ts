/** Takes pictures of the coverage page as a browser shows it: in light, dark and with the few colours of high contrast, and for paper. */
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { pageOfExamples } from '../support/coveragePage.ts';
import { launchBrowser, showPage } from './browserPage.ts';

const looks: Readonly<Record<string, BrowserContextOptions>> = {
	light: { colorScheme: 'light' },
	dark: { colorScheme: 'dark' },
	contrast: { colorScheme: 'light', forcedColors: 'active' },
};

interface PageShot {
	readonly name: string;
	arrange(page: Page): Promise<void>;
}

const shots: readonly PageShot[] = [
	{ name: 'page', arrange: async () => {} },
	{ name: 'pageMatrix', arrange: page => toHeading(page, 'Clauses and documents') },
	{
		name: 'pageCell',
		arrange: async page => {
			await toHeading(page, 'Clauses and documents');
			await page.locator('.matrix td a').nth(1).click();
		},
	},
	{
		name: 'pageRequirements',
		arrange: async page => {
			await page.locator('.requirement summary').first().click();
			await toHeading(page, 'Requirements');
		},
	},
	{ name: 'pagePrinciples', arrange: page => toHeading(page, 'By principle') },
];

/** Writes `NAME-LOOK.png` for every shot and look, and `page.pdf`, into `target`. */
export async function takePageShots(target: string, onWritten: (path: string) => void): Promise<void> {
	const html = await pageOfExamples();
	const browser = await launchBrowser();
	try {
		for (const [look, options] of Object.entries(looks)) {
			for (const { name, arrange } of shots) {
				const { page, close } = await showPage(browser, html, { ...options, viewport: { width: 1360, height: 900 } });
				await arrange(page);
				const path = join(target, `${name}-${look}.png`);
				await page.screenshot({ path, animations: 'disabled' });
				onWritten(path);
				await close();
			}
		}
		const { page, close } = await showPage(browser, html);
		const path = join(target, 'page.pdf');
		await page.pdf({ path, preferCSSPageSize: true });
		onWritten(path);
		await close();
	} finally {
		await browser.close();
	}
}

async function toHeading(page: Page, name: string): Promise<void> {
	await page.getByRole('heading', { name, exact: true }).evaluate(heading => heading.scrollIntoView({ block: 'start' }));
}
