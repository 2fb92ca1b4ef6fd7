import { baseNameOf, directoryOf, relativePath, resolvePath } from '../../base/paths.ts';
import { percentDecoded } from '../../text/percent.ts';

/** A path before and after. */
export interface Moved {
	readonly before: string;
	readonly after: string;
}

/**
 * The target of a link, as written, after files have got other names or places. What need not change stays to the letter: its way of
 * escaping, a leading `./`, an ending left out, whatever stands behind `?` or `#`.
 *
 * @param raw `../forms/FRM-01%20Check.md#top`, also in angle brackets
 * @param document where the link stands
 * @param target what it leads to; undefined where that is no document
 */
export function movedTarget(raw: string, document: Moved, target: Moved | undefined, moved: (path: string) => string): string {
	const isAngled = raw.startsWith('<') && raw.endsWith('>') && raw.length > 1;
	const inner = isAngled ? raw.slice(1, -1) : raw;
	const end = inner.search(/[?#]/);
	const path = end < 0 ? inner : inner.slice(0, end);
	const base = path.startsWith('/') ? '' : directoryOf(document.before);
	const led = path === '' ? undefined : resolvePath(base, percentDecoded(path));
	if (led === undefined) {
		return raw;
	}
	const leads = target === undefined ? moved(led) : ledAfter(led, target);
	const changed = pathTo(path, path.startsWith('/') ? '' : directoryOf(document.after), leads, isAngled);
	return isAngled ? `<${changed}${inner.slice(path.length)}>` : changed + inner.slice(path.length);
}

/** A link may leave out `.md`, or name the folder whose index or readme is meant. */
function ledAfter(led: string, { before, after }: Moved): string {
	if (led === before) {
		return after;
	}
	const [had, has] = [before.slice(led.length), after.slice(-(before.length - led.length))];
	return before.startsWith(led) && had === has ? after.slice(0, after.length - has.length).replace(/\/$/, '') : after;
}

function pathTo(path: string, directory: string, leads: string, isAngled: boolean): string {
	if (resolvePath(directory, percentDecoded(path)) === leads || leads === '') {
		return path;
	}
	const slash = path.endsWith('/') ? '/' : '';
	const bare = slash === '' ? path : path.slice(0, -1);
	const cut = bare.lastIndexOf('/') + 1;
	const last = bare.slice(cut);
	const keepsFolder = resolvePath(directory, percentDecoded(bare.slice(0, cut))) === directoryOf(leads) && !/^\.{0,2}$/.test(last);
	if (keepsFolder) {
		return bare.slice(0, cut) + respelledPart(last, baseNameOf(leads), isAngled) + slash;
	}
	const lead = path.startsWith('/') ? '/' : path.startsWith('./') ? './' : '';
	const relative = relativePath(directory, leads);
	return (lead === './' && relative.startsWith('../') ? '' : lead) + escapedAs(relative, path, isAngled) + slash;
}

/** Only where the two names differ is anything written anew. */
function respelledPart(raw: string, name: string, isAngled: boolean): string {
	const units = [...raw.matchAll(/(?:%[0-9a-f]{2})+|./gisu)].map(([unit]) => ({ unit, means: percentDecoded(unit) }));
	let head = 0;
	let from = 0;
	while (head < units.length && name.startsWith(units[head]?.means ?? '', from)) {
		from += units[head]?.means.length ?? 0;
		head++;
	}
	let tail = units.length;
	let to = name.length;
	while (tail > head && to - (units[tail - 1]?.means.length ?? 0) >= from && name.slice(0, to).endsWith(units[tail - 1]?.means ?? '')) {
		to -= units[tail - 1]?.means.length ?? 0;
		tail--;
	}
	const kept = (list: typeof units): string => list.map(({ unit }) => unit).join('');
	return kept(units.slice(0, head)) + escapedAs(name.slice(from, to), raw, isAngled) + kept(units.slice(tail));
}

/** Letters beyond ASCII are escaped only where the link did so before. */
function escapedAs(path: string, before: string, isAngled: boolean): string {
	if (isAngled) {
		return path.replace(/[%<>#?]/g, encodeURIComponent);
	}
	const escaped = path.replace(/[\s%<>#?"`\\]/g, encodeURIComponent).replace(/[()]/g, letter => (letter === '(' ? '%28' : '%29'));
	return /%[89a-f]/i.test(before) ? escaped.replace(/[^\0-\x7f]+/g, encodeURIComponent) : escaped;
}
