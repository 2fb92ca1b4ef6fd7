import { titleOf } from '../index/titles.ts';
import { syntaxOf, type WorkspaceDocument, type World } from '../index/world.ts';
import { kindLabel } from '../model/documentKinds.ts';
import { rangeOf } from '../text/snapshot.ts';
import type { Range } from '../text/span.ts';
import { headOf, type Location } from './locations.ts';

/** A section of a document, with those below it. */
export interface SectionSymbol {
	readonly name: string;
	/** The clauses that it claims. */
	readonly detail: string;
	readonly range: Range;
	/** The heading. */
	readonly selection: Range;
	readonly children: readonly SectionSymbol[];
}

export interface DocumentSymbol extends Location {
	/** `SOP-04 Purchasing` */
	readonly name: string;
	/** `procedure` */
	readonly kind: string;
}

/** The outline of a document. */
export function sectionSymbolsOf(document: WorkspaceDocument): readonly SectionSymbol[] {
	const { sections, blocks } = syntaxOf(document);
	const { facts } = document.reading;
	const childrenOf = (parent: number | undefined): SectionSymbol[] =>
		sections.flatMap((section, i) => {
			const heading = section.heading === undefined ? undefined : blocks[section.heading];
			if (heading === undefined || section.parent !== parent) {
				return [];
			}
			const clauses = facts.claims.filter(claim => claim.section === i && claim.kind !== 'citation').map(claim => claim.clause);
			return [
				{
					name: facts.sections[i]?.title || '(no title)',
					detail: [...new Set(clauses)].join(', '),
					range: rangeOf(document.snapshot, section.span),
					selection: rangeOf(document.snapshot, { from: heading.from, to: heading.to }),
					children: childrenOf(i),
				},
			];
		});
	return childrenOf(undefined);
}

const mostSymbols = 200;

/** Documents whose id, title or path holds what was asked for; all of its words, in any case. */
export function documentSymbolsFor(world: World, query: string): readonly DocumentSymbol[] {
	const words = query.toLowerCase().split(/\s+/);
	const found: DocumentSymbol[] = [];
	for (const facts of world.index.documents.values()) {
		const name = titleOf(world, facts.path);
		const haystack = `${name} ${facts.path}`.toLowerCase();
		const head = words.every(word => haystack.includes(word)) ? headOf(world, facts.path) : undefined;
		if (head !== undefined && facts.recognized !== undefined) {
			found.push({ ...head, name, kind: kindLabel(facts.kind.kind) });
		}
		if (found.length === mostSymbols) {
			break;
		}
	}
	return found;
}
