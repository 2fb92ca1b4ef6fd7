import { type CoverageState, isItemAddressed } from '../../coverage/coverage.ts';
import type { DocumentView, RequirementView } from './view.ts';

/** What one document has to do with one requirement. */
export interface Cell {
	readonly state: CoverageState;
	/** How many of the requirement's items its text addresses. */
	readonly items: number;
	/** Places of its text that address the requirement. */
	readonly places: number;
	/** The forms and records that it links, or is. */
	readonly records: number;
}

/** Undefined where the document does not name the requirement. */
export function cellOf({ covered, evidence }: RequirementView, { path }: DocumentView): Cell | undefined {
	const isClaimed = covered.documents.includes(path);
	if (!isClaimed && !evidence.mentions.some(mention => mention.document === path)) {
		return undefined;
	}
	const own = (matches: readonly { readonly path: string }[]): number => matches.filter(match => match.path === path).length;
	const counts = covered.items.filter(isItemAddressed).map(item => own(item.matches));
	const places = own(covered.matches) + counts.reduce((sum, count) => sum + count, 0);
	const state = !isClaimed ? 'mentioned' : covered.state === 'notApplicable' ? 'notApplicable' : places > 0 ? 'described' : 'claimed';
	return {
		state,
		items: counts.filter(count => count > 0).length,
		places,
		records: isClaimed ? evidence.records.filter(record => record.links.some(link => link.document === path)).length : 0,
	};
}
