import { documentKindNames } from '../core/model/documentKinds.ts';
import type { TraceQuery as CoreQuery } from '../core/trace/query.ts';
import type { TraceQuery } from '../protocol.ts';

/** A query of the client as the core takes it; a kind that nobody knows filters nothing. */
export function toCoreQuery({ view, gapsOnly, standard, kind, sort }: TraceQuery): CoreQuery {
	return { view, gapsOnly, standard: standard ?? undefined, kind: documentKindNames.find(name => name === kind), sort };
}
