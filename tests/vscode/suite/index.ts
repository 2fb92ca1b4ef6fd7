/** The module that VS Code runs: every test in turn, in one window. */
import { writeFileSync } from 'node:fs';
import { activationTests } from './activation.ts';
import { coverageTests } from './coverage.ts';
import { diagnosticsTests } from './diagnostics.ts';
import { editingTests } from './editing.ts';
import { featureTests } from './features.ts';
import { runTest, type Test, type TestResult } from './harness.ts';
import { packTests } from './packs.ts';
import { plainTests } from './plain.ts';
import { renameTests } from './rename.ts';
import { suspectTests } from './suspect.ts';
import { traceActionTests } from './traceActions.ts';
import { traceabilityTests } from './traceability.ts';
import { wordingTests } from './wording.ts';

/** Set by run.ts when it bundles this module. */
declare const __RESULTS_PATH__: string;
declare const __SUITE__: 'examples' | 'packs' | 'plain';

const suites: Readonly<Record<typeof __SUITE__, readonly Test[]>> = {
	examples: [
		...activationTests,
		...diagnosticsTests,
		...featureTests,
		...traceabilityTests,
		...traceActionTests,
		...coverageTests,
		...editingTests,
		...wordingTests,
		...suspectTests,
		...renameTests,
	],
	packs: packTests,
	plain: plainTests,
};
const tests = suites[__SUITE__];

/** Runs the tests and rejects when one failed. Results are written after each test, so that a run that hangs shows where. */
export async function run(): Promise<void> {
	const results: TestResult[] = [];
	const write = (): void => writeFileSync(__RESULTS_PATH__, JSON.stringify({ planned: tests.length, results }));
	write();
	for (const test of tests) {
		results.push(await runTest(test));
		write();
	}
	const failed = results.filter(({ failure }) => failure !== undefined).length;
	if (failed > 0) {
		throw new Error(`${failed} of ${results.length} tests failed.`);
	}
}
