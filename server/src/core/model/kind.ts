import { baseNameOf, directoryOf, stemOf } from '../base/paths.ts';
import type { DocumentKind, KindFact, MetadataFact } from './facts.ts';
import { kindOfId } from './idPrefixes.ts';
import { leadingId } from './ids.ts';
import { fieldValue } from './metadata.ts';
import { controlFields, normalizeKey } from './metadataKeys.ts';
import { isPlaceholder } from './visible.ts';

/** Words that name a kind, in the order in which they are tried: a work instruction is not a procedure for containing "instruction". */
const kindWords: readonly (readonly [DocumentKind, RegExp])[] = [
	[
		'workInstruction',
		/\b(?:work instructions?|instructions?|wi|arbeitsanweisung(?:en)?|instrucci(?:ón|ones) de trabajo|instruction de travail)\b/,
	],
	['form', /\b(?:forms?|templates?|checklists?|formular(?:e)?|formblatt|vorlagen?|checkliste|formulario|formulaire|plantilla)\b/],
	['record', /\b(?:records?|minutes|protocols? of|logs?|aufzeichnung(?:en)?|protokoll|registro de calidad|enregistrements?)\b/],
	['register', /\b(?:registers?|master list|lists?|index|matrix|map|mapping|inventory|liste|verzeichnis|registro|registre|matriz)\b/],
	['report', /\b(?:reports?|bericht|informe|rapport)\b/],
	['plan', /\b(?:plans?|programmes?|programs?|plan de|planung)\b/],
	['manual', /\b(?:manuals?|handbooks?|handbuch|qualitätshandbuch|manual de calidad|manuel)\b/],
	[
		'procedure',
		/\b(?:procedures?|sops?|process(?:es)?|standard operating procedures?|verfahren|verfahrensanweisung(?:en)?|prozess(?:e)?|procedimientos?|procédures?)\b/,
	],
	['policy', /\b(?:policy|policies|guidelines?|richtlinien?|leitlinien?|politik|política|politique)\b/],
];

/** The kind of a document of which `qms.yaml` says nothing: told by its metadata, its id, its folder or its title, in that order. */
export function kindOf(path: string, title: string, metadata: readonly MetadataFact[]): KindFact {
	const declared = fieldValue(metadata, 'kind');
	const byMetadata = declared === undefined || isPlaceholder(declared) ? undefined : kindNamedBy(declared);
	if (byMetadata !== undefined) {
		return { kind: byMetadata, source: 'metadata', reason: `type: ${declared}` };
	}
	const id = fieldValue(metadata, 'id') ?? leadingId(stemOf(path)) ?? '';
	const byId = kindOfId(id);
	if (byId !== undefined) {
		return { kind: byId, source: 'id', reason: `the id ${id}` };
	}
	const folder = baseNameOf(directoryOf(path));
	const byFolder = folder === '' ? undefined : kindNamedBy(folder);
	if (byFolder !== undefined) {
		return { kind: byFolder, source: 'folder', reason: `the folder ${folder}` };
	}
	const byTitle = kindNamedBy(title) ?? kindNamedBy(stemOf(path));
	return byTitle === undefined
		? { kind: 'other', source: undefined, reason: 'nothing that names a kind' }
		: { kind: byTitle, source: 'title', reason: 'the title' };
}

function kindNamedBy(words: string): DocumentKind | undefined {
	const normalized = normalizeKey(words.replace(/(?<=[a-z])(?=[A-Z])/g, ' '));
	const camel = normalized.replace(/\s/g, '');
	return kindWords.find(([kind, pattern]) => pattern.test(normalized) || kind.toLowerCase() === camel)?.[0];
}

const readmes = /^(?:readme|contributing|changelog|license|licence|code[ _-]of[ _-]conduct|security|support|authors|notice|todo)$/i;

/** A file that speaks to visitors of the repository, or of a folder, and not as a document of the system. */
export function isReadme(path: string): boolean {
	return readmes.test(stemOf(path));
}

/**
 * Why a file is taken for a document of a quality management system: it is controlled (an id, or two fields of document control),
 * it claims a clause, the house gave it a kind, or its name says so. Undefined for any other file, about which the tool then keeps quiet.
 */
export function recognizedBy(path: string, kind: KindFact, metadata: readonly MetadataFact[], claims: number): string | undefined {
	const fields = new Set(metadata.filter(fact => fact.source !== 'heading' || fact.field === 'id').map(fact => fact.field));
	if (fields.has('id')) {
		return 'it has a document id';
	}
	const control = [...fields].filter(field => controlFields.has(field));
	if (control.length >= 2) {
		return `it has ${control.slice(0, 3).join(', ')}`;
	}
	if (claims > 0) {
		return 'it names the clauses that it covers';
	}
	if (kind.source === 'configuration') {
		return kind.kind === 'other' || /^readme$/i.test(stemOf(path)) ? undefined : `${kind.reason} says so`;
	}
	const isNamed = ['manual', 'policy', 'procedure', 'workInstruction', 'form', 'record'].includes(kind.kind);
	return !isReadme(path) && isNamed && kind.source !== 'title' ? `${kind.reason} says so` : undefined;
}
