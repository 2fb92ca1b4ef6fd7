/**
 * `npm run corpus`: how well the claims are read that real documents declare, folder by folder; how well they are suggested from prose
 * alone; and whether the server reports of the documents what the command reports. It needs the folder of real documents beside the
 * project, which is no part of it; without it, it says so and stops.
 *
 *     node tests/corpus/run.ts [--list FOLDER]
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sameInServer } from './same.ts';
import { foldersIn, type Score, scoreFolder } from './score.ts';
import { scoreSuggestions } from './suggestions.ts';

const root = join(import.meta.dirname, '../..');
const corpora = join(root, '../shared/corpora');
const { values } = parseArgs({ options: { list: { type: 'string' } } });

/** What is asked for: in all, and of each folder. */
const boundInAll = 0.95;
const boundOfFolder = 0.9;
const boundOfSuggestions = 0.6;

if (!existsSync(corpora)) {
	process.stdout.write('The folder of real documents (../shared/corpora) is not here, so there is nothing to measure on.\n');
} else {
	const scores = foldersIn(corpora).flatMap(folder => scoreFolder(corpora, folder, join(root, 'dist/qms.mjs')) ?? []);
	const [listed] = scores.filter(score => score.folder === values.list);
	if (listed !== undefined) {
		process.stdout.write(`Read, and not declared\n${indented(listed.extra)}\nDeclared, and not read\n${indented(listed.missed)}\n`);
	}
	const all = sumOf(scores);
	const rows = [...scores.map(score => rowOf(score, boundOfFolder)), rowOf(all, boundInAll)];
	process.stdout.write(
		`| folder | declared | found there | precision | recall | found elsewhere | |\n| --- | --- | --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`,
	);
	const isRead = scores.every(score => isReached(score, boundOfFolder)) && isReached(all, boundInAll);
	const isSuggested = await areSuggested();
	process.exitCode = isRead && isSuggested && (await isSame()) ? 0 : 1;
}

/** How well clauses are suggested from prose, beside a plain search for words; controls of an annex counted once by their group and once one by one. */
async function areSuggested(): Promise<boolean> {
	let isReached = true;
	for (const level of ['second', 'control'] as const) {
		const scores = await scoreSuggestions(corpora, join(root, 'dist/qms.mjs'), level);
		const head = `suggested from prose, ${level === 'second' ? 'A.5.10 as A.5' : 'A.5.10 as it is'}`;
		const rows = scores.map(
			({ name, documents, declared, suggested, right, plain }) =>
				`| ${name} | ${documents} | ${declared} | ${suggested} | ${share(right, suggested)} | ${share(right, declared)} | ${share(plain.right, plain.suggested)} | ${share(plain.right, declared)} |`,
		);
		process.stdout.write(
			`\n| ${head} | documents | declared | suggested | precision | recall | plain precision | plain recall |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`,
		);
		const all = scores.at(-1);
		isReached &&= all !== undefined && all.right >= boundOfSuggestions * Math.max(all.suggested, all.declared);
	}
	process.stdout.write(`\nSuggestions: precision and recall of ${boundOfSuggestions} in all ${isReached ? 'reached' : 'NOT reached'}\n`);
	return isReached;
}

/** Does the server report what the command reports, to the letter? */
async function isSame(): Promise<boolean> {
	let findings = 0;
	const different: string[] = [];
	for (const folder of readdirSync(corpora, { withFileTypes: true }).filter(entry => entry.isDirectory() && entry.name !== 'truth')) {
		const result = await sameInServer(join(corpora, folder.name), join(root, 'dist/qms.mjs'));
		findings += result.findings;
		different.push(...result.different.map(path => `${folder.name}/${path}`));
	}
	process.stdout.write(
		`\n${findings} findings of the command in all folders; the server reports them ${different.length === 0 ? 'to the letter.' : `otherwise in:\n${indented(different)}`}\n`,
	);
	return different.length === 0;
}

function sumOf(scores: readonly Score[]): Score {
	const sum = (pick: (score: Score) => number): number => scores.reduce((total, score) => total + pick(score), 0);
	return {
		folder: 'all',
		declared: sum(s => s.declared),
		found: sum(s => s.found),
		right: sum(s => s.right),
		recalled: sum(s => s.recalled),
		elsewhere: sum(s => s.elsewhere),
		extra: [],
		missed: [],
	};
}

function rowOf(score: Score, bound: number): string {
	const { folder, declared, found, right, recalled, elsewhere } = score;
	return `| ${folder} | ${declared} | ${found} | ${share(right, found)} | ${share(recalled, declared)} | ${elsewhere} | ${isReached(score, bound) ? 'reached' : 'NOT reached'} |`;
}

/** Where nothing is declared, nothing may be found. */
function isReached({ declared, found, right, recalled }: Score, bound: number): boolean {
	return declared === 0 ? found === 0 : right >= bound * found && recalled >= bound * declared;
}

function share(part: number, whole: number): string {
	return whole === 0 ? '–' : (part / whole).toFixed(3);
}

function indented(lines: readonly string[]): string {
	return lines.map(line => `  ${line}\n`).join('');
}
