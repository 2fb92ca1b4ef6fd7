import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RenameEdits } from '../../server/src/core/features/rename/change.ts';
import { renameId } from '../../server/src/core/features/rename/renameId.ts';
import { resolvedOf, type Target } from '../../server/src/core/index/resolve.ts';
import type { World } from '../../server/src/core/index/world.ts';
import { normalizeId } from '../../server/src/core/model/ids.ts';
import { holdsAsync, markdownSoup } from '../support/property.ts';
import { applied, type Files } from '../support/rename.ts';
import { worldOf } from '../support/workspace.ts';

const ids = ['SOP-101', 'SOP-101-A', 'SOP-1011', 'CC-PR-010', 'WI-3', 'QF-0002-1', 'QF-0002', 'sop-202', 'QMS SOP-101'];
/** Each with as many runs of letters and digits as the id that it takes the place of, so that every place knows its own way. */
const newIds: Readonly<Record<string, string>> = {
	'SOP-101': 'PRC-707',
	'SOP-101-A': 'PRC-707-B',
	'SOP-1011': 'PRC-7077',
	'CC-PR-010': 'CX-PX-070',
	'WI-3': 'WX-7',
	'QF-0002-1': 'QX-0007-2',
	'QF-0002': 'QX-0007',
	'sop-202': 'prc-707',
	'QMS SOP-101': 'QMX PRC-707',
};

const spelled = fc
	.constantFrom(...ids)
	.chain(id =>
		fc.constantFrom(
			id,
			id.replaceAll('-', '_'),
			id.replaceAll('-', ' '),
			id.replaceAll('-', '.'),
			id.replaceAll('-', '\u2011'),
			id.toLowerCase(),
			id.replaceAll('-', '\\_'),
		),
	);

const paths = ids
	.flatMap(id => [`${id}.md`, `procedures/${id} Buying.md`, `forms/x_${id.toLowerCase()}.md`])
	.concat('a.md', 'forms/b.md', 'README.md');
const path = fc.constantFrom(...paths);

const link = path
	.chain(to => fc.constantFrom(to, `../${to}`, `./${to}`, `/${to}`, to.replace(/\.md$/, '')))
	.chain(to =>
		fc.constantFrom(
			`[text](${encodeURI(to)})`,
			`[x](<${to}>)`,
			`[x](${encodeURI(to)}#scope "t")`,
			`[[${to}]]`,
			`[[${to.replace(/\.md$/, '')}#Scope|x]]`,
			`\n\n[ref]: ${encodeURI(to)} "t"\n\n`,
			`<a href="${encodeURI(to)}">x</a>`,
			`\`${to}\``,
			// A name with blanks that is not marked as one is read word by word.
			to.includes(' ') ? 'x' : to,
		),
	);

const piece = fc.oneof(
	{
		weight: 4,
		arbitrary: spelled.chain(id =>
			fc.constantFrom(
				`See ${id}. `,
				`**${id}**`,
				`[${id}](a.md)`,
				`[[${id}]]`,
				`\n\n## 1 ${id}\n\n`,
				`\n\n| Clause | Document |\n|---|---|\n| 8.4 | ${id} |\n\n`,
				`\`${id}\``,
				`https://x.org/${id} `,
				`<!-- ${id} -->`,
				`[x](#1-${id.toLowerCase().replace(/[^\w-]/g, '')})`,
			),
		),
	},
	{ weight: 3, arbitrary: link },
	{ weight: 1, arbitrary: markdownSoup },
	{ weight: 1, arbitrary: fc.constantFrom('😀 ', '\n\n', ' ', '\n- ') },
);

const text = fc
	.tuple(fc.option(fc.constantFrom(...ids)), fc.array(piece, { maxLength: 8 }), fc.boolean())
	.map(([id, pieces, isWindows]) => {
		const body = `${id === null ? '' : `---\nid: ${id}\nrelated: [${ids[0]}, WI_3]\n---\n`}# Title\n\n${pieces.join('')}\n`;
		return isWindows ? body.replace(/(?<!\r)\n/g, '\r\n') : body;
	});

const workspace = fc.dictionary(path, text, { minKeys: 2, maxKeys: 5, noNullPrototype: true });

async function after(files: Files, id: string, name: string): Promise<{ readonly files: Files; readonly edits: RenameEdits } | undefined> {
	const edits = renameId(await worldOf(files), normalizeId(id), name, true, []);
	return 'problem' in edits ? undefined : { files: applied(files, edits), edits };
}

/** What every document refers to, in order: its links, wiki links and ids. */
function targetsOf(world: World, pathOf: (path: string) => string): unknown {
	const nameOf = (target: Target): string => (target.kind === 'document' ? pathOf(target.path) : 'no document');
	return Object.fromEntries(
		[...world.index.documents.values()].map(facts => {
			const { references, ids: mentions } = resolvedOf(facts, world.index.names);
			return [pathOf(facts.path), [...references.map(({ target }) => nameOf(target)), ...mentions.map(nameOf)]];
		}),
	);
}

test('a rename and its opposite leave every byte as it was, and nothing leads elsewhere between them', async () => {
	let done = 0;
	await holdsAsync(
		fc.asyncProperty(workspace, fc.constantFrom(...ids), async (files, id) => {
			const there = await after(files, id, newIds[id] ?? '');
			if (there === undefined) {
				return;
			}
			done++;
			const newPaths = new Map(there.edits.files.map(({ from, to }) => [from, to]));
			expect(targetsOf(await worldOf(there.files), path => path)).toEqual(
				targetsOf(await worldOf(files), path => newPaths.get(path) ?? path),
			);
			const back = await after(there.files, newIds[id] ?? '', id);
			expect(back?.files).toEqual(files);
		}),
		400,
	);
	// Most are refused, for nobody has the id or several have it.
	expect(done).toBeGreaterThan(40);
});
