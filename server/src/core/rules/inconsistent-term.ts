import { countsIn, type FamilyCounts, type FamilyUse, familyCounts, familyUsesIn } from '../index/families.ts';
import { termBookIn } from '../index/termBook.ts';
import type { World } from '../index/world.ts';
import type { WordFamily } from '../standards/families.ts';
import { wordsOfChoice } from '../standards/termBook.ts';
import type { Edit } from '../text/edit.ts';
import { phraseInForm } from '../text/inflections.ts';
import { inCaseOf } from '../text/letterCase.ts';
import type { Span } from '../text/span.ts';
import { asWritten, fixFor } from './reportUsages.ts';
import { defineRule, type Fix } from './rule.ts';

export default defineRule(
	{
		id: 'inconsistent-term',
		summary: 'One thing has one name in all documents.',
		rationale:
			'Where suppliers, vendors and external providers stand side by side, readers look for the difference, and searches find a third of what there is. Which word a house chooses matters less than that it chooses.',
		clauses: ['iso-9001:7.5.2'],
		defaultSeverity: 'information',
		scope: 'workspace',
		messages: {
			mixed: 'The documents mostly say "{majority}" ({most} of {all} times); "{minority}" stands here {times}.',
			spelled: 'The documents mostly spell {majority} ({most} of {all} times); "{minority}" here does not.',
		},
		limits:
			'Said once for each document and word, at the first place. Quotations, titles and names in capitals do not count. `vocabulary: { keep: [vendor] }` of `qms.yaml` says that a word is meant to stand beside the other.',
		examples: [
			{
				title: 'Two words for one thing',
				workspace: `=== SOP-04.md
---
id: SOP-04
---
# Purchasing

A vendor is evaluated each year. Vendors with poor delivery are told.
  ^^^^^^ inconsistent-term
=== SOP-05.md
---
id: SOP-05
---
# Production

Suppliers deliver on time. A supplier is called. The supplier answers.
`,
				fixed: `---
id: SOP-04
---
# Purchasing

A supplier is evaluated each year. Suppliers with poor delivery are told.
`,
			},
			{
				title: 'Two ways to spell',
				workspace: `=== SOP-04.md
---
id: SOP-04
---
# Purchasing

The organization authorizes what it has prioritised.
                                        ^^^^^^^^^^^ inconsistent-term
`,
			},
			{
				title: 'A word that is meant to stand beside the other, and quotations',
				workspace: `=== qms.yaml
vocabulary: { keep: [vendor] }
=== SOP-04.md
# Purchasing

A vendor sells, a supplier delivers. They write "stakeholder" where we say interested party.
`,
			},
			{
				title: 'What is no choice of a word',
				workspace: `=== SOP-04.md
---
id: SOP-04
standard: ISO 9001:2015
---
# Purchasing

**Organisation:** Quillmere

Suppliers are evaluated by the organization. Suppliers and external providers are listed. Patches of the software vendor are installed. See the Executive Management, top management and Vendor X.

| Template name | Kept by |
| --- | --- |
| Organisation chart | top management |

## Understanding the needs and expectations of stakeholders (4.2)

Interested parties are listed.
=== SOP-05.md
---
id: SOP-05
---
# Parties

A stakeholder asks. Stakeholders are told. A stakeholder answers.
`,
			},
		],
	},
	({ world, document, facts, report }) => {
		const book = termBookIn(world);
		const inText = countsIn(document, book);
		if (inText.size === 0) {
			return;
		}
		const counts = familyCounts(world);
		// Whoever writes only what most others write needs no closer look.
		const isMixed = [...inText].some(([family, numbers]) =>
			numbers.some((number, choice) => number > 0 && choice !== usualIn(counts, family)),
		);
		const inDocument = isMixed ? familyUsesIn(document, book) : [];
		const uses = inDocument.filter((use, i) => !isBeside(use, inDocument[i - 1]) && !isBeside(inDocument[i + 1], use));
		for (const family of new Set(uses.map(({ word }) => word.family))) {
			const totals = counts.get(family) ?? [];
			const majority = usualIn(counts, family);
			const choices = [...new Set(uses.filter(({ word }) => word.family === family).map(({ word }) => word.choice))];
			const all = totals.reduce((sum, count) => sum + count, 0);
			// What a checklist repeats is spelled by others, and without a clear majority there is no house style to keep to.
			if (isSpelling(family) && ((totals[majority] ?? 0) * 3 < all * 2 || repeatsOthers.test(facts.title))) {
				continue;
			}
			// The word of ISO 9000 is right in any document.
			for (const choice of choices.filter(index => index !== majority && !(index === 0 && family.own))) {
				const found = uses.filter(({ word }) => word.family === family && word.choice === choice);
				const [first] = found;
				if (first !== undefined) {
					const at = placeOf(first);
					report({
						at,
						message: isSpelling(family) ? 'spelled' : 'mixed',
						data: {
							majority: nameOf(family, majority),
							minority: document.snapshot.text.slice(at.from, at.to),
							most: String(totals[majority]),
							all: String(all),
							times: timesOf(found.length),
						},
						fixes: fixesFor(world, family, choice, majority, found),
						entry: family.slug,
						keeps: asWritten(first.word.base, document.snapshot.text.slice(at.from, at.to)),
					});
				}
			}
		}
	},
);

