import { syntaxOf } from '../index/world.ts';
import { designationsInValue } from '../model/designations.ts';
import type { MetadataFact } from '../model/facts.ts';
import { exemptionOf } from '../model/prose.ts';
import { scanOf } from '../model/scan.ts';
import { clausesInValue } from '../model/valueClauses.ts';
import { placeOfOneValue } from '../model/valuePlace.ts';
import { isPlaceholder } from '../model/visible.ts';
import type { Registered } from '../standards/register.ts';
import type { Chunk } from '../syntax/chunk.ts';
import { type Span, spanAround } from '../text/span.ts';
import { changeTo, defineRule } from './rule.ts';

export default defineRule(
	{
		id: 'malformed-clause',
		summary: 'What is cited as a clause is written as a clause number.',
		rationale:
			'Half of a number sends the reader nowhere, and a tool that reads "7.2.dc" takes it for 7.2 or for nothing: the clause that was meant goes uncovered without a word.',
		clauses: ['iso-9001:7.5.2'],
		defaultSeverity: 'warning',
		scope: 'document',
		messages: {
			malformed: '"{text}" is no clause number{guess}.',
		},
		limits:
			'Only numbers behind the word clause, behind the name of a standard or in a column of clauses are looked at, and what front matter lists as clauses. Section and § count where the standard stands beside them. Annexes, articles and numbers of other schemes are left alone.',
		examples: [
			{
				title: 'Slips of the keyboard',
				workspace: `=== SOP-01.md
---
id: SOP-01
standard: ISO 9001:2015
clauses: ["7.2", "8..4"]
                  ^^^^ malformed-clause
---
# Training

Competence is clause 7.2.dc, documents are clause 7,5.3, and the rest is in ISO 9001 Clauses 9.2, 8..2.
                     ^^^^^^ malformed-clause
                                                  ^^^^^ malformed-clause
                                                                                                  ^^^^ malformed-clause

| Clause | Where |
| --- | --- |
| 8.1b8.1c | SOP-02 |
  ^^^^^^^^ malformed-clause
`,
				fixed: `---
id: SOP-01
standard: ISO 9001:2015
clauses: ["7.2", "8.4"]
---
# Training

Competence is clause 7.2, documents are clause 7.5.3, and the rest is in ISO 9001 Clauses 9.2, 8.2.

| Clause | Where |
| --- | --- |
| 8.1b, 8.1c | SOP-02 |
`,
			},
			{
				title: 'A value without a clause',
				workspace: `=== SOP-03.md
---
id: SOP-03
standard: ISO 9001:2015
clauses: ["8.4 Purchasing", "Receiving", "99.1", TBD, "GDPR Art. 28"]
                             ^^^^^^^^^ malformed-clause
                                          ^^^^ malformed-clause
---
# Purchasing
`,
			},
			{
				title: 'Numbers that are well, or no clauses',
				workspace: `=== SOP-02.md
---
id: SOP-02
standard: ISO 9001:2015
---
# Storage

Clause 7.2 d), clause 7.2.d, clauses 4,5.1 and 7.5, clauses 4.1..4.4, clause 9.2.2.), clause 8.5.1.ii and clause 4.1 ff.

Release v1.2.b3 of 10.0.0.12 on 12.05.2024, id ISO.02.05.04, file ISO 9001 7.2.md, own section 4..2, SOP-01 § 8.1b8.1c, ISO 9001 4.1.pdf.

"Never write clause 7.2.dc." Between 7,5.3 and 8.1 of all, version 8.1b8.1c.
`,
			},
		],
	},
	({ world, document, facts, placeOf, report }) => {
		const tell = (at: Span, text: string): void => {
			const number = guessFor(text);
			const guess = number === undefined ? '' : `; ${number} may be meant`;
			report({ at, message: 'malformed', data: { text, guess }, fixes: number === undefined ? [] : [changeTo(at, number)] });
		};
		for (const fact of facts.metadata) {
			for (const value of fact.source === 'frontMatter' && namesClauses(fact) ? fact.values : []) {
				if (isUnreadable(value, world.setup.catalogue.register)) {
					const at = placeOfOneValue(document.snapshot.text, placeOf(fact.place), value);
					report({ at, message: 'malformed', data: { text: value, guess: '' } });
				}
			}
			if (fact.field === 'clauses' && fact.source === 'frontMatter' && fact.values.some(value => mayHoldSlip.test(value))) {
				const place = placeOf(fact.place);
				for (const match of document.snapshot.text.slice(place.from, place.to).matchAll(slip)) {
					const at = { from: place.from + match.index, to: place.from + match.index + match[0].length };
					if (isSlip(match[0], true)) {
						tell(at, match[0]);
					}
				}
			}
		}
		if (!mayHoldSlip.test(document.snapshot.text)) {
			return;
		}
		for (const block of syntaxOf(document).blocks) {
			const { chunk } = block;
			if (chunk.prose.length === 0 || !mayHoldSlip.test(chunk.text)) {
				continue;
			}
			for (const match of chunk.plain.matchAll(slip)) {
				const at = { from: match.index, to: match.index + match[0].length };
				const cited = citedBy(chunk, at);
				if (cited !== undefined && isSlip(match[0], cited === 'many') && exemptionOf(block, at) !== 'quotation') {
					tell({ from: block.from + at.from, to: block.from + at.to }, match[0]);
				}
			}
		}
	},
);

