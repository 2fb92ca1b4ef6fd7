import { derived } from '../../base/derived.ts';
import { isMarkdownPath } from '../../base/paths.ts';
import { syntaxOf, type WorkspaceDocument } from '../../index/world.ts';
import { entriesOf, type YamlEntry, type YamlValue } from '../../syntax/frontMatter.ts';
import type { Span } from '../../text/span.ts';

/** A value of the front matter that names a file: `related: ../forms/FRM-01.md`. */
export interface PathValue {
	readonly path: string;
	/** The path itself, without quotation marks. */
	readonly span: Span;
}

/** Keys whose values are addresses of a web site, not paths of the workspace. */
const addressKey = /^(?:slug|permalink|url|canonical(?:_?url)?|redirect_?(?:from|to))$/i;

/** Values that name a Markdown file, and those that are addresses on a site (with an empty path, for they lead to no file). */
export const pathValuesIn = derived((document: WorkspaceDocument): readonly PathValue[] => {
	const { frontMatter } = syntaxOf(document);
	return frontMatter === undefined
		? []
		: allOf(entriesOf(frontMatter.yaml, frontMatter.body.from)).flatMap(({ key, value }) => {
				const isAddress = addressKey.test(key);
				const [path = ''] = value.text.split('#');
				const span = spanIn(document.snapshot.text, value, isAddress ? value.text : path);
				return span === undefined || !(isAddress || isPath(path)) ? [] : [{ path: isAddress ? '' : path, span }];
			});
});

function isPath(text: string): boolean {
	return isMarkdownPath(text) && !/^[a-z][a-z0-9+.-]*:|\n/i.test(text);
}

function allOf(entries: readonly YamlEntry[]): readonly { readonly key: string; readonly value: YamlValue }[] {
	return entries.flatMap(({ key, values, entries: below }) => [...values.map(value => ({ key, value })), ...allOf(below)]);
}

/** Where a value's text stands to the letter; undefined where YAML writes it in another way. */
export function spanIn(text: string, value: YamlValue, part: string): Span | undefined {
	const at = text.slice(value.span.from, value.span.to).indexOf(part);
	return at < 0 || part === '' ? undefined : { from: value.span.from + at, to: value.span.from + at + part.length };
}
