/**
 * Takes pictures of the extension at work on `examples/`, in light and dark, and of the coverage page in a browser:
 *
 *     node tests/ui/screenshots.ts [TARGET [NAME…]]     (default out/screenshots, all of them)
 */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { takePageShots } from './pageShots.ts';
import {
	type Appearance,
	choose,
	expandRow,
	goToLine,
	hoverWord,
	openCoverage,
	openDocument,
	openFixes,
	openGraph,
	openView,
	runCommand,
	untilStatus,
	withVsCode,
} from './workbench.ts';

interface Shot {
	readonly name: string;
	/** Brings the window, which is fresh, to what the picture shows. */
	arrange(page: Page): Promise<void>;
	/** It is taken in high contrast, too. */
	readonly isInContrast?: true;
}

/** Every picture; a new one is an entry here. */
const shots: readonly Shot[] = [
	{ name: 'editor', arrange: page => openDocument(page, 'SOP-04-purchasing.md', 'lenses') },
	{ name: 'problems', arrange: page => openDocument(page, 'DEF-05-wording.md', 'problems') },
	{
		name: 'hover',
		arrange: async page => {
			await openDocument(page, 'SOP-07-nonconformity-and-corrective-action.md', 'lenses');
			await hoverWord(page, 'nonconformities', 'ISO 9000', 'describes how');
		},
	},
	{
		name: 'headerTable',
		arrange: async page => {
			await openDocument(page, 'WI-03-adhesive-bonding.md', 'lenses');
			await hoverWord(page, '8.5.1', 'ISO 9001', 'Clauses');
		},
	},
	{
		name: 'fixes',
		arrange: async page => {
			await openDocument(page, 'DEF-05-wording.md', 'problems');
			await openFixes(page, 'conformance', 'Keep');
		},
	},
	{
		name: 'explanation',
		arrange: async page => {
			await openDocument(page, 'DEF-05-wording.md', 'problems');
			await (await openFixes(page, 'conformance', 'Explain')).click();
			await page.locator('.tab').filter({ hasText: 'deprecated-term' }).first().waitFor();
		},
	},
	{
		name: 'working',
		arrange: async page => {
			await openDocument(page, 'SOP-04-purchasing.md', 'lenses');
			const rows = await openView(page, 'QMS');
			await expandRow(rows, '8 Operation');
			await expandRow(rows, '8.4');
			await expandRow(rows, '8.4.1');
			await expandRow(rows, 'SOP-04 Purchasing');
			await goToLine(page, 47);
		},
	},
	{
		name: 'coverage',
		arrange: async page => {
			await openDocument(page, 'SOP-04-purchasing.md', 'lenses');
			await (await openCoverage(page)).getByRole('heading', { name: 'Overview' }).waitFor();
		},
	},
	{
		name: 'coveragePlace',
		arrange: async page => {
			await openDocument(page, 'SOP-01-documented-information.md', 'lenses');
			const coverage = await openCoverage(page);
			await coverage.locator('.matrix td a').first().click();
			await coverage.locator('dialog button.place').filter({ hasText: 'SOP-04' }).first().click();
			await page.locator('.tab.active[data-resource-name="SOP-04-purchasing.md"]').waitFor();
		},
	},
	{
		name: 'traceability',
		arrange: async page => {
			await openDocument(page, 'SOP-04-purchasing.md', 'lenses');
			const rows = await openView(page, 'QMS');
			await expandRow(rows, '8 Operation');
			await expandRow(rows, '8.4');
		},
	},
	{
		name: 'traceViews',
		isInContrast: true,
		arrange: async page => {
			await openDocument(page, 'DEF-03-broken-references.md', 'problems');
			const rows = await openView(page, 'QMS');
			await expandRow(rows, '8 Operation');
			await expandRow(rows, '8.4');
			await expandRow(rows, '8.4.1');
			await expandRow(rows, 'lead nowhere');
			await rows.filter({ hasText: 'SOP-04' }).first().hover();
		},
	},
	{
		name: 'traceFiltered',
		isInContrast: true,
		arrange: async page => {
			await openDocument(page, 'SOP-04-purchasing.md', 'lenses');
			const rows = await openView(page, 'QMS');
			await runCommand(page, 'QMS: Filter Traceability');
			await choose(page, 'Procedures');
			await runCommand(page, 'QMS: Sort Traceability');
			await choose(page, 'By state');
			await page.locator('.sidebar').getByText('Shown: procedures. Sorted by state.').first().waitFor();
			await expandRow(rows, '7 Support');
			await rows.first().hover();
		},
	},
	{
		name: 'traceTooltip',
		arrange: async page => {
			await openDocument(page, 'SOP-04-purchasing.md', 'lenses');
			const rows = await openView(page, 'QMS');
			await expandRow(rows, '8 Operation');
			await expandRow(rows, '8.4');
			await rows.filter({ hasText: '8.4.2' }).first().hover();
			await page.locator('.monaco-hover:visible').filter({ hasText: 'items' }).first().waitFor();
		},
	},
	{
		name: 'graph',
		isInContrast: true,
		arrange: async page => {
			await openDocument(page, 'SOP-04-purchasing.md', 'lenses');
			const inside = await openGraph(page);
			await inside.locator('svg .node.centre').focus();
			await page.keyboard.press('ArrowRight');
		},
	},
	{
		name: 'graphWide',
		arrange: async page => {
			await openDocument(page, 'SOP-04-purchasing.md', 'lenses');
			const inside = await openGraph(page);
			await inside.locator('input[value="2"]').check();
			await inside.locator('svg .node').nth(20).waitFor();
		},
	},
];

const appearances: readonly Appearance[] = ['light', 'dark', 'contrast'];

// A signal ends what was started, too: a server ends when its process exits.
for (const [signal, status] of [
	['SIGINT', 130],
	['SIGTERM', 143],
	['SIGHUP', 129],
] as const) {
	process.once(signal, () => process.exit(status));
}

try {
	await takeScreenshots(resolve(process.argv[2] ?? join(import.meta.dirname, '..', '..', 'out', 'screenshots')), process.argv.slice(3));
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
}

/** Writes `NAME-APPEARANCE.png` into `target`, of the shots that are named or of all. */
async function takeScreenshots(target: string, names: readonly string[]): Promise<void> {
	await mkdir(target, { recursive: true });
	if (names.length === 0) {
		await takePageShots(target, path => console.log(path));
	}
	const wanted = shots.filter(({ name }) => names.length === 0 || names.includes(name));
	await withVsCode(async openWindow => {
		for (const appearance of appearances) {
			for (const { name, arrange } of wanted.filter(({ isInContrast }) => appearance !== 'contrast' || isInContrast)) {
				const path = join(target, `${name}-${appearance}.png`);
				await openWindow(appearance, async page => {
					await arrange(page);
					await untilStatus(page, 'ISO 9001');
					await page.screenshot({ path, animations: 'disabled' });
				});
				console.log(path);
			}
		}
	});
}
