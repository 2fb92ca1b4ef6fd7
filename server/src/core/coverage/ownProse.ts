import { derived } from '../base/derived.ts';
import { syntaxOf, type WorkspaceDocument } from '../index/world.ts';
import type { ClaimKind, MetadataSource } from '../model/facts.ts';
import { placeOf } from '../model/reading.ts';
import type { Block } from '../syntax/markdown.ts';
import { isEvidence } from './noEvidence.ts';
import { type Part, partsWith } from './parts.ts';

/**
 * What a document says in its own words, section by section: without front matter, the table or lines at its head, markers, lists of
 * clauses and tables that map them. What is told by it can be checked against what the author declared there.
 */
export const ownProseOf = derived((document: WorkspaceDocument): readonly Part[] => {
	const syntax = syntaxOf(document);
	const declaring = declaringBlocks(document, syntax.blocks);
	return partsWith(syntax, block => isEvidence(block) && !declaring.has(block));
});

const metadataInText: ReadonlySet<MetadataSource> = new Set(['headerTable', 'boldField', 'comment']);

const claimsInText: ReadonlySet<ClaimKind> = new Set(['headerTable', 'boldField', 'marker', 'list', 'mapping']);

function declaringBlocks({ reading }: WorkspaceDocument, blocks: readonly Block[]): ReadonlySet<Block> {
	const { metadata, claims } = reading.facts;
	const places = [
		...metadata.filter(({ source }) => metadataInText.has(source)).map(({ place }) => place),
		...claims.filter(({ kind }) => claimsInText.has(kind)).map(({ place }) => place),
	].map(place => placeOf(reading, place));
	places.sort((a, b) => a.from - b.from);
	const found = new Set<Block>();
	let next = 0;
	for (const { from } of places) {
		while ((blocks[next]?.to ?? Number.POSITIVE_INFINITY) <= from) {
			next++;
		}
		const block = blocks[next];
		if (block !== undefined && block.from <= from) {
			found.add(block);
		}
	}
	return found;
}
