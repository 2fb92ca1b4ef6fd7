import { type ClauseCoverage, coverageOf, type EditionCoverage } from '../../server/src/core/coverage/coverage.ts';
import { requirementEditions } from '../../server/src/core/index/editions.ts';
import { worldOf } from './workspace.ts';

export type Files = Readonly<Record<string, string>>;

export const configuration = 'standards: ["iso-9001:2015"]\n';

/** 8.5.4 has no items and asks for no record; this sentence deals with it whatever the cues. */
export const storing = 'Finished goods are stored in a clean warehouse, and packaging protects the products during handling and transport.';

/** The coverage of ISO 9001:2015 in a small workspace. */
export async function coverage(files: Files): Promise<EditionCoverage> {
	const world = await worldOf({ 'qms.yaml': configuration, ...files });
	const [edition] = requirementEditions(world);
	if (edition === undefined) {
		throw new Error('There is no edition to check against.');
	}
	return coverageOf(world, edition);
}

export async function clauseIn(files: Files, number: string): Promise<ClauseCoverage> {
	const found = (await coverage(files)).clauses.find(({ clause }) => clause.number === number);
	if (found === undefined) {
		throw new Error(`${number} is no clause that holds requirements.`);
	}
	return found;
}

/** A procedure that claims clauses as a whole. */
export function claiming(clauses: string, text: string): string {
	return `---\nid: SOP-01\nclauses: [${clauses}]\n---\n# Storing\n\n${text}\n`;
}

export function mapping(row: string): string {
	return `# Map\n\n| ISO 9001:2015 clause | Document |\n| --- | --- |\n${row}\n`;
}
