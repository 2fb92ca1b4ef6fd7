import { normalizeId } from '../core/model/ids.ts';
import { type TraceGraph, traceGraph } from '../core/trace/graph.ts';
import { neighbourhoodOf } from '../core/trace/neighbourhood.ts';
import { editionsWanted } from './editionWanted.ts';
import { traceAsDot, traceAsMermaid } from './reporters/traceDiagram.ts';
import { traceAsJson } from './reporters/traceJson.ts';
import { traceAsCsv } from './reporters/traceTable.ts';
import { graphAsText, reportNames, traceAsText } from './reporters/traceText.ts';
import { CannotWork, choice, readArguments } from './usage.ts';
import { openWorkspace } from './workspace.ts';

export const traceHelp = `qms trace [PATH]   says what the documents say of clauses and of each other, and where that ends

  PATH                 a workspace; the current folder if left out
  --standard EDITION   such as iso-9001:2015; those of qms.yaml, or those that the documents name, if left out
  --format FORMAT      text (default), json, csv for a spreadsheet, dot for Graphviz, or mermaid
  --report WHAT        of text: orphans, dead-ends, cycles, coverage, or all (default)
  --from WHAT          only what is near a document (its id or path) or a clause (8.4.1, or iso-9001:2015 8.4.1)
  --depth NUMBER       how many steps from there; 1 if left out
  --today DATE         the date to check against, such as 2026-11-22; today if left out

A document covers a clause that it claims, or that a table claims for it. It references what it links or names. Of a policy or manual, a
procedure and a work instruction the lower implements the upper where one names the other. A document records in the forms and records
that it names, and a form in the records made from it. It supersedes what its metadata say.

orphans     documents that no other refers to and that cover no clause
dead-ends   procedures that claim clauses which ask for a record, and lead to no form or record
            that serves them
cycles      documents that supersede each other in a circle
coverage    of each clause: open where no document that claims it describes it; shallow where one does; deep where also all is there that
            it names below itself, and that these name in turn: no reference that leads nowhere, no document that is a draft, obsolete or
            superseded, and where the clause asks for a record, a form or record
`;

/** Runs the command; gives the exit status. @throws {CannotWork} */
export async function trace(args: readonly string[]): Promise<number> {
	const { values, positionals } = readArguments('trace', args, {
		depth: { type: 'string' },
		format: { type: 'string' },
		from: { type: 'string' },
		report: { type: 'string' },
		standard: { type: 'string' },
		today: { type: 'string' },
	});
	const format = choice('format', values.format, ['text', 'json', 'csv', 'dot', 'mermaid'], 'text');
	const report = choice('report', values.report, [...reportNames, 'all'], 'all');
	const depth = wholeNumber(values.depth as string | undefined);
	if (positionals.length > 1) {
		throw new CannotWork('trace takes one workspace at a time; see: qms trace --help');
	}
	if (values.report !== undefined && (format !== 'text' || values.from !== undefined)) {
		throw new CannotWork('--report is for text of a whole workspace; json holds all reports; see: qms trace --help');
	}
	if (values.depth !== undefined && values.from === undefined) {
		throw new CannotWork('--depth counts from what --from names; see: qms trace --help');
	}
	const { service } = await openWorkspace(positionals, values.today as string | undefined);
	const { world } = service;
	const editions = editionsWanted(world, values.standard as string | undefined);
	const whole = traceGraph(world, editions);
	const from = values.from === undefined ? undefined : nodeNamed(whole, String(values.from));
	const graph = from === undefined ? whole : neighbourhoodOf(whole, from, depth);
	const isWhole = from === undefined;
	switch (format) {
		case 'json':
			process.stdout.write(traceAsJson(world, graph, isWhole ? editions : undefined));
			break;
		case 'csv':
			process.stdout.write(traceAsCsv(graph));
			break;
		case 'dot':
			process.stdout.write(traceAsDot(graph, from));
			break;
		case 'mermaid':
			process.stdout.write(traceAsMermaid(graph, from));
			break;
		default:
			process.stdout.write(isWhole ? traceAsText(world, graph, editions, report) : graphAsText(graph));
	}
	return 0;
}

function wholeNumber(value: string | undefined): number {
	if (value !== undefined && !/^\d{1,3}$/.test(value)) {
		throw new CannotWork(`--depth is ${value}, but must be a whole number such as 2`);
	}
	return value === undefined ? 1 : Number(value);
}

/** The id of the node that is meant: by id, by path, by an id that is written otherwise, by a clause's number alone. */
function nodeNamed({ nodes }: TraceGraph, name: string): string {
	const path = name.replace(/\\/g, '/').replace(/^\.\//, '');
	const id = normalizeId(name);
	const found =
		nodes.find(node => node.id === name) ??
		nodes.find(node => node.path === path) ??
		nodes.find(node => node.kind !== 'clause' && normalizeId(node.id) === id) ??
		nodes.find(node => node.kind === 'clause' && node.id.endsWith(` ${name}`));
	if (found === undefined) {
		throw new CannotWork(`--from is ${name}, but no document and no clause is called so; ids are listed by: qms trace --format csv`);
	}
	return found.id;
}
