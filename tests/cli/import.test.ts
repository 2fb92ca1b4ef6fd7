import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { plainWords } from '../../server/src/cli/imports/vale.ts';
import { readConfiguration } from '../../server/src/core/configuration/configuration.ts';
import { folderOf, qms, removeFolders } from '../support/cli.ts';

afterAll(removeFolders);

const known = { rules: [], standards: [] };

const tbx = (status: (value: string) => string): string => `<?xml version="1.0"?>
<tbx xmlns:min="http://www.tbxinfo.net/ns/min"><text><body>
<conceptEntry id="c1">
  <langSec xml:lang="en">
    <termSec><term>external provider</term>${status('preferredTerm-admn-sts')}</termSec>
    <termSec><term>vendor</term>${status('deprecatedTerm-admn-sts')}</termSec>
    <termSec><term>supplier</term>${status('admittedTerm-admn-sts')}</termSec>
  </langSec>
  <langSec xml:lang="de"><termSec><term>Lieferant</term>${status('deprecatedTerm-admn-sts')}</termSec></langSec>
</conceptEntry>
<conceptEntry id="c2"><langSec xml:lang="en"><termSec><term>lonely</term>${status('supersededTerm-admn-sts')}</termSec></langSec></conceptEntry>
</body></text></tbx>
`;

describe('qms import', () => {
	test('takes over a substitution of Vale, and names what it cannot', async () => {
		const root = folderOf({
			'Terms.yml':
				"extends: substitution\nmessage: Use '%s' instead of '%s'\nlevel: error\nignorecase: true\nswap:\n  vendor: supplier\n  (?:log|sign) on: log in|sign in\n  'colou?rs?': hue\n  '[Rr]eg.*x': nothing\n",
		});
		const { stdout, stderr, status } = await qms(root, 'import', 'Terms.yml');
		expect([status, stderr]).toEqual([1, 'qms: Terms.yml:9: [Rr]eg.*x is a pattern over letters, and words are looked for here\n']);
		expect(stdout.startsWith('# 5 words from Terms.yml\n')).toBe(true);
		expect(parse(stdout)).toEqual({
			vocabulary: {
				prefer: {
					vendor: { use: ['supplier'], severity: 'error' },
					'log on': { use: ['log in', 'sign in'], severity: 'error' },
					'sign on': { use: ['log in', 'sign in'], severity: 'error' },
					colour: { use: ['hue'], severity: 'error' },
					color: { use: ['hue'], severity: 'error' },
				},
			},
		});
		expect(readConfiguration(stdout, known).problems).toEqual([]);
	});

	test('takes over an existence rule and lists of words', async () => {
		const root = folderOf({
			'Hedges.yml': 'extends: existence\nmessage: Say what was checked.\nlevel: suggestion\ntokens:\n  - guarantee\n  - fully compliant\n',
			'accept.txt': '# ours\nQuillmere\n\nred tag\n',
			'reject.txt': 'obviously\n',
		});
		const { stdout, status } = await qms(root, 'import', 'Hedges.yml', 'accept.txt', 'reject.txt');
		expect(status).toBe(0);
		expect(parse(stdout)).toEqual({
			vocabulary: {
				keep: ['Quillmere', 'red tag'],
				forbid: {
					guarantee: { reason: 'Say what was checked.', severity: 'hint' },
					'fully compliant': { reason: 'Say what was checked.', severity: 'hint' },
					obviously: 'Taken over from a list of rejected words.',
				},
			},
		});
		expect(readConfiguration(stdout, known).problems).toEqual([]);
	});

	test.each([
		['version 2', (value: string) => `<termNote type="administrativeStatus">${value}</termNote>`],
		['version 3', (value: string) => `<min:administrativeStatus>${value}</min:administrativeStatus>`],
	])('takes over a term base, %s', async (_, status) => {
		const root = folderOf({ 'terms.tbx': tbx(status) });
		const { stdout, stderr } = await qms(root, 'import', 'terms.tbx');
		expect(stderr).toBe('qms: terms.tbx:11: lonely is deprecated, and its concept names no other term\n');
		expect(parse(stdout)).toEqual({ vocabulary: { prefer: { vendor: 'external provider' }, keep: ['supplier'] } });
	});

	test.each([
		['nothing', [], 2, 'there is no file to import'],
		['a file that is not there', ['no.yml'], 2, 'cannot be read'],
		['another rule of Vale', ['other.yml'], 2, 'is neither a substitution nor an existence rule'],
		['broken XML', ['broken.tbx'], 1, 'is not well-formed XML'],
	])('says what is wrong with %s', async (_, files, wanted, message) => {
		const root = folderOf({ 'other.yml': 'extends: metric\n', 'broken.tbx': '<tbx><text>' });
		const { status, stderr } = await qms(root, 'import', ...files.map(file => join(root, file)));
		expect(status).toBe(wanted);
		expect(stderr).toContain(message);
	});
});

describe('a pattern of Vale as words', () => {
	test.each([
		['vendors?', ['vendor']],
		['e-?mail', ['e-mail', 'email']],
		['(?:top|senior) management', ['top management', 'senior management']],
		['\\bsub\\-contractor', ['sub-contractor']],
		['use(?: of)? force', ['use of force', 'use force']],
	])('%s', (pattern, expected) => {
		expect(plainWords(pattern)).toEqual(expected);
	});

	test.each(['[Aa]bc', 'a.*', '\\d+', '(?!x)y', '', '$'])('%j is none', pattern => {
		expect(plainWords(pattern)).toBeUndefined();
	});
});
