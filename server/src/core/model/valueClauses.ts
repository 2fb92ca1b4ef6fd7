import type { Registered } from '../standards/register.ts';
import { type Citation, citationsIn } from './citations.ts';
import { onlyOne } from './claimScope.ts';
import { type ClauseNumber, numberListAt } from './clauseNumbers.ts';
import { designationsInValue, jointlyNamed } from './designations.ts';
import type { StandardName } from './facts.ts';
import { markersInText } from './markers.ts';

export interface ClauseInValue {
	readonly number: ClauseNumber;
	/** Undefined if the key or the document has to tell. */
	readonly standard: StandardName | undefined;
}

/** The clauses that a metadata value names; bare numbers only under a key that says they are clauses. */
export function clausesInValue(value: string, isClauses: boolean, register: ReadonlyMap<string, Registered>): readonly ClauseInValue[] {
	const cited = citationsIn(value);
	if (!isClauses) {
		return inCitations(cited.filter(({ standard }) => standard !== undefined));
	}
	if (cited.length > 0) {
		return inCitations(cited);
	}
	const marked = inMarkers(value, register);
	if (marked.length > 0) {
		return marked;
	}
	const names = designationsInValue(value);
	const named = names.length === 0 ? [] : inCitations(citationsIn(value, names));
	if (named.length > 0) {
		return named;
	}
	const start = /^[^\dA]*/.exec(value)?.[0].length ?? 0;
	const standard = onlyOne(jointlyNamed(value, names));
	return (numberListAt(value, start, true)?.numbers ?? []).map(number => ({ number, standard }));
}

function inCitations(cited: readonly Citation[]): readonly ClauseInValue[] {
	let standard: StandardName | undefined;
	return cited.flatMap(citation => {
		standard = citation.standard ?? standard;
		return citation.numbers.map(number => ({ number, standard }));
	});
}

/** `iso-9001:7.1.2`, `9001:2015:7.5.2, 7.5.3`: the notation of markers and of qms.yaml. */
function inMarkers(value: string, register: ReadonlyMap<string, Registered>): readonly ClauseInValue[] {
	let end = 0;
	return markersInText(value, register).flatMap(marker => {
		if (marker.from < end) {
			return [];
		}
		const list = numberListAt(value, value.lastIndexOf(marker.number, marker.to), true);
		const isList = list?.numbers[0]?.number === marker.number;
		end = isList ? list.to : marker.to;
		return (isList ? list.numbers : [marker]).map(number => ({ number, standard: marker.standard }));
	});
}
