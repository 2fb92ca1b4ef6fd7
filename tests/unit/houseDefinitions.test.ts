import { describe, expect, test } from 'vitest';
import { hoverAt } from '../../server/src/core/features/hover.ts';
import { definitionsAt } from '../../server/src/core/features/locations.ts';
import { positionAt } from '../../server/src/core/text/snapshot.ts';
import { documentAt, worldOf } from '../support/workspace.ts';

async function definitionsOf(text: string): Promise<readonly string[]> {
	const { definitions } = documentAt(await worldOf({ 'a.md': text }), 'a.md').reading.facts;
	return definitions.map(
		({ term, abbreviation, text: meaning }) => `${term}${abbreviation === undefined ? '' : ` [${abbreviation}]`}: ${meaning}`,
	);
}

describe('definitions are read from', () => {
	test.each([
		[
			'a table',
			'## 3 Terms and definitions\n\n| Term | Meaning |\n|---|---|\n| **Red tag** | Nobody may use it |\n',
			['Red tag: Nobody may use it'],
		],
		['bold words in a list', '## Definitions\n\n- **Red tag**: nobody may use it.\n', ['Red tag: nobody may use it.']],
		['a list with dashes', '## Definitions\n\n- Red tag – nobody may use it.\n', ['Red tag: nobody may use it.']],
		['bold lines', '## Glossary\n\n### R\n\n**Red tag (RT)**  \nNobody may use it.\n', ['Red tag [RT]: Nobody may use it.']],
		['headings', '## Terminology\n\n### 3.1 Red tag\n\nNobody may use it.\n', ['Red tag: Nobody may use it.']],
		['abbreviations', '## Abkürzungen\n\n| Kürzel | Bedeutung |\n|---|---|\n| QMB | Beauftragter |\n', ['QMB [QMB]: Beauftragter']],
		['an appendix', '# Appendix D: Terms and Abbreviations\n\n- **MRB** (Board): who decides\n', ['MRB [MRB]: who decides']],
	])('%s', async (_, text, expected) => {
		expect(await definitionsOf(text)).toEqual(expected);
	});

	test.each([
		['another section', '## Risk level definitions\n\n- **High**: bad\n'],
		['a placeholder', '## Definitions\n\n- **[Term]**: [Add definition]\n'],
		['prose', '## Definitions\n\nThe terms of ISO 9000 apply: see there.\n'],
	])('not from %s', async (_, text) => {
		expect(await definitionsOf(text)).toEqual([]);
	});
});

describe('a word of the house', () => {
	const files = {
		'SOP-07.md':
			'---\nid: SOP-07\n---\n# Parts\n\n## Definitions\n\n- **Red tag**: nobody may use the part.\n- **Nonconformity**: a part that does not fit.\n',
		'SOP-08.md': '---\nid: SOP-08\n---\n# More\n\nRed tags are counted. A nonconformity is closed.\n',
	};

	async function at(word: string): Promise<{ readonly hover: string; readonly definition: readonly string[] }> {
		const world = await worldOf(files);
		const document = documentAt(world, 'SOP-08.md');
		const position = positionAt(document.snapshot, document.snapshot.text.indexOf(word) + 1);
		return {
			hover: hoverAt(world, document, position)?.markdown ?? '',
			definition: definitionsAt(world, document, position).map(({ path, range }) => `${path}:${range.start.line}`),
		};
	}

	test('is explained where it is used, in the plural too, and leads to where it is defined', async () => {
		const { hover, definition } = await at('Red tags');
		expect(hover).toContain('**Here: Red tag**');
		expect(hover).toContain('nobody may use the part.');
		expect(definition).toEqual(['SOP-07.md:7']);
	});

	test('stands beside what the standard says of the same word', async () => {
		const { hover, definition } = await at('nonconformity');
		expect(hover).toContain('ISO 9000');
		expect(hover).toContain('a part that does not fit.');
		expect(definition).toEqual(['SOP-07.md:8']);
	});
});
