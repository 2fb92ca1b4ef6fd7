/** Writes a page for each rule into `server/docs/rules/`. `--check` compares instead. */
import { join } from 'node:path';
import { rules } from '../src/core/rules/registry.generated.ts';
import type { Example, Rule } from '../src/core/rules/rule.ts';
import { emitFolder } from './emit.ts';

const severities = ['error', 'warning', 'information', 'hint'];

emitFolder(join(import.meta.dirname, '../docs/rules'), {
	...Object.fromEntries(rules.map(rule => [`${rule.id}.md`, pageOf(rule)])),
	'README.md': indexPage(),
});

function indexPage(): string {
	const rows = rules.map(rule => `| [${rule.id}](${rule.id}.md) | ${rule.defaultSeverity} | ${rule.summary} |`);
	return `# Rules\n\n<!-- Made by server/scripts/docs.ts from the rules themselves. -->\n\n| rule | reported as | what holds |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}

function pageOf(rule: Rule): string {
	const clauses = rule.clauses.length === 0 ? '' : `\n\nServes ${rule.clauses.map(clause => `\`${clause}\``).join(', ')}.`;
	const limits = rule.limits === undefined ? '' : `\n\n## What it leaves alone\n\n${rule.limits}`;
	const others = severities.filter(severity => severity !== rule.defaultSeverity).join('`, `');
	return `# ${rule.id}

<!-- Made by server/scripts/docs.ts from server/src/core/rules/${rule.id}.ts. -->

${rule.summary}

Reported as **${rule.defaultSeverity}**.

## Why

${rule.rationale}${clauses}${limits}

## Examples

${rule.examples.map(exampleOf).join('\n\n')}

## Options

In \`qms.yaml\`: \`rules: { ${rule.id}: off }\`, or \`${others}\`.
`;
}

/** Carets mark what is reported. */
function exampleOf(example: Example): string {
	const fixed = example.fixed === undefined ? '' : `\n\nAfter the fixes:\n\n~~~md\n${example.fixed.trimEnd()}\n~~~`;
	return `### ${example.title}\n\n~~~text\n${example.workspace.trimEnd()}\n~~~${fixed}`;
}
