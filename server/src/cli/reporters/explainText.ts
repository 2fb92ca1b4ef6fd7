import type { UsageExplanation } from '../../core/features/explainUsage.ts';
import type {
	ClauseExplanation,
	Explanation,
	FormerExplanation,
	RegisteredExplanation,
	RuleExplanation,
	StandardExplanation,
	TermExplanation,
	WordExplanation,
} from '../../core/features/explanation.ts';
import {
	childrenLabel,
	counterpartLabel,
	documentedInformationLabel,
	itemLabel,
	itemsNote,
	moveLabel,
	packNotice,
	sourceNotice,
	statusLabel,
	useLabel,
} from '../../core/features/wording.ts';
import { clauseLabel, designationOf, editionLabel, labelOfId, verifiedMark } from '../../core/standards/labels.ts';
import type { HouseAdditions } from '../../core/standards/pack.ts';
import type { Registered } from '../../core/standards/register.ts';
import { listed } from '../../core/text/listed.ts';
import { joined, labelled, wrapped } from './terminal.ts';

type Register = ReadonlyMap<string, Registered>;

/** For a terminal, eighty columns wide. A clause number that several standards have is explained for the first, and named for the others. */
export function explanationAsText(explanations: readonly Explanation[], register: Register): string {
	const clauses = explanations.filter(explanation => explanation.kind === 'clause');
	const first = clauses[0];
	const own = clauses.filter(({ edition }) => edition.standard.key === first?.edition.standard.key);
	const others = clauses.filter(explanation => !own.includes(explanation));
	const shown = explanations.filter(explanation => explanation.kind !== 'clause' || own.includes(explanation));
	const blocks = shown.map(explanation =>
		explanation.kind === 'clause' && explanation !== first && first !== undefined && isAlike(explanation, first)
			? shortClauseText(explanation, register)
			: textOf(explanation, register),
	);
	return `${[...blocks, ...(others.length === 0 ? [] : [othersText(others)])].join('\n\n')}\n`;
}

function textOf(explanation: Explanation, register: Register): string {
	switch (explanation.kind) {
		case 'term':
			return termText(explanation, register);
		case 'clause':
			return clauseText(explanation, register);
		case 'former':
			return formerText(explanation, register);
		case 'word':
			return wordText(explanation, register);
		case 'registered':
			return registeredText(explanation, register);
		case 'standard':
			return standardText(explanation, register);
		case 'rule':
			return ruleText(explanation);
		case 'usage':
			return usageText(explanation, register);
	}
}

function usageText({ row, here }: UsageExplanation, register: Register): string {
	const [edition = '', number] = row.source?.split(' ') ?? [];
	return joined([
		`"${row.find.join('", "')}"  (${row.rule}/${row.slug})`,
		wrapped(row.why),
		row.prefer.length === 0 ? '' : wrapped(`Write: ${row.prefer.join(', or ')}.`),
		row.with.length === 0 ? '' : wrapped(`Only where the sentence also says: ${row.with.join(', ')}.`),
		row.without.length === 0 ? '' : wrapped(`Not where the sentence also says: ${row.without.join(', ')}.`),
		row.source === null ? '' : `  Source: ${labelOfId(register, edition)}, ${number}`,
		`  From: ${row.layer}`,
		wrapped(`Here: ${here}`),
	]);
}

