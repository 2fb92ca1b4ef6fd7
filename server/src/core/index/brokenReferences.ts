import { derived } from '../base/derived.ts';
import type { DocumentFacts, Place, ReferenceFact } from '../model/facts.ts';
import { normalizeId } from '../model/ids.ts';
import { externalIdsOf } from './masterList.ts';
import { resolvedOf, type Target } from './resolve.ts';
import type { WorkspaceIndex } from './workspaceIndex.ts';
import type { Setup, World } from './world.ts';

/** A reference that leads to nothing: a link to a file that is not there, a wiki link or an id of no document. */
export type BrokenReference =
	/** `target`: the likeliest path that was meant. */
	| { readonly kind: 'link'; readonly target: string; readonly place: Place; readonly reference: ReferenceFact }
	| { readonly kind: 'wiki' | 'id'; readonly target: string; readonly place: Place };

/** What of the references of a document leads to nothing, links before ids. */
export function brokenReferencesIn(world: World, facts: DocumentFacts): readonly BrokenReference[] {
	const { references, ids } = resolvedOf(facts, world.index.names);
	const found: BrokenReference[] = [];
	for (const { reference, target } of references) {
		if (target.kind === 'elsewhere' && target.candidates.every(path => world.files.absent.has(path))) {
			found.push({ kind: 'link', target: target.candidates[0] ?? reference.target, place: reference.place, reference });
		} else if (target.kind === 'nobody' && usesWikiLinks(world.index)) {
			found.push({ kind: 'wiki', target: reference.target, place: reference.place });
		}
	}
	ids.forEach((target, i) => {
		const id = facts.ids[i];
		if (id !== undefined && isMissing(world, target, id.text) && !id.isLinked && !isExternal(world, id.text)) {
			found.push({ kind: 'id', target: id.text, place: id.place });
		}
	});
	return found;
}

/** No document has the id, and documents of the workspace, or `qms.yaml`, say that ids look so. */
function isMissing(world: World, target: Target, text: string): boolean {
	const pattern = houseIdOf(world.setup);
	return target.kind === 'nobody' || (target.kind === 'unknown' && pattern !== undefined && pattern.test(text));
}

const houseIdOf = derived(({ configuration }: Setup): RegExp | undefined =>
	configuration.ids.pattern === null ? undefined : new RegExp(`^(?:${configuration.ids.pattern})$`, 'u'),
);

/** Ids that `qms.yaml` registers as those of documents kept elsewhere, `FRM-100`, `FRM-2*`, and those that the master list names. */
function isExternal(world: World, text: string): boolean {
	const { masterList } = world.setup.configuration;
	const listed = masterList === null ? undefined : world.index.documents.get(masterList);
	const id = normalizeId(text);
	return externalIdsOf(world.setup).some(pattern => pattern.test(id)) || (listed !== undefined && idsListed(listed).has(id));
}

const idsListed = derived((list: DocumentFacts): ReadonlySet<string> => new Set(list.ids.map(({ id }) => id)));

/** Does any wiki link lead to a document? Where none does, double brackets mean something else. */
const usesWikiLinks = derived((index: WorkspaceIndex): boolean =>
	[...index.documents.values()].some(facts =>
		resolvedOf(facts, index.names).references.some(({ reference, target }) => reference.kind === 'wiki' && target.kind === 'document'),
	),
);
