import { derived, derivedFromTwo } from '../base/derived.ts';
import { extensionOf, stemOf } from '../base/paths.ts';
import { claimsOfWorkspace } from '../coverage/claimTable.ts';
import { fileNamedBy } from '../coverage/namedFile.ts';
import { clauseMeant } from '../index/editions.ts';
import { supersessionOf } from '../index/supersession.ts';
import type { WorkspaceIndex } from '../index/workspaceIndex.ts';
import type { FileTable, Setup, World } from '../index/world.ts';
import { declaredKind } from '../model/declaredKinds.ts';
import type { KindFact, Place } from '../model/facts.ts';
import { leadingId } from '../model/ids.ts';
import { kindOf } from '../model/kind.ts';
import type { ReadingOptions } from '../model/reading.ts';
import { referencesFrom } from './documentReferences.ts';
import { type EdgeKind, type NodeKind, nodeKindOf, toldByKinds } from './graphKinds.ts';

/** An edge by paths, and by the fact that says it. */
export interface GraphLink {
	/** A path. */
	readonly from: string;
	/** A path; for `covers` the id of a clause. */
	readonly to: string;
	readonly kind: EdgeKind;
	/** The document in which it is said, and the place there. */
	readonly path: string;
	readonly place: Place;
}

type Asked = Pick<World, 'index' | 'setup' | 'files'>;

/** What the documents say of clauses and of each other, each once. The same list while no fact, no setting and no file changes. */
export function linksIn({ index, setup, files }: Asked): readonly GraphLink[] {
	return linksOf(index, setup)(files);
}

const linksOf = derivedFromTwo((index: WorkspaceIndex, setup: Setup) =>
	derived((files: FileTable): readonly GraphLink[] => {
		const links = new Map<string, GraphLink>();
		const add = (from: string, to: string, kind: EdgeKind, path: string, place: Place): void => {
			const key = `${kind}\n${from}\n${to}`;
			if (!links.has(key)) {
				links.set(key, { from, to, kind, path, place });
			}
		};
		for (const resolved of claimsOfWorkspace(index, setup)) {
			const { claim, declaredIn, document } = resolved;
			const from = document ?? fileNamedBy({ index, files }, resolved);
			const clause =
				claim.kind === 'citation' || claim.subject?.kind === 'notApplicable' ? undefined : clauseMeant({ index, setup }, claim);
			if (from !== undefined && clause !== undefined) {
				add(from, `${clause.edition} ${clause.number}`, 'covers', declaredIn, claim.place);
			}
		}
		for (const facts of index.documents.values()) {
			const { path } = facts;
			for (const reference of referencesFrom(facts, index.names)) {
				const to = reference.to ?? reference.elsewhere.find(file => files.present.has(file) && mayBeDocument(file));
				if (to === undefined) {
					continue;
				}
				add(path, to, 'references', path, reference.place);
				const told = toldByKinds(kindAt({ index, setup }, path), kindAt({ index, setup }, to));
				if (told !== undefined) {
					add(told.isReversed ? to : path, told.isReversed ? path : to, told.kind, path, reference.place);
				}
			}
		}
		for (const { newer, older, declaredIn, fact } of supersessionOf(index).all) {
			add(newer, older, 'supersedes', declaredIn, fact.place);
		}
		return [...links.values()];
	}),
);

/** The kind of a document; of another file what `qms.yaml`, its name and its folder tell. */
export function kindAt({ index, setup }: Pick<World, 'index' | 'setup'>, path: string): NodeKind {
	return nodeKindOf((index.documents.get(path)?.kind ?? kindOfFile(setup.reading, path)).kind);
}

function kindOfFile({ kinds = [] }: ReadingOptions, path: string): KindFact {
	const stem = stemOf(path);
	return declaredKind(kinds, path, leadingId(stem)) ?? kindOf(path, stem, []);
}

/** A file that may hold what people would otherwise write in a document. */
function mayBeDocument(path: string): boolean {
	return /^(?:csv|tsv|xlsx?|xlsm|ods|docx?|odt|pdf|pptx?)$/.test(extensionOf(path));
}
