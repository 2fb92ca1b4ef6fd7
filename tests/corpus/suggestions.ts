import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownProseOf } from '../../server/src/core/coverage/ownProse.ts';
import { designationsIn } from '../../server/src/core/model/designations.ts';
import { LanguageService } from '../../server/src/core/service.ts';
import { bundledStandards } from '../../server/src/core/standards/bundled.ts';
import type { Clause } from '../../server/src/core/standards/catalogue.ts';
import { stemsOf } from '../../server/src/core/text/stems.ts';
import { NodeHost } from '../../server/src/hosts/nodeHost.ts';
import { rowsOf } from './csv.ts';
import { foldersIn, isException, undeclared } from './score.ts';

/** How well clauses are suggested from the prose of documents that declare what they address; of each document the clauses count once. */
export interface SuggestionScore {
	readonly name: string;
	readonly documents: number;
	readonly declared: number;
	readonly suggested: number;
	readonly right: number;
	/** The same of a plain search for the words of a clause's title and row, at the threshold that suits it best on all documents. */
	readonly plain: { readonly suggested: number; readonly right: number };
}

const editions: Readonly<Record<string, string>> = {
	'iso-9001': 'iso-9001:2015',
	'iso-13485': 'iso-13485:2016',
	'iso-27001': 'iso-27001:2022',
};

/** `7.4.1` → `7.4`; controls of an annex either to `A.5` or as they are, `A.5.10`. */
export type Level = 'second' | 'control';

interface Case {
	readonly folder: string;
	readonly standard: string;
	readonly declared: ReadonlySet<string>;
	readonly suggested: ReadonlySet<string>;
	/** By clause: the share of its words that the document has. */
	readonly overlap: ReadonlyMap<string, number>;
}

/** By standard, by folder, and in all. Documents that declare no clause of a standard are not scored on it. */
export async function scoreSuggestions(corpora: string, command: string, level: Level): Promise<readonly SuggestionScore[]> {
	const cases: Case[] = [];
	for (const folder of foldersIn(corpora)) {
		cases.push(...(await casesIn(corpora, folder, command, level)));
	}
	const thresholds = Array.from({ length: 60 }, (_, i) => 0.2 + i / 100);
	const best =
		thresholds.map(least => ({ least, f: fOf(scoreOf('', cases, least).plain, cases) })).sort((a, b) => b.f - a.f)[0]?.least ?? 1;
	const groups = (keyOf: (each: Case) => string): readonly SuggestionScore[] =>
		[...new Set(cases.map(keyOf))].sort().map(key =>
			scoreOf(
				key,
				cases.filter(each => keyOf(each) === key),
				best,
			),
		);
	return [
		...groups(({ standard, folder }) => `${standard}, ${folder}`),
		...groups(({ standard }) => standard),
		scoreOf('in all', cases, best),
	];
}

function fOf({ suggested, right }: { readonly suggested: number; readonly right: number }, cases: readonly Case[]): number {
	return (2 * right) / (suggested + cases.reduce((sum, { declared }) => sum + declared.size, 0));
}

function scoreOf(name: string, cases: readonly Case[], least: number): SuggestionScore {
	const sum = (pick: (each: Case) => number): number => cases.reduce((total, each) => total + pick(each), 0);
	const rightIn = (found: Iterable<string>, { declared }: Case): number => [...found].filter(clause => declared.has(clause)).length;
	const plainOf = ({ overlap }: Case): string[] => [...overlap].flatMap(([clause, share]) => (share >= least ? [clause] : []));
	return {
		name,
		documents: cases.length,
		declared: sum(({ declared }) => declared.size),
		suggested: sum(({ suggested }) => suggested.size),
		right: sum(each => rightIn(each.suggested, each)),
		plain: { suggested: sum(each => plainOf(each).length), right: sum(each => rightIn(plainOf(each), each)) },
	};
}

async function casesIn(corpora: string, folder: string, command: string, level: Level): Promise<Case[]> {
	const file = join(corpora, 'truth', `${folder}.csv`);
	if (!existsSync(file)) {
		return [];
	}
	const service = await LanguageService.open(new NodeHost(join(corpora, folder), { isEager: true, today: '2026-11-23' }), bundledStandards);
	const { documents, setup } = service.world;
	const declared = new Map<string, Map<string, Set<string>>>();
	for (const row of rowsOf(readFileSync(file, 'utf8'))) {
		const standard = designationsIn(row.standard ?? '')[0]?.key ?? '';
		const path = row.document_path ?? '';
		if (editions[standard] !== undefined && documents.has(path) && !undeclared.test(row.source ?? '') && !isException(folder, row)) {
			const ofStandard = declared.get(standard) ?? new Map<string, Set<string>>();
			declared.set(standard, ofStandard);
			ofStandard.set(path, (ofStandard.get(path) ?? new Set()).add(atLevel(row.clause ?? '', level)));
		}
	}
	return [...declared].flatMap(([standard, byPath]) => {
		const id = editions[standard] ?? '';
		const suggested = suggestionsIn(join(corpora, folder), id, command);
		const clauses = [...(setup.catalogue.editions.get(id)?.clauses.values() ?? [])].filter(({ number }) => number.includes('.'));
		return [...byPath].map(([path, numbers]) => ({
			folder,
			standard,
			declared: numbers,
			suggested: new Set(suggested.filter(row => row.path === path).map(({ clause }) => atLevel(clause, level))),
			overlap: overlapOf(documents.get(path), clauses, level),
		}));
	});
}

function atLevel(number: string, level: Level): string {
	const parts = number.replace(/[\s(]*[a-z]\)?$/, '').split('.');
	return parts.slice(0, level === 'control' && parts[0] === 'A' ? 3 : 2).join('.');
}

function suggestionsIn(folder: string, edition: string, command: string): readonly { readonly path: string; readonly clause: string }[] {
	const { stdout } = spawnSync(process.execPath, [command, 'suggest', folder, '--standard', edition, '--format', 'json'], {
		encoding: 'utf8',
		maxBuffer: 1 << 30,
	});
	return (JSON.parse(stdout) as { readonly suggestions: readonly { readonly path: string; readonly clause: string }[] }).suggestions;
}

/** A plain search: the share of the words of a clause's title and topics that stand in the same prose, rarer words counting more. */
function overlapOf(document: Parameters<typeof ownProseOf>[0] | undefined, clauses: readonly Clause[], level: Level): Map<string, number> {
	const text =
		document === undefined ? [] : ownProseOf(document).flatMap(part => [...part.headings, ...part.blocks.map(({ chunk }) => chunk)]);
	const inText = new Set(text.flatMap(({ plain }) => stemsOf(plain).map(({ stem }) => stem)));
	const rows = clauses.map(({ title, topic, items }) => {
		const words = stemsOf([title ?? '', topic, ...items.map(item => item.topic)].join(' '));
		return new Set(words.map(({ stem }) => stem));
	});
	const inRows = new Map<string, number>();
	for (const stem of rows.flatMap(row => [...row])) {
		inRows.set(stem, (inRows.get(stem) ?? 0) + 1);
	}
	const weigh = (stems: readonly string[]): number =>
		stems.reduce((sum, stem) => sum + Math.log(1 + clauses.length / (inRows.get(stem) ?? 1)), 0);
	const shares = new Map<string, number>();
	clauses.forEach(({ number }, i) => {
		const row = [...(rows[i] ?? [])];
		const key = atLevel(number, level);
		shares.set(key, Math.max(weigh(row.filter(stem => inText.has(stem))) / (weigh(row) || 1), shares.get(key) ?? 0));
	});
	return shares;
}
