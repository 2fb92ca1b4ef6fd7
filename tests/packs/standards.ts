import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { bundledStandards } from '../../server/src/core/standards/bundled.ts';
import { catalogueOf, editionId } from '../../server/src/core/standards/catalogue.ts';
import type { Attested, ClauseRow, Pack } from '../../server/src/core/standards/pack.ts';

/** Where the data files stand. */
export const folder = join(import.meta.dirname, '../../server/standards');

export const catalogue = catalogueOf(bundledStandards);

/** Ids of all editions that come with the tool. */
export const editionIds: readonly string[] = bundledStandards.standards.map(editionId);

/** Ids of all editions that may be cited, whether or not there is a pack. */
export const registeredIds: ReadonlySet<string> = new Set(
	bundledStandards.register.flatMap(row => row.editions.map(({ edition }) => `${row.key}:${edition}`)),
);

export function packOf(id: string): Pack {
	const standard = bundledStandards.standards.find(each => editionId(each) === id);
	if (standard === undefined) {
		throw new Error(`There is no pack ${id}.`);
	}
	return bundledStandards.packOf(standard);
}

export function clauseOf(id: string, number: string): ClauseRow {
	const clause = packOf(id).clauses.find(row => row.number === number);
	if (clause === undefined) {
		throw new Error(`${id} has no clause ${number}.`);
	}
	return clause;
}

/** Numbers of the clauses that hold requirements. */
export function leavesOf(id: string): readonly string[] {
	return packOf(id).clauses.flatMap(row => (row.assessable ? [row.number] : []));
}

/** `number title`, one for each clause that has a title. */
export function titlesOf(id: string): readonly string[] {
	return packOf(id).clauses.flatMap(row => (row.title === null ? [] : [`${row.number} ${row.title}`]));
}

/** `8.4.1 a built-in`, one for each lettered item. */
export function itemsOf(id: string): readonly string[] {
	return packOf(id).clauses.flatMap(row => row.items.map(item => `${row.number} ${item.letter} ${item.slug}`));
}

export function repeated(keys: readonly string[]): readonly string[] {
	return keys.filter((key, i) => keys.indexOf(key) !== i);
}

/** A file of the data folder as YAML reads it. */
export function yamlOf(path: string): unknown {
	return parse(readFileSync(join(folder, path), 'utf8'));
}

const tokens: ReadonlySet<string> = new Set(Object.keys(yamlOf('sources.yaml') as object));

/** What is wrong with where a row comes from: no source, one that `sources.yaml` does not know, or nothing said of how sure it is. */
export function unattested({ provenance, confidence }: Attested): readonly string[] {
	return [
		...(provenance.length === 0 ? ['no source'] : []),
		...provenance.filter(token => !tokens.has(token)),
		...(['A', 'B', 'C'].includes(confidence) ? [] : [`confidence ${confidence}`]),
	];
}
