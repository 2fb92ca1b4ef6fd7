import { groupBy } from '../../core/base/sorted.ts';
import type { ClaimRead, FactsOfDocument, IdMentionRead, MetadataRead, ReferenceRead } from '../../core/features/facts.ts';
import { fieldLabel, kindReading } from '../../core/features/readingWords.ts';
import { padded, widthOf } from './columns.ts';
import { counted } from './report.ts';

/** A line of the report: what was read, and from where. */
interface Row {
	readonly line: number | undefined;
	readonly what: string;
	readonly source: string;
}

/** The workspace that references were resolved in. */
export interface ReadAmong {
	readonly root: string;
	readonly documents: number;
}

/** For a terminal: `line  what  (source)`, group by group. Lines begin at 1. */
export function factsAsText(facts: FactsOfDocument, { root, documents }: ReadAmong): string {
	const { id, recognized } = facts;
	const head = [
		facts.path,
		`  Title   ${facts.title}`,
		`  Id      ${id === undefined ? 'none' : `${id.text} (${id.sourceLabel}${id.line === undefined ? '' : `, line ${id.line + 1}`})`}`,
		`  Kind    ${kindReading(facts.kind)}`,
		`  Read as ${
			recognized === undefined
				? 'no document of a QMS, so that nothing is reported on it'
				: `a document of a QMS: ${recognized.startsWith('it has ') ? fieldLabel(recognized) : recognized}`
		}`,
		`  Among   ${counted(documents, 'document')} in ${root}`,
	];
	const groups = [
		group('Metadata', facts.metadata.map(metadataRow)),
		group(
			'Sections',
			facts.sections.map(({ line, title, level }) => ({ line, what: `${'  '.repeat(level - 1)}${title}`, source: '' })),
		),
		group('Clauses claimed', facts.claims.map(claimRow)),
		group(
			'Clauses only cited',
			facts.citations.map(claim => ({ line: claim.line, what: claimLabel(claim), source: 'cited in the text' })),
		),
		group(
			'Standards named',
			facts.standards.map(({ line, name, edition }) => ({
				line,
				what: edition === undefined ? name : `${name}:${edition}`,
				source: edition === undefined ? 'no year' : '',
			})),
		),
		group(
			'Links',
			facts.references.map(reference => ({
				line: reference.line,
				what: reference.target,
				source: referenceOutcome(reference, facts.path),
			})),
		),
		group(
			'Ids mentioned',
			facts.ids.map(mention => ({ line: mention.line, what: mention.text, source: idOutcome(mention, facts.path) })),
		),
	];
	return `${[head.join('\n'), ...groups].join('\n\n')}\n`;
}

/** Rows that say the same are one, with all their lines. */
function group(title: string, rows: readonly Row[]): string {
	if (rows.length === 0) {
		return `${title}: none`;
	}
	const merged = [...groupBy(rows, ({ what, source }) => `${what}\n${source}`).values()];
	const shown = merged.map(same => ({ row: same[0] as Row, also: [...new Set(same.map(({ line }) => line))].slice(1) }));
	const width = Math.max(...shown.map(({ row }) => widthOf(shortened(row.what))).filter(length => length <= widestColumn), 0);
	const lines = shown.map(({ row, also }) => {
		const place = row.line === undefined ? '' : String(row.line + 1);
		const source = [row.source === '' ? '' : `(${row.source})`, alsoIn(also)].filter(part => part !== '').join(' ');
		return `  ${place.padStart(5)}  ${padded(shortened(row.what), width)}  ${source}`.trimEnd();
	});
	return [`${title} (${rows.length})`, ...lines].join('\n');
}

/** What is longer stands out to the right, so that one long value does not push all sources away. */
const widestColumn = 72;
const longestText = 300;

function shortened(text: string): string {
	const line = text.replace(/\n/g, ' ');
	return line.length > longestText ? `${line.slice(0, longestText - 1)}…` : line;
}

/** So many lines of one thing are enough to find it. */
const linesShown = 6;

function alsoIn(lines: readonly (number | undefined)[]): string {
	if (lines.length === 0) {
		return '';
	}
	const shown = lines.slice(0, linesShown).map(line => (line ?? 0) + 1);
	const more = lines.length - shown.length;
	return `also in ${lines.length === 1 ? 'line' : 'lines'} ${shown.join(', ')}${more === 0 ? '' : ` and ${more} more`}`;
}

function metadataRow({ field, key, values, sourceLabel, line }: MetadataRead): Row {
	const isSaid = key === '' || key.toLowerCase() === fieldLabel(field);
	return {
		line,
		what: `${fieldLabel(field).padEnd(14)} ${values.length === 0 ? '(empty)' : values.join(', ')}`,
		source: isSaid ? sourceLabel : `${sourceLabel}, "${key}"`,
	};
}

function claimRow(claim: ClaimRead): Row {
	const { subject, section, sourceLabel } = claim;
	const by = `by ${sourceLabel === 'front matter' ? '' : 'a '}${sourceLabel}`;
	const whose =
		subject === undefined
			? `for ${section === undefined ? 'the document' : `"${section}"`}`
			: subject.kind === 'gap'
				? 'for no document yet'
				: subject.kind === 'notApplicable'
					? 'as not applicable'
					: `for ${subject.resolved ?? `"${subject.text}", which is no document here`}`;
	return { line: claim.line, what: claimLabel(claim), source: `${by}, ${whose}` };
}

function claimLabel({ label, meant }: ClaimRead): string {
	return meant === undefined ? `${label} (no such clause is known here)` : label;
}

function referenceOutcome({ kind, resolved, outcome }: ReferenceRead, path: string): string {
	switch (outcome) {
		case 'document':
			return resolved === path ? 'this document' : (resolved ?? '');
		case 'file':
			return `${resolved}, a file but no document`;
		case 'missing':
			return kind === 'wiki' ? 'no document is called so' : 'nothing is there';
		case 'unknown':
			return 'outside the workspace';
	}
}

function idOutcome({ resolved, outcome }: IdMentionRead, path: string): string {
	switch (outcome) {
		case 'missing':
			return 'no document has this id';
		case 'unknown':
			return 'not an id of the kind used here';
		default:
			return resolved === path ? 'this document' : (resolved ?? '');
	}
}