function termText({ term, edition, status, elsewhere, clauses, principles, profile }: TermExplanation, register: Register): string {
	const synonyms = term.names.filter(name => name.status === 'synonym').map(({ name }) => name);
	const deprecated = term.names.filter(name => name.status === 'deprecated').map(({ name }) => name);
	const editions = [...new Set(clauses.map(clause => clause.edition))];
	return joined([
		`${term.preferred}  (${editionLabel(edition)}${term.number === null ? '' : `, ${term.number}`}${verifiedMark(term).replace(/^ \((.*)\)$/, '; $1')})`,
		status === 'deprecated' ? wrapped(`The word asked for is deprecated; "${term.preferred}" is the one to use.`) : '',
		wrapped(term.definition),
		term.note === null ? '' : wrapped(term.note),
		licensedNotice(term),
		labelled('Also called', synonyms),
		labelled('No longer', deprecated),
		term.domain === null ? '' : `  Field: ${term.domain}`,
		...elsewhere.map(({ term: other, edition: of }) =>
			wrapped(`In ${editionLabel(of)}: ${other.number ?? 'the number is not known'}${verifiedMark(other)}`),
		),
		...term.confusedWith.map(({ term: other, difference }) => wrapped(`Not ${other.replaceAll('-', ' ')}: ${difference}`)),
		labelled(
			'Related',
			term.related.map(slug => slug.replaceAll('-', ' ')),
		),
		...editions.map(of =>
			labelled(
				`Clauses of ${editionLabel(of)} that lean on it`,
				clauses.filter(clause => clause.edition === of).map(({ clause }) => clause.number),
			),
		),
		labelled(
			'Principles that these clauses serve',
			principles.slice(0, 3).map(principle => principle.name),
		),
		...(profile?.uses ?? []).map(use => wrapped(useLabel(use, key => designationOf(register, key)))),
		wrapped(sourceNotice(edition)),
		`  Pack: ${packNotice(edition, term)}`,
	]);
}

function clauseText(explanation: ClauseExplanation, register: Register): string {
	const { clause, edition, terms, principles } = explanation;
	return joined([
		clauseTitle(explanation),
		wrapped(clause.topic),
		licensedNotice(clause),
		...clause.items.map(item => wrapped(itemLabel(item, clause), '    ')),
		wrapped(itemsNote(clause)),
		...clause.documentedInformation.map(row => wrapped(documentedInformationLabel(row))),
		clause.children.length > 0 ? wrapped(`Below it: ${childrenLabel(clause, edition)}`) : '',
		labelled(
			'Terms',
			terms.map(term => term.preferred),
		),
		labelled(
			'Principles',
			principles.map(principle => principle.name),
		),
		...movesText(explanation, register),
		wrapped(sourceNotice(edition)),
		`  Pack: ${packNotice(edition, clause)}`,
	]);
}

function clauseTitle({ clause, edition }: ClauseExplanation): string {
	return `${editionLabel(edition)}, ${clauseLabel(clause)}${verifiedMark(clause)}`;
}

function movesText(explanation: ClauseExplanation, register: Register): readonly string[] {
	const nameOf = (edition: string): string => labelOfId(register, edition);
	return [
		...explanation.moves.map(move => wrapped(moveLabel(move, explanation, nameOf))),
		...explanation.counterparts.map(move => wrapped(counterpartLabel(move, nameOf))),
	];
}

/** Does another edition say the same, in our words? */
function isAlike({ clause: a }: ClauseExplanation, { clause: b }: ClauseExplanation): boolean {
	const itemsOf = (clause: typeof a): string => clause.items.map(({ letter, topic }) => `${letter} ${topic}`).join('\n');
	return a.title === b.title && a.topic === b.topic && itemsOf(a) === itemsOf(b);
}

function shortClauseText(explanation: ClauseExplanation, register: Register): string {
	const { clause, edition } = explanation;
	const letters = clause.items.some(item => item.confidence !== 'A') ? ' The letters of the items are to be verified.' : '';
	return joined([
		clauseTitle(explanation),
		wrapped(`As above.${letters}`),
		...movesText(explanation, register),
		`  Pack: ${packNotice(edition, clause)}`,
	]);
}

function othersText(others: readonly ClauseExplanation[]): string {
	return joined([
		'Other standards have a clause of that number:',
		...others.map(explanation => wrapped(clauseTitle(explanation))),
		wrapped(`To read one: qms explain "${editionLabel(others[0]?.edition ?? never())} ${others[0]?.clause.number}"`),
	]);
}

function never(): never {
	throw new Error('There is always one.');
}

function formerText({ edition, now, number, title, targets, row, confidence }: FormerExplanation, register: Register): string {
	const targetsText = listed(targets.map(clauseLabel));
	return joined([
		`${labelOfId(register, edition)}, ${number}${title === null ? '' : ` ${title}`}`,
		wrapped(
			`${targets.length === 0 ? `Gone in ${labelOfId(register, now)}` : `Now ${targetsText} in ${labelOfId(register, now)}`}${verifiedMark({ confidence })}.${row.note === null ? '' : ` ${row.note}`}`,
		),
		wrapped(`There is no pack for ${labelOfId(register, edition)}; only where its clauses went is known.`),
	]);
}

