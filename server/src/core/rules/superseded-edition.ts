import { syntaxOf, type WorkspaceDocument, type World } from '../index/world.ts';
import type { StandardFact } from '../model/facts.ts';
import { fieldValue } from '../model/metadata.ts';
import { editionId } from '../standards/catalogue.ts';
import { designationOf, isInTransition, labelOfId, verifiedMark } from '../standards/labels.ts';
import type { Registered } from '../standards/register.ts';
import { type Span, spanAround } from '../text/span.ts';
import { defineRule, type Fix } from './rule.ts';

export default defineRule(
	{
		id: 'superseded-edition',
		summary: 'The edition named with a standard is one that still counts.',
		rationale:
			'Documents outlive editions. One that names an edition that was replaced years ago was not looked at when the new one came, and nobody can tell whether the organization works by the old text or forgot to change the year.',
		clauses: ['iso-9001:7.5.3.2'],
		defaultSeverity: 'warning',
		scope: 'document',
		messages: {
			replaced: '{name} was replaced, and {newest} is current; say which one counts here.',
			withdrawn: '{name} is withdrawn; {other} took its place.',
			gone: '{name} is withdrawn; say why it counts here.',
		},
		limits:
			'Records, reports and documents out of force are not looked at, nor is text that speaks of history, names the newer edition beside the old one or stands in a revision history. An edition counts while certificates to it are valid, while an edition in force is written in its words, and where `qms.yaml` names it.',
		examples: [
			{
				title: 'Editions of the past',
				workspace: `=== POL-01.md
---
id: POL-01
---
# Policy

We protect information by ISO/IEC 27001:2013.
                                        ^^^^ superseded-edition

Occupational safety follows OHSAS 18001:2007.
                                        ^^^^ superseded-edition
`,
			},
			{
				title: 'The year of the newest edition',
				workspace: `=== POL-02.md
---
id: POL-02
---
# Policy

Risks are managed by ISO 31000:2009. Once more: ISO 31000:2009 is what we follow.
                               ^^^^ superseded-edition
`,
				fixed: `---
id: POL-02
---
# Policy

Risks are managed by ISO 31000:2018. Once more: ISO 31000:2018 is what we follow.
`,
			},
			{
				title: 'Editions that count, and history',
				workspace: `=== POL-03.md
---
id: POL-03
---
# Policy

We work by ISO 9001:2015, whose certificates stay valid for a while, with the words of ISO 9000:2015.

ISO 14971:2019 is applied; products made before were assessed under the previous ISO 14971:2007.

EN ISO 13485:2012 is a European adoption. In 2022 we went from ISO/IEC 27001:2013 to ISO/IEC 27001:2022.

## Revision history

| Version | Change |
| --- | --- |
| 1 | First issue, for ISO 31000:2009 |
=== REC-01.md
---
id: REC-01
type: record
---
# Audit of 2010

Audited against ISO 9001:2008.
`,
			},
		],
	},
	({ world, document, facts, placeOf, report }) => {
		if (facts.kind.kind === 'record' || facts.kind.kind === 'report') {
			return;
		}
		const { register } = world.setup.catalogue;
		const found = new Map<string, { readonly known: Registered; readonly named: StandardFact; readonly places: Span[] }>();
		for (const named of facts.standards) {
			const known = named.edition === undefined ? undefined : register.get(named.key);
			const id = editionId({ key: named.key, edition: named.edition ?? '' });
			if (
				known === undefined ||
				named.editionPlace === undefined ||
				adoption.test(named.name) ||
				!isPast(known, named) ||
				counts(world, id)
			) {
				continue;
			}
			const place = placeOf(named.editionPlace);
			if (isHistory(document, place, known)) {
				continue;
			}
			const entry = found.get(id) ?? { known, named, places: [] };
			found.set(id, entry);
			entry.places.push(yearAt(document.snapshot.text, place, named));
		}
		if (found.size === 0 || outOfForce.test(fieldValue(facts.metadata, 'status') ?? '')) {
			return;
		}
		for (const [id, { known, named, places }] of found) {
			const [at] = places;
			const name = labelOfId(register, id);
			const newest = newestOf(known);
			if (at === undefined) {
				continue;
			}
			if (known.replacedBy !== null) {
				report({ at, message: 'withdrawn', data: { name, other: `${designationOf(register, known.replacedBy)}${verifiedMark(known)}` } });
			} else if (newest === undefined) {
				report({ at, message: 'gone', data: { name } });
			} else {
				const valid = world.setup.catalogue.standards.filter(row => row.key === known.key && isInTransition(row, world.setup.today));
				const years = [newest, ...valid.map(row => row.edition)];
				const fixes = years.flatMap(year => changes(places, named.edition ?? '', year));
				report({ at, message: 'replaced', data: { name, newest: `${known.designation}:${newest}${verifiedMark(known)}` }, fixes });
			}
		}
	},
);

