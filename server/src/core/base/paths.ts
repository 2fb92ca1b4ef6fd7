/**
 * Paths inside a workspace: relative to its root, with `/`, without a leading one. The root itself is the empty path.
 * Core has no path module; these few functions are all it needs.
 */

export function directoryOf(path: string): string {
	const slash = path.lastIndexOf('/');
	return slash < 0 ? '' : path.slice(0, slash);
}

export function baseNameOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

/** The file's name without its last ending: `forms/FRM-01 Check.md` → `FRM-01 Check`. */
export function stemOf(path: string): string {
	const name = baseNameOf(path);
	const dot = name.lastIndexOf('.');
	return dot <= 0 ? name : name.slice(0, dot);
}

/** The ending in lower case, without the dot; empty where there is none. */
export function extensionOf(path: string): string {
	const name = baseNameOf(path);
	const dot = name.lastIndexOf('.');
	return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
}

/** Joins and resolves `.` and `..`. Undefined if the result would leave the workspace. */
export function resolvePath(directory: string, relative: string): string | undefined {
	const parts = directory === '' ? [] : directory.split('/');
	for (const part of relative.split('/')) {
		if (part === '' || part === '.') {
			continue;
		}
		if (part === '..') {
			if (parts.length === 0) {
				return undefined;
			}
			parts.pop();
		} else {
			parts.push(part);
		}
	}
	return parts.join('/');
}

/** How a document in `directory` names the file at `path`: `../forms/FRM-01.md`. */
export function relativePath(directory: string, path: string): string {
	const from = directory === '' ? [] : directory.split('/');
	const to = path.split('/');
	let shared = 0;
	while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) {
		shared++;
	}
	return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

export function isYamlPath(path: string): boolean {
	const extension = extensionOf(path);
	return extension === 'yaml' || extension === 'yml';
}

export function isMarkdownPath(path: string): boolean {
	const extension = extensionOf(path);
	return extension === 'md' || extension === 'markdown';
}
