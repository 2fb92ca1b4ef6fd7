import { cpSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Copies the documents to a folder of their own, so that no configuration from around reaches the tools. */
export function copyCorpus(from: string, to: string): { readonly count: number; readonly bytes: number } {
	rmSync(to, { recursive: true, force: true });
	cpSync(from, to, { recursive: true, filter: source => statSync(source).isDirectory() || source.endsWith('.md') });
	const files = corpusFiles(to);
	return { count: files.length, bytes: files.reduce((sum, file) => sum + statSync(join(to, file)).size, 0) };
}

/** The Markdown files below a folder, relative to it. */
export function corpusFiles(folder: string): string[] {
	return existsSync(folder) ? walk(folder).map(file => relative(folder, file)) : [];
}

function walk(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
		const path = join(folder, entry.name);
		return entry.isDirectory() ? walk(path) : entry.name.endsWith('.md') ? [path] : [];
	});
}
