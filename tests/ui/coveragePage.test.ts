/** The coverage page in a real browser, with the keyboard alone. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { inBrowser, pageOf, pageOfExamples, someStates } from '../support/coveragePage.ts';
import { type BrowserPage, launchBrowser, showPage } from './browserPage.ts';

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

async function open(html: string, options: BrowserContextOptions & { readonly script?: string } = {}): Promise<Page> {
	opened = await showPage(browser, html, options);
	return opened.page;
}

/** Presses Tab until the focus is on what the selector names. */
async function tabTo(page: Page, selector: string): Promise<void> {
	for (let i = 0; i < 60; i++) {
		if (await page.evaluate(wanted => document.activeElement?.matches(wanted) ?? false, selector)) {
			return;
		}
		await page.keyboard.press('Tab');
	}
	throw new Error(`Tab does not lead to ${selector}.`);
}

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
const shownRequirements = (page: Page): Promise<number> => page.locator('.requirement:visible').count();

describe('the page of examples/', () => {
	it('asks for nothing, complains of nothing, and does not scroll sideways as a whole', async () => {
		const page = await open(await pageOfExamples());
		await page.locator('.matrix td a').first().click();
		await page.keyboard.press('Escape');
		expect(opened?.requests).toEqual([]);
		expect(opened?.complaints).toEqual([]);
		for (const width of [1280, 640, 360]) {
			await page.setViewportSize({ width, height: 800 });
			expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
		}
	});

	it('has headings in order, one of the first level, names for all controls and heads for all cells', async () => {
		const page = await open(await pageOfExamples());
		const levels = await page
			.locator('h1:visible, h2:visible, h3:visible, h4:visible, h5:visible')
			.evaluateAll(all => all.map(each => Number(each.tagName[1])));
		expect(levels.filter(level => level === 1)).toHaveLength(1);
		expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
		const nameless = await page.locator('a:visible, button:visible, input:visible, select:visible, summary:visible').evaluateAll(all =>
			all
				.filter(each => {
					const labels = [...((each as HTMLInputElement).labels ?? [])].map(label => label.textContent).join('');
					return `${each.textContent}${labels}`.trim() === '';
				})
				.map(each => each.outerHTML),
		);
		expect(nameless).toEqual([]);
		expect(await page.locator('th:not([scope])').count()).toBe(0);
		expect(await page.locator('main').count()).toBe(1);
		expect(await page.locator('[id]').evaluateAll(all => all.length - new Set(all.map(each => each.id)).size)).toBe(0);
		expect(await page.locator('table').evaluateAll(all => all.filter(table => table.querySelector('thead th') === null).length)).toBe(0);
	});

	it.each(['light', 'dark'] as const)('can be read in %s', async colorScheme => {
		const page = await open(await pageOf(someStates), { colorScheme });
		await page.locator('button[name=unfold]').click();
		const weak = await page
			.locator('.state, .cell, .place, .topic, .statement, .none, .matrix td a, p, dt, label, thead th, .facts')
			.evaluateAll(all => {
				type Color = readonly [number, number, number, number];
				const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
				const colorOf = (text: string): Color => {
					context?.clearRect(0, 0, 1, 1);
					if (context) {
						context.fillStyle = text;
						context.fillRect(0, 0, 1, 1);
					}
					const [r = 0, g = 0, b = 0, a = 0] = context?.getImageData(0, 0, 1, 1).data ?? [];
					return [r, g, b, a / 255];
				};
				const light = ([r, g, b]: Color): number => {
					const [x = 0, y = 0, z = 0] = [r, g, b].map(part =>
						part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
					);
					return 0.2126 * x + 0.7152 * y + 0.0722 * z;
				};
				const behind = (element: Element | null): Color => {
					for (let at = element; at !== null; at = at.parentElement) {
						const color = colorOf(getComputedStyle(at).backgroundColor);
						if (color[3] === 1) {
							return color;
						}
					}
					return [255, 255, 255, 1];
				};
				return [
					...new Set(
						all.map(each => {
							const [a, b] = [light(colorOf(getComputedStyle(each).color)), light(behind(each))];
							const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
							return contrast >= 4.5 ? '' : `${each.className} ${each.tagName} ${contrast.toFixed(2)}`;
						}),
					),
				].filter(each => each !== '');
			});
		expect(weak).toEqual([]);
	});

	it('is printed with everything open and without controls', async () => {
		const page = await open(await pageOfExamples());
		await page.emulateMedia({ media: 'print' });
		const total = await page.locator('.requirement').count();
		expect(
			await page.locator('.requirement .topic').evaluateAll(all => all.filter(each => each.getBoundingClientRect().height > 0).length),
		).toBe(total);
		expect(await page.locator('form:visible, dialog:visible, button:visible').count()).toBe(0);
		const pdf = await page.pdf({ preferCSSPageSize: true });
		const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
		expect(sheets.length).toBeGreaterThan(10);
		const sizes = new Set([...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[0 0 (\d+)/g)].map(([, width]) => width));
		expect(sizes).toEqual(new Set(['594', '841']));
		await page.emulateMedia({ media: 'screen' });
		expect(await page.locator('.requirement[open]').count()).toBe(0);
	});

	it('can be read without its script', async () => {
		const page = await open(await pageOfExamples(), { javaScriptEnabled: false });
		expect(await page.locator('form.filters').isVisible()).toBe(false);
		await page.locator('.requirement summary').first().click();
		expect(await page.locator('.requirement .topic').first().isVisible()).toBe(true);
	});
});

