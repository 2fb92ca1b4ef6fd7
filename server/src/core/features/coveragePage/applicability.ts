import { groupBy } from '../../base/sorted.ts';
import { configurationPath } from '../../configuration/configuration.ts';
import type { World } from '../../index/world.ts';
import { positionAt } from '../../text/snapshot.ts';
import { html, type Markup } from './markup.ts';
import { filePlace, type Place, placeMarkup } from './places.ts';
import { verifyMark } from './stateMarks.ts';
import type { EditionView, RequirementView } from './view.ts';

/** What is declared not applicable, by the reason that is given. */
export function applicability(view: EditionView): Markup {
	const excluded = view.requirements.filter(({ covered }) => covered.justification !== undefined);
	const reasons = groupBy(excluded, ({ covered }) => covered.justification ?? '');
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

function reasonRow(view: EditionView, reason: string, rows: readonly RequirementView[]): Markup {
	const clauses = rows.map(
		({ covered: { clause }, id }) =>
			html`<li data-of="${id}"><a href="#${id}"><span class="number">${clause.number}</span> ${clause.heading}</a>${verifyMark(clause)}</li>`,
	);
	const places = [
		...declaredPlaces(view.folder.world, reason),
		...rows.flatMap(({ evidence }) => evidence.exclusions.map(({ place }) => place)),
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
