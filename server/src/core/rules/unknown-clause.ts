import { editionMeant } from '../index/editions.ts';
import type { World } from '../index/world.ts';
import type { ClaimFact } from '../model/facts.ts';
import { type Clause, clauseCited, type Edition, editionId, formerClauses, nearestClause } from '../standards/catalogue.ts';
import { clauseLabel, editionLabel, isInTransition, labelOfId, verifiedMark } from '../standards/labels.ts';
import { listed } from '../text/listed.ts';
import type { Span } from '../text/span.ts';
import { defineRule, type Fix } from './rule.ts';

export default defineRule(
	{
		id: 'unknown-clause',
		summary: 'A cited clause exists in the cited edition.',
		rationale:
			'A clause number from an older edition, or a mistyped one, sends the reader to a requirement that says something else or nothing; after a revision of the standard it is the most common mistake of all.',
		clauses: ['iso-9001:7.5.2'],
		defaultSeverity: 'error',
		scope: 'workspace',
		messages: {
			later: '{lacking} no clause {clause}; in {later} it is {title}.',
			moved: '{lacking} no clause {clause}; in {former} that was {title}, now {targets}.',
			unknown: '{lacking} no clause {clause}.',
			nearest: '{lacking} no clause {clause}; the nearest is {nearest}.',
			titled: '{lacking} no clause {clause}; what stands behind it is the title of {titled}.',
			item: '{edition}, {clause} has no item {item}); its items are {items}.',
		},
		examples: [
			{
				title: 'A number of the 2008 edition',
				workspace: `=== procedures/SOP-04.md
---
id: SOP-04
---
# Purchasing

This procedure meets ISO 9001:2015, 7.4.1.
                                    ^^^^^ unknown-clause
`,
				fixed: `---
id: SOP-04
---
# Purchasing

This procedure meets ISO 9001:2015, 8.4.1.
`,
			},
			{
				title: 'A mistyped number',
				workspace: `=== procedures/SOP-05.md
---
id: SOP-05
standard: ISO 9001:2015
clauses: ["8.5.7"]
^^^^^^^^^^^^^^^^^^ unknown-clause
---
# Production
`,
			},
			{
				title: 'A number of another scheme, with the title of the clause',
				workspace: `=== procedures/POL-05.md
---
id: POL-05
---
# Access

- **ISO/IEC 27001:2022 Annex A.6.1.2** - Segregation of duties
                             ^^^^^^^ unknown-clause
`,
				fixed: `---
id: POL-05
---
# Access

- **ISO/IEC 27001:2022 Annex A.5.3** - Segregation of duties
`,
			},
			{
				title: 'A number of the edition to come',
				workspace: `=== qms.yaml
standards: ["iso-9001:2015"]
=== procedures/SOP-07.md
---
id: SOP-07
---
# Opportunities

This procedure meets ISO 9001, 6.1.3.
                               ^^^^^ unknown-clause
`,
			},
			{
				title: 'Numbers that are no clauses of the standard are left alone',
				workspace: `=== procedures/SOP-06.md
---
id: SOP-06
---
# 7.4.1 Storage

See SOP-04, section 7.4.1, and ISO 9001:2015, 8.5.4. Keep between 4.5 and 8.5 degrees.
=== procedures/SOP-04.md
---
id: SOP-04
---
# Purchasing
`,
			},
		],
	},
	({ world, facts, placeOf, report }) => {
		const seen = new Set<string>();
		for (const claim of facts.claims) {
			const place = placeOf(claim.place);
			const keyOf = ({ id }: Edition): string => `${place.from} ${claim.clause} ${claim.item} ${id}`;
			const isNamed = claim.standard !== undefined || world.setup.isConfigured;
			const edition = isNamed ? editionMeant(world, claim.standard, claim.edition) : undefined;
			if (edition === undefined || seen.has(keyOf(edition)) || edition.clauses.size === 0 || isIntroductory(edition, claim.clause)) {
				continue;
			}
			seen.add(keyOf(edition));
			const beside = editionsBeside(world, facts.claims, claim).filter(({ id }) => id !== edition.id);
			const clause = clauseCited(edition, claim.clause);
			if (clause !== undefined) {
				const letter = claim.item?.split('.')[0];
				if (letter !== undefined && lacksItem(clause, letter)) {
					const items = lettersOf(clause);
					const alike = beside.filter(other => lacksAlike(clauseCited(other, claim.clause), letter, items));
					for (const other of alike) {
						seen.add(keyOf(other));
					}
					const editions = listed([edition, ...alike].map(editionLabel));
					report({ at: place, message: 'item', data: { edition: editions, clause: claim.clause, item: letter, items } });
				}
				continue;
			}
			const alike = beside.filter(({ clauses }) => clauses.size > 0).filter(one => clauseCited(one, claim.clause) === undefined);
			for (const one of alike) {
				seen.add(keyOf(one));
			}
			const names = {
				lacking: `${listed([edition, ...alike].map(editionLabel))} ${alike.length === 0 ? 'has' : 'have'}`,
				clause: claim.clause,
			};
			const [other] = otherEditions(world, edition, claim.clause);
			if (other !== undefined && claim.edition === undefined && !world.setup.isConfigured) {
				// Nothing says which edition is meant, and in one that counts the clause is there.
				continue;
			}
			const [former] = formerClauses(world.setup.catalogue, edition, claim.clause);
			const targets = (former?.row.to ?? []).flatMap(number => edition.clauses.get(number) ?? []);
			const titled = titledBehind(edition, world.documents.get(facts.path)?.snapshot.text ?? '', place);
			const nearest = titled ?? nearestClause(edition, claim.clause);
			const numberAt = numberSpan(world.documents.get(facts.path)?.snapshot.text ?? '', place, claim.clause);
			// A number that is right for one of several editions is none to change, nor is another right that one of them lacks.
			const meant = (targets.length > 0 ? targets : nearest === undefined ? [] : [nearest]).filter(({ number }) =>
				beside.every(one => clauseCited(one, number) !== undefined),
			);
			const fixes = beside.length > alike.length ? [] : fixesFor(numberAt, meant);
			if (former !== undefined && targets.length > 0) {
				const data = {
					...names,
					former: labelOfId(world.setup.catalogue.register, former.from),
					title: former.row.title ?? '',
					targets: `${targets.map(clauseLabel).join(' and ')}${verifiedMark({ confidence: former.confidence })}`,
				};
				// Where nobody says which edition is meant, the one before may be.
				const isUndated = claim.edition === undefined && !world.setup.isConfigured;
				report({ at: place, message: 'moved', data, fixes, ...(isUndated && { severity: 'warning' }) });
			} else if (other !== undefined) {
				const later = other.clauses.get(claim.clause);
				report({ at: place, message: 'later', data: { ...names, later: editionLabel(other), title: later?.heading ?? '' } });
			} else if (titled !== undefined) {
				report({ at: place, message: 'titled', data: { ...names, titled: clauseLabel(titled) }, fixes });
			} else if (nearest !== undefined) {
				report({ at: place, message: 'nearest', data: { ...names, nearest: clauseLabel(nearest) }, fixes });
			} else {
				report({ at: place, message: 'unknown', data: names });
			}
		}
	},
);

