import type { DocumentKind } from './facts.ts';
import { leadingId, normalizeId, shapeOf } from './ids.ts';

const kindsByPrefix: ReadonlyMap<string, DocumentKind> = new Map([
	...['QM', 'QMM', 'MAN', 'QMH'].map(prefix => [prefix, 'manual'] as const),
	...['POL', 'QPOL', 'PO'].map(prefix => [prefix, 'policy'] as const),
	...['SOP', 'QP', 'PR', 'PRO', 'PROC', 'QSP', 'VA'].map(prefix => [prefix, 'procedure'] as const),
	...['WI', 'AA', 'INS', 'IT'].map(prefix => [prefix, 'workInstruction'] as const),
	...['FRM', 'FORM', 'QF', 'FO', 'FB', 'TMP', 'TPL', 'TMPL', 'CL'].map(prefix => [prefix, 'form'] as const),
	...['REC', 'RCD'].map(prefix => [prefix, 'record'] as const),
	...['REG', 'LST', 'ML'].map(prefix => [prefix, 'register'] as const),
	...['PLN', 'PLAN'].map(prefix => [prefix, 'plan'] as const),
	...['RPT', 'REP'].map(prefix => [prefix, 'report'] as const),
]);

/** Letters of documents that tell no kind: houses give them to manuals, procedures and plans alike. */
const otherPrefixes: ReadonlySet<string> = new Set(['PG', 'MP', 'MQP', 'PB', 'PE', 'PNT', 'PT', 'DOP']);

/** Kinds that are made each year anew: `PLAN 2026` names the year. */
const yearly: ReadonlySet<DocumentKind> = new Set(['plan', 'report', 'record', 'register']);

/** The kind that the letters of an id tell: `CC-PR-010` is a procedure. */
export function kindOfId(id: string): DocumentKind | undefined {
	return id
		.toUpperCase()
		.split(/[^A-Z]+/)
		.map(part => kindsByPrefix.get(part))
		.find(kind => kind !== undefined);
}

/**
 * The id that a heading begins with. Capitals and a number behind a blank are an id where the letters are those of documents, or the house
 * has such ids: `SOP 2 Records`, but not `KPI 2026` or `HVAC 2 maintenance`. Where the id of the document is known, only one like it counts.
 * @param known ids of more trusted places, normalized.
 */
export function headingId(text: string, known: readonly string[], isOfHouse: (id: string) => boolean = () => false): string | undefined {
	const id = leadingId(text);
	if (id === undefined) {
		return undefined;
	}
	const normalized = normalizeId(id);
	if (known.some(other => other.endsWith(normalized) || normalized.endsWith(other)) || isOfHouse(id)) {
		return id;
	}
	const isLike = known.length === 0 || known.some(other => shapeOf(other) === shapeOf(normalized));
	return isLike && isSureId(id) ? id : undefined;
}

/** An id without a blank, or with letters of documents; behind those of a plan or a record a year is the year. */
export function isSureId(id: string): boolean {
	const kind = kindOfId(id);
	const isOfDocuments = kind !== undefined || otherPrefixes.has(/^[A-Z]+/.exec(id)?.[0] ?? '');
	const isYear = kind !== undefined && yearly.has(kind) && /\s(?:19|20)\d\d$/.test(id);
	return !/\s/.test(id) || (isOfDocuments && !isYear);
}
