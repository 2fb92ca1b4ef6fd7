import { itemCounts } from '../../coverage/coverage.ts';
import { isToBeVerified } from '../../standards/labels.ts';
import { stateLabel } from '../../trace/node.ts';
import { counted, hasOpenItems } from '../coverageWords.ts';
import { type Cell, cellOf } from './cells.ts';
import { html, type Markup } from './markup.ts';
import { stateMark, stateSign, verifyMark } from './stateMarks.ts';
import type { DocumentView, EditionView, RequirementView } from './view.ts';

/** So many columns go onto a sheet of paper. */
const mostOnPaper = 28;

/** Requirements by documents: which document claims what, and how far its text addresses it. */
export function matrix(view: EditionView): Markup {
	const { key, documents, gapsFirst } = view;
	const isWide = documents.length > mostOnPaper;
	return html`<section class="matrix" aria-labelledby="${key}-matrix">
<h3 id="${key}-matrix">Clauses and documents</h3>
<p>${
		documents.length === 0
			? 'No document claims a clause of this edition.'
			: `The ${counted(documents.length, 'document or file', 'documents and files')} that claim something, against all requirements, gaps first. A cell leads to what was seen: the number tells the items that the document’s text addresses, R that it links a form or record.`
	}</p>
${isWide && html`<p class="onPaper">The table is too wide for paper; the documents are listed with each requirement.</p>`}
<div class="scroll${isWide && ' wide'}" role="region" aria-labelledby="${key}-matrix" tabindex="0">
<table data-roving>
<caption class="unseen">Requirements of ${view.label} by the documents that claim them</caption>
<thead><tr><th scope="col" class="corner">Requirement</th><th scope="col" class="figure">State</th><th scope="col" class="figure">Items</th>${documents.map(columnHead)}</tr></thead>
<tbody>${gapsFirst.map(requirement => row(view, requirement))}</tbody>
</table>
</div>
${gapsFirst.some(({ covered }) => isToBeVerified(covered.clause)) && html`<p class="note">* Number and title are to be verified: two sources do not attest them yet.</p>`}
</section>`;
}

function columnHead({ title, path, short, kind }: DocumentView): Markup {
	const told = title === path ? title : `${title}, ${kind}, ${path}`;
	return html`<th scope="col" class="document" title="${told}"><span aria-hidden="true">${short}</span><span class="unseen">${title}</span></th>`;
}

function row(view: EditionView, requirement: RequirementView): Markup {
	const { covered, id, order } = requirement;
	const { clause, state } = covered;
	const { addressed, total } = itemCounts(covered);
	return html`<tr data-of="${id}" data-order="${order}">
<th scope="row"><a href="#${id}"><span class="number">${clause.number}</span> ${clause.heading}${verifyMark(clause)}</a></th>
<td class="figure">${stateMark(state)}</td>
<td class="figure${hasOpenItems(covered) && ' open'}">${total > 0 && `${addressed}/${total}`}</td>
${view.documents.map(document => cell(requirement, document, cellOf(requirement, document)))}
</tr>
`;
}

function cell({ covered, id }: RequirementView, document: DocumentView, found: Cell | undefined): Markup {
	if (found === undefined) {
		return html`<td></td>`;
	}
	const { total } = itemCounts(covered);
	const count = found.state === 'described' && found.items > 0 && found.items;
	const told = [
		stateLabel(found.state),
		total > 0 && found.places > 0 ? `${found.items} of ${counted(total, 'item')}` : '',
		found.records > 0 ? counted(found.records, 'form or record', 'forms and records') : '',
	]
		.filter(part => part !== '')
		.join(', ');
	return html`<td class="s-${found.state}"><a href="#${id}" data-document="${document.index}" title="${covered.clause.number} in ${document.title}: ${told}">${stateSign(found.state)}${count}${found.records > 0 && html`<sup>R</sup>`}<span class="unseen">${told}</span></a></td>`;
}
