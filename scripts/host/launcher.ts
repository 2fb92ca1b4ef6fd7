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
import { prepareServer } from './prepare.ts';
import { type RunningServer, startServer } from './server.ts';
import { openInBrowser, type VsCodeWindow } from './vscode.ts';

interface CommandLine {
	readonly folder: string | undefined;
	readonly developmentPaths: readonly string[];
	readonly testsPath: string;
}

const deadlineSeconds = Number(process.env.VSCODE_TEST_DEADLINE ?? 180);

await main().then(
	code => {
		process.exitCode = code;
	},
	error => {
		console.error(error instanceof Error ? error.message : String(error));
		process.exitCode = 2;
	},
);

async function main(): Promise<number> {
	const commandLine = readCommandLine(process.argv.slice(2));
	const onProgress = (line: string): void => console.error(line);
	const [server, browserPath] = [await prepareServer({ onProgress }), await findBrowser({ onProgress })];
	const folder = await mkdtemp(join(tmpdir(), 'qms-vscode-'));
	let running: RunningServer | undefined;
	let window: VsCodeWindow | undefined;
	try {
		const interrupted = untilSignal();
		running = await startServer({ server, dataFolder: join(folder, 'data'), extensionsFolder: join(folder, 'extensions') });
		window = await openInBrowser({
			server: running,
			browserPath,
			folder: commandLine.folder,
			extensionDevelopmentPaths: commandLine.developmentPaths,
			extensionTestsPath: commandLine.testsPath,
			onLog: (_kind, text) => console.log(text),
		});
		return await Promise.race([
			window.exitCode,
			interrupted,
			running.ended.then(() => fail('The VS Code server ended before the tests did.')),
			wait(deadlineSeconds * 1000, undefined, { ref: false }).then(() =>
				fail(`The tests did not end within ${deadlineSeconds} seconds; set VSCODE_TEST_DEADLINE to allow more.`),
			),
		]);
	} finally {
		await window?.close();
		await running?.stop();
		await rm(folder, { recursive: true, force: true });
	}
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

/** Resolves with an exit status when somebody ends this process, so that what it started is ended too. */
function untilSignal(): Promise<number> {
	return new Promise(resolve => {
		process.once('SIGINT', () => resolve(130));
		process.once('SIGTERM', () => resolve(143));
	});
}

function fail(message: string): never {
	throw new Error(message);
}
