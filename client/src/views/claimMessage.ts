import type { ClaimClauseResult } from '../../../server/src/protocol.ts';

/** What is said after documents were dropped on a clause; undefined where nothing but the change itself is to be seen. */
export function claimMessage(results: readonly ClaimClauseResult[]): string | undefined {
	const named = (outcome: ClaimClauseResult['outcome']): readonly string[] =>
		results.filter(result => result.outcome === outcome).map(({ document }) => document);
	const [already, elsewhere] = [named('already'), named('elsewhere')];
	const clause = results[0]?.clause ?? '';
	const parts = [
		already.length === 0 ? '' : `${listed(already)} already ${already.length === 1 ? 'claims' : 'claim'} ${clause}.`,
		elsewhere.length === 0
			? ''
			: `${listed(elsewhere)} ${elsewhere.length === 1 ? 'is no document' : 'are no documents'} of this workspace folder.`,
	].filter(part => part !== '');
	return parts.length === 0 ? undefined : parts.join(' ');
}

function listed(names: readonly string[]): string {
	return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
