import { type CoverageState, coverageStates } from '../../coverage/coverage.ts';
import type { World } from '../../index/world.ts';
import { editionLabel } from '../../standards/labels.ts';
import { stateLabel } from '../../trace/node.ts';
import { counted, stateMeanings } from '../coverageWords.ts';
import { html, type Markup } from './markup.ts';
import { stateSign } from './stateMarks.ts';
import type { Commit, EditionView, PageFolder } from './view.ts';

/** What the page is about, of when, and what it does not say. */
export function pageHead(folders: readonly PageFolder[], views: readonly EditionView[]): Markup {
	const [first] = folders;
	return html`<header class="head">
<h1>Clause coverage <span class="of">${folders.map(folder => folder.name).join(', ')}</span></h1>
<p class="lead">What the documents say on each requirement, with file and line. This page says nothing about whether anybody meets a standard: that takes people who look at the work itself.</p>
<dl class="facts">
<div><dt>Date</dt><dd>${first?.world.setup.today}</dd></div>
<div><dt>Standards</dt><dd>${[...new Set(views.map(view => view.label))].join(', ') || 'none'}${vocabularies(folders)}</dd></div>
${folders.map(folder => folderFacts(folder, folders.length > 1))}
</dl>
</header>`;
}

function folderFacts({ name, world, commit }: PageFolder, isOneOfMany: boolean): Markup {
	const of = isOneOfMany ? ` of ${name}` : '';
	return html`<div><dt>Documents${of}</dt><dd>${counted(recognized(world), 'document')} of a quality management system, ${counted(world.documents.size, 'file')} read</dd></div>
<div><dt>Commit${of}</dt><dd>${commitText(commit)}</dd></div>`;
}

function commitText(commit: Commit | undefined): Markup {
	if (commit === undefined) {
		return html`none: the folder is in no git repository, or nothing was committed yet`;
	}
	const branch = commit.branch === undefined ? '' : ` on ${commit.branch}`;
	return html`<code>${commit.id.slice(0, 12)}</code>${branch}, and whatever was changed in the files since`;
}

function recognized({ index }: World): number {
	return [...index.documents.values()].filter(facts => facts.recognized !== undefined).length;
}

/** The declared editions that hold words and no requirements. */
function vocabularies(folders: readonly PageFolder[]): string {
	const named = folders.flatMap(({ world: { setup } }) =>
		setup.configuration.standards.flatMap(id => {
			const edition = setup.catalogue.editions.get(id);
			return edition?.standard.kind === 'vocabulary' ? [editionLabel(edition)] : [];
		}),
	);
	return named.length === 0 ? '' : `; words of ${[...new Set(named)].join(', ')}`;
}

/** The ladder of states, from the least to the most that was seen. */
export function legend(): Markup {
	const row = (state: CoverageState): Markup =>
		html`<li class="s-${state}">${stateSign(state)}<b>${stateLabel(state)}</b> <span>${stateMeanings[state]}</span></li>`;
	return html`<section class="legend" aria-labelledby="legend">
<h2 id="legend">What the states mean</h2>
<ol>${coverageStates.map(row)}</ol>
<p>From the least to the most that was seen in the documents. What was not seen may be there all the same, in other words or in another place. The first four are called <b>gaps</b> on this page; <b>open items</b> are those of a described requirement for which no text was seen.</p>
</section>`;
}
