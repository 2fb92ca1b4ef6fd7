import { applicability } from './applicability.ts';
import { pageScript, pageScriptHash, pageStyles, pageStylesHash } from './assets.generated.ts';
import { documentedInformation } from './documentedInformation.ts';
import { editionName, filters } from './filters.ts';
import { legend, pageHead } from './head.ts';
import { overview } from './heatMap.ts';
import { html, type Markup, raw } from './markup.ts';
import { matrix } from './matrix.ts';
import type { PlaceStyle } from './places.ts';
import { principleTable } from './principleTable.ts';
import { requirements } from './requirements.ts';
import { stateSymbols } from './stateMarks.ts';
import { type EditionView, type PageFolder, viewOf } from './view.ts';

export interface PageOptions {
	readonly places: PlaceStyle;
	/** Lets the page's own style and script run where the host asks for one; without it they are known by their hashes. */
	readonly nonce: string | undefined;
}

/**
 * The coverage as one page of HTML for a reviewer: nothing is loaded from elsewhere, all that comes from documents is escaped, and all
 * of it can be read and printed without its script, which filters and opens.
 */
export function coveragePage(folders: readonly PageFolder[], options: PageOptions): string {
	const views = folders.flatMap((folder, f) => folder.editions.map((coverage, e) => viewOf(folder, coverage, `p${f}${e}`, options.places)));
	const nonce = options.nonce !== undefined && html` nonce="${options.nonce}"`;
	const page = html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(options.nonce)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Clause coverage of ${folders.map(folder => folder.name).join(', ')}</title>
<style${nonce}>${raw(pageStyles)}</style>
</head>
<body>
${stateSymbols()}
<a class="skip" href="#main">To the coverage</a>
<div id="page">
${pageHead(folders, views)}
${filters(views)}
<main id="main">
${legend()}
${views.length > 1 && contents(views)}
${views.length === 0 && html`<p>There is no standard to tell the coverage of.</p>`}
${views.map(view => editionSection(view, views))}
</main>
<footer><p>Made by QMS Language Tools from the documents alone. Numbers and titles are those of the standards; everything else is in words of this tool. Read the standard itself for its requirements.</p></footer>
</div>
<dialog class="seen" aria-labelledby="seen-title"><form method="dialog"><h2 id="seen-title"></h2><button>Close</button></form><div class="content body"></div></dialog>
<script${nonce}>${raw(pageScript)}</script>
</body>
</html>
`;
	return page.markup;
}

function policy(nonce: string | undefined): string {
	const [styles, script] = nonce === undefined ? [pageStylesHash, pageScriptHash] : [`nonce-${nonce}`, `nonce-${nonce}`];
	return `default-src 'none'; style-src '${styles}'; script-src '${script}'; base-uri 'none'; form-action 'none'`;
}

function contents(views: readonly EditionView[]): Markup {
	return html`<nav aria-label="Standards"><ul>${views.map(view => html`<li><a href="#${view.key}">${editionName(view, views)}</a></li>`)}</ul></nav>`;
}

function editionSection(view: EditionView, views: readonly EditionView[]): Markup {
	return html`<section class="edition" aria-labelledby="${view.key}" data-edition="${view.key}" data-folder="${view.folder.address}">
<h2 id="${view.key}">${editionName(view, views)}</h2>
${overview(view)}
${matrix(view)}
${requirements(view)}
${principleTable(view)}
${documentedInformation(view)}
${applicability(view)}
</section>
`;
}
