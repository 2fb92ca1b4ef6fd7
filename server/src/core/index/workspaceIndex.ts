import { equal } from '../base/equal.ts';
import { compareText } from '../base/sorted.ts';
import type { DocumentFacts } from '../model/facts.ts';
import { type NameTable, namesOf, nameTableOf } from './names.ts';

/** The facts of all documents. Immutable: a change gives a new one, and the same one where nothing changed. */
export class WorkspaceIndex {
	/** By path, in the order of the paths. */
	readonly documents: ReadonlyMap<string, DocumentFacts>;
	readonly names: NameTable;
	/** What the master list says where it is a YAML file, and so none of the documents. */
	readonly list: DocumentFacts | undefined;

	private constructor(documents: ReadonlyMap<string, DocumentFacts>, names: NameTable, list: DocumentFacts | undefined) {
		this.documents = documents;
		this.names = names;
		this.list = list;
	}

	static of(all: Iterable<DocumentFacts>, list?: DocumentFacts): WorkspaceIndex {
		const documents = new Map([...all].sort((a, b) => compareText(a.path, b.path)).map(facts => [facts.path, facts]));
		return new WorkspaceIndex(documents, nameTableOf([...documents.values()].map(namesOf)), list);
	}

	/** With this document in place of the one with its path, if there was any. */
	with(facts: DocumentFacts): WorkspaceIndex {
		const previous = this.documents.get(facts.path);
		if (previous === facts) {
			return this;
		}
		const documents = previous === undefined ? inserted(this.documents, facts) : new Map(this.documents).set(facts.path, facts);
		const keepsNames = previous !== undefined && equal(namesOf(previous), namesOf(facts));
		return new WorkspaceIndex(documents, keepsNames ? this.names : nameTableOf([...documents.values()].map(namesOf)), this.list);
	}

	without(path: string): WorkspaceIndex {
		if (!this.documents.has(path)) {
			return this;
		}
		const documents = new Map(this.documents);
		documents.delete(path);
		return new WorkspaceIndex(documents, nameTableOf([...documents.values()].map(namesOf)), this.list);
	}

	/** With this master list in YAML, or without any. */
	withList(list: DocumentFacts | undefined): WorkspaceIndex {
		return list === this.list ? this : new WorkspaceIndex(this.documents, this.names, list);
	}
}

function inserted(documents: ReadonlyMap<string, DocumentFacts>, facts: DocumentFacts): Map<string, DocumentFacts> {
	return new Map([...documents, [facts.path, facts] as const].sort(([a], [b]) => compareText(a, b)));
}
