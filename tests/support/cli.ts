import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inject } from 'vitest';

export interface Run {
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

/** Runs the `qms` command as people do: a process of its own. */
export function qms(cwd: string, ...args: readonly string[]): Promise<Run> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [inject('qms'), ...args], { cwd, env: { ...process.env, NO_COLOR: '1' } });
		let stdout = '';
		let stderr = '';
		child.stdout.setEncoding('utf8').on('data', chunk => {
			stdout += chunk;
		});
		child.stderr.setEncoding('utf8').on('data', chunk => {
			stderr += chunk;
		});
		child.on('error', reject);
		child.on('close', status => resolve({ status, stdout, stderr }));
	});
}

const folders: string[] = [];

/** A folder that holds these files. {@link removeFolders} takes it away again. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
	const root = mkdtempSync(join(tmpdir(), 'qms-cli-'));
	folders.push(root);
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), content);
	}
	return root;
}

export function removeFolders(): void {
	for (const folder of folders.splice(0)) {
		rmSync(folder, { recursive: true, force: true });
	}
}
