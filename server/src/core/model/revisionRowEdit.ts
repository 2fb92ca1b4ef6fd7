import type { Edit } from '../text/edit.ts';
import { lineAt, lineSpanAt, type Snapshot } from '../text/snapshot.ts';
import type { RevisionColumn, RevisionTable } from './revisionTable.ts';
import { bareVersion } from './sameValue.ts';

/** What a new row says, by column. */
export type NewRevision = Readonly<Partial<Record<RevisionColumn, string>>>;

/** Puts a row where the table has its newest ones, in the form of the row beside it. */
export function revisionRowEdit(
	snapshot: Snapshot,
	{ columns, rows, isDescending, newest }: RevisionTable,
	revision: NewRevision,
): Edit | undefined {
	const beside = newest ?? rows.at(-1);
	if (beside === undefined) {
		return undefined;
	}
	const line = lineSpanAt(snapshot, lineAt(snapshot, beside.from));
	const before = snapshot.text.slice(line.from, beside.from);
	const row = snapshot.text.slice(beside.from, beside.to);
	const bare = bareVersion(beside.versionText) ?? beside.versionText;
	const prefix = beside.versionText.slice(0, beside.versionText.lastIndexOf(bare));
	const cells = columns.map(column => (column === 'version' ? `${prefix}${revision.version ?? ''}` : (revision[column] ?? '')));
	const text = `${before}${/^\s*\|/.test(row) ? '| ' : ''}${cells.join(' | ')}${/\|\s*$/.test(row) ? ' |' : ''}`;
	return isDescending
		? { from: line.from, to: line.from, insert: text + snapshot.eol }
		: { from: line.to, to: line.to, insert: snapshot.eol + text };
}
