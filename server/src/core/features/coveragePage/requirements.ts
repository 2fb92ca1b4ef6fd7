import { type ItemCoverage, itemCounts, type Match } from '../../coverage/coverage.ts';
import { isGap } from '../../coverage/gap.ts';
import { counted, hasOpenItems } from '../coverageWords.ts';
import type { ClaimEvidence, RecordEvidence } from './evidence.ts';
import { folded } from './foldedList.ts';
import { html, type Markup } from './markup.ts';
import { matchPlace, type Place, placeMarkup } from './places.ts';
import { stateMark, verifyMark } from './stateMarks.ts';
import type { EditionView, RequirementView } from './view.ts';

/** Every requirement with all that was seen of it, gaps first. */
export function requirements(view: EditionView): Markup {
	return html`<section aria-labelledby="${view.key}-requirements">
<h3 id="${view.key}-requirements">Requirements</h3>
<p>Gaps first. Topics are told in words of this tool; the standard itself says what it requires.</p>
<div class="requirements">
${view.gapsFirst.map(requirement => requirementDetails(view, requirement))}
</div>
</section>`;
}

function requirementDetails(view: EditionView, requirement: RequirementView): Markup {
	const { covered, id, order } = requirement;
	const { clause, state, documents, records } = covered;
	const { addressed, total } = itemCounts(covered);
	const facts = [
		total > 0 ? `${addressed} of ${counted(total, 'item')}` : '',
		documents.length > 0 ? counted(documents.length, 'document') : '',
		records.length > 0 ? counted(records.length, 'form or record', 'forms and records') : '',
	].filter(fact => fact !== '');
	return html`<details class="requirement" id="${id}" data-state="${state}" data-order="${order}"${isGap(state) && html` data-gap`}${hasOpenItems(covered) && html` data-open-items`}>
<summary><h4><span class="number">${clause.number}</span> ${clause.heading}${verifyMark(clause)}</h4>${stateMark(state)}<span class="facts">${facts.join(' · ')}</span></summary>
${body(view, requirement)}
</details>
`;
}

function body(view: EditionView, { covered, evidence }: RequirementView): Markup {
	const { clause, items, matches, justification } = covered;
	const claimList = (claims: readonly ClaimEvidence[]): readonly Markup[] =>
		folded(
			claims,
			({ document }) => [document],
			claim => claimRow(view, claim),
		);
	const parts = [
		justification !== undefined && html`<p class="reason"><b>Declared not applicable:</b> <bdi>${justification}</bdi></p>`,
		clause.items.length > 0 && itemTable(view, clause.items, items),
		part(items.length > 0 ? 'Text on the clause as a whole' : 'Text that addresses it', matchRows(view, matches)),
		part('Claimed', claimList(evidence.claims)),
		part(
			'Forms and records',
			folded(
				evidence.records,
				({ links }) => links.map(({ document }) => document),
				record => recordRow(view, record),
			),
		),
		part('To be done, or not found', claimList(evidence.plans)),
		part('Said not to apply', claimList(evidence.exclusions)),
		part('Mentioned', claimList(evidence.mentions)),
	];
	return html`<div class="body">
<p class="topic">${clause.topic}</p>
${parts}</div>`;
}

function part(title: string, rows: readonly Markup[]): Markup | false {
	return (
		rows.length > 0 &&
		html`<div class="part"><h5>${title}</h5><ul>${rows}</ul></div>
`
	);
}

interface TopicOfItem {
	readonly letter: string;
	readonly topic: string;
}

function itemTable(view: EditionView, topics: readonly TopicOfItem[], items: readonly ItemCoverage[]): Markup {
	const topicOf = new Map(topics.map(({ letter, topic }) => [letter, topic]));
	return html`<table class="items">
<thead><tr><th scope="col">Item</th><th scope="col">State</th><th scope="col">Text that addresses it</th></tr></thead>
<tbody>${items.map(
		({
			letter,
			state,
			matches,
			notApplicable,
		}) => html`<tr><th scope="row"><span class="letter">${letter})</span> ${topicOf.get(letter)}</th><td>${stateMark(state)}</td><td>${
			notApplicable?.item !== undefined && notApplicable.reason !== ''
				? html`<bdi>${notApplicable.reason}</bdi>`
				: matches.length === 0
					? html`<span class="none">no text seen</span>`
					: html`<ul>${matchRows(view, matches)}</ul>`
		}</td></tr>
`,
	)}</tbody>
</table>`;
}

function matchRows(view: EditionView, matches: readonly Match[]): readonly Markup[] {
	return folded(
		matches,
		({ path }) => [path],
		match => matchRow(view, matchPlace(view.folder.world, match), Math.round(match.weight * 100)),
	);
}

function matchRow(view: EditionView, place: Place, weight: number): Markup {
	const note =
		weight < 100 &&
		html` <span class="weight" title="So much of what was looked for stands in the text itself, the rest in the headings above it.">${weight} %</span>`;
	return html`<li data-document="${numberOf(view, place.path)}"><q><bdi>${place.text}</bdi></q> ${placeMarkup(view.style, place)}${note}</li>`;
}

function claimRow(view: EditionView, { document, title, clause, source, place }: ClaimEvidence): Markup {
	const name = title === '' ? '' : html`<b><bdi>${title}</bdi></b>: `;
	return html`<li data-document="${numberOf(view, document)}">${name}${clause}, <bdi>${source}</bdi> ${placeMarkup(view.style, place)}</li>`;
}

const mostLinks = 3;

function recordRow(view: EditionView, { path, title, links }: RecordEvidence): Markup {
	const others = links.filter(link => link.document !== path);
	const numbers = links.map(link => numberOf(view, link.document)).join(' ');
	const more = others.length > mostLinks ? ` and ${others.length - mostLinks} more` : '';
	const from = others.slice(0, mostLinks).map((link, i) => html`${i > 0 && ', '}${placeMarkup(view.style, link.place)}`);
	const linked = others.length === 0 ? ': claims it itself' : html`: linked from ${from}${more}`;
	return html`<li data-document="${numbers}"><b><bdi>${title}</bdi></b> ${title !== path && placeMarkup(view.style, { path, range: undefined, text: '' })}${linked}</li>`;
}

/** What the page knows a document by; empty for one that claims nothing. */
function numberOf(view: EditionView, path: string | undefined): number | undefined {
	return path === undefined ? undefined : view.byPath.get(path)?.index;
}
