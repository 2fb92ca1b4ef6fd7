import { groupBy } from '../../base/sorted.ts';
import { configurationPath } from '../../configuration/configuration.ts';
import type { World } from '../../index/world.ts';
import { numberLabel } from '../../standards/labels.ts';
import { positionAt } from '../../text/snapshot.ts';
import { html, type Markup } from './markup.ts';
import { filePlace, type Place, placeMarkup } from './places.ts';
import { verifyMark } from './stateMarks.ts';
import type { EditionView, RequirementView } from './view.ts';

/** A requirement, or one item of it, that is declared not applicable. */
interface Excluded {
	readonly requirement: RequirementView;
	readonly item: string | undefined;
	readonly reason: string;
}

/** What is declared not applicable, by the reason that is given. */
export function applicability(view: EditionView): Markup {
	const excluded = view.requirements.flatMap(excludedOf);
	const reasons = groupBy(excluded, ({ reason }) => reason);
	return html`<section aria-labelledby="${view.key}-applicability">
<h3 id="${view.key}-applicability">Declared not applicable</h3>
${
	excluded.length === 0
		? html`<p>Nothing is.</p>`
		: html`<table class="reasons">
<thead><tr><th scope="col">Requirements</th><th scope="col">Reason, as written</th><th scope="col">Said in</th></tr></thead>
<tbody>${[...reasons].map(([reason, rows]) => reasonRow(view, reason, rows))}</tbody>
</table>`
}
</section>`;
}

/** The requirement as a whole, or else its items. */
function excludedOf(requirement: RequirementView): readonly Excluded[] {
	const { justification, items } = requirement.covered;
	return justification !== undefined
		? [{ requirement, item: undefined, reason: justification }]
		: items.flatMap(({ letter, notApplicable }) =>
				notApplicable === undefined ? [] : [{ requirement, item: letter, reason: notApplicable.reason }],
			);
}

function reasonRow(view: EditionView, reason: string, rows: readonly Excluded[]): Markup {
	const clauses = rows.map(
		({ requirement: { covered, id }, item }) =>
			html`<li data-of="${id}"><a href="#${id}"><span class="number">${numberLabel(covered.clause.number, item)}</span> ${covered.clause.heading}</a>${verifyMark(covered.clause)}</li>`,
	);
	const places = [
		...declaredPlaces(view.folder.world, reason),
		...rows.flatMap(({ requirement: { covered, evidence }, item }) => {
			const said =
				item === undefined
					? evidence.exclusions
					: evidence.exclusions.filter(({ clause }) => clause === numberLabel(covered.clause.number, item));
			return said.map(({ place }) => place);
		}),
	];
	const byLine = new Map(places.map(place => [`${place.path}:${place.range?.start.line}`, place]));
	const declared = [...byLine.values()].map(place => html`<li>${placeMarkup(view.style, place)}</li>`);
	return html`<tr><td><ul>${clauses}</ul></td><td>${reason === '' ? html`<em>none is given</em>` : html`<bdi>${reason}</bdi>`}</td><td><ul>${declared}</ul></td></tr>
`;
}

/** The rows of the configuration that give this reason. */
function declaredPlaces({ setup, settingsFiles }: World, reason: string): readonly Place[] {
	const snapshot = settingsFiles.get(configurationPath)?.snapshot;
	return setup.configuration.applicability
		.filter(row => row.reason === reason)
		.map(({ at }) => {
			if (snapshot === undefined) {
				return filePlace(configurationPath);
			}
			const start = positionAt(snapshot, at.from);
			return { path: configurationPath, range: { start, end: start }, text: '' };
		});
}
