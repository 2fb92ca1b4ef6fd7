import { derivedFromTwo } from '../base/derived.ts';
import { isSaidBy, type NotApplicable, notAllowedMessage, notApplicableIn } from '../coverage/applicability.ts';
import { claimsOfWorkspace, type ResolvedClaim } from '../coverage/claimTable.ts';
import { editionMeant, requirementEditions } from '../index/editions.ts';
import { numberSpanOf } from '../index/numberSpan.ts';
import type { WorkspaceIndex } from '../index/workspaceIndex.ts';
import type { Setup, World } from '../index/world.ts';
import { placeOf } from '../model/reading.ts';
import { clauseCited, type Edition } from '../standards/catalogue.ts';
import { numberLabel } from '../standards/labels.ts';
import { listed } from '../text/listed.ts';
import { defineRule, type Related } from './rule.ts';

export default defineRule(
	{
		id: 'contradictory-applicability',
		summary: 'What is declared not applicable is claimed nowhere, and is said in all places alike.',
		rationale:
			'A scope that leaves a clause out and a procedure that covers it cannot both be right: a reader does not know which to follow, and a certificate may promise what nobody does.',
		clauses: ['iso-9001:4.3'],
		defaultSeverity: 'warning',
		scope: 'workspace',
		messages: {
			claimed: '{clause} is claimed here, but {place} declares {declared} not applicable.',
			planned: 'This row plans for {clause}, but {place} declares {declared} not applicable.',
			onlyScope: 'The scope declares {clause} not applicable, but qms.yaml does not.',
			onlySettings: 'The scope leaves out other clauses, but not {clauses}, which qms.yaml declares not applicable.',
			notAllowed: '{problem}',
			noReason: 'There is no reason given why {clauses} would not apply.',
		},
		limits:
			'A claim on a clause above, such as 8 where 8.3 does not apply or 8.5.1 where its item f does not, is no contradiction. What a scope leaves out is read where it says so of a clause or an item, not of a product or a site.',
		examples: [
			{
				title: 'A procedure covers what the scope leaves out',
				workspace: `=== QM-01.md
---
id: QM-01
standard: ISO 9001:2015
---
# Quality manual

## Scope

Clause 8.3 is not applicable: customers own all designs.
=== SOP-03.md
---
id: SOP-03
standard: ISO 9001:2015
clauses: ["8.2", "8.3.4"]
                  ^^^^^ contradictory-applicability
---
# Design review
`,
			},
			{
				title: 'qms.yaml and the scope name different clauses',
				workspace: `=== QM-01.md
---
id: QM-01
---
# Quality manual

## Scope

ISO 9001:2015, 8.5.3 is not applicable: nothing belongs to customers.
               ^^^^^ contradictory-applicability
               ^^^^^ contradictory-applicability
=== qms.yaml
standards: ["iso-9001:2015"]
applicability:
  - { clause: "8.3", reason: Customers own all designs. }
`,
			},
			{
				title: 'The standard does not allow it',
				workspace: `=== QM-01.md
---
id: QM-01
---
# Quality manual

## Exclusions

- ISO 13485:2016, 4.2.3: there are no files.
                  ^^^^^ contradictory-applicability
- ISO 13485:2016, 7.5.5: nothing is sterile.
`,
			},
			{
				title: 'One item of a clause',
				workspace: `=== QM-01.md
---
id: QM-01
standard: ISO 9001:2015
---
# Quality manual

## Scope

Clause 8.5.1 f) is not applicable: every result can be measured later.
=== SOP-05.md
---
id: SOP-05
standard: ISO 9001:2015
clauses: ["8.5.1", "8.5.1 f)"]
                    ^^^^^ contradictory-applicability
---
# Production
`,
			},
			{
				title: 'All agree',
				workspace: `=== QM-01.md
---
id: QM-01
standard: ISO 9001:2015
clauses: ["8"]
---
# Quality manual

## Scope

Clause 8.3 is not applicable: customers own all designs.
`,
			},
		],
	},
	({ world, document, placeOf: at, report }) => {
		for (const edition of requirementEditions(world)) {
			const rows = notApplicableIn(world, edition);
			const own = rows.filter(({ claim }) => claim?.declaredIn === document.path);
			for (const row of own) {
				if (!row.isAllowed && row.claim !== undefined && edition.clauses.has(row.clause)) {
					report({ at: at(row.claim.claim.place), message: 'notAllowed', data: { problem: notAllowedMessage(edition, labelOf(row)) } });
				}
			}
			const unreasoned = own.filter(row => row.isAllowed && !rows.some(other => other.reason !== '' && isSaidBy(row, other)));
			const [first] = unreasoned;
			if (first?.claim !== undefined) {
				const clauses = listed([...new Set(unreasoned.map(labelOf))]);
				report({ at: at(first.claim.claim.place), message: 'noReason', data: { clauses }, severity: 'information' });
			}
			for (const { claim, declared } of contradictionsIn(world, edition).get(document.path) ?? []) {
				report({
					at: numberSpanOf(document, claim.claim),
					message: claim.document === undefined ? 'planned' : 'claimed',
					data: { clause: labelOf(claim.claim), declared: labelOf(declared), place: declared.path },
					related: relatedTo(world, declared),
				});
			}
			for (const { message, clauses, place } of differencesIn(rows, document.path)) {
				report({ at: at(place), message, data: { clause: clauses, clauses } });
			}
		}
	},
);

