import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** What is checked out in the repository that a folder stands in, read from git's own files; undefined where there is none. */
export function commitOf(folder: string): { readonly id: string; readonly branch: string | undefined } | undefined {
	try {
		const repository = repositoryAround(folder);
		const head = repository && textOf(join(repository, 'HEAD'));
		if (repository === undefined || head === undefined) {
			return undefined;
		}
		const name = /^ref: (.+)$/.exec(head)?.[1];
		const id = name === undefined ? head : idOf(repository, name);
		return id === undefined || !/^[0-9a-f]{40,64}$/.test(id) ? undefined : { id, branch: name?.replace(/^refs\/heads\//, '') };
	} catch {
		return undefined;
	}
}

/** The folder that holds `HEAD`. In a work tree of its own `.git` is a file that names it. */
function repositoryAround(folder: string): string | undefined {
	for (let at = resolve(folder); ; at = dirname(at)) {
		const path = join(at, '.git');
		if (existsSync(path)) {
			return statSync(path).isDirectory() ? path : resolve(at, /^gitdir: (.+)$/.exec(textOf(path) ?? '')?.[1] ?? '');
		}
		if (dirname(at) === at) {
			return undefined;
		}
	}
}

/** What a branch stands at: in a file of its own, or in the list of those that were packed. */
function idOf(repository: string, name: string): string | undefined {
	const shared = resolve(repository, textOf(join(repository, 'commondir')) ?? '.');
	const loose = [repository, shared].map(folder => textOf(join(folder, name))).find(text => text !== undefined);
	const packed = textOf(join(shared, 'packed-refs'));
	return (
		loose ??
		packed
			?.split('\n')
			.find(line => line.endsWith(` ${name}`))
			?.split(' ')[0]
	);
}

function textOf(path: string): string | undefined {
	return existsSync(path) && statSync(path).isFile() ? readFileSync(path, 'utf8').trim() : undefined;
}
