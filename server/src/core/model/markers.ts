import type { Registered } from '../standards/register.ts';
import type { Chunk } from '../syntax/chunk.ts';
import type { Span } from '../text/span.ts';
import type { StandardName } from './facts.ts';

/** A clause marked by hand for tools: `[[62304:5.1.1.a]]`, `<!-- iso-9001:8.4.1 -->`, `<!-- clause: 8.4.1 -->`. */
export interface Marker extends Span {
	readonly number: string;
	readonly item: string | undefined;
	readonly standard: StandardName | undefined;
}

const markerPattern =
	/(?<![\w.])(?<name>[A-Za-z][\w/-]*(?: \d{4,5})?(?::(?:19|20)\d{2})?|\d{4,5}(?:-\d)?(?::(?:19|20)\d{2})?):\s*(?<number>(?:A\.)?\d{1,2}(?:\.(?:\d{1,2}|[A-Z](?=\.)))*)(?:[.\s]?(?<item>[a-z])\)?(?![\p{L}\p{N}]))?(?!\d)/gu;

/** Markers in double brackets and in comments; several may stand in one. */
export function markersIn(chunk: Chunk, register: ReadonlyMap<string, Registered>): readonly Marker[] {
	const { brackets, comments } = chunk;
	if (brackets.length === 0 && comments.length === 0) {
		return none;
	}
	const stretches: Span[] = [...brackets.filter(bracket => bracket.style === 'square').map(bracket => bracket.innerSpan), ...comments];
	return stretches.flatMap(stretch => markersInStretch(chunk.text, stretch, register));
}

const none: readonly never[] = [];

function markersInStretch(text: string, stretch: Span, register: ReadonlyMap<string, Registered>): Marker[] {
	const source = text.slice(stretch.from, stretch.to);
	if (!source.includes(':')) {
		return [];
	}
	return [...source.matchAll(markerPattern)].flatMap(match => {
		const standard = standardNamed(match.groups?.name ?? '', register);
		if (standard === undefined) {
			return [];
		}
		const from = stretch.from + match.index;
		return [
			{
				from,
				to: from + match[0].length,
				number: match.groups?.number ?? '',
				item: match.groups?.item,
				standard: standard === 'workspace' ? undefined : standard,
			},
		];
	});
}

/** A short name of a standard: its number alone, its key, its designation; `clause` and `qms` mean the workspace's own. */
function standardNamed(name: string, register: ReadonlyMap<string, Registered>): StandardName | 'workspace' | undefined {
	const [plain = '', edition] = name.toLowerCase().split(':');
	if (/^(?:clauses?|qms|covers)$/.test(plain)) {
		return 'workspace';
	}
	const wanted = plain.replace(/[\s/_]+/g, '-');
	for (const row of register.values()) {
		if (wanted === row.key || wanted === row.key.replace(/^[a-z]+-/, '') || wanted === row.key.replace('-', '')) {
			return { key: row.key, edition };
		}
	}
	return /^\d{4,5}(?:-\d)?$/.test(wanted)
		? { key: `iso-${wanted}`, edition }
		: /^(?:iso|iec|en|fda|as|iatf)[-\w]*$/.test(wanted)
			? { key: wanted, edition }
			: undefined;
}
