import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import { expect, test } from 'vitest';

const core = join(import.meta.dirname, '../../server/src/core');

/** From the lowest to the highest. Files directly in core stand above all folders. */
const layers: readonly string[] = [
	'base',
	'text',
	'syntax',
	'standards',
	'model',
	'configuration',
	'index',
	'coverage',
	'trace',
	'rules',
	'features',
	'.',
];

interface Import {
	readonly file: string;
	readonly target: string;
	readonly isTypeOnly: boolean;
}

const files = readdirSync(core, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'));
const imports = files.flatMap(file => importsOf(file, readFileSync(join(core, file), 'utf8')));

function importsOf(file: string, source: string): Import[] {
	const statements = source.matchAll(/^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm);
	const dynamic = source.matchAll(/\b(?:import|require)\(\s*['"`]([^'"`]+)/g);
	return [
		...[...statements].map(([, type, target = '']) => ({ file, target, isTypeOnly: type !== undefined })),
		...[...dynamic].map(([, target = '']) => ({ file, target, isTypeOnly: false })),
	];
}

function layerOf(file: string): number {
	const folder = file.includes(sep) ? (file.split(sep)[0] ?? '.') : '.';
	return layers.indexOf(folder);
}

test('every folder of core is a layer', () => {
	expect(files.length).toBeGreaterThan(50);
	expect(imports.length).toBeGreaterThan(100);
	expect(files.filter(file => layerOf(file) < 0)).toEqual([]);
});

test('core imports itself, yaml and @lezer/markdown only', () => {
	const packages = imports.filter(({ target }) => !target.startsWith('.'));
	expect(new Set(packages.map(({ target }) => target))).toEqual(new Set(['yaml', '@lezer/markdown', '@lezer/common']));
	const outside = imports.filter(({ file, target }) => target.startsWith('.') && normalize(join(file, '..', target)).startsWith('..'));
	expect(outside).toEqual([]);
});

test('of @lezer/common, which is no dependency of its own, core takes types and tree fragments', () => {
	const taken = files.flatMap(file =>
		[...readFileSync(join(core, file), 'utf8').matchAll(/^import (type )?\{([^}]*)\} from '@lezer\/common'/gm)].flatMap(
			([, type, names = '']) => (type === undefined ? names.split(',').map(name => name.trim()) : []),
		),
	);
	expect(taken.filter(name => !name.startsWith('type ') && name !== 'TreeFragment')).toEqual([]);
});

test('a layer imports lower layers and itself', () => {
	const upward = imports.filter(
		({ file, target }) => target.startsWith('.') && layerOf(normalize(join(file, '..', target))) > layerOf(file),
	);
	expect(upward.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
});

test('core names no clock, timer, console or process', () => {
	const forbidden =
		/\b(?:Date\.now|new Date\(\)|setTimeout\(|setInterval\(|setImmediate\(|console\.\w|process\.\w|performance\.\w|Math\.random)/;
	const found = files.filter(file => forbidden.test(readFileSync(join(core, file), 'utf8')));
	expect(found).toEqual([]);
});