describe('with the keyboard alone', () => {
	it('a reader sees gaps only, and then everything again', async () => {
		const page = await open(await pageOf(someStates));
		const gaps = await page.locator('.requirement[data-gap]').count();
		await tabTo(page, 'select[name=show]');
		await page.keyboard.type('gaps only');
		expect(await shownRequirements(page)).toBe(gaps);
		expect(gaps).toBeLessThan(65);
		expect(await page.locator('.matrix tbody tr:visible').count()).toBe(gaps);
		expect(await page.locator('output').textContent()).toBe(`${gaps} of 65 requirements shown`);
		await tabTo(page, 'button[type=reset]');
		await page.keyboard.press('Enter');
		await page.locator('output', { hasText: '65 of 65' }).waitFor();
		expect(await shownRequirements(page)).toBe(65);
	});

	it('a reader chooses states and looks for words', async () => {
		const page = await open(await pageOf(someStates));
		await tabTo(page, 'input[value=missing]');
		await page.keyboard.press('Space');
		expect(await page.locator('.requirement[data-state=missing]:visible').count()).toBe(0);
		await page.keyboard.press('Space');
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.type('SOP-01 whom');
		expect(await page.locator('.requirement:visible').evaluateAll(all => all.map(each => each.id))).toEqual(['p00-7.4']);
	});

	it('a reader who filters the table keeps the columns that have something to say', async () => {
		const page = await open(await pageOf(someStates));
		expect(await page.locator('.matrix th.document:visible').count()).toBe(2);
		await tabTo(page, 'input[name=text]');
		await page.keyboard.type('preservation');
		expect(await page.locator('.matrix th.document:visible').evaluateAll(all => all.map(each => each.textContent))).toEqual([
			'SOP-01SOP-01 Talking',
		]);
		expect(await page.locator('.matrix tbody tr:visible td:not(.figure):visible').count()).toBe(1);
		await tabTo(page, 'button[type=reset]');
		await page.keyboard.press('Enter');
		await page.locator('output', { hasText: '65 of 65' }).waitFor();
		expect(await page.locator('.matrix th.document:visible').count()).toBe(2);
	});

	it('a reader puts the clauses in the order of the standard', async () => {
		const page = await open(await pageOf(someStates));
		await tabTo(page, 'select[name=order]');
		await page.keyboard.type('as in');
		const orders = await page.locator('.requirement').evaluateAll(all => all.map(each => Number((each as HTMLElement).dataset.order)));
		expect(orders).toEqual([...orders].sort((a, b) => a - b));
		const rows = await page.locator('.matrix tbody tr').evaluateAll(all => all.map(each => Number((each as HTMLElement).dataset.order)));
		expect(rows).toEqual(orders);
	});

	it('a cell of the matrix opens what was seen in its document, and Escape goes back to the cell', async () => {
		const page = await open(
			await pageOf({
				...someStates,
				'procedures/SOP-03.md':
					'---\nid: SOP-03\n---\n# Third\n\n## Talking too (ISO 9001:2015, 7.4)\n\nThe works council is told with whom and when it is communicated.\n',
			}),
		);
		await tabTo(page, '.matrix [data-roving] a');
		await page.locator('.matrix tr[data-of="p00-7.4"] a[data-document="0"]').focus();
		await page.keyboard.press('Enter');
		const dialog = page.getByRole('dialog', { name: '7.4 Communication: SOP-01 Talking' });
		await dialog.waitFor();
		expect(await dialog.textContent()).toContain('procedures/SOP-01.md:9');
		expect(await dialog.textContent()).not.toContain('SOP-03');
		await page.keyboard.press('Escape');
		await dialog.waitFor({ state: 'hidden' });
		expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.document)).toBe('0');
		expect(new URL(page.url()).hash).toBe('');
	});

	it('a group of cells is one stop, in which arrows move', async () => {
		const page = await open(await pageOf(someStates));
		await tabTo(page, '.heat a.cell');
		expect(await focused(page)).toMatch(/^4\.1\b/);
		await page.keyboard.press('ArrowRight');
		expect(await focused(page)).toMatch(/^4\.2\b/);
		await page.keyboard.press('ArrowDown');
		expect(await focused(page)).toMatch(/^5\.1\.2\b/);
		await page.keyboard.press('End');
		expect(await focused(page)).toMatch(/^10\.3\b/);
		await page.keyboard.press('Home');
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.closest('.heat'))).toBeNull();
		await page.keyboard.press('Shift+Tab');
		expect(await focused(page)).toMatch(/^4\.1\b/);
	});

	it('a cell of the overview leads to its requirement and opens it', async () => {
		const page = await open(await pageOf(someStates));
		await tabTo(page, '.heat a.cell');
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('Enter');
		expect(await page.locator('[id="p00-4.2"]').getAttribute('open')).toBe('');
		expect(await page.evaluate(() => document.activeElement?.parentElement?.id)).toBe('p00-4.2');
	});

	it('the focus can be seen wherever it is', async () => {
		const page = await open(await pageOf(someStates));
		const unseen: string[] = [];
		for (let i = 0; i < 40; i++) {
			await page.keyboard.press('Tab');
			const found = await page.evaluate(() => {
				const element = document.activeElement as HTMLElement;
				const { outlineStyle, outlineWidth } = getComputedStyle(element);
				return outlineStyle === 'none' || outlineWidth === '0px' ? element.outerHTML : '';
			});
			unseen.push(...(found === '' ? [] : [found]));
		}
		expect(unseen).toEqual([]);
	});
});

