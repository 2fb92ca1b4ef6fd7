import { isMap, isScalar, type Scalar } from 'yaml';
import { parseYaml } from './frontMatter.ts';

/** How a text stands in YAML: as an author has written another one. */
export interface ScalarStyle {
	readonly marks: 'plain' | 'single' | 'double';
	/** Is it left to other programs to take `2.0` for a number? */
	readonly mayBeNumber: boolean;
}

export const plainStyle: ScalarStyle = { marks: 'plain', mayBeNumber: false };

export function styleOf({ type, value }: Scalar): ScalarStyle {
	const marks = type === 'QUOTE_DOUBLE' ? 'double' : type === 'QUOTE_SINGLE' ? 'single' : 'plain';
	return { marks, mayBeNumber: marks === 'plain' && value !== null && typeof value !== 'string' };
}

/**
 * A text as a YAML value in one line: in the style if that can hold it, else in double quotation marks.
 *
 * `2.0` → `"2.0"`, `Audits: internal` → `"Audits: internal"`, `Audits` → `Audits`
 *
 * @param isInFlow does it stand in braces or brackets?
 */
export function scalarText(text: string, style: ScalarStyle, isInFlow: boolean): string {
	const flat = text.replace(/\s+/g, ' ').trim();
	if (style.marks === 'single' && !/\p{C}/u.test(flat)) {
		return `'${flat.replaceAll("'", "''")}'`;
	}
	return style.marks === 'plain' && isPlain(flat, style.mayBeNumber, isInFlow) ? flat : JSON.stringify(flat);
}

/** A text as a key: `SOP-01`. */
export function keyText(text: string, isInFlow: boolean): string {
	const { yaml, problems } = parseYaml(isInFlow ? `{${text}: 1}` : `${text}: 1`, 0);
	const [pair, more] = isMap(yaml.contents) ? yaml.contents.items : [];
	const isRead = problems.length === 0 && more === undefined && isScalar(pair?.key) && pair.key.value === text && isScalar(pair.value);
	return isRead ? text : JSON.stringify(text);
}

function isPlain(text: string, mayBeNumber: boolean, isInFlow: boolean): boolean {
	const { yaml, problems } = parseYaml(isInFlow ? `{k: ${text}}` : `k: ${text}`, 0);
	const [pair, more] = isMap(yaml.contents) ? yaml.contents.items : [];
	const value: unknown = pair?.value;
	return (
		problems.length === 0 &&
		more === undefined &&
		isScalar(value) &&
		value.type === 'PLAIN' &&
		value.anchor === undefined &&
		value.tag === undefined &&
		(value.value === text || (mayBeNumber && value.value !== null && value.source === text))
	);
}
