/** Bundles the extension, the server and the command into `dist/`. `--watch` goes on; `--minify` is for the package. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, context } from 'esbuild';

const root = join(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
const isWatching = process.argv.includes('--watch');
const isMinified = process.argv.includes('--minify');

const shared: BuildOptions = {
	bundle: true,
	format: 'cjs',
	target: 'node20',
	platform: 'node',
	absWorkingDir: root,
	minify: isMinified,
	sourcemap: !isMinified,
	define: { __VERSION__: JSON.stringify(version) },
	// Packages that come in both forms are taken in the one that can be shaken.
	mainFields: ['module', 'main'],
	logLevel: 'warning',
};

const bundles: readonly BuildOptions[] = [
	{ ...shared, entryPoints: ['client/src/node/main.ts'], outfile: 'dist/client.cjs', external: ['vscode'] },
	{
		...shared,
		entryPoints: ['client/graph/src/main.ts'],
		outfile: 'dist/graph.js',
		format: 'iife',
		platform: 'browser',
		target: 'chrome120',
	},
	{ ...shared, entryPoints: ['server/src/node/main.ts'], outfile: 'dist/server.cjs' },
	{
		...shared,
		entryPoints: { qms: 'server/src/cli/main.ts' },
		outdir: 'dist',
		outExtension: { '.js': '.mjs' },
		format: 'esm',
		// So that the language server, half of the program, is read only by the command that is one.
		splitting: true,
		chunkNames: 'qms-[hash]',
		banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
	},
];

rmSync(join(root, 'dist'), { recursive: true, force: true });
for (const bundle of bundles) {
	const building = await context(bundle);
	if (isWatching) {
		await building.watch();
	} else {
		await building.rebuild();
		await building.dispose();
	}
}
