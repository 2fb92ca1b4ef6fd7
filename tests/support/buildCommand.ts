import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
	export interface ProvidedContext {
		/** The path of the bundled `qms` command. */
		readonly qms: string;
	}
}

const folder = mkdtempSync(join(tmpdir(), 'qms-build-'));

/** Bundles the command from the sources as they are, once for all tests; bundled as `scripts/build.ts` does. */
export async function setup({ provide }: TestProject): Promise<void> {
	const outfile = join(folder, 'qms.mjs');
	await build({
		bundle: true,
		format: 'esm',
		target: 'node20',
		platform: 'node',
		absWorkingDir: join(import.meta.dirname, '../..'),
		entryPoints: ['server/src/cli/main.ts'],
		outfile,
		define: { __VERSION__: JSON.stringify('0.0.0-test') },
		mainFields: ['module', 'main'],
		logLevel: 'error',
		banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
	});
	provide('qms', outfile);
}

export function teardown(): void {
	rmSync(folder, { recursive: true, force: true });
}
