/**
 * Takes VS Code's command line, opens the folder in the VS Code server with a headless browser,
 * and exits with the result of the test module:
 *
 *     launcher FOLDER --extensionDevelopmentPath=DIR --extensionTestsPath=FILE
 *
 * The extension host's console goes to standard output. The exit status is 2 when no test could run.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findBrowser } from './browser.ts';
import { prepareServer, type VsCodeServer } from './prepare.ts';
import { type RunningServer, startServer } from './server.ts';
import { openInBrowser, type VsCodeWindow } from './vscode.ts';

interface CommandLine {
	readonly folder: string | undefined;
	readonly developmentPaths: readonly string[];
	readonly testsPath: string;
}

/** What has been started and must be ended. */
interface Started {
	server?: RunningServer;
	window?: VsCodeWindow;
}

const deadlineSeconds = Number(process.env.VSCODE_TEST_DEADLINE) || 180;

// Whoever read our output may be gone; what we started must be ended all the same.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

// `process.exit`, because what is only half started is ended by the handlers of its event.
await main().then(
	code => process.exit(code),
	error => {
		console.error(error instanceof Error ? error.message : String(error));
		process.exit(2);
	},
);

async function main(): Promise<number> {
	const commandLine = readCommandLine(process.argv.slice(2));
	const onProgress = (line: string): void => console.error(line);
	const server = await prepareServer({ onProgress });
	const browserPath = await findBrowser({ onProgress });
	const folder = await mkdtemp(join(tmpdir(), 'qms-vscode-'));
	const started: Started = {};
	try {
		return await Promise.race([untilInterrupted(), runTests(commandLine, server, browserPath, folder, started)]);
	} finally {
		await started.window?.close();
		await started.server?.stop();
		await rm(folder, { recursive: true, force: true, maxRetries: 3 });
	}
}

/** Resolves with the result of the test module. */
async function runTests(
	{ folder: workspace, developmentPaths, testsPath }: CommandLine,
	server: VsCodeServer,
	browserPath: string,
	folder: string,
	started: Started,
): Promise<number> {
	const running = await startServer({ server, dataFolder: join(folder, 'data'), extensionsFolder: join(folder, 'extensions') });
	started.server = running;
	started.window = await openInBrowser({
		server: running,
		browserPath,
		folder: workspace,
		extensionDevelopmentPaths: developmentPaths,
		extensionTestsPath: testsPath,
		onLog: (_kind, text) => console.log(text),
	});
	return Promise.race([
		started.window.exitCode,
		running.ended.then(() => fail('The VS Code server ended before the tests did.')),
		wait(deadlineSeconds * 1000, undefined, { ref: false }).then(() =>
			fail(`The tests did not end within ${deadlineSeconds} seconds; set VSCODE_TEST_DEADLINE to allow more.`),
		),
	]);
}

/** What VS Code would be told; flags that mean nothing here are passed over. */
function readCommandLine(args: readonly string[]): CommandLine {
	const values = (flag: string): string[] =>
		args.filter(arg => arg.startsWith(`--${flag}=`)).map(arg => resolve(arg.slice(flag.length + 3)));
	const testsPath = values('extensionTestsPath')[0];
	if (testsPath === undefined) {
		throw new Error('--extensionTestsPath=FILE is missing: name the test module.');
	}
	const folder = args.find(arg => !arg.startsWith('-'));
	return { folder: folder === undefined ? undefined : resolve(folder), developmentPaths: values('extensionDevelopmentPath'), testsPath };
}

/** Resolves with an exit status when somebody ends this process or the one that started it, so that what it started is ended too. */
function untilInterrupted(): Promise<number> {
	const parent = process.ppid;
	return new Promise(resolve => {
		setInterval(() => process.ppid !== parent && resolve(143), 1000).unref();
		process.once('SIGINT', () => resolve(130));
		process.once('SIGTERM', () => resolve(143));
	});
}

function fail(message: string): never {
	throw new Error(message);
}
