/**
 * Words in which quality management is written about in other languages, each with an English one: enough to tell what a heading or a
 * paragraph is about, no more. A word stands for all that begin with it; German compounds and East Asian words are taken apart.
 */
const german =
	'abteilung department, abweich nonconformity, analyse analysis, anbieter provider, anforder requirement, angebot quotation, ' +
	'anhang annex, anwendungsbereich scope, arbeitsanweisung work instruction, arbeitsumgebung environment, audit audit, aufbewahr retention, ' +
	'aufgabe responsibility, auftrag order, aufzeichn record, ausbild training, ausrüst equipment, auswahl selection, bedürfnis need, ' +
	'befugnis authority, beherrsch control, behand treatment, benutzer user, berechtig access right, bericht report, beschaff purchasing, ' +
	'beschwerde complaint, bestellung order, betrieb operation, bewert evaluation review, bewusst awareness, beziehung relationship, ' +
	'daten data, dienstleist service, dokument document, durchführ operation, einkauf purchasing, eigentum property, entwicklung development, ' +
	'entsorg disposal, erbring provision, ereignis event, erfordernis need, ergebnis result output, erwart expectation, extern external, ' +
	'fehler nonconformity defect, festleg determining, forderung requirement, fortlaufend continual, freigabe release, führung leadership, ' +
	'gefährdung hazard, geltungsbereich scope, geschäft business, gesetz legal, gestaltung design, hersteller manufacturer, infrastruktur infrastructure, ' +
	'information information, informiert information, instandhalt maintenance, interessiert interested, internen internal, interner internal, internes internal, kalibrier calibration, ' +
	'kennzeichn identification, klassifi classification, kommunikation communication, kompetenz competence, konformität conformity, kontext context, ' +
	'kontinuität continuity, korrektur correction corrective, kryptogra cryptography, kunde customer, ' +
	'leistung performance, leitlinie policy, lenkung control, lieferant supplier, liefer supplier delivery, lücke gap, management management, ' +
	'maßnahme action, massnahme action, messung measurement, messmittel measuring equipment, mitarbeit personnel, ' +
	'nachweis evidence, nichtkonform nonconformity, notfall emergency, oberste top, operativ operational, organisat organization, partei party, ' +
	'planung planning, politik policy, produkt product, produktion production, protokoll log, ' +
	'prozess process, prüfmittel measuring equipment, prüfung inspection, qualität quality, reklamation complaint, ' +
	'ressource resource, rückmeldung feedback, rückverfolg traceability, richtlinie policy, risiko risk, risiken risk, ' +
	'chancen opportunity, rollen role, schulung training, schutz protection, schwachstelle vulnerability, sicherheit security, datensicherung backup, zufriedenheit satisfaction, ' +
	'standort site, steuerung control, tätigkeit activity, themen issue, ' +
	'überarbeit revision, überprüf review, überwach monitoring, umfeld context, umgebung environment, umgang address handling, ' +
	'ungelenkt control, unterauftrag subcontractor, unternehmen organization, ursache cause, validier validation, verantwort responsibility, ' +
	'verbesser improvement, verfahren procedure, verfügbar availability, verifizier verification, verpflicht commitment, verschlüssel encryption, ' +
	'verstehen understanding, vertraulich confidentiality, vertrag contract, vorbeug preventive, vorfall incident, vorfälle incident, ' +
	'wartung maintenance, wechselwirk interaction, wiederherstell recovery, wirksam effectiveness, wissen knowledge, ' +
	'zertifi certificate, ziele objective, zielen objective, zugang access, zugriff access, zulieferer supplier, zuständig responsibility, änderung change';

const french =
	'achats purchasing, amélioration improvement, analyse analysis, approbation approval, autorité authority, ' +
	'compétence competence, conformité conformity, conscience awareness, contexte context, contrôle control, ' +
	'documentée documented, domaine scope, données data, développement development, enregistrement record, ' +
	'exigence requirement, externe external, fournisseur supplier, étalonnage calibration, évaluation evaluation, ' +
	'infrastructures infrastructure, intéressée interested, libération release, livraison delivery, maîtrise control, mesure measurement, ' +
	'objectif objective, opérationnel operational, opportunité opportunity, parties party, politique policy, prestataire provider, ' +
	'processus process, produits product, qualité quality, réclamation complaint, responsabilité responsibility, ressource resource, ' +
	'revue review, risque risk, rôles role, sécurité security, sensibilisation awareness, traçabilité traceability, vérification verification';

