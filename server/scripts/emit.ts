import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** With `--check` among the arguments nothing is written: files that are not current are named, and the process fails. */
const isCheck = process.argv.includes('--check');

/** Writes a generated file. */
export function emitFile(path: string, content: string): void {
	const isCurrent = existsSync(path) && readFileSync(path, 'utf8') === content;
	if (isCheck) {
		report(isCurrent ? [] : [path]);
		return;
	}
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, content);
	process.stdout.write(`${isCurrent ? 'current' : 'written'}: ${relative(process.cwd(), path)}\n`);
}

/** Writes generated files into a folder that holds nothing else. */
export function emitFolder(folder: string, files: Readonly<Record<string, string>>): void {
	const strangers = (existsSync(folder) ? readdirSync(folder) : [])
		.filter(name => !Object.hasOwn(files, name))
		.map(name => join(folder, name));
	if (isCheck) {
		report(strangers);
	} else {
		for (const path of strangers) {
			rmSync(path);
		}
	}
	for (const [name, content] of Object.entries(files)) {
		emitFile(join(folder, name), content);
	}
}

function report(paths: readonly string[]): void {
	if (paths.length > 0) {
		process.stderr.write(`Not current: ${paths.map(path => relative(process.cwd(), path)).join(', ')}. Run: npm run generate\n`);
		process.exitCode = 1;
	}
}
