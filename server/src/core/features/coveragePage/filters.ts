import { coverageStates } from '../../coverage/coverage.ts';
import { stateLabel } from '../../trace/node.ts';
import { html, type Markup } from './markup.ts';
import { stateSign } from './stateMarks.ts';
import type { EditionView } from './view.ts';

/** What is shown of the page, and how many requirements that leaves. Hidden until the page's script can act on it. */
export function filters(views: readonly EditionView[]): Markup {
	const states = coverageStates.map(
		state =>
			html`<label class="s-${state}"><input type="checkbox" name="state" value="${state}" checked> ${stateSign(state)} ${stateLabel(state)}</label>`,
	);
	const total = views.reduce((sum, view) => sum + view.requirements.length, 0);
	return html`<form class="filters" role="search" aria-label="What is shown" hidden>
<label>Show <select name="show"><option value="all">all requirements</option><option value="gaps">gaps only</option><option value="open">gaps and open items</option></select></label>
${
	views.length > 1 &&
	html`<label>Standard <select name="edition"><option value="">all</option>${views.map(view => html`<option value="${view.key}">${editionName(view, views)}</option>`)}</select></label>`
}
<label>Order <select name="order"><option value="gaps">gaps first</option><option value="standard">as in the standard</option></select></label>
<label>Find <input type="search" name="text" placeholder="clause, document, words" autocomplete="off" spellcheck="false"></label>
<button type="button" name="unfold" aria-pressed="false">Open all</button>
<button type="reset">Show everything</button>
<fieldset><legend>States</legend>${states}</fieldset>
<output aria-live="polite" data-of-many="requirements shown">${total} of ${total} requirements shown</output>
</form>`;
}

/** Its standard; where there are several folders, with the folder's name. */
export function editionName(view: EditionView, views: readonly EditionView[]): string {
	const isOneFolder = views.every(({ folder }) => folder === view.folder);
	return isOneFolder ? view.label : `${view.label} in ${view.folder.name}`;
}
