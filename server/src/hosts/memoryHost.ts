import type { WorkspaceHost } from '../core/host.ts';

/** A workspace in memory: for tests, and for documents that stand in no folder. */
export class MemoryHost implements WorkspaceHost {
	readonly files: Map<string, string>;
	readonly #today: string;

	constructor(files: Readonly<Record<string, string>> = {}, today = '2026-11-22') {
		this.files = new Map(Object.entries(files));
		this.#today = today;
	}

	list(): Promise<readonly string[]> {
		return Promise.resolve([...this.files.keys()]);
	}

	read(path: string): Promise<{ readonly text: string } | { readonly problem: string }> {
		const text = this.files.get(path);
		return Promise.resolve(text === undefined ? { problem: 'is not there any more' } : { text: text.replace(/^\uFEFF/, '') });
	}

	exists(path: string): Promise<boolean> {
		return Promise.resolve(this.files.has(path) || [...this.files.keys()].some(file => path === '' || file.startsWith(`${path}/`)));
	}

	write(path: string, text: string): Promise<undefined> {
		this.files.set(path, text);
		return Promise.resolve(undefined);
	}

	isIgnored(): boolean {
		return false;
	}

	matcher(globs: readonly string[]): (path: string) => boolean {
		const patterns = globs.map(
			glob =>
				new RegExp(
					`^${glob
						.split(/(\*\*\/?|\*|\?)/)
						.map(asPattern)
						.join('')}$`,
				),
		);
		return path => patterns.some(pattern => pattern.test(path));
	}

	today(): string {
		return this.#today;
	}
}

/** Enough of globs for tests: `**`, `*` and `?`. */
function asPattern(part: string): string {
	switch (part) {
		case '**/':
			return '(?:.*/)?';
		case '**':
			return '.*';
		case '*':
			return '[^/]*';
		case '?':
			return '[^/]';
		default:
			return part.replace(/[.+^${}()|[\]\\]/g, '\\$&');
	}
}
