import type { CoverageStatus } from '../../../server/src/protocol.ts';

type EditionStatus = CoverageStatus['editions'][number];

/** `ISO 9001: 59 of 59 described`, for the edition most used; undefined where there is no document of a QMS. */
export function statusText({ documents, editions }: CoverageStatus): string | undefined {
	const [first] = editions;
	return first === undefined || documents === 0 ? undefined : `${first.label}: ${described(first)} of ${applicable(first)} described`;
}

function described({ summary }: EditionStatus): number {
	return (summary.described ?? 0) + (summary.evidenced ?? 0);
}

function applicable({ requirements, summary }: EditionStatus): number {
	return requirements - (summary.notApplicable ?? 0);
}

const labels: Readonly<Record<string, string>> = {
	missing: 'missing: nothing refers to it',
	mentioned: 'mentioned: cited, but claimed by no document',
	planned: 'planned: a table names it as to be done',
	claimed: 'claimed by a document',
	described: 'described: text of a claiming document addresses it',
	evidenced: 'evidenced: described, and a form or record is linked',
	notApplicable: 'declared not applicable',
};

/** Markdown: what the documents say, state by state. */
export function statusTooltip({ documents, editions }: CoverageStatus): string {
	const parts = editions.map(edition => {
		const lines = Object.entries(labels).flatMap(([state, label]) => {
			const count = edition.summary[state] ?? 0;
			return count === 0 ? [] : [`- ${count} ${label}`];
		});
		return `**${edition.label}**${editions.length > 1 ? ` in ${edition.folder}` : ''}: ${edition.requirements} requirements\n\n${lines.join('\n')}`;
	});
	return `What ${documents} QMS ${documents === 1 ? 'document says' : 'documents say'}\n\n${parts.join('\n\n')}`;
}
