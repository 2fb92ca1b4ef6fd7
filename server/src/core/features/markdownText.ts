/** Text that Markdown takes as it is. */
export function escaped(text: string): string {
	return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}

/**
 * A link to a place of the workspace. Core knows no addresses: the scheme stands for one, and whoever shows the text puts the real
 * one in its place.
 */
export function linkTo(text: string, path: string, line?: number): string {
	return `[${escaped(text)}](${pathScheme}${encodeURI(path).replace(/[()]/g, encodeURIComponent)}${line === undefined ? '' : `#L${line + 1}`})`;
}

export const pathScheme = 'qms-path:';
