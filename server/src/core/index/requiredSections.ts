import { derivedFromTwo } from '../base/derived.ts';
import { normalizeName } from '../base/normalName.ts';
import type { DocumentFacts } from '../model/facts.ts';
import { headingNames, lastWordOf } from '../model/headingNames.ts';
import { normalizeId } from '../model/ids.ts';
import { isReadme } from '../model/kind.ts';
import { isUsualName, lastWordsFor, sectionNamesLike } from '../model/sectionNames.ts';
import { visibleText } from '../model/visible.ts';
import type { Block, Syntax } from '../syntax/markdown.ts';
import type { Span } from '../text/span.ts';
import { type Setup, syntaxOf, type WorkspaceDocument } from './world.ts';

/** A section that `qms.yaml` wants documents of a kind to have, and where this document has it. */
export interface RequiredSection {
	/** The first of the names that `qms.yaml` gives it. */
	readonly title: string;
	/** In the order of the text; empty where it is missing. */
	readonly found: readonly FoundSection[];
}

export interface FoundSection {
	/** The heading, or the bold words that stand for one. */
	readonly at: Span;
	/** A number of {@link Syntax.sections}; undefined for bold words. */
	readonly section: number | undefined;
	readonly hasContent: boolean;
	/** It is called so, and not only after what it is about, as `Audit process` is. */
	readonly isNamed: boolean;
}

/** The sections that a document should have, in the order of `qms.yaml`; none where it names none for its kind. */
export const requiredSectionsOf = derivedFromTwo((document: WorkspaceDocument, setup: Setup): readonly RequiredSection[] => {
	const { facts } = document.reading;
	const entries = !isOfKind(facts) ? undefined : setup.configuration.sections.get(facts.kind.kind);
	if (entries === undefined || entries.length === 0) {
		return [];
	}
	const headings = headingsOf(facts, syntaxOf(document));
	return entries.map(entry => {
		const names = entry.split('|').map(name => name.trim());
		const wanted = new Set(names.flatMap(name => sectionNamesLike(normalizeName(name))));
		const named = headings.filter(({ names: own }) => own.some(name => wanted.has(name)));
		const lastWords = new Set(names.flatMap(name => lastWordsFor(normalizeName(name))));
		const alike = (): readonly Heading[] => headings.filter(({ lastWord }) => lastWords.has(lastWord ?? ''));
		return {
			title: names[0] ?? entry,
			found: (named.length > 0 ? named : alike()).map(heading => ({ ...heading, isNamed: named.length > 0 })),
		};
	});
});

/** A readme in the folder of procedures is none, a page that is called a procedure is one, and so is what the house calls one. */
function isOfKind({ path, recognized, kind }: DocumentFacts): boolean {
	return recognized !== undefined || kind.source === 'title' || (kind.source === 'configuration' && !isReadme(path));
}

type Heading = Omit<FoundSection, 'isNamed'> & { readonly names: readonly string[]; readonly lastWord: string | undefined };

function headingsOf(facts: DocumentFacts, syntax: Syntax): readonly Heading[] {
	const filled = sectionsWithContent(syntax);
	const title = titleSection(facts);
	const headings = facts.sections.flatMap((section, i): Heading[] => {
		const block = syntax.blocks[syntax.sections[i]?.heading ?? -1];
		const isTitle = i === title;
		return block === undefined || isTitle || block.quoted
			? []
			: [
					{
						at: { from: block.from, to: block.to },
						section: i,
						hasContent: filled.has(i),
						names: headingNames(section.title),
						lastWord: lastWordOf(section.title),
					},
				];
	});
	const bold = syntax.blocks.flatMap((block, i) => boldHeading(block, syntax.blocks[i + 1]));
	return [...headings, ...bold].sort((a, b) => a.at.from - b.at.from);
}

/** The first heading is the document's title if no other is of its level, or if it says the title or the id. */
function titleSection({ sections, title, id }: DocumentFacts): number | undefined {
	const tops = sections.flatMap(({ level }, i) => (level === 1 ? [i] : []));
	const first = tops[0] === 1 ? sections[1]?.title : undefined;
	const isTitle =
		first !== undefined &&
		(first === title || (id !== undefined && normalizeId(first).includes(id.id))) &&
		!headingNames(first).some(isUsualName);
	return tops.length === 1 || isTitle ? tops[0] : undefined;
}

/** Sections with something else than headings and comments in them or below. */
function sectionsWithContent({ blocks, sections }: Syntax): ReadonlySet<number> {
	const filled = new Set<number>();
	for (const { chunk, section } of blocks) {
		if (chunk.kind !== 'heading' && chunk.kind !== 'comment' && chunk.text.trim() !== '') {
			for (let at: number | undefined = section; at !== undefined && !filled.has(at); at = sections[at]?.parent) {
				filled.add(at);
			}
		}
	}
	return filled;
}

/** `**Purpose:** To …`, or `**Purpose**` on a line of its own. */
function boldHeading(block: Block, next: Block | undefined): Heading[] {
	const { chunk } = block;
	const match = chunk.kind === 'paragraph' ? /^\s*(?:\*\*|__)([^*_\n]{3,50})(?:\*\*|__)[ \t]*(:?)(.*)/u.exec(chunk.text) : null;
	const words = match?.[1] ?? '';
	const rest = match === null ? '' : chunk.text.slice(match[0].length - (match[3]?.length ?? 0)).trim();
	const isHeading = match !== null && (/:\s*$/.test(words) || match[2] === ':' || rest === '');
	if (!isHeading || block.list > 0 || block.quoted) {
		return [];
	}
	const hasContent = rest !== '' || (next !== undefined && next.section === block.section && next.chunk.kind !== 'comment');
	return [
		{
			at: { from: block.from, to: block.from + (match[0].length - (match[3]?.length ?? 0)) },
			section: undefined,
			hasContent,
			lastWord: undefined,
			names: headingNames(visibleText(chunk, { from: match.index, to: match[0].length - (match[3]?.length ?? 0) })),
		},
	];
}
