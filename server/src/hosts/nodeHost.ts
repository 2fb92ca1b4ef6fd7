import { type Dirent, existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import picomatch from 'picomatch';
import type { ReadResult, WorkspaceHost } from '../core/host.ts';

/** The largest file that is read as a document, in bytes. A book of a thousand pages is two million. */
const maximumSize = 20_000_000;

const neverListed: ReadonlySet<string> = new Set(['.git', 'node_modules', '.hg', '.svn', '.vscode-test']);

/** A folder on disk. */
export class NodeHost implements WorkspaceHost {
	readonly #root: string;
	readonly #isEager: boolean;
	readonly #today: string | undefined;
	/** Rules of `.gitignore` files by the folder they stand in, relative to the root; `..` and so on for those above it. */
	#ignoreRules = new Map<string, Ignore>();

	/**
	 * With `isEager` files are read without giving way to anything else: fastest for a command, out of the question for a server.
	 * `today` is for tests and for commands that are told a date.
	 */
	constructor(root: string, options: { readonly isEager?: boolean; readonly today?: string | undefined } = {}) {
		this.#root = resolve(root);
		this.#isEager = options.isEager ?? false;
		this.#today = options.today;
	}

	list(): Promise<readonly string[]> {
		this.#ignoreRules = rulesAbove(this.#root);
		const found: string[] = [];
		this.#listFolder('', found, new Set([realPathOf(this.#root)]));
		return Promise.resolve(found);
	}

	async read(path: string): Promise<ReadResult> {
		try {
			const file = join(this.#root, path);
			const stat = statSync(file);
			if (!stat.isFile()) {
				return { problem: stat.isDirectory() ? 'is a folder' : 'is not a file' };
			}
			if (stat.size > maximumSize) {
				return { problem: `is larger than ${maximumSize / 1_000_000} MB` };
			}
			return textOf(this.#isEager ? readFileSync(file) : await readFile(file));
		} catch (error) {
			return { problem: reasonOf(error) };
		}
	}

	exists(path: string): Promise<boolean> {
		return Promise.resolve(existsSync(join(this.#root, path)));
	}

	/** A reader never sees half a file: it is written beside, and then put in place. */
	async write(path: string, text: string): Promise<string | undefined> {
		const file = join(this.#root, path);
		const beside = `${file}.${process.pid}.tmp`;
		try {
			await writeFile(beside, text);
			await rename(beside, file);
			return undefined;
		} catch (error) {
			await rm(beside, { force: true });
			return `cannot be written (${codeOf(error)})`;
		}
	}

	isIgnored(path: string): boolean {
		return path.split('/').some(part => neverListed.has(part)) || this.#isIgnoredByGit(path, false);
	}

	matcher(globs: readonly string[]): (path: string) => boolean {
		return picomatch([...globs], { dot: true });
	}

	today(): string {
		return this.#today ?? localDate(new Date());
	}

	#listFolder(folder: string, found: string[], ancestors: ReadonlySet<string>): void {
		const entries = entriesOf(join(this.#root, folder));
		if (entries.some(entry => entry.name === '.gitignore')) {
			addRules(this.#ignoreRules, folder, join(this.#root, folder, '.gitignore'));
		}
		for (const entry of entries) {
			const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
			const kind = entry.isSymbolicLink() ? kindOfLink(join(this.#root, path)) : entry.isDirectory() ? 'folder' : 'file';
			if (kind === undefined || neverListed.has(entry.name) || this.#isIgnoredByGit(path, kind === 'folder')) {
				continue;
			}
			if (kind === 'file') {
				found.push(path);
				continue;
			}
			const real = entry.isSymbolicLink() ? realPathOf(join(this.#root, path)) : undefined;
			if (real === undefined) {
				this.#listFolder(path, found, ancestors);
			} else if (
				![...ancestors].some(ancestor => ancestor === real || ancestor.startsWith(real + sep) || real.startsWith(ancestor + sep))
			) {
				this.#listFolder(path, found, new Set([...ancestors, real]));
			}
		}
	}

	#isIgnoredByGit(path: string, isFolder: boolean): boolean {
		for (const [folder, rules] of this.#ignoreRules) {
			const inside =
				folder === ''
					? path
					: folder.startsWith('..')
						? `${relative(join(this.#root, folder), this.#root).split(sep).join('/')}/${path}`
						: path.startsWith(`${folder}/`)
							? path.slice(folder.length + 1)
							: undefined;
			if (inside !== undefined && inside !== '' && rules.ignores(isFolder ? `${inside}/` : inside)) {
				return true;
			}
		}
		return false;
	}
}

function entriesOf(folder: string): readonly Dirent[] {
	try {
		return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
	} catch {
		return [];
	}
}

/** What a symbolic link leads to; undefined if to nothing. */
function kindOfLink(path: string): 'file' | 'folder' | undefined {
	try {
		return statSync(path).isDirectory() ? 'folder' : 'file';
	} catch {
		return undefined;
	}
}

function realPathOf(path: string): string {
	try {
		return realpathSync(path);
	} catch {
		return path;
	}
}

/** The rules of the folders above the root, up to the one that holds the repository. */
function rulesAbove(root: string): Map<string, Ignore> {
	const rules = new Map<string, Ignore>();
	let folder = root;
	for (
		let up = '..';
		!existsSync(join(folder, '.git')) && lstatSync(join(folder, '..')).isDirectory() && resolve(folder, '..') !== folder;
		up += '/..'
	) {
		folder = resolve(folder, '..');
		if (existsSync(join(folder, '.gitignore'))) {
			addRules(rules, up, join(folder, '.gitignore'));
		}
	}
	return existsSync(join(folder, '.git')) ? rules : new Map();
}

function addRules(rules: Map<string, Ignore>, folder: string, file: string): void {
	try {
		rules.set(folder, ignore().add(readFileSync(file, 'utf8')));
	} catch {
		// A .gitignore that cannot be read ignores nothing.
	}
}

const decoder = new TextDecoder('utf-8', { fatal: false });

function textOf(bytes: Uint8Array): ReadResult {
	if (isUtf16(bytes)) {
		return { text: new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes) };
	}
	return bytes.subarray(0, 8000).includes(0) ? { problem: 'is not text' } : { text: decoder.decode(bytes) };
}

function isUtf16(bytes: Uint8Array): boolean {
	return bytes.length >= 2 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff));
}

function reasonOf(error: unknown): string {
	const code = codeOf(error);
	switch (code) {
		case 'ENOENT':
			return 'is not there any more';
		case 'EACCES':
		case 'EPERM':
			return 'may not be read';
		case 'ELOOP':
			return 'is a link that leads around in a circle';
		default:
			return `cannot be read (${code})`;
	}
}

function codeOf(error: unknown): string {
	return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown reason';
}

function localDate(now: Date): string {
	return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}
