import type { YamlEntry } from '../syntax/frontMatter.ts';
import type { Span } from '../text/span.ts';
import { citationsIn } from './citations.ts';
import { numberListAt } from './clauseNumbers.ts';
import { designationsInValue } from './designations.ts';
import { exclusionSaid } from './exclusionWords.ts';
import { fieldOfKey, normalizeKey } from './metadataKeys.ts';

/** Values that name clauses, below a key that may name their standard. */
export interface ClauseEntry {
	readonly key: string;
	readonly values: readonly string[];
	readonly span: Span;
}

/**
 * The clauses below a key of front matter: `[8.4, 8.5]`, `{ISO 9001:2015: [7.2, 7.3]}`, `[{number: 8.4.2, title: Control}]`,
 * `[{standard: ISO 9001:2015, clauses: [7.2]}]`, `{covered: [8.4], excluded: [8.3]}` and lines as `- 8.4.2: Control`, which are
 * mappings to YAML.
 */
export function clauseEntriesOf({ key, values, span, entries, items }: YamlEntry): ClauseEntry[] {
	const nested = [entries, ...items].filter(mapping => mapping.length > 0).flatMap(mapping => inMapping(mapping, key));
	const own = { key, values: values.map(({ text }) => text), span };
	return values.length > 0 || (entries.length === 0 && items.length === 0) ? [own, ...nested] : nested;
}

const numberKey = /^(?:numbers?|no|nr|ids?|ref|reference|clauses?|sub ?clauses?|klauseln?|cláusulas?)$/;
const coveredKey =
	/^(?:(?:fully |partly |partially )?(?:cover(?:ed|s)?|addressed|addresses|fulfilled|implemented|satisfie[ds])|main|primary|applicable|abgedeckt|erfüllt|umgesetzt|cubiert[ao]s?|couvert(?:e?s)?)(?: (?:clauses?|klauseln?|cláusulas?))?$/;
const notCoveredKey =
	/^(?:exclu(?:de[ds]?|sions?)|not applicable|n a|na|ausgeschlossen|nicht (?:anwendbar|zutreffend)|excluid[ao]s?|no aplicables?|non applicables?)(?: |$)/;
const applicableKey = /^(?:applicable|applies|applicability|in scope|anwendbar|zutreffend|aplicable|aplica)$/;
const statusKey = /^(?:status|state|coverage)$/;
const editionKey = /^(?:edition|version|year|ausgabe|jahr|edición|année)$/;
const no = /^(?:false|no|none|nein|non|excluded|n\/?a|not[ _-]applicable)$/i;
const yes = /^(?:true|yes|ja|sí|si|oui)$/i;
const noHouseNames = new Map<string, never>();

/** Of a mapping that has a key for the number only that counts; beside it may stand a title, a remark, or what is excluded. */
function inMapping(mapping: readonly YamlEntry[], key: string): ClauseEntry[] {
	if (isExcluded(mapping)) {
		return [];
	}
	const inherited = standardOf(mapping, key);
	const isCovered = (entry: YamlEntry): boolean => coveredKey.test(normalizeKey(entry.key));
	const numbered = mapping.filter(entry => numberKey.test(normalizeKey(entry.key)));
	const counted =
		numbered.length > 0
			? mapping.filter(entry => numbered.includes(entry) || isCovered(entry))
			: mapping.filter(entry => isCovered(entry) || isClause(entry.key) || isStandard(entry.key));
	return counted.flatMap(entry => {
		if (isClause(entry.key)) {
			return isExcluded(entry.entries) || entry.values.some(({ text }) => saysExcluded(text))
				? []
				: [{ key: inherited, values: [entry.key], span: entry.keySpan }];
		}
		return clauseEntriesOf(isStandard(entry.key) ? entry : { ...entry, key: inherited });
	});
}

/** The standard that a mapping names, with the edition that stands beside it: `{standard: ISO 9001, edition: 2026}`. */
function standardOf(mapping: readonly YamlEntry[], key: string): string {
	const named = mapping.find(entry => fieldOfKey(entry.key, noHouseNames) === 'standard')?.values[0]?.text ?? '';
	const standard = isStandard(named) ? named : key;
	const [only, ...others] = designationsInValue(standard);
	const edition = mapping.find(entry => editionKey.test(normalizeKey(entry.key)))?.values[0]?.text ?? '';
	const year = /^\D*((?:19|20)\d{2})(?!\d)/.exec(edition)?.[1];
	return only === undefined || others.length > 0 || only.edition !== undefined || year === undefined ? standard : `${only.name}:${year}`;
}

/** Does a mapping say that its clause does not apply: `applicable: no`, `excluded: true`, `status: not applicable`? */
function isExcluded(mapping: readonly YamlEntry[]): boolean {
	return mapping.some(entry => {
		const key = normalizeKey(entry.key);
		const value = entry.values[0]?.text ?? '';
		return (
			(applicableKey.test(key) && saysExcluded(value)) ||
			(notCoveredKey.test(key) && yes.test(value)) ||
			(statusKey.test(key) && exclusionSaid(value) === 'whole')
		);
	});
}

function saysExcluded(value: string): boolean {
	return no.test(value) || exclusionSaid(value) === 'whole';
}

function isStandard(text: string): boolean {
	return designationsInValue(text).length > 0;
}

function isClause(key: string): boolean {
	return numberListAt(key, 0, true)?.to === key.length || citationsIn(key, designationsInValue(key)).length > 0;
}
