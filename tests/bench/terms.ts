import { readFileSync } from 'node:fs';
import { usagesIn } from '../../server/src/core/index/termUses.ts';
import { documentOf, syntaxOf, type WorkspaceDocument } from '../../server/src/core/index/world.ts';
import { bundledStandards } from '../../server/src/core/standards/bundled.ts';
import { catalogueOf } from '../../server/src/core/standards/catalogue.ts';
import { type TermBook, termBookOf, type UsageEntry } from '../../server/src/core/standards/termBook.ts';
import { wordsOf } from '../../server/src/core/text/words.ts';

export interface TermTimes {
	/** Milliseconds to find the words of 50 and of 500 rows in all documents. */
	readonly few: number;
	readonly many: number;
	/** Milliseconds for a paragraph of a hundred thousand words, and of a million. */
	readonly hundredThousand: number;
	readonly million: number;
}

/** Looks for words in documents that are parsed already, so that only the looking counts. */
export function measureTerms(paths: readonly string[]): TermTimes {
	const options = { catalogue: catalogueOf(bundledStandards), houseNames: new Map(), standards: ['iso-9001:2015'] };
	const documents = paths.map(path => documentOf(path, readFileSync(path, 'utf8'), options));
	const vocabulary = wordsIn(documents);
	// In turn, so that both meet the same state of the engine; the first rounds are warming up.
	const few: number[] = [];
	const many: number[] = [];
	for (let run = 0; run < warmingUp + 9; run++) {
		few.push(lookFor(documents, rowsOf(vocabulary, 50, run)));
		many.push(lookFor(documents, rowsOf(vocabulary, 500, run)));
	}
	const middle = (times: readonly number[]): number => times.slice(warmingUp).sort((x, y) => x - y)[4] ?? 0;
	const paragraph = (words: number): number => {
		const text = `# A\n\n${Array.from({ length: words }, (_, i) => vocabulary[(i * 7919) % vocabulary.length]).join(' ')}\n`;
		return median(3, run => lookFor([documentOf('paragraph.md', text, options)], rowsOf(vocabulary, 50, run)));
	};
	return { few: middle(few), many: middle(many), hundredThousand: paragraph(100_000), million: paragraph(1_000_000) };
}

const warmingUp = 3;

function lookFor(documents: readonly WorkspaceDocument[], rows: readonly UsageEntry[]): number {
	const book: TermBook = termBookOf(rows, [], new Set(), []);
	for (const document of documents) {
		syntaxOf(document);
	}
	const began = process.hrtime.bigint();
	for (const document of documents) {
		usagesIn(document, book);
	}
	return Number(process.hrtime.bigint() - began) / 1e6;
}

/** Pairs of words that the documents use, each word as likely as any other. */
function rowsOf(vocabulary: readonly string[], count: number, run: number): readonly UsageEntry[] {
	return Array.from({ length: count }, (_, i) => {
		const at = (i * 104_729 + run * 15_485_863) % (vocabulary.length - 1);
		return {
			slug: `row-${i}`,
			rule: 'house-term',
			find: [`${vocabulary[at]} ${vocabulary[(at * 31 + 17) % vocabulary.length]}`],
			except: [],
			as: 'noun',
			prefer: [],
			fix: 'none',
			why: '',
			source: null,
			severity: 'warning',
			with: [],
			without: [],
			layer: 'qms.yaml',
		};
	});
}

function wordsIn(documents: readonly WorkspaceDocument[]): readonly string[] {
	const words = documents.flatMap(({ snapshot }) => wordsOf(snapshot.text).map(({ lower }) => lower));
	return [...new Set(words.filter(word => word.length > 2 && /^[a-z]+$/.test(word)))];
}

function median(times: number, measure: (run: number) => number): number {
	measure(0);
	return Array.from({ length: times }, (_, i) => measure(i + 1)).sort((a, b) => a - b)[times >> 1] ?? 0;
}
