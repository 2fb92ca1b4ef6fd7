import type { WorkspaceDocument, World } from '../index/world.ts';
import { syntaxOf } from '../index/world.ts';
import { addClaimEdit } from '../model/claimEdit.ts';
import type { Clause, Edition } from '../standards/catalogue.ts';
import { editionLabel } from '../standards/labels.ts';
import type { Edit } from '../text/edit.ts';

/**
 * The edit by which a document claims a clause, in the form that the document uses; see {@link addClaimEdit}.
 * @param section whose heading a comment stands below; undefined for the document's own.
 */
export function claimEdit(world: World, document: WorkspaceDocument, edition: Edition, clause: Clause, section: number | undefined): Edit {
	const wanted = { key: edition.standard.key, label: editionLabel(edition), clause: clause.number };
	return addClaimEdit(syntaxOf(document), document.reading, world.setup.reading, wanted, section);
}
