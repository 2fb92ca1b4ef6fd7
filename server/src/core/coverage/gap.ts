import type { CoverageState } from './coverage.ts';

/** Was less seen than text that addresses it? What does not apply is no gap. */
export function isGap(state: CoverageState): boolean {
	return state === 'missing' || state === 'mentioned' || state === 'planned' || state === 'claimed';
}
