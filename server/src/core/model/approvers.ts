import { type Chunk, derivedFromChunk } from '../syntax/chunk.ts';
import { entriesOf, type YamlEntry } from '../syntax/frontMatter.ts';
import type { Syntax } from '../syntax/markdown.ts';
import type { Span } from '../text/span.ts';
import { readDate } from './dates.ts';
import type { MetadataFact } from './facts.ts';
import { fieldOfKey } from './metadataKeys.ts';
import { readStatus } from './status.ts';
import { isPlaceholder, visibleText } from './visible.ts';

/** Does a value name somebody? A date or a status does not, nor does what is still to be filled in. */
export function namesSomebody(value: string): boolean {
	return (
		/\p{L}/u.test(value) &&
		!isPlaceholder(value) &&
		!/\bTBD\b|\{\{|\[\[/.test(value) &&
		!stillOpen.test(value) &&
		readDate(value) === undefined &&
		readStatus(value) === 'unknown'
	);
}

const stillOpen =
	/^[^\p{L}]*(?:pending|awaiting|to be \p{L}+|not (?:yet )?(?:approved|assigned|signed)|unassigned|nobody|ausstehend|offen|steht aus|pendiente|en attente|n\.\s?n\.)(?!\p{L})/iu;

/** Does a document say anywhere who approved it: in its metadata, in a table of signatures, in a line that begins with "Approved by"? */
export function hasApprover(syntax: Syntax, metadata: readonly MetadataFact[]): boolean {
	return (
		metadata.some(fact => fact.field === 'approver' && fact.values.some(namesSomebody)) ||
		(syntax.frontMatter !== undefined && isNamedIn(entriesOf(syntax.frontMatter.yaml, 0), false)) ||
		syntax.blocks.some(({ chunk, section }) => {
			const heading = syntax.blocks[syntax.sections[section]?.heading ?? -1]?.chunk.plain ?? '';
			return chunk.kind === 'table'
				? isApprovalTable(chunk).found || (signingHeading.test(heading) && isSigned(chunk))
				: chunk.kind === 'paragraph' && approverInLine(chunk).found;
		})
	);
}

/** `approval: { by: Jane Doe, date: 2026-03-01 }` and `control: { approver: Jane Doe }`. */
function isNamedIn(entries: readonly YamlEntry[], isApproval: boolean): boolean {
	return entries.some(({ key, values, entries: inner }) => {
		const isOfApproval = isApproval || isApprover(key);
		return (isOfApproval && values.some(value => namesSomebody(value.text))) || isNamedIn(inner, isOfApproval);
	});
}

function isApprover(key: string): boolean {
	return fieldOfKey(key, new Map()) === 'approver' || (key.length < 40 && approverWord.test(key));
}

const approverWord =
	/\bapprov(?:ed|er|al)|\bauthori[sz]ed by|\breleased by|genehmigt|freigegeben|freigabe|\baprob|\bapprouv|\bapprobat|承認|批准/i;

const isApprovalTable = derivedFromChunk((chunk: Chunk): { readonly found: boolean } => {
	if (!approverWord.test(chunk.text)) {
		return { found: false };
	}
	const [header, ...rows] = chunk.rows;
	const isFilled = (cell: Span | undefined): boolean => cell !== undefined && namesSomebody(visibleText(chunk, cell));
	const names = (header?.cells ?? []).map(cell => visibleText(chunk, cell));
	const isOfThisDocument = names.some(name => signedColumn.test(name));
	const columns = isOfThisDocument ? names.flatMap((name, i) => (isApprover(name) ? [i] : [])) : [];
	const isInColumn = columns.some(i => rows.some(row => isFilled(row.cells[i])));
	const isInRow = chunk.rows.some(
		({ cells: [key, ...others] }) => key !== undefined && isApprover(visibleText(chunk, key)) && others.some(isFilled),
	);
	return { found: isInColumn || isInRow };
});

/** Who approves what in general stands in tables, too; of those that say who did, some column says when or in which version. */
const signedColumn = /\bdate\b|\bversion\b|\brev(?:ision)?\b|\bissue\b|signature|datum|fecha|firma|unterschrift|日付|日期|版/i;

const signingHeading =
	/^[#\s\d.]*(?:document |review and )?(?:approvals?|sign-?offs?|signatures?|signatories|freigabe(?:n|vermerk)?|genehmigung|unterschriften|aprobaci[oó]n|firmas|approbation|signatures?|承認)\b.{0,20}$/iu;

/** In a table of signatures somebody stands behind the role. */
function isSigned(chunk: Chunk): boolean {
	return chunk.rows.slice(1).some(row => row.cells.slice(1).some(cell => namesSomebody(visibleText(chunk, cell))));
}

const approvedBy =
	/^[ \t>*+-]*(?:approved|authori[sz]ed|released|genehmigt|freigegeben|aprobado|approuvée?|validée?)(?: and \w+)? (?:by|von|durch|por|par)\b[\s:]*([^\n]*)/gim;

const approverInLine = derivedFromChunk(({ plain }: Chunk): { readonly found: boolean } => {
	const isNamed =
		/\b(?:by|von|durch|por|par)\b/i.test(plain) &&
		[...plain.matchAll(approvedBy)].some(([, name = '']) => namesSomebody(name.replace(/_{2,}.*$/, '').trim()));
	return isNamed ? named : notNamed;
});

const named = { found: true };
const notNamed = { found: false };
