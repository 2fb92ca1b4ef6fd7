import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { expandPattern } from '../../core/text/wordPatterns.ts';
import type { ImportedWords } from './imported.ts';

const severities: Readonly<Record<string, string>> = { suggestion: 'hint', warning: 'warning', error: 'error' };

/**
 * Reads a rule of Vale (https://vale.sh/docs/styles): `substitution` becomes words to prefer, `existence` words to forbid. Patterns that
 * are more than words, alternatives and optional plurals are left, each with its line.
 */
export function wordsOfVale(source: string): ImportedWords | undefined {
	const lines = new LineCounter();
	const yaml = parseDocument(source, { lineCounter: lines });
	const rule = yaml.contents;
	if (!isMap(rule) || !['substitution', 'existence'].includes(String(rule.get('extends')))) {
		return undefined;
	}
	const severity = severities[String(rule.get('level') ?? 'warning')] ?? 'warning';
	const message = String(rule.get('message') ?? '').includes('%s') ? undefined : (rule.get('message') as string | undefined);
	const result = {
		prefer: [] as ImportedWords['prefer'][number][],
		forbid: [] as ImportedWords['forbid'][number][],
		left: [] as ImportedWords['left'][number][],
	};
	const lineOf = (node: unknown): number => lines.linePos((node as Node | undefined)?.range?.[0] ?? 0).line;
	const take = (node: unknown, then: (word: string) => void): void => {
		const written = isScalar(node) ? String(node.value) : '';
		const words = plainWords(written);
		if (words === undefined) {
			result.left.push({ line: lineOf(node), what: written, why: 'is a pattern over letters, and words are looked for here' });
		}
		for (const word of words ?? []) {
			then(word);
		}
	};
	const swap = rule.get('swap');
	for (const { key, value } of isMap(swap) ? swap.items : []) {
		const use = (isScalar(value) ? String(value.value) : '').split('|').filter(each => each !== '');
		take(key, word => result.prefer.push({ word, use, severity, ...(message === undefined ? {} : { reason: message }) }));
	}
	const tokens = rule.get('tokens');
	for (const token of isSeq(tokens) ? tokens.items : []) {
		take(token, word => result.forbid.push({ word, reason: message ?? 'Taken over from a style of Vale.', severity }));
	}
	return { ...result, keep: [] };
}

/** `apps?`, `(?:log|sign) in`, `e-?mail` as words; undefined for what is no list of words. */
export function plainWords(pattern: string): readonly string[] | undefined {
	const bare = pattern
		.replace(/\\b/g, '')
		.replace(/\\[-.]/g, escaped => escaped.slice(1))
		.trim();
	const expanded = alternatives(bare);
	return expanded?.every(word => /^[\p{L}\p{N}][\p{L}\p{N}'’./ -]*$/u.test(word) && expandPattern(word).length > 0) ? expanded : undefined;
}

/** Groups of alternatives and optional letters, written out; undefined for anything more. */
function alternatives(pattern: string): readonly string[] | undefined {
	const group = /\((?:\?:)?([^()]*)\)(\?)?/.exec(pattern);
	if (group !== null) {
		const choices = [...(group[1] ?? '').split('|'), ...(group[2] === '?' ? [''] : [])];
		const each = choices.map(choice => alternatives(pattern.slice(0, group.index) + choice + pattern.slice(group.index + group[0].length)));
		return each.some(words => words === undefined) ? undefined : [...new Set(each.flatMap(words => words ?? []))];
	}
	if (pattern.includes('|')) {
		const each = pattern.split('|').map(alternatives);
		return each.some(words => words === undefined) ? undefined : each.flatMap(words => words ?? []);
	}
	const optional = /(.)\?/u.exec(pattern);
	if (optional !== null) {
		const [with_, without] = [optional[1] ?? '', ''].map(
			letter => pattern.slice(0, optional.index) + letter + pattern.slice(optional.index + optional[0].length),
		);
		// The plural is found anyway.
		const isPlural = optional[1] === 's' && optional.index + optional[0].length === pattern.length;
		const each = (isPlural ? [without] : [with_, without]).map(each_ => alternatives(each_ ?? ''));
		return each.some(words => words === undefined) ? undefined : each.flatMap(words => words ?? []);
	}
	return /[\\^$*+{}[\]]/.test(pattern) || pattern === '' ? undefined : [pattern];
}
