/**
 * Compiles the data files of `server/standards` into `server/src/core/standards/bundled/`.
 * `--check` compares instead of writing, and fails where the two differ.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crosswalkShape } from '../src/core/standards/crosswalk.ts';
import {
	clausesShape,
	groupsShape,
	type Pack,
	principlesShape,
	standardShape,
	synonymsShape,
	termsShape,
} from '../src/core/standards/pack.ts';
import { registerShape } from '../src/core/standards/register.ts';
import { readYaml, type Shape } from '../src/core/syntax/yamlShape.ts';
import { positionAt, snapshotOf } from '../src/core/text/snapshot.ts';
import { emitFolder } from './emit.ts';

const source = join(import.meta.dirname, '../standards');
const target = join(import.meta.dirname, '../src/core/standards/bundled');
const problems: string[] = [];

function read<T>(path: string, shape: Shape<T>): T | undefined {
	const text = readFileSync(join(source, path), 'utf8');
	const { value, problems: found } = readYaml(text, shape);
	for (const problem of found) {
		const { line, character } = positionAt(snapshotOf(path, text), problem.from);
		problems.push(`server/standards/${path}:${line + 1}:${character + 1}: ${problem.message}`);
	}
	return value;
}

function readIfThere<T>(folder: string, file: string, shape: Shape<T>, otherwise: T): T {
	return readdirSync(join(source, folder)).includes(file) ? (read(`${folder}/${file}`, shape) ?? otherwise) : otherwise;
}

function readPack(folder: string): Pack | undefined {
	const standard = read(`${folder}/standard.yaml`, standardShape);
	return (
		standard && {
			standard,
			clauses: readIfThere(folder, 'clauses.yaml', clausesShape, []),
			terms: readIfThere(folder, 'terms.yaml', termsShape, []),
			groups: readIfThere(folder, 'groups.yaml', groupsShape, {}),
			principles: readIfThere(folder, 'principles.yaml', principlesShape, []),
		}
	);
}

function folders(path: string): string[] {
	return readdirSync(join(source, path), { withFileTypes: true })
		.filter(entry => entry.isDirectory())
		.map(entry => entry.name)
		.sort();
}

const packs = folders('')
	.filter(key => key !== 'crosswalks')
	.flatMap(key => folders(key).map(edition => readPack(`${key}/${edition}`)))
	.filter(pack => pack !== undefined);
const crosswalks = readdirSync(join(source, 'crosswalks'))
	.sort()
	.map(file => read(`crosswalks/${file}`, crosswalkShape));
const shared = { crosswalks, register: read('register.yaml', registerShape), synonyms: read('synonyms.yaml', synonymsShape) };

if (problems.length > 0) {
	process.stderr.write(`${problems.join('\n')}\n`);
	process.exit(1);
}

const names = packs.map(pack => `${pack.standard.key}-${pack.standard.edition}`);
const imports = [...names, 'shared'].map(
	(name, i) => `import ${i < names.length ? `pack${i}` : 'shared'} from './${name}.json' with { type: 'json' };`,
);
emitFolder(target, {
	...Object.fromEntries(packs.map((pack, i) => [`${names[i]}.json`, rowPerLine(pack)])),
	'shared.json': rowPerLine(shared),
	'index.generated.ts': `// Made by server/scripts/packs.ts from server/standards.
${imports.join('\n')}
import type { StandardsData } from '../catalogue.ts';

export const bundledStandards: StandardsData = { packs: [${names.map((_, i) => `pack${i}`).join(', ')}], ...shared } as unknown as StandardsData;
`,
});

/** JSON with a line for each row of each list, so that a change of one row is a change of one line. */
function rowPerLine(value: object): string {
	const parts = Object.entries(value).map(([key, part]) =>
		Array.isArray(part)
			? `${JSON.stringify(key)}: [\n${part.map(row => JSON.stringify(row)).join(',\n')}\n]`
			: `${JSON.stringify(key)}: ${JSON.stringify(part)}`,
	);
	return `{\n${parts.join(',\n')}\n}\n`;
}
