import type { Span } from '../text/span.ts';

/**
 * Is what does not apply said of a part alone: `not applicable to the Berlin site`, `For software products, clause 8.3 is excluded`,
 * `suppliers are excluded from inspection`? Only where a part is named; any other object may be the house: `to Acme`, `to our clinic`.
 * `said` are the words that say so.
 */
export function isOfPart(text: string, said: Span): boolean {
	const behind = text.slice(said.to, said.to + farthest).replace(clauses, '');
	const object = preposition.exec(behind);
	if (object !== null && namesPart(behind.slice(object[0].length), isTo.test(object[0]))) {
		return true;
	}
	const before = text.slice(Math.max(0, said.from - farthest), said.from);
	const led = [said.from <= farthest ? opens.exec(before) : null, between.exec(before)];
	return led.some(found => found !== null && namesPart(before.slice(found.index + found[0].length), false)) || isFromOther(text, behind);
}

/** Is it an exclusion of something else than requirements: ` of suppliers`? */
export function isOfOther(rest: string): boolean {
	return /^\s+of\s/i.test(rest) && namesPart(rest.slice(3).trimStart(), true);
}

const farthest = 200;

const prepositions = 'to|for|at|in|within|auf|für|bei|beim|am|im|an|a|al|en|para|au|aux|à|pour|dans';
const preposition = new RegExp(`^\\s+(?:${prepositions})\\s+(?=\\S)`, 'i');
const isTo = /^\s*to\s/i;
/** `For the Berlin site, clause 8.3 is …` */
const opens = new RegExp(`^[^\\p{L}\\p{N}]*(?:${prepositions})\\s+`, 'iu');
/** `Kapitel 8.3 ist für den Standort Berlin …` */
const between = new RegExp(`(?<=\\s)(?:is|are|ist|sind|est|sont|es|son),?\\s(?:${prepositions})\\s(?=[^.;:]{1,80}$)`, 'i');

/** What may stand between the words and the part: ` of clause 8.3` in `exclusion of clause 8.3 for the Berlin site`. */
const clauses =
	/^(?:\s(?:of|the|sub-?clauses?|clauses?|requirements?|sections?|controls?|kapitel|anforderung(?:en)?|and|or|und|oder|ISO|IEC|[a-z]\)|A?[\d.]+(?::\d+)?,?)(?=\s))+(?=\s)/i;

/** `excluded from incoming inspection`, unless a clause is: `Clause 8.3 is excluded from …`. */
function isFromOther(text: string, behind: string): boolean {
	return /^\s+from\s/i.test(behind) && !ofSystem.test(behind) && !saidOfClause.test(text);
}

const ofSystem =
	/^[^.,;:]{0,80}\b(?:scope|systems?|qms|isms|certif\w+|applica\w+|manual|statement|standards?|organi[sz]ation|company|business|ISO)\b/i;
const saidOfClause =
	/^\W*(?:(?:the|this|these|following|all|also|we|our)\s+){0,3}(?:sub-?clauses?|clauses?|requirements?|sections?|chapters?|controls?|design|exclu\w+|ISO|IEC|A\.\d|\d)/i;

/** Does an object name a part? `isOfApplying`: it is what something applies to, so that a plural alone is a part as well. */
function namesPart(text: string, isOfApplying: boolean): boolean {
	const object = text.slice(0, text.slice(0, longest).search(ending)).trim();
	if (all.test(object)) {
		return except.test(object);
	}
	return (
		!legalName.test(text) &&
		(/^parts? of\s/i.test(object) ||
			namesPlace(object) ||
			namesOther(object) ||
			(isOfApplying && plural.test(object) && !ofUs.test(object)))
	);
}

const longest = 90;
/** Where an object ends: at a mark, at a reason, at the verb. */
const ending = /[.,;:()\n]|\s(?:as|because|since|due|weil|da|where|when|if|is|are|ist|sind|est|does)\s|$/;

const all =
	/^(?:all|every|each|both|any|alle[nrs]?|sämtliche[nr]?|jede[nmrs]?|beiden?|todos|todas|toda|todo|tous|toutes|tout|toute|(?:the |our )?(?:entire|whole))(?!\p{L})/iu;