/** Checklists and mappings hold the words of laws and standards. */
const repeatsOthers = /checklist|mapping|\bannex\b|gspr/i;

/** Many words that differ in a letter, and not two words for one thing. */
function isSpelling(family: WordFamily): boolean {
	return family.choices.some(({ words }) => words.length > 2);
}

/** The choice that most documents make. */
function usualIn(counts: FamilyCounts, family: WordFamily): number {
	const totals = counts.get(family) ?? [];
	return totals.indexOf(Math.max(...totals));
}

function nameOf(family: WordFamily, choice: number): string {
	return family.choices[choice]?.name ?? '';
}

function timesOf(count: number): string {
	return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}

/** One way round in this document, and both ways in all. What the edits of all documents are is only found when they are asked for. */
function fixesFor(world: World, family: WordFamily, minority: number, majority: number, here: readonly FamilyUse[]): readonly Fix[] {
	const everywhere = (from: number, to: number): Fix => ({
		title: isSpelling(family)
			? `Spell ${nameOf(family, to)} in all documents`
			: `Change "${nameOf(family, from)}" to "${nameOf(family, to)}" in all documents`,
		isWide: true,
		get edits() {
			return [...world.documents.values()].flatMap(document =>
				familyUsesIn(document, termBookIn(world))
					.filter(({ word }) => word.family === family && word.choice === from)
					.flatMap(use => changed(use, to).map(edit => ({ ...edit, path: document.path }))),
			);
		},
	});
	return [
		{
			title: titleFor(here, majority),
			edits: here.flatMap(use => changed(use, majority)),
		},
		everywhere(minority, majority),
		everywhere(majority, minority),
	];
}

/** `suppliers and external providers`, `interested parties (stakeholders)`: who writes both means both. */
function isBeside(later: FamilyUse | undefined, earlier: FamilyUse | undefined): boolean {
	if (later === undefined || earlier === undefined || later.block !== earlier.block || later.word.family !== earlier.word.family) {
		return false;
	}
	const between = later.block.chunk.plain.slice(earlier.at.to, later.at.from);
	return (
		later.word.choice !== earlier.word.choice && between.length <= 12 && /^[\s,/(&]*(?:and|or|as|i\.e\.|e\.g\.)?[\s(]*$/i.test(between)
	);
}

/** With the word that comes of it, for `-ize` is no word. */
function titleFor(here: readonly FamilyUse[], choice: number): string {
	const [first] = here;
	const insert = first === undefined ? '' : (changed(first, choice).at(-1)?.insert ?? '');
	return here.length === 1 ? `Change to "${insert}"` : `Change all ${here.length} in this document, the first to "${insert}"`;
}

function placeOf({ block, at }: FamilyUse): Span {
	return { from: block.from + at.from, to: block.from + at.to };
}

function changed({ word, block, at }: FamilyUse, choice: number): readonly Edit[] {
	const target = word.family.choices[choice];
	const words = target === undefined ? [] : wordsOfChoice(target);
	const wanted = words[word.word] ?? words[0] ?? '';
	const insert = inCaseOf(phraseInForm(wanted, word.form, 'noun'), block.chunk.text.slice(at.from, at.to));
	return fixFor(block.chunk, block.from, at, insert, false).edits;
}
