import type { Registered } from '../standards/register.ts';
import type { Syntax } from '../syntax/markdown.ts';
import { type Designation, designationsInValue, jointlyNamed } from './designations.ts';
import type { MetadataFact, SectionFact, StandardName } from './facts.ts';
import type { PlaceOf } from './metadata.ts';
import { scanOf } from './scan.ts';

/** What the reading of claims may ask about standards. */
export interface ClaimContext {
	readonly register: ReadonlyMap<string, Registered>;
	/** The heading that a standard prints over a clause, in lower case, by standard and number: for manuals that follow its outline. */
	readonly titleOf: (standard: StandardName | undefined, clause: string) => string | undefined;
	readonly place: PlaceOf;
}

/** Which standard a number alone is of. */
export interface ClaimScope {
	/** The standard that the document as a whole is about. */
	readonly document: StandardName | undefined;
	/** By section: the one standard that its heading names, inherited by its subsections. */
	readonly bySection: readonly (StandardName | undefined)[];
}

export function scopeOf(
	syntax: Syntax,
	metadata: readonly MetadataFact[],
	sections: readonly SectionFact[],
	context: ClaimContext,
): ClaimScope {
	const title = sections.find(section => section.level > 0)?.title ?? '';
	const document = declaredIn(metadata) ?? onlyOne(jointlyNamed(title)) ?? onlyStandardNamed(syntax, context);
	const bySection: (StandardName | undefined)[] = [];
	sections.forEach((section, i) => {
		const named = onlyOne(jointlyNamed(section.title)) ?? (section.parent === undefined ? undefined : bySection[section.parent]);
		bySection[i] = named !== undefined && named.edition === undefined && named.key === document?.key ? document : named;
	});
	return { document, bySection };
}

export function onlyOne(names: readonly StandardName[]): StandardName | undefined {
	const first = names[0];
	const dated = names.find(name => name.edition !== undefined);
	return first !== undefined && names.every(name => name.key === first.key)
		? { key: first.key, edition: dated?.edition, otherEditions: dated?.otherEditions ?? [] }
		: undefined;
}

/** The one standard that a document declares, in all the editions of it that the most trusted place names. */
function declaredIn(metadata: readonly MetadataFact[]): StandardName | undefined {
	const declared = metadata.flatMap(({ field, source, values }) =>
		field === 'standard' ? values.flatMap(standardsMeant).map(name => ({ ...name, source })) : [],
	);
	const standard = onlyOne(declared);
	const source = declared.find(({ edition }) => edition !== undefined)?.source;
	const editions = declared.flatMap(({ edition, otherEditions = [], source: place }) =>
		place === source && edition !== undefined ? [edition, ...otherEditions] : [],
	);
	return standard && { ...standard, otherEditions: [...new Set(editions)].filter(edition => edition !== standard.edition) };
}

/** The standards in a value; of one that a line names more than once the first edition, as in `ISO 9001:2026 (formerly ISO 9001:2015)`. */
function standardsMeant(value: string): readonly Designation[] {
	return value.split('\n').flatMap(line => {
		const names = jointlyNamed(line, designationsInValue(line));
		const meant = new Map<string, Designation>();
		for (const name of names) {
			if (meant.get(name.key)?.edition === undefined) {
				meant.set(name.key, name);
			}
		}
		return [...meant.values()];
	});
}

/** A document that names one management system standard, however often, means that one; else the only standard that it names at all. */
function onlyStandardNamed(syntax: Syntax, context: ClaimContext): StandardName | undefined {
	const named = syntax.blocks.flatMap(block => scanOf(block.chunk).designations);
	const assessable = named.filter(name => (context.register.get(name.key)?.assessment ?? 'none') !== 'none');
	return onlyOne(assessable) ?? (assessable.length === 0 ? onlyOne(named) : undefined);
}
