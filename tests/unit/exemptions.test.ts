import { expect, test } from 'vitest';
import { syntaxOf } from '../../server/src/core/index/world.ts';
import { exemptionOf } from '../../server/src/core/model/prose.ts';
import { documentAt, findingsOf, worldOf } from '../support/workspace.ts';

/** The reason why the word between the marks is left alone; `none` where it is not. */
async function reasonFor(text: string): Promise<string> {
	const from = text.indexOf('⟦');
	const to = text.indexOf('⟧') - 1;
	const world = await worldOf({ 'a.md': text.replace(/[⟦⟧]/g, '') });
	const block = syntaxOf(documentAt(world, 'a.md')).blocks.find(each => each.from <= from && from < each.to);
	return (block && exemptionOf(block, { from: from - block.from, to: to - block.from })) ?? 'none';
}

test.each([
	['> The ⟦supplier⟧ is told.\n', 'block quote'],
	['They write "our ⟦supplier⟧ list" there.\n', 'quotation'],
	['Sie sagen „der ⟦supplier⟧“ dort.\n', 'quotation'],
	['See [the ⟦supplier⟧ list](list.md).\n', 'title of a linked document'],
	['See *Control of ⟦suppliers⟧* for more.\n', 'title in italics'],
	['Ask for the certificate of ⟦conformance⟧ first.\n', 'name in a fixed phrase'],
	['The word *⟦supplier⟧* is old.\n', 'word that is spoken of'],
	['The word **⟦supplier⟧** is old.\n', 'word that is spoken of'],
	['Fill in the ⟦Supplier⟧ Evaluation Form.\n', 'name of a document or a role'],
	['Ask the ⟦Supplier⟧ first.\n', 'name of a document or a role'],
	['⟦Supplier⟧ Quality is a department.\n', 'name of a document or a role'],
	['| Title | Kept by |\n| --- | --- |\n| The ⟦supplier⟧ list | us |\n', 'name of a document or a role'],
	['TODO: name the ⟦supplier⟧\n', 'place to be filled in'],
	['[Describe the ⟦supplier⟧]\n', 'place to be filled in'],
	['The ⟦supplier⟧ is told.\n', 'none'],
	['⟦Supplier⟧ lists are kept.\n', 'none'],
	['# ⟦Supplier⟧ Evaluation\n', 'none'],
	['- **⟦Supplier⟧**: whoever delivers\n', 'none'],
	['| Who | What |\n| --- | --- |\n| The ⟦supplier⟧ | delivers |\n', 'none'],
	['A SUPPLIER and a ⟦SUPPLIER⟧.\n', 'none'],
])('%j: %s', async (text, expected) => {
	expect(await reasonFor(text)).toBe(expected);
});

test.each([
	['code', 'Run `conformance`.'],
	['a path', 'See [it](conformance/a.md) and <https://example.com/conformance>.'],
	['front matter', ''],
	['the title of a clause', 'See Control of nonconforming outputs.'],
	['another language', 'Die Prüfung der conformance wird nicht von der Stelle und dem Amt mit der Hand für das Werk gemacht.'],
])('%s is no prose of the author', async (_, text) => {
	const world = await worldOf({
		'qms.yaml': 'standards: ["iso-9001:2015"]\n',
		'a.md': `---\ntitle: Conformance\n---\n# A\n\n${text}\n`,
	});
	expect(findingsOf(world).filter(({ rule }) => rule === 'deprecated-term')).toEqual([]);
});
