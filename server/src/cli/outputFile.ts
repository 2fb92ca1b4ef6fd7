import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { NodeHost } from '../hosts/nodeHost.ts';
import { CannotWork } from './usage.ts';

export const byteOrderMark = '\uFEFF';

/** The path of `--output` relative to the root. @param reason why it must lie in there. @throws {CannotWork} for a file outside the workspace. */
export function workspacePath(root: string, output: string, reason: string): string {
	const path = relative(root, resolve(output)).split(sep).join('/');
	if (path === '' || path === '..' || path.startsWith('../') || /^[A-Za-z]:/.test(path)) {
		throw new CannotWork(`--output is ${output}, but must be a file of the workspace, for ${reason}`);
	}
	return path;
}

/** The text with all that its bytes say, a byte order mark too; undefined where there is no file. @throws {CannotWork} */
export function textOf(root: string, path: string): string | undefined {
	const file = resolve(root, path);
	if (!existsSync(file)) {
		return undefined;
	}
	if (statSync(file).isDirectory()) {
		throw new CannotWork(`${path} is a folder; name a file`);
	}
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
	} catch (error) {
		throw new CannotWork(
			error instanceof TypeError ? `${path} is not UTF-8 text; nothing was written` : `${path} cannot be read: ${String(error)}`,
		);
	}
}

/** Writes a file of the workspace, and the folders that it needs. @throws {CannotWork} */
async function write(root: string, path: string, text: string): Promise<void> {
	mkdirSync(dirname(resolve(root, path)), { recursive: true });
	const failure = await new NodeHost(root, { isEager: false, today: undefined }).write(path, text);
	if (failure !== undefined) {
		throw new CannotWork(`${path} ${failure}`);
	}
}

/** What a command would make of a file, and in a few words what that changes. */
export interface Written {
	readonly text: string;
	readonly says: string;
}

/** Writes what has changed, or with `--check` only says so; gives the exit status. @throws {CannotWork} */
export async function settle(
	root: string,
	path: string,
	old: string | undefined,
	{ text, says }: Written,
	isCheck: boolean,
): Promise<number> {
	if (text === old) {
		process.stdout.write(`${path} is up to date.\n`);
		return 0;
	}
	if (isCheck) {
		process.stdout.write(`${path} would change: ${says}.\n`);
		return 1;
	}
	await write(root, path, text);
	process.stdout.write(`${path}: ${says}.\n`);
	return 0;
}
