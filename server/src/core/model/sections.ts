import { derived } from '../base/derived.ts';
import type { Syntax } from '../syntax/markdown.ts';
import type { DocumentFacts, SectionFact } from './facts.ts';
import type { PlaceOf } from './metadata.ts';
import { visibleText } from './visible.ts';

export function sectionFactsOf(syntax: Syntax, place: PlaceOf): SectionFact[] {
	return syntax.sections.map(section => {
		const block = section.heading === undefined ? undefined : syntax.blocks[section.heading];
		const title = block === undefined ? '' : headingText(visibleText(block.chunk, { from: 0, to: block.chunk.text.length }));
		return {
			title,
			level: section.level,
			parent: section.parent,
			number: /^(?:[A-Z]\.)?\d{1,3}(?:\.\d{1,3})*(?=[\s.):]|$)/.exec(title)?.[0],
			place: place({ from: block?.from ?? section.span.from, to: block?.to ?? section.span.from }),
		};
	});
}

/** What a link may name the sections of a document by, in their order; unique in the document. Empty for section 0. */
export const anchorsOf = derived((facts: DocumentFacts): readonly string[] => {
	const taken = new Map<string, number>();
	return facts.sections.map(section => (section.level === 0 ? '' : uniqueAnchor(anchorOf(section.title), taken)));
});

/** As {@link anchorsOf}, of the titles without their numbers: these stay when sections are numbered anew. */
export const namesOfSections = derived((facts: DocumentFacts): readonly string[] => {
	const taken = new Map<string, number>();
	return facts.sections.map(section => (section.level === 0 ? '' : uniqueAnchor(anchorOf(titleWithoutNumber(section.title)), taken)));
});

/** An attribute list behind a heading, `{#anchor}`, is not part of its title. */
function headingText(text: string): string {
	if (!text.includes('#')) {
		return text;
	}
	return text
		.replace(/^#+\s*/, '')
		.replace(/\s*\{#[^}]*\}$/, '')
		.replace(/\s+#+$/, '')
		.trim();
}

/** The anchor that GitHub, GitLab and VS Code give a heading: lower case, no punctuation, hyphens for blanks. */
export function anchorOf(title: string): string {
	return title
		.trim()
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
		.replace(/ /g, '-');
}

function uniqueAnchor(anchor: string, taken: Map<string, number>): string {
	const count = taken.get(anchor);
	taken.set(anchor, (count ?? 0) + 1);
	return count === undefined ? anchor : `${anchor}-${count}`;
}

/** The title without the number it begins with: `4.1 Scope` → `Scope`. */
export function titleWithoutNumber(title: string): string {
	return title.replace(/^(?:[A-Z]\.)?\d{1,3}(?:\.\d{1,3})*[.):]?\s+/, '');
}
