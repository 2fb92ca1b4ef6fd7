/**
 * Builds the extension and opens a folder of documents in a VS Code that has it:
 *
 *     npm start [-- [--server] [DIR]]
 *
 * DIR is `examples/` unless it is given. The VS Code is the desktop one, where its command `code` is on the path, or else,
 * or with `--server`, a server on this machine whose address is printed for a browser. Ctrl-C ends it.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { accessSync, constants, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { linkExtension } from './host/extension.ts';
import { prepareServer } from './host/prepare.ts';
import { startServer } from './host/server.ts';
import { windowAddress } from './host/vscode.ts';

/** A person has ended the program: no failure. */
class Stopped extends Error {}

/** The command line cannot be used. */
class UsageError extends Error {}

const root = join(import.meta.dirname, '..');

const untilStopped = new Promise<never>((_resolve, reject) => {
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
		process.on(signal, () => reject(new Stopped()));
	}
});
untilStopped.catch(() => {});

// `process.exit`, because what still goes on is ended by the handlers of its event.
await main().then(
	() => process.exit(0),
	(error: unknown) => {
		if (error instanceof Stopped) {
			process.exit(0);
		}
		console.error(error instanceof Error ? error.message : String(error));
		process.exit(error instanceof UsageError ? 2 : 1);
	},
);

async function main(): Promise<void> {
	const { folder, isServerWanted } = readCommandLine();
	console.log('Building the extension.');
	await run(process.execPath, [join(root, 'scripts', 'build.ts')]);
	const desktop = isServerWanted ? undefined : findOnPath('code');
	if (desktop !== undefined) {
		console.log(`Opening ${folder} in the VS Code of ${desktop}.`);
		await run(desktop, ['--new-window', `--extensionDevelopmentPath=${root}`, folder]);
		return;
	}
	await serve(folder);
}

/** Serves VS Code with the extension installed until somebody ends it. */
async function serve(folder: string): Promise<void> {
	const onProgress = (line: string): void => console.log(line);
	const server = await orStopped(prepareServer({ onProgress }));
	const temporary = mkdtempSync(join(tmpdir(), 'qms-vscode-'));
	process.once('exit', () => rmSync(temporary, { recursive: true, force: true, maxRetries: 3 }));
	const running = await orStopped(
		startServer({
			server,
			dataFolder: join(temporary, 'data'),
			extensionsFolder: linkExtension(join(temporary, 'extensions')),
			token: randomUUID(),
		}),
	);
	try {
		console.log(
			`VS Code is ready, with QMS Language Tools installed. Open in a browser:\n\n  ${windowAddress({ server: running, folder })}\n`,
		);
		console.log('Ctrl-C ends it.');
		await orStopped(running.ended);
		throw new Error('The VS Code server has ended by itself: start it again.');
	} finally {
		await running.stop();
	}
}

function readCommandLine(): { readonly folder: string; readonly isServerWanted: boolean } {
	const usage = 'Usage: npm start [-- [--server] [DIR]]';
	let parsed: { readonly values: { readonly server: boolean }; readonly positionals: readonly string[] };
	try {
		parsed = parseArgs({ options: { server: { type: 'boolean', default: false } }, allowPositionals: true });
	} catch (error) {
		throw new UsageError(`${(error instanceof Error ? error.message : String(error)).split('. ', 1)[0]}. ${usage}`);
	}
	const { values, positionals } = parsed;
	if (positionals.length > 1) {
		throw new UsageError(`${positionals.length} folders are given where one can be opened. ${usage}`);
	}
	// npm runs this in the project's folder; a relative path is meant from where npm was started.
	const folder = positionals[0] === undefined ? join(root, 'examples') : resolve(process.env.INIT_CWD ?? '.', positionals[0]);
	try {
		readdirSync(folder);
	} catch {
		throw new UsageError(`${folder} is no folder that can be read: name a folder of Markdown documents.`);
	}
	return { folder, isServerWanted: values.server };
}

/** Runs a program that writes to our terminal; rejects when it fails. */
function run(program: string, args: readonly string[]): Promise<void> {
	const isScript = /\.(?:cmd|bat)$/iu.test(program);
	const child = isScript
		? spawn(
				`"${program}"`,
				[...args].map(arg => `"${arg}"`),
				{ stdio: 'inherit', shell: true },
			)
		: spawn(program, [...args], { stdio: 'inherit' });
	const endWithUs = (): boolean => child.kill();
	process.once('exit', endWithUs);
	return orStopped(untilEnded(child, program)).finally(() => process.removeListener('exit', endWithUs));
}

function untilEnded(child: ChildProcess, program: string): Promise<void> {
	return new Promise((resolve, reject) => {
		child.once('error', error => reject(new Error(`${program} did not start: ${error.message}.`)));
		child.once('close', code => (code === 0 ? resolve() : reject(new Error(`${program} failed with exit status ${code}.`))));
	});
}

function orStopped<T>(work: Promise<T>): Promise<T> {
	return Promise.race([work, untilStopped]);
}

function findOnPath(name: string): string | undefined {
	const folders = (process.env.PATH ?? '').split(delimiter).filter(folder => folder !== '');
	const file = process.platform === 'win32' ? `${name}.cmd` : name;
	return folders
		.map(folder => join(folder, file))
		.find(path => {
			try {
				accessSync(path, constants.X_OK);
				return true;
			} catch {
				return false;
			}
		});
}
