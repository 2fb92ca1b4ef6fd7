import { derivedFromTwo } from '../base/derived.ts';
import { claimEdit } from '../coverage/claimEdit.ts';
import { claimsFor, claimsOfWorkspace } from '../coverage/claimTable.ts';
import { maySuggest, type Suggestion, suggestionsFor, titledClause } from '../coverage/suggest.ts';
import { clauseMeant, requirementEditions } from '../index/editions.ts';
import { isInEnglish } from '../index/termUses.ts';
import type { WorkspaceIndex } from '../index/workspaceIndex.ts';
import type { Setup, WorkspaceDocument, World } from '../index/world.ts';
import { type Clause, type Edition, isAtOrBelow } from '../standards/catalogue.ts';
import { clauseLabel, editionLabel, verifiedMark } from '../standards/labels.ts';
import { defineRule } from './rule.ts';

export default defineRule(
	{
		id: 'suggested-claim',
		summary: 'A document claims the clauses that its text addresses.',
		rationale:
			'A clause that is dealt with but claimed nowhere looks like a gap in every table, and whoever looks for it in an audit does not find the text.',
		clauses: ['iso-9001:4.4.1'],
		defaultSeverity: 'hint',
		scope: 'workspace',
		messages: {
			suggested:
				'The text appears to address {clause} of {edition} ({words}), which nothing claims for this document; claim it if it does.',
		},
		limits:
			'What text addresses is told by its words and headings, so this is a hint and no verdict. English manuals, policies, procedures and work instructions are looked at, for standards of which the workspace claims clauses or that `qms.yaml` names. One clause in a section and three in a document are named at most.',
		examples: [
			{
				title: 'A procedure on audits says so nowhere',
				workspace: `=== SOP-02.md
---
id: SOP-02
standard: ISO 9001:2015
clauses: ["9.3"]
---
# Internal audit
^^^^^^^^^^^^^^^^ suggested-claim

The audit programme says how often each process is audited, by which methods and who is responsible for the audit.
Auditors do not audit their own work, so that audits stay impartial. The criteria and the scope of each audit are defined.
The results of the audit are reported to the manager concerned, and corrective action is taken without delay.
`,
				fixed: `---
id: SOP-02
standard: ISO 9001:2015
clauses: ["9.3", "9.2"]
---
# Internal audit

The audit programme says how often each process is audited, by which methods and who is responsible for the audit.
Auditors do not audit their own work, so that audits stay impartial. The criteria and the scope of each audit are defined.
The results of the audit are reported to the manager concerned, and corrective action is taken without delay.
`,
			},
			{
				title: 'It is claimed, if only in part',
				workspace: `=== SOP-02.md
---
id: SOP-02
standard: ISO 9001:2015
clauses: ["9.2.2"]
---
# Internal audit

The audit programme says how often each process is audited, by which methods and who is responsible for the audit.
Auditors do not audit their own work, so that audits stay impartial. The criteria and the scope of each audit are defined.
`,
			},
			{
				title: 'Nothing in the workspace claims a clause',
				workspace: `=== SOP-02.md
---
id: SOP-02
---
# Internal audit

The audit programme says how often each process is audited, by which methods and who is responsible for the audit.
Auditors do not audit their own work, so that audits stay impartial. The criteria and the scope of each audit are defined.
`,
			},
		],
	},
	({ world, document, facts, report }) => {
		// The words that text is told by are English.
		if (!writtenKinds.has(facts.kind.kind) || !isInEnglish(document)) {
			return;
		}
		for (const { suggestion, edition } of unclaimed(world, document)) {
			const { clause, section, words, span } = suggestion;
			report({
				at: span,
				message: 'suggested',
				data: { clause: `${clauseLabel(clause)}${verifiedMark(clause)}`, edition: editionLabel(edition), words: words.join(', ') },
				fixes: [
					{
						title: `Claim ${clause.number} here`,
						get edits() {
							return [claimEdit(world, document, edition, clause, section)];
						},
					},
				],
			});
		}
	},
);

const writtenKinds: ReadonlySet<string> = new Set(['manual', 'policy', 'procedure', 'workInstruction']);

/** What is said of a document unasked must be right nearly always. */
const leastScore = 0.8;

const mostInDocument = 3;

/** The likeliest first, one for each section. */
function unclaimed(world: World, document: WorkspaceDocument): readonly Suggested[] {
	const claimed = claimsFor(world, document.path).flatMap(({ claim }) => clauseMeant(world, claim) ?? []);
	const sections = new Set<number | undefined>();
	const edition = editionTitled(world, document, claimed);
	return (
		edition === undefined || !maySuggest(document, edition)
			? []
			: suggestionsFor(document, edition).map(suggestion => ({ suggestion, edition }))
	)
		.filter(({ suggestion: { clause, score } }) => score >= leastScore && !claimed.some(other => isRelated(clause, other)))
		.filter(({ suggestion: { clause } }) => !isDeclaredNotApplicable(world, clause))
		.sort((a, b) => b.suggestion.score - a.suggestion.score)
		.filter(({ suggestion: { section } }) => !sections.has(section) && sections.add(section))
		.slice(0, mostInDocument);
}

type Suggested = { readonly suggestion: Suggestion; readonly edition: Edition };

/** Of the editions that the document may be about: those that it names, else those of the workspace. Quiet where nobody works with clauses. */
function editionsMeant(world: World, { reading }: WorkspaceDocument, claimed: readonly Clause[]): readonly Edition[] {
	const { standards } = reading.facts;
	const used = requirementEditions(world).filter(edition => isMeant(world, edition));
	const named = used.filter(
		edition => standards.some(({ key }) => key === edition.standard.key) || claimed.some(clause => clause.edition === edition.id),
	);
	return standards.length > 0 || named.length > 0 ? named : used;
}

/**
 * Of several editions the one that the title fits best, for a text is seldom about two of them. Undefined where it fits none, or where
 * the document claims already what its title speaks of.
 */
function editionTitled(world: World, document: WorkspaceDocument, claimed: readonly Clause[]): Edition | undefined {
	const [best] = editionsMeant(world, document, claimed)
		.flatMap(edition => {
			const { titled } = titledClause(document, edition);
			return titled === undefined ? [] : [{ edition, ...titled }];
		})
		.sort((a, b) => b.weight - a.weight);
	return best === undefined || claimed.some(other => isRelated(best.clause, other)) ? undefined : best.edition;
}

function isRelated(clause: Clause, other: Clause): boolean {
	return clause.edition === other.edition && (isAtOrBelow(clause.number, other.number) || isAtOrBelow(other.number, clause.number));
}

function isDeclaredNotApplicable({ setup }: World, clause: Clause): boolean {
	return setup.configuration.applicability.some(row => row.item === null && isAtOrBelow(clause.number, row.clause));
}

/** Quiet where nobody works with clauses: an edition counts if `qms.yaml` names it or a document claims a clause of it. */
function isMeant(world: World, edition: Edition): boolean {
	return world.setup.configuration.standards.includes(edition.id) || claimedEditions(world.index, world.setup)(world).has(edition.id);
}

const claimedEditions = derivedFromTwo((index: WorkspaceIndex, setup: Setup) => {
	let known: ReadonlySet<string> | undefined;
	return (world: World): ReadonlySet<string> => {
		known ??= new Set(
			claimsOfWorkspace(index, setup).flatMap(({ claim }) => (claim.kind === 'citation' ? [] : (clauseMeant(world, claim)?.edition ?? []))),
		);
		return known;
	};
});
