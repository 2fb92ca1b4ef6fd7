import { normalizeName } from '../base/normalName.ts';
import { directoryOf, relativePath, stemOf } from '../base/paths.ts';
import { resolveSubject } from '../index/resolve.ts';
import type { World } from '../index/world.ts';
import type { DocumentFacts } from '../model/facts.ts';
import { type CellPart, cellReadingOf, type NamingStyle } from '../model/mapCells.ts';
import type { MapTable } from '../model/mapTables.ts';
import { isNoName } from '../model/tableSubjects.ts';
import type { Chunk } from '../syntax/chunk.ts';
import { shifted } from '../text/span.ts';

/** How a map names documents. */
export interface Naming {
	readonly style: Exclude<NamingStyle, 'open'>;
	readonly by: NameKind;
	/** What italics are set with. */
	readonly mark?: '*' | '_';
	/** Between two of them. */
	readonly separator: string;
}

type NameKind = 'id' | 'title' | 'both' | 'stem' | 'path';

/** What most cells of the tables do; links by id where there is nothing to go by. */
export function namingOf(world: World, path: string, tables: readonly MapTable[]): Naming {
	const cells = tables.flatMap(({ block, document, rows }) =>
		rows.flatMap(row => {
			const cell = row.cells[document];
			return cell === undefined ? [] : [{ chunk: block.chunk, ...cellReadingOf(block.chunk, shifted(cell, -block.from)) }];
		}),
	);
	const leads = cells.filter(({ parts }) => parts.some(part => documentNamed(world, path, part) !== undefined));
	const style = mostOften(leads.flatMap(cell => (cell.style === 'open' ? [] : [cell.style]))) ?? 'link';
	const kinds = cells.flatMap(({ parts }) => parts.flatMap(part => kindOfName(world, path, part) ?? []));
	const separators = cells.flatMap(({ chunk, parts }) => separatorsBetween(chunk, parts));
	return { style, by: mostOften(kinds) ?? 'id', separator: mostOften(separators) ?? ', ' };
}

/** The document that a piece of a cell names, if there is one. */
export function documentNamed({ index }: World, path: string, { subject }: CellPart): string | undefined {
	return resolveSubject(index.names, path, subject);
}

/** The name of a document for a cell of the map; a link where no other name is sure to lead to it. */
export function nameIn(world: World, path: string, document: string, { style, by, mark = '*' }: Omit<Naming, 'separator'>): string {
	const facts = world.index.documents.get(document);
	const names = nameKinds.map(kind => nameOf(kind, facts, path, document)).filter(name => name !== '');
	const wanted = nameOf(by, facts, path, document);
	const ordered = [...new Set([...(wanted === '' ? [] : [wanted]), ...names])];
	if (style !== 'link') {
		const leads = (name: string): boolean =>
			resolveSubject(world.index.names, path, { kind: 'document', names: [name], text: name }) === document;
		const sure = style === 'wiki' ? [stemOf(document), document.replace(/\.\w+$/, '')] : ordered;
		const name = sure.find(candidate => isPlain(candidate) && leads(candidate));
		if (name !== undefined) {
			return style === 'wiki' ? `[[${name}]]` : style === 'emphasis' ? mark + name + mark : name;
		}
	}
	const text = ordered.find(name => !isNoName(name)) ?? document;
	const target = encodeURI(relativePath(directoryOf(path), document)).replace(/[()#?]/g, mark =>
		encodeURIComponent(mark).replace(/[()]/g, hex),
	);
	return `[${text.replace(/[[\]|\\`*_<]/g, '\\$&')}](${target})`;
}

function hex(mark: string): string {
	return `%${mark.charCodeAt(0).toString(16)}`;
}

const nameKinds: readonly NameKind[] = ['id', 'title', 'both', 'stem', 'path'];

function nameOf(kind: NameKind, facts: DocumentFacts | undefined, path: string, document: string): string {
	const [id, title] = [facts?.id?.text ?? '', facts?.title ?? ''];
	switch (kind) {
		case 'id':
			return id;
		case 'title':
			return title;
		case 'both':
			return id === '' || title.startsWith(id) ? title : `${id} ${title}`;
		case 'stem':
			return stemOf(document);
		case 'path':
			return relativePath(directoryOf(path), document);
	}
}

/** Titles are written in several ways; a file's name is only what is written as such. */
function kindOfName(world: World, path: string, part: CellPart): NameKind | undefined {
	const document = documentNamed(world, path, part);
	const facts = world.index.documents.get(document ?? '');
	const { text } = part.subject;
	const fits = (kind: NameKind): boolean => {
		const name = document === undefined ? '' : nameOf(kind, facts, path, document);
		return kind === 'stem' || kind === 'path' ? name === text : name !== '' && normalizeName(name) === normalizeName(text);
	};
	return nameKinds.find(fits);
}

/** Nothing in it that would part it, or be read as a mark. */
function isPlain(name: string): boolean {
	return !/[|\\`*_[\]<>{}\n]|[,;]\s/.test(name) && /\p{L}|\d{3}/u.test(name) && !isNoName(name);
}

/** What stands between the pieces of a cell, where that is no more than marks. */
export function separatorsBetween({ text }: Chunk, parts: readonly CellPart[]): readonly string[] {
	return parts.slice(1).flatMap((part, i) => {
		const between = text.slice(parts[i]?.to, part.from);
		return isSeparator(between) ? [between] : [];
	});
}

function isSeparator(text: string): boolean {
	return /^(?:\s*(?:[,;·/]|<br\s*\/?>|&)\s*-?\s*)$/i.test(text);
}

function mostOften<T>(values: readonly T[]): T | undefined {
	const counts = new Map<T, number>();
	for (const value of values) {
		counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
