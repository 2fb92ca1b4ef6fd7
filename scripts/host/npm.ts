/** Runs npm for the parts that are no dependencies of the project: they go into folders of their own below `.vscode-test/`. */
import { spawn } from 'node:child_process';
import { delimiter, dirname } from 'node:path';

/** One line about what happens now, for a person who waits. */
export type Progress = (line: string) => void;

/**
 * Runs `npm` in `folder` on the Node that runs this script, whatever Node the machine has.
 * Rejects with the last lines of npm's output when npm fails.
 */
export function npm(folder: string, args: readonly string[], variables: Readonly<Record<string, string>> = {}): Promise<void> {
	return new Promise((resolve, reject) => {
		const isWindows = process.platform === 'win32';
		const child = spawn(isWindows ? 'npm.cmd' : 'npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
			cwd: folder,
			env: { ...environment(), ...variables },
			shell: isWindows,
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let output = '';
		const collect = (chunk: Buffer): void => {
			output = (output + chunk.toString('utf8')).slice(-4000);
		};
		child.stdout.on('data', collect);
		child.stderr.on('data', collect);
		const endWithUs = (): boolean => child.kill();
		process.once('exit', endWithUs);
		child.on('error', error => reject(new Error(`npm did not start: ${error.message}.`)));
		child.on('close', code => {
			process.removeListener('exit', endWithUs);
			if (code === 0) {
				resolve();
			} else {
				reject(new Error(`npm ${args.join(' ')} failed in ${folder}:\n${output.trim()}`));
			}
		});
	});
}

/**
 * The environment without what an outer `npm run` says about the project: else npm would work on the project's folder.
 * What a person has configured (registry, certificates, proxies) stays.
 */
function environment(): NodeJS.ProcessEnv {
	const kept = Object.entries(process.env).filter(
		([name]) => !/^npm_(?:lifecycle|package|command|execpath|node_execpath)|^npm_config_(?:local_prefix|node_gyp)$|^INIT_CWD$/iu.test(name),
	);
	const path = kept.find(([name]) => name.toUpperCase() === 'PATH');
	const rest = kept.filter(([name]) => name.toUpperCase() !== 'PATH');
	return { ...Object.fromEntries(rest), [path?.[0] ?? 'PATH']: [dirname(process.execPath), path?.[1] ?? ''].join(delimiter) };
}
