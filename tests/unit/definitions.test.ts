import { describe, expect, test } from 'vitest';
import { definitionsAt } from '../../server/src/core/features/locations.ts';
import { positionAt } from '../../server/src/core/text/snapshot.ts';
import { documentAt, openFixture } from '../support/workspace.ts';

/** `path:line` of each definition of what stands at the cursor, one-based. */
async function definitionOf(text: string): Promise<readonly string[]> {
	const { service, cursor } = await openFixture(`=== SOP-01.md
---
id: SOP-01
---
# Records

## 4 Keeping

## 4.8 Throwing away
=== SOP-02.md
---
id: SOP-02
---
# More

${text}
`);
	const document = documentAt(service.world, cursor?.path ?? '');
	return definitionsAt(service.world, document, positionAt(document.snapshot, cursor?.offset ?? 0)).map(
		({ path, range }) => `${path}:${range.start.line + 1}`,
	);
}

describe('the definition of a reference', () => {
	test.each([
		['an id', 'See SOP$0-01.', 'SOP-01.md:4'],
		['an id with a section', 'See SOP$0-01 §4.8.', 'SOP-01.md:8'],
		['an id with a section behind a colon', 'See [SOP$0-01:4.8](SOP-01.md).', 'SOP-01.md:8'],
		['an id with the word for a section', 'See SOP$0-01, section 4.', 'SOP-01.md:6'],
		['an id with a section that there is not', 'See SOP$0-01 §9.', 'SOP-01.md:4'],
		['an id with a number that is none of its sections', 'See SOP$0-01 4.8 times.', 'SOP-01.md:4'],
		['a link with an anchor', 'See [there](SOP$0-01.md#48-throwing-away).', 'SOP-01.md:8'],
		['a wiki link with a heading', 'See [[SOP$0-01#4.8 Throwing away]].', 'SOP-01.md:8'],
	])('%s', async (_, text, expected) => {
		expect(await definitionOf(text)).toEqual([expected]);
	});
});
