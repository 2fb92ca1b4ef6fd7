import { requirementEditions } from '../index/editions.ts';
import type { World } from '../index/world.ts';
import type { DocumentKindName } from '../model/documentKinds.ts';
import type { Edition } from '../standards/catalogue.ts';

/** Which of the trees is asked for. */
export type TraceViewName = 'clauses' | 'documents' | 'problems';

/** What a tree shows, and in which order. */
export interface TraceQuery {
	readonly view: TraceViewName;
	/** Only clauses with gaps, and documents that claim one. */
	readonly gapsOnly: boolean;
	/** The key of the only standard that counts, `iso-9001`. */
	readonly standard: string | undefined;
	/** The only kind of documents that are shown. */
	readonly kind: DocumentKindName | undefined;
	/** `number`: by number or id. `state`: the weakest first. */
	readonly sort: 'number' | 'state' | 'title';
}

/** Everything, in its own order. */
export function wholeView(view: TraceViewName): TraceQuery {
	return { view, gapsOnly: false, standard: undefined, kind: undefined, sort: 'number' };
}

/** The editions with requirements that the query lets through. */
export function editionsShown(world: World, { standard }: TraceQuery): readonly Edition[] {
	return requirementEditions(world).filter(edition => standard === undefined || edition.standard.key === standard);
}

export function isKindShown(world: World, path: string, { kind }: TraceQuery): boolean {
	return kind === undefined || world.index.documents.get(path)?.kind.kind === kind;
}
