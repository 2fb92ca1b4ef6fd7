import { derived } from '../base/derived.ts';
import { isApproverAsked } from '../index/approverAsked.ts';
import { syntaxOf, type WorkspaceDocument, type World } from '../index/world.ts';
import type { MetadataField } from '../model/metadataKeys.ts';
import { isOpenBraces, mayHoldPlaces, openPlacesIn } from '../model/openPlaces.ts';
import { placeOf } from '../model/reading.ts';
import { isTemplatePath } from '../model/templatePaths.ts';
import { valuePlaceOf } from '../model/valuePlace.ts';
import { isPlaceholder } from '../model/visible.ts';
import type { Span } from '../text/span.ts';
import { defineRule } from './rule.ts';

export default defineRule(
	{
		id: 'unfilled-placeholder',
		summary: 'What a template leaves to be filled in is filled in.',
		rationale:
			'A document that came from a template keeps the places that nobody filled in; it looks complete, and is approved without an owner or with somebody else’s limits.',
		clauses: ['iso-9001:7.5.2'],
		defaultSeverity: 'hint',
		scope: 'workspace',
		messages: { one: 'This is still to be filled in.', many: 'At least {count} places are still to be filled in, the first here.' },
		limits:
			'Said once for each document. Forms are left alone, and files and folders that are named after templates; so is all of a collection of templates, told by {{ }} or [UPPER_CASE] in more than half of its documents.',
		examples: [
			{
				title: 'Places left from a template',
				workspace: `=== SOP-01.md
---
id: SOP-01
owner: TBD
       ^^^ unfilled-placeholder
---
# Records

Records are kept for {{ retention }} by the [Insert role] of [[ company ]].
=== SOP-02.md
---
id: SOP-02
---
# Audits

Audits are planned by <enter role>.
                      ^^^^^^^^^^^^ unfilled-placeholder
=== SOP-03.md
---
id: SOP-03
---
# Training

The plan is [to be defined by the organization] and signed by [Name, Role].
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfilled-placeholder
`,
			},
			{
				title: 'Forms, code, and what is no place to fill in',
				workspace: `=== FRM-01.md
---
id: FRM-01
---
# Audit form

Auditor: [Insert name]
=== templates/procedure.md
---
id: SOP-00
owner: TBD
---
# Title
=== SOP-01.md
---
id: SOP-01
supersedes: none
related: [[SOP-02]]
---
# Records

Documents with "TBD" in them, or \`{{ name }}\`, are not approved for {{device_name}}; see [[SOP-02]] and [add a record](#records), [your records][records] and [CONFIDENTIAL].

[records]: #records
=== SOP-02.md
---
id: SOP-02
---
# Audits
`,
			},
			{
				title: 'A collection of templates',
				workspace: `=== SOP-01.md
---
id: SOP-01
owner: "{{ owner }}"
---
# Records of {{ company }}
=== SOP-02.md
---
id: SOP-02
owner: "{{ owner }}"
---
# Audits
=== SOP-03.md
---
id: SOP-03
owner: TBD
---
# Purchasing
`,
			},
		],
	},
	({ world, document, facts, report }) => {
		const places = isApproverAsked(world.setup, facts) ? placesButApprover(document) : placesToFill(document);
		const [first] = places;
		if (first === undefined || isTemplateCollection(world.documents)) {
			return;
		}
		if (places.length === 1) {
			report({ at: first, message: 'one', data: {} });
		} else {
			report({ at: first, message: 'many', data: { count: String(places.length) } });
		}
	},
);

const placesToFill = derived((document: WorkspaceDocument): readonly Span[] => placesIn(document, undefined));

const placesButApprover = derived((document: WorkspaceDocument): readonly Span[] => placesIn(document, 'approver'));

function placesIn(document: WorkspaceDocument, except: MetadataField | undefined): readonly Span[] {
	const { reading, snapshot } = document;
	const { metadata, kind, path } = reading.facts;
	if (kind.kind === 'form' || isTemplatePath(path)) {
		return [];
	}
	const places: Span[] = [];
	for (const { field, values, place } of metadata) {
		const [value, ...more] = values;
		if (value !== undefined && more.length === 0 && (except === undefined || field !== except) && isToBeFilled(value)) {
			const span = placeOf(reading, place);
			places.push(valuePlaceOf(snapshot.text, span, value) ?? span);
		}
	}
	if (mayHoldPlaces.test(snapshot.text)) {
		for (const { chunk, from } of syntaxOf(document).blocks) {
			places.push(...openPlacesIn(chunk).map(place => ({ from: from + place.from, to: from + place.to })));
		}
	}
	return withoutOverlaps(places);
}

/** A dash, or `none`, is an answer. */
function isToBeFilled(value: string): boolean {
	const braces = /^\{\{([^{}]*)\}\}/.exec(value)?.[1];
	if (braces !== undefined) {
		return isOpenBraces(braces);
	}
	const isAnswer = /^[*_\\\s]*(?:n\/?a|none|[-–—]+)[*_\\\s]*$/i.test(value) || /^\[\[\S|^<(?:[%?]|[^\s>]*[@:/])/.test(value);
	return !isAnswer && isPlaceholder(value);
}

function withoutOverlaps(places: readonly Span[]): readonly Span[] {
	const separate: Span[] = [];
	for (const place of [...places].sort((a, b) => a.from - b.from || b.to - a.to)) {
		if (place.from >= (separate.at(-1)?.to ?? 0)) {
			separate.push(place);
		}
	}
	return separate;
}

const isTemplateCollection = derived((documents: World['documents']): boolean => {
	let recognized = 0;
	let templates = 0;
	for (const document of documents.values()) {
		if (document.reading.facts.recognized !== undefined) {
			recognized++;
			templates += isTemplate(document) ? 1 : 0;
		}
	}
	return templates * 2 > recognized;
});

const isTemplate = derived(({ snapshot }: WorkspaceDocument): boolean => /(?<!\$)\{\{(?![<%])|\[\p{Lu}{3,}_\p{Lu}/u.test(snapshot.text));
