import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
const standards = join(root, 'server/standards');

function validator(name: string): (value: unknown) => boolean {
	const schema: unknown = JSON.parse(readFileSync(join(root, `server/schemas/${name}.schema.json`), 'utf8'));
	return new Ajv({ strict: false }).compile(schema as object);
}

function filesIn(folder: string): string[] {
	return readdirSync(folder).flatMap(name => {
		const path = join(folder, name);
		return statSync(path).isDirectory() ? filesIn(path) : path.endsWith('.yaml') ? [path] : [];
	});
}

/** `crosswalks/…` are all of one kind; the others are named by what they hold. */
function schemaFor(path: string): string | undefined {
	const name = path.includes('crosswalks') ? 'crosswalk' : (/(\w+)\.yaml$/.exec(path)?.[1] ?? '');
	return ['sources', 'order'].includes(name) ? undefined : name;
}

const files = filesIn(standards).flatMap(path => {
	const schema = schemaFor(path);
	return schema === undefined ? [] : [[relative(standards, path), path, schema] as const];
});

test('there are files to look at', () => {
	expect(files.length).toBeGreaterThan(20);
});

test.each(files)('%s fits its schema', (_, path, schema) => {
	expect(validator(schema)(parse(readFileSync(path, 'utf8')))).toBe(true);
});

describe('the schema of packs', () => {
	const isPack = validator('pack');
	const good = parse(readFileSync(join(root, 'examples/registers/words.qms-pack.yaml'), 'utf8')) as Record<string, unknown>;

	test('takes the sample', () => {
		expect(isPack(good)).toBe(true);
	});

	test.each([
		['no id', { ...good, pack: undefined }],
		['an unknown key', { ...good, term: [] }],
		['a term without a slug', { ...good, terms: [{ names: [{ name: 'a' }], definition: 'b' }] }],
		['a status that there is not', { ...good, terms: [{ slug: 'a', names: [{ name: 'a', status: 'good' }], definition: 'b' }] }],
		['clauses that are no list', { ...good, clauses: { number: '8.4' } }],
	])('does not take %s', (_, pack) => {
		expect(isPack(JSON.parse(JSON.stringify(pack)))).toBe(false);
	});
});

describe('the schema of qms.yaml', () => {
	const isConfiguration = validator('qms');

	test('takes the sample', () => {
		expect(isConfiguration(parse(readFileSync(join(root, 'examples/qms.yaml'), 'utf8')))).toBe(true);
	});

	test.each([
		['a rule that there is not', 'rules: { no-such-rule: off }'],
		['a severity that there is not', 'rules: { unknown-clause: loud }'],
		['a key that there is not', 'standard: iso-9001:2015'],
	])('does not take %s', (_, source) => {
		expect(isConfiguration(parse(source))).toBe(false);
	});
});
