import type { DocumentFacts, MetadataFact, MetadataSource } from '../model/facts.ts';
import { fieldOfKey, type MetadataField } from '../model/metadataKeys.ts';
import { sourceLabels } from '../model/metadataSources.ts';
import { type ComparedField, comparableValue } from '../model/sameValue.ts';
import { valuePlaceOf } from '../model/valuePlace.ts';
import { isPlaceholder } from '../model/visible.ts';
import { changeTo, defineRule } from './rule.ts';

export default defineRule(
	{
		id: 'conflicting-metadata',
		summary: 'A document says the same of itself wherever it does: one id, one version, one status.',
		rationale:
			'Where the front matter says version 3 and the table below it version 2, the reader cannot tell which text is in force, and the tools count one of them only.',
		clauses: ['iso-9001:7.5.2', 'iso-9001:7.5.3.2'],
		defaultSeverity: 'warning',
		scope: 'document',
		messages: { conflict: 'The {field} is {first} in the {source} and {second} here; make them agree.' },
		limits:
			'Only id, version and status are compared, for titles may vary. Placeholders never conflict, nor does a source that gives two values itself. Version 2 is also 2.0, v2 and Rev 02; approved is also effective, active and in force.',
		examples: [
			{
				title: 'A version that was changed in one place only',
				workspace: `=== SOP-01.md
---
id: SOP-01
version: 3
---
# Records

| Document No. | SOP-01 |
| --- | --- |
| Version | 2.0 |
            ^^^ conflicting-metadata
`,
				fixed: `---
id: SOP-01
version: 3
---
# Records

| Document No. | SOP-01 |
| --- | --- |
| Version | 3 |
`,
			},
			{
				title: 'Another id in the heading, another status in a field in bold',
				workspace: `=== a.md
---
id: SOP-01
status: approved
---
# SOP-02 Records
  ^^^^^^ conflicting-metadata

**Document ID:** SOP-01 · **Status:** Draft
                                      ^^^^^ conflicting-metadata
`,
				fixed: `---
id: SOP-01
status: approved
---
# SOP-01 Records

**Document ID:** SOP-01 · **Status:** approved
`,
			},
			{
				title: 'A copy of a file that kept its id',
				workspace: `=== SOP-02--Audits.md
---
id: SOP-01
    ^^^^^^ conflicting-metadata
---
# Audits
`,
			},
			{
				title: 'The same in other words, and what is still to be filled in',
				workspace: `=== SOP-01_Records.md
---
id: SOP 01
version: "2"
status: effective
---
# SOP-01: Records

| Document No. | ACME-SOP-01 |
| --- | --- |
| Version | Rev 02 |
| Status | Approved |
=== SOP-02.md
---
id: SOP-02
version: TBD
status: draft
---
# Audits

**Version:** 1.0 · **Status:** Draft / Approved
`,
			},
			{
				title: 'The header of a list of documents',
				workspace: `=== index.md
---
id: LST-01
status: draft
---
# Documents

| Doc ID | Title | Status | Owner | Version |
| --- | --- | --- | --- | --- |
| SOP-01 | Records | approved | QMR | 2 |
| SOP-02 | Audits | approved | QMR | 1 |
`,
			},
		],
	},
	({ document, facts, placeOf, report }) => {
		for (const { field, there, here, isFixable } of fields.flatMap(name => conflictsIn(facts, name))) {
			const place = placeOf(here.fact.place);
			const at = valuePlaceOf(document.snapshot.text, place, here.text);
			const fixes = at === undefined || !isFixable ? [] : [changeTo(at, there.text)];
			const data = { field, first: there.text, source: sourceLabels[there.fact.source], second: here.text };
			report({ at: at ?? place, message: 'conflict', data, fixes });
		}
	},
);

const fields: readonly ComparedField[] = ['id', 'version', 'status'];

interface SourceValue {
	readonly fact: MetadataFact;
	readonly text: string;
	/** For comparison. */
	readonly value: string;
}

interface Conflict {
	readonly field: ComparedField;
	readonly there: SourceValue;
	/** Where it is reported. */
	readonly here: SourceValue;
	readonly isFixable: boolean;
}

/** The most trusted source against each of the others. Of the file's name, which has no place, only where the others agree. */
function conflictsIn(facts: DocumentFacts, field: ComparedField): readonly Conflict[] {
	const [trusted, ...others] = valuesOf(facts, field);
	const against = trusted === undefined ? [] : others.filter(other => isConflict(field, trusted, other));
	return against.flatMap((other, i) => {
		if (trusted === undefined || (other.fact.source === 'fileName' && i > 0)) {
			return [];
		}
		return other.fact.source === 'fileName'
			? [{ field, there: other, here: trusted, isFixable: false }]
			: [{ field, there: trusted, here: other, isFixable: /^[\w. -]+$/.test(trusted.text) }];
	});
}

/** What each source says of a field, the most trusted first; nothing of a source that says several things. */
function valuesOf(facts: DocumentFacts, field: ComparedField): readonly SourceValue[] {
	const bySource = new Map<MetadataSource, SourceValue[]>();
	for (const fact of facts.metadata) {
		const [text, ...more] = fact.field === field ? fact.values : [];
		if (text === undefined || more.length > 0 || isNoValue(text)) {
			continue;
		}
		const value = comparableValue(field, text);
		if (value !== undefined) {
			bySource.set(fact.source, [...(bySource.get(fact.source) ?? []), { fact, text, value }]);
		}
	}
	return [...bySource.values()].flatMap(values => (values.every(other => other.value === values[0]?.value) ? values.slice(0, 1) : []));
}

/** Still to be filled in, wholly or in part, or itself the name of a field, as in the header of a list of documents. */
function isNoValue(text: string): boolean {
	return text === '' || isPlaceholder(text) || /\{\{|\[\[|\$\{|\bTBD\b/.test(text) || fieldOfKey(text, noHouseNames) !== undefined;
}

const noHouseNames: ReadonlyMap<string, MetadataField> = new Map();

/** One id may be the other with the name of the house before it: `ACME-SOP-01` is filed as `SOP-01`. */
function isConflict(field: ComparedField, a: SourceValue, b: SourceValue): boolean {
	return a.value !== b.value && !(field === 'id' && (a.value.endsWith(b.value) || b.value.endsWith(a.value)));
}
