/** The coverage page in a real browser. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inBrowser, pageOf, pageOfExamples, someStates } from '../support/coveragePage.ts';
import { openPages } from './openPages.ts';

const pages = openPages();
const { open } = pages;

describe('the page of examples/', () => {
	it('asks for nothing, complains of nothing, and does not scroll sideways as a whole', async () => {
		const page = await open(await pageOfExamples());
		await page.locator('.matrix td a').first().click();
		await page.keyboard.press('Escape');
		expect(pages.opened?.requests).toEqual([]);
		expect(pages.opened?.complaints).toEqual([]);
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
		expect(pages.opened?.complaints).toEqual([]);
	});
});
