import type { DocumentFacts } from '../../server/src/core/model/facts.ts';
import { documentAt, worldOf } from './workspace.ts';

/** The facts of the only document of a workspace. */
export async function factsOf(text: string, path = 'a.md', configuration?: string): Promise<DocumentFacts> {
	const files = { [path]: text, ...(configuration === undefined ? {} : { 'qms.yaml': configuration }) };
	return documentAt(await worldOf(files), path).reading.facts;
}
