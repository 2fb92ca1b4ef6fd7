import { coverageOf, coverageStates, type EditionCoverage } from '../core/coverage/coverage.ts';
import type { World } from '../core/index/world.ts';
import { isAtOrBelow } from '../core/standards/catalogue.ts';
import { editionLabel } from '../core/standards/labels.ts';
import { editionsWanted } from './editionWanted.ts';
import { coverageInDetail } from './reporters/coverageDetails.ts';
import { coverageAsJson } from './reporters/coverageJson.ts';
import { coverageAsCsv, coverageAsMarkdown } from './reporters/coverageTable.ts';
import { coverageAsText } from './reporters/coverageText.ts';
import { principlesAsCsv, principlesAsMarkdown } from './reporters/principlesTable.ts';
import { principlesAsText } from './reporters/principlesText.ts';
import { CannotWork, choice, readArguments } from './usage.ts';
import { openWorkspace } from './workspace.ts';

export const coverageHelp = `qms coverage [PATH]   says which clauses the documents deal with, and how far

  PATH                 a workspace; the current folder if left out
  --standard EDITION   such as iso-9001:2015; those of qms.yaml, or those that the documents name, if left out
  --clause NUMBER      only this clause and those below it, with what matched: file, line, text and how much of
                       what was looked for stands in it (the rest stands in the headings above)
  --by WHAT            clause (default), or principle for the principles that the clauses serve
  --format FORMAT      text (default), json, csv for a spreadsheet, markdown for a table,
                       or html for a page that reviewers read in a browser or on paper
  --links ADDRESS      begins links from the page to the documents: https://git.example.org/qms/blob/main, or ..
  --today DATE         the date to check against, such as 2026-11-22; today if left out
`;

type Reporter = (world: World, editions: readonly EditionCoverage[]) => string;

const reporters = {
	clause: { text: coverageAsText, json: coverageAsJson, csv: coverageAsCsv, markdown: coverageAsMarkdown },
	principle: {
		text: principlesAsText,
		json: (world, editions) => coverageAsJson(world, editions, { withPrinciples: true }),
		csv: principlesAsCsv,
		markdown: principlesAsMarkdown,
	},
} as const satisfies Readonly<Record<string, Readonly<Record<string, Reporter>>>>;

/** Runs the command; gives the exit status. @throws {CannotWork} */
export async function coverage(args: readonly string[]): Promise<number> {
	const { values, positionals } = readArguments('coverage', args, {
		by: { type: 'string' },
		format: { type: 'string' },
		links: { type: 'string' },
		standard: { type: 'string' },
		clause: { type: 'string' },
		today: { type: 'string' },
	});
	const format = choice('format', values.format, ['text', 'json', 'csv', 'markdown', 'html'], 'text');
	const by = choice('by', values.by, ['clause', 'principle'], 'clause');
	const links = values.links === undefined ? undefined : linkBase(String(values.links));
	if (values.clause === '') {
		throw new CannotWork('--clause is empty, but must be a number such as 8.4');
	}
	if (by === 'principle' && format === 'html') {
		throw new CannotWork('--by principle is for text, json, csv and markdown; the html page shows the principles, too, so leave it out');
	}
	if (links !== undefined && format !== 'html') {
		throw new CannotWork('--links begins the links of the page; leave it out, or add --format html');
	}
	if (positionals.length > 1) {
		throw new CannotWork('coverage takes one workspace at a time; see: qms coverage --help');
	}
	const { service, root } = await openWorkspace(positionals, values.today as string | undefined);
	const editions = editionsWanted(service.world, values.standard as string | undefined);
	const wanted = values.clause === undefined ? undefined : String(values.clause);
	const report = editions.map(edition => coverageOf(service.world, edition)).flatMap(coverage => onlyClause(coverage, wanted));
	if (wanted !== undefined && report.length === 0) {
		throw new CannotWork(
			`--clause is ${wanted}, but there is no such clause with requirements in ${editions.map(editionLabel).join(' or ')}`,
		);
	}
	if (wanted !== undefined && format === 'text' && by === 'clause') {
		process.stdout.write(coverageInDetail(service.world, report));
		return 0;
	}
	if (format === 'html') {
		// The page is large, and only this format needs it.
		const { coverageAsHtml } = await import('./reporters/coverageHtml.ts');
		process.stdout.write(coverageAsHtml(service.world, report, root, links));
	} else {
		process.stdout.write(reporters[by][format](service.world, report));
	}
	return 0;
}

/** The requirements at or below a clause; nothing of an edition that has none there. */
function onlyClause(coverage: EditionCoverage, number: string | undefined): readonly EditionCoverage[] {
	if (number === undefined) {
		return [coverage];
	}
	const clauses = coverage.clauses.filter(({ clause }) => isAtOrBelow(clause.number, number));
	const summary = Object.fromEntries(coverageStates.map(state => [state, clauses.filter(row => row.state === state).length]));
	return clauses.length === 0 ? [] : [{ ...coverage, clauses, summary: summary as EditionCoverage['summary'] }];
}

/** What a link to a document begins with: the web, or a folder as seen from where the page will stand. */
function linkBase(address: string): string {
	const isFolder = !/[:\\]|^\s*\/\//.test(address);
	if (!isFolder && !/^https?:\/\//i.test(address)) {
		throw new CannotWork(`--links is ${address}, but must begin with https:// or http://, or be a folder such as ..`);
	}
	return address === '' || address.endsWith('/') ? address : `${address}/`;
}
