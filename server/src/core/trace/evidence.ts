import { type ClauseCoverage, coverageOf, isItemAddressed, itemCounts, type Match } from '../coverage/coverage.ts';
import { titleOf } from '../index/titles.ts';
import type { World } from '../index/world.ts';
import { clauseLabel, editionLabel, verifiedMark } from '../standards/labels.ts';
import { rangeOf } from '../text/snapshot.ts';
import type { Range } from '../text/span.ts';
import { stateLabel } from './node.ts';

/** What was seen of a clause: its state in words, and places whose text addresses it. */
export interface ClauseEvidence {
	readonly title: string;
	readonly state: string;
	readonly topic: string;
	readonly places: readonly EvidencePlace[];
	/** How many more places there are. */
	readonly more: number;
	/** Items for which no text was seen: `c) the way or channel`. */
	readonly open: readonly string[];
}

export interface EvidencePlace {
	/** The letter of the item that it addresses. */
	readonly item: string | undefined;
	readonly path: string;
	/** What the document is called. */
	readonly document: string;
	readonly range: Range;
	/** The text of the place as it is written, of a table without the marks at its ends; shortened. */
	readonly text: string;
}

/** Undefined for a clause that holds no requirement. */
export function clauseEvidence(world: World, editionId: string, number: string): ClauseEvidence | undefined {
	const edition = world.setup.catalogue.editions.get(editionId);
	const row = edition === undefined ? undefined : coverageOf(world, edition).clauses.find(({ clause }) => clause.number === number);
	if (edition === undefined || row === undefined) {
		return undefined;
	}
	const places = matchesOf(row).flatMap(({ item, match }) => placeOfMatch(world, item, match));
	return {
		title: `${editionLabel(edition)}, ${clauseLabel(row.clause)}`,
		state: stateInWords(row),
		topic: `${row.clause.topic}${verifiedMark(row.clause)}`,
		places: places.slice(0, mostPlaces),
		more: Math.max(0, places.length - mostPlaces),
		open: row.documents.length === 0 ? [] : openItems(row),
	};
}

const mostPlaces = 6;
const longestText = 120;

function stateInWords(row: ClauseCoverage): string {
	const { addressed, total } = itemCounts(row);
	const items = total > 0 && row.documents.length > 0 ? `, ${addressed} of ${total} items` : '';
	const reason = row.justification === undefined || row.justification === '' ? '' : `: ${row.justification}`;
	return `${stateLabel(row.state)}${row.state === 'notApplicable' ? reason : items}`;
}

/** A place for each item first, so that a short list shows as many of them as it can. */
function matchesOf({ items, matches }: ClauseCoverage): readonly { readonly item: string | undefined; readonly match: Match }[] {
	const ofItems = items.map(({ letter, matches: own }) => own.map(match => ({ item: letter, match })));
	const firsts = ofItems.flatMap(own => own.slice(0, 1));
	const others = ofItems.flatMap(own => own.slice(1));
	return [...firsts, ...matches.map(match => ({ item: undefined, match })), ...others];
}

function placeOfMatch(world: World, item: string | undefined, match: Match): readonly EvidencePlace[] {
	const document = world.documents.get(match.path);
	if (document === undefined) {
		return [];
	}
	const text = document.snapshot.text
		.slice(match.from, match.to)
		.replace(/\s+/g, ' ')
		.replace(/^[ |]+|[ |]+$/g, '');
	return [
		{
			item,
			path: match.path,
			document: titleOf(world, match.path),
			range: rangeOf(document.snapshot, match),
			text: text.length <= longestText ? text : `${text.slice(0, longestText - 1).trimEnd()}…`,
		},
	];
}

function openItems({ clause, items }: ClauseCoverage): readonly string[] {
	const open = new Set(items.filter(item => item.state !== 'notApplicable' && !isItemAddressed(item)).map(({ letter }) => letter));
	return clause.items.filter(({ letter }) => open.has(letter)).map(item => `${item.letter}) ${item.topic}${verifiedMark(item)}`);
}
