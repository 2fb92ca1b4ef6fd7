/**
 * `npm run bench`: speed, side by side with the peers on the same files, and the server's times for a fixed workspace.
 * It needs the folder of real documents beside the project, which is no part of it; without it, it says so and stops.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { copyCorpus, corpusFiles } from './corpus.ts';
import { measureCoverage } from './coverage.ts';
import { measureKeystrokes } from './keystroke.ts';
import { measurePacks } from './packs.ts';
import { installPeers } from './peers.ts';
import { measureReading } from './reading.ts';
import { measureRename } from './rename.ts';
import { measureTerms } from './terms.ts';

const root = join(import.meta.dirname, '../..');
const corpora = join(root, '../shared/corpora');
const cache = join(root, '.cache/bench');

interface Row {
	readonly what: string;
	readonly measured: string;
	readonly bound: string;
	readonly isReached: boolean;
}

if (!existsSync(corpora)) {
	process.stdout.write('The folder of real documents (../shared/corpora) is not here, so there is nothing to measure on.\n');
} else {
	mkdirSync(cache, { recursive: true });
	const rows = [
		...besidePeers(),
		...(await inServer()),
		...(await ofCoverage()),
		...ofPacks(),
		...ofReading(),
		...ofTerms(),
		...(await ofRename()),
	];
	process.stdout.write(`\n${tableOf(rows)}\n`);
	process.exitCode = rows.every(row => row.isReached) ? 0 : 1;
}

function besidePeers(): Row[] {
	run('node', [join(root, 'scripts/build.ts'), '--minify']);
	const peers = installPeers(cache);
	// Outside the project, whose .gitignore would hide the files from a tool that heeds it.
	const corpus = join(mkdtempSync(join(tmpdir(), 'qms-bench-')), 'corpus');
	const files = copyCorpus(corpora, corpus);
	process.stdout.write(`${files.count} files, ${(files.bytes / 1e6).toFixed(1)} MB\n`);
	const read = (
		JSON.parse(output('node', [join(root, 'dist/qms.mjs'), 'check', '--format', 'json', corpus])) as { readonly documents: number }
	).documents;
	if (read !== files.count) {
		throw new Error(`qms read ${read} of ${files.count} documents, so the comparison would not be fair`);
	}
	const qms = median(5, () => timed('node', [join(root, 'dist/qms.mjs'), 'check', '--format', 'json', corpus], root));
	const markdownlint = median(3, () => timed('node', [peers.markdownlint, '**/*.md'], corpus));
	const textlint = median(1, () =>
		timed('node', [peers.textlint, '--config', peers.textlintConfig, '--format', 'json', ...corpusFiles(corpus)], corpus),
	);
	const coverage = median(5, () => timed('node', [join(root, 'dist/qms.mjs'), 'coverage', '--format', 'json', corpus], root));
	rmSync(dirname(corpus), { recursive: true });
	const peerRow = (name: string, seconds: number, bound: number): Row => ({
		what: `qms check (${qms.toFixed(2)} s) against ${name} (${seconds.toFixed(2)} s)`,
		measured: `${(seconds / qms).toFixed(1)} times faster`,
		bound: `${bound} times`,
		isReached: seconds / qms >= bound,
	});
	return [
		peerRow('markdownlint-cli2', markdownlint, 5),
		peerRow('textlint with rule-terminology', textlint, 12),
		{
			what: `qms coverage (${coverage.toFixed(2)} s) against qms check (${qms.toFixed(2)} s)`,
			measured: `${(coverage / qms).toFixed(2)} times`,
			bound: '1.5 times',
			isReached: coverage / qms <= 1.5,
		},
	];
}

async function inServer(): Promise<Row[]> {
	const { keystroke, hover, completion, definition } = await measureKeystrokes();
	const row = (what: string, milliseconds: number, bound: number): Row => ({
		what,
		measured: `p95 ${milliseconds.toFixed(1)} ms`,
		bound: `p95 ${bound} ms`,
		isReached: milliseconds <= bound,
	});
	return [
		row('one keystroke in a 2,000-line document, 1,000 documents: fresh diagnostics of it', keystroke, 10),
		row('hover', hover, 5),
		row('completion', completion, 5),
		row('definition', definition, 5),
	];
}

