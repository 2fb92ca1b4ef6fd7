/** Drives the workbench as a person does. Every step waits for what it brings about. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { findBrowser } from '../../scripts/host/browser.ts';
import { linkExtension } from '../../scripts/host/extension.ts';
import { prepareServer } from '../../scripts/host/prepare.ts';
import { calmSettings, type RunningServer, startServer } from '../../scripts/host/server.ts';
import { openInBrowser } from '../../scripts/host/vscode.ts';

export type Appearance = 'light' | 'dark' | 'contrast';

const themes: Readonly<Record<Appearance, string>> = { light: '.vs', dark: '.vs-dark', contrast: '.hc-black' };

/** Opens one window after the other in one running VS Code, on one folder. */
export type OpenWindow = (appearance: Appearance, use: (page: Page, folder: string) => Promise<void>) => Promise<void>;

const settings = {
	...calmSettings,
	'editor.cursorBlinking': 'solid',
	'editor.minimap.enabled': false,
	'editor.stickyScroll.enabled': false,
	'workbench.layoutControl.enabled': false,
};

/** Runs a VS Code with the extension installed on a copy of `examples/`, for the time of `use`. */
export async function withVsCode(use: (openWindow: OpenWindow) => Promise<void>): Promise<void> {
	const onProgress = (line: string): void => console.error(line);
	const server = await prepareServer({ onProgress });
	const browserPath = await findBrowser({ onProgress });
	const temporary = await mkdtemp(join(tmpdir(), 'qms-ui-'));
	const folder = join(temporary, 'examples');
	let running: RunningServer | undefined;
	try {
		await cp(join(import.meta.dirname, '..', '..', 'examples'), folder, { recursive: true });
		const extensionsFolder = linkExtension(join(temporary, 'extensions'));
		running = await startServer({ server, dataFolder: join(temporary, 'data'), extensionsFolder, settings });
		const started = running;
		await use(async (appearance, useWindow) => {
			const window = await openInBrowser({
				server: started,
				browserPath,
				folder,
				colorScheme: appearance === 'light' ? 'light' : 'dark',
				isHighContrast: appearance === 'contrast',
			});
			try {
				await window.page.locator(`.monaco-workbench${themes[appearance]}`).waitFor();
				await useWindow(window.page, folder);
			} finally {
				await window.close();
			}
		});
	} finally {
		await running?.stop();
		await rm(temporary, { recursive: true, force: true });
	}
}

/** Opens a document by its name, as with Ctrl+P, and waits until its text and the extension's marks are there. */
export async function openDocument(page: Page, name: string, marks: 'lenses' | 'problems' | 'none' = 'none'): Promise<void> {
	const input = page.locator('.quick-input-widget input').first();
	await page.keyboard.press('Control+P');
	await input.fill(name);
	await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: name }).first().waitFor();
	await page.keyboard.press('Enter');
	await input.waitFor({ state: 'hidden' });
	await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
	// A colour of its own for some word: the grammar is loaded.
	await page.locator('.editor-instance .view-line span[class*="mtk"]:not(.mtk1)').first().waitFor();
	if (marks === 'lenses') {
		await page.locator('.codelens-decoration a').first().waitFor();
	}
	if (marks === 'problems') {
		await page.locator('.squiggly-error, .squiggly-warning, .squiggly-info').first().waitFor();
	}
}

/** Opens the coverage page by its command, and waits until its script has run. Returns what is inside the view. */
export async function openCoverage(page: Page): Promise<FrameLocator> {
	await runCommand(page, 'QMS: Show Clause Coverage');
	const inside = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
	await inside.locator('form.filters').waitFor();
	return inside;
}

/** Opens the graph around the open document, and waits until it is drawn. Returns what is inside the view. */
export async function openGraph(page: Page): Promise<FrameLocator> {
	await runCommand(page, 'QMS: Show Traceability Graph');
	const inside = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
	await inside.locator('svg .node.centre').waitFor();
	return inside;
}

/** Runs a command by its title, as with Ctrl+Shift+P. */
export async function runCommand(page: Page, title: string): Promise<void> {
	const input = page.locator('.quick-input-widget input').first();
	await page.keyboard.press('Control+Shift+P');
	await input.fill(`>${title}`);
	await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: title }).first().waitFor();
	await page.keyboard.press('Enter');
}

/** Chooses an entry of the list that is open. */
export async function choose(page: Page, label: string): Promise<void> {
	await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: label }).first().click();
}

/** Waits until the status bar shows a text. */
export async function untilStatus(page: Page, text: string | RegExp): Promise<void> {
	await page.locator('.statusbar-item').filter({ hasText: text }).first().waitFor();
}

