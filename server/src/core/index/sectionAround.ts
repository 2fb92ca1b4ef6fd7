import type { SectionFact } from '../model/facts.ts';
import { placeOf } from '../model/reading.ts';
import type { WorkspaceDocument } from './world.ts';

/** The lowest section that holds an offset of a document; section 0, without a title, before the first heading. */
export function sectionAround(document: WorkspaceDocument, offset: number): SectionFact | undefined {
	return document.reading.facts.sections.findLast(section => placeOf(document.reading, section.place).from <= offset);
}
