import type { Block, Syntax } from '../syntax/markdown.ts';
import type { Span } from '../text/span.ts';
import type { DefinitionFact, SectionFact } from './facts.ts';
import type { PlaceOf } from './metadata.ts';
import { isPlaceholder, visibleText } from './visible.ts';

/** The terms and abbreviations that a document defines in a section of its own: in a table, a list, bold lines or headings. */
export function definitionFactsOf(syntax: Syntax, sections: readonly SectionFact[], place: PlaceOf): DefinitionFact[] {
	const depths = sections.map(() => 0);
	sections.forEach(({ title, parent, level }, i) => {
		const above = parent === undefined ? 0 : (depths[parent] ?? 0);
		depths[i] = above > 0 ? above + 1 : level > 0 && mayName.test(title) && isDefinitionsTitle(title) ? 1 : 0;
	});
	if (!depths.some(depth => depth > 0)) {
		return [];
	}
	return syntax.blocks.flatMap((block, i) =>
		(depths[block.section] ?? 0) === 0
			? []
			: definedIn(block, syntax.blocks[i - 1], sections[block.section], depths[block.section] ?? 0).map(({ at, ...found }) => ({
					...found,
					place: place({ from: block.from + at.from, to: block.from + at.to }),
				})),
	);
}

/** `3 Terms and definitions`, `Abbreviations`, `Begriffe und Abkürzungen`; not `Risk level definitions`. */
function isDefinitionsTitle(title: string): boolean {
	const words = title
		.toLowerCase()
		.replace(/^(?:(?:annex|appendix|anhang)(?:\s+\p{L}(?!\p{L}))?\s*:?\s*)?[\d.]*\s*/u, '')
		.match(/\p{L}+/gu);
	return (
		words !== null &&
		words.length <= 6 &&
		words.every(word => joining.test(word) || naming.test(word)) &&
		words.some(word => naming.test(word))
	);
}

/** Most titles need no more than this look. */
const mayName = /term|defin|défin|abbrev|acronym|gloss|begriff|abk|abr[eé]v|término/i;

const naming =
	/^(?:terms?|terminology|definitions?|abbreviations?|acronyms?|glossary|begriffe?|begriffsdefinitionen|begriffsbestimmungen|definitionen|abkürzungen|abkürzungsverzeichnis|glossar|termes|définitions?|abréviations|glossaire|términos|definiciones|abreviaturas|glosario)$/;
const joining = /^(?:and|of|or|key|used|the|und|der|et|des|y|de|list|common|relevant)$/;

type Found = Omit<DefinitionFact, 'place'> & { readonly at: Span };

function definedIn(block: Block, previous: Block | undefined, section: SectionFact | undefined, depth: number): readonly Found[] {
	const { chunk } = block;
	if (chunk.kind === 'table') {
		return chunk.rows.slice(1).flatMap(({ cells: [term, text] }) => {
			const found = term && text && entryOf(visibleText(chunk, term), visibleText(chunk, text), term);
			return found === undefined || found === null ? [] : [found];
		});
	}
	if (chunk.kind !== 'paragraph') {
		return [];
	}
	const bold = /^\s*(?:\*\*|__)(?<term>[^*_\n]{2,70}?)\s*:?(?:\*\*|__)\s*(?<rest>\S[\s\S]*)$/u.exec(chunk.text);
	const plain = block.list > 0 ? /^\s*(?<term>\p{L}[^:\n–—]{1,50}?)\s*(?::|[–—]|\s-\s)\s*(?<rest>\S[\s\S]*)$/u.exec(chunk.text) : null;
	const match = bold ?? plain;
	const { term, rest } = match?.groups ?? {};
	if (term !== undefined && rest !== undefined) {
		const from = chunk.text.indexOf(term);
		const abbreviation = /^\((?<short>\p{Lu}[\p{L}\p{N}&-]{1,9})\)/u.exec(rest)?.groups?.short;
		const text = rest
			.replace(/^\([^)]*\)/, '')
			.replace(/^[\s:–—-]+/, '')
			.replace(/\s+/g, ' ');
		const found = entryOf(
			abbreviation === undefined || !/\p{Ll}/u.test(term) ? term : `${term} (${abbreviation})`,
			text.replace(/\*\*|__/g, ''),
			{
				from,
				to: from + term.length,
			},
		);
		return found === undefined ? [] : [found];
	}
	// `### Nonconformity` with its meaning below.
	const isUnderTerm = depth > 1 && previous?.chunk.kind === 'heading' && section !== undefined && section.title.length > 2;
	const found = isUnderTerm
		? entryOf(section.title.replace(/^[\d.]+\s*/, ''), visibleText(chunk, { from: 0, to: chunk.text.length }), { from: 0, to: 0 })
		: undefined;
	return found === undefined ? [] : [found];
}

/** `Acceptable Use Policy (AUP)`, `CAPA`: a word in capitals beside its long form is an abbreviation. */
function entryOf(written: string, text: string, at: Span): Found | undefined {
	const both = /^(?<long>.+?)\s*\((?<short>\p{Lu}[\p{L}\p{N}&-]{1,9})\)$/u.exec(written)?.groups;
	const term = (both?.long ?? written).trim();
	if (term.length < 2 || text.length < 3 || isPlaceholder(term) || isPlaceholder(text) || term.split(/\s+/).length > 6) {
		return undefined;
	}
	const abbreviation = both?.short ?? (/^\p{Lu}[\p{Lu}\p{N}&-]{1,9}s?$/u.test(term) ? term : undefined);
	return { term, abbreviation, text, at };
}
