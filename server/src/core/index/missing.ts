import { derived } from '../base/derived.ts';
import type { DocumentFacts, IdMentionFact, Place, ReferenceFact } from '../model/facts.ts';
import { isId, normalizeId } from '../model/ids.ts';
import { externalIdsOf } from './masterList.ts';
import { resolvedOf, resolveId, type Target } from './resolve.ts';
import type { WorkspaceIndex } from './workspaceIndex.ts';
import type { Setup, World } from './world.ts';

/** A reference that leads nowhere: a link to a file that is not there, a wiki link by a name or an id that no document has. */
export type LeadsNowhere =
	| { readonly kind: 'link'; readonly reference: ReferenceFact; readonly candidates: readonly string[] }
	| { readonly kind: 'wiki'; readonly reference: ReferenceFact }
	| { readonly kind: 'id'; readonly mention: IdMentionFact };

/** As it is written, or for a link the likeliest path that was meant. */
export function targetOf(nowhere: LeadsNowhere): string {
	return nowhere.kind === 'id'
		? nowhere.mention.text
		: nowhere.kind === 'link'
			? (nowhere.candidates[0] ?? nowhere.reference.target)
			: nowhere.reference.target;
}

export function placeIn(nowhere: LeadsNowhere): Place {
	return nowhere.kind === 'id' ? nowhere.mention.place : nowhere.reference.place;
}

/** What of the references of a document leads nowhere: links first, then ids of the front matter and of the text, each in its order. */
export function leadingNowhere(world: World, facts: DocumentFacts): readonly LeadsNowhere[] {
	const { references, ids } = resolvedOf(facts, world.index.names);
	const links = references.flatMap(({ reference, target }): LeadsNowhere[] => {
		if (target.kind === 'elsewhere' && target.candidates.every(path => world.files.absent.has(path))) {
			return [{ kind: 'link', reference, candidates: target.candidates }];
		}
		return target.kind === 'nobody' && usesWikiLinks(world.index) ? [{ kind: 'wiki', reference }] : [];
	});
	const mentions = ids.flatMap((target, i): LeadsNowhere[] => {
		const mention = facts.ids[i];
		return mention !== undefined && !mention.isLinked && isMissing(world, target, mention.text) ? [{ kind: 'id', mention }] : [];
	});
	const declared = declaredIds(facts).flatMap((mention): LeadsNowhere[] =>
		isMissing(world, resolveId(world.index.names, mention.id), mention.text) ? [{ kind: 'id', mention }] : [],
	);
	return [...links, ...declared, ...mentions];
}

/**
 * Ids that front matter gives for related documents and for what takes this one's place; those of other metadata stand in the text. What
 * it replaces itself may be gone.
 */
const declaredIds = derived((facts: DocumentFacts): readonly IdMentionFact[] =>
	facts.metadata
		.filter(({ field, source }) => source === 'frontMatter' && (field === 'related' || field === 'supersededBy'))
		.flatMap(({ values, place }) =>
			values
				.flatMap(value => value.split(/[,;]/))
				.map(value => value.trim())
				.filter(value => isId(value) && normalizeId(value) !== facts.id?.id)
				.map(text => ({ id: normalizeId(text), text, longer: undefined, isLinked: false, section: undefined, place })),
		),
);

/** No document here or elsewhere has the id, and documents of the workspace, or `qms.yaml`, say that ids look so. */
function isMissing(world: World, target: Target, text: string): boolean {
	const pattern = houseIdOf(world.setup);
	const isNobody = target.kind === 'nobody' || (target.kind === 'unknown' && pattern !== undefined && pattern.test(text));
	return isNobody && !isExternal(world, text);
}

const houseIdOf = derived(({ configuration }: Setup): RegExp | undefined =>
	configuration.ids.pattern === null ? undefined : new RegExp(`^(?:${configuration.ids.pattern})$`, 'u'),
);

/** Ids that `qms.yaml` registers as those of documents kept elsewhere, `FRM-100`, `FRM-2*`, and those that the master list names. */
export function isExternal(world: World, text: string): boolean {
	const { masterList } = world.setup.configuration;
	const listed = masterList === null ? undefined : (world.index.documents.get(masterList) ?? listNamed(world.index, masterList));
	const id = normalizeId(text);
	return externalIdsOf(world.setup).some(pattern => pattern.test(id)) || (listed !== undefined && idsListed(listed).has(id));
}

function listNamed({ list }: WorkspaceIndex, path: string): DocumentFacts | undefined {
	return list?.path === path ? list : undefined;
}

const idsListed = derived((list: DocumentFacts): ReadonlySet<string> => new Set(list.ids.map(({ id }) => id)));

/** Does any wiki link lead to a document? Where none does, double brackets mean something else. */
const usesWikiLinks = derived((index: WorkspaceIndex): boolean =>
	[...index.documents.values()].some(facts =>
		resolvedOf(facts, index.names).references.some(({ reference, target }) => reference.kind === 'wiki' && target.kind === 'document'),
	),
);
