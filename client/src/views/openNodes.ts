import type { Memento } from 'vscode';

/** The part of a memento that is needed. */
export type OpenNodesMemento = Pick<Memento, 'get' | 'update'>;

/** More than so many nodes nobody has opened by hand. */
const mostKept = 1000;

/** Which nodes of a tree somebody has opened or closed, kept with the workspace. VS Code itself forgets that with the window. */
export class OpenNodes {
	readonly #memento: OpenNodesMemento;
	readonly #key: string;
	/** By id; the nodes that were touched last come last. */
	readonly #isOpen: Map<string, boolean>;

	constructor(memento: OpenNodesMemento, view: string) {
		this.#memento = memento;
		this.#key = `qms.trace.open.${view}`;
		this.#isOpen = new Map(entriesFrom(memento.get(this.#key)));
	}

	/** Undefined of a node that nobody has touched. */
	isOpen(id: string): boolean | undefined {
		return this.#isOpen.get(id);
	}

	set(id: string, isOpen: boolean): void {
		this.#isOpen.delete(id);
		this.#isOpen.set(id, isOpen);
		for (const oldest of this.#isOpen.keys()) {
			if (this.#isOpen.size <= mostKept) {
				break;
			}
			this.#isOpen.delete(oldest);
		}
		void this.#memento.update(this.#key, [...this.#isOpen]);
	}
}

/** What another version has kept may be anything. */
function entriesFrom(kept: unknown): readonly (readonly [string, boolean])[] {
	return Array.isArray(kept)
		? kept.filter(
				(entry): entry is [string, boolean] => Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'boolean',
			)
		: [];
}
