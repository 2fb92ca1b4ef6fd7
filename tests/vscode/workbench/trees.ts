import type { Locator, Page } from 'playwright-core';
import { expandRow, openDocument, openView, runCommand } from '../../ui/workbench.ts';
import { expect } from './expect.ts';
import { filesIn, untilTrue, type WorkbenchTest } from './workbenchTest.ts';

/** The traceability trees under the mouse. */
export const treeTests: readonly WorkbenchTest[] = [
	{
		name: 'what is unfolded in the trees is unfolded when the window comes back',
		run: async page => {
			await openDocument(page, 'SOP-04-purchasing.md', 'lenses');
			const rows = await openView(page, 'QMS');
			await expandRow(rows, '8 Operation');
			await expandRow(rows, '8.4');
			await expandRow(rows, '8.4.1');
			const shown = await clausesIn(page);
			expect(shown.includes('8.4.1') && !shown.includes('7.5.1'), `The tree shows: ${shown.join(', ')}`);
			await runCommand(page, 'Developer: Reload Window');
			await page.locator('.sidebar [role="treeitem"]').first().waitFor({ state: 'detached' });
			await page.locator('.sidebar [role="treeitem"]').filter({ hasText: '8.4.1' }).first().waitFor();
			await page.locator('.sidebar [role="treeitem"][aria-expanded="true"]').filter({ hasText: '8.4.1' }).first().waitFor();
			expect((await clausesIn(page)).join() === shown.join(), `The tree shows now: ${(await clausesIn(page)).join(', ')}`);
		},
	},
	{
		name: 'a document that is dragged onto a clause claims it',
		run: async (page, folder) => {
			const before = filesIn(folder);
			const path = 'procedures/SOP-04-purchasing.md';
			await openDocument(page, 'SOP-04-purchasing.md', 'lenses');
			const rows = await openView(page, 'QMS');
			await expandRow(rows, '8 Operation');
			await drag(page, rows.filter({ hasText: 'SOP-04 Purchasing' }).first(), rows.filter({ hasText: '8.1 Operational' }).first());
			await page.locator('.editor-instance .view-line').filter({ hasText: '"8.1"' }).first().waitFor();
			await page.locator('.tab.active.dirty[data-resource-name="SOP-04-purchasing.md"]').waitFor();
			await page.locator('.editor-instance .view-lines').first().click();
			await page.keyboard.press('Control+Z');
			await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
			await untilTrue(page, 'the document is as it was', () => filesIn(folder)[path] === before[path]);
		},
	},
];

/** The numbers that rows of the first tree begin with. */
async function clausesIn(page: Page): Promise<readonly string[]> {
	const texts = await page.locator('.sidebar [role="treeitem"]').allInnerTexts();
	return texts.flatMap(text => /^\d+(?:\.\d+)*/.exec(text.trim())?.[0] ?? []);
}

/** With the mouse, which stays over the target until that is marked as one. */
async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
	await to.hover();
	await from.hover();
	await page.mouse.down();
	const box = await to.boundingBox();
	expect(box !== null, 'The target is not in sight.');
	const y = box.y + box.height / 2;
	await page.mouse.move(box.x + 100, y, { steps: 10 });
	await page.mouse.move(box.x + 110, y, { steps: 3 });
	await to.and(page.locator('.drop-target')).waitFor();
	await page.mouse.up();
}
