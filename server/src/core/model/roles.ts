import { type Chunk, derivedFromChunk } from '../syntax/chunk.ts';
import type { Syntax } from '../syntax/markdown.ts';
import type { Span } from '../text/span.ts';
import type { SectionFact } from './facts.ts';
import { visibleText } from './visible.ts';

/** A name that may be of a role: `Quality Manager`, `Management Review Board`. */
export interface RoleName extends Span {
	readonly name: string;
	/** An article stands before it, as before somebody who does something. */
	readonly hasArticle: boolean;
}

const posts =
	'Manager|Officer|Owner|Lead|Leader|Director|Representative|Coordinator|Co-ordinator|Supervisor|Board|Committee|Administrator|Auditor|Inspector|Controller|Engineer|Buyer|Planner|Specialist|Executive';
const word = "\\p{Lu}[\\p{L}&'’/-]*";
const rolePattern = new RegExp(
	`(?<![\\p{L}\\p{N}_-])(?:([Tt]he|[Oo]ur|[Aa]n?)[ \\n]+)?(${word}(?:[ \\n]+(?:(?:of|and|for|&)[ \\n]+)?${word}){0,4}?[ \\n]+(?:${posts}))(?![\\p{L}\\p{N}_-]|[ \\n]+\\p{Lu})`,
	'gu',
);
const mayHoldRole = new RegExp(`[ \\n](?:${posts})(?!\\p{L})`, 'u');

/** A capital at the beginning of a sentence, and words that belong to no role's name. */
const noFirstWord =
	/^(?:(?:The|A|An|Each|Every|Any|All|Our|Your|Their|This|That|If|When|Where|While|For|By|To|In|On|As|At|With|From|After|Before|And|Or|No|Only|Both|Either|Once|Should|Contact|See|Ask|Inform|Notify|Relevant|Responsible|Appropriate|Applicable|Authorized|Assigned|Designated|Current|New)[ \n]+)+/;

/** Every role-like name of a text. Whether anybody has defined the role, the workspace tells. */
export const roleNamesIn = derivedFromChunk((chunk: Chunk): readonly RoleName[] => {
	if (chunk.prose.length === 0 || !mayHoldRole.test(chunk.text)) {
		return [];
	}
	return [...chunk.plain.matchAll(rolePattern)].flatMap(match => {
		const [whole, article, raw = ''] = match;
		const name = raw.replace(noFirstWord, '');
		const to = match.index + whole.length;
		return /[ \n]/.test(name) ? [{ from: to - name.length, to, name: name.replace(/\s+/g, ' '), hasArticle: article !== undefined }] : [];
	});
});

const rolesTitle =
	/\b(?:roles?|responsibilit(?:y|ies)|accountabilit(?:y|ies)|authorit(?:y|ies)|organi[sz]ation(?:al)? (?:chart|structure)|organigram|job descriptions?|who does what|functions?|rollen?|verantwortlichkeit(?:en)?|verantwortung|zuständigkeit(?:en)?|responsabilit[éeà]s?|responsabilidad(?:es)?)\b/i;
const rolesHeader =
	/^(?:roles?(?: (?:name|title))?|functions?|positions?|posts?|job titles?|job|responsible(?: (?:role|person|function))?|owner|who|rolle|funktion|stelle|verantwortlich|rôle|fonction|poste|rol|cargo|puesto|función)$/i;

const mayHeadRoles =
	/role|function|position|post|job|responsible|owner|who|rolle|funktion|stelle|verantwort|rôle|fonction|rol|cargo|puesto|función/i;

/**
 * The roles that a document defines: in a column for roles, and in sections on roles or responsibilities the headings, the first words of
 * list items and bold words. Once each, in the order of the text.
 */
export function rolesDefinedIn(syntax: Syntax, sections: readonly SectionFact[]): readonly string[] {
	const isOnRoles: boolean[] = [];
	sections.forEach(({ title, parent, level }, i) => {
		isOnRoles[i] = (level > 0 && rolesTitle.test(title)) || (parent !== undefined && isOnRoles[parent] === true);
	});
	const found = syntax.blocks.flatMap(({ chunk, section, list }) => {
		if (chunk.kind === 'table') {
			return rolesInTable(chunk, isOnRoles[section] === true);
		}
		if (chunk.kind === 'heading') {
			return roleNamesIn(chunk).map(({ name }) => name);
		}
		return isOnRoles[section] === true && chunk.kind === 'paragraph' ? leadingRoles(chunk, list > 0) : [];
	});
	return [...new Set(found)];
}

function rolesInTable(chunk: Chunk, isOnRoles: boolean): string[] {
	const [header, ...rows] = chunk.rows;
	// Most tables have nothing to do with roles, and one look tells.
	if (!isOnRoles && (header === undefined || !mayHeadRoles.test(chunk.text.slice(header.from, header.to)))) {
		return [];
	}
	const columns = (header?.cells ?? []).flatMap((cell, i) => (rolesHeader.test(visibleText(chunk, cell)) ? [i] : []));
	const wanted = columns.length > 0 ? columns : isOnRoles ? [0] : [];
	const names = isOnRoles ? roleNamesIn(chunk).filter(({ from }) => from < (header?.to ?? 0)) : [];
	return [
		...names.map(({ name }) => name),
		...rows.flatMap(row =>
			wanted.flatMap(column => {
				const cell = row.cells[column];
				return cell === undefined
					? []
					: roleNamesIn(chunk).flatMap(({ from, to, name }) => (cell.from <= from && to <= cell.to ? [name] : []));
			}),
		),
	];
}

/** `- Quality Manager: approves …`, `**Quality Manager** approves …`, `The Quality Manager is responsible for …` */
function leadingRoles(chunk: Chunk, isListed: boolean): string[] {
	return roleNamesIn(chunk).flatMap(({ from, name }) => {
		const before = chunk.text.slice(0, from);
		const isLead = /^[\s*_>-]*(?:[Tt]he\s+|[Aa]n?\s+)?[*_]*$/.test(before) || /(?:\*\*|__)(?:The\s+)?$/.test(before);
		return isLead || (isListed && before.length < 4) ? [name] : [];
	});
}