/** Brings a line of the open document into the middle of the editor and puts the cursor at its start. */
export async function goToLine(page: Page, line: number): Promise<void> {
	const input = page.locator('.quick-input-widget input').first();
	await page.keyboard.press('Control+G');
	await input.fill(`:${line}`);
	await page.keyboard.press('Enter');
	await input.waitFor({ state: 'hidden' });
	await page
		.locator('.line-numbers.active-line-number')
		.filter({ hasText: `${line}` })
		.waitFor();
}

/** Puts the cursor into a word and opens the quick fixes for it, until the wanted one is among them. */
export async function openFixes(page: Page, word: string, wanted: string): Promise<Locator> {
	const action = page.locator('.action-widget .action').filter({ hasText: wanted }).first();
	const deadline = Date.now() + 30_000;
	for (;;) {
		const { x, y } = await placeOf(page, word, '');
		await page.mouse.click(x, y);
		await page.keyboard.press('Control+.');
		const isShown = await action.waitFor({ timeout: 3000 }).then(
			() => true,
			() => false,
		);
		if (isShown || Date.now() > deadline) {
			return action;
		}
		await page.keyboard.press('Escape');
	}
}

/** Points at a word in the open document until a hover with `content` is shown. The word's first occurrence in sight after `after` counts. */
export async function hoverWord(page: Page, word: string, content: string | RegExp, after = ''): Promise<Locator> {
	const hover = page.locator('.monaco-hover:visible').filter({ hasText: content }).first();
	const deadline = Date.now() + 30_000;
	for (;;) {
		const { x, y } = await placeOf(page, word, after);
		// A hover is asked for when the mouse moves, so it must come from elsewhere.
		await page.mouse.move(x, y + 60);
		await page.mouse.move(x, y, { steps: 4 });
		const isShown = await hover.waitFor({ timeout: 2000 }).then(
			() => true,
			() => false,
		);
		if (isShown) {
			return hover;
		}
		if (Date.now() > deadline) {
			throw new Error(`No hover with ${content} was shown at "${word}".`);
		}
	}
}

/** The middle of a word on the screen. */
async function placeOf(page: Page, word: string, after: string): Promise<{ readonly x: number; readonly y: number }> {
	const place = await page.evaluate(
		([wanted, before]) => {
			const lines = [...document.querySelectorAll<HTMLElement>('.editor-instance .view-line')].sort(
				(a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top,
			);
			let isPast = before === '';
			for (const line of lines) {
				// The editor writes spaces as no-break spaces.
				const text = (line.textContent ?? '').replaceAll('\u00a0', ' ');
				const start = isPast ? 0 : text.indexOf(before);
				isPast ||= start >= 0;
				const found = isPast ? text.indexOf(wanted, start) : -1;
				if (found < 0) {
					continue;
				}
				const range = document.createRange();
				const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
				const middle = found + Math.floor(wanted.length / 2);
				for (let offset = 0, node = walker.nextNode(); node !== null; node = walker.nextNode()) {
					const { length } = node.textContent ?? '';
					if (middle < offset + length) {
						range.setStart(node, middle - offset);
						range.setEnd(node, middle - offset + 1);
						const { left, top, width, height } = range.getBoundingClientRect();
						return { x: left + width / 2, y: top + height / 2 };
					}
					offset += length;
				}
			}
			return undefined;
		},
		[word, after] as const,
	);
	if (place === undefined) {
		throw new Error(`"${word}" is not in sight in the editor.`);
	}
	return place;
}

/** Opens a view container by its title in the activity bar, and waits until its tree has content. Returns the tree's rows. */
export async function openView(page: Page, title: string): Promise<Locator> {
	await page.locator(`.activitybar .action-label[aria-label^="${title}"]`).click();
	const rows = page.locator('.sidebar [role="treeitem"]');
	await page.locator('.sidebar .composite.title').filter({ hasText: title }).waitFor();
	await rows.first().waitFor();
	return rows;
}

/** Opens a row of a tree, and waits until it is open. */
export async function expandRow(rows: Locator, text: string | RegExp): Promise<void> {
	const row = rows.filter({ hasText: text }).first();
	await row.waitFor();
	if ((await row.getAttribute('aria-expanded')) === 'false') {
		await row.locator('.monaco-tl-twistie').click();
	}
	await row.and(rows.page().locator('[aria-expanded="true"]')).waitFor();
	await row.page().locator('.monaco-tl-twistie.codicon-tree-item-loading').waitFor({ state: 'detached' });
}
