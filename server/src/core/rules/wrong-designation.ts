import { derived } from '../base/derived.ts';
import { syntaxOf } from '../index/world.ts';
import { designationsIn } from '../model/designations.ts';
import { exemptionOf } from '../model/prose.ts';
import { keyMeant, type Registered, yearsOf } from '../standards/register.ts';
import { regExpOf } from '../text/regExp.ts';
import type { Span } from '../text/span.ts';
import { changeTo, defineRule } from './rule.ts';

export default defineRule(
	{
		id: 'wrong-designation',
		summary: 'A standard is called by its designation: the right publisher, the right number.',
		rationale:
			'There is no ISO 62304. Whoever looks for it finds nothing, and an assessor who reads it wonders whether anybody has held the standard in hand; copied from one document to the next, such a name spreads over the whole technical file.',
		clauses: ['iso-9001:7.5.2'],
		defaultSeverity: 'error',
		scope: 'document',
		messages: {
			wrong: '{name} is not the designation; it is {right}.',
		},
		limits:
			'Adoptions such as EN 62304 and BS EN ISO 13485 are left alone, as are joint forms and the name of a whole series (IEC 60601), and what stands in quotation marks.',
		examples: [
			{
				title: 'A wrong publisher, a wrong number',
				workspace: `=== SDP-01.md
---
id: SDP-01
standard: "ISO 62304:2006"
           ^^^^^^^^^ wrong-designation
---
# Software development plan

We develop by ISO 62304:2006, keep records by ISO 13458 and by CFR 21 Part 820.
              ^^^^^^^^^ wrong-designation
                                              ^^^^^^^^^ wrong-designation
                                                               ^^^^^^^^^^^^^^^ wrong-designation

The label follows ISO 82304:2016.
                  ^^^^^^^^^ wrong-designation
`,
				fixed: `---
id: SDP-01
standard: "IEC 62304:2006"
---
# Software development plan

We develop by IEC 62304:2006, keep records by ISO 13485 and by 21 CFR 820.

The label follows IEC 82304-1:2016.
`,
			},
			{
				title: 'Names that are right, or that may be',
				workspace: `=== SDP-02.md
---
id: SDP-02
---
# Software development plan

IEC 62304:2006, EN 62304, BS EN ISO 13485:2016, EN ISO 14971:2019, ISO 27001, ISO/IEC 62366-1 and IEC 81001-5-1:2021.

The IEC 60601 series, NIST 800-53, ISO 99999, ISO 80002, document ISO-62304-PLAN. Never write "ISO 62304".
`,
			},
		],
	},
	({ world, document, facts, placeOf, report }) => {
		const { register } = world.setup.catalogue;
		const { text } = document.snapshot;
		const misspelt = misspellingsOf(register);
		const seen = new Set<number>();
		const tell = (at: Span, name: string, right: string): void => {
			seen.add(at.from);
			report({ at, message: 'wrong', data: { name, right }, fixes: [changeTo(at, right, true)] });
		};
		for (const named of facts.standards) {
			if (!misspelt.recognized.has(folded(named.name)) && register.has(named.key)) {
				continue;
			}
			const place = placeOf(named.place);
			const inPlace = designationsIn(text.slice(place.from, place.to)).find(
				found => found.name === named.name && found.edition === named.edition && !seen.has(place.from + found.from),
			);
			if (inPlace === undefined) {
				continue;
			}
			const from = place.from + inPlace.from;
			const to = inPlace.editionSpan === undefined ? inPlace.to : inPlace.editionSpan.from;
			const more = inPlace.edition === undefined ? (furtherParts.exec(text.slice(place.from + to, place.from + to + 12))?.[0] ?? '') : '';
			const written = text.slice(from, place.from + to).replace(/[\s:(-]+$/, '') + more;
			const meant = rightFor(register, misspelt.recognized, `${named.name}${more}`, `${named.key}${more}`, named.edition);
			const at = { from, to: from + written.length };
			if (meant !== undefined && !isMentioned(text, at) && !/^-[A-Za-z]/.test(text.slice(at.to, at.to + 2))) {
				tell(at, `${named.name}${more}`, meant);
			}
		}
		if (text.search(misspelt.other) < 0) {
			return;
		}
		for (const block of syntaxOf(document).blocks) {
			if (block.chunk.prose.length > 0) {
				for (const match of block.chunk.plain.matchAll(misspelt.other)) {
					const span = { from: match.index, to: match.index + match[0].length };
					const right = misspelt.rights.get(folded(match[0]));
					const isWhole = !/[\p{L}\p{N}.-]/u.test(block.chunk.plain.charAt(span.from - 1));
					if (right !== undefined && isWhole && exemptionOf(block, span) !== 'quotation') {
						tell({ from: block.from + span.from, to: block.from + span.to }, match[0], right.designation);
					}
				}
			}
		}
	},
);

/** `-1` behind IEC 81001-5: a designation is read with one part only. */
const furtherParts = /^(?:-\d{1,2}(?!\d))+/;
/** Without the names of those who adopted it, and not joint. */
const onePublisher = /^(?:ISO|IEC)(?:\/T[RS])?[ -]?\d/i;

function rightFor(
	register: ReadonlyMap<string, Registered>,
	misspellings: ReadonlyMap<string, Registered>,
	name: string,
	key: string,
	year: string | undefined,
): string | undefined {
	const row = misspellings.get(folded(name)) ?? byNumber(register, name, key);
	if (row === undefined) {
		return undefined;
	}
	// ISO 62366:2015 is IEC 62366-1, ISO 16949:2009 was ISO/TS 16949: the year tells.
	const candidates = [row, register.get(`${row.key}-1`), register.get(key)].filter(candidate => candidate !== undefined);
	return (candidates.find(candidate => year !== undefined && yearsOf(candidate).includes(year)) ?? row).designation;
}

/** The standard with this number of the other publisher; which part is meant must be plain. */
function byNumber(register: ReadonlyMap<string, Registered>, name: string, key: string): Registered | undefined {
	const meant = keyMeant(register, key);
	const isOfSameBody = meant.slice(0, 4) === key.slice(0, 4);
	if (meant === key || isOfSameBody || !onePublisher.test(name)) {
		return undefined;
	}
	const hasParts = meant.slice(4) !== key.slice(4) && [...register.keys()].some(other => other.startsWith(`${key}-`));
	return hasParts ? undefined : register.get(meant);
}

interface Misspellings {
	/** Those that are read as designations, by {@link folded} name. */
	readonly recognized: ReadonlyMap<string, Registered>;
	/** All of them. */
	readonly rights: ReadonlyMap<string, Registered>;
	/** Finds those that are not read as designations. */
	readonly other: RegExp;
}

const misspellingsOf = derived((register: ReadonlyMap<string, Registered>): Misspellings => {
	const rights = new Map([...register.values()].flatMap(row => row.misspellings.map(name => [folded(name), row] as const)));
	const isRecognized = (name: string): boolean => designationsIn(name).some(found => found.name === name);
	const others = [...register.values()].flatMap(row => row.misspellings.filter(name => !isRecognized(name)));
	const sources = others.map(name => regExpOf(name));
	return {
		recognized: new Map([...rights].filter(([name]) => isRecognized(name))),
		rights,
		other: new RegExp(`(?:${sources.length === 0 ? '(?!)' : sources.join('|')})(?![A-Za-z\\d])`, 'g'),
	};
});

/** `iso-62304`, `ISO62304` → `ISO 62304`: what stands between publisher and number does not count. */
function folded(name: string): string {
	return name
		.toUpperCase()
		.replaceAll('\u00a0', ' ')
		.replace(/(?<=[A-Z])[\s_-]*(?=\d)/g, ' ');
}

/** The name itself is spoken of, as in `never "ISO 62304"`, or it belongs to a longer one with hyphens. YAML quotes whole values. */
function isMentioned(text: string, { from, to }: Span): boolean {
	const before = text.charAt(from - 1);
	const isQuoted = /["“„«‘]/.test(before) && /["”“»’]/.test(text.charAt(to));
	return before === '-' || (isQuoted && /\w[\s,]*$/.test(text.slice(Math.max(0, from - 12), from - 1)));
}
