/** The coverage page in a real browser, with the keyboard alone. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pageOf, someStates } from '../support/coveragePage.ts';
import { openPages, tabTo } from './openPages.ts';

const { open } = openPages();

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
const shownRequirements = (page: Page): Promise<number> => page.locator('.requirement:visible').count();

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
