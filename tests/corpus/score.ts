import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { designationsIn } from '../../server/src/core/model/designations.ts';
import { rowsOf } from './csv.ts';
import { exceptions } from './exceptions.ts';

/**
 * How well the declared claims of one folder are read. A truth file lists what some places of a folder declare (these mapping tables,
 * the tables at the head of documents, front matter), not all that the folder declares: what was read elsewhere is counted apart, and
 * is neither right nor wrong.
 */
export interface Score {
	readonly folder: string;
	readonly declared: number;
	/** Read from the places that the truth speaks of. */
	readonly found: number;
	/** Of these, declared. */
	readonly right: number;
	/** Declared, and read from wherever. */
	readonly recalled: number;
	/** Read from places that the truth does not speak of. */
	readonly elsewhere: number;
	/** What was read and not declared, and what was declared and not read, as `document | standard | clause`. */
	readonly extra: readonly string[];
	readonly missed: readonly string[];
}

interface Claim {
	readonly path: string | null;
	readonly standard: string | null;
	readonly clause: string;
	readonly kind: string;
	readonly declaredIn: { readonly path: string };
}

/** Rows that were found by pattern and not declared: neither right nor wrong. */
export const undeclared = /^(?:in-text citation|reference list)/;

export function scoreFolder(corpora: string, folder: string, command: string): Score | undefined {
	const file = join(corpora, 'truth', `${folder}.csv`);
	if (!existsSync(file)) {
		return undefined;
	}
	const rows = rowsOf(readFileSync(file, 'utf8')).filter(row => !isException(folder, row));
	const declared = new Set<string>();
	const places: ((claim: Claim) => boolean)[] = [];
	for (const { document_path: path = '', source = '', standard = '', clause = '' } of rows) {
		if (undeclared.test(source)) {
			continue;
		}
		places.push(placeOf(source, clause));
		// Files that are no prose were left out of the folders; what a table says of them cannot be told from a broken link.
		if (path !== '' && !path.startsWith('?') && existsSync(join(corpora, folder, path))) {
			declared.add(keyOf(path, keyOfStandard(standard), clause));
		}
	}
	for (const { document, standard, clause } of exceptions.filter(exception => exception.folder === folder && exception.is === 'lacking')) {
		declared.add(keyOf(document, keyOfStandard(standard), clause));
	}
	const claims = claimsIn(join(corpora, folder), command).filter(claim => claim.kind !== 'citation' && claim.path !== null);
	const all = new Set(claims.map(keyOfClaim));
	const found = new Set(claims.filter(claim => places.some(isFrom => isFrom(claim))).map(keyOfClaim));
	return {
		folder,
		declared: declared.size,
		found: found.size,
		right: [...found].filter(key => declared.has(key)).length,
		recalled: [...declared].filter(key => all.has(key)).length,
		elsewhere: [...all].filter(key => !found.has(key)).length,
		extra: [...found].filter(key => !declared.has(key)).sort(),
		missed: [...declared].filter(key => !all.has(key)).sort(),
	};
}

function keyOfClaim(claim: Claim): string {
	return keyOf(claim.path ?? '', claim.standard ?? '', claim.clause);
}

/**
 * Does a claim come from the place that a row of the truth names as its source? Of a table with a column of clauses and one of controls
 * of an annex the truth may speak of one column only.
 */
function placeOf(source: string, clause: string): (claim: Claim) => boolean {
	const isControl = /^A\./.test(clause);
	const map = /^mapping:(.*?\.\w+)(?: \(.*)?$/.exec(source)?.[1];
	return map !== undefined
		? claim => claim.kind === 'mapping' && claim.declaredIn.path === map && /^A\./.test(claim.clause) === isControl
		: source === 'head-table'
			? claim => claim.kind === 'headerTable'
			: source.startsWith('front matter')
				? claim => claim.kind === 'frontMatter'
				: source.startsWith('[[marker]]')
					? claim => claim.kind === 'marker'
					: () => false;
}

export function foldersIn(corpora: string): readonly string[] {
	return readdirSync(corpora, { withFileTypes: true })
		.filter(entry => entry.isDirectory() && entry.name !== 'truth')
		.map(entry => entry.name)
		.sort();
}

function claimsIn(folder: string, command: string): readonly Claim[] {
	const { stdout } = spawnSync(process.execPath, [command, 'coverage', folder, '--format', 'json'], {
		encoding: 'utf8',
		maxBuffer: 1 << 30,
	});
	return (JSON.parse(stdout) as { readonly claims: readonly Claim[] }).claims;
}

export function isException(folder: string, row: Readonly<Record<string, string>>): boolean {
	return exceptions.some(
		exception =>
			exception.is === 'wrong' &&
			exception.folder === folder &&
			exception.document === row.document_path &&
			exception.standard === row.standard &&
			exception.clause === row.clause,
	);
}

function keyOf(path: string, standard: string, clause: string): string {
	return `${path} | ${standard} | ${/^[A-Z]*[.\d][.\dA-Z]*/.test(clause) ? clause.replace(/[.\s]*\(?[a-z]\)?(?![a-z]{2}).*$/, '') : clause}`;
}

function keyOfStandard(name: string): string {
	return designationsIn(name)[0]?.key ?? name.toLowerCase();
}
