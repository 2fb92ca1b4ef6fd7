import type { TestResult } from './suite/harness.ts';

/** What came of some tests: those that have run, of so many. */
export interface Report {
	readonly planned: number;
	readonly results: readonly TestResult[];
}

export interface Counts {
	readonly passed: number;
	readonly failed: number;
}

/** Prints each result. A test that has not run has failed. */
export function printReport({ planned, results }: Report): Counts {
	for (const { name, milliseconds, failure } of results) {
		console.log(
			failure === undefined ? `  passed  ${name} (${milliseconds} ms)` : `  FAILED  ${name}\n${failure.replace(/^/gmu, '          ')}`,
		);
	}
	const passed = results.filter(({ failure }) => failure === undefined).length;
	if (planned > results.length) {
		console.log(`  ${planned - results.length} tests have not run`);
	}
	return { passed, failed: planned - passed };
}
