import { informationAsked } from '../../coverage/applicability.ts';
import { titleOf } from '../../index/titles.ts';
import type { DocumentedInformationRow } from '../../standards/pack.ts';
import { counted } from '../coverageWords.ts';
import { html, type Markup } from './markup.ts';
import { filePlace, matchPlace, type Place, placeMarkup } from './places.ts';
import type { EditionView, RequirementView } from './view.ts';

interface Found {
	readonly title: string;
	readonly place: Place;
}

/** What the standard asks to be kept in writing, and what was seen of it; nothing where it asks for none. */
export function documentedInformation(view: EditionView): Markup | undefined {
	const asked = view.requirements
		.filter(({ covered }) => covered.state !== 'notApplicable')
		.flatMap(requirement => informationAsked(view.folder.world, requirement.covered.clause).map(row => ({ requirement, row })));
	if (asked.length === 0) {
		return undefined;
	}
	const rows = asked.map(({ requirement, row }) => ({ requirement, row, found: foundFor(view, requirement, row) }));
	const seen = rows.filter(({ found }) => found.length > 0).length;
	return html`<section aria-labelledby="${view.key}-information">
<h3 id="${view.key}-information">Documented information asked for</h3>
<p>${counted(rows.length, 'thing')} to be kept in writing, as far as the requirements apply; for ${seen} something was seen. For a document, the documents that claim the requirement count; for a record, the forms and records that these link. Whether it is the right one, a reader must judge.</p>
<table class="information">
<thead><tr><th scope="col">Requirement</th><th scope="col">Asked for</th><th scope="col">Kind</th><th scope="col">Seen</th></tr></thead>
<tbody>${rows.map(
		({
			requirement: { covered, id },
			row: { name, kind, item },
			found,
		}) => html`<tr data-of="${id}"><th scope="row"><a href="#${id}">${covered.clause.number}${item !== null && ` ${item})`}</a></th><td>${name}</td><td>${kind}</td><td>${
			found.length === 0
				? html`<span class="none">nothing seen</span>`
				: html`<ul>${found.slice(0, mostShown).map(({ title, place }) => html`<li><bdi>${title}</bdi> ${placeMarkup(view.style, place)}</li>`)}${found.length > mostShown && html`<li class="more">and ${found.length - mostShown} more</li>`}</ul>`
		}</td></tr>
`,
	)}</tbody>
</table>
</section>`;
}

const mostShown = 6;

function foundFor(
	{ folder: { world } }: EditionView,
	{ covered, evidence }: RequirementView,
	row: DocumentedInformationRow,
): readonly Found[] {
	if (row.kind === 'record') {
		return evidence.records.map(({ path, title }) => ({ title, place: filePlace(path) }));
	}
	const item = covered.items.find(({ letter }) => letter === row.item);
	return covered.documents.map(path => {
		const match = (item?.matches ?? covered.matches).find(candidate => candidate.path === path);
		return { title: titleOf(world, path), place: match === undefined ? filePlace(path) : matchPlace(world, match) };
	});
}
