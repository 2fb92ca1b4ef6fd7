import { resolvedOf } from '../../index/resolve.ts';
import { syntaxOf, type WorkspaceDocument, type World } from '../../index/world.ts';
import { leadingId } from '../../model/ids.ts';
import { placeOf } from '../../model/reading.ts';
import { sectionFactsOf } from '../../model/sections.ts';
import { parse } from '../../syntax/markdown.ts';
import { applyEdits } from '../../text/edit.ts';
import { positionAt, snapshotOf } from '../../text/snapshot.ts';
import { contains, type Span } from '../../text/span.ts';
import { noChange, type RenameEdits, type RenameProblem } from './change.ts';
import { changeEdits } from './changeEdits.ts';

/** A heading that can be given other words. */
export interface NamedSection {
	/** Index of the section. */
	readonly index: number;
	/** Its text as written, without the marks around it. Offsets of the document. */
	readonly span: Span;
	readonly text: string;
}

/** The heading at an offset. */
export function sectionNamedAt(document: WorkspaceDocument, offset: number): NamedSection | undefined {
	const { blocks, sections } = syntaxOf(document);
	const index = sections.findIndex(({ heading }) => heading !== undefined && contains(blocks[heading] ?? nowhere, offset));
	const block = blocks[sections[index]?.heading ?? -1];
	if (block === undefined) {
		return undefined;
	}
	const [before = ''] = /^[ \t]*(?:#+[ \t]+)?/.exec(block.chunk.text) ?? [];
	const [after = ''] =
		/(?:[ \t]*\{#[^}\n]*\})?(?:[ \t]+#+)?[ \t]*(?:\n[ \t]*(?:=+|-+)[ \t]*)?$/.exec(block.chunk.text.slice(before.length)) ?? [];
	const text = block.chunk.text.slice(before.length, block.chunk.text.length - after.length);
	const from = block.from + before.length;
	return text.trim() === '' || text.includes('\n') ? undefined : { index, span: { from, to: from + text.length }, text };
}

const nowhere: Span = { from: -1, to: -1 };

/** Gives a heading other words; links to it, and what names the document by its title, follow. */
export function renameSection(world: World, document: WorkspaceDocument, section: NamedSection, name: string): RenameEdits | RenameProblem {
	const { facts } = document.reading;
	const before = facts.sections[section.index];
	const wanted = name.trim();
	const edit = { ...section.span, insert: wanted };
	const after = sectionAfter(document, section, wanted);
	if (wanted === '' || before === undefined || after === undefined || after.level !== before.level || after.title === '') {
		return { problem: 'A heading is one line with at least one word.' };
	}
	const [hadId, hasId] = [leadingId(before.title), leadingId(after.title)];
	if (hadId !== hasId && hadId !== undefined && hadId === facts.id?.text) {
		return { problem: `The heading holds the id ${hadId}; rename the id itself to change it everywhere.` };
	}
	const numbered =
		before.number === after.number || before.number === undefined ? undefined : namedByNumber(world, document.path, before.number);
	if (numbered !== undefined) {
		return { problem: `${numbered} refers to section ${before.number} by its number; change that first, or keep the number.` };
	}
	const isTitle = facts.title === before.title && facts.sections.findIndex(({ level }) => level > 0) === section.index;
	const declared = facts.metadata.some(({ field }) => field === 'title');
	const title = isTitle && !declared ? { path: document.path, before: before.title, after: after.title } : undefined;
	const headings = new Map([[document.path, [edit]]]);
	return wanted === section.text ? { edits: [], files: [] } : { edits: changeEdits(world, { ...noChange, headings, title }), files: [] };
}

function sectionAfter(
	document: WorkspaceDocument,
	{ index, span }: NamedSection,
	wanted: string,
): ReturnType<typeof sectionFactsOf>[number] | undefined {
	const syntax = syntaxOf(document);
	const block = syntax.blocks[syntax.sections[index]?.heading ?? -1];
	if (block === undefined || /[\r\n]/.test(wanted)) {
		return undefined;
	}
	const text = applyEdits(block.chunk.text, [{ from: span.from - block.from, to: span.to - block.from, insert: wanted }]);
	const sections = sectionFactsOf(parse(snapshotOf('', text)), () => 0);
	return sections.length === 2 ? sections[1] : undefined;
}

/** The first place that names a section by its number, as a reader is told of it. */
function namedByNumber(world: World, path: string, number: string): string | undefined {
	for (const other of world.documents.values()) {
		const { facts } = other.reading;
		const { ids } = resolvedOf(facts, world.index.names);
		const at = ids.findIndex(
			target =>
				target.kind === 'document' &&
				target.path === path &&
				target.part !== undefined &&
				'section' in target.part &&
				target.part.section === number,
		);
		const fact = facts.ids[at];
		if (fact !== undefined) {
			return `${other.path}, line ${positionAt(other.snapshot, placeOf(other.reading, fact.place).from).line + 1},`;
		}
	}
	return undefined;
}