interface Contradiction {
	readonly claim: ResolvedClaim;
	readonly declared: NotApplicable;
}

/** By the document in which it is written: each claim, once for each place and clause, of what is declared not applicable. */
function contradictionsIn(world: World, edition: Edition): ReadonlyMap<string, readonly Contradiction[]> {
	const known = contradictions(world.index, world.setup);
	const kept = known.get(edition) ?? collect(world, edition);
	known.set(edition, kept);
	return kept;
}

const contradictions = derivedFromTwo(
	(_index: WorkspaceIndex, _setup: Setup) => new Map<Edition, ReadonlyMap<string, readonly Contradiction[]>>(),
);

function collect(world: World, edition: Edition): ReadonlyMap<string, readonly Contradiction[]> {
	const rows = notApplicableIn(world, edition).filter(({ isAllowed }) => isAllowed);
	const found = new Map<string, Contradiction[]>();
	for (const claim of rows.length === 0 ? [] : claimsOfWorkspace(world.index, world.setup)) {
		const { kind, subject, standard, edition: year, clause, item, place } = claim.claim;
		// A row without a word plans nothing.
		const says = kind !== 'citation' && subject?.kind !== 'notApplicable' && (subject?.kind !== 'gap' || subject.text !== '');
		const number = says && editionMeant(world, standard, year) === edition ? (clauseCited(edition, clause)?.number ?? clause) : undefined;
		const declared = number === undefined ? undefined : rows.find(row => isSaidBy({ clause: number, item }, row));
		const known = found.get(claim.declaredIn) ?? [];
		const isKnown = known.some(
			other => other.claim.claim.place === place && other.claim.claim.clause === clause && other.claim.claim.item === item,
		);
		if (declared !== undefined && !isKnown) {
			known.push({ claim, declared });
			found.set(claim.declaredIn, known);
		}
	}
	return found;
}

function labelOf({ clause, item }: Pick<NotApplicable, 'clause' | 'item'>): string {
	return numberLabel(clause, item);
}

function relatedTo(world: World, { claim, path, clause, item }: NotApplicable): readonly Related[] {
	const document = world.documents.get(path);
	return claim === undefined || document === undefined
		? []
		: [{ path, ...placeOf(document.reading, claim.claim.place), message: `${numberLabel(clause, item)} is declared not applicable here` }];
}

interface Difference {
	readonly message: 'onlyScope' | 'onlySettings';
	readonly clauses: string;
	readonly place: number;
}

/** Where `qms.yaml` and the text both say what does not apply: what only one of them says, told in the text. */
function differencesIn(rows: readonly NotApplicable[], path: string): readonly Difference[] {
	const settings = rows.filter(({ claim }) => claim === undefined);
	const inText = rows.filter(({ claim }) => claim?.claim.kind === 'citation');
	const own = inText.filter(row => row.path === path);
	const first = own[0]?.claim?.claim.place;
	if (settings.length === 0 || first === undefined) {
		return [];
	}
	const isSaid = (row: NotApplicable, others: readonly NotApplicable[]): boolean =>
		others.some(other => isSaidBy(row, other) || isSaidBy(other, row));
	const onlyScope = own.flatMap(row =>
		row.claim === undefined || isSaid(row, settings)
			? []
			: [{ message: 'onlyScope' as const, clauses: labelOf(row), place: row.claim.claim.place }],
	);
	const unsaid = inText[0]?.path === path ? settings.filter(row => !isSaid(row, inText)) : [];
	return unsaid.length === 0
		? onlyScope
		: [...onlyScope, { message: 'onlySettings' as const, clauses: listed(unsaid.map(labelOf)), place: first }];
}
