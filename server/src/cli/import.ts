import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { stringify } from 'yaml';
import { type ImportedWords, nothingImported } from './imports/imported.ts';
import { wordsOfTbx } from './imports/tbx.ts';
import { wordsOfVale } from './imports/vale.ts';
import { counted } from './reporters/report.ts';
import { CannotWork, readArguments } from './usage.ts';

/** Runs the command; gives the exit status: 1 where something was left. @throws {CannotWork} */
export function importWords(args: readonly string[]): Promise<number> {
	const { values, positionals } = readArguments('import', args, { language: { type: 'string' } });
	if (positionals.length === 0) {
		throw new CannotWork('there is no file to import; see: qms import --help');
	}
	if (values.language !== undefined && !positionals.some(isTermBase)) {
		throw new CannotWork('--language is of a term base (.tbx); leave it out for words of Vale');
	}
	const language = String(values.language ?? 'en').toLowerCase();
	const imported = positionals.map(path => ({ path, words: wordsOf(path, textOf(path), language) }));
	for (const { path, words } of imported) {
		for (const { line, what, why } of words.left) {
			process.stderr.write(`qms: ${path}:${line}: ${what} ${why}\n`);
		}
	}
	process.stdout.write(vocabularyText(imported));
	return Promise.resolve(imported.some(({ words }) => words.left.length > 0) ? 1 : 0);
}

function isTermBase(path: string): boolean {
	return /\.(?:tbx|xml)$/i.test(path);
}

function textOf(path: string): string {
	try {
		return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
	} catch (error) {
		throw new CannotWork(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
	}
}

function wordsOf(path: string, source: string, language: string): ImportedWords {
	if (isTermBase(path)) {
		return wordsOfTbx(source, language);
	}
	if (/\.txt$/i.test(path)) {
		const words = source
			.split(/\r?\n/)
			.map(line => line.trim())
			.filter(line => line !== '' && !line.startsWith('#'));
		return /reject/i.test(basename(path))
			? { ...nothingImported, forbid: words.map(word => ({ word, reason: 'Taken over from a list of rejected words.' })) }
			: { ...nothingImported, keep: words };
	}
	const words = wordsOfVale(source);
	if (words === undefined) {
		throw new CannotWork(`${path} is neither a substitution nor an existence rule of Vale, a list of words or a term base`);
	}
	return words;
}

/** Of two rows for one word the first counts, as everywhere. */
function vocabularyText(imported: readonly { readonly path: string; readonly words: ImportedWords }[]): string {
	const all = imported.map(({ words }) => words);
	const prefer: Record<string, unknown> = {};
	for (const { word, use, severity, reason } of all.flatMap(words => words.prefer)) {
		const [only] = use;
		prefer[word] ??=
			use.length === 1 && severity === undefined && reason === undefined
				? only
				: { use: [...use], ...(severity && { severity }), ...(reason && { reason }) };
	}
	const forbid: Record<string, unknown> = {};
	for (const { word, reason, severity } of all.flatMap(words => words.forbid)) {
		forbid[word] ??= severity === undefined ? reason : { reason, severity };
	}
	const keep = [...new Set(all.flatMap(words => words.keep))];
	const vocabulary = {
		...(Object.keys(prefer).length > 0 && { prefer }),
		...(keep.length > 0 && { keep }),
		...(Object.keys(forbid).length > 0 && { forbid }),
	};
	const count = Object.keys(prefer).length + keep.length + Object.keys(forbid).length;
	const head = `# ${counted(count, 'word')} from ${imported.map(({ path }) => basename(path)).join(', ')}\n`;
	return `${head}${stringify({ vocabulary })}`;
}
