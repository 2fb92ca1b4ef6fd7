import { configurationPath } from '../../configuration/configuration.ts';
import type { WorkspaceDocument, World } from '../../index/world.ts';
import type { Edit } from '../../text/edit.ts';
import { overlaps } from '../../text/span.ts';
import type { Change, PlacedEdit } from './change.ts';
import { type FragmentChange, fragmentChangeOf } from './headingAnchors.ts';
import { idPlacesIn } from './idPlaces.ts';
import { listFileEdits } from './listFileEdits.ts';
import { referenceEditsIn } from './referenceEdits.ts';
import { settingsEdits } from './settingsEdits.ts';

/** All edits that a change makes, in all documents, in a master list in YAML and in `qms.yaml`. */
export function changeEdits(world: World, change: Change): readonly PlacedEdit[] {
	const texts = new Map<string, readonly Edit[]>();
	const fragments = new Map<string, FragmentChange>();
	for (const [path, document] of world.documents) {
		const edits = [...(change.headings.get(path) ?? []), ...idEdits(document, change)];
		if (edits.length > 0) {
			texts.set(path, edits);
			const fragment = fragmentChangeOf(document, edits);
			if (fragment !== undefined) {
				fragments.set(path, fragment);
			}
		}
	}
	const inDocuments = [...world.documents].flatMap(([path, document]) => {
		const follow = referenceEditsIn(world, document, change, fragments);
		// What names a file or a section as a whole knows more of the place than an id in it does.
		const own = (texts.get(path) ?? []).filter(edit => !follow.some(other => overlaps(other, edit)));
		return placed(path, apart([...own, ...follow]));
	});
	const inList = world.listFile === undefined ? [] : placed(world.listFile.path, apart(listFileEdits(world, change, fragments)));
	return [...inDocuments, ...inList, ...placed(configurationPath, settingsEdits(world, change))];
}

function idEdits(document: WorkspaceDocument, { ids }: Change): Edit[] {
	const { text } = document.snapshot;
	return ids.flatMap(id =>
		idPlacesIn(document, id).flatMap(span => {
			const before = text.slice(span.from, span.to);
			const insert = id.respell(before);
			return insert === before ? [] : [{ ...span, insert }];
		}),
	);
}

/** In the order of the text, none over another: the same place may be a link to two readers. */
function apart(edits: readonly Edit[]): readonly Edit[] {
	let end = -1;
	return [...edits]
		.sort((a, b) => a.from - b.from || b.to - a.to)
		.filter(edit => {
			const isApart = edit.from >= end;
			end = isApart ? edit.to : end;
			return isApart;
		});
}

function placed(path: string, edits: readonly Edit[]): readonly PlacedEdit[] {
	return edits.map(({ from, to, insert }) => ({ path, from, to, insert }));
}
