import type { Block, Syntax } from '../syntax/markdown.ts';
import { announcesOthers, isUsualHeading } from './headingNames.ts';
import { headingId } from './idPrefixes.ts';
import { normalizeKey } from './metadataKeys.ts';

/**
 * Where a document's own metadata may stand. `title`: above all headings, or below the title. `subtitle`: below a second heading that may
 * be the title. `control`: below a heading that speaks of document control. `first`: at the beginning of a section that the title heads
 * without a word between. `last`: at the very end. `body`: below any other heading, where what is said of something else looks the same.
 */
export type Standing = 'title' | 'subtitle' | 'control' | 'first' | 'last' | 'body';

export interface HeadBlock {
	readonly block: Block;
	readonly standing: Standing;
	/** The words of its heading; empty where it has none. */
	readonly heading: string;
}

export interface Head {
	readonly parts: readonly HeadBlock[];
	/** The headings that are its titles, or may be. */
	readonly titles: readonly string[];
}

/** How far down a document its head may reach, in blocks. */
const headLength = 30;

/**
 * What comes before the second heading that has text above it, and what stands below headings of document control: of those that name it,
 * wherever they stand; of those that speak of revisions, approval and the like, near the top.
 * @param titles those of the front matter.
 */
export function headOf(syntax: Syntax, titles: readonly string[]): Head {
	const { blocks, sections } = syntax;
	const end = endOfHead(blocks);
	const texts = sections.map(({ heading }) => textOf(heading === undefined ? undefined : blocks[heading]));
	const standings = standingsOf(syntax, texts, titles);
	const parts = blocks.flatMap((block, i): HeadBlock[] => {
		const standing = standings[block.section] ?? 'body';
		const part = { block, heading: texts[block.section] ?? '' };
		const isLast = i === blocks.length - 1;
		if (standing === 'control') {
			return [{ ...part, standing }];
		}
		if (i >= headLength || (standing !== 'controlNear' && i >= end && !isLast)) {
			return [];
		}
		const heading = sections[block.section]?.heading ?? 0;
		const isFirst = i === heading + 1 && blocks.slice(0, heading).every(isNoText);
		const inBody = isFirst ? 'first' : isLast ? 'last' : 'body';
		return [{ ...part, standing: standing === 'controlNear' ? 'control' : standing === 'body' ? inBody : standing }];
	});
	return { parts, titles: texts.filter((text, i) => text !== '' && (i === 1 || standings[i] === 'title' || standings[i] === 'subtitle')) };
}

/** The standing of what is below each heading. */
function standingsOf(syntax: Syntax, texts: readonly string[], titles: readonly string[]): readonly (Standing | 'controlNear')[] {
	const { blocks, sections } = syntax;
	const isTitled = isTitle(syntax, titles);
	return sections.map(({ heading }, section) => {
		const text = texts[section] ?? '';
		const isSecond = section === 2 && blocks.slice(0, heading).every(isNoText);
		const isSecondTitle = isSecond && (headingId(text, []) !== undefined || (!isTitled && isOneOf(titles, text)));
		if (heading === undefined || (section === 1 && isTitled) || isSecondTitle) {
			return 'title';
		}
		if (controlTitle.test(text) || nearControlTitle.test(text)) {
			return controlTitle.test(text) ? 'control' : 'controlNear';
		}
		return isSecond && isTitled && !sectionNumber.test(text) && !isUsualHeading(text) && !announcesOthers(text) ? 'subtitle' : 'body';
	});
}

const sectionNumber = /^(?:[\d§]|(?:[A-Z]|[IVX]+)[.)]\s)/;

/** The first heading is the title; but where the front matter has another one, and more headings are of its level, it is a section's. */
function isTitle({ blocks, sections }: Syntax, titles: readonly string[]): boolean {
	const [, first, ...others] = sections;
	const isKnown = titles.some(title => normalizeKey(title) !== '');
	const isOther = isKnown && !isOneOf(titles, textOf(blocks[first?.heading ?? -1]));
	return !(isOther && others.some(({ level }) => level === first?.level));
}

/** Is a heading one of these titles, or another wording of one? `SOP Purchasing` is `Purchasing of materials`. */
function isOneOf(titles: readonly string[], text: string): boolean {
	const heading = normalizeKey(text);
	const words = isUsualHeading(text) || announcesOthers(text) ? [] : contentWords(heading);
	const known = titles.map(normalizeKey).filter(title => title !== '');
	return known.some(title => heading.includes(title) || title.includes(heading) || contentWords(title).some(word => words.includes(word)));
}

function contentWords(key: string): readonly string[] {
	return key.split(' ').filter(word => word.length > 3 && !/\d/.test(word) && !ofAnyTitle.test(word));
}

/** Words that titles of many documents share. */
const ofAnyTitle =
	/^(?:quality|management|systems?|documents?|process(?:es)?|procedures?|polic(?:y|ies)|manual|handbook|plans?|reports?|records?|forms?|standard|operating|work|instructions?|with|from|this|that|qualität\w*|verfahren\w*|prozess\w*|handbuch|richtlinie|arbeitsanweisung|dokument\w*|eine[rsmn]?|calidad|gestión|sistema|procedimiento|proceso|política|para|qualité|système|procédure|processus|politique|pour|dans)$/u;

/** The words of a heading. */
function textOf(block: Block | undefined): string {
	return block?.chunk.kind === 'heading'
		? block.chunk.plain
				.replace(/^[\s#]+/, '')
				.replace(/\s+[#=-]+\s*$/, '')
				.trim()
		: '';
}

function endOfHead(blocks: readonly Block[]): number {
	const from = blocks.findIndex(block => !isNoText(block));
	const headings = from < 0 ? [] : blocks.flatMap(({ chunk }, i) => (i > from && chunk.kind === 'heading' ? [i] : []));
	return headings[1] ?? blocks.length;
}

function isNoText({ chunk }: Block): boolean {
	return chunk.kind === 'heading' || chunk.kind === 'comment';
}

const controlTitle =
	/document (?:control|information|details|data)|dokument(?:en)?-?(?:lenkung|information|daten)|(?:contrôle|maîtrise|informations?|identification) (?:du|des) documents?|(?:control|información|datos) (?:del?|de los) documentos?|文書(?:情報|管理情報)/i;

const nearControlTitle = new RegExp(
	`^[\\s#\\d.)*]*(?:${[
		'(?:handbook|manual|policy|procedure|sop|form|record|meeting|general|template)[ -](?:control|information|details|data|history|properties)',
		'(?:handbuch|dokument|sitzungs|richtlinien|verfahrens|allgemeine)[ -]?(?:informationen|details|daten|angaben|status)',
		'(?:document |policy )?(?:metadata|metadaten|métadonnées|metadatos)',
		'(?:document )?(?:revisions?|versions?|changes?|amendments?)(?:[ -](?:and \\w+ )?(?:control|information|details|data|history|status|log|record|table))?',
		'(?:revisions|versions|änderungs)-?(?:stand|historie|verzeichnis|übersicht|daten)',
		'(?:document )?(?:approvals?|release|sign-?offs?|signatures?|authori[sz]ation)(?: and (?:approval|release|sign-?off|signatures?))?',
		'(?:review|revision) and approval',
		'freigaben?|genehmigung|unterschriften|approbation|aprobación|firmas',
		'historique(?: des (?:révisions|versions))?|historial(?: de (?:revisiones|versiones|cambios))?|control de (?:versiones|revisiones|cambios)',
		'informations? générales?|información general',
		'改訂履歴|承認',
	].join('|')})[\\s:*]*$`,
	'iu',
);
