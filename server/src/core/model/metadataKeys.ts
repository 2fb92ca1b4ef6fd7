/** What is known of a document beside its text. */
export type MetadataField =
	| 'id'
	| 'title'
	| 'kind'
	| 'version'
	| 'status'
	| 'owner'
	| 'author'
	| 'reviewer'
	| 'approver'
	| 'approvedDate'
	| 'effectiveDate'
	| 'reviewDate'
	| 'date'
	| 'supersedes'
	| 'related'
	| 'standard'
	| 'clauses';

/** The names that authors give the fields, normalized by {@link normalizeKey}; the first is the one that we suggest. */
const aliases: Readonly<Record<MetadataField, readonly string[]>> = {
	id: [
		'id',
		'doc id',
		'document id',
		'document no',
		'document nr',
		'document number',
		'doc no',
		'doc number',
		'document code',
		'sop id',
		'sop no',
		'sop number',
		'policy id',
		'procedure id',
		'procedure no',
		'form id',
		'form no',
		'record id',
		'identifier',
		'reference no',
		'dokument id',
		'dokumenten id',
		'dokumentennummer',
		'dokument nr',
		'codigo',
		'código',
		'código del documento',
		'code',
		'document code',
		'référence',
		'numéro de document',
		'文書番号',
	],
	title: ['title', 'document title', 'doc title', 'name', 'document name', 'titel', 'titulo', 'título', 'titre', '文書名', 'タイトル'],
	kind: [
		'type',
		'doc type',
		'document type',
		'kind',
		'category',
		'document category',
		'dokumenttyp',
		'dokumentenart',
		'dokumentart',
		'tipo',
		'type de document',
	],
	version: [
		'version',
		'revision',
		'rev',
		'rev no',
		'revision no',
		'revision number',
		'version number',
		'document version',
		'document revision',
		'sop version',
		'issue',
		'issue no',
		'ausgabe',
		'versión',
		'revisión',
		'révision',
		'版',
		'版数',
	],
	status: ['status', 'state', 'document status', 'doc status', 'lifecycle', 'estado', 'statut', 'dokumentstatus'],
	owner: [
		'owner',
		'document owner',
		'process owner',
		'policy owner',
		'responsible',
		'responsible person',
		'verantwortlich',
		'verantwortlicher',
		'eigentümer',
		'dokumentenverantwortlicher',
		'prozesseigner',
		'responsable',
		'propriétaire',
		'propietario',
	],
	author: [
		'author',
		'authors',
		'prepared by',
		'written by',
		'created by',
		'drafted by',
		'autor',
		'erstellt von',
		'ersteller',
		'auteur',
		'elaborado por',
		'rédigé par',
		'作成者',
	],
	reviewer: ['reviewer', 'reviewers', 'reviewed by', 'checked by', 'geprüft von', 'prüfer', 'revisado por', 'vérifié par'],
	approver: [
		'approver',
		'approvers',
		'approved by',
		'approval',
		'released by',
		'authorized by',
		'authorised by',
		'freigegeben von',
		'genehmigt von',
		'freigabe',
		'freigabe durch',
		'aprobado por',
		'approuvé par',
		'approbateur',
		'承認者',
	],
	approvedDate: [
		'approved date',
		'approval date',
		'approved on',
		'date approved',
		'date of approval',
		'release date',
		'freigabedatum',
		'fecha de aprobación',
		'date d approbation',
	],
	effectiveDate: [
		'effective date',
		'effective',
		'effective from',
		'date effective',
		'valid from',
		'in force since',
		'gültig ab',
		'in kraft seit',
		'inkraftsetzung',
		'fecha de vigencia',
		'date d effet',
		'date d application',
		'施行日',
	],
	reviewDate: [
		'review due',
		'review date',
		'next review',
		'next review date',
		'review by',
		'due for review',
		'revision date due',
		'nächste prüfung',
		'nächste überprüfung',
		'prüfdatum',
		'próxima revisión',
		'prochaine révision',
	],
	date: [
		'date',
		'last update',
		'last updated',
		'last modified',
		'issue date',
		'revision date',
		'created',
		'date created',
		'datum',
		'letzte änderung',
		'stand',
		'fecha',
		'作成日',
	],
	supersedes: ['supersedes', 'replaces', 'ersetzt', 'reemplaza', 'sustituye', 'remplace'],
	related: ['related', 'related documents', 'see also', 'references', 'mitgeltende dokumente', 'documentos relacionados'],
	standard: [
		'standard',
		'standards',
		'norm',
		'normen',
		'norma',
		'norme',
		'regulatory basis',
		'framework',
		'applicable standard',
		'applicable standards',
		'standard reference',
		'standard references',
		'regulatory reference',
		'regulatory references',
		'normative reference',
		'normative references',
		'reference standard',
		'reference standards',
		'normbezug',
		'normative verweise',
		'normes de référence',
		'normas de referencia',
		'rechtsgrundlage',
		'規格',
	],
	clauses: [
		'clauses',
		'clause',
		'clause reference',
		'clause references',
		'iso clause',
		'iso clauses',
		'iso 9001 clause',
		'iso 9001 clauses',
		'iso 13485 clause',
		'iso 13485 clauses',
		'standard clause',
		'standard clauses',
		'satisfies',
		'covers',
		'requirement',
		'requirements',
		'iso reference',
		'iso references',
		'normkapitel',
		'normabschnitt',
		'kapitel',
		'klausel',
		'cláusula',
		'cláusulas',
		'requisito',
		'条項',
	],
};

const byAlias: ReadonlyMap<string, MetadataField> = new Map(
	Object.entries(aliases).flatMap(([field, names]) => names.map(name => [name, field as MetadataField] as const)),
);

/** The key that we write for a field. */
export const suggestedKeys: Readonly<Record<MetadataField, string>> = {
	id: 'id',
	title: 'title',
	kind: 'type',
	version: 'version',
	status: 'status',
	owner: 'owner',
	author: 'author',
	reviewer: 'reviewer',
	approver: 'approver',
	approvedDate: 'approved_date',
	effectiveDate: 'effective_date',
	reviewDate: 'review_due',
	date: 'date',
	supersedes: 'supersedes',
	related: 'related',
	standard: 'standard',
	clauses: 'clauses',
};

/** `Doc_ID`, `Document No.:` and `document-no` are one key: lower case, words apart by one blank, nothing else. */
export function normalizeKey(key: string): string {
	return key
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** The field a key names, by our list and the house's own names (already normalized). */
export function fieldOfKey(key: string, houseNames: ReadonlyMap<string, MetadataField>): MetadataField | undefined {
	const normalized = normalizeKey(key);
	return houseNames.get(normalized) ?? byAlias.get(normalized);
}

/** Fields of which two in one place say that it is the head of a controlled document and not any table or list. */
export const controlFields: ReadonlySet<MetadataField> = new Set([
	'id',
	'version',
	'status',
	'owner',
	'approver',
	'approvedDate',
	'effectiveDate',
	'reviewDate',
]);
