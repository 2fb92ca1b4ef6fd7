import { type CoverageState, coverageStates } from '../../coverage/coverage.ts';
import type { Clause } from '../../standards/catalogue.ts';
import { isToBeVerified, toBeVerified } from '../../standards/labels.ts';
import { stateLabel } from '../../trace/node.ts';
import { html, type Markup } from './markup.ts';

/**
 * A sign for each state that is told by its shape alone: the more was seen, the fuller the circle; a tick where there is a record, a
 * stroke where the requirement does not apply.
 */
const shapes: Readonly<Record<CoverageState, Markup>> = {
	missing: html`<circle cx="8" cy="8" r="6" stroke-dasharray="2.3 2.4"/>`,
	mentioned: html`<circle cx="8" cy="8" r="6"/><circle class="ink" cx="8" cy="8" r="1.6"/>`,
	planned: html`<circle cx="8" cy="8" r="6"/><path class="ink" d="M8 8V2a6 6 0 0 1 6 6z"/>`,
	claimed: html`<circle cx="8" cy="8" r="6"/><path class="ink" d="M8 2a6 6 0 0 1 0 12z"/>`,
	described: html`<circle cx="8" cy="8" r="6"/><path class="ink" d="M8 8V2a6 6 0 1 1-6 6z"/>`,
	evidenced: html`<circle class="ink" cx="8" cy="8" r="6"/><path class="tick" d="m5 8.2 2.1 2.1L11 6.2"/>`,
	notApplicable: html`<circle cx="8" cy="8" r="6"/><path d="M3.8 12.2l8.4-8.4"/>`,
};

/** The signs, once for the page. */
export function stateSymbols(): Markup {
	const symbols = coverageStates.map(state => html`<symbol id="s-${state}" viewBox="0 0 16 16">${shapes[state]}</symbol>`);
	return html`<svg class="symbols" aria-hidden="true">${symbols}</svg>`;
}

/** The sign alone, where the state stands beside it in words. */
export function stateSign(state: CoverageState): Markup {
	return html`<svg class="sign" aria-hidden="true"><use href="#s-${state}"/></svg>`;
}

/** The sign with its word. */
export function stateMark(state: CoverageState): Markup {
	return html`<span class="state s-${state}">${stateSign(state)} ${stateLabel(state)}</span>`;
}

/** A star at a clause that two sources do not attest. */
export function verifyMark(clause: Clause): Markup | false {
	return isToBeVerified(clause) && html`<span class="verify" title="${toBeVerified}">*<span class="unseen"> ${toBeVerified}</span></span>`;
}
