import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { designationsIn } from '../../server/src/core/model/designations.ts';
import { rowsOf } from './csv.ts';
import { exceptions } from './exceptions.ts';

/** How well the declared claims of one folder are read. */
export interface Score {
	readonly folder: string;
	readonly declared: number;
	readonly found: number;
	readonly right: number;
	/** What was read and not declared, and what was declared and not read, as `document | standard | clause`. */
	readonly extra: readonly string[];
	readonly missed: readonly string[];
}

interface Claim {
	readonly path: string | null;
	readonly standard: string | null;
	readonly clause: string;
	readonly kind: string;
}

/** Rows that were found by pattern and not declared: neither right nor wrong. */
const undeclared = /^(?:in-text citation|reference list)/;

export function scoreFolder(corpora: string, folder: string, command: string): Score | undefined {
	const file = join(corpora, 'truth', `${folder}.csv`);
	if (!existsSync(file)) {
		return undefined;
	}
	const rows = rowsOf(readFileSync(file, 'utf8')).filter(row => !isException(folder, row));
	const declared = new Set<string>();
	const neutral = new Set<string>();
	for (const row of rows) {
		const path = row.document_path ?? '';
		if (path === '' || path.startsWith('?')) {
			continue;
		}
		(undeclared.test(row.source ?? '') ? neutral : declared).add(keyOf(path, keyOfStandard(row.standard ?? ''), row.clause ?? ''));
	}
	const found = new Set(
		claimsIn(join(corpora, folder), command)
			.filter(claim => claim.kind !== 'citation' && claim.path !== null)
			.map(claim => keyOf(claim.path ?? '', claim.standard ?? '', claim.clause))
			.filter(key => !neutral.has(key) || declared.has(key)),
	);
	const right = [...found].filter(key => declared.has(key));
	return {
		folder,
		declared: declared.size,
		found: found.size,
		right: right.length,
		extra: [...found].filter(key => !declared.has(key)).sort(),
		missed: [...declared].filter(key => !found.has(key)).sort(),
	};
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

function isException(folder: string, row: Readonly<Record<string, string>>): boolean {
	return exceptions.some(
		exception =>
			exception.folder === folder &&
			exception.document === row.document_path &&
			exception.standard === row.standard &&
			exception.clause === row.clause,
	);
}

function keyOf(path: string, standard: string, clause: string): string {
	return `${path} | ${standard} | ${clause.replace(/[.\s]*\(?[a-z]\)?.*$/, '')}`;
}

function keyOfStandard(name: string): string {
	return designationsIn(name)[0]?.key ?? name.toLowerCase();
}
