import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Peers {
	readonly markdownlint: string;
	readonly textlint: string;
	readonly textlintConfig: string;
}

const packages = ['markdownlint-cli2@0.24.1', 'textlint@15.8.0', 'textlint-rule-terminology@5.2.16'];

/** Installs the tools to compare with into a cache; they are no dependencies of ours. */
export function installPeers(cache: string): Peers {
	const folder = join(cache, 'peers');
	const marker = join(folder, `${packages.join('_').replace(/[^\w.-]/g, '-')}.ready`);
	if (!existsSync(marker)) {
		mkdirSync(folder, { recursive: true });
		writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
		process.stdout.write(`Installing ${packages.join(', ')}\n`);
		const { status, stderr } = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--save-exact', ...packages], {
			cwd: folder,
			encoding: 'utf8',
		});
		if (status !== 0) {
			throw new Error(`The tools to compare with could not be installed: ${stderr.trim().split('\n').at(-1)}`);
		}
		writeFileSync(marker, '');
	}
	const textlintConfig = join(folder, 'textlintrc.json');
	writeFileSync(textlintConfig, `${JSON.stringify({ rules: { terminology: true } })}\n`);
	return {
		markdownlint: join(folder, 'node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs'),
		textlint: join(folder, 'node_modules/textlint/bin/textlint.js'),
		textlintConfig,
	};
}
