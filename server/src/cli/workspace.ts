import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { configurationPath } from '../core/configuration/configuration.ts';
import { readDate } from '../core/model/dates.ts';
import { LanguageService, type PassedOver } from '../core/service.ts';
import { bundledStandards } from '../core/standards/bundled.ts';
import { lineAt } from '../core/text/snapshot.ts';
import { NodeHost } from '../hosts/nodeHost.ts';
import { CannotWork } from './usage.ts';

/** A workspace on disk, and which part of it a command was asked for. */
export interface OpenWorkspace {
	readonly service: LanguageService;
	readonly root: string;
	readonly isWanted: (path: string) => boolean;
}

/**
 * Opens the workspace that the given paths belong to; the current folder if there are none. Tells which files could not be read.
 * @throws {CannotWork} where its configuration is broken, too: what is read under another one would be wrong, and written wrong.
 */
export async function openWorkspace(paths: readonly string[], today: string | undefined): Promise<OpenWorkspace> {
	const opened = await openAsItIs(paths, today);
	refuseBroken(opened.service);
	tellPassedOver(opened.service.passedOver);
	return opened;
}

/** Tells on standard error which documents were not read. Of `qms.yaml` tells {@link refuseBroken}. */
export function tellPassedOver(files: readonly PassedOver[]): void {
	for (const { path, reason } of files.filter(file => file.path !== configurationPath)) {
		process.stderr.write(`qms: passed over ${path}: it ${reason}\n`);
	}
}

/** @throws {CannotWork} where `qms.yaml` cannot be read, or is no YAML, so that its settings do not count. */
export function refuseBroken({ world, passedOver }: LanguageService): void {
	const unread = passedOver.find(({ path }) => path === configurationPath);
	if (unread !== undefined) {
		throw new CannotWork(`${configurationPath} ${unread.reason}, so its settings do not count; mend it, or take it away`);
	}
	const file = world.settingsFiles.get(configurationPath);
	if (file?.isBroken === true) {
		const problems = file.problems.map(
			({ from, message }) => `${configurationPath}:${lineAt(file.snapshot, from) + 1}: ${message.replace(/\s+/g, ' ')}`,
		);
		throw new CannotWork(`${configurationPath} is not YAML that can be read, so its settings do not count; mend ${problems.join(' ')}`);
	}
}

/** As {@link openWorkspace}, whatever the configuration is like, and without a word. @throws {CannotWork} */
export async function openAsItIs(paths: readonly string[], today: string | undefined): Promise<OpenWorkspace> {
	const targets = (paths.length === 0 ? ['.'] : paths).map(path => ({ path, absolute: resolve(path), root: rootOf(path) }));
	const root = targets[0]?.root ?? resolve('.');
	const stranger = targets.find(target => target.root !== root);
	if (stranger !== undefined) {
		throw new CannotWork(`${targets[0]?.path} and ${stranger.path} belong to different workspaces; check them one after the other`);
	}
	if (today !== undefined && !(/^\d{4}-\d{2}-\d{2}$/.test(today) && readDate(today) !== undefined)) {
		throw new CannotWork(`--today is ${today}, but must be a day of the calendar, such as 2026-11-22`);
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
