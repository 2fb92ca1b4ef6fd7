/** A picture of a graph as its language has it: nodes by name with the lines of their labels, and edges with theirs. */
export interface Diagram {
	readonly nodes: ReadonlyMap<string, readonly string[]>;
	/** `n1 covers n2` */
	readonly edges: readonly string[];
}

/**
 * Reads the part of the DOT language that we write, by the grammar of https://graphviz.org/doc/info/lang.html: a digraph of statements for
 * nodes, edges and attributes, with identifiers and quoted strings. @throws where the text does not keep to it.
 */
export function readDot(text: string): Diagram {
	const tokens = text.match(/"(?:\\.|[^"\\\n])*"|->|[{}[\];,=]|[A-Za-z_]\w*|\S/g) ?? [];
	let at = 0;
	const take = (pattern: RegExp): string => {
		const token = tokens[at++] ?? 'the end';
		if (!pattern.test(token)) {
			throw new Error(`DOT: ${pattern} expected, not ${token}, behind ${tokens.slice(Math.max(0, at - 6), at - 1).join(' ')}`);
		}
		return token;
	};
	const name = /^[A-Za-z_]\w*$/;
	const attributes = (): ReadonlyMap<string, string> => {
		const found = new Map<string, string>();
		for (take(/^\[$/); tokens[at] !== ']'; ) {
			const key = take(name);
			take(/^=$/);
			found.set(key, take(/^"|^\w/));
			if (tokens[at] !== ']') {
				take(/^,$/);
			}
		}
		take(/^\]$/);
		return found;
	};
	const nodes = new Map<string, readonly string[]>();
	const edges: string[] = [];
	take(/^digraph$/);
	take(name);
	take(/^\{$/);
	while (tokens[at] !== '}') {
		const first = take(name);
		if (tokens[at] === '=') {
			take(/^=$/);
			take(name);
		} else if (tokens[at] === '->') {
			take(/^->$/);
			const to = take(name);
			edges.push(`${first} ${dotLabel(attributes().get('label'))} ${to}`);
		} else {
			nodes.set(first, dotLabel(attributes().get('label')).split('\n'));
		}
		take(/^;$/);
	}
	take(/^\}$/);
	take(/^the end$/);
	return { nodes, edges };
}

function dotLabel(quoted = '""'): string {
	return quoted
		.slice(1, -1)
		.replace(/\\(.)/g, (_, letter: string) => {
			if (!/[n"\\]/.test(letter)) {
				throw new Error(`DOT: \\${letter} means something else in a label.`);
			}
			return letter === 'n' ? '\n' : letter;
		})
		.replace(/&(?!amp;)/g, () => {
			throw new Error('DOT: an & begins an entity.');
		})
		.replaceAll('&amp;', '&');
}

const mermaidNode = /^ {2}(n\d+)(?:\["([^"]*)"\]|\(\["([^"]*)"\]\)|\[\/"([^"]*)"\/\]|\[\("([^"]*)"\)\])$/;
const mermaidEdge = /^ {2}(n\d+) (?:-->|-\.->)\|([a-z]+)\| (n\d+)$/;

/** Reads the part of Mermaid's flowcharts that we write. In a label nothing but letters, blanks and entities is free of meaning. @throws */
export function readMermaid(text: string): Diagram {
	const [head, ...lines] = text.split('\n');
	if (head !== 'flowchart LR' || lines.pop() !== '') {
		throw new Error('Mermaid: a line "flowchart LR" first, a line end last.');
	}
	const nodes = new Map<string, readonly string[]>();
	const edges: string[] = [];
	for (const line of lines) {
		const edge = mermaidEdge.exec(line);
		const node = mermaidNode.exec(line);
		if (edge !== null) {
			edges.push(`${edge[1]} ${edge[2]} ${edge[3]}`);
		} else if (node?.[1] !== undefined) {
			const label = node.slice(2).find(part => part !== undefined) ?? '';
			nodes.set(node[1], label.split('<br/>').map(mermaidLabel));
		} else {
			throw new Error(`Mermaid: neither a node nor an edge: ${line}`);
		}
	}
	return { nodes, edges };
}

function mermaidLabel(line: string): string {
	const rest = line.replace(/#\d+;/g, '');
	if (/[#;&<>`*_~|{}[\]()\\]|^(?:[-+*]|\d+[.)]) /.test(rest)) {
		throw new Error(`Mermaid: a mark in a label: ${line}`);
	}
	return line.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