/** A national or European adoption has editions of its own. */
const adoption = /(?<!\p{L})(?:EN|BS|DIN|JIS|NF|SN|UNE|GB|ÖNORM)(?!\p{L})/u;
const outOfForce = /obsolete|archiv|retired|withdrawn|superseded|ersetzt|ungültig|außer kraft|obsolet|annul|périmé/i;
const history =
	/replac|supersed|withdr[ae]w|previous|\bformer|transition|histor|migrat|obsolete|no longer|compar|\bold(?:er)? |ersetz|abgelöst|vorherig|vorig|bisher|früher|umstellung|anciennement|précéden|remplac|reemplaz|sustitu|anterior|旧版|廃止/i;
const historyTitle = /histor|revisions?\b|change ?log|changes|änderung|modificacion|modifications|改訂/i;
const versionHeader = /\b(?:rev(?:ision)?|ver(?:sion)?|issue|datum|date|fecha)\b/i;
const changeHeader = /\b(?:changes?|description of|änderung|cambios?|modification|reason)/i;

function isPast(known: Registered, { edition }: StandardFact): boolean {
	const status = known.editions.find(row => row.edition === edition)?.status;
	return status === 'superseded' || status === 'withdrawn';
}

function newestOf(known: Registered): string | undefined {
	return known.editions.findLast(row => row.status === 'current')?.edition;
}

/** Named in `qms.yaml`, still certified to, or the words of an edition that is in force. */
function counts({ setup }: World, id: string): boolean {
	return (
		setup.configuration.standards.includes(id) ||
		setup.catalogue.standards.some(
			row =>
				(editionId(row) === id || row.vocabulary === id) &&
				(isInTransition(row, setup.today) || (row.vocabulary === id && row.status === 'current')),
		)
	);
}

/** What stands around speaks of what was, or names the newer edition too. */
function isHistory(document: WorkspaceDocument, place: Span, known: Registered): boolean {
	const { blocks, sections } = syntaxOf(document);
	const block = spanAround(blocks, place.from);
	// Without comments, which may name this rule.
	const text = block === undefined ? document.snapshot.text : block.chunk.plain;
	const start = block?.from ?? 0;
	const around = text.slice(Math.max(0, place.from - start - 80), place.to - start + 80);
	const newest = newestOf(known);
	const number = known.key.slice(known.key.indexOf('-') + 1);
	if (history.test(around) || (newest !== undefined && around.includes(number) && around.includes(newest))) {
		return true;
	}
	if (block === undefined) {
		return false;
	}
	const [header] = block.chunk.rows;
	const head = header === undefined ? '' : block.chunk.plain.slice(header.from, header.to);
	if (versionHeader.test(head) && changeHeader.test(head)) {
		return true;
	}
	for (let at = sections[block.section]; at !== undefined; at = at.parent === undefined ? undefined : sections[at.parent]) {
		const heading = at.heading === undefined ? undefined : blocks[at.heading];
		if (heading !== undefined && at.level > 1 && historyTitle.test(heading.chunk.plain)) {
			return true;
		}
	}
	return false;
}

/** The year itself where the place is wider, as for a key of front matter. */
function yearAt(text: string, place: Span, { name, edition = '' }: StandardFact): Span {
	const within = text.slice(place.from, place.to);
	const at = within.indexOf(edition, Math.max(0, within.indexOf(name)));
	return at < 0 ? place : { from: place.from + at, to: place.from + at + edition.length };
}

function changes(places: readonly Span[], year: string, insert: string): Fix[] {
	const edits = new Map(places.filter(at => at.to - at.from === year.length).map(at => [at.from, { ...at, insert }]));
	return edits.size === 0 ? [] : [{ title: `Change to "${insert}"`, edits: [...edits.values()] }];
}
