import type { ClauseCoverage } from '../../coverage/coverage.ts';
import { coverageByPrinciple, type PrincipleCoverage } from '../principles.ts';
import { heatCell, stateCounts } from './heatMap.ts';
import { html, type Markup } from './markup.ts';
import type { EditionView, RequirementView } from './view.ts';

/** The requirements by the quality management principles that they serve; nothing where no principle is known of the edition. */
export function principleTable(view: EditionView): Markup | undefined {
	const rows = coverageByPrinciple(view.folder.world, view.coverage);
	if (rows.length === 0) {
		return undefined;
	}
	const byClause = new Map(view.requirements.map(requirement => [requirement.covered, requirement]));
	return html`<section aria-labelledby="${view.key}-principles">
<h3 id="${view.key}-principles">By principle</h3>
<p>The principles of quality management, told in words of this tool, and the requirements that serve them. A requirement may serve several.</p>
<table class="principles">
<thead><tr><th scope="col">Principle</th><th scope="col">States</th><th scope="col">Requirements</th></tr></thead>
<tbody data-roving>${rows.map(row => principleRow(row, byClause))}</tbody>
</table>
</section>`;
}

function principleRow({ principle, clauses, summary }: PrincipleCoverage, byClause: ReadonlyMap<ClauseCoverage, RequirementView>): Markup {
	const cells = clauses.flatMap(covered => byClause.get(covered) ?? []);
	return html`<tr><th scope="row"><b>${principle.name}</b> <span class="statement">${principle.statement}</span></th>
<td>${clauses.length === 0 ? html`<span class="none">no requirement names it</span>` : stateCounts(summary, clauses.length)}</td>
<td><ul class="cells">${cells.map(cell => html`<li data-of="${cell.id}">${heatCell(cell)}</li>`)}</ul></td></tr>
`;
}
