import { normalizeName } from '../../base/normalName.ts';
import { directoryOf, stemOf } from '../../base/paths.ts';
import type { IdChange } from './change.ts';
import { withNewIds } from './idRewriting.ts';
import type { Moved } from './movedTarget.ts';

/**
 * The inside of a wiki link after a rename: `procedures/SOP-01 Buying#Scope|see there`. A document may be named by its file or, if it
 * is not, by its title or id; what stands behind `|` is text.
 *
 * @param target what it leads to; undefined for what is no document
 * @param fragment what the part behind `#` becomes
 */
export function changedWiki(
	inner: string,
	target: Moved | undefined,
	ids: readonly IdChange[],
	title: { readonly before: string; readonly after: string } | undefined,
	fragment: (part: string) => string | undefined,
): string {
	const bar = inner.search(/\\?\|/);
	const [led, label] = bar < 0 ? [inner, ''] : [inner.slice(0, bar), inner.slice(bar)];
	const hash = led.indexOf('#');
	const [name, part] = hash < 0 ? [led, undefined] : [led.slice(0, hash), led.slice(hash + 1)];
	const changed = part === undefined ? undefined : fragment(part.trim());
	const named = name.trim() === '' ? name : changedName(name, target, ids, title);
	return named + (part === undefined ? '' : `#${changed ?? part}`) + withNewIds(label, ids, 'prose');
}

function changedName(
	name: string,
	target: Moved | undefined,
	ids: readonly IdChange[],
	title: { readonly before: string; readonly after: string } | undefined,
): string {
	const slash = name.lastIndexOf('/') + 1;
	const [folder, file] = [name.slice(0, slash), name.slice(slash)];
	const ending = /\.md$/i.exec(file.trim())?.[0] ?? '';
	const stem = ending === '' ? file : file.trim().slice(0, -ending.length);
	if (target !== undefined && normalizeName(stem) === normalizeName(stemOf(target.before))) {
		return target.before === target.after ? name : changedFolder(folder, target) + changedStem(stem, target, ids) + ending;
	}
	if (title !== undefined && normalizeName(name) === normalizeName(title.before)) {
		return title.after;
	}
	return withNewIds(name, ids, 'name');
}

/** A folder that stands before the name follows where the document is in another one now. */
function changedFolder(folder: string, { before, after }: Moved): string {
	const directory = directoryOf(after);
	return folder === '' || directoryOf(before) === directory ? folder : directory === '' ? '' : `${directory}/`;
}

function changedStem(stem: string, { before, after }: Moved, ids: readonly IdChange[]): string {
	const [had, has] = [stemOf(before), stemOf(after)];
	if (had === has) {
		return stem;
	}
	const respelled = withNewIds(stem, ids, 'name');
	return stem !== had && normalizeName(respelled) === normalizeName(has) ? respelled : has;
}
