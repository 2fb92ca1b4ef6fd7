import { derived } from '../base/derived.ts';
import type { DocumentFacts, MetadataFact } from './facts.ts';
import { isPlaceholder } from './visible.ts';

/** Where a document stands in its life. `unknown`: it does not say, or nothing that we know to read. */
export type DocumentStatus = 'draft' | 'inReview' | 'approved' | 'obsolete' | 'unknown';

/** What people write for each, in the languages of the metadata keys; in lower case. */
const words: Readonly<Record<Exclude<DocumentStatus, 'unknown'>, string>> = {
	approved:
		'approved, approved for use, approved and effective, effective, active, in force, in effect, in use, released, valid, current, live, ' +
		'aktiv, freigegeben, genehmigt, gültig, in kraft, vigente, en vigor, aprobado, aprobada, approuvé, approuvée, validé, validée, en vigueur, ' +
		'approvato, approvata, in vigore, aprovado, aprovada, em vigor, goedgekeurd, 承認済, 承認済み, 有効, 已批准, 生效',
	draft:
		'draft, first draft, working draft, in draft, wip, work in progress, in progress, in development, entwurf, in arbeit, in bearbeitung, ' +
		'borrador, en borrador, brouillon, bozza, rascunho, concept, 下書き, 草案, ドラフト, 草稿',
	inReview:
		'in review, under review, review, for review, pending review, ready for review, pending approval, awaiting approval, for approval, ' +
		'ready for approval, proposed, in prüfung, zur prüfung, zur freigabe, in freigabe, en revisión, pendiente de aprobación, en révision, ' +
		'en revue, en cours de validation, in revisione, em revisão, レビュー中, 审核中',
	obsolete:
		'obsolete, withdrawn, superseded, retired, archived, deprecated, replaced, cancelled, canceled, void, inactive, expired, no longer valid, ' +
		'ungültig, zurückgezogen, veraltet, ersetzt, außer kraft, archiviert, obsoleto, obsoleta, derogado, anulado, obsolète, périmé, annulé, ' +
		'archivé, vervallen, 廃止, 作废',
};

const byWord: ReadonlyMap<string, Exclude<DocumentStatus, 'unknown'>> = new Map(
	Object.entries(words).flatMap(([status, names]) => names.split(', ').map(name => [name, status as Exclude<DocumentStatus, 'unknown'>])),
);

/** Reads a status as it is written: `Approved`, `✅ approved (v2)`, `approved - 2026-03-01`. A choice that is still to be made is none. */
export function readStatus(text: string): DocumentStatus {
	const plain = plainStatus(text);
	return plain === undefined ? 'unknown' : (byWord.get(plain) ?? 'unknown');
}

/** A status without marks, brackets, dates and case; undefined where it is no plain status. */
export function plainStatus(text: string): string | undefined {
	const plain = text
		.replace(/[*_`\\]+/g, ' ')
		.toLowerCase()
		.replace(/\(.*\)/, '')
		.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
		.replace(/\s+/g, ' ');
	return plain === '' || plain.length > 24 || /[/|,;☐☑]| or | oder /.test(plain) ? undefined : plain;
}

/** The status of a document and where it says so. Sources that say different things make it unknown. */
export interface StatusReading {
	readonly status: DocumentStatus;
	readonly fact: MetadataFact | undefined;
	/** As written. */
	readonly text: string;
}

export const statusOf = derived((facts: DocumentFacts): StatusReading => {
	const given = facts.metadata.flatMap(fact => {
		const [text = '', ...more] = fact.field === 'status' ? fact.values : [];
		return text === '' || more.length > 0 || isPlaceholder(text) ? [] : [{ status: readStatus(text), fact, text }];
	});
	const [first] = given;
	const isOne = first !== undefined && given.every(other => other.status === first.status);
	return isOne ? first : { status: 'unknown', fact: undefined, text: '' };
});
