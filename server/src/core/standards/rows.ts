import { fields, flag, listOf, optional, orNull, required, type Shape, text } from '../syntax/yamlShape.ts';
import {
	attested,
	type ClauseRow,
	type Confidence,
	confidence,
	confusion,
	cue,
	documentedInformationShape,
	type HouseAdditions,
	type ItemRow,
	type Pack,
	type PrincipleRow,
	type TermRow,
	termName,
} from './pack.ts';

/**
 * Rows as they stand in the files of an edition. A row may take another one over, of the edition that this one is based on, with
 * `as`; what it does not state is then null here. See "Editions that follow one another" in `server/standards/README.md`.
 */
type Stated<Row, Kept extends keyof Row> = Pick<Row, Kept> & {
	readonly [K in Exclude<keyof Row, Kept | keyof HouseAdditions>]: Row[K] | null;
};

export type ClauseSource = Stated<Omit<ClauseRow, 'items'>, 'number' | 'assessable' | 'provenance' | 'confidence'> & {
	readonly as: string | null;
	readonly items: readonly ItemSource[] | null;
	/** How sure the letters of all items are, where that is less than the clause. */
	readonly letters: Confidence | null;
};

export type ItemSource = Stated<ItemRow, 'letter' | 'slug'>;
export type TermSource = Stated<TermRow, 'slug' | 'number' | 'provenance' | 'confidence'> & { readonly as: string | null };
export type PrincipleSource = Stated<PrincipleRow, 'slug' | 'number' | 'provenance' | 'confidence'> & { readonly as: string | null };

const texts = listOf(text);

const itemSource: Shape<ItemSource> = fields({
	letter: required(text),
	slug: required(text, 'A name that never changes, even when a new edition moves the letter.'),
	topic: optional(orNull(text), null),
	cues: optional(orNull(listOf(cue)), null),
	provenance: optional(orNull(texts), null),
	confidence: optional(orNull(confidence), null),
});

export const clausesShape: Shape<readonly ClauseSource[]> = listOf(
	fields({
		number: required(text),
		as: optional(orNull(text), null, 'The clause of the edition before that this one takes over.'),
		parent: optional(orNull(text), null, 'Where it is not the number without its last part.'),
		title: optional(orNull(text), null),
		assessable: required(flag, 'True for a leaf, which holds requirements.'),
		topic: optional(orNull(text), null, 'In our own words, never a sentence of the standard.'),
		cues: optional(orNull(listOf(cue)), null),
		items: optional(orNull(listOf(itemSource)), null),
		letters: optional(orNull(confidence), null, 'How sure the letters are.'),
		documentedInformation: optional(orNull(listOf(documentedInformationShape)), null),
		terms: optional(orNull(texts), null, 'Slugs of the vocabulary that it leans on.'),
		principles: optional(orNull(texts), null, 'Slugs of the quality management principles that it serves.'),
		...attested,
	}),
);

export const termsShape: Shape<readonly TermSource[]> = listOf(
	fields({
		slug: required(text),
		as: optional(orNull(text), null, 'The term of the edition before that this one takes over.'),
		number: optional(orNull(text), null),
		names: optional(orNull(listOf(termName)), null),
		domain: optional(orNull(text), null),
		harmonized: optional(orNull(flag), null),
		everyday: optional(orNull(flag), null),
		definition: optional(orNull(text), null),
		note: optional(orNull(text), null),
		related: optional(orNull(texts), null),
		confusedWith: optional(orNull(listOf(confusion)), null),
		inflections: optional(orNull(texts), null),
		...attested,
	}),
);

export const principlesShape: Shape<readonly PrincipleSource[]> = listOf(
	fields({
		number: optional(orNull(text), null),
		slug: required(text),
		as: optional(orNull(text), null),
		name: optional(orNull(text), null),
		statement: optional(orNull(text), null),
		...attested,
	}),
);

/** What is wrong with a row: its key and the reason. */
export type RowProblem = (key: string, reason: string) => void;

