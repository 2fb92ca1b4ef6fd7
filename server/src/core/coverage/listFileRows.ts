import { derived } from '../base/derived.ts';
import { masterListsOf } from '../index/masterList.ts';
import { type ListDocument, listDocumentOf, type World } from '../index/world.ts';
import type { DocumentFacts } from '../model/facts.ts';
import { normalizeId, shapeOf } from '../model/ids.ts';
import type { FileList, FileRow } from '../model/listFile.ts';
import { placeOf } from '../model/reading.ts';
import { applyEdits, type Edit } from '../text/edit.ts';
import { lineAt, lineSpanAt } from '../text/snapshot.ts';
import { compareIds } from './idOrder.ts';
import { firstLineOf } from './listFileEdits.ts';
import { type KnownFileRow, newFileRow, newRowAlone } from './listFileRowText.ts';

/** Rows for documents, each behind the row with the id before its own; nothing where there is no place for them. */
export function newRowsInFile(world: World, document: ListDocument, paths: readonly string[]): readonly Edit[] {
	const all = paths.flatMap(path => world.index.documents.get(path) ?? []).sort((a, b) => compareIds(a.id?.text ?? '', b.id?.text ?? ''));
	const { file, snapshot } = document;
	const edits = file.lists.length > 0 ? inLists(world, document, all) : inEmpty(document, all);
	// What cannot be read back is not offered.
	const after = listDocumentOf(document.path, applyEdits(snapshot.text, edits), world.setup.reading).file;
	const count = (lists: readonly FileList[]): number => lists.reduce((sum, { rows }) => sum + rows.length, 0);
	return !after.isBroken && count(after.lists) === count(file.lists) + all.length ? edits : [];
}

/** With the facts of the documents that rows are of. */
export function knownRowsIn(world: World, document: ListDocument, list: FileList): readonly KnownFileRow[] {
	const own = masterListsOf(world.index, world.setup).rows.get(document.path) ?? [];
	const byPlace = new Map(own.map(row => [placeOf(document.reading, row.listing.place).from, row.document] as const));
	return list.rows.map(row => {
		const path = row.cells.map(({ span }) => byPlace.get(span.from)).find(found => found !== undefined);
		return { row, facts: path === undefined ? undefined : world.index.documents.get(path) };
	});
}

function inEmpty({ file: { empty }, snapshot, path }: ListDocument, all: readonly DocumentFacts[]): readonly Edit[] {
	if (empty === undefined || all.length === 0) {
		return [];
	}
	const rows = all.map(facts => snapshot.eol + newRowAlone(path, facts, empty.indent, snapshot.eol));
	const end = empty.head === '' ? '' : snapshot.eol;
	const insert = empty.head + rows.join('') + end;
	return [...(empty.removal === undefined ? [] : [{ ...empty.removal, insert: '' }]), { from: empty.at, to: empty.at, insert }];
}

function inLists(world: World, document: ListDocument, all: readonly DocumentFacts[]): readonly Edit[] {
	const knownIn = derived((list: FileList) => knownRowsIn(world, document, list));
	const byAnchor = new Map<string, Anchor & { readonly texts: string[] }>();
	for (const facts of all) {
		const list = listFor(document.file.lists, facts);
		const anchor = list && anchorIn(list, facts);
		if (list === undefined || anchor === undefined) {
			return [];
		}
		const known = knownIn(list);
		// The nearest row is the one to write like.
		const ordered = [...known.filter(({ row }) => row === anchor.row), ...known.filter(({ row }) => row !== anchor.row)];
		const key = `${anchor.row.span.from} ${anchor.isBefore}`;
		const place = byAnchor.get(key) ?? { ...anchor, texts: [] };
		place.texts.push(newFileRow(document, list, ordered, facts));
		byAnchor.set(key, place);
	}
	return [...byAnchor.values()].flatMap(({ list, row, isBefore, texts }) =>
		list.node.flow === true ? flowEdits(document, row, isBefore, texts) : blockEdits(document, list, row, isBefore, texts),
	);
}

