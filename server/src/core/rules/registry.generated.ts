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
import emptySection from './empty-section.ts';
import houseTerm from './house-term.ts';
import inconsistentTerm from './inconsistent-term.ts';
import invalidConfiguration from './invalid-configuration.ts';
import invalidException from './invalid-exception.ts';
import invalidFrontMatter from './invalid-front-matter.ts';
import invalidMasterList from './invalid-master-list.ts';
import invalidPack from './invalid-pack.ts';
import listedDocumentMissing from './listed-document-missing.ts';
import malformedClause from './malformed-clause.ts';
import masterListMismatch from './master-list-mismatch.ts';
import misleadingCertificationClaim from './misleading-certification-claim.ts';
import missingMetadata from './missing-metadata.ts';
import missingRetention from './missing-retention.ts';
import missingRevisionEntry from './missing-revision-entry.ts';
import missingSection from './missing-section.ts';
import outdatedReference from './outdated-reference.ts';
import preferredTerm from './preferred-term.ts';
import redefinedTerm from './redefined-term.ts';
import requirementInNote from './requirement-in-note.ts';
import requirementLanguage from './requirement-language.ts';
import reviewDue from './review-due.ts';
import reviewWithoutNote from './review-without-note.ts';
import sectionOrder from './section-order.ts';
import staleBaseline from './stale-baseline.ts';
import suggestedClaim from './suggested-claim.ts';
import supersededDocument from './superseded-document.ts';
import supersededEdition from './superseded-edition.ts';
import suspectLink from './suspect-link.ts';
import unconfirmedMapping from './unconfirmed-mapping.ts';
import undatedCertificationClaim from './undated-certification-claim.ts';
import undefinedAbbreviation from './undefined-abbreviation.ts';
import undefinedRole from './undefined-role.ts';
import unfilledPlaceholder from './unfilled-placeholder.ts';
import unknownClause from './unknown-clause.ts';
import unknownDocument from './unknown-document.ts';
import unknownEdition from './unknown-edition.ts';
import unlinkedRecord from './unlinked-record.ts';
import unlistedDocument from './unlisted-document.ts';
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
	emptySection,
	houseTerm,
	inconsistentTerm,
	invalidConfiguration,
	invalidException,
	invalidFrontMatter,
	invalidMasterList,
	invalidPack,
	listedDocumentMissing,
	malformedClause,
	masterListMismatch,
	misleadingCertificationClaim,
	missingMetadata,
	missingRetention,
	missingRevisionEntry,
	missingSection,
	outdatedReference,
	preferredTerm,
	redefinedTerm,
	requirementInNote,
	requirementLanguage,
	reviewDue,
	reviewWithoutNote,
	sectionOrder,
	staleBaseline,
	suggestedClaim,
	supersededDocument,
	supersededEdition,
	suspectLink,
	unconfirmedMapping,
	undatedCertificationClaim,
	undefinedAbbreviation,
	undefinedRole,
	unfilledPlaceholder,
	unknownClause,
	unknownDocument,
	unknownEdition,
	unlinkedRecord,
	unlistedDocument,
	unmappedClaim,
	unusedDefinition,
	vagueRequirement,
	versionMismatch,
	wrongDesignation,
];