/** `requirements` and `covers` may name other things than clauses. */
function namesClauses({ field, key }: MetadataFact): boolean {
	return (
		field === 'clauses' && (/clause|cláusula|klausel|normkapitel|normabschnitt|条項/i.test(key) || designationsInValue(key).length > 0)
	);
}

/** A value in which no clause can be read, and which is neither still to be filled in nor a number of another scheme or of a law. */
function isUnreadable(value: string, register: ReadonlyMap<string, Registered>): boolean {
	return (
		!mayHoldSlip.test(value) &&
		!isPlaceholder(value) &&
		!noClause.test(value) &&
		!otherScheme.test(designationsInValue(value).length > 0 ? '' : value) &&
		clausesInValue(value, true, register).length === 0
	);
}

const noClause =
	/^\W*(?:all|any|none|various|not applicable|unknown|pending|alle|keine|todos?|tous|toutes|n\.?a\.?)?\W*$|\{\{|<%|\[\[|\b[ivx]+\b|(?:annexe?|anhang|anexo|appendix|article|artikel|part|regulation|directive|act)\b/i;
const otherScheme = /[A-Z]{2}|\b[A-Z][\w-]*[-_.:]?\d/;

/** A look that costs little. */
const mayHoldSlip = /\d(?:\.\.\d|\.[a-z]{2,3}(?![a-z\d])|[a-z]\)?\d{1,2}\.\d|,\d{1,2}\.\d)/;

const number = '(?:[Aa]\\.)?\\d{1,2}(?:\\.\\d{1,2})*';
const dotted = '(?:[Aa]\\.)?\\d{1,2}(?:\\.\\d{1,2})+';
/** `7.2.dc`, `8.1b8.1c`, `4..2`, `7,5.3`. */
const slip = new RegExp(
	`(?<![\\p{L}\\p{N}.,_/@#-])(?:${dotted}\\.[a-z]{2,3}|${dotted}(?:[a-z]\\)?${dotted})+(?:[a-z]\\)?)?|${number}\\.\\.${number}|\\d{1,2},${dotted})(?![\\p{L}\\p{N}_@/]|[.,:(-][\\p{L}\\p{N}])`,
	'gu',
);

/** Items in Roman numbers, "and the following", endings of file names, and short words after a full stop without its blank. */
const meaningful =
	/^(?:[ivx]+|ff|fp|bis|ter|et|al|seq|md|txt|pdf|doc|odt|rtf|htm|xls|csv|ods|ppt|xml|yml|js|ts|py|sh|cs|go|rs|cpp|png|jpg|gif|svg|zip|com|org|net|eu|de|io|uk|fr|an|and|are|as|at|be|by|can|der|des|die|das|den|del|do|el|en|est|for|has|if|in|is|it|its|la|le|les|los|may|no|not|of|on|or|our|see|so|the|to|und|une|von|was|we|who|you|zu|[a-z]+s|([a-z])\1+)$/;

function isSlip(text: string, isList: boolean): boolean {
	const parts = text.match(/\d+/g) ?? [];
	if (parts.some(part => /^0/.test(part) || Number(part) > 60)) {
		return false;
	}
	const letters = /\.([a-z]{2,3})$/.exec(text)?.[1];
	if (letters !== undefined) {
		return !meaningful.test(letters) && (letters.length === 2 || /^[a-j]+$/.test(letters));
	}
	if (text.includes('..')) {
		return !isRange(text);
	}
	// Clauses in a list go up: 4,5.1 are two, 7,5.3 is one.
	return !text.includes(',') || (!isList && Number(parts[1]) < Number(parts[0]));
}

/** `4..6` and `4.1..4.5` name all between them. */
function isRange(text: string): boolean {
	const [start = '', end = ''] = text.split('..');
	const first = start.split('.');
	const last = end.split('.');
	if (last.length === first.length) {
		const at = first.findIndex((part, i) => part !== last[i]);
		return at >= 0 && Number(first[at]) < Number(last[at]);
	}
	return last.length === 1 ? Number(first.at(-1)) < Number(last[0]) : Number(first[0]) < Number(last[0]);
}

function guessFor(text: string): string | undefined {
	if (/\.[a-z]{2,3}$/.test(text)) {
		return text.slice(0, text.lastIndexOf('.'));
	}
	if (/[..,]{2}|,/.test(text)) {
		return text.replace(/\.\.|,/, '.');
	}
	return text.replace(/(?<=[a-z]\)?)(?=\d)/g, ', ');
}

/** A list of clauses that may stand between what cites and the number. */
const listBefore = `[\\s:|(\\[]*(?:${number}(?:\\.[a-z])?(?:\\s?\\(?[a-z]\\)|[a-z](?![a-z]))?\\s*(?:,|;|&|/|\\band\\b|\\bund\\b|\\bor\\b|\\boder\\b|\\bet\\b|\\by\\b)\\s*)*`;
const clauseWord = '(?:sub-?clauses?|clauses?|cl\\.|klauseln?|cláusulas?|clausola)';
const ownWord = '(?:kapitel|kap\\.|§{1,2}|sections?|sub-?sections?|paragraphs?|paras?\\.?|abschnitte?|chapters?)';
const afterClauseWord = new RegExp(`(?<![\\p{L}\\p{N}])${clauseWord}${listBefore}$`, 'iu');
const afterStandard = new RegExp(`^[\\s,;:|(\\[*–-]*(?:(?:${clauseWord}|${ownWord})\\.?)?${listBefore}$`, 'iu');
const afterOwnWord = new RegExp(`(?<![\\p{L}\\p{N}])${ownWord}${listBefore}$`, 'iu');
const ofDocument = /[A-Z]{2,}[-_ ]?(?:[A-Z]+[-_ ])?\d+[,:]?\s*$/;
const ofStandard = /^\s*\(?(?:(?:of|in|from|der|des|aus|nach|de la|de)\s+)?(?:the\s+|der\s+)?$/iu;
const clauseHeader = /^(?:.*\b(?:ISO|IEC)\b.*|(?:sub-?)?clauses?(?: (?:no\.?|numbers?|ref(?:erences?|\.)?))?|klauseln?|cláusulas?)$/i;

/** What says that a clause stands here, and is one meant or may it be a list? Undefined if nothing says so. */
function citedBy(chunk: Chunk, at: Span): 'one' | 'many' | undefined {
	const start = Math.max(0, at.from - 100);
	const before = chunk.plain.slice(start, at.from);
	const word = afterClauseWord.exec(before)?.[0];
	if (word !== undefined) {
		return /^\S*(?:clauses|klauseln|cláusulas)/i.test(word) ? 'many' : 'one';
	}
	const { designations } = scanOf(chunk);
	const last = designations.findLast(standard => standard.to <= at.from);
	if (last !== undefined && last.to >= start && afterStandard.test(chunk.plain.slice(last.to, at.from))) {
		return 'one';
	}
	const next = designations.find(standard => standard.from >= at.to);
	if (next !== undefined && next.from - at.to < 20 && ofStandard.test(chunk.plain.slice(at.to, next.from))) {
		const own = afterOwnWord.exec(before);
		if (own !== null && !ofDocument.test(before.slice(0, own.index))) {
			return 'one';
		}
	}
	return isInColumnOfClauses(chunk, at) ? 'many' : undefined;
}

const onlyList = new RegExp(`^${listBefore}$`, 'iu');

function isInColumnOfClauses({ plain, rows }: Chunk, at: Span): boolean {
	const row = spanAround(rows, at.from);
	const column = row?.cells.findIndex(cell => cell.from <= at.from && at.to <= cell.to) ?? -1;
	const cell = row?.cells[column];
	const header = rows[0]?.cells[column];
	return (
		row !== rows[0] &&
		cell !== undefined &&
		header !== undefined &&
		clauseHeader.test(plain.slice(header.from, header.to).trim()) &&
		onlyList.test(plain.slice(cell.from, at.from))
	);
}
