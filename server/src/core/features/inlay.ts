import { clauseMeant } from '../index/editions.ts';
import { numberSpanOf } from '../index/numberSpan.ts';
import { syntaxOf, type WorkspaceDocument, type World } from '../index/world.ts';
import { verifiedMark } from '../standards/labels.ts';
import { lineAt, lineSpanAt, offsetAt, positionAt, spanOf } from '../text/snapshot.ts';
import { overlaps, type Position, type Range } from '../text/span.ts';

/** The title of a clause, shown behind its number. */
export interface TitleHint {
	readonly position: Position;
	readonly label: string;
	readonly tooltip: string;
}

/** Titles for the clause numbers in a range; not where the line says the title already, and once for each number of a line. */
export function titleHintsIn(world: World, document: WorkspaceDocument, range: Range): readonly TitleHint[] {
	const wanted = spanOf(document.snapshot, range);
	const hints = new Map<string, TitleHint>();
	for (const claim of document.reading.facts.claims) {
		const span = numberSpanOf(document, claim);
		const clause =
			overlaps({ from: span.from, to: span.to + 1 }, wanted) || wanted.from === wanted.to ? clauseMeant(world, claim) : undefined;
		if (clause === undefined || clause.heading === '' || document.snapshot.text.slice(span.from, span.to) !== claim.clause) {
			continue;
		}
		const line = lineSpanAt(document.snapshot, lineAt(document.snapshot, span.from));
		const isSaid = document.snapshot.text.slice(line.from, line.to).toLowerCase().includes(clause.heading.toLowerCase());
		const key = `${line.from} ${claim.clause}`;
		if (!isSaid && !hints.has(key)) {
			hints.set(key, {
				position: positionAt(document.snapshot, span.to),
				label: clause.heading,
				tooltip: `${clause.topic}${verifiedMark(clause)}`,
			});
		}
	}
	return [...hints.values()].filter(hint => !isCrowded(document, hint, [...hints.values()]));
}

/** A line of front matter that names several clauses would drown in their titles. */
function isCrowded(document: WorkspaceDocument, hint: TitleHint, all: readonly TitleHint[]): boolean {
	const head = syntaxOf(document).frontMatter;
	const isInHead = head !== undefined && offsetAt(document.snapshot, hint.position) < head.to;
	return isInHead && all.some(other => other !== hint && other.position.line === hint.position.line);
}
