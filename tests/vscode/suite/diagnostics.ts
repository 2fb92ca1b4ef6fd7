import { expect, type Test, untilFindings, withDocument } from './harness.ts';

export const diagnosticsTests: readonly Test[] = [
	{
		name: 'a clause that the cited edition does not have is shown as a problem',
		run: () =>
			withDocument('defects/DEF-01-clauses-that-do-not-exist.md', async ({ document }) => {
				const findings = await untilFindings(document.uri, 'unknown-clause', found => found.length > 0);
				const texts = findings.map(({ range }) => document.getText(range));
				expect(
					texts.some(text => text.includes('8.5.7')),
					`No finding of unknown-clause is at 8.5.7, but at: ${texts.join(', ')}.`,
				);
			}),
	},
];
