import type { Graph, GraphNode } from '../../../server/src/protocol.ts';

const kinds: Readonly<Record<string, string>> = {
	workInstruction: 'work instruction',
	other: 'document',
	missing: 'missing document',
};

const signs: Readonly<Record<string, string>> = {
	missing: '○',
	mentioned: '?',
	planned: '…',
	claimed: '◐',
	described: '✓',
	evidenced: '✓✓',
	notApplicable: '⊘',
};

/** `work instruction` */
export function kindText(kind: string): string {
	return kinds[kind] ?? kind;
}

/** A sign and a word, so that no state is told by colour alone: `✓ described`. */
export function stateText(state: string): string {
	return `${signs[state] ?? ''} ${state === 'notApplicable' ? 'not applicable' : state}`.trim();
}

/** The small line over a name: of a clause its edition, of a document its kind, and the state. */
export function captionOf({ kind, detail, state }: GraphNode): string {
	return [kind === 'clause' ? detail : kindText(kind), state === null ? '' : stateText(state)].filter(part => part !== '').join(' · ');
}

/** What a screen reader says of a node, with what it is joined to. */
export function spoken(graph: Graph, { id, label, kind, detail, state }: GraphNode): string {
	const nameOf = new Map(graph.nodes.map(node => [node.id, node.label]));
	const joined = (text: string, ids: readonly string[]): string =>
		ids.length === 0 ? '' : `${text} ${ids.map(other => nameOf.get(other) ?? '').join(', ')}`;
	const from = (wanted: string): readonly string[] =>
		graph.edges.filter(edge => edge.from === id && edge.kind === wanted).map(({ to }) => to);
	const to = (wanted: string): readonly string[] =>
		graph.edges.filter(edge => edge.to === id && edge.kind === wanted).map(edge => edge.from);
	const stateWords = state === null ? '' : state === 'notApplicable' ? 'not applicable' : state;
	return [
		label,
		kind === 'clause' ? detail : kindText(kind),
		kind === 'clause' || stateWords === '' ? stateWords : `weakest clause ${stateWords}`,
		joined('covers', from('covers')),
		joined('covered by', to('covers')),
		joined('names', from('records')),
		joined('named by', to('records')),
		joined('refers to', from('references')),
		joined('referred to by', to('references')),
	]
		.filter(part => part !== '')
		.join('; ');
}

/** A name in at most two lines of about so many letters. */
export function linesOf(text: string, letters = 25): readonly string[] {
	if (text.length <= letters) {
		return [text];
	}
	const blank = text.lastIndexOf(' ', letters);
	const end = blank > letters / 3 ? blank : letters;
	const rest = text.slice(end).trim();
	return [text.slice(0, end), rest.length <= letters ? rest : `${rest.slice(0, letters - 1).trimEnd()}…`];
}
