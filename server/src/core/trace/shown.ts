import { derivedFromTwo } from '../base/derived.ts';
import { coverageOf, itemCounts } from '../coverage/coverage.ts';
import { requirementEditions } from '../index/editions.ts';
import type { NameTable } from '../index/names.ts';
import { resolvedOf } from '../index/resolve.ts';
import type { Setup, World } from '../index/world.ts';
import type { DocumentFacts } from '../model/facts.ts';

/** All that the trees show of a workspace but the places that a click leads to, which are asked for at the click. */
export interface Shown {
	readonly setup: Setup;
	readonly absent: ReadonlySet<string>;
	/** For each document a text that changes with it. */
	readonly documents: readonly string[];
	/** For each edition a text that changes with its coverage. */
	readonly editions: readonly string[];
}

export function shownOf(world: World): Shown {
	return {
		setup: world.setup,
		absent: world.files.absent,
		documents: [...world.index.documents.values()].map(facts => shownOfDocument(facts, world.index.names)),
		editions: requirementEditions(world).map(edition =>
			JSON.stringify([
				edition.id,
				coverageOf(world, edition).clauses.map(({ state, items, documents, justification }) => [
					state,
					itemCounts({ items }),
					documents,
					justification,
				]),
			]),
		),
	};
}

/** Does a view look the same in both? */
export function isSameShown(a: Shown, b: Shown): boolean {
	return (
		a.setup === b.setup &&
		(a.absent === b.absent || isSameList([...a.absent], [...b.absent])) &&
		isSameList(a.editions, b.editions) &&
		isSameList(a.documents, b.documents)
	);
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
	return a.length === b.length && a.every((text, i) => text === b[i]);
}

const shownOfDocument = derivedFromTwo((facts: DocumentFacts, names: NameTable): string => {
	const { references, ids, subjects } = resolvedOf(facts, names);
	return JSON.stringify([
		facts.path,
		facts.title,
		facts.id?.text,
		facts.kind.kind,
		facts.recognized,
		facts.claims.map(({ standard, edition, clause, kind, section, subject }, i) => [
			standard,
			edition,
			clause,
			kind,
			section === undefined ? undefined : facts.sections[section]?.title,
			subject?.kind,
			subject?.text,
			subjects[i],
		]),
		references.map(({ reference, target }) => [reference.target, target]),
		facts.ids.map(({ text, isLinked }, i) => [text, isLinked, ids[i]]),
	]);
});
