import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { coverageStates } from '../../server/src/core/coverage/coverage.ts';
import { coveragePage } from '../../server/src/core/features/coveragePage/coveragePage.ts';
import { stateSymbols } from '../../server/src/core/features/coveragePage/stateMarks.ts';
import { inBrowser, pageFolderOf, pageOf, someStates } from '../support/coveragePage.ts';
import { worldOf } from '../support/workspace.ts';

/** The text of an element and those in it, as far as tags tell. */
function textIn(html: string, start: RegExp, end: string): string {
	const from = html.search(start);
	expect(from, `${start} is on the page`).toBeGreaterThan(0);
	return textOf(html.slice(from, html.indexOf(end, from)));
}

function textOf(html: string): string {
	return html
		.replace(/<[^>]*>/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

const requirement = (number: string): RegExp => new RegExp(`<details class="requirement" id="p00-${number.replaceAll('.', '\\.')}"`);

function statesOf(html: string): ReadonlyMap<string, string> {
	return new Map(
		[...html.matchAll(/<details class="requirement" id="p00-([^"]*)" data-state="(\w+)"/g)].map(([, number = '', state = '']) => [
			number,
			state,
		]),
	);
}

describe('the coverage page', () => {
	it('has every requirement once, gaps first', async () => {
		const states = [...statesOf(await pageOf(someStates))];
		expect(states).toHaveLength(65);
		const ranks = states
			.map(([, state]) => ['missing', 'mentioned', 'planned', 'claimed'].indexOf(state))
			.map(rank => (rank < 0 ? 9 : rank));
		expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
		expect(Object.fromEntries(states)).toMatchObject({
			'4.1': 'missing',
			'7.3': 'mentioned',
			'6.3': 'planned',
			'8.5.4': 'claimed',
			'7.4': 'described',
			'8.3.4': 'notApplicable',
		});
	});

	it('tells workspace, date, commit and standards, and what it does not say', async () => {
		const world = await worldOf(someStates);
		const head = textIn(coveragePage([pageFolderOf(world)], inBrowser), /<header/, '</header>');
		expect(head).toContain('Small works');
		expect(head).toContain(world.setup.today);
		expect(head).toContain('c0ffee000000');
		expect(head).toContain('ISO 9001:2015; words of ISO 9000:2015');
		expect(head).toContain('says nothing about whether anybody meets a standard');
		const without = textIn(coveragePage([pageFolderOf(world, { commit: undefined })], inBrowser), /<header/, '</header>');
		expect(without).toContain('Commit none');
	});

	it('shows what a claim, a text and a form were seen in, with file and line', async () => {
		const html = await pageOf(someStates);
		const communication = textIn(html, requirement('7.4'), '</details>');
		expect(communication).toContain('SOP-01 Talking : 7.4, heading, in “Who says what (ISO 9001:2015, 7.4)” procedures/SOP-01.md:7');
		expect(communication).toContain(
			'The plan lists what is communicated internally and externally, when, with whom and how. procedures/SOP-01.md:9',
		);
		expect(textIn(html, requirement('8.5.4'), '</details>')).toContain(
			'FRM-01 Label forms/FRM-01.md : linked from procedures/SOP-01.md:13',
		);
		expect(textIn(html, requirement('7.3'), '</details>')).toContain('Mentioned SOP-02 Other : 7.3, text');
		expect(textIn(html, requirement('6.3'), '</details>')).toContain('Changing : 6.3, mapping table map.md:3');
	});

	it('shows in a table of clauses and documents only those that claim something', async () => {
		const html = await pageOf(someStates);
		const heads = [...html.matchAll(/<th scope="col" class="document" title="([^"]*)"/g)].map(([, title]) => title);
		expect(heads).toEqual(['SOP-01 Talking, procedure, procedures/SOP-01.md', 'SOP-02 Other, procedure, procedures/SOP-02.md']);
		expect(html).toMatch(/<a href="#p00-7\.4" data-document="0" title="7\.4 in SOP-01 Talking: described, [1-5] of 5 items[^"]*">/);
		expect(html).toMatch(/<a href="#p00-7\.3" data-document="1" title="7\.3 in SOP-02 Other: mentioned">/);
	});

	it('gives the reasons of what does not apply, and where they stand', async () => {
		const part = textIn(await pageOf(someStates), /<h3 id="p00-applicability"/, '</section>');
		expect(part).toContain('8.3.1 General');
		expect(part).toContain('We make to drawings. qms.yaml:3');
		expect(textIn(await pageOf({ 'a.md': '' }), /<h3 id="p00-applicability"/, '</section>')).toContain('Nothing is.');
	});

	it('lists the documented information that is asked for, and what was seen of it', async () => {
		const html = await pageOf({
			...someStates,
			'procedures/SOP-03.md':
				'---\nid: SOP-03\ntitle: People\nstandard: ISO 9001:2015\nclauses: ["7.2"]\n---\n# People\n\nSee [the form](../forms/FRM-01.md).\n',
		});
		const rows = html.slice(html.indexOf('class="information"')).split('<tr').map(textOf);
		expect(rows.find(row => row.includes('7.2 d)'))).toContain('record FRM-01 Label forms/FRM-01.md');
		expect(rows.find(row => row.includes('7.1.5.1'))).toContain('record nothing seen');
	});

	it('has a view by the seven principles, which count the requirements that serve them', async () => {
		const html = await pageOf(someStates);
		const part = html.slice(html.indexOf('class="principles"'), html.indexOf('-information'));
		const rows = part.split('<tr>').slice(2);
		expect(rows.map(row => /<b>([^<]*)<\/b>/.exec(row)?.[1])).toEqual([
			'customer focus',
			'leadership',
			'engagement of people',
			'process approach',
			'improvement',
			'evidence-based decision making',
			'relationship management',
		]);
		for (const row of rows) {
			const counts = [...row.matchAll(/<li><b>(\d+)<\/b>/g)].map(([, count]) => Number(count));
			expect(counts.reduce((sum, count) => sum + count, 0)).toBe([...row.matchAll(/class="cell /g)].length);
		}
	});

	it('has a part for each standard, with names of its own', async () => {
		const html = await pageOf({ 'qms.yaml': 'standards: ["iso-9001:2015", "iso-27001:2022"]\n', 'a.md': '' });
		const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect([...html.matchAll(/<h2 id="p0\d">([^<]*)/g)].map(([, label]) => label)).toEqual(['ISO 9001:2015', 'ISO/IEC 27001:2022']);
		expect(html).toMatch(/<option value="p01">ISO\/IEC 27001:2022<\/option>/);
		expect(html).toContain('<span class="number">A.5</span>');
	});

	it('is whole where there is nothing to tell', async () => {
		expect(textOf(coveragePage([], inBrowser))).toContain('There is no standard to tell the coverage of.');
	});

	it('leads every link within the page somewhere', async () => {
		const html = await pageOf(someStates);
		const ids = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
		const links = [...html.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id);
		expect(links.length).toBeGreaterThan(200);
		expect(links.filter(id => !ids.has(id))).toEqual([]);
	});
});

describe('text of documents on the coverage page', () => {
	const evil = '<script>alert(1)</script><img src=x onerror=alert(1)>';
	const files = {
		'qms.yaml': `standards: ["iso-9001:2015"]\napplicability: [{ clause: "8.3", reason: ${JSON.stringify(evil)} }]\n`,
		'a"><script>x.md': `---\nid: SOP-01\ntitle: ${JSON.stringify(`"'>${evil}`)}\n---\n# ${evil}\n\n## ${evil} "' (ISO 9001:2015, 7.4)\n\nThe plan \`${evil}\` lists what is communicated internally and externally, when, with whom and how \u0001.\n`,
		'map.md': `| ISO 9001:2015 | Document |\n|---|---|\n| 6.3 | \`${evil}\` |\n`,
	};

	it('is never taken for tags', async () => {
		for (const places of [{ kind: 'text' }, { kind: 'links', base: 'https://example.org/"><script>/' }, { kind: 'buttons' }] as const) {
			const html = await pageOf(files, { places, nonce: undefined });
			expect([...html.matchAll(/<script/gi)]).toHaveLength(1);
			expect(html).not.toMatch(/<img/i);
			const withoutValues = html.slice(html.indexOf('<body'), html.indexOf('<script')).replace(/"[^"]*"/g, '""');
			expect(withoutValues).not.toMatch(/<[^>]* on\w+=/i);
			expect(html).toContain('&lt;script&gt;');
			expect(html).not.toContain('\u0001');
		}
	});

	it('can be a link or a button with its place', async () => {
		const links = await pageOf(someStates, { places: { kind: 'links', base: 'https://git.example.org/qms/' }, nonce: undefined });
		expect(links).toContain('<a class="place" href="https://git.example.org/qms/procedures/SOP-01.md#L9">procedures/SOP-01.md:9</a>');
		const buttons = await pageOf(someStates, { places: { kind: 'buttons' }, nonce: undefined });
		expect(buttons).toMatch(/<button type="button" class="place" data-path="procedures\/SOP-01\.md" data-range="8:0:8:\d+">/);
	});
});

describe('what the coverage page may do', () => {
	const policyOf = (html: string): string => /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]?.replaceAll('&#39;', "'") ?? '';
	const hashOf = (html: string, tag: string): string =>
		createHash('sha256')
			.update(new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(html)?.[1] ?? '')
			.digest('base64');

	it('is said by a policy that knows its style and script by their hashes', async () => {
		const html = await pageOf(someStates);
		expect(policyOf(html)).toBe(
			`default-src 'none'; style-src 'sha256-${hashOf(html, 'style')}'; script-src 'sha256-${hashOf(html, 'script')}'; base-uri 'none'; form-action 'none'`,
		);
	});

	it('is said by a nonce where the host gives one', async () => {
		const html = await pageOf(someStates, { places: { kind: 'buttons' }, nonce: 'abc123' });
		expect(policyOf(html)).toBe(
			"default-src 'none'; style-src 'nonce-abc123'; script-src 'nonce-abc123'; base-uri 'none'; form-action 'none'",
		);
		expect([...html.matchAll(/<(style|script)([^>]*)>/g)].map(([, tag, rest]) => `${tag}${rest}`)).toEqual([
			'style nonce="abc123"',
			'script nonce="abc123"',
		]);
	});

	it('loads nothing, and has no style or code in its attributes', async () => {
		const html = await pageOf(someStates);
		expect(html).not.toMatch(/\s(?:style|src|srcset|on\w+)="/);
		expect(html).not.toMatch(/<(?:link|img|iframe|object|embed|base)\b/);
		expect(html).not.toMatch(/(?:url\(|@import|https?:)/);
	});
});

describe('the signs of states', () => {
	it('differ in shape', () => {
		const shapes = [...stateSymbols().markup.matchAll(/<symbol [^>]*>(.*?)<\/symbol>/g)].map(([, shape]) => shape);
		expect(new Set(shapes).size).toBe(coverageStates.length);
	});
});
