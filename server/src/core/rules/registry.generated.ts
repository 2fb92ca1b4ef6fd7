// Made by server/scripts/rules.ts from the files of this folder.
import ambiguousDate from './ambiguous-date.ts';
import clauseCoverage from './clause-coverage.ts';
import conflictingMetadata from './conflicting-metadata.ts';
import deprecatedTerm from './deprecated-term.ts';
import duplicateDocumentId from './duplicate-document-id.ts';
import invalidConfiguration from './invalid-configuration.ts';
import invalidFrontMatter from './invalid-front-matter.ts';
import invalidPack from './invalid-pack.ts';
import malformedClause from './malformed-clause.ts';
import misleadingCertificationClaim from './misleading-certification-claim.ts';
import missingMetadata from './missing-metadata.ts';
import supersededEdition from './superseded-edition.ts';
import unfilledPlaceholder from './unfilled-placeholder.ts';
import unknownClause from './unknown-clause.ts';
import unknownDocument from './unknown-document.ts';
import unknownEdition from './unknown-edition.ts';
import wrongDesignation from './wrong-designation.ts';
import type { Rule } from './rule.ts';

/** All rules, by id in alphabetical order. */
export const rules: readonly Rule[] = [
	ambiguousDate,
	clauseCoverage,
	conflictingMetadata,
	deprecatedTerm,
	duplicateDocumentId,
	invalidConfiguration,
	invalidFrontMatter,
	invalidPack,
	malformedClause,
	misleadingCertificationClaim,
	missingMetadata,
	supersededEdition,
	unfilledPlaceholder,
	unknownClause,
	unknownDocument,
	unknownEdition,
	wrongDesignation,
];