interface Anchor {
	readonly list: FileList;
	readonly row: FileRow;
	/** Do new rows come before it? */
	readonly isBefore: boolean;
}

function idOf({ cells }: FileRow): string {
	return cells.find(({ role }) => role === 'id')?.text ?? '';
}

function isOfShape(row: FileRow, facts: DocumentFacts): boolean {
	return shapeOf(normalizeId(idOf(row))) === shapeOf(facts.id?.id ?? '');
}

/** The list with most ids of the same letters, else the one with most rows. */
function listFor(lists: readonly FileList[], facts: DocumentFacts): FileList | undefined {
	const ranked = lists.map(list => ({ list, same: list.rows.filter(row => isOfShape(row, facts)).length }));
	return ranked.sort((a, b) => b.same - a.same || b.list.rows.length - a.list.rows.length)[0]?.list;
}

function anchorIn(list: FileList, facts: DocumentFacts): Anchor | undefined {
	const wanted = facts.id?.text ?? '';
	const same = list.rows.filter(row => isOfShape(row, facts));
	const before = same.filter(row => compareIds(idOf(row), wanted) <= 0).at(-1);
	const row = before ?? same[0] ?? list.rows.at(-1);
	return row === undefined ? undefined : { list, row, isBefore: before === undefined && same.length > 0 };
}

function blockEdits(document: ListDocument, list: FileList, row: FileRow, isBefore: boolean, texts: readonly string[]): readonly Edit[] {
	const { snapshot } = document;
	const { eol } = snapshot;
	const gap = isSpaced(document, list) ? eol : '';
	if (isBefore) {
		const line = firstLineOf(document, list, row);
		const at = line === undefined ? undefined : lineSpanAt(snapshot, line).from;
		return at === undefined ? [] : [{ from: at, to: at, insert: texts.map(text => text + eol + gap).join('') }];
	}
	const at = lineSpanAt(snapshot, lineAt(snapshot, row.span.to)).to;
	return [{ from: at, to: at, insert: texts.map(text => gap + eol + text).join('') }];
}

/** Do empty lines stand between the rows? */
function isSpaced({ snapshot }: ListDocument, { rows }: FileList): boolean {
	return rows.length > 1 && rows.every((row, i) => i === 0 || /\n\s*\n/.test(snapshot.text.slice(rows[i - 1]?.span.to, row.span.from)));
}

/** `[{ … }, { … }]`, in one line or in many; what is written behind a row in its line stays with it. */
function flowEdits({ snapshot }: ListDocument, row: FileRow, isBefore: boolean, texts: readonly string[]): readonly Edit[] {
	const { text, eol } = snapshot;
	const own = lineSpanAt(snapshot, lineAt(snapshot, row.span.from));
	const lead = text.slice(own.from, row.span.from);
	const hasLine = lead.trim() === '';
	const separator = hasLine ? `,${eol}${lead}` : ', ';
	if (isBefore) {
		return [{ from: row.span.from, to: row.span.from, insert: texts.map(other => other + separator).join('') }];
	}
	const end = lineSpanAt(snapshot, lineAt(snapshot, row.span.to)).to;
	const [, comma] = /^(\s*,)?\s*(?:#.*)?$/.exec(text.slice(row.span.to, end)) ?? [];
	const behind = /^(?:\s*,)?\s+#/.test(text.slice(row.span.to, end));
	if (!hasLine || !behind) {
		return [{ from: row.span.to, to: row.span.to, insert: texts.map(other => separator + other).join('') }];
	}
	const added = eol + lead + texts.join(separator);
	return comma === undefined
		? [
				{ from: row.span.to, to: row.span.to, insert: ',' },
				{ from: end, to: end, insert: added },
			]
		: [{ from: end, to: end, insert: `${added},` }];
}
