import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { configurationPath } from '../core/configuration/configuration.ts';
import { LanguageService } from '../core/service.ts';
import { bundledStandards } from '../core/standards/bundled.ts';
import { NodeHost } from '../hosts/nodeHost.ts';
import { CannotWork } from './usage.ts';

/** A workspace on disk, and which part of it a command was asked for. */
export interface OpenWorkspace {
	readonly service: LanguageService;
	readonly root: string;
	readonly isWanted: (path: string) => boolean;
}

/** Opens the workspace that the given paths belong to; the current folder if there are none. @throws {CannotWork} */
export async function openWorkspace(paths: readonly string[], today: string | undefined): Promise<OpenWorkspace> {
	const targets = (paths.length === 0 ? ['.'] : paths).map(path => ({ path, absolute: resolve(path), root: rootOf(path) }));
	const root = targets[0]?.root ?? resolve('.');
	const stranger = targets.find(target => target.root !== root);
	if (stranger !== undefined) {
		throw new CannotWork(`${targets[0]?.path} and ${stranger.path} belong to different workspaces; check them one after the other`);
	}
	if (today !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(today)) {
		throw new CannotWork(`--today is ${today}, but must be a date such as 2026-11-22`);
	}
	const service = await LanguageService.open(new NodeHost(root, { isEager: true, today }), bundledStandards, { onProgress: showProgress });
	hideProgress();
	const wanted = targets.map(target => relative(root, target.absolute).split(sep).join('/'));
	return { service, root, isWanted: path => wanted.some(prefix => prefix === '' || path === prefix || path.startsWith(`${prefix}/`)) };
}

/**
 * The root that a path belongs to: the nearest folder at or above it with a `qms.yaml`, but not beyond its repository; without one
 * the folder itself, and for a file the repository's root or its folder.
 */
function rootOf(path: string): string {
	const absolute = resolve(path);
	if (!existsSync(absolute)) {
		throw new CannotWork(`there is no ${path}`);
	}
	const isFolder = statSync(absolute).isDirectory();
	const start = isFolder ? absolute : dirname(absolute);
	let repository: string | undefined;
	for (let folder = start; ; folder = dirname(folder)) {
		if (existsSync(join(folder, configurationPath))) {
			return folder;
		}
		if (existsSync(join(folder, '.git'))) {
			repository = folder;
		}
		if (repository !== undefined || dirname(folder) === folder) {
			break;
		}
	}
	return isFolder ? start : (repository ?? start);
}

let shownAt = 0;

function showProgress(done: number, total: number): void {
	if (process.stderr.isTTY && Date.now() - shownAt > 100) {
		shownAt = Date.now();
		process.stderr.write(`\rReading ${done} of ${total} documents`);
	}
}

function hideProgress(): void {
	if (shownAt > 0) {
		process.stderr.write('\r\u001b[K');
	}
}
