import { equal } from '../base/equal.ts';
import type { DocumentFacts } from '../model/facts.ts';
import { anchorOf } from '../model/sections.ts';
import type { Syntax } from '../syntax/markdown.ts';
import { applyEdits, type Edit } from '../text/edit.ts';
import { lineAt, lineSpanAt, type Snapshot } from '../text/snapshot.ts';
import { type PlacedSection, sectionOrderOf } from './sectionOrder.ts';
import { documentOf, type Setup, syntaxOf, type WorkspaceDocument } from './world.ts';

/**
 * The edit that puts the sections of a document into the order of `qms.yaml`. A section moves with all that belongs to it. One that
 * `qms.yaml` does not name goes with the named one before it; what stands before the first named one, or behind the last, stays. Every
 * byte of a section stays as it is, and so do the blank lines and rules between one place and the next.
 *
 * Undefined where that cannot be done, or would change more than the order: of headings that are numbered or of several levels, of bold
 * words for a heading, of sections that belong to what stands around them. The result is read back before it is offered.
 */
export function sectionOrderEdit(document: WorkspaceDocument, setup: Setup): Edit | undefined {
	const { snapshot, reading } = document;
	const syntax = syntaxOf(document);
	const original = originalOf(snapshot);
	const units = original === undefined ? [] : unitsIn(syntax, original, sectionOrderOf(document, setup));
	const sorted = [...units].sort((a, b) => a.rank - b.rank);
	const isMoved = (unit: Unit, i: number): boolean => unit !== sorted[i];
	const [first, last] = [units.findIndex(isMoved), units.findLastIndex(isMoved)];
	const [places, moved] = [units.slice(first, last + 1), sorted.slice(first, last + 1)];
	const [start, end] = [places[0], places.at(-1)];
	if (original === undefined || first < 0 || start === undefined || end === undefined) {
		return undefined;
	}
	const order = syntax.sections.map((_, i) => i);
	order.splice(start.first, end.end - start.first, ...moved.flatMap(unit => order.slice(unit.first, unit.end)));
	const isBound = !isMovable(syntax, reading.facts, start.first, end.end) || (end.isLast && rule.test(end.content));
	if (isBound || !keepsNames(syntax, reading.facts, order)) {
		return undefined;
	}
	const texts = moved.map(({ content }, i) => content + (i < places.length - 1 ? (places[i]?.gap ?? '') : ''));
	const edit = { from: start.from, to: end.from + end.content.length, insert: texts.join('') };
	return isReadBack(document, setup, order, applyEdits(original, [edit])) ? edit : undefined;
}

/** A section that `qms.yaml` names, with those behind it that go with it. */
interface Unit {
	/** Sections by number, subsections included; `end` is the first that is no more of it. */
	readonly first: number;
	readonly end: number;
	/** Its place in the order of `qms.yaml`. */
	readonly rank: number;
	readonly from: number;
	readonly content: string;
	/** Blank lines and rules between it and what comes next, with the end of its last line. */
	readonly gap: string;
	/** Nothing stands behind it in the section that holds it. */
	readonly isLast: boolean;
}

interface Placed {
	readonly placed: readonly PlacedSection[];
	readonly kept: ReadonlySet<number>;
}

/** The sections at the level at which one has to move; none where they are of several levels. */
function unitsIn(syntax: Syntax, original: string, { placed, kept }: Placed): readonly Unit[] {
	const { sections, snapshot } = syntax;
	const wrong = placed.flatMap(({ section }, i) => (kept.has(i) ? [] : [section]));
	const parent = sections[wrong[0] ?? 0]?.parent;
	const siblings = sections.flatMap((section, i) => (i > 0 && section.parent === parent ? [i] : []));
	if (!wrong.every(section => siblings.includes(section ?? 0)) || new Set(siblings.map(i => sections[i]?.level)).size !== 1) {
		return [];
	}
	const startOf = (section: number | undefined): number | undefined => {
		const from = sections[section ?? -1]?.span.from;
		return from === undefined ? undefined : lineSpanAt(snapshot, lineAt(snapshot, from)).from;
	};
	const rankOf = (section: number): number => placed.findIndex(other => other.section === section);
	const named = siblings.filter(section => rankOf(section) >= 0);
	const behind = siblings.find(section => section > (named.at(-1) ?? 0));
	const parentEnd = sections[parent ?? -1]?.span.to ?? original.length;
	const inside = sections.findLastIndex(({ span }) => span.from < parentEnd);
	return named.map((first, i) => {
		const end = named[i + 1] ?? behind ?? inside + 1;
		const from = startOf(first) ?? 0;
		const text = original.slice(from, startOf(end) ?? original.length);
		const length = contentLength(text);
		return {
			first,
			end,
			rank: rankOf(first),
			from,
			content: text.slice(0, length),
			gap: text.slice(length),
			isLast: i === named.length - 1 && behind === undefined,
		};
	});
}

