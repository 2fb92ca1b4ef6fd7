/**
 * `npm test`: everything that must hold, in the order in which it is cheapest to learn that it does not. Each step is run even if
 * one before it failed. Ends with a line `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const results = join(root, 'out/test-results');

interface Step {
	readonly name: string;
	readonly command: readonly string[];
	/** Where it leaves its counts; a step without counts as one test. */
	readonly counts?: { readonly file: string; readonly read: (json: unknown) => Counts };
}

interface Counts {
	readonly passed: number;
	readonly failed: number;
}

const steps: readonly Step[] = [
	{ name: 'Generated files are current', command: ['npm', 'run', '--silent', 'check:generated'] },
	{ name: 'Types', command: ['npm', 'run', '--silent', 'typecheck'] },
	{ name: 'Lint and format', command: ['npm', 'run', '--silent', 'lint'] },
	{ name: 'Build', command: ['npm', 'run', '--silent', 'build'] },
	{
		name: 'Unit, property and protocol tests',
		command: ['npx', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${join(results, 'vitest.json')}`],
		counts: { file: 'vitest.json', read: vitestCounts },
	},
	{
		name: 'Tests in VS Code',
		command: ['node', 'tests/vscode/run.ts', '--results', join(results, 'vscode.json')],
		counts: { file: 'vscode.json', read: plainCounts },
	},
];

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

let passed = 0;
let failed = 0;
for (const step of steps) {
	process.stdout.write(`\n${step.name}\n`);
	const { status } = spawnSync(step.command[0] ?? '', step.command.slice(1), { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
	const counts = countsOf(step, status === 0);
	process.stdout.write(`${step.name}: ${counts.failed === 0 ? 'ok' : 'FAILED'}\n`);
	passed += counts.passed;
	failed += counts.failed;
}
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

/** A step that failed counts at least one failure, whatever its own counts say. */
function countsOf(step: Step, isGood: boolean): Counts {
	const counts = step.counts === undefined ? { passed: isGood ? 1 : 0, failed: 0 } : readCounts(step.counts);
	return isGood && counts.passed > 0 ? counts : { passed: counts.passed, failed: Math.max(counts.failed, 1) };
}

function readCounts({ file, read }: NonNullable<Step['counts']>): Counts {
	try {
		return read(JSON.parse(readFileSync(join(results, file), 'utf8')));
	} catch {
		return { passed: 0, failed: 1 };
	}
}

function vitestCounts(json: unknown): Counts {
	const { numPassedTests, numFailedTests } = json as { readonly numPassedTests: number; readonly numFailedTests: number };
	return { passed: numPassedTests, failed: numFailedTests };
}

function plainCounts(json: unknown): Counts {
	return json as Counts;
}
