import { stemOf } from '../base/paths.ts';
import { syntaxOf } from '../index/world.ts';
import { type VersionFact, versionInName, versionsOf } from '../model/documentVersion.ts';
import { compareVersions, type RevisionRow, type RevisionTable, revisionTableOf } from '../model/revisionTable.ts';
import { bareVersion } from '../model/sameValue.ts';
import { isTemplatePath } from '../model/templatePaths.ts';
import { valuePlaceOf } from '../model/valuePlace.ts';
import type { Span } from '../text/span.ts';
import { defineRule, type Fix } from './rule.ts';

export default defineRule(
	{
		id: 'version-mismatch',
		summary: "A document's version is that of the newest entry of its revision table, and of its file name.",
		rationale: 'Where the table of changes is a version ahead of the document, nobody can tell which of the two texts is at hand.',
		clauses: ['iso-9001:7.5.2', 'iso-9001:7.5.3.2'],
		defaultSeverity: 'warning',
		scope: 'document',
		messages: {
			table: 'The document is version {version} here, and the newest entry of its revision table is {newest}; make them agree.',
			file: 'The document is version {version} here, and {name} in the name of its file; make them agree.',
		},
		limits:
			'Places of the metadata that disagree among themselves are left to conflicting-metadata, and a table that lacks the version at hand to missing-revision-entry. Tables with places still to be filled in, or in no order, are not read. A file named v2 may hold version 2.1, and a version that ends the title, too, is that of the subject.',
		examples: [
			{
				title: 'The table of changes is ahead',
				workspace: `=== SOP-01.md
---
id: SOP-01
version: "2.0"
          ^^^ version-mismatch
---
# Records

## Revision history

| Version | Date | Change |
| --- | --- | --- |
| 2.1 | 2026-03-01 | Retention times |
| 2.0 | 2025-03-01 | New |
`,
				fixed: `---
id: SOP-01
version: "2.1"
---
# Records

## Revision history

| Version | Date | Change |
| --- | --- | --- |
| 2.1 | 2026-03-01 | Retention times |
| 2.0 | 2025-03-01 | New |
`,
			},
			{
				title: 'The oldest entry comes first, and the name of a file',
				workspace: `=== SOP-01.md
# Records

| Document No. | SOP-01 |
| --- | --- |
| Version | 1 |
            ^ version-mismatch

**Änderungshistorie**

| Version | Datum | Autor | Änderung |
| --- | --- | --- | --- |
| 1.0 | 01.03.2025 | JD | Erstfassung |
| 2.0 | 01.03.2026 | JD | Fristen |
=== SOP-02_Audits_v3.md
---
id: SOP-02
version: "2.4"
          ^^^ version-mismatch
---
# Audits
`,
			},
			{
				title: 'The same version in other words, and what is of something else',
				workspace: `=== api-v2.md
---
id: WI-01
title: The API v2
version: "1.0"
---
# The API v2
=== SOP-01_v2.md
---
id: SOP-01
version: "2.1"
---
# Records

## Revision history

| Rev | Date | Change |
| --- | --- | --- |
| Rev 2.1 | 2026-03-01 | Retention times |
| Rev 2.0 | 2025-03-01 | New |
=== SOP-02.md
---
id: SOP-02
version: "1.0"
---
# Software

## Change log

| Product | Version | Date | Change |
| --- | --- | --- | --- |
| Planner | 7.0 | 2026-03-01 | Calendar |
=== SOP-03.md
---
id: SOP-03
version: "1.0"
---
# Audits

## Revision history

| Version | Date | Change |
| --- | --- | --- |
| TBD | YYYY-MM-DD | TBD |
`,
			},
		],
	},
	({ document, facts, placeOf, report }) => {
		const versions = facts.recognized === undefined || isTemplatePath(facts.path) ? undefined : versionsOf(facts);
		const [trusted] = versions ?? [];
		if (versions === undefined || trusted === undefined) {
			return;
		}
		const { text } = document.snapshot;
		const placeOfVersion = ({ fact, text: value }: VersionFact): Span | undefined => valuePlaceOf(text, placeOf(fact.place), value);
		const at = placeOfVersion(trusted) ?? placeOf(trusted.fact.place);
		const table = revisionTableOf(syntaxOf(document));
		const newest = table && rowAhead(table, versions);
		if (newest !== undefined) {
			const data = { version: trusted.text, newest: newest.versionText };
			const related = [{ path: facts.path, ...newest.versionSpan, message: 'The newest entry stands here.' }];
			report({ at, message: 'table', data, related, fixes: fixesTo(newest, versions.map(placeOfVersion)) });
		}
		const name = versionInName(stemOf(facts.path));
		const isOfTitle = versionInName(facts.title)?.version === name?.version;
		if (
			name !== undefined &&
			!isOfTitle &&
			!versions.some(({ version }) => isPartOf(name.version, version) || isPartOf(version, name.version))
		) {
			report({ at, message: 'file', data: { version: trusted.text, name: name.text } });
		}
	},
);

/**
 * The newest row where it is none of the document's versions and not older than them. A table that ends before the document's version
 * lacks an entry, unless that version stands in it further back.
 */
function rowAhead({ newest, rows }: RevisionTable, versions: readonly VersionFact[]): RevisionRow | undefined {
	if (newest === undefined || versions.some(({ version }) => version === newest.version)) {
		return undefined;
	}
	const isAhead = versions.every(({ version }) => (compareVersions(version, newest.version) ?? 0) < 0);
	const isFurtherBack = versions.every(({ version }) => rows.some(row => row.version === version));
	return isAhead || isFurtherBack ? newest : undefined;
}

/** `2` is part of `2.1`. */
function isPartOf(whole: string, version: string): boolean {
	return version === whole || version.startsWith(`${whole}.`);
}

/** In all places at once, for they agree. */
function fixesTo({ versionText }: RevisionRow, places: readonly (Span | undefined)[]): readonly Fix[] {
	const number = bareVersion(versionText);
	const known = places.flatMap(place => place ?? []);
	return number === undefined || known.length < places.length
		? []
		: [{ title: `Change the version to ${number}`, edits: known.map(place => ({ ...place, insert: number })) }];
}
