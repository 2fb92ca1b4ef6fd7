import type { TraceFilters, TraceQuery } from '../../../server/src/protocol.ts';

/** What the three trees show, and in which order. */
export type TraceFilter = Omit<TraceQuery, 'view'>;

export const everything: TraceFilter = { gapsOnly: false, standard: null, kind: null, sort: 'number' };

/** A filter as it was kept; whatever cannot be read is left out. */
export function filterFrom(kept: unknown): TraceFilter {
	const { gapsOnly, standard, kind, sort } = (typeof kept === 'object' && kept !== null ? kept : {}) as Readonly<Record<string, unknown>>;
	return {
		gapsOnly: gapsOnly === true,
		standard: typeof standard === 'string' ? standard : null,
		kind: typeof kind === 'string' ? kind : null,
		sort: sort === 'state' || sort === 'title' ? sort : 'number',
	};
}

/** Is anything left out? */
export function isFiltered({ gapsOnly, standard, kind }: TraceFilter): boolean {
	return gapsOnly || standard !== null || kind !== null;
}

/** What stands over a tree: `Shown: gaps only, ISO 9001, procedures. Sorted by state.`; undefined where everything is shown in its own order. */
export function filterMessage(filter: TraceFilter, view: TraceQuery['view'], { standards, kinds }: TraceFilters): string | undefined {
	const shown = [
		filter.gapsOnly && view !== 'problems' ? 'gaps only' : '',
		filter.standard === null ? '' : (standards.find(({ key }) => key === filter.standard)?.label ?? filter.standard),
		filter.kind === null ? '' : plural(kinds.find(({ kind }) => kind === filter.kind)?.label ?? filter.kind),
	].filter(part => part !== '');
	const parts = [shown.length === 0 ? '' : `Shown: ${shown.join(', ')}.`, filter.sort === 'number' ? '' : `Sorted by ${filter.sort}.`];
	const message = parts.filter(part => part !== '').join(' ');
	return message === '' ? undefined : message;
}

export function plural(kind: string): string {
	return kind.endsWith('y') ? `${kind.slice(0, -1)}ies` : `${kind}s`;
}
