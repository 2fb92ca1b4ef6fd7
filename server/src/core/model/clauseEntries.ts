import type { YamlEntry } from '../syntax/frontMatter.ts';
import type { Span } from '../text/span.ts';
import { citationsIn } from './citations.ts';
import { numberListAt } from './clauseNumbers.ts';
import { designationsInValue } from './designations.ts';
import { fieldOfKey, normalizeKey } from './metadataKeys.ts';

/** Values that name clauses, below a key that may name their standard. */
export interface ClauseEntry {
	readonly key: string;
	readonly values: readonly string[];
	readonly span: Span;
}

/**
 * The clauses below a key of front matter: `[8.4, 8.5]`, `{ISO 9001:2015: [7.2, 7.3]}`, `[{number: 8.4.2, title: Control}]`,
 * `[{standard: ISO 9001:2015, clauses: [7.2]}]` and lines as `- 8.4.2: Control`, which are mappings to YAML.
 */
export function clauseEntriesOf({ key, values, span, entries, items }: YamlEntry): ClauseEntry[] {
	const nested = [entries, ...items].filter(mapping => mapping.length > 0).flatMap(mapping => inMapping(mapping, key));
	const own = { key, values: values.map(({ text }) => text), span };
	return values.length > 0 || nested.length === 0 ? [own, ...nested] : nested;
}

const numberKey = /^(?:numbers?|no|nr|ids?|ref|reference|clauses?|sub ?clauses?|klauseln?|cláusulas?)$/;
const noHouseNames = new Map<string, never>();

/** Of a mapping that has a key for the number only that counts; beside it may stand a title or a remark. */
function inMapping(mapping: readonly YamlEntry[], key: string): ClauseEntry[] {
	const isStandard = (entry: YamlEntry): boolean => fieldOfKey(entry.key, noHouseNames) === 'standard';
	const standard = mapping.find(isStandard)?.values[0]?.text ?? '';
	const inherited = designationsInValue(standard).length > 0 ? standard : key;
	const numbered = mapping.filter(entry => numberKey.test(normalizeKey(entry.key)));
	const counted = numbered.length > 0 ? numbered : mapping.filter(entry => !isStandard(entry));
	return counted.flatMap(entry =>
		isClause(entry.key)
			? [{ key: inherited, values: [entry.key], span: entry.keySpan }]
			: clauseEntriesOf(designationsInValue(entry.key).length > 0 ? entry : { ...entry, key: inherited }),
	);
}

function isClause(key: string): boolean {
	return numberListAt(key, 0, true)?.to === key.length || citationsIn(key, designationsInValue(key)).length > 0;
}
