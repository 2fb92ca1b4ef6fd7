import { baseNameOf, directoryOf, relativePath, stemOf } from '../base/paths.ts';
import type { ListDocument } from '../index/world.ts';
import { kindLabel } from '../model/documentKinds.ts';
import type { DocumentFacts } from '../model/facts.ts';
import type { FileCell, FileList, FileRow } from '../model/listFile.ts';
import type { ListRole } from '../model/listTables.ts';
import { fieldValue } from '../model/metadata.ts';
import { suggestedKeys } from '../model/metadataKeys.ts';
import { comparableValue } from '../model/sameValue.ts';
import { keyText, plainStyle, scalarText, styleOf } from '../syntax/yamlScalar.ts';
import { lineAt, lineSpanAt } from '../text/snapshot.ts';
import { listValueOf } from './listCells.ts';
import { firstLineOf } from './listFileEdits.ts';

/** A row of a master list in YAML, with the facts of its document. */
export interface KnownFileRow {
	readonly row: FileRow;
	/** Undefined for a document that is not in the workspace. */
	readonly facts: DocumentFacts | undefined;
}

/**
 * A row for a document that the list lacks, with the keys and marks of the rows that are there; without a line end behind it.
 * @param known the row to write like first
 */
export function newFileRow(document: ListDocument, list: FileList, known: readonly KnownFileRow[], facts: DocumentFacts): string {
	const { snapshot } = document;
	const like = known.find(({ row }) => row.map !== undefined)?.row;
	const isInFlow = list.node.flow === true || like?.map?.flow === true;
	const pairs = keysOf(list, like).flatMap(([key, role]) => {
		const value = valueFor(document.path, known, key, role, facts);
		return value === undefined || value === '' ? [] : [pairText(document, known, key, value, isInFlow)];
	});
	const id = list.form === 'byId' ? `${keyText(facts.id?.text ?? '', isInFlow)}:` : undefined;
	if (isInFlow) {
		const blank = like !== undefined && /^\{\S/.test(snapshot.text.slice(like.map?.range?.[0])) ? '' : ' ';
		const braces = `{${blank}${pairs.join(', ')}${blank}}`;
		const whole = id === undefined ? braces : `${id} ${braces}`;
		return list.node.flow === true ? whole : `${indentOf(document, list, like)}${id === undefined ? '- ' : ''}${whole}`;
	}
	const indent = indentOf(document, list, like);
	if (id !== undefined && pairs.length === 0) {
		return `${indent}${id} {}`;
	}
	const inner = id === undefined ? `${indent}  ` : innerIndent(document, like, indent);
	const lines = pairs.map((pair, i) => (id === undefined && i === 0 ? `${indent}- ${pair}` : inner + pair));
	return [...(id === undefined ? [] : [indent + id]), ...lines].join(snapshot.eol);
}

/** A row of a list that has none yet. */
export function newRowAlone(list: string, facts: DocumentFacts, indent: string, eol: string): string {
	const keys = (['id', 'title', 'kind', 'version', 'status', 'owner', 'effectiveDate'] as const).map(
		role => [suggestedKeys[role], role] as const,
	);
	const lines = [...keys, ['file', 'file'] as const].flatMap(([key, role]) => {
		const value = valueFor(list, [], key, role, facts);
		return value === undefined || value === '' ? [] : [`${key}: ${scalarText(value, plainStyle, false)}`];
	});
	return lines.map((line, i) => `${indent}${i === 0 ? '- ' : '  '}${line}`).join(eol);
}

/** The first value of a key to write others like. */
export function exemplarOf(rows: readonly FileRow[], key: string): FileCell | undefined {
	return rows.flatMap(({ cells }) => cells).find(cell => cell.key === key && cell.scalar !== undefined && cell.text !== '');
}

/** The keys of the row to write like, then those that most rows have. */
function keysOf({ roles, rows }: FileList, like: FileRow | undefined): readonly (readonly [string, ListRole])[] {
	const own = new Set(like?.cells.map(({ key }) => key));
	const isUsual = (key: string): boolean => rows.filter(({ cells }) => cells.some(cell => cell.key === key)).length * 2 > rows.length;
	const usual = [...roles].flatMap(([key, role]) => (role !== 'other' && isUsual(key) ? [key] : []));
	const taken = new Set<ListRole>();
	return [...new Set([...own, ...usual])].flatMap(key => {
		const role = roles.get(key);
		if (role === undefined || role === 'other' || taken.has(role)) {
			return [];
		}
		taken.add(role);
		return [[key, role] as const];
	});
}

function pairText({ snapshot }: ListDocument, known: readonly KnownFileRow[], key: string, value: string, isInFlow: boolean): string {
	const exemplar = exemplarOf(
		known.map(({ row }) => row),
		key,
	);
	const own = exemplar === undefined ? keyText(key, isInFlow) : snapshot.text.slice(exemplar.keySpan.from, exemplar.keySpan.to);
	const between = exemplar === undefined ? '' : snapshot.text.slice(exemplar.keySpan.to, exemplar.span.from);
	const style = exemplar?.scalar === undefined ? plainStyle : styleOf(exemplar.scalar);
	return own + (/^: +$/.test(between) ? between : ': ') + scalarText(value, style, isInFlow);
}

function valueFor(list: string, known: readonly KnownFileRow[], key: string, role: ListRole, facts: DocumentFacts): string | undefined {
	const told = ({ cells }: FileRow): string => cells.find(cell => cell.key === key)?.text ?? '';
	switch (role) {
		case 'other':
			return undefined;
		case 'id':
			return facts.id?.text;
		case 'file': {
			const named = known.find(({ row, facts: other }) => other !== undefined && told(row) !== '');
			const at = named?.facts === undefined ? 0 : fileNames(list, named.facts).indexOf(told(named.row));
			return fileNames(list, facts)[Math.max(0, at)];
		}
		case 'kind': {
			const same = known.find(({ row, facts: other }) => other?.kind.kind === facts.kind.kind && told(row) !== '');
			const label = fieldValue(facts.metadata, 'kind') ?? kindLabel(facts.kind.kind);
			const isCapital = known.some(({ row }) => /^\p{Lu}\p{Ll}/u.test(told(row)));
			return same === undefined ? (isCapital ? label.charAt(0).toUpperCase() + label.slice(1) : label) : told(same.row);
		}
		case 'status': {
			const value = listValueOf(facts, role) ?? '';
			const wanted = comparableValue('status', value);
			const words = known.map(({ row }) => told(row));
			return words.find(word => word !== '' && wanted !== undefined && comparableValue('status', word) === wanted) ?? value;
		}
		default:
			return listValueOf(facts, role);
	}
}

/** All that a file may be called in a row; its path from the root first. */
function fileNames(list: string, { path, id, title }: DocumentFacts): readonly string[] {
	const relative = relativePath(directoryOf(list), path);
	return [
		path,
		relative,
		`./${relative}`,
		baseNameOf(path),
		stemOf(path),
		directoryOf(path),
		`${directoryOf(path)}/`,
		id?.text ?? '',
		title,
	];
}

function indentOf(document: ListDocument, list: FileList, like: FileRow | undefined): string {
	const line = like === undefined ? undefined : firstLineOf(document, list, like);
	const from = line === undefined ? 0 : lineSpanAt(document.snapshot, line).from;
	return line === undefined ? '' : (/^ */.exec(document.snapshot.text.slice(from, from + 1000))?.[0] ?? '');
}

function innerIndent({ snapshot }: ListDocument, like: FileRow | undefined, indent: string): string {
	const at = like?.map?.range?.[0];
	return at === undefined ? `${indent}  ` : ' '.repeat(at - lineSpanAt(snapshot, lineAt(snapshot, at)).from);
}