async function ofCoverage(): Promise<Row[]> {
	const { document, workspace, workspaceAfterClaim } = await measureCoverage();
	const row = (what: string, milliseconds: number, bound: number): Row => ({
		what: `one keystroke among 1,000 documents: coverage of ${what}`,
		measured: `p95 ${milliseconds.toFixed(1)} ms`,
		bound: `p95 ${bound} ms`,
		isReached: milliseconds <= bound,
	});
	return [
		row('the document', document, 10),
		row('the workspace', workspace, 50),
		row('the workspace, where the document claims something else', workspaceAfterClaim, 50),
	];
}

function ofPacks(): Row[] {
	const { bytes, start, first } = measurePacks(root, cache);
	return [
		{
			what: `all packs at start-up (and ${first.toFixed(1)} ms for the edition that is checked against, when it is first needed)`,
			measured: `${start.toFixed(1)} ms`,
			bound: '15 ms',
			isReached: start <= 15,
		},
		{ what: 'all packs in the bundle', measured: `${(bytes / 1000).toFixed(0)} kB`, bound: '400 kB', isReached: bytes <= 400_000 },
	];
}

/** Ten times the text may take little more than ten times as long. */
function ofReading(): Row[] {
	const bound = 13;
	return measureReading().map(({ what, times }) => {
		const [small = 1, middle = 1, large = 1] = times;
		return {
			what: `reading ${what}: 10 kB in ${small.toFixed(1)} ms, 100 kB in ${middle.toFixed(1)} ms, 1 MB in ${large.toFixed(0)} ms`,
			measured: `${(large / middle).toFixed(1)} times from 100 kB to 1 MB`,
			bound: `${bound} times`,
			isReached: large / middle <= bound,
		};
	});
}

/** Words are looked for in one pass, however many there are. */
function ofTerms(): Row[] {
	const { few, many, hundredThousand, million } = measureTerms(corpusFiles(corpora).map(file => join(corpora, file)));
	return [
		{
			what: `looking for words in all documents: 50 rows in ${few.toFixed(0)} ms, 500 rows in ${many.toFixed(0)} ms`,
			measured: `${(many / few).toFixed(2)} times`,
			bound: '1.3 times',
			isReached: many / few <= 1.3,
		},
		{
			what: `looking for words in one paragraph: 100,000 words in ${hundredThousand.toFixed(0)} ms, a million in ${million.toFixed(0)} ms`,
			measured: `${(million / hundredThousand).toFixed(1)} times`,
			bound: '13 times',
			isReached: million / hundredThousand <= 13,
		},
	];
}

async function ofRename(): Promise<Row[]> {
	const { first, again, edits } = await measureRename();
	return [
		{
			what: `the edits of renaming an id in 1,000 documents (${edits} edits; ${again.toFixed(0)} ms once more)`,
			measured: `${first.toFixed(0)} ms`,
			bound: '300 ms',
			isReached: first <= 300,
		},
	];
}

function timed(command: string, args: readonly string[], cwd: string): number {
	const began = process.hrtime.bigint();
	const { status, error, signal } = spawnSync(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 30 });
	const seconds = Number(process.hrtime.bigint() - began) / 1e9;
	if (error !== undefined || signal !== null || (status ?? 0) > 1) {
		throw new Error(`${command} ${args[0]} did not do its work: ${error?.message ?? signal ?? `exit ${status}`}`);
	}
	return seconds;
}

function output(command: string, args: readonly string[]): string {
	return spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 30 }).stdout;
}

function run(command: string, args: readonly string[]): void {
	const { status } = spawnSync(command, args, { stdio: 'inherit' });
	if (status !== 0) {
		throw new Error(`${command} ${args.join(' ')} failed`);
	}
}

function median(times: number, measure: () => number): number {
	const values = Array.from({ length: times }, measure).sort((a, b) => a - b);
	return values[values.length >> 1] ?? 0;
}

function tableOf(rows: readonly Row[]): string {
	return [
		'| what | measured | bound | |',
		'| --- | --- | --- | --- |',
		...rows.map(row => `| ${row.what} | ${row.measured} | ${row.bound} | ${row.isReached ? 'reached' : 'NOT reached'} |`),
	].join('\n');
}
