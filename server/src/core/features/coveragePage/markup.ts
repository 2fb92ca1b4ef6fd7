/** Text that is HTML already. Only {@link html} makes it of other text, so that nothing gets into a page unescaped. */
export interface Markup {
	readonly markup: string;
}

/** What may stand in a template: texts are escaped, lists put together; undefined and false are nothing. */
export type Part = Markup | string | number | undefined | false | readonly Part[];

/** A template of HTML. Attributes are to be written in quotation marks. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
	let markup = strings[0] ?? '';
	for (const [i, part] of parts.entries()) {
		markup += textOf(part) + (strings[i + 1] ?? '');
	}
	return { markup };
}

/** Trusted text, of our own files only. */
export function raw(markup: string): Markup {
	return { markup };
}

function textOf(part: Part): string {
	if (typeof part === 'string') {
		return escaped(part);
	}
	if (part === undefined || part === false) {
		return '';
	}
	if (typeof part === 'number') {
		return String(part);
	}
	return isList(part) ? part.map(textOf).join('') : part.markup;
}

function isList(part: Markup | readonly Part[]): part is readonly Part[] {
	return Array.isArray(part);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Letters that mean something in HTML are escaped; what no page may hold is shown by the sign for it. */
function escaped(text: string): string {
	return /[&<>"'\p{Cc}\p{Cs}]/u.test(text)
		? text.replace(/[&<>"']/g, letter => entities[letter] ?? '').replace(/(?![\t\n\r])\p{Cc}|\p{Cs}/gu, '\ufffd')
		: text;
}
