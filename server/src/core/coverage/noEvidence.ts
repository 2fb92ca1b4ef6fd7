import { openPlacesIn, prompt } from '../model/openPlaces.ts';
import { clauseTableOf } from '../model/tables.ts';
import { isPlaceholder } from '../model/visible.ts';
import type { Chunk } from '../syntax/chunk.ts';
import type { Block } from '../syntax/markdown.ts';
import { type Span, spanAround, spansWithin } from '../text/span.ts';

/** Does a block stand in a section that names things without saying anything of them, and is no prose of its own there? */
export function isNaming({ chunk, list }: Block, heading: string): boolean {
	const isProse = list === 0 && chunk.kind === 'paragraph' && /[.!?]\s*$/.test(chunk.plain);
	return contentsHeading.test(heading) || (!isProse && namingHeading.test(heading));
}

/** Is this the heading of a list of the versions of a document? */
export function isHistory(heading: string): boolean {
	return historyHeading.test(heading);
}

const historyHeading =
	/^\W*(?:\d+(?:\.\d+)*\W+)?(?:(?:document |table of )?(?:revisions?|versions?|change|amendment|approval)s? ?(?:history|log|record)|history of (?:changes|revisions)|änderungs(?:historie|verzeichnis|übersicht)|(?:dokumenten|versions)historie|historial de (?:cambios|revisiones|versiones)|historique des (?:révisions|modifications|versions)|改訂履歴|修订(?:历史|记录))\W*$/i;

const contentsHeading = /^\W*(?:\d+\W+)?(?:(?:table of )?contents|inhalts?(?:verzeichnis)?|índice|sommaire|目次)\W*$/i;
const namingHeading =
	/^\W*(?:\d+(?:\.\d+)*\W+)?(?:(?:normative |related |other )?references?(?: documents?)?|related (?:documents?|policies|procedures|links)|(?:reference|associated|applicable|supporting) documents?|bibliography|literature|appendi(?:x|ces)|attachments?|annexes|(?:revision|version|document|change) (?:history|log|control)|abbreviations|(?:mitgeltende|referenzierte) (?:dokumente|unterlagen)|referenzen|verweise|anlagen|anhänge|änderungshistorie|dokumentenhistorie|abkürzungen|referencias|références)\W*$/i;

/** A line of a table of contents, and a table that maps clauses, name things without saying anything of them. */
export function isEvidence({ chunk, list }: Block): boolean {
	if (chunk.kind === 'table') {
		return clauseTableOf(chunk) === undefined;
	}
	if (list === 0 || !/^.{0,2}!?\[/s.test(chunk.text.trim())) {
		return true;
	}
	const link = chunk.links[0];
	return !(chunk.links.length === 1 && link?.kind === 'inline' && link.to - link.from >= chunk.text.trim().length - 2);
}

/**
 * What a template tells its author in quotations is not what the document says: `> Describe here how …`, `> Your policy should …`. A
 * quotation is advice to its end where it begins so.
 */
export function adviceIn(blocks: readonly Block[]): ReadonlySet<Block> {
	const found = new Set<Block>();
	let advises = false;
	let wasQuoted = false;
	for (const block of blocks) {
		advises = block.quoted && ((wasQuoted && advises) || isAdvice(block.chunk));
		wasQuoted = block.quoted;
		if (advises) {
			found.add(block);
		}
	}
	return found;
}

function isAdvice({ plain }: Chunk): boolean {
	return advice.test(plain) || /\b(?:your|you)\b/i.test(plain);
}

const advice =
	/^\W*(?:\p{L}+:\s*)?(?:describe|insert|list|define|explain|document|specify|add|adapt|replace|delete|remove|fill in|provide|include|state|enter|consider|customi[sz]e|note to|guidance|instructions?|example|hint|tip|hinweis|beschreiben|anleitung)\b/iu;

/** A label whose value is still open says nothing: `Feedback: [TODO]`, `| Owner | |`. Nor does a note of what is to be written: `TODO: say who`. */
export function leavesOpen(chunk: Chunk, span: Span, words: number): boolean {
	if (chunk.kind === 'table') {
		const [, ...values] = (chunk.rows.find(({ from }) => from === span.from)?.cells ?? []).map(cell =>
			chunk.text.slice(cell.from, cell.to).trim(),
		);
		return values.length > 0 && values.every(value => value === '' || isPlaceholder(value) || noteToWrite.test(value));
	}
	const prompts = spansWithin(chunk.links, span).filter(link => link.kind === 'shortcut' && prompt.test(link.target));
	const note = noteToWrite.exec(chunk.plain.slice(span.from, span.to))?.[0];
	// What stands behind a prompt in brackets may be the answer.
	if (note !== undefined && spanAround(prompts, span.from + note.length - 1) === undefined) {
		return true;
	}
	const isOpen = prompts.length > 0 || openPlacesIn(chunk).some(place => span.from <= place.from && place.to <= span.to);
	return isOpen && words <= longestLabel;
}

const longestLabel = 6;

/** `TODO: describe who is told`, `To be written by the lead auditor`; not `TODO lists are kept by …`. */
const noteToWrite =
	/^[^\p{L}\p{N}"“„'‘«[]*(?:(?:TODO|TBD|FIXME)(?![\p{L}\p{N}_-]|[\s"”'’»-]{0,3}(?:means|stands for|lists?\b|items?\b|comments?\b))|(?:Todo|To do|Fixme):|[Tt]o be (?:written|described|defined|drafted|specified|added|filled in|decided)\b)/u;

/** A row of an index, `| 05_Backup.md | Backup, restore |`, says what stands in another file. */
export function pointsElsewhere(chunk: Chunk, span: Span): boolean {
	const first = chunk.kind === 'table' ? chunk.rows.find(({ from }) => from === span.from)?.cells[0] : undefined;
	return (
		first !== undefined &&
		/^[\s`*[]*[\w./ -]+\.(?:md|markdown|docx?|xlsx?|pdf|csv|ya?ml|json)\b[^|]*$/i.test(chunk.text.slice(first.from, first.to))
	);
}

/** What a document says it does not deal with: `… are not controlled by this procedure`. */
export function leavesOut(chunk: Chunk, span: Span): boolean {
	return outside.test(chunk.plain.slice(span.from, span.to));
}

const outside =
	/\b(?:not|nor|never) (?:\w+ )?(?:covered|controlled|addressed|dealt with|described|governed|in scope|part of|subject to)\b|\b(?:does|do) not (?:cover|apply to|address|govern|include)\b|\b(?:outside|out of) (?:the |its )?scope\b|\bnicht (?:Bestandteil|Gegenstand|Teil)\b|außerhalb des (?:Geltungs|Anwendungs)bereichs/i;
