import type { Explanation } from '../../core/features/explain.ts';
import { childrenLabel, documentedInformationLabel, sourceNotice, toBeVerified } from '../../core/features/wording.ts';
import { clauseLabel, editionLabel, isToBeVerified } from '../../core/standards/labels.ts';

/** For a terminal, eighty columns wide. */
export function explanationAsText(explanations: readonly Explanation[]): string {
	return `${explanations.map(textOf).join('\n\n')}\n`;
}

function textOf(explanation: Explanation): string {
	switch (explanation.kind) {
		case 'term':
			return termText(explanation);
		case 'clause':
			return clauseText(explanation);
		case 'standard':
			return standardText(explanation);
		case 'rule':
			return ruleText(explanation);
	}
}

function termText({ term, edition, status, clauses }: Extract<Explanation, { kind: 'term' }>): string {
	const synonyms = term.names.filter(name => name.status === 'synonym').map(({ name }) => name);
	const deprecated = term.names.filter(name => name.status === 'deprecated').map(({ name }) => name);
	return joined([
		`${term.preferred}  (${editionLabel(edition)}${term.number === null ? '' : `, ${term.number}`}${isToBeVerified(term) ? `; ${toBeVerified}` : ''})`,
		status === 'deprecated' ? wrapped(`The word asked for is deprecated; "${term.preferred}" is the one to use.`) : '',
		wrapped(term.definition),
		term.note === null ? '' : wrapped(term.note),
		listed('Also called', synonyms),
		listed('No longer', deprecated),
		term.domain === null ? '' : `  Field: ${term.domain}`,
		...term.confusedWith.map(({ term: other, difference }) => wrapped(`Not ${other.replaceAll('-', ' ')}: ${difference}`)),
		listed(
			'Related',
			term.related.map(slug => slug.replaceAll('-', ' ')),
		),
		listed(
			'Clauses that lean on it',
			clauses.map(({ clause, edition: of }) => `${of.standard.designation} ${clause.number}`),
		),
		wrapped(sourceNotice(edition)),
	]);
}

function clauseText({ clause, edition, terms, principles }: Extract<Explanation, { kind: 'clause' }>): string {
	return joined([
		`${editionLabel(edition)}, ${clauseLabel(clause)}${isToBeVerified(clause) ? `  (${toBeVerified})` : ''}`,
		wrapped(clause.topic),
		...clause.items.map(item => wrapped(`${item.letter}) ${item.topic}`, '    ')),
		...clause.documentedInformation.map(row => wrapped(documentedInformationLabel(row))),
		clause.children.length > 0 ? wrapped(`Below it: ${childrenLabel(clause, edition)}`) : '',
		listed(
			'Terms',
			terms.map(term => term.preferred),
		),
		listed(
			'Principles',
			principles.map(principle => principle.name),
		),
		wrapped(sourceNotice(edition)),
	]);
}

function standardText({ edition }: Extract<Explanation, { kind: 'standard' }>): string {
	const { standard } = edition;
	const amendments = standard.amendments.map(({ id, title }) => `${id} (${title})`);
	return joined([
		`${editionLabel(edition)}  ${standard.title}`,
		wrapped(
			standard.kind === 'vocabulary'
				? `Holds words and principles, no requirements: nobody can be certified to it. ${edition.vocabulary?.terms.size ?? 0} terms are explained here.`
				: `Holds requirements${standard.certifiable ? ', and organizations can be certified to it' : ''}. ${edition.leaves.length} clauses hold them.`,
		),
		`  Published ${standard.published}; ${standard.status}${standard.supersededBy === null ? '' : `, replaced by ${standard.supersededBy}`}`,
		listed('Amendments', amendments),
		wrapped(sourceNotice(edition)),
	]);
}

function ruleText({ rule, severity }: Extract<Explanation, { kind: 'rule' }>): string {
	return joined([
		`${rule.id}  (${severity === 'off' ? 'off' : `reported as ${severity}`})`,
		wrapped(rule.summary),
		wrapped(rule.rationale),
		rule.limits === undefined ? '' : wrapped(rule.limits),
		listed('Serves', rule.clauses),
		wrapped(`To change it, in qms.yaml: rules: { ${rule.id}: off } or error, warning, information, hint.`),
	]);
}

function listed(label: string, names: readonly string[]): string {
	return names.length === 0 ? '' : wrapped(`${label}: ${names.join(', ')}`);
}

function joined(parts: readonly string[]): string {
	return parts.filter(part => part !== '').join('\n');
}

const width = 80;

function wrapped(text: string, indent = '  '): string {
	if (text === '') {
		return '';
	}
	const lines: string[] = [];
	let line = indent;
	for (const word of text.split(' ')) {
		if (line.length + word.length + 1 > width && line.trim() !== '') {
			lines.push(line);
			line = indent;
		}
		line += line === indent ? word : ` ${word}`;
	}
	return [...lines, line].join('\n');
}
