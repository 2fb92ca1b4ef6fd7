import { baselinePath, readBaseline } from './configuration/baseline.ts';
import { linksPath, readLinks } from './configuration/confirmedLinks.ts';
import type { WorkspaceHost } from './host.ts';
import type { SettingsFile, World } from './index/world.ts';
import { snapshotOf } from './text/snapshot.ts';

/** Files at the root that hold what was recorded once; a change of them changes nothing of how documents are read. */
export function isRecordFile(path: string): boolean {
	return path === baselinePath || path === linksPath;
}

/** Reads what was found before, and which links were confirmed. @param editorTexts count before what is on disk, but not for the baseline. */
export async function withRecordFiles(world: World, host: WorkspaceHost, editorTexts: ReadonlyMap<string, string>): Promise<World> {
	const onDisk = async (path: string): Promise<string | undefined> => {
		const result = (await host.exists(path)) ? await host.read(path) : undefined;
		return result !== undefined && 'text' in result ? result.text : undefined;
	};
	const baseline = await onDisk(baselinePath);
	return withLinks(withBaseline(world, baseline), editorTexts.get(linksPath) ?? (await onDisk(linksPath)));
}

function withBaseline(world: World, text: string | undefined): World {
	const { settingsFiles, rows } = reread(world, baselinePath, 'baseline', text, readBaseline, world.baseline);
	return { ...world, settingsFiles, baseline: rows };
}

/** @param text of the file of confirmed links; undefined where there is none. */
export function withLinks(world: World, text: string | undefined): World {
	const { settingsFiles, rows } = reread(world, linksPath, 'links', text, readLinks, world.confirmedLinks);
	return { ...world, settingsFiles, confirmedLinks: rows };
}

/** Of a file that has not changed everything stays the same object. */
function reread<Row>(
	{ settingsFiles: known }: World,
	path: string,
	kind: SettingsFile['kind'],
	text: string | undefined,
	reader: (text: string) => Omit<SettingsFile, 'snapshot' | 'kind'> & { readonly rows: readonly Row[] },
	knownRows: readonly Row[],
): { readonly settingsFiles: ReadonlyMap<string, SettingsFile>; readonly rows: readonly Row[] } {
	const settingsFiles = new Map(known);
	if (text === undefined) {
		settingsFiles.delete(path);
		return { settingsFiles, rows: [] };
	}
	const snapshot = snapshotOf(path, text);
	const before = known.get(path)?.snapshot;
	if (before?.text === snapshot.text && before.eol === snapshot.eol) {
		return { settingsFiles: known, rows: knownRows };
	}
	const { rows, problems, isBroken } = reader(text);
	settingsFiles.set(path, { snapshot, kind, problems, isBroken });
	return { settingsFiles, rows };
}

/** The files of the first list, and of the second what {@link withRecordFiles} has read. */
export function withKeptRecordFiles(
	files: ReadonlyMap<string, SettingsFile>,
	known: ReadonlyMap<string, SettingsFile>,
): ReadonlyMap<string, SettingsFile> {
	return new Map([...files, ...[...known].filter(([path]) => isRecordFile(path))]);
}
