/**
 * The candidate that looks most like a word somebody may have mistyped, or undefined if none is close.
 * Distance after Damerau and Levenshtein, at most a third of the word's length; the first of equally near ones.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
	let best: string | undefined;
	let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
	const wanted = word.toLowerCase();
	const letters = lettersIn(wanted);
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - wanted.length) >= bestDistance) {
			continue;
		}
		const seen = candidate.toLowerCase();
		if (lettersApart(wanted, letters, seen) >= bestDistance) {
			continue;
		}
		const distance = editDistance(wanted, seen, bestDistance);
		if (distance < bestDistance) {
			best = candidate;
			bestDistance = distance;
		}
	}
	return best;
}

/** What is left without the letters that both begin and end with: none of them needs an edit. */
function differingMiddles(a: string, b: string): readonly [string, string] {
	const shorter = Math.min(a.length, b.length);
	let start = 0;
	while (start < shorter && a[start] === b[start]) {
		start++;
	}
	let end = 0;
	while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) {
		end++;
	}
	return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

/** Letters fall into few places, several into one: that makes two texts look nearer, never farther. */
const letterPlaces = 64;

function lettersIn(text: string): Int16Array {
	const counts = new Int16Array(letterPlaces);
	for (let i = 0; i < text.length; i++) {
		const place = text.charCodeAt(i) % letterPlaces;
		counts[place] = (counts[place] ?? 0) + 1;
	}
	return counts;
}

/** How many letters one text has that the other lacks, the larger way round: each takes an edit of its own. */
function lettersApart(wanted: string, counts: Int16Array, candidate: string): number {
	left.set(counts);
	let added = 0;
	for (let i = 0; i < candidate.length; i++) {
		const place = candidate.charCodeAt(i) % letterPlaces;
		const rest = (left[place] ?? 0) - 1;
		left[place] = rest;
		if (rest < 0) {
			added++;
		}
	}
	return Math.max(added, wanted.length - (candidate.length - added));
}

const left = new Int16Array(letterPlaces);

/** How many letters must be changed, added, dropped or swapped with a neighbour; `limit` if it is that many or more. */
export function editDistance(first: string, second: string, limit = Number.POSITIVE_INFINITY): number {
	if (Math.abs(first.length - second.length) >= limit) {
		return limit;
	}
	const [a, b] = differingMiddles(first, second);
	let beforeLast = new Uint16Array(b.length + 1);
	let last = Uint16Array.from({ length: b.length + 1 }, (_, i) => i);
	let row = new Uint16Array(b.length + 1);
	let lastLeast = 0;
	for (let i = 1; i <= a.length; i++) {
		row[0] = i;
		let least = i;
		for (let j = 1; j <= b.length; j++) {
			const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			let cost = Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
				cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
			}
			row[j] = cost;
			least = Math.min(least, cost);
		}
		// Every way to the end leads through one of two rows that follow one another, and never gets cheaper.
		if (least >= limit && lastLeast >= limit) {
			return limit;
		}
		lastLeast = least;
		[beforeLast, last, row] = [last, row, beforeLast];
	}
	return Math.min(last[b.length] ?? limit, limit);
}
