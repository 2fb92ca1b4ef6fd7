import { neverCancelled } from '../../server/src/core/base/cancel.ts';
import { checkWorkspace, snapshotAt } from '../../server/src/core/features/check.ts';
import type { WorkspaceDocument, World } from '../../server/src/core/index/world.ts';
import type { Finding } from '../../server/src/core/rules/rule.ts';
import { LanguageService } from '../../server/src/core/service.ts';
import { bundledStandards } from '../../server/src/core/standards/bundled.ts';
import { rangeOf } from '../../server/src/core/text/snapshot.ts';
import { MemoryHost } from '../../server/src/hosts/memoryHost.ts';

/**
 * A workspace in one text, with what is expected of it inside:
 *
 * ```
 * === procedures/SOP-01.md
 * ---
 * id: SOP-01
 * ---
 * See SOP-09, and $0type here.
 *     ^^^^^^ unknown-document
 * ```
 *
 * `=== path` starts a file. A line of carets with a rule's id marks a finding in the nearest line above that is no such line; it may
 * stand in front matter too, for it is taken out before anything is read. `$0` is the cursor.
 */
export interface Fixture {
	readonly files: Readonly<Record<string, string>>;
	/** As {@link listed} writes findings, in its order. */
	readonly expected: readonly string[];
	readonly cursor: { readonly path: string; readonly offset: number } | undefined;
}

export function fixtureOf(workspace: string): Fixture {
	const files: Record<string, string> = {};
	const expected: string[] = [];
	let cursor: Fixture['cursor'];
	for (const part of workspace.split(/^(?==== )/m)) {
		const heading = /^=== (\S.*)\n/.exec(part);
		if (heading?.[1] === undefined) {
			throw new Error(`A fixture begins with a line "=== path", not with ${JSON.stringify(part.slice(0, 40))}.`);
		}
		const path = heading[1];
		const { text, marks } = withoutMarks(part.slice(heading[0].length));
		const at = text.indexOf('$0');
		cursor = at < 0 ? cursor : { path, offset: at };
		files[path] = at < 0 ? text : text.slice(0, at) + text.slice(at + 2);
		expected.push(...marks.map(mark => `${path}:${mark}`));
	}
	return { files, expected: expected.sort(), cursor };
}

function withoutMarks(text: string): { readonly text: string; readonly marks: readonly string[] } {
	const lines: string[] = [];
	const marks: string[] = [];
	for (const line of text.split('\n')) {
		const mark = /^(\s*)(\^+) ([a-z-]+)$/.exec(line);
		if (mark === null) {
			lines.push(line);
			continue;
		}
		const from = mark[1]?.length ?? 0;
		marks.push(`${lines.length - 1}:${from}-${from + (mark[2]?.length ?? 0)} ${mark[3]}`);
	}
	return { text: lines.join('\n'), marks };
}

/** A workspace that is open, with the host that it stands on. */
export interface OpenWorkspace {
	readonly host: MemoryHost;
	readonly service: LanguageService;
}

export async function openFiles(files: Readonly<Record<string, string>>): Promise<OpenWorkspace> {
	const host = new MemoryHost(files);
	return { host, service: await LanguageService.open(host, bundledStandards) };
}

export async function openFixture(workspace: string): Promise<OpenWorkspace & Fixture> {
	const fixture = fixtureOf(workspace);
	return { ...fixture, ...(await openFiles(fixture.files)) };
}

/** The world of a small workspace. */
export async function worldOf(files: Readonly<Record<string, string>>): Promise<World> {
	return (await openFiles(files)).service.world;
}

export function documentAt(world: World, path: string): WorkspaceDocument {
	const document = world.documents.get(path);
	if (document === undefined) {
		throw new Error(`There is no document ${path} in this world.`);
	}
	return document;
}

/** All findings of a world, those in settings files included. A rule that throws fails the test. */
export function findingsOf(world: World): readonly Finding[] {
	const { findings, failures } = checkWorkspace(world, () => true, neverCancelled);
	const [failure] = failures;
	if (failure !== undefined) {
		throw new Error(`The rule ${failure.rule} threw on ${failure.path}.`, { cause: failure.error });
	}
	return findings;
}

/** Findings as `path:line:column-column rule`, zero-based, ordered as text; a range over lines as `path:line:column-line:column rule`. */
export function listed(world: World, findings: readonly Finding[]): readonly string[] {
	return findings
		.map(finding => {
			const { start, end } = rangeOf(snapshotAt(world, finding.path), finding);
			const to = start.line === end.line ? `${end.character}` : `${end.line}:${end.character}`;
			return `${finding.path}:${start.line}:${start.character}-${to} ${finding.rule}`;
		})
		.sort();
}
