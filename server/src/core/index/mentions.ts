import type { ReferenceFact } from '../model/facts.ts';
import { placeOf } from '../model/reading.ts';
import { placeOfOneValue } from '../model/valuePlace.ts';
import type { Span } from '../text/span.ts';
import { resolvedOf, type Target } from './resolve.ts';
import { namedIn } from './supersession.ts';
import type { WorkspaceIndex } from './workspaceIndex.ts';
import type { WorkspaceDocument } from './world.ts';

/** A place where a document names another: by a link or a title (`reference`), by its id, or as `related` in its metadata. */
export interface Mention {
	readonly path: string;
	readonly span: Span;
	readonly reference: ReferenceFact | undefined;
}

/** All other documents that a document names, in the order of the text. An id in the text of a link is part of the link. */
export function mentionsIn({ names }: WorkspaceIndex, { reading, snapshot }: WorkspaceDocument): readonly Mention[] {
	const { facts } = reading;
	const { references, ids } = resolvedOf(facts, names);
	const found = new Map<number, Mention>();
	const add = (target: Target | undefined, span: Span, reference?: ReferenceFact): void => {
		if (target?.kind === 'document' && target.path !== facts.path && !found.has(span.from)) {
			found.set(span.from, { path: target.path, span, reference });
		}
	};
	for (const { reference, target } of references) {
		add(target, placeOf(reading, reference.place), reference);
	}
	facts.ids.forEach(({ isLinked, place }, i) => {
		if (!isLinked) {
			add(ids[i], placeOf(reading, place));
		}
	});
	for (const { field, values, place } of facts.metadata) {
		for (const { name, path } of field === 'related' ? values.flatMap(value => namedIn(names, facts.path, value)) : []) {
			add({ kind: 'document', path }, placeOfOneValue(snapshot.text, placeOf(reading, place), name));
		}
	}
	return [...found.values()].sort((a, b) => a.span.from - b.span.from);
}
