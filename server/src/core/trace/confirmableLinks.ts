import { derivedFromTwo } from '../base/derived.ts';
import type { NameTable } from '../index/names.ts';
import { type DocumentPart, resolvedOf, type Target } from '../index/resolve.ts';
import { sectionNamed } from '../index/sectionNamed.ts';
import type { World } from '../index/world.ts';
import type { DocumentFacts, Place } from '../model/facts.ts';
import { anchorOf, namesOfSections } from '../model/sections.ts';
import { printOf } from './sectionPrint.ts';

/** A reference to another document, or to a section of it, that somebody can read and find right. */
export interface ConfirmableLink {
	/** `procedures/SOP-04.md#approval-of-suppliers`: the section by its title without a number; by its number where the text gives that. */
	readonly to: string;
	/** What stands there; undefined where there is no such section any more. */
	readonly print: string | undefined;
	readonly place: Place;
}

/** Links and wiki links to other documents, and ids with a section: not a mere id, which says nothing of what is found there. */
export function confirmableLinksIn(world: World, facts: DocumentFacts): readonly ConfirmableLink[] {
	return linksToOthers(facts, world.index.names).flatMap(({ path, part, place }) => {
		const document = world.documents.get(path);
		if (document === undefined) {
			return [];
		}
		const section = part === undefined ? undefined : sectionNamed(document.reading.facts, part);
		const isGone = part !== undefined && section === undefined;
		const name = part === undefined ? '' : `#${nameOfPart(document.reading.facts, part, section)}`;
		return [{ to: `${path}${name}`, print: isGone ? undefined : printOf(document, section), place }];
	});
}

/** `#48-storage` leads to the section that is now called `4.8 Storage`. */
function nameOfPart(facts: DocumentFacts, part: DocumentPart, section: number | undefined): string {
	if ('section' in part) {
		return part.section;
	}
	const name = section === undefined ? undefined : namesOfSections(facts)[section];
	return name ?? anchorOf(part.fragment).replace(/^\d{1,6}-(?=\p{L})/u, '');
}

interface LinkToOther {
	readonly path: string;
	readonly part: DocumentPart | undefined;
	readonly place: Place;
}

const linksToOthers = derivedFromTwo((facts: DocumentFacts, names: NameTable): readonly LinkToOther[] => {
	const { references, ids } = resolvedOf(facts, names);
	const links = references.filter(({ reference }) => reference.kind === 'link' || reference.kind === 'wiki');
	return [
		...links.flatMap(({ reference, target }) => linkTo(facts.path, target, reference.place)),
		...ids.flatMap((target, i) => {
			const id = facts.ids[i];
			return id?.section === undefined || id.isLinked ? [] : linkTo(facts.path, target, id.place);
		}),
	];
});

function linkTo(from: string, target: Target, place: Place): readonly LinkToOther[] {
	return target.kind === 'document' && target.path !== from ? [{ path: target.path, part: target.part, place }] : [];
}
