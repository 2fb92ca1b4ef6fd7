import { isMap, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { parseYaml } from '../syntax/frontMatter.ts';
import { indentAt, insertion, intoList } from '../syntax/yamlEdit.ts';
import type { Edit } from '../text/edit.ts';

/**
 * The edit that puts a word among those to keep, `vocabulary: { keep: […] }`, and leaves everything else as the author wrote it.
 * @param source the text of `qms.yaml`; empty where there is none yet. Offsets are of it.
 */
export function keepWordEdit(source: string, word: string): Edit {
	const scalar = quoted(word);
	const { yaml } = parseYaml(source, 0);
	const root = yaml.contents;
	const vocabulary = isMap(root) ? pairOf(root, 'vocabulary') : undefined;
	if (isMap(root) && root.flow && vocabulary === undefined) {
		return besideFirst(source, root, `vocabulary: { keep: [${scalar}] }`);
	}
	if (!isMap(root) || vocabulary === undefined) {
		const end = source.length;
		return insertion(end, `${source === '' || source.endsWith('\n') ? '' : '\n'}vocabulary:\n  keep: [${scalar}]\n`);
	}
	const words = vocabulary.value;
	if (!isMap(words)) {
		return insertion(endOfKey(source, vocabulary), `\n  keep: [${scalar}]`);
	}
	const keep = pairOf(words, 'keep');
	if (keep === undefined) {
		return besideFirst(source, words, `keep: [${scalar}]`);
	}
	return isSeq(keep.value) ? intoList(source, keep.value, scalar) : insertion(endOfKey(source, keep), ` [${scalar}]`);
}

function pairOf(map: YAMLMap, key: string): Pair<Node, Node | null> | undefined {
	return map.items.find(item => String((item.key as { value?: unknown } | null)?.value) === key) as Pair<Node, Node | null> | undefined;
}

/** Behind the colon of a key that has no value. */
function endOfKey(source: string, { key }: Pair<Node, Node | null>): number {
	const from = key.range?.[1] ?? 0;
	const colon = source.indexOf(':', from);
	return colon < 0 ? from : colon + 1;
}

function besideFirst(source: string, map: YAMLMap, entry: string): Edit {
	const start = (map.items[0]?.key as Node | undefined)?.range?.[0];
	if (start === undefined || map.flow) {
		const from = (map.range?.[0] ?? 0) + 1;
		return insertion(from, map.items.length === 0 ? ` ${entry} ` : ` ${entry},`);
	}
	return insertion(start, `${entry}\n${indentAt(source, start)}`);
}

function quoted(word: string): string {
	return /^\p{L}[\p{L}\p{N} -]*[\p{L}\p{N}]$/u.test(word) && !/^(?:true|false|null|yes|no|on|off)$/i.test(word)
		? word
		: JSON.stringify(word);
}
