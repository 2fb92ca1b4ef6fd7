import type { DocumentFacts } from '../model/facts.ts';
import { anchorOf, anchorsOf } from '../model/sections.ts';
import type { DocumentPart } from './resolve.ts';

/** The section of a document that is named by its own number or by its anchor; undefined where there is no such section. */
export function sectionNamed(facts: DocumentFacts, part: DocumentPart): number | undefined {
	const index =
		'section' in part
			? facts.sections.findIndex(section => section.number === part.section)
			: anchorsOf(facts).findIndex(anchor => anchor !== '' && [part.fragment.toLowerCase(), anchorOf(part.fragment)].includes(anchor));
	return index < 0 ? undefined : index;
}