const spanish =
	'acción action, acciones action, alcance scope, ambiente environment, análisis analysis, auditoría audit, autoridad authority, calibración calibration, ' +
	'calidad quality, cambio change, capacitación training, cliente customer, competencia competence, compras purchasing, compromiso commitment, ' +
	'comunicación communication, conformidad conformity, conocimiento knowledge, contexto context, correctiva corrective, dirección management, ' +
	'diseño design, documentada documented, desarrollo development, desempeño performance, equipos equipment, evaluación evaluation, ' +
	'expectativa expectation, externo external, formación training, gestión management, incidente incident, infraestructura infrastructure, ' +
	'interesada interested, liberación release, liderazgo leadership, medición measurement, mejora improvement, necesidad need, ' +
	'objetivo objective, operacional operational, oportunidad opportunity, organización organization, partes party, personas person, planificación planning, ' +
	'política policy, procedimiento procedure, proceso process, producción production, productos product, proveedor supplier, quejas complaint, ' +
	'queja complaint, recursos resource, registros record, requisito requirement, responsabilidad responsibility, revisión review, riesgo risk, ' +
	'satisfacción satisfaction, seguimiento monitoring, seguridad security, servicio service, trazabilidad traceability, verificación verification';

const eastAsian =
	'内部監査 internal audit, 監査 audit, 品質 quality, 方針 policy, 目標 objective, 力量 competence, 教育 training, 訓練 training, 認識 awareness, ' +
	'文書 document, 記録 record, 管理 control, 状況 context, 組織 organization, 利害関係者 interested party, 顧客 customer, 満足 satisfaction, ' +
	'購買 purchasing, 供給者 supplier, 外部提供者 external provider, 設計 design, 開発 development, 製造 production, 設備 infrastructure equipment, ' +
	'施設 infrastructure facility, 測定 measuring, 校正 calibration, 監視 monitoring, 資源 resource, 是正処置 corrective action, 不適合 nonconformity, ' +
	'改善 improvement, 継続的 continual, リスク risk, 機会 opportunity, マネジメントレビュー management review, 責任 responsibility, 権限 authority, ' +
	'役割 role, 変更 change, 計画 planning, 要求事項 requirement, 苦情 complaint, コミュニケーション communication, 適用範囲 scope, プロセス process, ' +
	'リーダーシップ leadership, 経営者 top management, 情報 information, 保護 protection, 識別 identification, 追跡 traceability, ' +
	'内部审核 internal audit, 审核 audit, 质量 quality, 方针 policy, 目标 objective, 能力 competence, 培训 training, 文件 document, 记录 record, ' +
	'控制 control, 管理评审 management review, 采购 purchasing, 供应商 supplier, 纠正措施 corrective action, 不合格 nonconformity, 风险 risk, 顾客 customer';

/** Small words that say nothing by themselves. */
export const foreignSmallWords: readonly string[] = (
	'der die das und ist sind von vom zum zur mit für auf bei nach nicht werden wird ein eine einer eines oder als auch durch dem den des im am ihr ihre ihres ihren dieses diese zweck ' +
	'le les la du et est pour avec dans par sur une aux qui que sont son ses leur leurs au ' +
	'el los las del para con por como se es su sus al'
).split(' ');

interface Entry {
	readonly word: string;
	readonly english: readonly string[];
}

/** By the first letter, the longest first. */
const entries: ReadonlyMap<string, readonly Entry[]> = tableOf([german, french, spanish, eastAsian].join(', '));

function tableOf(source: string): ReadonlyMap<string, readonly Entry[]> {
	const table = new Map<string, Entry[]>();
	for (const row of source.split(', ')) {
		const [word = '', ...english] = row.split(' ');
		const letter = word.charAt(0);
		table.set(letter, [...(table.get(letter) ?? []), { word, english }]);
	}
	return new Map([...table].map(([letter, rows]) => [letter, rows.sort((a, b) => b.word.length - a.word.length)]));
}

/** What may stand between two parts of a compound: `Qualität-s-politik`, `Dokument-en-lenkung`. */
const longestLink = 3;

/** English words for a word of another language, in lower case; none where it is not known. */
export function englishFor(word: string): readonly string[] {
	const isLatin = /^\p{Script=Latin}/u.test(word);
	const found: string[] = [];
	for (let at = 0, skipped = 0; at < word.length && (!isLatin || skipped <= (found.length === 0 ? 0 : longestLink)); ) {
		const entry = entries.get(word.charAt(at))?.find(each => word.startsWith(each.word, at));
		found.push(...(entry?.english ?? []));
		skipped = entry === undefined ? skipped + 1 : 0;
		at += entry?.word.length ?? 1;
	}
	return found;
}
