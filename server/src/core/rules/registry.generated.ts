// Made by server/scripts/rules.ts from the files of this folder.
import ambiguousDate from './ambiguous-date.ts';
import approvedWithoutApprover from './approved-without-approver.ts';
import approverIsAuthor from './approver-is-author.ts';
import clauseCoverage from './clause-coverage.ts';
import conflictingMetadata from './conflicting-metadata.ts';
import confusedTerm from './confused-term.ts';
import contradictoryApplicability from './contradictory-applicability.ts';
import dateOrder from './date-order.ts';
import deprecatedTerm from './deprecated-term.ts';
import designationFormat from './designation-format.ts';
import duplicateDocumentId from './duplicate-document-id.ts';
import houseTerm from './house-term.ts';
import inconsistentTerm from './inconsistent-term.ts';
import invalidConfiguration from './invalid-configuration.ts';
import invalidException from './invalid-exception.ts';
import invalidFrontMatter from './invalid-front-matter.ts';
import invalidPack from './invalid-pack.ts';
import malformedClause from './malformed-clause.ts';
import misleadingCertificationClaim from './misleading-certification-claim.ts';
import missingMetadata from './missing-metadata.ts';
import missingRevisionEntry from './missing-revision-entry.ts';
import outdatedReference from './outdated-reference.ts';
import preferredTerm from './preferred-term.ts';
import redefinedTerm from './redefined-term.ts';
import requirementInNote from './requirement-in-note.ts';
import requirementLanguage from './requirement-language.ts';
import reviewDue from './review-due.ts';
import reviewWithoutNote from './review-without-note.ts';
import staleBaseline from './stale-baseline.ts';
import suggestedClaim from './suggested-claim.ts';
import supersededDocument from './superseded-document.ts';
import supersededEdition from './superseded-edition.ts';
import suspectLink from './suspect-link.ts';
import unconfirmedMapping from './unconfirmed-mapping.ts';
import undatedCertificationClaim from './undated-certification-claim.ts';
import undefinedAbbreviation from './undefined-abbreviation.ts';
import unfilledPlaceholder from './unfilled-placeholder.ts';
import unknownClause from './unknown-clause.ts';
import unknownDocument from './unknown-document.ts';
import unknownEdition from './unknown-edition.ts';
import unmappedClaim from './unmapped-claim.ts';
import unusedDefinition from './unused-definition.ts';
import vagueRequirement from './vague-requirement.ts';
import versionMismatch from './version-mismatch.ts';
import wrongDesignation from './wrong-designation.ts';
import type { Rule } from './rule.ts';

/** All rules, by id in alphabetical order. */
export const rules: readonly Rule[] = [
	ambiguousDate,
	approvedWithoutApprover,
	approverIsAuthor,
	clauseCoverage,
	conflictingMetadata,
	confusedTerm,
	contradictoryApplicability,
	dateOrder,
	deprecatedTerm,
	designationFormat,
	duplicateDocumentId,
	houseTerm,
	inconsistentTerm,
	invalidConfiguration,
	invalidException,
	invalidFrontMatter,
	invalidPack,
	malformedClause,
	misleadingCertificationClaim,
	missingMetadata,
	missingRevisionEntry,
	outdatedReference,
	preferredTerm,
	redefinedTerm,
	requirementInNote,
	requirementLanguage,
	reviewDue,
	reviewWithoutNote,
	staleBaseline,
	suggestedClaim,
	supersededDocument,
	supersededEdition,
	suspectLink,
	unconfirmedMapping,
	undatedCertificationClaim,
	undefinedAbbreviation,
	unfilledPlaceholder,
	unknownClause,
	unknownDocument,
	unknownEdition,
	unmappedClaim,
	unusedDefinition,
	vagueRequirement,
	versionMismatch,
	wrongDesignation,
];
