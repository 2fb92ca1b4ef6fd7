import { groupBy } from '../../base/sorted.ts';
import { type CoverageState, coverageStates, itemCounts } from '../../coverage/coverage.ts';
import { isGap } from '../../coverage/gap.ts';
import type { Edition } from '../../standards/catalogue.ts';
import { stateLabel } from '../../trace/node.ts';
import { counted } from '../coverageWords.ts';
import { html, type Markup } from './markup.ts';
import { stateMark, stateSign } from './stateMarks.ts';
import type { EditionView, RequirementView } from './view.ts';

/** How many requirements are in which state, and a cell for each, by the clause at the top. */
export function overview(view: EditionView): Markup {
	const { coverage, key, requirements } = view;
	const groups = groupBy(requirements, ({ covered }) => topOf(coverage.edition, covered.clause.number));
	return html`<section aria-labelledby="${key}-overview">
<h3 id="${key}-overview">Overview</h3>
<p>${sentence(view)}</p>
${stateCounts(coverage.summary, requirements.length)}
<div class="heat" data-roving>
${[...groups].map(([top, rows]) => group(coverage.edition, top, rows))}
</div>
</section>`;
}

function sentence({ coverage: { summary, edition }, requirements }: EditionView): string {
	const gaps = requirements.filter(({ covered }) => isGap(covered.state)).length;
	const applying = requirements.length - summary.notApplicable;
	const outline =
		edition.standard.extent === 'outline'
			? ' Of this edition the tool knows numbers, titles and topics only, so it can see claims and no more.'
			: '';
	return `${counted(requirements.length, 'requirement')}, ${applying === requirements.length ? 'all of which apply' : `of which ${applying} apply`}: ${summary.described + summary.evidenced} described or evidenced, ${counted(gaps, 'gap')}.${outline}`;
}

/** A bar of the states, and the same in figures. */
export function stateCounts(summary: Readonly<Record<CoverageState, number>>, total: number): Markup {
	const present = coverageStates.filter(state => summary[state] > 0);
	let at = 0;
	const bars = present.map(state => {
		const bar = html`<rect class="s-${state}" x="${at}" y="0" width="${summary[state]}" height="1"/>`;
		at += summary[state];
		return bar;
	});
	return html`<svg class="bar" viewBox="0 0 ${Math.max(total, 1)} 1" preserveAspectRatio="none" aria-hidden="true">${bars}</svg>
<ul class="counts">${present.map(state => html`<li><b>${summary[state]}</b> ${stateMark(state)}</li>`)}</ul>`;
}

function group(edition: Edition, top: string, rows: readonly RequirementView[]): Markup {
	return html`<div class="group">
<h4><span class="number">${top}</span> ${edition.clauses.get(top)?.heading}</h4>
<ul class="cells">${rows.map(row => html`<li data-of="${row.id}">${heatCell(row)}</li>`)}</ul>
</div>`;
}

/** A link to a requirement that shows its state. */
export function heatCell({ covered, id }: RequirementView): Markup {
	const { clause, state } = covered;
	const { addressed, total } = itemCounts(covered);
	const details = total === 0 ? '' : `, ${addressed} of ${total} items`;
	const told = `${clause.heading}: ${stateLabel(state)}${details}`;
	return html`<a class="cell s-${state}" href="#${id}" title="${told}">${stateSign(state)}${clause.number}<span class="unseen"> ${told}</span></a>`;
}

/** The clause at the top above a number; for the many controls of an annex, the part of the annex. */
function topOf(edition: Edition, number: string): string {
	const [first = '', second] = number.split('.');
	return edition.annexes.includes(first) && second !== undefined ? `${first}.${second}` : first;
}