describe('in an editor', () => {
	const host = `
		const state = { value: undefined, messages: [] };
		globalThis.state = state;
		globalThis.acquireVsCodeApi = () => ({
			postMessage: message => state.messages.push(message),
			getState: () => state.value,
			setState: value => { state.value = value; },
		});
	`;
	const inEditor = { ...inBrowser, places: { kind: 'buttons' } } as const;
	const messages = (page: Page): Promise<readonly unknown[]> =>
		page.evaluate(() => (globalThis as unknown as { state: { messages: unknown[] } }).state.messages);

	it('a click on a place tells the folder, the path and the range', async () => {
		const page = await open(await pageOf(someStates, inEditor), { script: host });
		await page.locator('[id="p00-7.4"] summary').click();
		await page.locator('[id="p00-7.4"] .part button.place').first().click();
		const place = { folder: 'file:///small', path: 'procedures/SOP-01.md' };
		expect(await messages(page)).toEqual([
			{ kind: 'ready' },
			{
				kind: 'open',
				...place,
				range: { start: { line: 6, character: expect.any(Number) }, end: { line: 6, character: expect.any(Number) } },
			},
		]);
		await page.locator('.matrix tr[data-of="p00-7.4"] a[data-document="0"]').click();
		await page.locator('dialog button.place').first().click();
		expect((await messages(page)).at(-1)).toMatchObject({ kind: 'open', ...place });
	});

	it('a page that is made anew leaves the reader where he was', async () => {
		const page = await open(await pageOf(someStates, inEditor), { script: host });
		await page.locator('select[name=show]').selectOption('gaps');
		await page.locator('[id="p00-7.3"] summary').click();
		await page.locator('[id="p00-7.3"] summary').focus();
		const top = await page.evaluate(() => scrollY);
		expect(top).toBeGreaterThan(100);
		const later = await pageOf({ ...someStates, 'procedures/SOP-04.md': '# Plumbing (ISO 9001:2015, 7.3)\n\nText.\n' }, inEditor);
		await page.evaluate(html => postMessage({ kind: 'page', html }, '*'), later);
		await page.locator('.matrix th.document', { hasText: 'Plumbing' }).waitFor();
		expect(await page.locator('select[name=show]').inputValue()).toBe('gaps');
		expect(await page.locator('[id="p00-7.3"]').getAttribute('open')).toBe('');
		expect(await page.evaluate(() => document.activeElement?.parentElement?.id)).toBe('p00-7.3');
		expect(await page.evaluate(() => scrollY)).toBe(top);
		expect(opened?.complaints).toEqual([]);
	});
});
