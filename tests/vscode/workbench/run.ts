import { withVsCode } from '../../ui/workbench.ts';
import type { Report } from '../report.ts';
import type { TestResult } from '../suite/harness.ts';
import { previewTests } from './preview.ts';
import { treeTests } from './trees.ts';

const tests = [...previewTests, ...treeTests];

/** Runs each test in a window of its own; the VS Code and the folder, a copy of `examples/`, are the same. */
export async function runWorkbenchTests(): Promise<Report> {
	const results: TestResult[] = [];
	await withVsCode(async openWindow => {
		for (const { name, run } of tests) {
			const start = Date.now();
			const elapsed = (): number => Date.now() - start;
			await openWindow('light', async (page, folder) => {
				page.setDefaultTimeout(20_000);
				await run(page, folder);
			}).then(
				() => results.push({ name, milliseconds: elapsed() }),
				error =>
					results.push({ name, milliseconds: elapsed(), failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
			);
		}
	});
	return { planned: tests.length, results };
}