const except = /(?<!\p{L})(?:except|but|other than|apart from|außer|ausgenommen|excepto|salvo|sauf)(?!\p{L})/iu;
/** `Acme Plant Engineering GmbH`; not `the Berlin site of Acme GmbH`. */
const legalName =
	/^(?:the |der |die |das )?(?:[\p{Lu}\d&+][\p{L}\d.&+'’-]*,?\s+){1,6}(?:GmbH|AG|KG|SE|Co\b|Ltd|Limited|Pvt|Inc|LLC|LLP|Corp|Corporation|Company|Group|PLC|plc|Oy|AB|ApS|A\/S|Pty|B\.?V|N\.?V|S\.?A|S\.?L|S\.?r\.?l|SAS|SARL)(?!\p{L})/u;

const place =
	'sites?|plants?|locations?|facilit(?:y|ies)|buildings?|factor(?:y|ies)|standort(?:es?|s|en)?|werke?[ns]?|gebäude[ns]?|sedes?|plantas?|fábricas?|usines?|établissements?';
/** Places that are a part of a house wherever they stand. */
const lesserPlace =
	/(?<!\p{L})(?:warehouses?|departments?|branch(?:es)?|divisions?|subsidiar(?:y|ies)|lager|abteilung(?:en)?|niederlassung(?:en)?|zweigstellen?|almac[eé]n(?:es)?|departamentos?|filiales?|entrepôts?)(?!\p{L})/iu;
/** The word before a place and, if there is one, the name behind it. */
const placeNamed = new RegExp(
	`(?:^|\\s)(?:(?<before>[\\p{L}\\p{N}'’-]+)\\s+|[dl]['’])?(?:${place})(?!\\p{L})(?<name>\\s+(?:(?:in|at|of|von|bei|de|du|à)\\s+)?(?:\\p{Lu}|\\d))?`,
	'giu',
);
/** Words before a place that do not tell it from another. */
const noName =
	/^(?:the|this|these|our|its|my|own|sole|only|single|certified|of|at|in|to|for|from|and|or|on|de[nmrs]|die|das|diese[nmrs]?|unser\p{L}*|am|im|vom|von|und|oder|la|las|el|los|del|en|y|nuestr\p{L}+|este|esta|le|les|du|des|au|aux|notre|nos|et|ce|cette)$/iu;
const otherOne = /^(?:second|third|other|new|old|former|one|zweite[nrs]?|andere[nrs]?|neue[nrs]?)$/i;

/** `the Berlin site`, `Werk 2`, `the warehouse`; not `our site`, and not `our manufacturing site`. */
function namesPlace(object: string): boolean {
	if (lesserPlace.test(object)) {
		return true;
	}
	const isOurs = /^(?:our|unser\p{L}*|nuestr\p{L}+|nos|notre)\s/iu.test(object);
	return [...object.matchAll(placeNamed)].some(({ groups: { before = '', name = '' } = {} }) => {
		const isNamed = before !== '' && !noName.test(before) && (!isOurs || /^\p{Lu}/u.test(before) || otherOne.test(before));
		return isNamed || /[\p{Lu}\d]$/u.test(name);
	});
}

const ofUs = /(?<!\p{L})(?:we|us|our|ours|(?:the|this)\s+(?:organi[sz]ation|company|firm|business)|wir|uns|unser\p{L}*)(?!\p{L})/iu;
const people =
	'suppliers?|vendors?|sub-?contractors?|contractors?|distributors?|customers?|consultants?|visitors?|employees|trainees|lieferanten|dienstleistern?|kunden|besuchern?|proveedores|fournisseurs';
const things =
	'parts?|components?|pallets?|raw materials?|office materials?|consumables|accessories|prototypes|samples|ersatzteilen?|bauteilen?|paletten|büromaterial|verbrauchsmaterial|prototypen|\\p{L}{3,}(?:produkten?|geräten?)';
const ofWord = '(?!(?:of|and|or|for|in|with|by|to|at|our|all|any|its|we|und|oder|von|unser\\p{L}*)\\s)[\\p{L}-]+\\s+';
const isPeople = new RegExp(
	`^(?:${ofWord}){0,3}(?:${people})(?!\\p{L})(?!\\s+(?:own|do|does|is|are|have|has|provide|supply|make|design|give|hold|deliver|keep|bring)\\b)`,
	'iu',
);
const isThing = new RegExp(`^(?:${ofWord}){0,3}(?:${things})(?!\\p{L})`, 'iu');
/** What any house makes is a part where a word tells its kind: `software products`, and not `the products and services provided`. */
const isProduct = new RegExp(
	`^(?:the\\s+|some\\s+|certain\\s+)?(?!(?:the|these|those|such|own|provided|offered|delivered|supplied|manufactured|resulting|final|certified|relevant)\\s)(?:${ofWord}){1,2}(?:products?|services?|goods|items|devices?)(?!\\p{L})`,
	'iu',
);
const isWare = /^(?:[\p{L}-]{2,20}\s+(?<!^(?:the|our|this|all|any|its|die|der)\s+))?(?:software|hardware|firmware)(?!\s+\p{L}|\p{L})/iu;

/** `suppliers of office material`, `spare parts`, `software products`; not what is ours. */
function namesOther(object: string): boolean {
	return isPeople.test(object) || (!ofUs.test(object) && [isThing, isProduct, isWare].some(pattern => pattern.test(object)));
}

/** A plural without an article, of what is no house and not all that one does: `pallets`, `returned goods`. */
const plural =
	/^(?:(?!(?:the|our|all|any|its|this|these|their|of|and|or|for|in|with|by|what|how)\s)\p{Ll}[\p{L}-]*\s+){0,2}(?!(?:us|ours|this|its|business|process|reasons|products|services|activities|operations|processes|sites|purposes|types|areas)(?!\p{L})|(?:\p{L}*-)?(?:compan|organi[sz]ation|business|firm|manufacturer|provider|enterprise|hospital|clinic|laborator|institution|office|practice|clause|requirement|section|control))\p{Ll}[\p{L}-]*[^s\W]s(?!\p{L})/u;
