/**
 * Runs the tests of `suite/` inside a real VS Code: one window on a copy of `examples/`, one on a
 * workspace with packs of its own, one on a workspace that is no QMS. Then those of `workbench/`, which use windows with mouse and
 * keyboard, in the VS Code server.
 *
 *     node tests/vscode/run.ts [--desktop] [--results FILE]
 *
 * The VS Code is the desktop one that VSCODE_EXECUTABLE names, or with `--desktop` the one that @vscode/test-electron
 * downloads, or else the VS Code server in a headless browser, which needs nothing but npm and a Chromium.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runTests, TestRunFailedError } from '@vscode/test-electron';
import { buildSync } from 'esbuild';
import { type Counts, printReport, type Report } from './report.ts';
import { runWorkbenchTests } from './workbench/run.ts';

const root = join(import.meta.dirname, '..', '..');

interface Suite {
	readonly name: 'examples' | 'packs' | 'plain';
	/** Makes the folder that the window opens. */
	readonly prepare: (workspace: string) => void;
}

const suites: readonly Suite[] = [
	{ name: 'examples', prepare: workspace => cpSync(join(root, 'examples'), workspace, { recursive: true }) },
	{ name: 'packs', prepare: workspace => cpSync(join(root, 'tests', 'workspaces', 'packs'), workspace, { recursive: true }) },
	{
		name: 'plain',
		prepare: workspace => {
			mkdirSync(workspace, { recursive: true });
			writeFileSync(join(workspace, 'README.md'), '# A program\n\nIt is fast. See [nowhere](nowhere.md).\n');
		},
	},
];

try {
	process.exitCode = await main();
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 2;
}

async function main(): Promise<number> {
	const { values } = parseArgs({ options: { desktop: { type: 'boolean', default: false }, results: { type: 'string' } } });
	requireBuild();
	const temporary = mkdtempSync(join(tmpdir(), 'qms-tests-'));
	// Also when a signal ends the run; the launcher ends by itself then.
	process.once('SIGTERM', () => process.exit(143));
	process.once('exit', () => rmSync(temporary, { recursive: true, force: true, maxRetries: 3 }));
	const executable = process.env.VSCODE_EXECUTABLE ?? (values.desktop ? undefined : join(root, 'scripts', 'host', 'launcher'));
	mkdirSync(join(root, '.vscode-test'), { recursive: true });
	const counts: Counts[] = [];
	for (const suite of suites) {
		const folder = join(temporary, suite.name);
		const workspace = join(folder, 'workspace');
		suite.prepare(workspace);
		const resultsPath = join(folder, 'results.json');
		await runSuite(suite.name, workspace, folder, resultsPath, executable);
		counts.push(report(resultsPath));
	}
	counts.push(printReport(await runWorkbenchTests()));
	const passed = counts.reduce((sum, count) => sum + count.passed, 0);
	const failed = counts.reduce((sum, count) => sum + count.failed, 0);
	console.log(`${passed} passed, ${failed} failed`);
	if (values.results !== undefined) {
		writeFileSync(values.results, JSON.stringify({ passed, failed }));
	}
	return failed > 0 ? 1 : 0;
}

async function runSuite(
	suite: Suite['name'],
	workspace: string,
	folder: string,
	resultsPath: string,
	executable: string | undefined,
): Promise<void> {
	try {
		await runTests({
			...(executable === undefined ? { cachePath: join(root, '.vscode-test') } : { vscodeExecutablePath: executable }),
			extensionDevelopmentPath: root,
			extensionTestsPath: bundleSuite(suite, resultsPath),
			launchArgs: [
				workspace,
				`--user-data-dir=${join(folder, 'user')}`,
				`--extensions-dir=${join(folder, 'extensions')}`,
				'--disable-extensions',
			],
		});
	} catch (error) {
		if (!(error instanceof TestRunFailedError)) {
			throw error;
		}
	}
}

/** The extension is tested as it is built. */
function requireBuild(): void {
	const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly main?: string };
	if (manifest.main === undefined || !existsSync(join(root, manifest.main))) {
		throw new Error(`${manifest.main ?? 'The entry "main" of package.json'} is missing: run "npm run build" first.`);
	}
}

/** Bundles the suite into one CommonJS module. Environment variables do not reach it, so the path of its results and the name of the suite are built in. */
function bundleSuite(suite: Suite['name'], resultsPath: string): string {
	const outfile = join(root, 'out', 'vscode-tests', suite, 'index.cjs');
	buildSync({
		entryPoints: [join(import.meta.dirname, 'suite', 'index.ts')],
		outfile,
		bundle: true,
		format: 'cjs',
		platform: 'node',
		target: 'node20',
		external: ['vscode'],
		sourcemap: 'inline',
		define: { __RESULTS_PATH__: JSON.stringify(resultsPath), __SUITE__: JSON.stringify(suite) },
		logLevel: 'warning',
	});
	return outfile;
}

function report(resultsPath: string): Counts {
	if (!existsSync(resultsPath)) {
		console.error('No test has run: what VS Code wrote above says why.');
		return { passed: 0, failed: 1 };
	}
	return printReport(JSON.parse(readFileSync(resultsPath, 'utf8')) as Report);
}