/** The text as its author has it; undefined where line ends of two kinds do not let it be told. */
function originalOf({ text, eol, hasMixedEnds }: Snapshot): string | undefined {
	return hasMixedEnds ? undefined : eol === '\n' ? text : text.replaceAll(' \n', '\r\n');
}

/** A rule with a blank line above: without one it would make a heading of the line. */
const rule = /\n[ \t]*\r?\n {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*\r?(?:\n|$)/;
const ruleAtEnd = /\r?\n[ \t]*\r?\n {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/;

/** Up to the end of the last line that holds anything else than a rule. */
function contentLength(text: string): number {
	const blank = text.trimEnd().length;
	const lineEnd = /\r?\n/.exec(text.slice(blank));
	const length = lineEnd === null ? text.length : blank + lineEnd.index;
	const match = ruleAtEnd.exec(text.slice(0, length));
	return match === null ? length : contentLength(text.slice(0, match.index));
}

/**
 * Can these sections change places? Not where a heading is numbered or stands in a list or a quotation; nor where HTML or a comment above
 * a heading may belong to it, or a comment excepts more than what stands in its section.
 */
function isMovable({ blocks, sections, snapshot }: Syntax, facts: DocumentFacts, first: number, end: number): boolean {
	const headings = sections.slice(first, end).map(({ heading }) => heading ?? 0);
	const isPlain = headings.every((heading, i) => {
		const block = blocks[heading];
		return block?.list === 0 && !block.quoted && !numbered.test(facts.sections[first + i]?.title ?? '');
	});
	const isFree = [...headings, sections[end]?.heading ?? blocks.length].every(heading => {
		const [block, before] = [blocks[heading], blocks[heading - 1]];
		const isAbove = block !== undefined && before !== undefined && lineAt(snapshot, before.to - 1) === lineAt(snapshot, block.from) - 1;
		const isComment = isAbove && before.chunk.kind === 'comment';
		return !isComment && before?.chunk.kind !== 'html' && !/^\s*(?:<[^<>]*>\s*)+$/.test(before?.chunk.text ?? '');
	});
	return isPlain && isFree && !/<!--\s*qms-(?:disable|enable)(?:\s|-->)/.test(snapshot.text);
}

const numbered =
	/^(?:§|[(（]?(?:(?:[A-Z]|[IVX]+|[ivx]+)[.)]|[A-Z]?\.?\d[\d.]*[.):）\s])|[一二三四五六七八九十]+、|第|(?:annex|appendix|chapter|section|anhang|kapitel|abschnitt)\s+[\dA-Z]+\b)/iu;

/** Headings of one name are told apart by their order, and of two targets for one label the first counts. */
function keepsNames(syntax: Syntax, facts: DocumentFacts, order: readonly number[]): boolean {
	const place = new Map(order.map((section, i) => [section, i]));
	const names = [
		...facts.sections.map(({ title }, section) => ({ name: `# ${anchorOf(title)}`, section })),
		...syntax.blocks.flatMap(({ chunk, section }) =>
			chunk.kind === 'linkReference' ? [{ name: /^\s*\[[^\]]*\]/.exec(chunk.text.toLowerCase())?.[0].trim() ?? '', section }] : [],
		),
	];
	const latest = new Map<string, number>();
	return names.every(({ name, section }) => {
		const at = place.get(section) ?? 0;
		const isBehind = at >= (latest.get(name) ?? 0);
		latest.set(name, at);
		return isBehind;
	});
}

/** The same blocks, section by section; the same document to all others; and in order. */
function isReadBack(document: WorkspaceDocument, setup: Setup, order: readonly number[], text: string): boolean {
	const after = documentOf(document.path, text, setup.reading);
	const before = blocksBySection(syntaxOf(document));
	const { placed, kept } = sectionOrderOf(after, setup);
	return (
		kept.size === placed.length &&
		placed.length === sectionOrderOf(document, setup).placed.length &&
		equal(identityOf(after.reading.facts), identityOf(document.reading.facts)) &&
		equal(
			blocksBySection(syntaxOf(after)),
			order.map(section => before[section]),
		)
	);
}

function blocksBySection({ blocks, sections }: Syntax): readonly (readonly unknown[])[] {
	const bySection = sections.map((): unknown[] => []);
	for (const { chunk, section, list, quoted } of blocks) {
		bySection[section]?.push([chunk.kind, chunk.level, chunk.text.trimEnd(), list, quoted]);
	}
	return bySection;
}

function identityOf({ title, id, kind, recognized, metadata }: DocumentFacts): unknown {
	return [title, id?.id, kind, recognized, metadata.map(({ field, key, values, source }) => [field, key, values, source])];
}
