/**
 * Runs the tests of `suite/` inside a real VS Code on a copy of `examples/`:
 *
 *     node tests/vscode/run.ts [--desktop]
 *
 * The VS Code is the desktop one that VSCODE_EXECUTABLE names, or with `--desktop` the one that @vscode/test-electron
 * downloads, or else the VS Code server in a headless browser, which needs nothing but npm and a Chromium.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runTests, TestRunFailedError } from '@vscode/test-electron';
import { buildSync } from 'esbuild';
import type { TestResult } from './suite/harness.ts';

const root = join(import.meta.dirname, '..', '..');

try {
	process.exitCode = await main();
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 2;
}

async function main(): Promise<number> {
	const { values } = parseArgs({ options: { desktop: { type: 'boolean', default: false } } });
	requireBuild();
	const temporary = mkdtempSync(join(tmpdir(), 'qms-tests-'));
	// Also when a signal ends the run; the launcher ends by itself then.
	process.once('SIGTERM', () => process.exit(143));
	process.once('exit', () => rmSync(temporary, { recursive: true, force: true, maxRetries: 3 }));
	const workspace = join(temporary, 'workspace');
	cpSync(join(root, 'examples'), workspace, { recursive: true });
	const resultsPath = join(temporary, 'results.json');
	const extensionTestsPath = bundleSuite(resultsPath);
	const executable = process.env.VSCODE_EXECUTABLE ?? (values.desktop ? undefined : join(root, 'scripts', 'host', 'launcher'));
	mkdirSync(join(root, '.vscode-test'), { recursive: true });
	try {
		await runTests({
			...(executable === undefined ? { cachePath: join(root, '.vscode-test') } : { vscodeExecutablePath: executable }),
			extensionDevelopmentPath: root,
			extensionTestsPath,
			launchArgs: [
				workspace,
				`--user-data-dir=${join(temporary, 'user')}`,
				`--extensions-dir=${join(temporary, 'extensions')}`,
				'--disable-extensions',
			],
		});
	} catch (error) {
		if (!(error instanceof TestRunFailedError)) {
			throw error;
		}
	}
	return report(resultsPath);
}

/** The extension is tested as it is built. */
function requireBuild(): void {
	const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly main?: string };
	if (manifest.main === undefined || !existsSync(join(root, manifest.main))) {
		throw new Error(`${manifest.main ?? 'The entry "main" of package.json'} is missing: run "npm run build" first.`);
	}
}

/** Bundles the suite into one CommonJS module. Environment variables do not reach it, so the path of its results is built in. */
function bundleSuite(resultsPath: string): string {
	const outfile = join(root, 'out', 'vscode-tests', 'index.cjs');
	buildSync({
		entryPoints: [join(import.meta.dirname, 'suite', 'index.ts')],
		outfile,
		bundle: true,
		format: 'cjs',
		platform: 'node',
		target: 'node20',
		external: ['vscode'],
		sourcemap: 'inline',
		define: { __RESULTS_PATH__: JSON.stringify(resultsPath) },
		logLevel: 'warning',
	});
	return outfile;
}

/** Prints each result and the totals; the exit status is 1 for a failed test and 2 when not every test has run. */
function report(resultsPath: string): number {
	if (!existsSync(resultsPath)) {
		console.error('No test has run: what VS Code wrote above says why.');
		return 2;
	}
	const { planned, results } = JSON.parse(readFileSync(resultsPath, 'utf8')) as {
		readonly planned: number;
		readonly results: readonly TestResult[];
	};
	for (const { name, milliseconds, failure } of results) {
		console.log(
			failure === undefined ? `  passed  ${name} (${milliseconds} ms)` : `  FAILED  ${name}\n${failure.replace(/^/gmu, '          ')}`,
		);
	}
	const failed = results.filter(({ failure }) => failure !== undefined).length;
	const missing = planned - results.length;
	console.log(`${results.length - failed} passed, ${failed} failed${missing > 0 ? `, ${missing} not run` : ''}`);
	return failed > 0 ? 1 : missing > 0 ? 2 : 0;
}
