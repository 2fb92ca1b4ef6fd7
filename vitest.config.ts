import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		environment: 'node',
		globalSetup: ['tests/support/buildCommand.ts'],
		include: ['tests/**/*.test.ts'],
		// For machines that are slow or busy; no test measures time.
		testTimeout: 120_000,
		hookTimeout: 120_000,
		exclude: ['**/node_modules/**', 'out/**', 'dist/**', 'tests/vscode/**'],
	},
});
