import { describe, expect, test } from 'vitest';
import { explanationAsJson } from '../../server/src/cli/reporters/explainJson.ts';
import { explanationAsText } from '../../server/src/cli/reporters/explainText.ts';
import { explain } from '../../server/src/core/features/explain.ts';
import { worldOf } from '../support/workspace.ts';

async function textOf(what: string, files: Readonly<Record<string, string>> = {}): Promise<string> {
	const world = await worldOf(files);
	// Lines are broken at eighty columns; what they say is not.
	return explanationAsText(explain(world, what).explanations, world.setup.catalogue.register).replace(/\s+/g, ' ');
}

async function jsonOf(what: string, files: Readonly<Record<string, string>> = {}): Promise<Record<string, unknown>[]> {
	const json = JSON.parse(explanationAsJson(explain(await worldOf(files), what).explanations)) as {
		explanations: Record<string, unknown>[];
	};
	return json.explanations;
}

describe('a clause', () => {
	test('is explained for the editions of the standard in use, and named for other standards', async () => {
		const text = await textOf('6.1.2');
		expect(text).toContain('ISO 9001:2015, 6.1.2 Actions to address risks and opportunities');
		expect(text).toContain('ISO 9001:2026, 6.1.2 Actions to address risks');
		expect(text).toContain('Other standards have a clause of that number: ISO/IEC 27001:2022, 6.1.2 Information security risk assessment');
	});

	test('of the standard that the workspace declares comes first', async () => {
		const text = await textOf('8.2.1', { 'qms.yaml': 'standards: ["iso-13485:2016"]\n' });
		expect(text.startsWith('ISO 13485:2016, 8.2.1 Feedback')).toBe(true);
		expect(text).toContain('Other standards have a clause of that number: ISO 9001:2015, 8.2.1 Customer communication');
	});

	test('tells where it went and what answers to it', async () => {
		const text = await textOf('ISO 9001:2015 10.3');
		expect(text).toContain('Now 10.1 in ISO 9001:2026 (merged; to be verified).');
		expect(text).toContain('Near to ISO 13485:2016, 8.5.1');
	});

	test('is found by what it is headed, where nothing else is called so', async () => {
		expect(await textOf('organizational knowledge')).toContain('ISO 9001:2015, 7.1.6 Organizational knowledge');
		expect((await jsonOf('Management review'))[0]?.kind).toBe('clause');
		expect((await jsonOf('audit'))[0]?.kind).toBe('term');
	});

	test('that only a crosswalk knows is told of by where it went', async () => {
		expect(await textOf('ISO 9001:2008, clause 7.4.1')).toContain('ISO 9001:2008, 7.4.1 Purchasing process Now 8.4.1 General and 8.4.2');
		expect(await textOf('820.30')).toContain('21 CFR 820 (1996), 820.30 Design controls Now 820.10');
	});

	test('whose letters two sources do not attest says so', async () => {
		const [clause] = await jsonOf('ISO 9001:2026 7.3');
		const items = clause?.items as { letter: string; confidence: string }[];
		expect(items.map(({ letter, confidence }) => `${letter} ${confidence}`)).toEqual(['a C', 'b C', 'c C', 'd C', 'e B']);
		expect(await textOf('ISO 9001:2026 7.3')).toContain('The items and their letters are to be verified.');
	});

	test('in JSON has its terms, principles and cues', async () => {
		const [clause] = await jsonOf('ISO 9001:2015 8.4.1');
		expect(clause).toMatchObject({ kind: 'clause', number: '8.4.1', pack: 'iso-9001:2015' });
		expect(JSON.stringify(clause?.terms)).toContain('"external provider"');
		expect(JSON.stringify(clause?.principles)).toContain('relationship-management');
		expect(JSON.stringify(clause?.items)).toContain('~provider');
	});
});

describe('a term', () => {
	test('is explained once, with its number in each edition', async () => {
		const text = await textOf('conformity');
		expect(text).toContain('conformity (ISO 9000:2015, 3.6.11)');
		expect(text).toContain('In ISO 9000:2026: 3.5.9 (to be verified)');
		expect(text.match(/Pack:/g)).toHaveLength(1);
	});

	test('names the clauses of each standard that lean on it', async () => {
		const text = await textOf('nonconformity');
		expect(text).toContain('Clauses of ISO 9001:2015 that lean on it: 8.7.1');
		expect(text).toContain('Clauses of ISO 13485:2016 that lean on it: 8.3.1');
	});

	test('under a deprecated name says so', async () => {
		expect(await textOf('conformance')).toContain('The word asked for is deprecated; "conformity" is the one to use.');
	});

	test('that standards treat differently says how', async () => {
		expect(await textOf('preventive action')).toContain('ISO 13485:2016: required (8.5.3)');
	});
});

