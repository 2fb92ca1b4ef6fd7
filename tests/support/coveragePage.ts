import { join } from 'node:path';
import { coverageOf } from '../../server/src/core/coverage/coverage.ts';
import { coveragePage, type PageOptions } from '../../server/src/core/features/coveragePage/coveragePage.ts';
import type { PageFolder } from '../../server/src/core/features/coveragePage/view.ts';
import { requirementEditions } from '../../server/src/core/index/editions.ts';
import type { World } from '../../server/src/core/index/world.ts';
import { LanguageService } from '../../server/src/core/service.ts';
import { bundledStandards } from '../../server/src/core/standards/bundled.ts';
import { NodeHost } from '../../server/src/hosts/nodeHost.ts';
import { worldOf } from './workspace.ts';

export const commit = { id: 'c0ffee'.padEnd(40, '0'), branch: 'main' };

export const inBrowser: PageOptions = { places: { kind: 'text' }, nonce: undefined };

/** The coverage page of a small workspace. */
export async function pageOf(files: Readonly<Record<string, string>>, options: PageOptions = inBrowser): Promise<string> {
	return coveragePage([pageFolderOf(await worldOf(files))], options);
}

export function pageFolderOf(world: World, rest: Partial<PageFolder> = {}): PageFolder {
	const editions = requirementEditions(world).map(edition => coverageOf(world, edition));
	return { name: 'Small works', address: 'file:///small', world, editions, commit, ...rest };
}

/** The coverage page of `examples/`. */
export async function pageOfExamples(): Promise<string> {
	const host = new NodeHost(join(import.meta.dirname, '../../examples'), { today: '2026-11-22' });
	const { world } = await LanguageService.open(host, bundledStandards);
	return coveragePage([pageFolderOf(world, { name: 'examples' })], inBrowser);
}

/** A workspace in which a requirement is in each of some states. */
export const someStates: Readonly<Record<string, string>> = {
	'qms.yaml': 'standards: ["iso-9001:2015", "iso-9000:2015"]\napplicability:\n  - clause: "8.3"\n    reason: We make to drawings.\n',
	'procedures/SOP-01.md':
		'---\nid: SOP-01\ntitle: Talking\n---\n# Talking\n\n## Who says what (ISO 9001:2015, 7.4)\n\nThe plan lists what is communicated internally and externally, when, with whom and how.\n\n## Storing (ISO 9001:2015, 8.5.4)\n\nSee FRM-01.\n',
	'procedures/SOP-02.md':
		'---\nid: SOP-02\ntitle: Other\n---\n# Other\n\nAs ISO 9001:2015, 7.3 asks.\n\n## Resources (ISO 9001:2015, 7.1.2)\n\nNone.\n',
	'forms/FRM-01.md': '---\nid: FRM-01\ntitle: Label\ntype: form\n---\n# Label\n',
	'map.md': '| ISO 9001:2015 | Document |\n|---|---|\n| 6.3 | Changing |\n| 9.3.2 | to be done |\n',
};
