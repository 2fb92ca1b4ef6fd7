import { type ClauseCoverage, type CoverageState, itemCounts } from '../coverage/coverage.ts';

/** What was seen where a requirement is in a state: no more is said by it. */
export const stateMeanings: Readonly<Record<CoverageState, string>> = {
	missing: 'nothing refers to it',
	mentioned: 'cited, but claimed by no document',
	planned: 'a table names it as to be done, or a document that does not exist',
	claimed: 'a document claims it; not enough text was seen that addresses it',
	described: 'text of its documents addresses it, more than half of its items',
	evidenced: 'described, and a form or record is linked where one is asked for',
	notApplicable: 'declared not applicable, with the reason that is given',
};

/** Is it described, while text for some of its items was not seen? */
export function hasOpenItems(covered: ClauseCoverage): boolean {
	const { addressed, total } = itemCounts(covered);
	return (covered.state === 'described' || covered.state === 'evidenced') && addressed < total;
}

/** `1 item`, `3 items` */
export function counted(count: number, one: string, many = `${one}s`): string {
	return `${count} ${count === 1 ? one : many}`;
}
