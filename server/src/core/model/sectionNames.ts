/**
 * What authors call the sections that most documents have, each line one section; normalized as names of documents are: lower case,
 * `ä` as `ae`, no accents, words apart by one blank.
 */
const groups: readonly string[] = [
	'purpose|objective|objectives|aim|aims|intent|goal|goals|purpose and objectives|zweck|ziel|ziele|zielsetzung|zweck und ziel|objet|objectif|objectifs|but|finalite|objetivo|objetivos|objeto|proposito|目的',
	'scope|field of application|scope of application|area of application|applicability|application|applies to|geltungsbereich|anwendungsbereich|gueltigkeitsbereich|geltung|domaine d application|champ d application|perimetre|portee|alcance|ambito|ambito de aplicacion|campo de aplicacion|適用範囲|範囲|适用范围|范围',
	'responsibilities|responsibility|roles and responsibilities|roles|responsibilities and authorities|roles responsibilities and authorities|responsibility and authority|accountabilities|accountability|who does what|verantwortlichkeiten|verantwortlichkeit|verantwortung|zustaendigkeiten|zustaendigkeit|rollen|rollen und verantwortlichkeiten|responsabilites|responsabilite|roles et responsabilites|responsabilidades|responsabilidad|roles y responsabilidades|責任|責任と権限|役割と責任|职责|职责与权限',
	'procedure|procedures|process|process steps|process description|process descriptions|procedure description|description of procedure|steps|workflow|work flow|method|activities|instructions|ablauf|vorgehen|vorgehensweise|verfahren|durchfuehrung|prozess|prozesse|prozessbeschreibung|prozessbeschreibungen|verfahrensbeschreibung|prozessablauf|beschreibung|deroulement|mode operatoire|processus|procedimiento|desarrollo|proceso|descripcion|手順|手順の内容|程序|工作程序',
	'records|record|quality records|record keeping|records and retention|records and documentation|records and evidence|retained documented information|documented information|aufzeichnungen|nachweise|aufzeichnungen und nachweise|dokumentation|dokumentierte information|enregistrements|registros|記録|记录',
	'definitions|terms|terms and definitions|definitions and abbreviations|definitions and acronyms|terms and abbreviations|terminology|glossary|abbreviations|acronyms|begriffe|begriffe und definitionen|definitionen|begriffe und abkuerzungen|abkuerzungen|glossar|definitions et abreviations|termes et definitions|glossaire|definiciones|terminos y definiciones|glosario|定義|用語の定義|用語及び定義|定义|术语和定义',
	'references|reference documents|normative references|related documents|related procedures|applicable documents|associated documents|supporting documents|documents referenced|see also|mitgeltende unterlagen|mitgeltende dokumente|verweise|referenzen|normative verweise|documents associes|documents de reference|references normatives|documents applicables|referencias|documentos relacionados|documentos de referencia|引用文書|参照文書|関連文書|引用文件|相关文件',
	'revision history|change history|version history|document history|history of changes|history of revisions|history|change log|revision log|revisions|document revision history|amendment history|aenderungshistorie|revisionshistorie|versionshistorie|aenderungsverzeichnis|aenderungen|historie|historique|historique des revisions|historique des modifications|historial de cambios|historial de revisiones|control de cambios|改訂履歴|変更履歴|修订记录|修订历史',
	'attachments|annexes|appendices|annex|appendix|attachments and forms|anlagen|anlage|anhang|anhaenge|anexos|anexo|附属書|付録|添付資料|附件|附录',
	'forms|templates|forms and templates|related forms|formulare|vorlagen|formblaetter|formulaires|modeles|formularios|plantillas|様式|表单',
	'policy|policy statement|policy statements|policies|policy requirements|leitlinie|politik|grundsaetze|richtlinie|politique|politica|方針|方针',
	'training|training and competence|training requirements|competence|competence and training|schulung|schulungen|kompetenz|formation|formacion|capacitacion|教育訓練|培训',
	'inputs|input|inputs of process|eingaben|eingangsgroessen|donnees d entree|elements d entree|entradas|インプット',
	'outputs|output|outputs of process|ergebnisse|ausgaben|donnees de sortie|elements de sortie|salidas|アウトプット',
	'metrics|key performance indicators|kpis|indicators|performance indicators|measures of performance|kennzahlen|indicateurs|indicadores|指標',
	'approval|approvals|review and approval|approval and review|freigabe|genehmigung|approbation|aprobacion|承認',
	'review|document review|review and maintenance|review and revision|periodic review|ueberpruefung|revue|revision del documento|見直し',
	'exceptions|exceptions and exemptions|ausnahmen|derogations|exceptions de la politique|excepciones|例外',
	'enforcement|compliance and enforcement|enforcement and sanctions|durchsetzung|sanctions|cumplimiento',
	'introduction|overview|background|general|einleitung|einfuehrung|ueberblick|allgemeines|generalites|introduccion|generalidades|はじめに|概要|总则',
];

const groupOf: ReadonlyMap<string, readonly string[]> = new Map(
	groups.map(line => line.split('|')).flatMap(names => names.map(name => [name, names] as const)),
);

/** All names of the section that is called so, in any language, this one first. @param name normalized. */
export function sectionNamesLike(name: string): readonly string[] {
	return [name, ...(groupOf.get(name) ?? []).filter(other => other !== name)];
}

export function isUsualName(name: string): boolean {
	return groupOf.has(name);
}

/** Sections that are often called after what they are about: `Audit process`, `Design review records`. */
const calledByLastWord: readonly string[] = ['procedure', 'records', 'policy', 'forms'];

/** The last words of headings of the section that is called so; none for most. @param name normalized. */
export function lastWordsFor(name: string): readonly string[] {
	const isCalledSo = calledByLastWord.some(usual => groupOf.get(usual)?.includes(name));
	return isCalledSo ? sectionNamesLike(name).filter(other => !other.includes(' ')) : [];
}
