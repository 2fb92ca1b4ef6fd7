import type { YamlProblem } from '../syntax/frontMatter.ts';
import { fields, listOf, optional, orNull, readYaml, required, type Shape, text } from '../syntax/yamlShape.ts';
import type { Catalogue, StandardsData } from './catalogue.ts';
import { catalogueOf } from './catalogue.ts';
import type { Pack, TermRow } from './pack.ts';
import { termFields } from './pack.ts';

/** A pack of the house's own: terms that it has defined for itself. */
export interface UserPack {
	readonly pack: string;
	readonly title: string | null;
	readonly terms: readonly TermRow[];
}

const shape: Shape<{
	readonly pack: string;
	readonly title: string | null;
	readonly terms: readonly Omit<TermRow, 'provenance' | 'confidence'>[];
}> = fields({
	pack: required(text),
	title: optional(orNull(text), null),
	terms: optional(listOf(fields(termFields)), []),
});

/** Reads a pack file of the workspace. Rows that cannot be used are problems; the rest counts. */
export function readUserPack(source: string): {
	readonly pack: UserPack | undefined;
	readonly problems: readonly YamlProblem[];
	readonly isBroken: boolean;
} {
	const { value, problems, isBroken } = readYaml(source, shape);
	const pack = value && { ...value, terms: value.terms.map(term => ({ ...term, provenance: [value.pack], confidence: 'A' as const })) };
	return { pack, problems, isBroken };
}

/** A catalogue to which the house's own packs are added, each as a vocabulary of its own. */
export function withUserPacks(data: StandardsData, packs: readonly UserPack[]): Catalogue {
	return packs.length === 0 ? catalogueOf(data) : catalogueOf({ ...data, packs: [...data.packs, ...packs.map(asPack)] });
}

function asPack({ pack, title, terms }: UserPack): Pack {
	return {
		standard: {
			key: pack,
			edition: 'house',
			designation: title ?? pack,
			title: title ?? pack,
			kind: 'vocabulary',
			certifiable: false,
			published: '',
			status: 'current',
			supersededBy: null,
			amendments: [],
			vocabulary: null,
			readAt: '',
			provenance: [pack],
			confidence: 'A',
		},
		clauses: [],
		terms,
		groups: {},
		principles: [],
	};
}
