import type { MissingDocument } from '../../server/src/protocol.ts';

/** The snippets of a file of VS Code's, by their names. */
export type Snippets = Readonly<Record<string, { readonly prefix: string; readonly body: readonly string[] }>>;

const prefixes: Readonly<Record<string, string>> = {
	manual: 'qms-quality-manual',
	policy: 'qms-policy',
	procedure: 'qms-procedure',
	workInstruction: 'qms-work-instruction',
	form: 'qms-form',
	record: 'qms-record',
	report: 'qms-audit-report',
};

/** These are for one such document only, and claim what that one is for: a manual of a machine or a policy on passwords is another. */
const titles: Readonly<Record<string, RegExp>> = { manual: /quality|^$/i, policy: /quality|^$/i, report: /audit/i };

function prefixFor({ kind, title }: Pick<MissingDocument, 'kind' | 'title'>): string {
	const isMeant = titles[kind]?.test(title ?? '') ?? true;
	return (isMeant ? prefixes[kind] : undefined) ?? 'qms-front-matter';
}

/**
 * The snippet for a document that is to be made, with what is known of it filled in: id, title, kind, standard and clauses. What is not
 * known stays a place to fill in; an example of a clause is not claimed where nobody named one. Undefined where there is no such snippet.
 */
export function filledTemplate(snippets: Snippets, document: Omit<MissingDocument, 'uri'>): string | undefined {
	const prefix = prefixFor(document);
	const body = Object.values(snippets)
		.find(snippet => snippet.prefix === prefix)
		?.body.join('\n');
	if (body === undefined) {
		return undefined;
	}
	const isPart = prefix === 'qms-front-matter';
	const text = isPart ? body.replace(/\n\$0$/, `\n# \${2:${snippetText(document.title ?? document.id ?? 'Title')}}\n\n$0`) : body;
	return withClauses(withKind(withTitle(withId(text, document.id), document.title), document.kindLabel), document);
}

function withId(text: string, id: string | null): string {
	return id === null ? text : text.replace(/^id: [^\n]*?\$\{(\d+):[^}]*\}$/m, (_, stop) => `id: \${${stop}:${snippetText(id)}}`);
}

/** In quotation marks only where YAML needs them. */
function withTitle(text: string, title: string | null): string {
	if (title === null) {
		return text;
	}
	const isPlain = /^[\p{L}\p{N}](?:(?!: |\s#)[^"'])*[^:\s]$/u.test(title);
	const value = snippetText(isPlain ? title : title.replaceAll('"', '’').replaceAll('\\', '/'));
	return text.replace(/^title: \$\{(\d+):[^}]*\}$/m, (_, stop) => {
		const place = `\${${stop}:${value}}`;
		return isPlain ? `title: ${place}` : `title: "${place}"`;
	});
}

function withKind(text: string, label: string): string {
	return text.replace(/^type: \$\{\d+\|[^\n]*$/m, () => `type: ${snippetText(label)}`);
}

function withClauses(text: string, { standard, clauses }: Pick<MissingDocument, 'standard' | 'clauses'>): string {
	const placed = /^clauses: \["\$\{(\d+):([^}]*)\}"\]$/m.exec(text);
	const list = clauses.map(clause => `"${snippetText(clause)}"`).join(', ');
	const named =
		standard === null
			? text
			: text.replace(
					/^(standard: )(?:\$\{(\d+):[^}]*\}|[^\n]*)$/m,
					(_, key, stop) => `${key}${stop === undefined ? snippetText(standard) : `\${${stop}:${snippetText(standard)}}`}`,
				);
	if (placed === null) {
		return clauses.length === 0 ? named : named.replace(/^clauses: \[[^\]\n]*\]$/m, () => `clauses: [${list}]`);
	}
	const [line, stop, example = ''] = placed;
	const first = clauses[0];
	return named
		.replace(line, () => (first === undefined ? `clauses: [$${stop}]` : `clauses: [\${${stop}:${list}}]`))
		.replaceAll(
			new RegExp(`(\\$\\{\\d+:)${example.replaceAll('.', '\\.')}\\}`, 'g'),
			(_, start) => `${start}${snippetText(first ?? '[TODO: clause]')}}`,
		);
}

/** Text as a snippet holds it. */
function snippetText(text: string): string {
	return text.replace(/[\\$}]/g, '\\$&');
}
