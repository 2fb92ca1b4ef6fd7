import { derived } from '../base/derived.ts';
import { isHistory } from '../coverage/noEvidence.ts';
import { syntaxOf, type WorkspaceDocument } from '../index/world.ts';
import { placeOf } from '../model/reading.ts';
import { titleWithoutNumber } from '../model/sections.ts';
import { visibleText } from '../model/visible.ts';
import { type Chunk, derivedFromChunk } from '../syntax/chunk.ts';
import { type Block, isWithin } from '../syntax/markdown.ts';
import { fingerprintOf } from '../text/fingerprint.ts';
import { spanAround } from '../text/span.ts';

/**
 * The fingerprint of what a section says, those below it included; of the whole document without a section. It stays when lines are broken
 * elsewhere, when marks, the numbers and levels of headings, commas or the capital at a word's beginning change, and wherever the section
 * stands; a new version, date or entry of the history is none of its business. It changes with any word, number, sign of comparison or tick, and
 * with the cell of a table that something stands in.
 */
export function printOf(document: WorkspaceDocument, section: number | undefined): string {
	const known = printsOf(document);
	const kept = known.get(section);
	if (kept !== undefined) {
		return kept;
	}
	const { sections } = syntaxOf(document);
	const blocks = blocksOfSubstance(document);
	const inside = section === undefined ? blocks : blocks.filter(block => isWithin(sections, block.section, section));
	const print = fingerprintOf(inside.map(substanceOf).join(' ').replace(/\s+/g, ' ').trim());
	known.set(section, print);
	return print;
}

const printsOf = derived((_: WorkspaceDocument) => new Map<number | undefined, string>());

/** All blocks but those that are about the document: its head with version and dates, and its history. */
const blocksOfSubstance = derived((document: WorkspaceDocument): readonly Block[] => {
	const { blocks, sections } = syntaxOf(document);
	const { facts } = document.reading;
	const heads = new Set(
		facts.metadata
			.filter(({ source }) => source === 'headerTable' || source === 'boldField')
			.map(({ place }) => spanAround(blocks, placeOf(document.reading, place).from))
			.filter(block => block !== undefined && (block.chunk.kind === 'table' || isOfFields(block.chunk.text))),
	);
	const histories = facts.sections.map(({ title }) => isHistory(title));
	const isInHistory = (start: number): boolean => {
		for (let at: number | undefined = start; at !== undefined; at = sections[at]?.parent) {
			if (histories[at] === true) {
				return true;
			}
		}
		return false;
	};
	return blocks.filter(block => !heads.has(block) && !isInHistory(block.section));
});

/** `**Version:** 2`, line for line. */
function isOfFields(text: string): boolean {
	return text
		.split('\n')
		.every(line => /^[\s>*_-]*(?:\*\*|__)[^*_\n]+(?::\s*(?:\*\*|__)|(?:\*\*|__)\s*:)/.test(line) || line.trim() === '');
}

function substanceOf({ chunk }: Block): string {
	return substanceIn(chunk).text;
}

/** Kept with the chunk: an edit looks only at what it changed. */
const substanceIn = derivedFromChunk((chunk: Chunk): { readonly text: string } => ({ text: substance(chunk) }));

function substance(chunk: Chunk): string {
	switch (chunk.kind) {
		case 'comment':
		case 'linkReference':
			return '';
		case 'html':
			return plainSubstance(chunk.text.replace(/<!--[\s\S]*?-->|<[^>]*>/g, ' '));
		case 'code':
			return plainSubstance(chunk.text.replace(/^\s*(?:```|~~~).*$/gm, ' '));
		case 'heading':
			return plainSubstance(titleWithoutNumber(visibleText(chunk, wholeOf(chunk)).replace(/^#+\s*|\s*\{#[^}]*\}$|\s+#+$/g, '')));
		case 'table':
			return chunk.rows.map(({ cells }) => cells.map(cell => plainSubstance(visibleText(chunk, cell))).join(' | ')).join(' | ');
		default:
			return `${tick(chunk.text)}${struck(chunk.text)}${plainSubstance(visibleText(chunk, wholeOf(chunk)))}`;
	}
}

function wholeOf({ text }: Chunk): { readonly from: number; readonly to: number } {
	return { from: 0, to: text.length };
}

function tick(text: string): string {
	return /^\s*\[[xX]\]\s/.test(text) ? '☑ ' : '';
}

/** What is struck through says the opposite of what it says. */
function struck(text: string): string {
	return [...text.matchAll(/~~([^~\n]{1,500})~~/g)].map(([, words = '']) => `− ${plainSubstance(words)} `).join('');
}

/**
 * Letters, digits and what changes a meaning: signs of comparison, of calculation, of currency, per cent; between digits, or before one, also
 * the marks that make another number of it. A capital at the beginning of a longer word says nothing; in `mW` and `MW` it does.
 */
function plainSubstance(text: string): string {
	return text
		.normalize('NFC')
		.replace(/\u2212/g, '-')
		.replace(meaningful, (_, kept: string | undefined) => kept ?? ' ')
		.replace(/(?<![\p{L}\p{N}])\p{Lu}(?=[\p{Ll}\p{M}]{2,}(?![\p{L}\p{N}]))/gu, letter => letter.toLowerCase())
		.replace(/\s+/g, ' ')
		.trim();
}

const meaningful = /((?<=\d)[.,:/](?=\d)|(?<![\p{L}\p{N}])-(?=\d)|[\p{L}\p{M}\p{N}\p{Sm}\p{Sc}%‰°☐☑✓✔✗✘])|[\s\S]/gu;
