/** Writes the registry of rules from the files of `server/src/core/rules/`. `--check` compares instead. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { emitFile } from './emit.ts';

const folder = join(import.meta.dirname, '../src/core/rules');
/** A rule's file is named in kebab-case; the engine's own files are not. */
const ids = readdirSync(folder)
	.filter(name => /^[a-z]+(-[a-z]+)+\.ts$/.test(name))
	.map(name => name.slice(0, -'.ts'.length))
	.sort();
const variable = (id: string): string => id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

emitFile(
	join(folder, 'registry.generated.ts'),
	`// Made by server/scripts/rules.ts from the files of this folder.
${ids.map(id => `import ${variable(id)} from './${id}.ts';`).join('\n')}
import type { Rule } from './rule.ts';

/** All rules, by id in alphabetical order. */
export const rules: readonly Rule[] = [
${ids.map(id => `\t${variable(id)},`).join('\n')}
];
`,
);