test('a word that is no term is explained by what standards do with it', async () => {
	const text = await textOf('management representatives');
	expect(text).toContain('ISO 9001:2015: dropped, now roles, responsibilities and authorities');
	expect(text).toContain('ISO 13485:2016: required (5.5.2)');
});

describe('a standard', () => {
	test('is told by its register entry and its packs', async () => {
		const text = await textOf('ISO 9000');
		expect(text).toContain('Nobody can be certified to it.');
		expect(text).toContain('ISO 9000:2026');
		expect(text).toContain('138 terms and 7 principles');
		expect(await textOf('ISO 9001:2015')).toContain('certificates to it stay valid until 2029-09-30 (to be verified)');
	});

	test('without a pack is told by its register entry', async () => {
		expect(await textOf('ISO/IEC 17025')).toContain('accredited to it, not certified');
		expect(await textOf('Regulation (EU) 2017/745')).toContain('Regulation (EU) 2017/745');
	});

	test('written wrongly is told in the right way', async () => {
		expect(await textOf('ISO 62304')).toContain('"ISO 62304" is not its designation: it is written IEC 62304.');
		expect(await textOf('ISO 9001:2024')).toContain('No edition came out in 2024, but Amd 1:2024 to ISO 9001:2015 did.');
		expect(await textOf('IEC 62304:2016')).toContain('No edition came out in 2016.');
	});
});

describe("packs of the house's own", () => {
	const files = {
		'qms.yaml': 'packs: [words.yaml, more.yaml, owned.yaml]\n',
		'words.yaml':
			'pack: our-words\ntitle: Our words\nterms:\n  - slug: red-tag\n    names: [{ name: red tag }]\n    definition: Nobody may use it.\n',
		'more.yaml':
			'pack: our-notes\nextends: "iso-9000:2015"\nterms:\n  - slug: nonconformity\n    names: [{ name: Fehler, status: synonym }]\n    note: We write form FRM-04.\n',
		'owned.yaml':
			'pack: owned\nlicensed: true\nextends: "iso-9001:2015"\nclauses:\n  - number: "8.4.1"\n    topic: Secret topic.\n    text: Secret text.\n    items: [{ letter: a, text: Secret item. }]\n',
	};

	test('are named with what they bring', async () => {
		expect(await textOf('red tag', files)).toContain('red tag (Our words) Nobody may use it.');
		expect(await textOf('red tag', files)).toContain('Pack: our-words');
	});

	test('are named with what they add', async () => {
		const text = await textOf('Fehler', files);
		expect(text).toContain('nonconformity (ISO 9000:2015, 3.6.9)');
		expect(text).toContain('We write form FRM-04.');
		expect(text).toContain('Pack: iso-9000:2015, with additions of our-notes');
	});

	test('under licence are named, and their text is not said', async () => {
		const text = await textOf('ISO 9001:2015 8.4.1', files);
		expect(text).toContain('The licensed pack owned holds text of it');
		expect(text + JSON.stringify(await jsonOf('8.4.1', files))).not.toContain('Secret');
	});
});

describe('a row of a term rule', () => {
	test('is explained with its reason, its source and why it is not reported', async () => {
		const text = await textOf('supplier', { 'qms.yaml': 'standards: ["iso-9001:2015"]\n' });
		expect(text).toContain('"supplier", "vendor", "subcontractor", "sub contractor" (preferred-term/supplier)');
		expect(text).toContain('Source: ISO 9001:2015, 8.4.1');
		expect(text).toContain('Not reported until qms.yaml turns it on: rules: { preferred-term: hint }.');
	});

	test.each([
		['reports', '', 'Reported as warning under ISO 9001:2015.', 'conformance'],
		['a rule that is off', 'rules: { deprecated-term: off }\n', 'Not reported until qms.yaml turns it on', 'deprecated-term/conformance'],
		['a word that is kept', 'vocabulary: { keep: [conformance] }\n', 'Not reported, for qms.yaml keeps the word.', 'conformances'],
		['a word of the house', 'vocabulary: { prefer: { conformance: fit } }\n', 'Reported as warning, for qms.yaml says so.', 'conformance'],
		[
			'a word that another standard asks for',
			'rules: { preferred-term: hint }\n',
			'Not reported, for ISO 13485 asks for it under this name (5.5.2).',
			'management representative',
			'"iso-13485:2016"',
		],
		[
			'a style',
			'',
			'Not reported until qms.yaml chooses the style: style: { requirements: shall }.',
			'requirement-language/must-for-shall',
		],
	])('%s', async (_, settings, expected, asked, standard = '"iso-9001:2015"') => {
		expect(await textOf(asked, { 'qms.yaml': `standards: [${standard}]\n${settings}` })).toContain(expected);
	});
});
