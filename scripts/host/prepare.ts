/** Brings the VS Code server that the npm package `code-server` ships into `.vscode-test/`, once for each version. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { npm, type Progress } from './npm.ts';

/** An installed VS Code server: its `out/server-main.js` is run by the Node that runs this script. */
export interface VsCodeServer {
	readonly version: string;
	/** The folder that is called `lib/vscode` in the package. */
	readonly folder: string;
}

const version = '4.139.1';

/** The project's folder for everything that is fetched to run VS Code; git ignores it. */
export const cacheFolder = join(import.meta.dirname, '..', '..', '.vscode-test');

/**
 * Installs the pinned server unless it is there. It is built in a folder of its own and renamed when it is complete,
 * so an interrupted or a simultaneous run does no harm.
 */
export async function prepareServer({ onProgress }: { readonly onProgress: Progress }): Promise<VsCodeServer> {
	const target = join(cacheFolder, `code-server-${version}`);
	const server: VsCodeServer = { version, folder: vscodeFolder(target) };
	if (isReady(target)) {
		return server;
	}
	await mkdir(cacheFolder, { recursive: true });
	await removeAbandoned(cacheFolder);
	const partial = `${target}.${process.pid}.partial`;
	await install(partial, onProgress);
	try {
		await rename(partial, target);
	} catch {
		// Another run was faster, and its server is as good; or what is there is damaged.
		if (!isReady(target)) {
			await rm(target, { recursive: true, force: true });
			await rename(partial, target);
		}
	}
	await rm(partial, { recursive: true, force: true });
	onProgress('The VS Code server is ready.');
	return server;
}

/** Each step of the installation, in `folder`; the marker is written last. */
async function install(folder: string, onProgress: Progress): Promise<void> {
	onProgress(`Installing code-server ${version} into .vscode-test (once, about 600 MB, about a minute).`);
	await installPackage(folder, `code-server@${version}`);
	const vscode = vscodeFolder(folder);
	onProgress("Installing the VS Code server's own packages.");
	await npm(vscode, ['install', '--omit=dev', '--ignore-scripts']);
	onProgress("Installing the packages of VS Code's built-in extensions.");
	await npm(join(vscode, 'extensions'), ['install', '--omit=dev', '--ignore-scripts']);
	onProgress('Compiling its two native modules.');
	try {
		await rebuildNative(vscode, join(folder, 'headers'));
	} catch (error) {
		onProgress(`Note: the native modules could not be compiled; the server runs without, with errors in its log. ${firstLine(error)}`);
	}
	await rm(join(folder, 'headers'), { recursive: true, force: true });
	await writeFile(join(folder, '.ready'), `${version}\n`);
}

/** Compiles against the headers of the running Node, whatever headers this machine's npm configuration names. */
async function rebuildNative(vscode: string, headers: string): Promise<void> {
	const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
	await installPackage(headers, `${name}@${process.versions.node}`);
	await npm(vscode, ['rebuild', '@vscode/spdlog', '@vscode/native-watchdog'], {
		npm_config_nodedir: join(headers, 'node_modules', name),
	});
}

/** Installs one package into `folder`, a project of its own without any script of the package being run. */
export async function installPackage(folder: string, specifier: string): Promise<void> {
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, 'package.json'), '{ "name": "fetched", "version": "0.0.0", "private": true }\n');
	await npm(folder, ['install', specifier, '--ignore-scripts']);
}

function vscodeFolder(folder: string): string {
	return join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
}

function isReady(folder: string): boolean {
	return existsSync(join(folder, '.ready'));
}

/** Removes what interrupted runs left, but not what a run that is still going builds. */
async function removeAbandoned(folder: string): Promise<void> {
	for (const name of await readdir(folder)) {
		const pid = /\.(?<pid>\d+)\.partial$/u.exec(name)?.groups?.pid;
		if (pid !== undefined && !isRunning(Number(pid))) {
			await rm(join(folder, name), { recursive: true, force: true });
		}
	}
}

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}

function firstLine(error: unknown): string {
	return error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
}
