import type { Chunk, Link } from '../syntax/chunk.ts';
import type { Block, Syntax } from '../syntax/markdown.ts';
import { percentDecoded } from '../text/percent.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { IdMentionFact, ReferenceFact } from './facts.ts';
import { type IdMention, normalizeId } from './ids.ts';
import type { PlaceOf } from './metadata.ts';
import { scanOf } from './scan.ts';
import { isPlaceholder } from './visible.ts';

/** Links and wiki links to other documents and to places within this one. Addresses elsewhere on the web are none. */
export function referencesOf(syntax: Syntax, place: PlaceOf): ReferenceFact[] {
	const found: ReferenceFact[] = [];
	for (const block of syntax.blocks) {
		// Neither `](` nor `[[`: no link to a file, whatever else stands in brackets.
		if (block.chunk.kind !== 'linkReference' && !/\]\(|\[\[/.test(block.chunk.text)) {
			continue;
		}
		for (const link of block.chunk.links) {
			const target = targetOf(link, block.chunk.kind);
			const local = target === undefined || isCrossReference(link, target) ? undefined : localTarget(target);
			if (local !== undefined) {
				const span = { from: block.from + link.targetSpan.from, to: block.from + link.targetSpan.to };
				found.push({ ...local, kind: link.kind === 'image' ? 'image' : 'link', section: block.section, place: place(span) });
			}
		}
		for (const wiki of wikiLinksOf(block)) {
			found.push({ kind: 'wiki', target: wiki.name, fragment: wiki.fragment, section: block.section, place: place(wiki.span) });
		}
	}
	return found;
}

/**
 * A use of a link definition, `[text][label]`, is no reference of its own: the definition is, if what it leads to looks like an address.
 * `[TODO: process 3]: Specification` is a definition to Markdown only.
 */
function targetOf(link: Link, chunk: Chunk['kind']): string | undefined {
	const isMeant = chunk !== 'linkReference' || /[./#]/.test(link.target);
	return isMeant && (link.kind === 'inline' || link.kind === 'image') ? link.target : undefined;
}

/** `[](results)` of MyST: the text is that of the label, `(results)=`, which may stand in any document. */
function isCrossReference({ text, kind }: Link, target: string): boolean {
	return kind === 'inline' && text.to <= text.from && /^[\w-]+$/.test(target);
}

interface LocalTarget {
	readonly target: string;
	readonly fragment: string | undefined;
}

/** A target within the workspace: no scheme, no host, nothing to be filled in. */
function localTarget(target: string): LocalTarget | undefined {
	if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(target) || /[{}<>]|\$\(/.test(target) || isPlaceholder(target)) {
		return undefined;
	}
	const hash = target.indexOf('#');
	const path = (hash < 0 ? target : target.slice(0, hash)).replace(/\?.*$/, '');
	const fragment = hash < 0 ? undefined : percentDecoded(target.slice(hash + 1));
	return path === '' && (fragment === undefined || fragment === '') ? undefined : { target: percentDecoded(path), fragment };
}

interface WikiLink {
	readonly name: string;
	readonly fragment: string | undefined;
	readonly span: { readonly from: number; readonly to: number };
}

/** `[[SOP-01 Document Control#Scope|see there]]`; not `[[62304:5.1.1]]` (a clause) and not `[[ name ]]` (to be filled in). */
function wikiLinksOf(block: Block): WikiLink[] {
	return block.chunk.brackets.flatMap(bracket => {
		const { inner, innerSpan, style } = bracket;
		if (style !== 'square' || /^\s|\s$|[:{}<>]/.test(inner) || !/\p{L}/u.test(inner)) {
			return [];
		}
		const [path = ''] = inner.replace(/\\\|/g, '|').split('|');
		const hash = path.indexOf('#');
		const name = (hash < 0 ? path : path.slice(0, hash)).trim();
		const fragment = hash < 0 ? undefined : path.slice(hash + 1).trim();
		return [{ name, fragment, span: { from: block.from + innerSpan.from, to: block.from + innerSpan.to } }];
	});
}

/** Every id-like word in the text, links' texts included; which of them are ids of documents the workspace tells. */
export function idFactsOf(syntax: Syntax, place: PlaceOf, idPattern: RegExp | undefined): IdMentionFact[] {
	return syntax.blocks.flatMap(block => {
		const usual = scanOf(block.chunk).ids;
		const ids = idPattern === undefined ? usual : withHouseIds(block.chunk, usual, idPattern);
		if (ids.length === 0) {
			return [];
		}
		const isLinked = inLinks(block.chunk.links);
		return ids.map(mention => ({
			id: mention.id,
			text: mention.text,
			longer: longerId(block.chunk.plain, mention),
			isLinked: isLinked(mention),
			section: sectionBehind(block.chunk.plain, mention.to),
			place: place({ from: block.from + mention.from, to: block.from + mention.to }),
		}));
	});
}

/** Ids of the house's own shape count before those of the usual one. */
function withHouseIds(chunk: Chunk, usual: readonly IdMention[], idPattern: RegExp): readonly IdMention[] {
	if (chunk.prose.length === 0) {
		return usual;
	}
	const own = [...chunk.plain.matchAll(idPattern)]
		.filter(match => match[0] !== '')
		.map(match => ({ from: match.index, to: match.index + match[0].length, id: normalizeId(match[0]), text: match[0] }));
	return [...own, ...usual.filter(mention => !own.some(other => overlaps(other, mention)))].sort((a, b) => a.from - b.from);
}

/** Letters behind a mark may be part of an id, `SOP-001-A`, and may be a word, `SOP-001-based`; the workspace tells. */
function longerId(text: string, { text: id, to }: IdMention): string | undefined {
	const more = /^[-_. \u00a0\u2010\u2011][A-Z]{1,5}(?:[-_. \u00a0\u2010\u2011]?\d{1,4})?(?![\p{L}\p{N}])/u.exec(
		text.slice(to, to + 14),
	)?.[0];
	return more === undefined ? undefined : normalizeId(id + more);
}

/** `SOP-001 §4.8`, `SOP-001, section 4.8`, `SOP-001:4.8`; a number alone behind an id may be anything. */
function sectionBehind(text: string, at: number): string | undefined {
	return /^(?::|,?\s{0,2}(?:§{1,2}|(?:sections?|sect?\.|chapters?|abschnitt|kapitel|section|apartado|step|para\.?)(?=\s))\s{0,2})(\d{1,2}(?:\.\d{1,2}){0,4})(?![\d.]*\d)/iu.exec(
		text.slice(at, at + 40),
	)?.[1];
}

/** Tells of stretches, asked in the order of the text, whether they stand in a link. Looks at each link once. */
function inLinks(links: readonly Link[]): (span: Span) => boolean {
	const ordered = links.filter(link => link.kind !== 'shortcut').sort((a, b) => a.from - b.from);
	let next = 0;
	let end = 0;
	return span => {
		for (let link = ordered[next]; link !== undefined && link.from <= span.from; link = ordered[++next]) {
			end = Math.max(end, link.to);
		}
		return span.to <= end;
	};
}
