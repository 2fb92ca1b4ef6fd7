import { describe, expect, test } from 'vitest';
import type { Finding } from '../../server/src/core/rules/rule.ts';
import { bundledStandards } from '../../server/src/core/standards/bundled.ts';
import { editionId } from '../../server/src/core/standards/catalogue.ts';
import { phrasesOf } from '../../server/src/core/standards/termBook.ts';
import type { UsageRow } from '../../server/src/core/standards/usage.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { expandPattern } from '../../server/src/core/text/wordPatterns.ts';
import { findingsOf, worldOf } from '../support/workspace.ts';
import { repeated, unattested } from './standards.ts';

const { usage, families, profiles, standards } = bundledStandards;

/** An edition of requirements under which a row is looked for. */
function editionFor(row: UsageRow): string {
	const dropped =
		profiles.find(({ slug }) => slug === row.profile)?.uses.filter(({ status }) => status !== 'required' && status !== 'used') ?? [];
	const keys = row.profile === null ? row.standards : dropped.map(({ standard }) => standard);
	const found =
		row.editions[0] ?? standards.filter(({ kind }) => kind === 'requirements').find(({ key }) => keys.length === 0 || keys.includes(key));
	expect(found, `No edition with a pack fits ${row.slug}.`).toBeDefined();
	return typeof found === 'string' ? found : editionId(found as NonNullable<typeof found>);
}

async function foundIn(row: UsageRow, sentence: string): Promise<readonly Finding[]> {
	const settings = `standards: ["${editionFor(row)}"]\nrules: { ${row.rule}: warning }\n${row.styles[0] === undefined ? '' : `style: { requirements: ${row.styles[0]} }\n`}`;
	const world = await worldOf({ 'qms.yaml': settings, 'SOP-01.md': `# Title\n\n${sentence}\n` });
	return findingsOf(world).filter(({ entry, rule }) => rule === row.rule && entry === row.slug);
}

test('rows have names of their own, and say where they come from', () => {
	expect(usage.length).toBeGreaterThan(30);
	expect(repeated([...usage, ...families].map(({ slug }) => slug))).toEqual([]);
	expect([...usage, ...families].flatMap(unattested)).toEqual([]);
});

test('no phrase stands in two rows, so that their order decides nothing', () => {
	const phrases = usage.flatMap(row => row.find.flatMap(pattern => phrasesOf(pattern, row.as).map(([phrase]) => phrase.join(' '))));
	expect(repeated(phrases)).toEqual([]);
});

test('every profile that a row names is there', () => {
	expect(usage.filter(({ profile }) => profile !== null && !profiles.some(({ slug }) => slug === profile))).toEqual([]);
});

describe.each(usage.map(row => [row.slug, row] as const))('%s', (_, row) => {
	test('has examples', () => {
		expect(row.flag.length).toBeGreaterThan(0);
		expect(row.allow.length).toBeGreaterThan(0);
		expect(row.why).toMatch(/^.{20,200}\.$/);
	});

	test.each(row.flag)('reports: %s', async sentence => {
		expect(await foundIn(row, sentence)).toHaveLength(1);
	});

	test.each(row.allow)('leaves alone: %s', async sentence => {
		expect(await foundIn(row, sentence)).toEqual([]);
	});

	test.each(row.flag)('is not reported once a fix is applied: %s', async sentence => {
		const [finding] = await foundIn(row, sentence);
		expect(finding?.fixes).toHaveLength(row.fix === 'none' ? 0 : row.prefer.length);
		for (const fix of finding?.fixes ?? []) {
			const document = applyEdits(`# Title\n\n${sentence}\n`, fix.edits);
			expect(await foundIn(row, document.slice('# Title\n\n'.length).trim())).toEqual([]);
		}
	});
});

describe.each(families.map(family => [family.slug, family] as const))('family %s', (_, family) => {
	test('has choices that share no word', () => {
		expect(family.choices.length).toBeGreaterThan(1);
		const words = family.choices.flatMap(({ name, words }) => (words.length === 0 ? [name] : words));
		expect(repeated(words.flatMap(word => expandPattern(word).map(phrase => phrase.join(' '))))).toEqual([]);
	});
});
