import { derived } from '../base/derived.ts';
import type { ItemRow } from '../standards/pack.ts';
import type { Syntax } from '../syntax/markdown.ts';
import type { Edit } from '../text/edit.ts';

/** What an author still has to write: `[Describe: who has a stake that counts for the quality system]`. No text that deals with it. */
export function promptFor(item: Pick<ItemRow, 'topic'>): string {
	return `[Describe: ${item.topic.charAt(0).toLowerCase()}${item.topic.slice(1).replace(/[[\]]/g, '')}]`;
}

/** Does the prompt for an item stand in a document? */
export function isPrompted(syntax: Syntax, item: Pick<ItemRow, 'topic'>): boolean {
	return promptsIn(syntax).has(promptFor(item).toLowerCase());
}

const promptsIn = derived(
	(syntax: Syntax): ReadonlySet<string> =>
		new Set((syntax.snapshot.text.match(/\[Describe: [^[\]\n]+\]/gi) ?? []).map(text => text.toLowerCase())),
);

/** Sections that stand at the end of a document, behind what is described. */
const closing =
	/^(?:\d+(?:\.\d+)*[.)]?\s*)?(?:records?|forms?|related|references?|associated|attachments?|annex(?:es)?|appendi(?:x|ces)|revision|change|version|document history|history|approvals?|distribution)\b/i;

/** A clause, what of it is missing, and what a heading over it would say. */
export interface ToDescribe {
	readonly title: string;
	readonly items: readonly ItemRow[];
}

/**
 * Headings and prompts in our own words for what of some clauses is missing: at the end of the section that claims them; for clauses
 * that a document claims as a whole under the heading that says the title of the clause, or else under a new one before the sections
 * that close the document.
 */
export function insertionsOf(syntax: Syntax, section: number | undefined, parts: readonly ToDescribe[]): readonly Edit[] {
	const level = section === undefined ? levelOfParts(syntax) : Math.min(6, (syntax.sections[section]?.level ?? 1) + 1);
	const end = section === undefined ? beforeClosing(syntax, level) : (syntax.sections[section]?.span.to ?? syntax.snapshot.text.length);
	const texts = new Map<number, string[]>();
	for (const { title, items } of parts) {
		const titled = section === undefined ? sectionTitled(syntax, title) : undefined;
		const at = titled ?? end;
		const prompts = items.map(item => `- ${promptFor(item)}`).join('\n');
		texts.set(at, [...(texts.get(at) ?? []), titled === undefined ? `${'#'.repeat(level)} ${title}\n\n${prompts}` : prompts]);
	}
	return [...texts].map(([at, blocks]) => insertedAt(syntax.snapshot.text, at, blocks.join('\n\n')));
}

/** Behind what stands before an offset, with an empty line between. */
function insertedAt(text: string, at: number, block: string): Edit {
	const from = at - (/\s*$/.exec(text.slice(0, at))?.[0].length ?? 0);
	return { from, to: from, insert: `${from === 0 ? '' : '\n\n'}${block}${from === text.length ? '\n' : ''}` };
}

/** Where the section with a title ends. */
function sectionTitled({ sections, blocks }: Syntax, title: string): number | undefined {
	return sections.find(({ heading }) => {
		const said = heading === undefined ? '' : (blocks[heading]?.chunk.plain ?? '');
		return (
			said
				.replace(/^\W*(?:\d+(?:\.\d+)*[.)]?\s+)?/, '')
				.trim()
				.toLowerCase() === title.toLowerCase()
		);
	})?.span.to;
}

/** The level of the parts that a document is made of: that below its title. */
function levelOfParts({ sections }: Syntax): number {
	const levels = sections.filter(section => section.level > 0).map(section => section.level);
	const highest = Math.min(...levels, 6);
	const isTitle = levels.filter(level => level === highest).length === 1;
	return levels.length === 0 ? 2 : Math.min(6, isTitle ? highest + 1 : highest);
}

function beforeClosing({ sections, blocks, snapshot }: Syntax, level: number): number {
	const last = sections.findLastIndex(section => {
		const heading = section.heading === undefined ? undefined : blocks[section.heading];
		return section.level === level && heading !== undefined && !closing.test(heading.chunk.plain.trim());
	});
	return sections[last]?.span.to ?? snapshot.text.length;
}
