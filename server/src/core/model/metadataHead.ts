import type { Chunk } from '../syntax/chunk.ts';
import type { Block, Syntax } from '../syntax/markdown.ts';
import { headingId } from './idPrefixes.ts';
import { normalizeKey } from './metadataKeys.ts';

/**
 * Where a document's own metadata may stand. `title`: above all headings, or below the title. `control`: below a heading that speaks of
 * document control. `first`: at the beginning of a section that the title heads without a word between. `last`: at the very end. `body`:
 * below any other heading, where what is said of something else looks the same.
 */
export type Standing = 'title' | 'control' | 'first' | 'last' | 'body';

export interface HeadBlock {
	readonly block: Block;
	readonly standing: Standing;
}

/** How far down a document its head may reach, in blocks. */
const headLength = 30;

/**
 * What comes before the second heading that has text above it, and what stands below headings of document control: of those that name it,
 * wherever they stand; of those that speak of revisions, approval and the like, near the top.
 * @param titles those of the front matter.
 */
export function headOf(syntax: Syntax, titles: readonly string[]): readonly HeadBlock[] {
	const { blocks, sections } = syntax;
	const end = endOfHead(blocks);
	const titleHeading = isTitle(syntax, titles) ? sections[1]?.heading : undefined;
	const standings = sections.map(({ heading }, section): Standing | 'controlNear' => {
		const chunk = heading === undefined ? undefined : blocks[heading]?.chunk;
		if (chunk === undefined || heading === titleHeading || (section === 2 && namesId(chunk) && blocks.slice(0, heading).every(isNoText))) {
			return 'title';
		}
		const text = chunk.plain.trim();
		return controlTitle.test(text) ? 'control' : nearControlTitle.test(text) ? 'controlNear' : 'body';
	});
	return blocks.flatMap((block, i) => {
		const standing = standings[block.section] ?? 'body';
		if (standing === 'control') {
			return [{ block, standing }];
		}
		const isLast = i === blocks.length - 1;
		if (i >= headLength || (standing !== 'controlNear' && i >= end && !isLast)) {
			return [];
		}
		const heading = sections[block.section]?.heading ?? 0;
		const isFirst = standing === 'body' && i === heading + 1 && blocks.slice(0, heading).every(isNoText);
		const inBody = isFirst ? 'first' : isLast ? 'last' : 'body';
		return [{ block, standing: standing === 'controlNear' ? 'control' : standing === 'body' ? inBody : standing }];
	});
}

/** The first heading is the title; but where the front matter has another one, and more headings are of its level, it is a section's. */
function isTitle({ blocks, sections }: Syntax, titles: readonly string[]): boolean {
	const [, first, ...others] = sections;
	const heading = normalizeKey(blocks[first?.heading ?? -1]?.chunk.plain ?? '');
	const known = titles.map(normalizeKey).filter(title => title !== '');
	const isOther = known.length > 0 && !known.some(title => heading.includes(title) || title.includes(heading));
	return !(isOther && others.some(({ level }) => level === first?.level));
}

function endOfHead(blocks: readonly Block[]): number {
	const from = blocks.findIndex(block => !isNoText(block));
	const headings = from < 0 ? [] : blocks.flatMap(({ chunk }, i) => (i > from && chunk.kind === 'heading' ? [i] : []));
	return headings[1] ?? blocks.length;
}

function isNoText({ chunk }: Block): boolean {
	return chunk.kind === 'heading' || chunk.kind === 'comment';
}

/** The second heading is the title where the first one names the house or the kind: `# Procedure`, `## SOP-02 Purchasing`. */
function namesId({ plain }: Chunk): boolean {
	return headingId(plain.replace(/^[\s#]+/, '').trim(), []) !== undefined;
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
