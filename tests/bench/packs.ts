import { spawnSync } from 'node:child_process';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

export interface PackCosts {
	/** What all packs add to a bundle, in bytes, minified. */
	readonly bytes: number;
	/** What a process takes longer that reads all packs and makes the catalogue of them, in milliseconds. */
	readonly start: number;
	/** What it takes longer still to make the edition that a workspace is checked against, with its cues. */
	readonly first: number;
}

const times = 15;

/** Runs a process with the packs, and one without, side by side. */
export function measurePacks(root: string, cache: string): PackCosts {
	const folder = join(cache, 'packs');
	mkdirSync(folder, { recursive: true });
	const core = join(root, 'server/src/core/standards').replaceAll('\\', '/');
	const load = `import { bundledStandards } from '${core}/bundled.ts';\nimport { catalogueOf } from '${core}/catalogue.ts';\nconst catalogue = catalogueOf(bundledStandards);\n`;
	const make = `import { cuesOf } from '${core}/clauseCues.ts';\nconst edition = catalogue.editions.get('iso-9001:2015');\nif (edition !== undefined) cuesOf(edition);\n`;
	const empty = bundle(
		folder,
		'empty',
		`import { cuesOf } from '${core}/clauseCues.ts';\nimport { catalogueOf } from '${core}/catalogue.ts';\nglobalThis.kept = [cuesOf, catalogueOf];\n`,
	);
	const all = bundle(folder, 'all', `${load}globalThis.kept = catalogue;\n`);
	const one = bundle(folder, 'one', `${load}${make}globalThis.kept = catalogue;\n`);
	const [none, start, first] = medians([empty, all, one]);
	return {
		bytes: statSync(join(folder, 'all.mjs')).size - statSync(join(folder, 'empty.mjs')).size,
		start: start - none,
		first: first - start,
	};
}

function bundle(folder: string, name: string, source: string): string {
	const entry = join(folder, `${name}.ts`);
	const outfile = join(folder, `${name}.mjs`);
	writeFileSync(entry, source);
	buildSync({ entryPoints: [entry], outfile, bundle: true, minify: true, format: 'esm', platform: 'node', logLevel: 'error' });
	return outfile;
}

/** In turn, so that whatever else the machine does meets all alike. */
function medians(files: readonly [string, string, string]): [number, number, number] {
	const taken = files.map((): number[] => []);
	for (let i = 0; i < times; i++) {
		files.forEach((file, k) => {
			const began = process.hrtime.bigint();
			spawnSync(process.execPath, [file]);
			taken[k]?.push(Number(process.hrtime.bigint() - began) / 1e6);
		});
	}
	const middle = (values: readonly number[] | undefined): number => [...(values ?? [])].sort((a, b) => a - b)[times >> 1] ?? 0;
	return [middle(taken[0]), middle(taken[1]), middle(taken[2])];
}
