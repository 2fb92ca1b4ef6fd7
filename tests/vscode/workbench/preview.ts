import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { goToLine, openDocument, openFixes, runCommand } from '../../ui/workbench.ts';
import { expect } from './expect.ts';
import { filesIn, untilTrue, type WorkbenchTest } from './workbenchTest.ts';

/** What reaches into other documents is looked at before it is made. */
export const previewTests: readonly WorkbenchTest[] = [
	{
		name: 'a rename is shown before it is made, with all of it ticked, and is taken back as one step',
		run: async (page, folder) => {
			const before = filesIn(folder);
			await openDocument(page, 'SOP-04-purchasing.md', 'lenses');
			await goToLine(page, 2);
			await page.keyboard.press('End');
			await page.keyboard.press('ArrowLeft');
			await page.keyboard.press('F2');
			await page.locator('.rename-box input').fill('SOP-44');
			await page.keyboard.press('Control+Enter');
			const ticks = await ticksIn(page);
			expect(ticks.length > 5 && ticks.every(isTicked => isTicked), `What is ticked: ${ticks.join(', ')}`);
			expect(filesIn(folder)['procedures/SOP-44-purchasing.md'] === undefined, 'The file was renamed before anybody agreed.');
			await apply(page);
			await page.locator('.tab.active[data-resource-name="SOP-44-purchasing.md"]').waitFor();
			await untilTrue(page, 'no file holds the old id', () => !JSON.stringify(filesIn(folder)).includes('SOP-04'));
			await page.locator('.editor-instance .view-lines').first().click();
			await page.keyboard.press('Control+Z');
			// The file comes back first, then its text and those of the others, which are open now and not saved.
			await page.locator('.tab.active.dirty[data-resource-name="SOP-04-purchasing.md"]').waitFor();
			await page.locator('.editor-instance .view-line').filter({ hasText: 'SOP-04' }).first().waitFor();
			await page.locator('.tab.dirty[data-resource-name="master-list.md"]').waitFor({ state: 'attached' });
			await saveAll(page);
			await untilTrue(page, 'all files are as they were', () => JSON.stringify(filesIn(folder)) === JSON.stringify(before));
		},
	},
	{
		name: 'what mends all documents is shown before it is made, with every change ticked',
		run: async (page, folder) => {
			const other = join(folder, 'defects', 'DEF-09-more-wording.md');
			const before = filesIn(folder);
			await writeFile(
				other,
				'---\nid: DEF-09\nversion: "1"\nstatus: draft\nowner: CEO\n---\n\n# More wording\n\nConformance is checked.\n',
			);
			await openDocument(page, 'DEF-05-wording.md', 'problems');
			await (await openFixes(page, 'conformance', 'in all documents')).click();
			const ticks = await ticksIn(page);
			expect(ticks.filter(isTicked => !isTicked).length === 1, `What is ticked: ${ticks.join(', ')}`);
			await apply(page);
			await saveAll(page);
			await untilTrue(page, 'both documents are mended', () => {
				const files = filesIn(folder);
				return ['DEF-05-wording', 'DEF-09-more-wording'].every(name => !/conformance/i.test(files[`defects/${name}.md`] ?? 'conformance'));
			});
			await rm(other);
			await writeFile(join(folder, 'defects', 'DEF-05-wording.md'), before['defects/DEF-05-wording.md'] ?? '');
		},
	},
];

/** Of every row in sight of the preview: is it ticked? */
async function ticksIn(page: Page): Promise<readonly boolean[]> {
	const boxes = page.locator('.panel .monaco-list-row .monaco-checkbox, .panel .monaco-list-row input[type="checkbox"]');
	await boxes.first().waitFor();
	return boxes.evaluateAll(all =>
		all.map(box => (box instanceof HTMLInputElement ? box.checked : box.getAttribute('aria-checked') === 'true')),
	);
}

async function apply(page: Page): Promise<void> {
	const button = page.locator('.panel').getByRole('button', { name: 'Apply' });
	await button.click();
	await button.waitFor({ state: 'hidden' });
}

async function saveAll(page: Page): Promise<void> {
	await runCommand(page, 'File: Save All Files');
	await page.locator('.tab.dirty').first().waitFor({ state: 'detached' });
}
