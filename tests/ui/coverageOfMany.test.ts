/** The coverage page of many documents in a real browser. */
import { describe, expect, it } from 'vitest';
import { pageOf } from '../support/coveragePage.ts';
import { openPages, tabTo } from './openPages.ts';

const pages = openPages();
const { open } = pages;

describe('the page of many documents', () => {
	const text =
		'Everybody knows the quality policy. They know the implications of not conforming with the requirements, on [the list](../forms/FRM-01.md).';
	/** More than a list shows at first, and than it writes out. */
	const procedures = (count: number): Readonly<Record<string, string>> =>
		Object.fromEntries(
			Array.from({ length: count }, (_, i) => [
				`procedures/SOP-${100 + i}.md`,
				`---\nid: SOP-${100 + i}\nclauses: ["7.3"]\n---\n# Part ${i}\n\n${text}\n\n${text}\n`,
			]),
		);
	const files = (count: number): Readonly<Record<string, string>> => ({
		'qms.yaml': 'standards: ["iso-9001:2015"]\n',
		'forms/FRM-01.md': '---\nid: FRM-01\ntype: form\n---\n# List\n\nWhoever was told is written down here, with the day and the hours.\n',
		...procedures(count),
	});

	it.each([40, 300])('opens from every cell what was seen in its document, of %i', async count => {
		const page = await open(await pageOf(files(count)));
		const cells = page.locator('.matrix tr[data-of="p00-7.3"] td a[data-document]');
		expect(await cells.count()).toBe(count);
		const seen = await cells.evaluateAll(all =>
			(all as HTMLElement[]).map(cell => {
				cell.click();
				const content = document.querySelector('dialog.seen .content');
				const places = [...(content?.querySelectorAll(`li[data-document="${cell.dataset.document}"] .place`) ?? [])];
				const rows = content?.querySelectorAll('li').length;
				document.querySelector<HTMLDialogElement>('dialog.seen')?.close();
				const path = /SOP-\d+/.exec(cell.title)?.[0] ?? '';
				return [places.filter(place => place.textContent?.includes(path)).length >= 3, (rows ?? 0) - places.length];
			}),
		);
		// The row of the form belongs to all of them.
		expect(seen).toEqual(Array.from({ length: count }, () => [true, 1]));
		expect(pages.opened?.complaints).toEqual([]);
	});

	it('unfolds a long list by the keyboard, and for paper', async () => {
		const page = await open(await pageOf(files(40)));
		const list = page.locator('[id="p00-7.3"] .part', { hasText: 'Claimed' });
		const last = list.locator('li[data-document="39"]');
		await page.locator('[id="p00-7.3"] > summary').focus();
		await page.keyboard.press('Enter');
		expect(await last.isVisible()).toBe(false);
		await tabTo(page, '.part details > summary');
		await page.keyboard.press('Enter');
		expect(await list.locator('summary').textContent()).toBe('16 more');
		expect(await last.isVisible()).toBe(true);
		await page.keyboard.press('Enter');
		expect(await last.isVisible()).toBe(false);
		await page.emulateMedia({ media: 'print' });
		expect(await last.evaluate(row => row.getBoundingClientRect().height)).toBeGreaterThan(0);
	});

	it('grows no faster than its cells', async () => {
		const [some = '', many = ''] = await Promise.all([300, 600].map(count => pageOf(files(count))));
		expect(many.length).toBeLessThan(2.2 * some.length);
		expect(many.length / 600).toBeLessThan(5_000);
	});
});