function wordText({ profile }: WordExplanation, register: Register): string {
	return joined([
		profile.names[0] ?? profile.slug,
		wrapped('Standards treat this word differently. An organization may keep its own words; what counts is the standard it works to.'),
		...profile.uses.map(use => wrapped(useLabel(use, key => designationOf(register, key)))),
	]);
}

function registeredText({ registered, misspelled, unknownYear }: RegisteredExplanation, register: Register): string {
	const assessments = {
		certification: 'Organizations can be certified to it.',
		accreditation: 'Laboratories and bodies are accredited to it, not certified.',
		other: 'Products and processes are assessed against it; organizations are not certified to it.',
		none: 'Nobody can be certified to it.',
	};
	const amendment = registered.amendments.find(({ id }) => id.endsWith(`:${unknownYear}`));
	return joined([
		`${registered.designation}  ${registered.title}${verifiedMark(registered)}`,
		misspelled === undefined ? '' : wrapped(`"${misspelled}" is not its designation: it is written ${registered.designation}.`),
		unknownYear === undefined
			? ''
			: wrapped(
					amendment === undefined
						? `No edition came out in ${unknownYear}.`
						: `No edition came out in ${unknownYear}, but ${amendment.id} to ${registered.designation}:${amendment.edition} did.`,
				),
		wrapped(assessments[registered.assessment]),
		labelled(
			'Editions',
			registered.editions.map(({ edition, published, status }) => `${edition} (${published === edition ? '' : `${published}, `}${status})`),
		),
		labelled(
			'Amendments',
			registered.amendments.map(({ edition, id, published }) => `${edition}/${id} (${published})`),
		),
		registered.replacedBy === null ? '' : wrapped(`Replaced by ${designationOf(register, registered.replacedBy)}.`),
	]);
}

function standardText({ edition }: StandardExplanation, register: Register): string {
	const { standard } = edition;
	const holds = [
		edition.vocabulary === undefined ? '' : `${edition.vocabulary.terms.size} terms`,
		edition.principles.length === 0 ? '' : `${edition.principles.length} principles`,
		edition.leaves.length === 0 ? '' : `${edition.leaves.length} clauses that hold requirements`,
	].filter(part => part !== '');
	const extents = {
		full: '',
		partial: ' Some numbers are not known yet.',
		outline: ' Only numbers, titles and topics of them are known here.',
	};
	return joined([
		`${editionLabel(edition)}  ${standard.title}${verifiedMark(standard)}`,
		wrapped(`The pack knows ${listed(holds)}.${extents[standard.extent]}`),
		standard.published === '' ? '' : wrapped(`Published ${standard.published}; ${statusLabel(standard, id => labelOfId(register, id))}`),
		labelled(
			'Amendments',
			standard.amendments.map(({ id, title }) => `${id} (${title})`),
		),
		standard.asksFor === null
			? ''
			: wrapped(`It asks for documents with "${standard.asksFor.document}", and for records with "${standard.asksFor.record}".`),
		standard.vocabulary === null ? '' : wrapped(`Its words are those of ${labelOfId(register, standard.vocabulary)}.`),
		wrapped(sourceNotice(edition)),
		`  Pack: ${edition.id}`,
	]);
}

function ruleText({ rule, severity }: RuleExplanation): string {
	return joined([
		`${rule.id}  (${severity === 'off' ? 'off' : `reported as ${severity}`})`,
		wrapped(rule.summary),
		wrapped(rule.rationale),
		rule.limits === undefined ? '' : wrapped(rule.limits),
		labelled('Serves', rule.clauses),
		wrapped(`To change it, in qms.yaml: rules: { ${rule.id}: off } or error, warning, information, hint.`),
	]);
}

/** Text under licence stays in the editor. */
function licensedNotice(row: HouseAdditions): string {
	const packs = [...new Set((row.licensed ?? []).map(({ pack }) => pack))];
	return packs.length === 0 ? '' : wrapped(`The licensed pack ${listed(packs)} holds text of it, which only the editor shows.`);
}
