import type { WorkspaceDocument } from '../../index/world.ts';
import { syntaxOf } from '../../index/world.ts';
import { anchorOf, anchorsOf, sectionFactsOf } from '../../model/sections.ts';
import { parse } from '../../syntax/markdown.ts';
import { applyEdits, type Edit } from '../../text/edit.ts';
import { snapshotOf } from '../../text/snapshot.ts';
import { overlaps, type Span } from '../../text/span.ts';

/** What a fragment of a link becomes; undefined where it stays. */
export type FragmentChange = (fragment: string, kind: 'link' | 'wiki') => string | undefined;

/** How links to the sections of a document change with the text of its headings; undefined where none does. */
export function fragmentChangeOf(document: WorkspaceDocument, edits: readonly Edit[]): FragmentChange | undefined {
	const { facts } = document.reading;
	const syntax = syntaxOf(document);
	const titles = new Map<number, string>();
	const explicit = new Set<string>();
	syntax.sections.forEach(({ heading }, i) => {
		const block = heading === undefined ? undefined : syntax.blocks[heading];
		const own = block === undefined ? [] : edits.filter(edit => touches(edit, block));
		if (block !== undefined && own.length > 0) {
			titles.set(
				i,
				titleAfter(
					block.chunk.text,
					own.map(edit => ({ ...edit, from: edit.from - block.from, to: edit.to - block.from })),
				),
			);
			for (const [, anchor = ''] of block.chunk.text.matchAll(/\{#([^\s}]+)/g)) {
				explicit.add(anchor.toLowerCase());
			}
		}
	});
	if (titles.size === 0) {
		return undefined;
	}
	const sections = facts.sections.map((section, i) => ({ ...section, title: titles.get(i) ?? section.title }));
	const [before, after] = [anchorsOf(facts), anchorsOf({ ...facts, sections })];
	return (fragment, kind) => {
		const wanted = [fragment.toLowerCase(), anchorOf(fragment)];
		const at = before.findIndex(anchor => anchor !== '' && wanted.includes(anchor));
		if (at < 0 || before[at] === after[at] || explicit.has(fragment.toLowerCase())) {
			return undefined;
		}
		const isTitle = kind === 'wiki' && fragment !== before[at];
		return isTitle ? sections[at]?.title : after[at];
	};
}

function touches(edit: Edit, block: Span): boolean {
	return overlaps(edit, block) || (edit.from === edit.to && block.from <= edit.from && edit.from <= block.to);
}

/** The title that a heading has once its text is edited. */
export function titleAfter(heading: string, edits: readonly Edit[]): string {
	const syntax = parse(snapshotOf('', applyEdits(heading, edits)));
	return sectionFactsOf(syntax, () => 0)[1]?.title ?? '';
}
