/**
 * Compiles the data files of `server/standards` into `server/src/core/standards/bundled/`.
 * `--check` compares instead of writing, and fails where the two differ.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crosswalkShape } from '../src/core/standards/crosswalk.ts';
import { familiesShape } from '../src/core/standards/families.ts';
import { groupsShape, type Pack, standardShape, synonymsShape } from '../src/core/standards/pack.ts';
import { profilesShape } from '../src/core/standards/profile.ts';
import { registerShape } from '../src/core/standards/register.ts';
import {
	clausesOf,
	clausesShape,
	principlesOf,
	principlesShape,
	type RowProblem,
	termsOf,
	termsShape,
} from '../src/core/standards/rows.ts';
import { usageShape } from '../src/core/standards/usage.ts';
import { listOf, readYaml, type Shape, text } from '../src/core/syntax/yamlShape.ts';
import { positionAt, snapshotOf } from '../src/core/text/snapshot.ts';
import { compile } from './compile.ts';
import { emitFolder } from './emit.ts';

const source = join(import.meta.dirname, '../standards');
const target = join(import.meta.dirname, '../src/core/standards/bundled');
const problems: string[] = [];

function read<T>(path: string, shape: Shape<T>): T | undefined {
	const content = readFileSync(join(source, path), 'utf8');
	const { value, problems: found } = readYaml(content, shape);
	for (const problem of found) {
		const { line, character } = positionAt(snapshotOf(path, content), problem.from);
		problems.push(`server/standards/${path}:${line + 1}:${character + 1}: ${problem.message}`);
	}
	return value;
}

function readIfThere<T>(folder: string, file: string, shape: Shape<T>, otherwise: T): T {
	return readdirSync(join(source, folder)).includes(file) ? (read(`${folder}/${file}`, shape) ?? otherwise) : otherwise;
}

const packs = new Map<string, Pack | undefined>();

/** An edition, whole: what it takes over from the one it is based on stands in it. */
function packOf(folder: string): Pack | undefined {
	if (packs.has(folder)) {
		return packs.get(folder);
	}
	packs.set(folder, undefined);
	const standard = read(`${folder}/standard.yaml`, standardShape);
	if (standard !== undefined) {
		const base = standard.basedOn === null ? undefined : packOf(standard.basedOn.replace(':', '/'));
		const inFile =
			(file: string): RowProblem =>
			(key, reason) =>
				problems.push(`server/standards/${folder}/${file}: ${key} ${reason}`);
		packs.set(folder, {
			standard,
			clauses: clausesOf(readIfThere(folder, 'clauses.yaml', clausesShape, []), base, inFile('clauses.yaml')),
			terms: termsOf(readIfThere(folder, 'terms.yaml', termsShape, []), base, inFile('terms.yaml')),
			groups: readIfThere(folder, 'groups.yaml', groupsShape, {}),
			principles: principlesOf(readIfThere(folder, 'principles.yaml', principlesShape, []), base, inFile('principles.yaml')),
		});
	}
	return packs.get(folder);
}

function folders(path: string): string[] {
	return readdirSync(join(source, path), { withFileTypes: true })
		.filter(entry => entry.isDirectory())
		.map(entry => entry.name)
		.sort();
}

const order = read('order.yaml', listOf(text)) ?? [];
for (const key of folders('').filter(folder => folder !== 'crosswalks' && !order.includes(folder))) {
	problems.push(`server/standards/order.yaml: ${key} is missing`);
}
const editions = order.flatMap(key => folders(key).map(edition => packOf(`${key}/${edition}`))).filter(pack => pack !== undefined);
const crosswalks = readdirSync(join(source, 'crosswalks'))
	.sort()
	.map(file => read(`crosswalks/${file}`, crosswalkShape));

if (problems.length === 0) {
	// What is needed at every start stands first.
	const { texts, kinds, nodes, roots } = compile({
		standards: editions.map(pack => pack.standard),
		register: read('register.yaml', registerShape),
		synonyms: read('synonyms.yaml', synonymsShape),
		...Object.fromEntries(
			editions.map(({ standard, clauses, terms, groups, principles }) => [
				`${standard.key}:${standard.edition}`,
				{ clauses, terms, groups, principles },
			]),
		),
		crosswalks,
		profiles: read('profiles.yaml', profilesShape),
		usage: read('usage.yaml', usageShape),
		families: read('families.yaml', familiesShape),
	});
	emitFolder(target, {
		'data.generated.ts': `// Made by server/scripts/packs.ts from server/standards.
import type { Compiled } from '../compiled.ts';

export const compiled: Compiled = {
	texts: ${literal(texts)},
	kinds: ${literal(kinds)},
	nodes: ${literal(nodes)},
	roots: ${JSON.stringify(roots)},
};
`,
	});
}
if (problems.length > 0) {
	process.stderr.write(`${problems.join('\n')}\n`);
	process.exit(1);
}

/** Text over many lines, so that a change of one row is a change of few lines. */
function literal(text: string): string {
	return `\`${text.replace(/[\\`]|\$\{/g, '\\$&').replaceAll('\r', '\\r')}\``;
}
