import { derived } from '../base/derived.ts';
import { groupBy } from '../base/sorted.ts';
import type { ConfirmedLink, PlacedLink } from '../configuration/confirmedLinks.ts';
import type { World } from '../index/world.ts';
import type { DocumentFacts } from '../model/facts.ts';
import { type ConfirmableLink, confirmableLinksIn } from './confirmableLinks.ts';

/** A link that was confirmed, and that leads to something else than it did then. */
export interface SuspectLink {
	readonly link: ConfirmableLink;
	/** What was confirmed; several rows where two people did so, and their changes were merged. */
	readonly rows: readonly PlacedLink[];
}

/** The suspect links of a document. A link that nobody has confirmed yet is trusted. */
export function suspectLinksIn(world: World, facts: DocumentFacts): readonly SuspectLink[] {
	if (world.confirmedLinks.length === 0) {
		return [];
	}
	return confirmableLinksIn(world, facts).flatMap(link => {
		const rows = rowsOf(world, facts.path, link.to);
		const isTrusted = rows.length === 0 || rows.some(({ print }) => print === link.print);
		return isTrusted ? [] : [{ link, rows }];
	});
}

/** The rows of a link; where there are none, those of one document that is gone, for it may have been renamed, be it source or target. */
function rowsOf({ confirmedLinks, documents }: World, from: string, to: string): readonly PlacedLink[] {
	const byLink = rowsByLink(confirmedLinks);
	const own = byLink.get(from);
	const rows = own?.get(to);
	if (rows !== undefined) {
		return rows;
	}
	const [path, part] = pathAndPart(to);
	const otherTargets = [...(own ?? [])].filter(([other]) => {
		const [otherPath, otherPart] = pathAndPart(other);
		return otherPath !== path && otherPart === part && !documents.has(otherPath);
	});
	const otherSources =
		own !== undefined ? [] : [...byLink].flatMap(([other, links]) => (documents.has(other) ? [] : (links.get(to) ?? [])));
	const isOneSource = new Set(otherSources.map(row => row.from)).size === 1;
	return otherTargets.length === 1 ? (otherTargets[0]?.[1] ?? []) : isOneSource ? otherSources : [];
}

function pathAndPart(to: string): readonly [path: string, part: string] {
	const hash = to.indexOf('#', to.search(/\.(?:md|markdown)(?=#|$)/i));
	return hash < 0 ? [to, ''] : [to.slice(0, hash), to.slice(hash)];
}

/** By document, and by what the link leads to. */
const rowsByLink = derived(
	(rows: readonly PlacedLink[]): ReadonlyMap<string, ReadonlyMap<string, readonly PlacedLink[]>> =>
		new Map([...groupBy(rows, ({ from }) => from)].map(([from, own]) => [from, groupBy(own, ({ to }) => to)])),
);

/**
 * The rows to be written when somebody confirms links: a row for each link of the documents that are looked at, without those of links that
 * are not there any more. Rows of documents that are not looked at stay, unless the document itself is gone, and so do rows of documents
 * that could not be read.
 * @param isConfirmed are the links of this document confirmed as they are now? Else only links that have no row yet are.
 */
export function confirmedRows(
	world: World,
	isLookedAt: (path: string) => boolean,
	isConfirmed: (path: string) => boolean,
): readonly ConfirmedLink[] {
	const { unread } = world.files;
	const kept = world.confirmedLinks.filter(
		({ from, to }) => unread.has(from) || (world.documents.has(from) && (!isLookedAt(from) || unread.has(pathAndPart(to)[0]))),
	);
	const own = [...world.index.documents.values()]
		.filter(({ path }) => isLookedAt(path))
		.flatMap(facts => confirmableLinksIn(world, facts).flatMap(link => rowsFor(world, facts.path, link, isConfirmed(facts.path))));
	return [...kept, ...own];
}

function rowsFor(world: World, from: string, { to, print }: ConfirmableLink, isConfirmed: boolean): readonly ConfirmedLink[] {
	const known = rowsOf(world, from, to);
	const trusted = known.filter(row => row.print === print);
	const now = print === undefined ? known : [{ from, to, print }];
	return trusted.length > 0
		? trusted.slice(0, 1)
		: isConfirmed || known.length === 0
			? now
			: known.map(row => ({ from, to, print: row.print }));
}
