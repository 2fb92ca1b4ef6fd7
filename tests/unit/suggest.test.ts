import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Suggestion, suggestionsFor } from '../../server/src/core/coverage/suggest.ts';
import { changedDocument, documentOf } from '../../server/src/core/index/world.ts';
import { anyEdit, edited, holds } from '../support/property.ts';
import { documentAt, worldOf } from '../support/workspace.ts';

const iso9001 = 'iso-9001:2015';

async function suggested(text: string, edition = iso9001): Promise<readonly Suggestion[]> {
	const world = await worldOf({ 'a.md': text });
	const found = world.setup.catalogue.editions.get(edition);
	if (found === undefined) {
		throw new Error(`There is no pack for ${edition}.`);
	}
	return suggestionsFor(documentAt(world, 'a.md'), found);
}

/** `9.2 Programme 0.93`: clause, section and score. */
async function told(text: string, edition?: string): Promise<readonly string[]> {
	const world = await worldOf({ 'a.md': text });
	const { sections } = documentAt(world, 'a.md').reading.facts;
	return (await suggested(text, edition)).map(
		({ clause, section, score }) => `${clause.number}${section === undefined ? '' : ` ${sections[section]?.title}`} ${score.toFixed(2)}`,
	);
}

const audits = `The audit programme says how often each process is audited, by which methods and who is responsible.
Auditors do not audit their own work, so that audits stay impartial. Criteria and scope of each audit are defined.
The results of an audit are reported to the manager concerned, and correction is made without delay.
`;

const training = `Employees are trained before they work alone. Education, training and experience that a job asks for are listed.
The effectiveness of training is evaluated after three months, and certificates are kept as evidence of competence.
`;

describe('what a document appears to address', () => {
	test.each([
		['by title and text', `# Internal audits\n\n${audits}`, '9.2'],
		['by text alone', `# How we do it\n\n${audits}`, '9.2'],
		[
			'in words of the house',
			'# Choosing vendors\n\nVendors are evaluated before we order. Delivery performance of each supplier is monitored.\n',
			'8.4',
		],
	])('%s', async (_, text, clause) => {
		const [first] = await suggested(text);
		expect(first?.clause.number.split('.').slice(0, 2).join('.')).toBe(clause);
		expect(first?.score).toBeGreaterThan(0.2);
	});

	test('is nothing where the text speaks of something else', async () => {
		expect(await suggested('# Installing\n\nUnpack the archive and start the program from a shell.\n')).toEqual([]);
		expect(await suggested('')).toEqual([]);
	});

	test('names the section that speaks of it, and its heading as the place', async () => {
		const text = `# Handbook\n\nWelcome.\n\n## Skills\n\n${training}\n## Checks by colleagues\n\n${audits}`;
		const found = await suggested(text);
		const sectionOf = (clause: string): string | undefined => {
			const suggestion = found.find(each => each.clause.number.startsWith(clause));
			return suggestion && text.slice(suggestion.span.from, suggestion.span.to).trim();
		};
		expect(sectionOf('7.2')).toBe('## Skills');
		expect(sectionOf('9.2')).toBe('## Checks by colleagues');
	});

	test('is the document as a whole where the title says so', async () => {
		expect((await suggested(`# Internal audit\n\n${audits}`))[0]).toMatchObject({ section: undefined, clause: { number: '9.2' } });
	});

	test('names a clause below where the text tells', async () => {
		const text =
			'# Gauges\n\nMeasuring equipment is calibrated against traceable standards at planned intervals. Calibration status is shown on a label of each instrument.\n';
		expect((await suggested(text))[0]?.clause.number).toBe('7.1.5.2');
	});

	test('is told with words of the document that led to it', async () => {
		const [first] = await suggested(`# Internal audits\n\n${audits}`);
		expect(first?.words).toContain('audits');
		expect(first?.words.every(word => `internal audits ${audits}`.toLowerCase().includes(word))).toBe(true);
	});

	test('is the likeliest first', async () => {
		const scores = (await suggested(`# Internal audits and training\n\n${audits}\n${training}`)).map(({ score }) => score);
		expect(scores.length).toBeGreaterThan(1);
		expect(scores).toEqual([...scores].sort((a, b) => b - a));
	});

	test('is an edition’s own', async () => {
		const [first] = await suggested(
			'# Backups\n\nBackups of servers are made daily and a restore is tested every quarter.\n',
			'iso-27001:2022',
		);
		expect(first?.clause.number).toBe('A.8.13');
	});

	test.each([
		['in another script, by what stands there in English', '# 方法（Quality Policy）\n', '5.2'],
		['in Japanese', '# 内部監査\n', '9.2'],
		['in German', '# Qualitätspolitik\n\nDie Führung legt die Qualitätspolitik fest.\n', '5.2'],
		['in German compounds', '# Managementbewertung\n', '9.3'],
		['in French', '# Maîtrise des prestataires externes\n\nLes fournisseurs externes sont sous contrôle.\n', '8.4'],
		['in Spanish', '# Auditoría\n\nLos objetivos de la calidad.\n', '9.2'],
	])('is told of text %s', async (_, text, clause) => {
		expect((await suggested(text))[0]?.clause.number).toBe(clause);
	});

	test('takes no English word for one of another language', async () => {
		expect((await suggested('# International messengers\n')).map(({ clause }) => clause.number)).toEqual([]);
	});
});

describe('what the author declares takes no part', () => {
	const plain = (head: string, title = 'How we do it'): string => `${head}# ${title}\n\n${audits}`;
	test.each([
		['front matter', plain('---\ntitle: Communication\nstandard: ISO 9001:2015\nclauses: ["7.4", "6.2"]\n---\n')],
		['a marker', plain('<!-- ISO 9001:2015 7.4 Communication -->\n\n')],
		['a marker in brackets', `# How we do it [[9001:7.4]]\n\n${audits}`],
		['a clause behind the heading', `# How we do it (ISO 9001:2015, 7.4)\n\n${audits}`],
		[
			'a table at the head',
			`# How we do it\n\n| Document ID | SOP-01 |\n| --- | --- |\n| Title | Quality objectives |\n| Clauses | 6.2 |\n\n${audits}`,
		],
		['a bold field', `# How we do it\n\n**ISO 9001:2015 clause:** 6.2 Quality objectives\n\n${audits}`],
		[
			'a table that maps clauses',
			`# How we do it\n\n| ISO 9001:2015 clause | Document |\n| --- | --- |\n| 7.4 Communication | [Communication](b.md) |\n| 6.2 Quality objectives | [Quality objectives](c.md) |\n\n${audits}`,
		],
	])('%s', async (_, text) => {
		expect((await told(text)).map(line => line.replace(/ \D.* /, ' '))).toEqual(await told(plain('')));
	});
});

test('any edits lead to what the text gives from scratch', async () => {
	const { setup } = await worldOf({});
	const edition = setup.catalogue.editions.get(iso9001);
	if (edition === undefined) {
		throw new Error(`There is no pack for ${iso9001}.`);
	}
	const start = `# Handbook\n\n## Skills\n\n${training}\n## Checks\n\n${audits}`;
	holds(
		fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 5 }), edits => {
			let document = documentOf('a.md', start, setup.reading);
			for (const edit of edits) {
				suggestionsFor(document, edition);
				document = changedDocument(document, edited(document.snapshot.text, edit), setup.reading);
			}
			const anew = documentOf('a.md', document.snapshot.text, setup.reading);
			expect(suggestionsFor(document, edition)).toEqual(suggestionsFor(anew, edition));
		}),
		60,
	);
});
