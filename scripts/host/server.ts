/** Starts the VS Code server on this machine's own address, and ends it. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { VsCodeServer } from './prepare.ts';

export interface ServerOptions {
	readonly server: VsCodeServer;
	/** Where the server keeps its data: a folder of the caller's own for each server. */
	readonly dataFolder: string;
	readonly extensionsFolder: string;
	/**
	 * What the address must hold as `tkn`, made of letters, digits and hyphens. Without it every page on this machine may connect:
	 * that is for the minutes of a test only.
	 */
	readonly token?: string;
	/** Settings for every window, as in a `settings.json`. */
	readonly settings?: Readonly<Record<string, unknown>>;
	/** Receives what the server writes. */
	readonly onOutput?: (text: string) => void;
}

export interface RunningServer {
	/** The address without a path, such as `http://127.0.0.1:41234`. */
	readonly url: string;
	readonly port: number;
	/** The token that was asked for. */
	readonly token?: string | undefined;
	/** Resolves when the server has ended, whoever ended it. */
	readonly ended: Promise<void>;
	/** Ends the server and the processes that it has started, and nothing else. */
	stop(): Promise<void>;
}

const startDeadline = 60_000;

/** Settings that keep a fresh window calm: no welcome page, no chat, no questions. */
export const calmSettings: Readonly<Record<string, unknown>> = {
	'workbench.startupEditor': 'none',
	'workbench.tips.enabled': false,
	'workbench.secondarySideBar.defaultVisibility': 'hidden',
	'chat.disableAIFeatures': true,
	'extensions.ignoreRecommendations': true,
	'files.autoSave': 'off',
	'window.autoDetectColorScheme': true,
	'git.openRepositoryInParentFolders': 'never',
	'security.workspace.trust.enabled': false,
	'telemetry.telemetryLevel': 'off',
};

/** Starts the server on a free port of the loopback address; resolves when it answers. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
	const machine = join(options.dataFolder, 'data', 'Machine');
	await mkdir(machine, { recursive: true });
	await mkdir(options.extensionsFolder, { recursive: true });
	await writeFile(join(machine, 'settings.json'), `${JSON.stringify(options.settings ?? calmSettings, undefined, '\t')}\n`);
	if (options.token !== undefined) {
		await writeFile(tokenFile(options.dataFolder), options.token, { mode: 0o600 });
	}
	const child = spawn(process.execPath, serverArguments(options), {
		cwd: options.dataFolder,
		env: serverEnvironment(options.dataFolder),
		// A process group of its own, so that its extension hosts end with it.
		detached: process.platform !== 'win32',
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const ended = new Promise<void>(resolve => child.once('close', () => resolve()));
	const endWithUs = (): void => end(child, 'SIGKILL');
	process.once('exit', endWithUs);
	void ended.then(() => process.removeListener('exit', endWithUs));
	const stop = async (): Promise<void> => {
		end(child, 'SIGTERM');
		const isSlow = await Promise.race([ended.then(() => false), wait(5000, true, { ref: false })]);
		if (isSlow) {
			end(child, 'SIGKILL');
			await ended;
		}
	};
	try {
		const port = await listeningPort(child, options.onOutput);
		const url = `http://127.0.0.1:${port}`;
		await untilAnswering(`${url}/version`);
		return { url, port, token: options.token, ended, stop };
	} catch (error) {
		await stop();
		throw error;
	}
}

function serverArguments({ server, dataFolder, extensionsFolder, token }: ServerOptions): string[] {
	return [
		join(server.folder, 'out', 'server-main.js'),
		'--host',
		'127.0.0.1',
		'--port',
		'0',
		...(token === undefined ? ['--without-connection-token'] : ['--connection-token-file', tokenFile(dataFolder)]),
		'--accept-server-license-terms',
		'--disable-workspace-trust',
		// Without it, a built VS Code ignores the extension development path in the address.
		'--enable-smoke-test-driver',
		'--server-data-dir',
		dataFolder,
		'--extensions-dir',
		extensionsFolder,
	];
}

function tokenFile(dataFolder: string): string {
	return join(dataFolder, 'token');
}

/**
 * Our environment without what an outer VS Code or npm says about itself, and without a gallery of extensions.
 * Its sockets go into its own folder, not among those of other programs.
 */
function serverEnvironment(folder: string): NodeJS.ProcessEnv {
	const kept = Object.entries(process.env).filter(([name]) => !/^(?:VSCODE_|npm_|ELECTRON_|NODE_OPTIONS$|XDG_RUNTIME_DIR$)/iu.test(name));
	return { ...Object.fromEntries(kept), EXTENSIONS_GALLERY: '{}', TMPDIR: folder };
}

/** The port that the server says it listens on. */
function listeningPort(child: ChildProcess, onOutput: ((text: string) => void) | undefined): Promise<number> {
	return new Promise((resolve, reject) => {
		let output = '';
		const fail = (what: string): void => reject(new Error(`The VS Code server ${what}.\n${output.slice(-4000).trim()}`));
		const timer = setTimeout(() => fail(`did not start within ${startDeadline / 1000} seconds`), startDeadline);
		const read = (chunk: Buffer): void => {
			const text = chunk.toString('utf8');
			onOutput?.(text);
			output = (output + text).slice(-8000);
			const port = /Extension host agent listening on (?<port>\d+)/u.exec(output)?.groups?.port;
			if (port !== undefined) {
				clearTimeout(timer);
				resolve(Number(port));
			}
		};
		child.stdout?.on('data', read);
		child.stderr?.on('data', read);
		child.once('error', error => {
			clearTimeout(timer);
			fail(`could not be started: ${error.message}`);
		});
		child.once('close', code => {
			clearTimeout(timer);
			fail(`ended with exit status ${code}`);
		});
	});
}

async function untilAnswering(address: string): Promise<void> {
	const deadline = Date.now() + startDeadline;
	for (;;) {
		const isAnswering = await fetch(address).then(
			answer => answer.ok,
			() => false,
		);
		if (isAnswering) {
			return;
		}
		if (Date.now() > deadline) {
			throw new Error(`The VS Code server does not answer at ${address}.`);
		}
		await wait(50);
	}
}

/** Signals the server's process group; a group that has already ended is no error. */
function end(child: ChildProcess, signal: NodeJS.Signals): void {
	if (child.pid === undefined) {
		return;
	}
	if (process.platform === 'win32') {
		spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
		return;
	}
	try {
		process.kill(-child.pid, signal);
	} catch {}
}