/** The clauses of an edition, whole. A row without what it needs is a problem and left out. */
export function clausesOf(sources: readonly ClauseSource[], base: Pack | undefined, problem: RowProblem): ClauseRow[] {
	return sources.flatMap(source => {
		const model = modelOf(source.number, source.as, base?.clauses, row => row.number, problem);
		const { as: _, letters, items, ...stated } = source;
		const topic = stated.topic ?? model?.topic;
		if (topic === undefined) {
			problem(source.number, 'has no topic');
			return [];
		}
		const row: ClauseRow = {
			number: stated.number,
			parent: stated.parent ?? model?.parent ?? null,
			title: stated.title ?? model?.title ?? null,
			assessable: stated.assessable,
			topic,
			cues: stated.cues ?? model?.cues ?? [],
			items: [],
			documentedInformation: stated.documentedInformation ?? model?.documentedInformation ?? [],
			terms: stated.terms ?? model?.terms ?? [],
			principles: stated.principles ?? model?.principles ?? [],
			provenance: stated.provenance,
			confidence: stated.confidence,
		};
		const taken = items ?? (model?.items ?? []).map(({ letter, slug }) => ({ ...noItem, letter, slug }));
		return [{ ...row, items: taken.flatMap(item => itemOf(item, row, letters, model?.items ?? [], problem)) }];
	});
}

const noItem = { topic: null, cues: null, provenance: null, confidence: null };

function itemOf(
	item: ItemSource,
	clause: ClauseRow,
	letters: Confidence | null,
	models: readonly ItemRow[],
	problem: RowProblem,
): ItemRow[] {
	const model = models.find(({ slug }) => slug === item.slug);
	const topic = item.topic ?? model?.topic;
	if (topic === undefined) {
		problem(`${clause.number} ${item.letter}`, 'has no topic');
		return [];
	}
	return [
		{
			letter: item.letter,
			slug: item.slug,
			topic,
			cues: item.cues ?? model?.cues ?? [],
			provenance: item.provenance ?? clause.provenance,
			confidence: item.confidence ?? letters ?? clause.confidence,
		},
	];
}

export function termsOf(sources: readonly TermSource[], base: Pack | undefined, problem: RowProblem): TermRow[] {
	return sources.flatMap(source => {
		const model = modelOf(source.slug, source.as, base?.terms, row => row.slug, problem);
		const names = source.names ?? model?.names;
		const definition = source.definition ?? model?.definition;
		if (names === undefined || definition === undefined) {
			problem(source.slug, names === undefined ? 'has no names' : 'has no definition');
			return [];
		}
		return [
			{
				slug: source.slug,
				number: source.number,
				names,
				domain: source.domain ?? model?.domain ?? null,
				harmonized: source.harmonized ?? model?.harmonized ?? false,
				everyday: source.everyday ?? model?.everyday ?? false,
				definition,
				note: source.note ?? model?.note ?? null,
				related: source.related ?? model?.related ?? [],
				confusedWith: source.confusedWith ?? model?.confusedWith ?? [],
				inflections: source.inflections ?? model?.inflections ?? [],
				provenance: source.provenance,
				confidence: source.confidence,
			},
		];
	});
}

export function principlesOf(sources: readonly PrincipleSource[], base: Pack | undefined, problem: RowProblem): PrincipleRow[] {
	return sources.flatMap(({ as, ...source }) => {
		const model = modelOf(source.slug, as, base?.principles, row => row.slug, problem);
		const name = source.name ?? model?.name;
		const statement = source.statement ?? model?.statement;
		if (name === undefined || statement === undefined) {
			problem(source.slug, 'has no name or no statement');
			return [];
		}
		return [{ ...source, name, statement }];
	});
}

function modelOf<Row>(
	key: string,
	as: string | null,
	rows: readonly Row[] | undefined,
	keyOf: (row: Row) => string,
	problem: RowProblem,
): Row | undefined {
	const found = as === null ? undefined : rows?.find(row => keyOf(row) === as);
	if (as !== null && found === undefined) {
		problem(
			key,
			rows === undefined ? 'takes a row over, but standard.yaml names no edition under basedOn' : `takes over ${as}, which is not there`,
		);
	}
	return found;
}
