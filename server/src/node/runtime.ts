import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundledStandards } from '../core/standards/bundled.ts';
import { commitOf } from '../hosts/gitCommit.ts';
import { MemoryHost } from '../hosts/memoryHost.ts';
import { NodeHost } from '../hosts/nodeHost.ts';
import type { Runtime } from '../lsp/runtime.ts';

declare const __VERSION__: string;

/** The pages of the rules stand in the package, beside the folder of the bundles. */
function rulePagesBeside(script: string): string {
	return pathToFileURL(join(dirname(script), '..', 'server', 'docs', 'rules')).href;
}

/** A process of Node. Folders that are not on disk are empty but for what is open in the editor. */
export const nodeRuntime: Runtime = {
	hostFor: uri => (uri.startsWith('file:') ? new NodeHost(fileURLToPath(uri)) : new MemoryHost({}, new Date().toISOString().slice(0, 10))),
	commitOf: uri => (uri.startsWith('file:') ? commitOf(fileURLToPath(uri)) : undefined),
	giveWay: () => new Promise(resolve => setImmediate(resolve)),
	later: (milliseconds, callback) => {
		const timer = setTimeout(callback, milliseconds);
		return () => clearTimeout(timer);
	},
	standards: bundledStandards,
	rulePages: rulePagesBeside(realpathSync(process.argv[1] ?? '.')),
	version: typeof __VERSION__ === 'undefined' ? '0.0.0' : __VERSION__,
};