/** The clause whose title stands behind a wrong number: `A.6.1.2 - Segregation of duties`. */
function titledBehind(edition: Edition, text: string, place: Span): Clause | undefined {
	const behind = /^[*_\])}\s]*(?:[-–—:|]\s*)?[*_"“]*(\p{L}[^\n|*_"”]{3,100})/u.exec(text.slice(place.to, place.to + 120))?.[1];
	const said = behind?.trim().toLowerCase();
	return said === undefined
		? undefined
		: [...edition.clauses.values()].find(({ title }) => title?.includes(' ') && startsWithWords(said, title.toLowerCase()));
}

function startsWithWords(text: string, words: string): boolean {
	return text.startsWith(words) && !/^[\p{L}\p{N}]/u.test(text.slice(words.length));
}

/** The editions for which a clause is named at one place. */
function editionsBeside(world: World, claims: readonly ClaimFact[], { place, clause, item, standard }: ClaimFact): readonly Edition[] {
	const same = claims.filter(
		other => other.place === place && other.clause === clause && other.item === item && other.standard === standard,
	);
	return same.length === 1 ? [] : [...new Set(same.flatMap(({ edition }) => editionMeant(world, standard, edition) ?? []))];
}

function lacksItem({ items }: Clause, letter: string): boolean {
	return items.length > 0 && !items.some(item => item.letter === letter);
}

function lacksAlike(clause: Clause | undefined, letter: string, letters: string): boolean {
	return clause !== undefined && lacksItem(clause, letter) && lettersOf(clause) === letters;
}

/** Other editions of the standard that count today, in which the clause is. */
function otherEditions(world: World, edition: Edition, clause: string): readonly Edition[] {
	const { catalogue, today } = world.setup;
	return catalogue.standards
		.filter(
			standard =>
				standard.key === edition.standard.key &&
				standard.edition !== edition.standard.edition &&
				(standard.status === 'current' || isInTransition(standard, today)),
		)
		.flatMap(standard => catalogue.editions.get(editionId(standard)) ?? [])
		.filter(candidate => candidate.clauses.has(clause));
}

/** Clauses 0 to 3 hold no requirements and are in no pack; annexes are in few. */
function isIntroductory(edition: Edition, clause: string): boolean {
	return /^[0-3](?:\.|$)/.test(clause) || (/^[A-Z]/.test(clause) && !edition.annexes.includes(clause.charAt(0)));
}

function lettersOf(clause: Clause): string {
	const letters = clause.items.map(item => item.letter);
	return letters.length > 2 ? `${letters[0]}) to ${letters.at(-1)})` : letters.map(letter => `${letter})`).join(' and ');
}

/** The number itself where the place is wider, as for a key of front matter. */
function numberSpan(text: string, place: Span, number: string): Span | undefined {
	const at = text.slice(place.from, place.to).indexOf(number);
	return at < 0 ? undefined : { from: place.from + at, to: place.from + at + number.length };
}

function fixesFor(at: Span | undefined, targets: readonly Clause[]): Fix[] {
	return at === undefined
		? []
		: targets.map((target, i) => ({
				title: `Change to "${clauseLabel(target)}"`,
				edits: [{ ...at, insert: target.number }],
				isPreferred: targets.length === 1 && i === 0,
			}));
}
