/** Tests that use the workbench as a person does, with mouse and keyboard: what only a window shows. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

export interface WorkbenchTest {
	readonly name: string;
	/** Gets a fresh window on a folder that the tests share, and leaves the folder as it was. */
	run(page: Page, folder: string): Promise<void>;
}

/** The files of a folder by their paths in it, as text. */
export function filesIn(folder: string): Readonly<Record<string, string>> {
	const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter(entry => entry.isFile())
		.map(entry => join(entry.parentPath, entry.name))
		.sort();
	return Object.fromEntries(paths.map(path => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}

/** Asks until the answer is wanted, once for each picture that the window draws; the test's deadline ends it. */
export async function untilTrue(page: Page, what: string, isTrue: () => boolean): Promise<void> {
	const deadline = Date.now() + 20_000;
	while (!isTrue()) {
		if (Date.now() > deadline) {
			throw new Error(`This has not come about: ${what}.`);
		}
		await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => resolve(undefined))));
	}
}
